import { unzipSync } from "fflate";
import { agingReport, type AgingReport } from "../../../src/application/aging-report";
import { classWorkbook } from "../../../src/application/course/class-workbook";
import { insertWorksheet } from "../../../src/application/course/course-worksheets";
import { defaultAgingSettings } from "../../../src/domain/aging/aging-settings";
import { WORKSHEETS } from "../../../src/domain/course/worksheet-table";
import { DEFAULT_POLICY } from "../../../src/domain/policy/collection-policy";
import { readXlsx } from "../../../src/files/xlsx/read-xlsx";
import { fileKeptTables } from "../../../src/headless/kept-tables";
import { readLedgerIn } from "../../../src/headless/read-ledger-in";
import { writeSheetPlans } from "../../../src/headless/write-sheet-plan";
import { LANGUAGES } from "../../../src/messages/messages";
import { dateOf } from "../../support/ledger-of";
import { textsIn } from "../../support/filled-worksheet";
import { workbookOf } from "../../support/workbook-of";

const HEADER = [
  ...["客户编号", "客户名称", "纳税人识别号", "联系人", "联系电话", "业务员", "地区"],
  ...["发票号", "开票日期", "到期日", "发票金额", "未收金额", "备注"],
];
const ROWS = [
  ...[["KH-7719", "砚洲重工有限公司", "91310115MA1K3X7Q2T", "邬映雪", "13918273645", "牧野川"]],
  ...[["KH-5527", "绫川电子股份", "91440300MA5D9P4L8W", "贺兰溪", "0755-86420917", "祁连云"]],
  ...[
    [
      "KH-3308",
      "Quillback Traders Ltd",
      "GB884422119",
      "Oriel Vance",
      "+44 20 7946 0321",
      "Tamsin",
    ],
  ],
].map((row, at) => [
  ...[...row, ["华东", "华南", "海外"][at] ?? ""],
  ...[`FP-2026-04${at}7`, 46_030 + at, 46_060 + at, 120_000 + at, 80_000 + at],
  `对账找${row[3] ?? ""}，邮箱 who${at}@quarry-slate.cn`,
]);
/** Whatever says who a customer is, and the numbers that lead to him. */
const SECRETS = [
  ...ROWS.flatMap((row) => row.slice(0, 6).map(String)),
  ...ROWS.map((row) => String(row[7])),
  ...["砚洲重工", "绫川", "Quillback", "邬映雪", "Oriel", "quarry-slate", "who0@"],
];

async function aged(): Promise<AgingReport> {
  const found = await readLedgerIn(workbookOf({ 应收明细: [HEADER, ...ROWS] }), { choices: {} });
  if (found.status !== "read") throw new Error(found.status);
  return agingReport(found.ledger, defaultAgingSettings(dateOf("2026-06-30")));
}

/** Every part of a file as text: cells, shared texts, tables, names, rules, comments, properties, whatever is there. */
function partsOf(bytes: Uint8Array): readonly (readonly [string, string])[] {
  const decoder = new TextDecoder();
  return Object.entries(unzipSync(bytes)).map(([name, part]) => [name, decoder.decode(part)]);
}

const leaksIn = (parts: readonly (readonly [string, string])[]): string[] =>
  parts.flatMap(([name, text]) =>
    SECRETS.filter((secret) => text.includes(secret) || name.includes(secret)).map(
      (secret) => `${name}: ${secret}`,
    ),
  );

test.each(LANGUAGES)(
  "a workbook for class says of no part who a customer is (%s)",
  async (language) => {
    const aging = await aged();
    const plans = classWorkbook(textsIn(language), { aging, policy: DEFAULT_POLICY });
    const bytes = await writeSheetPlans({ plans });
    const parts = partsOf(bytes);
    expect(leaksIn(parts)).toEqual([]);
    expect(parts.map(([name]) => name)).toContain("xl/workbook.xml");
    const { sheets } = readXlsx(bytes);
    expect(sheets).toHaveLength(WORKSHEETS.length);
    const cells = sheets.flatMap(({ rows }) => rows.flat());
    // Customers and documents are told apart all the same, and the amounts are the ledger's.
    const mask = (number: number) => textsIn(language).own.masks.customer(number);
    for (const expected of [mask(1), mask(2), mask(3), 80_000, 80_001, 80_002])
      expect(cells).toContain(expected);
  },
);

test("the search finds what is not masked, so that finding nothing means something", async () => {
  const aging = await aged();
  const tables = fileKeptTables();
  const [worksheet] = WORKSHEETS;
  if (worksheet === undefined) throw new Error("no worksheet");
  await insertWorksheet(tables, worksheet, {
    ...{ texts: textsIn("zh-CN"), prefill: { aging, isMasked: false } },
  });
  const leaks = leaksIn(partsOf(tables.bytes() ?? new Uint8Array())).join("\n");
  for (const secret of ["砚洲重工有限公司", "Quillback Traders Ltd", "FP-2026-0407"])
    expect(leaks).toContain(secret);
});

test("a masked worksheet beside the ledger adds no name to it, in whatever worksheet", async () => {
  const aging = await aged();
  for (const worksheet of WORKSHEETS) {
    const tables = fileKeptTables();
    await insertWorksheet(tables, worksheet, {
      ...{ texts: textsIn("zh-CN"), prefill: { aging, isMasked: true } },
    });
    expect([worksheet.id, leaksIn(partsOf(tables.bytes() ?? new Uint8Array()))]).toEqual([
      ...[worksheet.id, []],
    ]);
  }
});

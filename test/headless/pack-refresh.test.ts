// The whole pack in a file, lived in by its user, and written anew on a ledger with other customers, another currency and
// other buckets: every column, comment, width and typed rate of the user's is where it belongs.
import { agingReport } from "../../src/application/aging-report";
import { forecastReport } from "../../src/application/forecast-report";
import { metricsReport } from "../../src/application/metrics-report";
import { DEFAULT_PROVISION_CHOICES, provisionReport } from "../../src/application/provision-report";
import { provisionOnSheet, withSheet } from "../../src/application/reports/provision-on-sheet";
import { reportSheet } from "../../src/application/reports/report-pack";
import { REPORT_PARTS, type PackSource } from "../../src/application/reports/report-parts";
import type { PlanTable, SheetPlan } from "../../src/application/sheet-plan";
import { agingSettings } from "../../src/domain/aging/aging-settings";
import { schemeOfEdges } from "../../src/domain/aging/own-edges";
import { snapshotOf } from "../../src/domain/snapshots/take-snapshot";
import { cellsIn, type PlainWorkbook } from "../../src/files/plain-workbook";
import { areaAddress, cellAddress } from "../../src/files/xlsx/cell-address";
import { withCells, withTableResized, type CellEdit } from "../../src/files/xlsx/edit-sheet";
import { readXlsx } from "../../src/files/xlsx/read-xlsx";
import { readWorkbookPart } from "../../src/files/xlsx/workbook-part";
import { XlsxPackage } from "../../src/files/xlsx/xlsx-package";
import { fileWorkbook } from "../../src/headless/file-workbook";
import { writeSheetPlans } from "../../src/headless/write-sheet-plan";
import { packMessagesIn } from "../../src/messages/pack-messages";
import { dateOf, ledgerOf, type ItemSpec } from "../support/ledger-of";

const words = packMessagesIn("zh-CN");

function agingOf(asOf: string, specs: readonly ItemSpec[], ends: string) {
  const edges = schemeOfEdges(ends);
  if (edges.status !== "read") throw new Error(edges.problem);
  return agingReport(
    ledgerOf(specs),
    agingSettings({ asOfDate: dateOf(asOf), scheme: edges.scheme }),
  );
}

const MARCH: readonly ItemSpec[] = [
  { customer: "甲", due: "2026-01-31", open: 600, salesperson: "张", region: "东" },
  { customer: "乙", due: "2026-03-20", open: 200, salesperson: "李", region: "西" },
  { customer: "丙", due: "2025-09-01", open: 900, salesperson: "张" },
  { customer: "丁", due: "2026-05-01", open: 100, region: "西" },
];
/** 丁 has paid, 戊 and a dollar customer have come, 乙 owes most. */
const APRIL: readonly ItemSpec[] = [
  { customer: "戊", due: "2026-02-01", open: 50, salesperson: "王", region: "北" },
  { customer: "乙", due: "2026-03-20", open: 2_000, salesperson: "李", region: "西" },
  { customer: "丙", due: "2025-09-01", open: 900, salesperson: "张" },
  { customer: "甲", due: "2026-01-31", open: 400, salesperson: "张", region: "东" },
  { customer: "Acme", currency: "USD", due: "2026-03-31", open: 30, salesperson: "李" },
];

const BEFORE = agingOf("2026-03-31", MARCH, "30,60,90,180");
const CASES = [
  ["more customers, another currency", agingOf("2026-04-30", APRIL, "30,60,90,180")],
  ["fewer buckets", agingOf("2026-04-30", MARCH, "30,90")],
  ["more buckets", agingOf("2026-04-30", APRIL, "15,30,45,60,90,180,365")],
  ["one customer left", agingOf("2026-04-30", MARCH.slice(0, 1), "30,60,90,180")],
] as const;

async function sourceOf(aging: typeof BEFORE, base?: Uint8Array): Promise<PackSource> {
  const metrics = metricsReport(aging);
  const close = snapshotOf(BEFORE.ledger, BEFORE.aged, BEFORE.matrix);
  const february = { ...close, asOfDate: dateOf("2026-02-28") };
  const onSheet = base && (await provisionOnSheet(fileWorkbook(readXlsx(base)), aging, [words]));
  const choices = withSheet(DEFAULT_PROVISION_CHOICES, onSheet);
  return {
    ...{ aging, metrics, company: "", kept: { snapshots: [february, close], issues: [] } },
    forecast: { currencies: forecastReport(aging, metrics), uncountedCount: 0 },
    provision: {
      ...{ choices, currencies: provisionReport(aging, choices) },
      ...{ rejected: onSheet?.rejected ?? [], unmatched: onSheet?.unmatched ?? [] },
    },
  };
}

const plansOf = (source: PackSource): readonly SheetPlan[] =>
  REPORT_PARTS.map((part) => reportSheet(part, source, words));

const NOTE = "我的备注";
const keyOf = (row: readonly unknown[], columns: readonly number[]): string =>
  columns.map((column) => String(row[column] ?? "")).join("|");

/** A column in every table with the key of its row, a formula, widths, a comment and rates on the allowance sheet. */
function livedIn(bytes: Uint8Array, plans: readonly SheetPlan[]): Uint8Array {
  const book = XlsxPackage.open(bytes);
  readWorkbookPart(book).sheets.forEach(({ part }, index) => {
    const tables = plans[index]?.tables ?? [];
    const edits = tables.flatMap((table): CellEdit[] => {
      const column = table.column + table.header.length;
      const noted = table.rows.map((row, at) => ({
        ...{ row: table.row + 1 + at, column, value: keyOf(row, table.keyColumns ?? [0]) },
      }));
      return [{ row: table.row, column, value: NOTE }, ...noted];
    });
    const typed = plans[index]?.key === "provision" ? typedOn(plans[index]) : [];
    const xml = withCells(book.text(part), [...edits, ...typed]);
    book.write(part, xml.replace(/(<col [^>]*min="1"[^>]*width=")[^"]*"/, '$144"'));
    for (const { kind, target } of book.relationships(part)) {
      if (kind !== "table") continue;
      const text = book.text(target);
      const table = tables.find(({ name }) => text.includes(`displayName="${name}"`));
      if (table !== undefined) book.write(target, withTableResized(text, areaOf(table), [NOTE]));
    }
    comment(book, part, plans[index]);
  });
  return book.save();
}

const areaOf = ({ row, column, rows, totals, header }: PlanTable) => ({
  ...{ row, column, columnCount: header.length + 1 },
  rowCount: 1 + rows.length + (totals === undefined ? 0 : 1),
});

/** 20 % for the first bucket past due, the factor, and what is in the books. */
function typedOn({ tables, blocks }: SheetPlan): readonly CellEdit[] {
  const [groups] = tables;
  const row = (groups?.row ?? 0) + 2;
  const inputs = blocks.filter(({ style }) => style === "input");
  return [
    { row, column: 5, value: 0.2 },
    ...inputs.map(({ row: at, column }, index) => ({ row: at, column, value: index + 1.5 })),
  ];
}

/** A note as Excel keeps it, on the first body cell of the sheet's first table. */
function comment(book: XlsxPackage, part: string, plan: SheetPlan | undefined): void {
  const table = plan?.tables.find(({ name }) => /Aging|Overdue$/.test(name));
  if (table === undefined) return;
  const [row, column] = [table.row + 1, table.column];
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const comments = book.freeName("xl/comments", ".xml");
  book.add(
    comments,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
    `<comments xmlns="${main}"><authors><author>我</author></authors><commentList><comment ref="${cellAddress(row, column)}" authorId="0"><text><t>${String(table.rows[0]?.find((cell) => /^[甲乙丙丁]$/.test(String(cell))))}</t></text></comment></commentList></comments>`,
  );
  book.relate(part, `${office}/comments`, comments);
  const boxes = book.freeName("xl/drawings/vmlDrawing", ".vml");
  book.declareExtension("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
  book.write(
    boxes,
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="s1"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, ${row}, 2, 4, 15, ${row + 3}, 16</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape></xml>`,
  );
  const id = book.relate(part, `${office}/vmlDrawing`, boxes);
  const xml = book.text(part);
  book.write(
    part,
    xml.replace(/(?=<tableParts)/, `<legacyDrawing xmlns:r="${office}" r:id="${id}"/>`),
  );
}

const sheetNamed = (book: PlainWorkbook, name: string) =>
  book.sheets.find((sheet) => sheet.name === name);

describe.each(CASES)("the pack written anew on %s", (_, aging) => {
  const made = (async () => {
    const before = plansOf(await sourceOf(BEFORE));
    const first = livedIn(await writeSheetPlans({ plans: before }), before);
    const after = plansOf(await sourceOf(aging, first));
    return { before, after, bytes: await writeSheetPlans({ plans: after, base: first }) };
  })();

  test("keeps the user's column in every table, beside the rows it was written for", async () => {
    const { before, after, bytes } = await made;
    const book = readXlsx(bytes);
    const notes = after.flatMap(({ name, tables }) =>
      tables.flatMap((table) => {
        const old = before.flatMap((plan) => plan.tables).find((one) => one.name === table.name);
        const sheet = sheetNamed(book, name);
        if (old === undefined || sheet === undefined) return [];
        const width = table.header.length;
        const { row, column } = table;
        const cells = cellsIn(sheet, {
          ...{ row, column, rowCount: table.rows.length + 1, columnCount: width + 1 },
        });
        const known = new Set(old.rows.map((cellsOf) => keyOf(cellsOf, old.keyColumns ?? [0])));
        return cells.map((cellsOf, at) => {
          const key = keyOf(cellsOf, table.keyColumns ?? [0]);
          const expected = at === 0 ? NOTE : known.has(key) ? key : "";
          return { table: table.name, at, note: cellsOf[width], expected };
        });
      }),
    );
    expect(notes.length).toBeGreaterThan(40);
    expect(notes.filter(({ note, expected }) => note !== expected)).toEqual([]);
  });

  test("leaves nothing of the former tables beside or below the new ones", async () => {
    const { after, bytes } = await made;
    const book = readXlsx(bytes);
    for (const { name, tables } of after) {
      const sheet = sheetNamed(book, name);
      expect(sheet?.tables.map((table) => [table.name, areaAddress(table.area)])).toEqual(
        tables.map((table) => {
          const isNew = sheet?.tables.find((one) => one.name === table.name);
          const columnCount = table.header.length + (noted(isNew?.area, sheet) ? 1 : 0);
          return [table.name, areaAddress({ ...areaOf(table), columnCount })];
        }),
      );
    }
  });

  test("keeps order, widths, comments beside their customer, and what was typed on the allowance sheet", async () => {
    const { before, after, bytes } = await made;
    const book = readXlsx(bytes);
    expect(book.sheets.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    const opened = XlsxPackage.open(bytes);
    for (const { name, part } of readWorkbookPart(opened).sheets) {
      expect(/<col [^>]*min="1"[^>]*width="([^"]*)"/.exec(opened.text(part))?.[1]).toBe("44");
      const comments = opened.relationships(part).find(({ kind }) => kind === "comments");
      if (comments === undefined) continue;
      const text = opened.text(comments.target);
      const [, letters = "", digits = ""] = /ref="([A-Z]+)(\d+)"/.exec(text) ?? [];
      const sheet = sheetNamed(book, name);
      const beside = sheet?.rows[Number(digits) - 1]?.slice(0, 3) ?? [];
      const [, said] = /<t>([^<]*)<\/t>/.exec(text) ?? [];
      const isThere = sheet?.rows.some((row) => row.slice(0, 3).includes(said ?? ""));
      // Of a customer who has paid, the comment stands beside the table and beside no other customer.
      expect({ name, isBeside: beside.includes(said ?? "") || letters > "B" }).toEqual({
        ...{ name, isBeside: true },
      });
      expect({ name, isBeside: beside.includes(said ?? "") }).toEqual({ name, isBeside: isThere });
      expect(opened.text(part)).toContain("<legacyDrawing ");
    }
    const provision = after.find(({ key }) => key === "provision");
    const inputs = provision?.blocks.filter(({ style }) => style === "input") ?? [];
    expect(inputs.slice(0, 2).map(({ values }) => values[0]?.[0])).toEqual([1.5, 2.5]);
    const first = aging.settings.scheme.buckets[1];
    const told = provision?.blocks.flatMap(({ values }) => values.flat()).join("\n") ?? "";
    if (first?.toDaysPastDue === 30)
      expect(provision?.tables[0]?.rows[1]?.slice(5, 7)).toEqual([0.2, 0.2]);
    else expect(told).toContain("20% 没有采用");
  });
});

function noted(
  area: { readonly row: number; readonly column: number; readonly columnCount: number } | undefined,
  sheet: PlainWorkbook["sheets"][number] | undefined,
): boolean {
  return area !== undefined && sheet?.rows[area.row]?.includes(NOTE) === true;
}

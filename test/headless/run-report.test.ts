import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import type { AgingReportJson } from "../../src/application/report-json";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { messagesIn } from "../../src/messages/messages";
import { runReport } from "../../src/headless/run-report";

const LEDGER = `客户名称,发票号,开票日期,到期日,未收余额
岚栖机械,A1,2026-01-05,2026-02-04,1200.00
墨穗电子,A2,2026-05-10,2026-06-09,350.50
岚栖机械,A3,2026-06-20,2026-07-20,90.00
`;
const EITHER_ORDER = LEDGER.replace(/2026-(\d\d)-\d\d/g, "$1/03/2026");
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "huikuan-report-"));
  writeFileSync(join(folder, "ledger.csv"), LEDGER);
  writeFileSync(join(folder, "either.csv"), EITHER_ORDER);
  writeFileSync(join(folder, "phones.csv"), "姓名,电话\n何汀,021\n顾砾,022\n");
  writeFileSync(join(folder, "empty.csv"), "");
  writeFileSync(join(folder, "picture.xlsx"), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const cellsOfLine = (line: string) =>
  line.split(",").map((text) => (/^[\d.]+$/.test(text) ? Number(text) : text));
async function sheetsOf(name: string): Promise<readonly string[]> {
  const { sheets } = await readWorkbookFile(readFileSync(join(folder, name)), name);
  return sheets.map((sheet) => sheet.name);
}
const run = (...args: string[]) => runReport([...args, "--as-of", "2026-06-30"], folder);

describe("npm run report", () => {
  test("prints totals, proof and customers", async () => {
    const { exitCode, output, errors } = await run("ledger.csv");
    expect([exitCode, errors]).toEqual([0, ""]);
    for (const part of [
      "截至 2026-06-30",
      "1,640.50",
      "差额: 0.00  一致",
      "岚栖机械",
      "不构成法律意见",
    ])
      expect(output).toContain(part);
  });

  test("speaks English when asked", async () => {
    const { output } = await run("ledger.csv", "--lang", "en");
    expect(output).toContain("As of 2026-06-30");
    expect(output).toContain("Difference: 0.00  Agrees");
  });

  test("keeps snapshots in the workbook it writes, and reads them back next month", async () => {
    const keep = ["--snapshot", "--out", "kept.xlsx", "--scheme", "30,60,90"];
    const rows = LEDGER.trim().split("\n").map(cellsOfLine);
    const base = await writeXlsx({ sheets: [{ name: "应收", rows }] });
    writeFileSync(join(folder, "book.xlsx"), base);
    const first = await run("book.xlsx", ...keep);
    expect(first.errors).toContain("已把 2026-06-30 的快照留存到“账龄快照”。");
    const again = await run(
      "kept.xlsx",
      "--snapshot",
      "--out",
      "again.xlsx",
      "--scheme",
      "30,60,90",
    );
    expect(again.errors).toContain("早已留存");
    const july = [
      "--as-of",
      "2026-07-31",
      "--scheme",
      "30,60,90",
      "--snapshot",
      "--out",
      "july.xlsx",
    ];
    await runReport(["kept.xlsx", ...july], folder);
    const { output } = await runReport(["july.xlsx", ...july.slice(0, 4), "--json"], folder);
    const { snapshots, provision } = JSON.parse(output) as {
      snapshots: { trend: { closes: { asOf: string }[] }[]; comparisons: unknown[] };
      provision: { rollRates: unknown }[];
    };
    expect(snapshots.trend[0]?.closes.map(({ asOf }) => asOf)).toEqual([
      "2026-06-30",
      "2026-07-31",
    ]);
    expect(snapshots.comparisons).toHaveLength(1);
    expect(provision[0]?.rollRates).not.toBeNull();
    expect(await sheetsOf("july.xlsx")).toContain("账龄快照");
  });

  test("names a customer to be assessed that the ledger does not have", async () => {
    const { exitCode, errors } = await run("ledger.csv", "--individual", "某人=50");
    expect(exitCode).toBe(64);
    expect(errors).toContain("--individual 某人：台账里没有这个编号或名称的客户。");
    const json = await run("ledger.csv", "--individual", "墨穗电子=50", "--json");
    expect(JSON.parse(json.output)).toMatchObject({
      provision: [{ individual: [{ label: "墨穗电子", amount: "350.50", allowance: "175.25" }] }],
    });
  });

  test("prints the same as JSON, and nothing else", async () => {
    const { output } = await run("ledger.csv", "--json");
    const json = JSON.parse(output) as AgingReportJson;
    expect(json.currencies[0]).toMatchObject({ outstanding: "1640.50", pastDue: "1550.50" });
    expect(json.customers.map(({ name, tier }) => [name, tier])).toEqual([
      ["岚栖机械", "R3"],
      ["墨穗电子", "R2"],
    ]);
  });

  test.each([
    { file: "phones.csv", seemsToBe: expect.any(String), because: "it is no ledger" },
    { file: "empty.csv", because: "it is empty" },
    { file: "picture.xlsx", because: "it is a picture" },
    { file: "nowhere.xlsx", because: "it is not there" },
  ])("refuses $file with one sentence: $because", async ({ file, because: _, ...refused }) => {
    const { exitCode, output, errors } = await run(file, "--json");
    expect(exitCode).toBe(2);
    expect(errors).toMatch(/^[^\n]+。[^\n]*$/);
    expect(JSON.parse(output)).toMatchObject({ refused: { sentence: errors, ...refused } });
  });

  test("refuses a sheet that is not there, and names those that are", async () => {
    const { exitCode, errors } = await run("ledger.csv", "--sheet", "应收", "--lang", "en");
    expect([exitCode, errors]).toEqual([2, 'There is no sheet called "应收". There are: ledger.']);
  });

  test("asks what only the user knows, and goes on with the answer", async () => {
    const asking = await run("either.csv", "--json");
    expect(asking.exitCode).toBe(3);
    const { asks } = JSON.parse(asking.output) as {
      asks: { code: string; options: string[]; key: string }[];
    };
    expect(asks.map(({ code }) => code)).toContain("date-order");
    const answers = asks.flatMap(({ key }) => ["--answer", `${key}=day-first`]);
    expect((await run("either.csv", "--json", ...answers)).exitCode).toBe(0);
  });

  test("explains itself when the command line is wrong", async () => {
    const { exitCode, output, errors } = await run("ledger.csv", "--frob");
    expect([exitCode, output]).toEqual([64, ""]);
    expect(errors).toContain("npm run report -- 文件");
  });

  test("writes a workbook with the report pack, and finds its own sheets again in it", async () => {
    const first = await run("ledger.csv", "--out", "first.xlsx");
    expect([first.exitCode, first.errors]).toEqual([0, `已写入 ${join(folder, "first.xlsx")}`]);
    const pack = Object.values(messagesIn("zh-CN").pack.names);
    expect(await sheetsOf("first.xlsx")).toEqual(pack);
    // An .xlsx keeps its own sheets; a second run brings our sheet up to date in place.
    const book = { sheets: [{ name: "应收", rows: LEDGER.trim().split("\n").map(cellsOfLine) }] };
    writeFileSync(join(folder, "book.xlsx"), await writeXlsx(book));
    await run("book.xlsx", "--out", "second.xlsx");
    const again = await run("second.xlsx", "--json", "--out", "third.xlsx", "--lang", "en");
    expect((JSON.parse(again.output) as AgingReportJson).source.sheet).toBe("应收");
    expect(await sheetsOf("second.xlsx")).toEqual(["应收", ...pack]);
    expect(await sheetsOf("third.xlsx")).toEqual(["应收", ...pack]);
  });

  test("writes the named parts only", async () => {
    await run("ledger.csv", "--out", "two.xlsx", "--part", "method", "--part", "largest");
    expect(await sheetsOf("two.xlsx")).toEqual(["欠款大户", "编制说明"]);
    const wrong = await run("ledger.csv", "--out", "two.xlsx", "--part", "everything");
    expect([wrong.exitCode, wrong.errors]).toEqual([64, expect.stringContaining("“everything”")]);
  });

  test("never writes over the file it reads", async () => {
    expect(await run("picture.xlsx", "--out", "./picture.xlsx")).toMatchObject({ exitCode: 64 });
  });
});

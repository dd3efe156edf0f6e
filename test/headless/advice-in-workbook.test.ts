// A workbook with its own numbers, profiles and promises, read without Excel: the report goes by them and says which
// cells it could not use.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { recordTable } from "../../src/application/collection/record-tables";
import { policyRows, policyTable } from "../../src/application/policy-sheet";
import { fileKeptTables } from "../../src/headless/kept-tables";
import { runReport } from "../../src/headless/run-report";
import { runTactics } from "../../src/headless/run-tactics";
import { messagesIn } from "../../src/messages/messages";
import { recordLanguages } from "../../src/messages/record-languages";
import { dateOf } from "../support/ledger-of";

let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "huikuan-advice-"));
  const rows = [
    ["客户名称", "发票号", "开票日期", "到期日", "币种", "未收余额"],
    ["恒昌机械", "A1", "2026-05-20", "2026-06-12", "CNY", 90000],
    ["博远电子", "A2", "2026-05-10", "2026-06-12", "CNY", 80000],
  ];
  const tables = fileKeptTables(await writeXlsx({ sheets: [{ name: "应收", rows }] }));
  const { sheet } = messagesIn("zh-CN").policy;
  // Stage S1 ends on day 10 instead of 15; the letter's window holds a word.
  const numbers = policyRows(sheet).map((row) => ({
    ...row,
    ...(row["key"] === "stage.S1.lastDay" ? { value: 10 } : {}),
    ...(row["key"] === "smallAmountLimit" ? { value: -5 } : {}),
  }));
  await tables.writeTable(policyTable(sheet), numbers, { mode: "create" });
  const profiles = recordTable("profiles", recordLanguages("zh-CN"));
  const profile = { customer: "博远电子", currency: "CNY", insolvency: "accepted" };
  await tables.writeTable(profiles, [profile], { mode: "merge", by: ["customer", "currency"] });
  writeFileSync(join(folder, "book.xlsx"), tables.bytes() ?? new Uint8Array());
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Told {
  readonly customers: readonly {
    readonly name: string;
    readonly stage: string;
    readonly tactic: { readonly code: string };
  }[];
  readonly documents: readonly {
    readonly document: string;
    readonly plan: { readonly stage: string; readonly next: { readonly kind: string } } | null;
  }[];
}

test("the report goes by the workbook's own numbers and profiles, and names the cell it could not use", async () => {
  const { output, errors } = await runReport(
    ["book.xlsx", "--json", "--documents", "--as-of", "2026-06-24"],
    folder,
  );
  const { customers, documents } = JSON.parse(output) as Told;
  // Twelve days past due is stage S2 where S1 ends on day 10; insolvency leads to its own tactic.
  expect(customers.map(({ name, stage, tactic }) => [name, stage, tactic.code])).toEqual([
    ["恒昌机械", "S2", expect.any(String)],
    ["博远电子", "S2", "T46"],
  ]);
  expect(documents.map(({ document, plan }) => [document, plan?.stage, plan?.next.kind])).toEqual([
    ["A1", "S2", "letter"],
    ["A2", "S2", "no-pressing"],
  ]);
  expect(errors).toMatch(/!B\d+/);
});

test("npm run tactics takes its numbers from the same workbook", async () => {
  writeFileSync(join(folder, "in.json"), JSON.stringify([{ d: 12, openAmount: "90000" }]));
  const { output, errors } = await runTactics(
    ["in.json", "--policy", "book.xlsx"],
    folder,
    dateOf("2026-06-24"),
  );
  expect((JSON.parse(output) as readonly { readonly stage: string }[])[0]?.stage).toBe("S2");
  expect(errors).toMatch(/!B\d+/);
});

// The rate of right column roles over ledgers that others made. The files may not be copied into the project: where
// they are absent, the test says so and proves nothing.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readLedger } from "../../../src/domain/ledger/read-ledger";
import type { LedgerReading } from "../../../src/domain/ledger/reading";
import type { SheetCells } from "../../../src/domain/ledger/sheet-cells";
import { readWorkbookFile } from "../../../src/files/read-workbook-file";
import { fileWorkbook } from "../../../src/headless/file-workbook";
import { EXPECTED_REFUSALS, EXPECTED_ROLES } from "./expected-roles-data";

const FOLDER = path.resolve(__dirname, "../../../../shared/data");
const LEAST_RATE = 0.95;

async function cellsOf(file: string, sheet: string): Promise<SheetCells> {
  const bytes = readFileSync(path.join(FOLDER, file));
  const workbook = fileWorkbook(await readWorkbookFile(bytes, file));
  const { sheets } = await workbook.outline();
  const outline = sheets.find(({ name }) => sheet === "" || name === sheet);
  if (!outline?.used) throw new Error(`${file} has no sheet ${sheet}`);
  return workbook.readCells(outline.used);
}

function rolesOf(reading: LedgerReading): Readonly<Record<string, string>> {
  const columns = reading.status === "read" ? reading.ledger.columns : reading.columns;
  return Object.fromEntries(columns.map(({ role, header }) => [role, header.replace(/\s+/g, " ")]));
}

const absent = !existsSync(FOLDER);
if (absent) process.stdout.write(`Reference data absent (${FOLDER}): column roles not measured.\n`);
const describeIfPresent = absent ? describe.skip : describe;

describeIfPresent("reference data", () => {
  test("has the right role for nearly every column", async () => {
    let right = 0;
    let wanted = 0;
    const wrong: string[] = [];
    for (const { file, sheet, roles } of EXPECTED_ROLES) {
      const found = rolesOf(readLedger(await cellsOf(file, sheet)));
      const all = new Set([...Object.keys(roles), ...Object.keys(found)]);
      for (const role of all) {
        const expected = roles[role as keyof typeof roles];
        wanted++;
        if (expected === found[role]) right++;
        else wrong.push(`${file} ${role}: ${found[role] ?? "none"}, not ${expected ?? "none"}`);
      }
    }
    const rate = right / wanted;
    process.stdout.write(
      [
        `Right column roles over the reference data: ${right} of ${wanted} (${(rate * 100).toFixed(1)} %).`,
        ...wrong.map((line) => `  wrong: ${line}`),
        "",
      ].join("\n"),
    );
    expect(rate).toBeGreaterThanOrEqual(LEAST_RATE);
  });

  test.each(EXPECTED_REFUSALS)("%s %s is named %s and not aged", async (file, sheet, kind) => {
    const reading = readLedger(await cellsOf(file, sheet));
    expect(reading.status === "refused" ? reading.seemsToBe : reading.status).toBe(kind);
  });
});

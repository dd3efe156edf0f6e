// Ledgers that other people's programs wrote. They are not part of the project; where they are absent, nothing is tested.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readXlsx } from "hucre/xlsx";
import type { PlainSheet, PlainValue } from "../../src/files/plain-workbook";
import { readWorkbookFile } from "../../src/files/read-workbook-file";

const folder = resolve(__dirname, "../../../shared/data");
const files = existsSync(folder) ? readdirSync(folder) : [];
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));
if (files.length === 0)
  process.stdout.write("test/files/found-files: ../shared/data is absent, nothing was read.\n");

const describeFound = files.length === 0 ? describe.skip : describe;

/** Values as another reader sees them, dates as serial numbers. */
async function secondOpinion(bytes: Uint8Array): Promise<Map<string, PlainValue[][]>> {
  const { sheets } = await readXlsx(bytes);
  return new Map(
    sheets.map(({ name, rows, cells }) => [
      name,
      rows.map((row, r) =>
        row.map((value, c) => {
          const shown = value ?? cells?.get(`${r},${c}`)?.formulaResult ?? "";
          return shown instanceof Date ? shown.getTime() / 86_400_000 + 25_569 : shown;
        }),
      ),
    ]),
  );
}

function differences(sheet: PlainSheet, other: PlainValue[][]): string[] {
  const found: string[] = [];
  for (let row = 0; row < Math.max(sheet.rows.length, other.length); row++) {
    const ours = sheet.rows[row] ?? [];
    const theirs = other[row] ?? [];
    for (let column = 0; column < Math.max(ours.length, theirs.length); column++) {
      const [a, b] = [ours[column] ?? "", theirs[column] ?? ""];
      const isSame =
        typeof a === "number" && typeof b === "number"
          ? Math.abs(a - b) < 1e-8 * Math.max(1, Math.abs(a))
          : a === b;
      if (!isSame) found.push(`${sheet.name} ${row},${column}: ${String(a)} / ${String(b)}`);
    }
  }
  return found;
}

describeFound("files found in the wild", () => {
  test.each(files.filter((name) => /\.(xlsx|xls|csv)$/.test(name)))(
    "%s opens and is not empty",
    async (name) => {
      const book = await readWorkbookFile(bytesOf(name), name);
      expect(book.sheets.some(({ used }) => used !== undefined)).toBe(true);
    },
  );

  test.each(files.filter((name) => name.endsWith(".xlsx")))(
    "%s reads as another reader reads it",
    async (name) => {
      const bytes = bytesOf(name);
      const [book, other] = await Promise.all([
        readWorkbookFile(bytes, name),
        secondOpinion(bytes),
      ]);
      expect(
        book.sheets.flatMap((sheet) => differences(sheet, other.get(sheet.name) ?? [])),
      ).toEqual([]);
    },
  );
});

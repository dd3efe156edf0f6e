// Writes the sample ledgers that the workbench opens: npm run sample
// The files are kept, because `npm start` should not have to make them.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx, type CellStyle, type WriteSheet } from "hucre/xlsx";
import { textWidth } from "../../src/application/text-width";
import { sampleLedger, type SampleCell } from "./sample-ledger";
import { CHINESE, ENGLISH, type SampleWords } from "./sample-words-table";

const SAMPLES = join(__dirname, "../sample");
const DATE = "yyyy-mm-dd";
const AMOUNT = "#,##0.00";
const HEADER: CellStyle = {
  font: { bold: true, color: { rgb: "FFFFFF" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "1F4E5F" } },
  alignment: { horizontal: "center", vertical: "center" },
};

interface SheetLook {
  readonly widths: readonly number[];
  readonly formats: Readonly<Record<number, string>>;
}

function sheetOf(
  name: string,
  rows: readonly (readonly SampleCell[])[],
  look: SheetLook,
): WriteSheet {
  const [header = []] = rows;
  return {
    ...{ name, rows: rows.map((row) => row.map((cell) => (cell === "" ? null : cell))) },
    columns: look.widths.map((usual, column) => {
      const numFmt = look.formats[column];
      // Bold headers need some air.
      const width = Math.max(usual, Math.ceil(textWidth(String(header[column] ?? "")) * 1.15) + 2);
      return numFmt === undefined ? { width } : { width, numFmt };
    }),
    cells: new Map(
      header.map((value, column) => [
        `0,${column}`,
        { value, type: "string" as const, style: HEADER },
      ]),
    ),
    freezePane: { rows: 1 },
  };
}

function sheetsOf(words: SampleWords): WriteSheet[] {
  const { asOfDate, ledger, customers, payables } = sampleLedger(words);
  const note = words.note.map(([label, text], row) => [label, row === 0 ? asOfDate : text]);
  return [
    {
      name: words.noteSheet,
      rows: note,
      columns: [{ width: 14, style: { font: { bold: true } } }, { width: 90 }],
      cells: new Map([
        [
          "0,1",
          {
            value: asOfDate,
            type: "number",
            style: { numFmt: DATE, alignment: { horizontal: "left" } },
          },
        ],
      ]),
    },
    sheetOf(words.ledgerSheet, ledger, {
      widths: [11, 30, 16, 12, 12, 11, 7, 15, 15, 15, 10, 9, 12, 12, 10, 18],
      formats: { 3: DATE, 4: DATE, 7: AMOUNT, 8: AMOUNT, 9: AMOUNT },
    }),
    sheetOf(words.customerSheet, customers, {
      widths: [11, 30, 9, 12, 10, 14, 12],
      formats: { 5: AMOUNT },
    }),
    sheetOf(words.payablesSheet, payables, {
      widths: [12, 30, 14, 12, 12, 15],
      formats: { 3: DATE, 4: DATE, 5: AMOUNT },
    }),
  ];
}

async function writeSamples(): Promise<void> {
  for (const words of [CHINESE, ENGLISH])
    writeFileSync(
      join(SAMPLES, words.file),
      await writeXlsx({ sheets: sheetsOf(words), activeSheet: 1 }),
    );
}

void writeSamples();

import type { Progress } from "../application/receivables-workbook";
import { WorkbookFailure } from "../application/receivables-workbook";
import type { CellStyle } from "../application/sheet-plan";
import type { CellValue } from "../domain/ledger/sheet-cells";
import { applyLook, setNumberFormat } from "./apply-look";
import { asLiteral } from "./cell-text";

/**
 * Excel on the web refuses requests above 5 MB. Far less is asked for, so that neither the packing of a request nor
 * Excel's own work on it keeps the pane from answering, and a writing can be stopped soon.
 */
const BYTES_PER_REQUEST = 250_000;

/** A rectangle of values on one sheet, with one style for all of it or one per column. */
export interface Cells {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly style: CellStyle | readonly CellStyle[];
  readonly format?: string | readonly (string | undefined)[];
}

/**
 * Rows whose looks are asked for together. Excel formats a range of any length at a stroke; hosts that go cell by cell
 * would stand still over a long one.
 */
const ROWS_PER_BAND = 2_000;

/**
 * Band by band: formats of text columns first, then values, then looks; in requests that stay under Excel's limit.
 * Stopped, it leaves the rows written so far.
 */
export async function writeCells(
  sheet: Excel.Worksheet,
  cells: Cells,
  progress?: Progress,
): Promise<void> {
  const { row, column, values } = cells;
  const columnCount = values[0]?.length ?? 0;
  if (columnCount === 0) return;
  for (let first = 0; first < values.length; first += ROWS_PER_BAND) {
    const band = { ...cells, row: row + first, values: values.slice(first, first + ROWS_PER_BAND) };
    forEachStyle(band, columnCount, (range, style, format) => {
      setNumberFormat(range(sheet), style, format);
    });
    let written = first;
    for (const block of blocksOf(band.values)) {
      if (progress?.signal.aborted === true) throw new WorkbookFailure("cancelled");
      sheet.getRangeByIndexes(row + written, column, block.length, columnCount).values = block;
      written += block.length;
      if (written < first + band.values.length) await send(sheet.context);
      progress?.report(written, values.length);
    }
    forEachStyle(band, columnCount, (range, style, format) => {
      applyLook(range(sheet), style, format);
    });
    if (written < values.length) await send(sheet.context);
  }
}

/** A request per block is the point here: together they would be refused. */
async function send(context: OfficeExtension.ClientRequestContext): Promise<void> {
  await context.sync();
}

function forEachStyle(
  cells: Cells,
  columnCount: number,
  visit: (
    range: (sheet: Excel.Worksheet) => Excel.Range,
    style: CellStyle,
    format?: string,
  ) => void,
): void {
  const { row, column, style, format } = cells;
  const rowCount = cells.values.length;
  const rangeOf = (offset: number, width: number) => (sheet: Excel.Worksheet) =>
    sheet.getRangeByIndexes(row, column + offset, rowCount, width);
  if (typeof style === "string" && (format === undefined || typeof format === "string")) {
    visit(rangeOf(0, columnCount), style, format);
    return;
  }
  for (let offset = 0; offset < columnCount; offset += 1) {
    const own = typeof style === "string" ? style : style[offset];
    if (own === undefined) continue;
    visit(rangeOf(offset, 1), own, typeof format === "string" ? format : format?.[offset]);
  }
}

function* blocksOf(
  values: readonly (readonly CellValue[])[],
): Generator<CellValue[][], undefined, undefined> {
  let block: CellValue[][] = [];
  let bytes = 0;
  for (const row of values) {
    const literals = row.map(asLiteral);
    const size = literals.reduce<number>((sum, value) => sum + bytesOf(value), 0);
    if (bytes + size > BYTES_PER_REQUEST && block.length > 0) {
      yield block;
      block = [];
      bytes = 0;
    }
    block.push(literals);
    bytes += size;
  }
  if (block.length > 0) yield block;
  return undefined;
}

/** Upper bound of a cell's share of the request: a Chinese character is three bytes, escaping may double. */
function bytesOf(value: CellValue): number {
  return typeof value === "string" ? value.length * 3 + 4 : 18;
}

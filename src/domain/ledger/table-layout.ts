// Where on a sheet the header stands and which columns belong to one table: title rows, legends, blank rows and
// columns, group labels above the header and parameter boxes beside it are all told apart from the ledger itself.
import { DATE_CODE } from "../calendar/date-code";
import { dateCodeOfText } from "../calendar/date-text";
import { quickAmount } from "../money/amount-text";
import { isBucketHeader } from "./bucket-header";
import { bestHeaderScore } from "./header-words";
import type { CellValue, SheetCells } from "./sheet-cells";

/** A table found in a rectangle of cells. All numbers are offsets from the rectangle's first cell. */
export interface TableLayout {
  /** First header row; rows above it are titles. */
  readonly headerTop: number;
  /** Last header row. */
  readonly headerRow: number;
  readonly firstColumn: number;
  /** One past the last column. */
  readonly endColumn: number;
  /** Header of every column from `firstColumn` on, "" where there is none. */
  readonly headers: readonly string[];
  /** One past the last row that can belong to the table. */
  readonly endRow: number;
}

const ROWS_SEARCHED = 100;
/** A row is told by as many of its texts, from the left: sheets may have thousands of columns of texts. */
const TEXTS_JUDGED = 500;

/**
 * Finds the tables that a rectangle may begin with: under the first row that could be a header, and under the row
 * that reads most like one, where that is another. Empty when no row reads like a header.
 */
export function findTables(cells: SheetCells, fromRow = 0): readonly TableLayout[] {
  const { values } = cells;
  const end = Math.min(values.length, fromRow + ROWS_SEARCHED);
  let best = 0;
  const scores: number[] = [];
  for (let row = fromRow; row < end; row++) {
    const score = mayBeHeader(values[row] ?? [], best) ? headerRowScore(values[row] ?? []) : 0;
    scores.push(score);
    if (score > best) best = score;
  }
  if (best < 1) return [];
  // The best is not always the first: below the ledger another table may have more columns.
  const likely = fromRow + scores.findIndex((score) => score >= best * 0.85);
  const possible = fromRow + scores.findIndex((score) => score >= Math.max(1, best * 0.5));
  return [...new Set([possible, likely])].map((row) => layoutAt(cells, row, fromRow));
}

const LONGEST_NAME = 30;

/**
 * The table under the first row that holds nothing but short texts, all different, with data below: its headers may be
 * words that only its owner knows. Undefined when there is no such row.
 */
export function tableOfUnknownWords(cells: SheetCells): TableLayout | undefined {
  const { values } = cells;
  const row = values.slice(0, ROWS_SEARCHED).findIndex((texts, at) => {
    const filled = texts.filter((cell) => cell !== "");
    const areNames = filled.every(
      (cell) => typeof cell === "string" && cell.length <= LONGEST_NAME && !isData(cell),
    );
    const isNamed = filled.length >= 3 && areNames && new Set(filled).size === filled.length;
    return isNamed && (values[at + 1] ?? []).some((cell) => cell !== "" && isData(cell));
  });
  if (row < 0) return undefined;
  const headers = textsOf(values[row] ?? [], cells.place.columnCount);
  const firstColumn = headers.findIndex((header) => header !== "");
  const endColumn = headers.reduce((end, header, at) => (header === "" ? end : at + 1), 0);
  return {
    ...{ headerTop: row, headerRow: row, firstColumn, endColumn },
    headers: headers.slice(firstColumn, endColumn),
    endRow: values.length,
  };
}

/** False when so many cells are data that the row cannot come near the best, whatever its texts say. */
function mayBeHeader(row: readonly CellValue[], best: number): boolean {
  let most = 0;
  for (const cell of row) if (cell !== "") most += isData(cell) ? -1 : 1;
  return most >= Math.max(1, best * 0.5);
}

/** How much a row reads like a header: words we know, less what only data would hold. */
export function headerRowScore(row: readonly CellValue[]): number {
  let known = 0;
  let score = 0;
  let filled = 0;
  let judged = 0;
  for (const cell of row) {
    if (cell === "") continue;
    filled++;
    if (isData(cell)) {
      score -= 1;
      continue;
    }
    const text = String(cell);
    if (text.length > 60) continue;
    if (++judged > TEXTS_JUDGED) break;
    const word = isBucketHeader(text) ? 0.6 : bestHeaderScore(text);
    if (word >= 0.45) {
      known++;
      score += word;
    }
  }
  return known >= 2 || (known === 1 && filled <= 3) ? score : 0;
}

/** A number, a date or an amount; a bare year may head a group of columns. */
function isData(cell: CellValue): boolean {
  if (typeof cell === "number") return !(Number.isInteger(cell) && cell >= 1990 && cell <= 2100);
  if (typeof cell === "boolean") return true;
  const first = cell.trim().charCodeAt(0);
  const startsLikeData = (first >= 48 && first <= 57) || first === 45 || first === 40;
  if (!startsLikeData || isBucketHeader(cell)) return false;
  return Number.isFinite(quickAmount(cell)) || dateCodeOfText(cell) !== DATE_CODE.unreadable;
}

function layoutAt(cells: SheetCells, row: number, fromRow: number): TableLayout {
  const { values } = cells;
  const width = cells.place.columnCount;
  const own = textsOf(values[row] ?? [], width);
  const options = [
    { headerTop: row, headerRow: row, headers: own, penalty: 0 },
    ...(row > fromRow ? [joined(cells, row - 1, row)] : []),
    ...(row + 1 < values.length ? [joined(cells, row, row + 1)] : []),
  ].filter((option) => option !== undefined);
  const [first] = options;
  const ranked = options
    .map((option) => ({ option, score: headersScore(option.headers) - option.penalty }))
    .sort((a, b) => b.score - a.score);
  const { headerTop, headerRow, headers } = ranked[0]?.option ??
    first ?? { headerTop: row, headerRow: row, headers: own };
  const [firstColumn, endColumn] = columnsAround(values, headers, headerRow);
  return {
    headerTop,
    headerRow,
    firstColumn,
    endColumn,
    headers: headers.slice(firstColumn, endColumn),
    endRow: values.length,
  };
}

function headersScore(headers: readonly string[]): number {
  return headers
    .filter((header) => header !== "")
    .slice(0, TEXTS_JUDGED)
    .reduce((sum, header) => sum + bestHeaderScore(header), 0);
}

function textsOf(row: readonly CellValue[], width: number): readonly string[] {
  return Array.from({ length: width }, (_, column) => headerTextAt(row[column] ?? ""));
}

const headerTextAt = (cell: CellValue): string => String(cell).replace(/\s+/g, " ").trim();

/** Two rows as one header, where the upper one holds group labels or the lower one parts of a group. */
function joined(
  cells: SheetCells,
  upperRow: number,
  lowerRow: number,
):
  | { headerTop: number; headerRow: number; headers: readonly string[]; penalty: number }
  | undefined {
  const width = cells.place.columnCount;
  const upper = textsOf(cells.values[upperRow] ?? [], width);
  const lower = textsOf(cells.values[lowerRow] ?? [], width);
  const isHeaderLike = (row: number): boolean =>
    (cells.values[row] ?? []).every((cell) => cell === "" || !isData(cell));
  if (!isHeaderLike(upperRow) || !isHeaderLike(lowerRow)) return undefined;
  const upperCount = upper.filter((text) => text !== "").length;
  const lowerCount = lower.filter((text) => text !== "").length;
  // One lone text above is a title; captions end with a colon.
  if (upperCount < 2 || lowerCount < 1 || upper.some((text) => /[:：]$/.test(text)))
    return undefined;
  const groups = groupLabels(cells, upperRow, upper, lower);
  const headers = upper.map((text, column) => {
    const below = lower[column] ?? "";
    if (below === "") return text;
    const label = groups[column] ?? "";
    // A label that repeats the header below it (a merge spelled out) is no group.
    return label === "" || label === below ? below : `${label} ${below}`;
  });
  return { headerTop: upperRow, headerRow: lowerRow, headers, penalty: 0.3 };
}

function groupLabels(
  cells: SheetCells,
  upperRow: number,
  upper: readonly string[],
  lower: readonly string[],
): readonly string[] {
  const labels = [...upper];
  for (const merge of cells.merges ?? [])
    if (merge.row <= upperRow && upperRow < merge.row + merge.rowCount)
      for (let column = merge.column; column < merge.column + merge.columnCount; column++)
        if (column < labels.length) labels[column] = upper[merge.column] ?? "";
  if ((cells.merges ?? []).length > 0) return labels;
  // Without merges a label reaches to the right over headers that have none of their own.
  for (let column = 1; column < labels.length; column++)
    if (labels[column] === "" && lower[column] !== "" && lower[column - 1] !== "")
      labels[column] = labels[column - 1] ?? "";
  return labels;
}

function columnsAround(
  values: readonly (readonly CellValue[])[],
  headers: readonly string[],
  headerRow: number,
): readonly [number, number] {
  const firstHeader = headers.findIndex((text) => text !== "");
  // Headings of groups stand in columns without a header, left of the first that has one.
  const left = headers.findIndex((_, column) => !isBlankBelow(values, column, headerRow));
  const first = left < 0 ? firstHeader : Math.min(firstHeader, left);
  let end = headers.length;
  while (
    end > first + 1 &&
    (headers[end - 1] ?? "") === "" &&
    isBlankBelow(values, end - 1, headerRow)
  )
    end--;
  return [Math.max(0, first), end];
}

/** True when the first few hundred cells below a header row are empty. */
export function isBlankBelow(
  values: readonly (readonly CellValue[])[],
  column: number,
  headerRow: number,
): boolean {
  const end = Math.min(values.length, headerRow + 300);
  for (let row = headerRow + 1; row < end; row++)
    if ((values[row]?.[column] ?? "") !== "") return false;
  return true;
}

/** The table cut at fully blank columns; one piece when there is none. */
export function piecesOf(cells: SheetCells, table: TableLayout): readonly TableLayout[] {
  const pieces: TableLayout[] = [];
  let start = -1;
  for (let column = table.firstColumn; column <= table.endColumn; column++) {
    const isGap =
      column === table.endColumn ||
      ((table.headers[column - table.firstColumn] ?? "") === "" &&
        isBlankBelow(cells.values, column, table.headerRow));
    if (!isGap && start < 0) start = column;
    if (isGap && start >= 0) {
      pieces.push({
        ...table,
        firstColumn: start,
        endColumn: column,
        headers: table.headers.slice(start - table.firstColumn, column - table.firstColumn),
      });
      start = -1;
    }
  }
  return pieces;
}

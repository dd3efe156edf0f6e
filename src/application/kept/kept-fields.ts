// Cells above a kept table that are filled in once, each beside its label: the group's name, its first action. A hidden
// name knows each of them, so that it is found wherever the user has moved it.
import type { CellValue } from "../../domain/ledger/sheet-cells";
import { cellAddress } from "../cell-address";
import { textWidth } from "../text-width";
import type { KeptField, KeptFields, KeptValue } from "./kept-tables";
import { keptValueOf } from "./kept-values";

/** The hidden workbook name of a field's cell. */
export function fieldMarkOf(sheetMark: string, id: string): string {
  return `${sheetMark}.field.${id}`;
}

/** Where a field stands: columns of its label and of the first of the cells underlined for it. */
export interface PlacedField {
  readonly field: KeptField;
  readonly label: number;
  readonly cell: number;
  /** Columns underlined for it: a longer text runs on over them. */
  readonly columnCount: number;
}

/** Characters that a date needs, or Excel shows it as "####". */
const DATE_WIDTH = 11;
const LABEL_PADDING = 2;

/** Fields in lines over columns of these widths, in characters: a field that does not fit begins another line. */
export function placeFields(
  fields: readonly KeptField[],
  widths: readonly number[],
): readonly (readonly PlacedField[])[] {
  const lines: PlacedField[][] = [];
  let at = widths.length;
  for (const field of fields) {
    const beside = at < widths.length ? placeAt(field, at, widths) : undefined;
    const fits = beside !== undefined && beside.room >= field.width;
    const placed = fits ? beside : placeAt(field, 0, widths);
    if (fits) lines.at(-1)?.push(placed.place);
    else lines.push([placed.place]);
    at = placed.place.cell + placed.place.columnCount;
  }
  return lines;
}

function placeAt(field: KeptField, from: number, widths: readonly number[]) {
  const last = widths.length - 1;
  let cell = from;
  for (let room = 0; cell < last && room < textWidth(field.header) + LABEL_PADDING; cell += 1)
    room += widths[cell] ?? 0;
  if (field.kind === "date") while (cell < last && (widths[cell] ?? 0) < DATE_WIDTH) cell += 1;
  let end = Math.max(cell, from + 1);
  let room = 0;
  const first = end;
  for (; end <= last && room < field.width; end += 1) room += widths[end] ?? 0;
  const columnCount = Math.max(1, end - first);
  return { place: { field, label: from, cell: first, columnCount }, room };
}

/** A field's cell as the workbook has it. */
export interface FieldCell {
  readonly value: CellValue;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** What the fields say; one that cannot be read is named. */
export function readKeptFields(
  sheet: string,
  fields: readonly KeptField[],
  cells: ReadonlyMap<string, FieldCell>,
): KeptFields {
  const values: Record<string, KeptValue> = {};
  const addresses: Record<string, string> = {};
  const issues: KeptFields["issues"][number][] = [];
  for (const field of fields) {
    const cell = cells.get(field.id);
    if (cell === undefined) continue;
    const address = cellAddress(cell.rowIndex, cell.columnIndex);
    addresses[field.id] = address;
    const { value, issue } = keptValueOf(cell.value, field);
    if (value !== undefined) values[field.id] = value;
    if (issue === undefined) continue;
    const { id: column, header } = field;
    const found = String(cell.value);
    issues.push({ code: issue, sheet, address, column, header, found, choices: [] });
  }
  return { sheet, values, addresses, issues };
}

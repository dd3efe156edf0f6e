// What a formula would show, and whether there is room for it, before it is put into the sheet.
import { addressOf, columnLetters } from "../../domain/ledger/sheet-address";
import type { CellValue, RangePlace } from "../../domain/ledger/sheet-cells";
import { inputOf, type GivenArgument } from "./formula-text";
import type { FormulaPorts, FormulaResult } from "./formula-ports";

/** Nobody waits for a preview of a hundred thousand rows: it is of the first ones, and says so. */
const MOST_ROWS = 2_000;

export interface FormulaPreview {
  readonly result: FormulaResult;
  /** Rows that were calculated, where the arguments have more. */
  readonly cutTo: number | undefined;
  /** Cells that the formula will fill, as far as that is known. */
  readonly rowCount: number;
  readonly columnCount: number;
}

const onSheet = (place: RangePlace, sheet: string): RangePlace =>
  place.sheet === "" ? { ...place, sheet } : place;

export async function previewOf(
  ports: FormulaPorts,
  id: string,
  given: readonly GivenArgument[],
): Promise<FormulaPreview> {
  const inputs: ReturnType<typeof inputOf>[] = [];
  let tallest = 0;
  const isHere = given.some((each) => each.kind === "place" && each.place.sheet === "");
  const { activeSheet } = isHere ? await ports.workbook.outline() : { activeSheet: "" };
  for (const each of given) {
    let cells: readonly (readonly CellValue[])[] = [];
    if (each.kind === "place") {
      const place = onSheet(each.place, activeSheet);
      tallest = Math.max(tallest, place.rowCount);
      const rowCount = Math.min(place.rowCount, MOST_ROWS);
      ({ values: cells } = await ports.workbook.readCells({ ...place, rowCount }));
    }
    inputs.push(inputOf(each, cells));
  }
  const result = await ports.calculate(id, inputs);
  const isCut = tallest > MOST_ROWS;
  const isByRow = result.length === MOST_ROWS;
  return {
    ...{ result, cutTo: isCut ? MOST_ROWS : undefined },
    rowCount: isCut && isByRow ? tallest : result.length,
    columnCount: result[0]?.length ?? 1,
  };
}

/** What speaks against the cell that is selected. */
export type TargetTrouble =
  | { readonly kind: "refers-to-itself"; readonly cell: string }
  | { readonly kind: "filled"; readonly cell: string; readonly shows: string }
  | { readonly kind: "in-the-way"; readonly cell: string; readonly other: string }
  | { readonly kind: "no-room"; readonly cell: string };

export interface Target {
  readonly cell: RangePlace;
  readonly trouble: TargetTrouble | undefined;
}

const ROWS_OF_SHEET = 1_048_576;
const COLUMNS_OF_SHEET = 16_384;

const overlaps = (a: RangePlace, b: RangePlace): boolean =>
  a.sheet === b.sheet &&
  a.rowIndex < b.rowIndex + b.rowCount &&
  b.rowIndex < a.rowIndex + a.rowCount &&
  a.columnIndex < b.columnIndex + b.columnCount &&
  b.columnIndex < a.columnIndex + a.columnCount;

const nameOf = ({ rowIndex, columnIndex }: RangePlace): string =>
  `${columnLetters(columnIndex)}${rowIndex + 1}`;

/** The part of an area that lies in the used part of its sheet; nothing stands outside of it. */
function usedPart(area: RangePlace, used: RangePlace | undefined): RangePlace | undefined {
  if (used === undefined || !overlaps(area, used)) return undefined;
  const rowIndex = Math.max(area.rowIndex, used.rowIndex);
  const columnIndex = Math.max(area.columnIndex, used.columnIndex);
  const end = (place: RangePlace) => place.rowIndex + place.rowCount;
  const right = (place: RangePlace) => place.columnIndex + place.columnCount;
  return {
    ...{ sheet: area.sheet, rowIndex, columnIndex },
    rowCount: Math.min(end(area), end(used)) - rowIndex,
    columnCount: Math.min(right(area), right(used)) - columnIndex,
  };
}

/** The selected cell, and what speaks against filling it and the cells that the result spills into. */
export async function targetOf(
  { workbook }: FormulaPorts,
  size: Pick<FormulaPreview, "rowCount" | "columnCount">,
  given: readonly GivenArgument[],
): Promise<Target | undefined> {
  const { selection, sheets } = await workbook.outline();
  if (selection === undefined) return undefined;
  const cell: RangePlace = { ...selection, rowCount: 1, columnCount: 1 };
  const area: RangePlace = { ...cell, rowCount: size.rowCount, columnCount: size.columnCount };
  const told = (trouble: TargetTrouble | undefined): Target => ({ cell, trouble });
  const name = nameOf(cell);
  if (
    given.some((each) => each.kind === "place" && overlaps(onSheet(each.place, cell.sheet), area))
  )
    return told({ kind: "refers-to-itself", cell: name });
  const isOutside =
    area.rowIndex + area.rowCount > ROWS_OF_SHEET ||
    area.columnIndex + area.columnCount > COLUMNS_OF_SHEET;
  if (isOutside) return told({ kind: "no-room", cell: name });
  const part = usedPart(area, sheets.find((sheet) => sheet.name === cell.sheet)?.used);
  if (part === undefined) return told(undefined);
  const { values } = await workbook.readCells(part);
  for (const [row, cells] of values.entries())
    for (const [column, value] of cells.entries()) {
      if (value === "") continue;
      const found = {
        ...part,
        rowIndex: part.rowIndex + row,
        columnIndex: part.columnIndex + column,
      };
      if (nameOf(found) === name) return told({ kind: "filled", cell: name, shows: String(value) });
      return told({ kind: "in-the-way", cell: name, other: nameOf(found) });
    }
  return told(undefined);
}

/** The address of a place as it is shown, without a sheet. */
export const shownAddress = (place: RangePlace): string => {
  const [first, last] = addressOf(place).split(":");
  return first === last ? String(first) : addressOf(place);
};

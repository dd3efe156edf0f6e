// Where a kept table stands on its sheet: the columns by their hidden marks, or by their headers where a mark
// was lost. Both adapters hand over what they know; the decision is made here once.
import type { CellValue, RangePlace } from "../../domain/ledger/sheet-cells";
import type { KeptColumn } from "./kept-tables";

export interface KeptMark {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** What a workbook knows of a kept table's sheet. */
export interface KeptSheet {
  readonly sheet: string;
  /** Header cells by column id; a mark that points nowhere or at another sheet is absent. */
  readonly marks: ReadonlyMap<string, KeptMark>;
  /** Excel tables on the sheet, header and totals rows included. */
  readonly tables: readonly {
    readonly name: string;
    readonly place: Omit<RangePlace, "sheet">;
    readonly hasTotals: boolean;
  }[];
  /** Undefined when the sheet is empty. */
  readonly used: Omit<RangePlace, "sheet"> | undefined;
}

/** The rectangle of a kept table: its header row and everything below that belongs to it. */
export interface KeptPlace extends RangePlace {
  /** Undefined when the user turned the table into plain cells. */
  readonly tableName: string | undefined;
}

/** A kept table's cells. The first row is the header. */
export interface KeptCells {
  readonly place: KeptPlace;
  readonly values: readonly (readonly CellValue[])[];
  /** Offset in `place` by column id. */
  readonly columns: ReadonlyMap<string, number>;
}

/** The rectangle to read; undefined when nothing of the table is left on the sheet. */
export function keptPlaceOf(known: KeptSheet): KeptPlace | undefined {
  const { sheet, marks, tables, used } = known;
  const headerRow = mostCommon([...marks.values()].map(({ rowIndex }) => rowIndex));
  const table = tables.find(
    ({ place }) =>
      headerRow === undefined ||
      (place.rowIndex === headerRow &&
        [...marks.values()].some(({ columnIndex }) => hasColumn(place, columnIndex))),
  );
  if (table !== undefined) {
    const rowCount = table.place.rowCount - (table.hasTotals ? 1 : 0);
    return { ...table.place, sheet, rowCount, tableName: table.name };
  }
  if (headerRow === undefined || used === undefined) return undefined;
  const rowCount = used.rowIndex + used.rowCount - headerRow;
  if (rowCount <= 0) return undefined;
  const { columnIndex, columnCount } = used;
  return { sheet, rowIndex: headerRow, columnIndex, rowCount, columnCount, tableName: undefined };
}

/** The cells with their columns known: by mark, else by a header of the definition. */
export function keptCellsOf(
  place: KeptPlace,
  values: readonly (readonly CellValue[])[],
  {
    marks,
    columns,
  }: { readonly marks: KeptSheet["marks"]; readonly columns: readonly KeptColumn[] },
): KeptCells {
  const found = new Map<string, number>();
  for (const { id } of columns) {
    const mark = marks.get(id);
    if (mark?.rowIndex === place.rowIndex && hasColumn(place, mark.columnIndex))
      found.set(id, mark.columnIndex - place.columnIndex);
  }
  const taken = new Set(found.values());
  const headers = (values[0] ?? []).map((header) => folded(String(header)));
  for (const { id, header, alsoKnownAs = [] } of columns) {
    if (found.has(id)) continue;
    const names = [header, ...alsoKnownAs].map(folded);
    const offset = headers.findIndex((text, at) => !taken.has(at) && names.includes(text));
    if (offset < 0) continue;
    found.set(id, offset);
    taken.add(offset);
  }
  return { place, values, columns: found };
}

/** A text as it is compared: width, case and outer blanks make no difference. */
export function folded(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

function hasColumn(place: Omit<RangePlace, "sheet">, columnIndex: number): boolean {
  return columnIndex >= place.columnIndex && columnIndex < place.columnIndex + place.columnCount;
}

function mostCommon(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

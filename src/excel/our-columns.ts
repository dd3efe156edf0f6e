// Finding the columns that we wrote beside a user's cells: by their hidden names, wherever they were moved.
import { columnOfName } from "../application/tactic-columns/ledger-columns";

/** A column of ours, header to last row. */
export interface OurColumn {
  readonly sheet: string;
  readonly area: number;
  readonly id: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
}

/** All columns of ours in the workbook, from left to right. */
export async function columnsOfOurs(context: Excel.RequestContext): Promise<readonly OurColumn[]> {
  const names = context.workbook.names.load("items/name");
  await context.sync();
  const marked = names.items.flatMap((item) => {
    const column = columnOfName(item.name);
    return column === undefined ? [] : [{ item, ...column, range: item.getRangeOrNullObject() }];
  });
  if (marked.length === 0) return [];
  for (const { range } of marked) range.load("rowIndex,columnIndex,rowCount");
  await context.sync();
  const there = marked
    .filter(({ range }) => !range.isNullObject)
    .map((each) => ({ ...each, sheet: each.range.worksheet.load("name") }));
  await context.sync();
  return there
    .map(({ area, id, range, sheet }) => ({
      ...{ sheet: sheet.name, area, id, rowIndex: range.rowIndex },
      ...{ columnIndex: range.columnIndex, rowCount: range.rowCount },
    }))
    .sort((one, other) => one.columnIndex - other.columnIndex);
}

/** The columns of ours on one sheet. */
export function areaOfSheet(columns: readonly OurColumn[], sheet: string): readonly OurColumn[] {
  return columns.filter((column) => column.sheet === sheet);
}

/** A number that no other sheet's columns have. */
export function freeArea(columns: readonly OurColumn[]): number {
  return Math.max(0, ...columns.map(({ area }) => area)) + 1;
}

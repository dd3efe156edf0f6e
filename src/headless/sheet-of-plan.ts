import type { SheetPlan } from "../application/sheet-plan";
import { usedAreaOf, type PlainSheet, type PlainValue } from "../files/plain-workbook";

/** What a planned sheet holds once drawn, without looks: formulas and totals stay empty, nobody calculates here. */
export function sheetOfPlan(plan: SheetPlan, name: string): PlainSheet {
  const rows: (PlainValue | undefined)[][] = [];
  const put = (row: number, column: number, values: readonly (readonly PlainValue[])[]): void => {
    values.forEach((cells, rowOffset) => {
      const target = (rows[row + rowOffset] ??= []);
      cells.forEach((value, offset) => {
        target[column + offset] = value;
      });
    });
  };
  for (const { row, column, values } of plan.blocks) put(row, column, values);
  for (const { row, column, header, rows: body } of plan.tables)
    put(row, column, [header, ...body]);
  const filled = Array.from({ length: rows.length }, (_, row) =>
    Array.from(rows[row] ?? [], (value) => value ?? ""),
  );
  const used = usedAreaOf(filled);
  return {
    ...{ name, visibility: "visible", rows: filled },
    ...(used === undefined ? {} : { used }),
    tables: plan.tables.map(({ name: tableName, row, column, header, rows: body, totals }) => ({
      ...{ name: tableName, hasHeaders: true, hasTotals: totals !== undefined },
      area: {
        ...{ row, column, columnCount: header.length },
        rowCount: body.length + 1 + (totals === undefined ? 0 : 1),
      },
    })),
    ...{ merges: [], hiddenRows: [], hiddenColumns: [], uncalculatedCount: 0 },
  };
}

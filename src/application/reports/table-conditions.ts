// Looks by value for whole columns of a table.
import type { PlanCondition, PlanTable } from "../sheet-plan";

/** The rule over the body of some neighbouring columns, counted from the table's first. */
export function conditionOver(
  { row, column, rows }: PlanTable,
  columns: { readonly from: number; readonly count?: number },
  rule: PlanCondition["rule"],
): PlanCondition {
  const { from, count = 1 } = columns;
  return {
    ...{ row: row + 1, column: column + from, rowCount: rows.length, columnCount: count },
    rule,
  };
}

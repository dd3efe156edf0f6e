// Which cells of a sheet we wrote, kept in the file as a hidden name: what else stands there is the user's.
import { sheetMarkOf, type PlanArea, type SheetPlan } from "../application/sheet-plan";
import type { PlainName } from "../files/plain-workbook";
import { areaOf } from "../files/xlsx/cell-address";
import { absoluteReference } from "../files/xlsx/defined-names";

/** Excel takes no longer formula. */
const LONGEST_FORMULA = 8_000;

function nameOf(key: string): string {
  return `${sheetMarkOf(key)}.written`;
}

/** The areas a plan writes besides its tables. */
export function areasOf({ blocks, formulas = [] }: SheetPlan): PlanArea[] {
  return [...blocks, ...formulas].map((part) => {
    const rows = "values" in part ? part.values : part.formulas;
    const { row, column } = part;
    return { row, column, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
  });
}

/** The record of a plan; undefined when it is too long for a name. */
export function writtenRecord(plan: SheetPlan, sheet: string): PlainName | undefined {
  const areas = areasOf(plan).filter(({ rowCount, columnCount }) => rowCount * columnCount > 0);
  const formula = areas.map((area) => absoluteReference(sheet, area)).join(",");
  if (formula === "" || formula.length > LONGEST_FORMULA) return undefined;
  return { name: nameOf(plan.key), formula, isHidden: true };
}

/** What the last version wrote, by its record; undefined without one. */
export function areasWritten(names: readonly PlainName[], key: string): PlanArea[] | undefined {
  const record = names.find(({ name }) => name === nameOf(key));
  return record?.formula
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .flatMap((part) => areaOf(part.slice(part.lastIndexOf("!") + 1)) ?? []);
}

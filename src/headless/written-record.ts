// Which cells of a sheet we wrote, kept in the file as a hidden name: what else stands there is the user's.
import { sheetMarkOf, type PlanArea, type SheetPlan } from "../application/sheet-plan";
import type { PlainName } from "../files/plain-workbook";
import { areaOf } from "../files/xlsx/cell-address";
import { absoluteReference } from "../files/xlsx/defined-names";
import { tableColumnNames } from "./plan-cells";

/** Excel takes no longer formula. */
const LONGEST_FORMULA = 8_000;
/** Nor a longer text in one. */
const LONGEST_TEXT = 255;

/** The headers of our tables, as names of their own: what other columns a table has later is the user's. */
export function headerRecords({ key, tables }: SheetPlan): readonly PlainName[] {
  return tables.flatMap(({ name, header }) => {
    const texts = tableColumnNames(header).map((text) => `"${text.replaceAll('"', '""')}"`);
    const formula = `{${texts.join(",")}}`;
    if (formula.length > LONGEST_FORMULA || texts.some((text) => text.length > LONGEST_TEXT))
      return [];
    return [{ name: headersNameOf(key, name), formula, isHidden: true }];
  });
}

/** Our headers of the last time; undefined without a record. */
export function headersBefore(
  names: readonly PlainName[],
  of: { readonly key: string; readonly table: string },
): readonly string[] | undefined {
  const record = names.find(({ name }) => name === headersNameOf(of.key, of.table));
  if (record === undefined) return undefined;
  return [...record.formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = ""]) =>
    text.replaceAll('""', '"'),
  );
}

function headersNameOf(key: string, table: string): string {
  return `${sheetMarkOf(key)}.headers.${table}`;
}

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

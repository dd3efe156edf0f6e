// Sorts the rows (or columns) of a range by value, in Excel's order: numbers, texts, logical values, errors, empty last.
import type { Area, CellWrite, Scalar } from "../grid/grid";
import { choiceOf, flagAt, listOf, numberOf, recordOf } from "./arguments";
import { isErrorText } from "./cell-entry";
import { UnknownMember } from "./excel-error";
import { shiftedFormula } from "./formula-shift";
import type { ExcelModel } from "./model";

export interface SortField {
  readonly column: number;
  readonly ascending: boolean;
}

export function sortFields(value: unknown): readonly SortField[] {
  return listOf(value).map((each) => {
    const field = recordOf(each);
    const sortOn = field["sortOn"] ?? "Value";
    if (sortOn !== "Value") throw new UnknownMember("SortField.sortOn (anything but Value)");
    return { column: numberOf(field["key"]), ascending: flagAt([field["ascending"]], 0, true) };
  });
}

function rank(value: Scalar): number {
  if (value === "") return 4;
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return isErrorText(value) ? 3 : 1;
}

function compared(a: Scalar, b: Scalar, collator: Intl.Collator): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const byRank = rank(a) - rank(b);
  if (byRank !== 0) return byRank;
  return typeof a === "boolean" ? Number(a) - Number(b) : collator.compare(String(a), String(b));
}

/** Args of RangeSort.apply: fields, matchCase, hasHeaders, orientation. */
export function sortRange(area: Area, args: readonly unknown[], model: ExcelModel): void {
  const fields = sortFields(args[0]);
  const sensitivity = flagAt(args, 1, false) ? "variant" : "accent";
  const header = flagAt(args, 2, false) ? 1 : 0;
  if (choiceOf(args[3] ?? "Rows", ["Rows", "Columns"]) !== "Rows") {
    throw new UnknownMember("RangeSort.apply(… orientation Columns)");
  }
  model.assertWritable(area);
  const body = { ...area, row: area.row + header, rowCount: area.rowCount - header };
  if (body.rowCount < 2) return;
  const collator = new Intl.Collator(model.locale().name, { sensitivity });
  const values = model.grid.values(body);
  const order = values
    .map((_, index) => index)
    .sort((a, b) => {
      for (const { column, ascending } of fields) {
        const [x, y] = [values[a]?.[column] ?? "", values[b]?.[column] ?? ""];
        // Empty cells stay last whichever way the rest goes.
        if (x === "" || y === "") {
          if (x !== y) return x === "" ? 1 : -1;
          continue;
        }
        const difference = compared(x, y, collator);
        if (difference !== 0) return ascending ? difference : -difference;
      }
      return a - b;
    });
  model.write(body, sortedRows(body, order, model));
}

function sortedRows(body: Area, order: readonly number[], model: ExcelModel): CellWrite[][] {
  const contents = model.grid.formulas(body);
  const formats = model.grid.numberFormats(body);
  return order.map((from, to) =>
    (contents[from] ?? []).map((content, column): CellWrite => {
      const numberFormat = formats[from]?.[column] ?? "General";
      return typeof content === "string" && content.startsWith("=")
        ? { formula: shiftedFormula(content, to - from, 0), numberFormat }
        : { value: content, numberFormat };
    }),
  );
}

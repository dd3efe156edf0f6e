// Range.getSpecialCells: cells of a kind, gathered into rectangles.
import type { Area, Scalar } from "../grid/grid";
import { choiceOf } from "./arguments";
import { intersection } from "./areas";
import { isErrorText } from "./cell-entry";
import { UnknownMember } from "./excel-error";
import type { ExcelModel } from "./model";

const KINDS = [
  "Blanks",
  "Constants",
  "Formulas",
  "Visible",
  "ConditionalFormats",
  "DataValidations",
  "SameConditionalFormat",
  "SameDataValidation",
] as const;

function isOfType(value: Scalar, type: string): boolean {
  if (type === "All") return true;
  if (isErrorText(value)) return type.includes("Errors");
  if (typeof value === "number") return type.includes("Numbers");
  if (typeof value === "boolean") return type.includes("Logical");
  return type.includes("Text");
}

export function specialCells(
  area: Area,
  args: readonly unknown[],
  model: ExcelModel,
): readonly Area[] {
  const kind = choiceOf(args[0], KINDS);
  const type = typeof args[1] === "string" ? args[1] : "All";
  const used = model.grid.usedArea(area.sheetId, false);
  const searched = used && intersection(area, used);
  if (!searched) return [];
  if (kind === "Visible") return visibleParts(searched, model);
  if (kind !== "Blanks" && kind !== "Constants" && kind !== "Formulas") {
    throw new UnknownMember(`Range.getSpecialCells(${kind})`);
  }
  const formulas = model.grid.formulas(searched);
  const values = model.grid.values(searched);
  return rectangles(searched, (row, column) => {
    const content = formulas[row]?.[column] ?? "";
    const isFormula = typeof content === "string" && content.startsWith("=");
    if (kind === "Blanks") return content === "" && values[row]?.[column] === "";
    if (content === "" || isFormula !== (kind === "Formulas")) return false;
    return isOfType(values[row]?.[column] ?? "", type);
  });
}

function visibleParts(area: Area, model: ExcelModel): readonly Area[] {
  const rows = new Set(model.grid.hiddenRows(area));
  const columns = new Set(model.grid.hiddenColumns(area));
  return rectangles(
    area,
    (row, column) => !rows.has(area.row + row) && !columns.has(area.column + column),
  );
}

/** Runs within a row, joined with the equal run of the row above. */
function rectangles(area: Area, isIn: (row: number, column: number) => boolean): readonly Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  for (let row = 0; row < area.rowCount; row++) {
    const next = new Map<string, Area>();
    for (const [from, count] of runsOf(area.columnCount, (column) => isIn(row, column))) {
      const key = `${from} ${count}`;
      const above = open.get(key);
      open.delete(key);
      next.set(
        key,
        above
          ? { ...above, rowCount: above.rowCount + 1 }
          : {
              sheetId: area.sheetId,
              row: area.row + row,
              column: area.column + from,
              rowCount: 1,
              columnCount: count,
            },
      );
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

function* runsOf(length: number, isIn: (index: number) => boolean): Generator<[number, number]> {
  let start = -1;
  for (let index = 0; index <= length; index++) {
    const inside = index < length && isIn(index);
    if (inside && start < 0) start = index;
    if (!inside && start >= 0) {
      yield [start, index - start];
      start = -1;
    }
  }
}

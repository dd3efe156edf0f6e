// Finding and replacing text in cells, as Range.find and Worksheet.findAll do: by what is displayed, within the used part.
import type { Area } from "../grid/grid";
import { flagAt, recordOf, textAt, textOf } from "./arguments";
import { intersection } from "./areas";
import type { ExcelModel } from "./model";

interface Criteria {
  readonly text: string;
  readonly isComplete: boolean;
  readonly isCaseSensitive: boolean;
  readonly isBackwards: boolean;
}

function criteriaOf(text: string, given: unknown): Criteria {
  const criteria = given === undefined || given === null ? {} : recordOf(given);
  const { completeMatch, matchCase, searchDirection } = criteria;
  return {
    text,
    isComplete: flagAt([completeMatch], 0, false),
    isCaseSensitive: flagAt([matchCase], 0, false),
    isBackwards: searchDirection === "Backwards",
  };
}

function matcher({ text, isComplete, isCaseSensitive }: Criteria): (cell: string) => boolean {
  const wanted = isCaseSensitive ? text : text.toLowerCase();
  return (cell) => {
    const shown = isCaseSensitive ? cell : cell.toLowerCase();
    return isComplete ? shown === wanted : shown.includes(wanted);
  };
}

function* matches(area: Area, criteria: Criteria, model: ExcelModel): Generator<Area> {
  const used = model.grid.usedArea(area.sheetId, true);
  const searched = used && intersection(area, used);
  if (!searched) return;
  const isMatch = matcher(criteria);
  const texts = model.grid.texts(searched);
  const count = searched.rowCount * searched.columnCount;
  for (let step = 0; step < count; step++) {
    const index = criteria.isBackwards ? count - 1 - step : step;
    const row = Math.floor(index / searched.columnCount);
    const column = index % searched.columnCount;
    if (!isMatch(texts[row]?.[column] ?? "")) continue;
    yield {
      ...searched,
      row: searched.row + row,
      column: searched.column + column,
      rowCount: 1,
      columnCount: 1,
    };
  }
}

export function findFirst(
  area: Area,
  args: readonly unknown[],
  model: ExcelModel,
): Area | undefined {
  for (const match of matches(area, criteriaOf(textAt(args, 0), args[1]), model)) return match;
  return undefined;
}

export function findAll(area: Area, args: readonly unknown[], model: ExcelModel): readonly Area[] {
  return [...matches(area, criteriaOf(textAt(args, 0), args[1]), model)];
}

/** Answers how many cells changed. Formulas are left alone. */
export function replaceAll(area: Area, args: readonly unknown[], model: ExcelModel): number {
  const text = textAt(args, 0);
  const replacement = textOf(args[1]);
  const criteria = criteriaOf(text, args[2]);
  model.assertWritable(area);
  const pattern = new RegExp(
    text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"),
    criteria.isCaseSensitive ? "g" : "gi",
  );
  let count = 0;
  for (const cell of [...matches(area, criteria, model)]) {
    const content = model.grid.formulas(cell)[0]?.[0];
    if (typeof content !== "string" || content.startsWith("=")) continue;
    model.write(cell, [[{ value: content.replace(pattern, () => replacement) }]]);
    count += 1;
  }
  return count;
}

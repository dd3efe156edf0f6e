// What a chart draws from its source cells, found as Excel finds it.
import type { ChartModel, Scalar } from "./grid";

export interface ChartSeries {
  readonly name: string;
  /** null where the cell holds no number. */
  readonly values: readonly (number | null)[];
}

export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

function transposed<Cell>(rows: readonly (readonly Cell[])[]): Cell[][] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) =>
    rows.flatMap((row) => row.slice(column, column + 1)),
  );
}

const isNumber = (value: Scalar | undefined) => typeof value === "number";

/** How many columns at the start name the categories; never all of them. */
function categoryColumns(
  body: readonly (readonly Scalar[])[],
  corner: Scalar | undefined,
  hasNames: boolean,
): number {
  const width = body[0]?.length ?? 0;
  const hasNumbers = (column: number) => body.some((row) => isNumber(row[column]));
  let count = 0;
  while (count < width - 1 && !hasNumbers(count)) count++;
  // Years or dates beside an empty corner are categories as well.
  return count === 0 && width > 1 && hasNames && corner === "" ? 1 : count;
}

/**
 * Series are columns (or rows). A first row without numbers holds their names; columns without numbers at the start, or a
 * column under an empty corner, hold the categories.
 */
export function chartData(
  model: Pick<ChartModel, "seriesBy">,
  cells: {
    readonly values: readonly (readonly Scalar[])[];
    readonly texts: readonly (readonly string[])[];
  },
  seriesWord: string,
): ChartData {
  const byColumns = model.seriesBy === "Columns";
  const values = byColumns ? cells.values : transposed(cells.values);
  const texts = byColumns ? cells.texts : transposed(cells.texts);
  const [firstRow = []] = values;
  const hasNames = values.length > 1 && !firstRow.slice(firstRow.length > 1 ? 1 : 0).some(isNumber);
  const body = values.slice(hasNames ? 1 : 0);
  const bodyTexts = texts.slice(hasNames ? 1 : 0);
  const start = categoryColumns(body, firstRow[0], hasNames);
  const columns = firstRow.map((_, column) => column).slice(start);
  return {
    categories: bodyTexts.map((row, index) =>
      start > 0 ? row.slice(0, start).join(" ") : String(index + 1),
    ),
    series: columns.map((column, index) => ({
      name: hasNames ? (texts[0]?.[column] ?? "") : `${seriesWord}${index + 1}`,
      values: body.map((row) => {
        const value = row[column];
        return typeof value === "number" ? value : null;
      }),
    })),
  };
}

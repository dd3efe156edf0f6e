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

/**
 * Series are columns (or rows). A first row without numbers holds their names, a first column of texts or beside an empty
 * corner the categories.
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
  const width = firstRow.length;
  const hasNames = values.length > 1 && !firstRow.slice(width > 1 ? 1 : 0).some(isNumber);
  const body = values.slice(hasNames ? 1 : 0);
  const bodyTexts = texts.slice(hasNames ? 1 : 0);
  const corner = firstRow[0];
  const firstColumn = body.map((row) => row[0]);
  const hasCategories =
    width > 1 && ((hasNames && corner === "") || !firstColumn.every(isNumber) || hasNames);
  const start = hasCategories ? 1 : 0;
  const names = texts[0] ?? [];
  const columns = Array.from({ length: Math.max(0, width - start) }, (_, i) => start + i);
  return {
    categories: bodyTexts.map((row, index) => (hasCategories ? (row[0] ?? "") : String(index + 1))),
    series: columns.map((column, index) => ({
      name: hasNames ? (names[column] ?? "") : `${seriesWord}${index + 1}`,
      values: body.map((row) => {
        const value = row[column];
        return typeof value === "number" ? value : null;
      }),
    })),
  };
}

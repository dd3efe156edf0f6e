import type { SheetChart } from "hucre/xlsx";
import { CHART_COLORS, COLUMN_COLOR, LINE_COLOR } from "../application/sheet-palette";
import type { PlanChart } from "../application/sheet-plan";
import { absoluteReference } from "../files/xlsx/defined-names";

const KINDS = {
  "column-stacked": { type: "column", barGrouping: "stacked" },
  column: { type: "column", barGrouping: "clustered" },
  "column-line": { type: "column", barGrouping: "clustered" },
  bar: { type: "bar", barGrouping: "clustered" },
  "bar-stacked": { type: "bar", barGrouping: "stacked" },
  line: { type: "line" },
  pie: { type: "pie" },
} as const satisfies Record<PlanChart["kind"], Partial<SheetChart>>;

function colorOf(kind: PlanChart["kind"], index: number): string {
  if (kind === "column-line" || (kind === "line" && index < 2))
    return index === 0 ? COLUMN_COLOR : LINE_COLOR;
  return CHART_COLORS[index % CHART_COLORS.length] ?? COLUMN_COLOR;
}

/** One series per column (or row) behind the first, which holds the categories. */
function seriesOf({ kind, source, seriesBy }: PlanChart, sheet: string): SheetChart["series"] {
  const isByColumn = seriesBy === "columns";
  const count = (isByColumn ? source.columnCount : source.rowCount) - 1;
  const length = (isByColumn ? source.rowCount : source.columnCount) - 1;
  const line = (index: number, from: number, cells: number): string =>
    absoluteReference(sheet, {
      row: source.row + (isByColumn ? from : index),
      column: source.column + (isByColumn ? index : from),
      rowCount: isByColumn ? cells : 1,
      columnCount: isByColumn ? 1 : cells,
    });
  return Array.from({ length: count }, (_, index) => ({
    name: line(index + 1, 0, 1),
    values: line(index + 1, 1, length),
    categories: line(0, 1, length),
    color: (count === 1 ? COLUMN_COLOR : colorOf(kind, index)).slice(1),
  }));
}

/** A planned chart in the terms of the library that writes it. */
export function sheetChart(chart: PlanChart, sheet: string): SheetChart {
  const { row, column, rowCount, columnCount } = chart.place;
  const isPie = chart.kind === "pie";
  const series = seriesOf(chart, sheet);
  return {
    ...KINDS[chart.kind],
    title: chart.title,
    series,
    legend: isPie || series.length > 1 ? "bottom" : false,
    altText: chart.title,
    ...(isPie
      ? {}
      : {
          gapWidth: 60,
          axes: {
            y: {
              gridlines: { major: true },
              majorTickMark: "none",
              numberFormat: { formatCode: "#,##0", sourceLinked: false },
              ...(chart.axisTitle === undefined ? {} : { title: chart.axisTitle }),
            },
          },
        }),
    anchor: {
      from: { row, col: column },
      to: { row: row + rowCount, col: column + columnCount },
    },
  };
}

import { CHART_COLORS } from "../application/sheet-palette";
import type { PlanChart } from "../application/sheet-plan";

const CHART_TYPES = {
  "column-stacked": "ColumnStacked",
  column: "ColumnClustered",
  bar: "BarClustered",
  "bar-stacked": "BarStacked",
  line: "LineMarkers",
  pie: "Pie",
} as const satisfies Record<PlanChart["kind"], string>;

/** Makes the chart, or points the one already there at the new cells: its place and size are then the user's. */
export async function writeChart(sheet: Excel.Worksheet, plan: PlanChart): Promise<void> {
  const { source, place } = plan;
  const cells = sheet.getRangeByIndexes(
    source.row,
    source.column,
    source.rowCount,
    source.columnCount,
  );
  const seriesBy = plan.seriesBy === "columns" ? "Columns" : "Rows";
  const existing = sheet.charts.getItemOrNullObject(plan.name).load("name");
  await sheet.context.sync();
  const chart = existing.isNullObject
    ? sheet.charts.add(CHART_TYPES[plan.kind], cells, seriesBy)
    : existing;
  if (existing.isNullObject) {
    chart.name = plan.name;
    chart.setPosition(
      sheet.getCell(place.row, place.column),
      sheet.getCell(place.row + place.rowCount - 1, place.column + place.columnCount - 1),
    );
    chart.legend.position = "Bottom";
  } else chart.setData(cells, seriesBy);
  chart.title.text = plan.title;
  if (plan.kind === "pie") return;
  if (plan.axisTitle !== undefined) chart.axes.valueAxis.title.text = plan.axisTitle;
  const seriesCount = (plan.seriesBy === "columns" ? source.columnCount : source.rowCount) - 1;
  for (let index = 0; index < seriesCount; index += 1) {
    const color = CHART_COLORS[index % CHART_COLORS.length];
    if (color !== undefined) chart.series.getItemAt(index).format.fill.setSolidColor(color);
  }
}

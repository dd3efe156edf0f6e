import { CHART_COLORS, COLUMN_COLOR, LINE_COLOR } from "../application/sheet-palette";
import type { PlanChart } from "../application/sheet-plan";

const CHART_TYPES = {
  "column-stacked": "ColumnStacked",
  column: "ColumnClustered",
  "column-line": "ColumnClustered",
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
    chart.legend.visible = seriesCountOf(plan) > 1;
  } else chart.setData(cells, seriesBy);
  chart.title.text = plan.title;
  if (plan.kind === "pie") return;
  if (plan.axisTitle !== undefined) chart.axes.valueAxis.title.text = plan.axisTitle;
  if (plan.kind === "column-line") {
    drawAsColumnAndLine(chart, plan);
    return;
  }
  const seriesCount = seriesCountOf(plan);
  for (let index = 0; index < seriesCount; index += 1) {
    // Pale fills are for areas: lines and their marks have to be seen.
    const colors =
      plan.kind === "line" ? [COLUMN_COLOR, LINE_COLOR, ...CHART_COLORS] : CHART_COLORS;
    const color = seriesCount === 1 ? COLUMN_COLOR : colors[index % colors.length];
    if (color !== undefined) chart.series.getItemAt(index).format.fill.setSolidColor(color);
  }
}

function seriesCountOf({ seriesBy, source }: PlanChart): number {
  return (seriesBy === "columns" ? source.columnCount : source.rowCount) - 1;
}

/** Columns in one colour, and the last series as a line on an axis of its own. */
function drawAsColumnAndLine(chart: Excel.Chart, plan: PlanChart): void {
  const { source, seriesBy, secondAxis } = plan;
  const last = (seriesBy === "columns" ? source.columnCount : source.rowCount) - 2;
  chart.series.getItemAt(0).format.fill.setSolidColor(COLUMN_COLOR);
  const line = chart.series.getItemAt(last);
  line.chartType = "LineMarkers";
  line.axisGroup = "Secondary";
  line.format.fill.setSolidColor(LINE_COLOR);
  if (secondAxis === undefined) return;
  const axis = chart.axes.getItem("Value", "Secondary");
  axis.minimum = 0;
  axis.maximum = secondAxis.most;
}

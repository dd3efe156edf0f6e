// Charts and pictures made in the workbench as a file writes them. Those that came with the file stay as they are.
import type { Sheet, SheetChart } from "hucre/xlsx";
import type { ChartModel, ImageModel } from "../grid/grid";
import { referenceOfArea } from "./file-addresses";

const PIXELS_PER_POINT = 4 / 3;

/** The real place is put in afterwards, to the pixel. */
const ANCHOR = { from: { row: 0, col: 0 }, to: { row: 1, col: 1 } };

function kindOf(chartType: string): Pick<SheetChart, "type" | "barGrouping" | "areaGrouping"> {
  const stacking = chartType.includes("Stacked100")
    ? "percentStacked"
    : chartType.includes("Stacked")
      ? "stacked"
      : undefined;
  if (chartType.startsWith("Bar") || chartType.startsWith("Column"))
    return {
      type: chartType.startsWith("Bar") ? "bar" : "column",
      barGrouping: stacking ?? "clustered",
    };
  if (chartType.startsWith("Line")) return { type: "line" };
  if (chartType.startsWith("Pie")) return { type: "pie" };
  if (chartType.startsWith("Doughnut")) return { type: "doughnut" };
  if (chartType.startsWith("Area")) return { type: "area", areaGrouping: stacking ?? "standard" };
  return { type: "scatter" };
}

function seriesOf({ source, seriesBy, colors }: ChartModel, sheetName: string) {
  const byColumns = seriesBy === "Columns";
  const count = (byColumns ? source.columnCount : source.rowCount) - 1;
  const length = (byColumns ? source.rowCount : source.columnCount) - 1;
  const reference = (offset: number): string =>
    referenceOfArea(
      sheetName,
      byColumns
        ? {
            ...source,
            row: source.row + 1,
            column: source.column + offset,
            rowCount: length,
            columnCount: 1,
          }
        : {
            ...source,
            row: source.row + offset,
            column: source.column + 1,
            rowCount: 1,
            columnCount: length,
          },
    );
  return Array.from({ length: count }, (_, index) => {
    const header = byColumns
      ? { row: source.row, column: source.column + index + 1 }
      : { row: source.row + index + 1, column: source.column };
    // Named by its cell, so that a new header reaches the legend.
    const name = referenceOfArea(sheetName, { ...source, ...header, rowCount: 1, columnCount: 1 });
    const color = colors[index];
    return {
      ...{ name, values: reference(index + 1), categories: reference(0) },
      ...(color === undefined || color === ""
        ? {}
        : { color: color.replace("#", "").toUpperCase() }),
    };
  });
}

const LEGENDS: Readonly<Record<string, "top" | "bottom" | "left" | "right">> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
};

/** A chart for the writer. `sheetName` is that of its source, which may lie on another sheet than the chart. */
export function fileChartOf(chart: ChartModel, sheetName: string): SheetChart {
  return {
    ...kindOf(chart.chartType),
    ...(chart.titleVisible && chart.title !== "" ? { title: chart.title } : {}),
    series: seriesOf(chart, sheetName),
    anchor: ANCHOR,
    legend: chart.legendVisible ? (LEGENDS[chart.legendPosition] ?? "bottom") : false,
    axes: {
      ...(chart.axisTitles.category === "" ? {} : { x: { title: chart.axisTitles.category } }),
      y: {
        ...(chart.axisTitles.value === "" ? {} : { title: chart.axisTitles.value }),
        ...(chart.valueFormat === "General" || chart.valueFormat === ""
          ? {}
          : { numberFormat: { formatCode: chart.valueFormat } }),
      },
    },
  };
}

/** By the first byte. */
const IMAGE_TYPES: Readonly<Record<number, "jpeg" | "gif">> = { 0xff: "jpeg", 0x47: "gif" };

export function fileImageOf(image: ImageModel): NonNullable<Sheet["images"]>[number] {
  const data = Uint8Array.from(atob(image.base64), (letter) => letter.charCodeAt(0));
  return {
    ...{ data, type: IMAGE_TYPES[data[0] ?? 0] ?? "png", anchor: ANCHOR },
    width: Math.round(image.width * PIXELS_PER_POINT),
    height: Math.round(image.height * PIXELS_PER_POINT),
    ...(image.altText === "" ? {} : { altText: image.altText }),
  };
}

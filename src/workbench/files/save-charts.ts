// Charts and pictures made in the workbench as a file writes them. Those that came with the file stay as they are.
import type { IWorksheetData } from "@univerjs/core";
import type { Sheet, SheetChart } from "hucre/xlsx";
import type { ChartModel, ImageModel } from "../grid/grid";
import { referenceOfArea } from "./file-addresses";

const COLUMN_PIXELS = 72;
const ROW_PIXELS = 20;
const PIXELS_PER_POINT = 4 / 3;

/** A chart of the file is known by the id that opening gave it. */
export function isOfFile(id: string): boolean {
  return /^(chart|image)-sheet\d+-\d+$/.test(id);
}

interface Drawing {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function indexAt(points: number, sizeOf: (index: number) => number): number {
  let rest = points * PIXELS_PER_POINT;
  let index = 0;
  while (rest >= sizeOf(index)) {
    rest -= sizeOf(index);
    index += 1;
  }
  return index;
}

function anchorOf(drawing: Drawing, data: Partial<IWorksheetData>): SheetChart["anchor"] {
  const width = (column: number) => Math.max(1, data.columnData?.[column]?.w ?? COLUMN_PIXELS);
  const height = (row: number) => Math.max(1, data.rowData?.[row]?.h ?? ROW_PIXELS);
  return {
    from: { row: indexAt(drawing.top, height), col: indexAt(drawing.left, width) },
    to: {
      row: indexAt(drawing.top + drawing.height, height),
      col: indexAt(drawing.left + drawing.width, width),
    },
  };
}

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

/** `textAt` reads a cell of the source for the series' names. */
export interface ChartSource {
  readonly sheetName: string;
  readonly data: Partial<IWorksheetData>;
  readonly textAt: (row: number, column: number) => string;
}

function seriesOf({ source, seriesBy, colors }: ChartModel, cells: ChartSource) {
  const byColumns = seriesBy === "Columns";
  const count = (byColumns ? source.columnCount : source.rowCount) - 1;
  const length = (byColumns ? source.rowCount : source.columnCount) - 1;
  const reference = (offset: number): string =>
    referenceOfArea(
      cells.sheetName,
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
    const name = byColumns
      ? cells.textAt(source.row, source.column + index + 1)
      : cells.textAt(source.row + index + 1, source.column);
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

/** A chart for the writer. Its source may lie on another sheet than the chart. */
export function fileChartOf(
  chart: ChartModel,
  at: Partial<IWorksheetData>,
  cells: ChartSource,
): SheetChart {
  return {
    ...kindOf(chart.chartType),
    ...(chart.titleVisible && chart.title !== "" ? { title: chart.title } : {}),
    series: seriesOf(chart, cells),
    anchor: anchorOf(chart, at),
    legend: chart.legendVisible ? (LEGENDS[chart.legendPosition] ?? "bottom") : false,
    frameTitle: chart.name,
    axes: {
      ...(chart.axisTitles.category === "" ? {} : { x: { title: chart.axisTitles.category } }),
      ...(chart.axisTitles.value === "" ? {} : { y: { title: chart.axisTitles.value } }),
    },
  };
}

export function fileImageOf(
  image: ImageModel,
  at: Partial<IWorksheetData>,
): NonNullable<Sheet["images"]>[number] {
  const data = Uint8Array.from(atob(image.base64), (letter) => letter.charCodeAt(0));
  return {
    ...{ data, type: data[0] === 0xff ? "jpeg" : "png", anchor: anchorOf(image, at) },
    width: Math.round(image.width * PIXELS_PER_POINT),
    height: Math.round(image.height * PIXELS_PER_POINT),
    ...(image.altText === "" ? {} : { altText: image.altText }),
  };
}

// Charts and pictures of a file as the grid shows them.
import type { Sheet } from "hucre/xlsx";
import type { Area, ChartModel, ImageModel } from "../grid/grid";
import { areaOfReference, type SheetIds } from "./file-addresses";
import type { OpenedSheet } from "./open-sheet";

type FileChart = NonNullable<Sheet["charts"]>[number];

/** Excel's own sizes where a sheet says nothing, in CSS pixels. */
const COLUMN_PIXELS = 72;
const ROW_PIXELS = 20;
const POINTS_PER_PIXEL = 0.75;
const DEFAULT_CHART = { columns: 8, rows: 15 };

const KINDS: Readonly<Record<string, string>> = {
  line: "LineMarkers",
  pie: "Pie",
  doughnut: "Doughnut",
  area: "Area",
  scatter: "XYScatter",
};

function chartTypeOf(chart: FileChart): string {
  const kind = chart.kinds[0] ?? "bar";
  if (kind !== "bar") return KINDS[kind] ?? "ColumnClustered";
  // A file calls both directions "bar".
  const isHorizontal = "barDirection" in chart && chart.barDirection === "bar";
  const grouping = "barGrouping" in chart ? chart.barGrouping : undefined;
  const stacking =
    grouping === "stacked" ? "Stacked" : grouping === "percentStacked" ? "Stacked100" : "Clustered";
  return `${isHorizontal ? "Bar" : "Column"}${stacking}`;
}

/** The smallest rectangle around areas of one sheet. */
function around(areas: readonly Area[]): Area | undefined {
  const first = areas[0];
  if (first === undefined) return undefined;
  const same = areas.filter(({ sheetId }) => sheetId === first.sheetId);
  const row = Math.min(...same.map((area) => area.row));
  const column = Math.min(...same.map((area) => area.column));
  const rowEnd = Math.max(...same.map((area) => area.row + area.rowCount));
  const columnEnd = Math.max(...same.map((area) => area.column + area.columnCount));
  return {
    ...{ sheetId: first.sheetId, row, column },
    ...{ rowCount: rowEnd - row, columnCount: columnEnd - column },
  };
}

/** Cells of all series with one more row or column in front for their names. */
function sourceOf(chart: FileChart, sheetIds: SheetIds) {
  const references = (chart.series ?? []).flatMap(({ valuesRef, categoriesRef }) =>
    [valuesRef, categoriesRef].filter((reference) => reference !== undefined),
  );
  const area = around(
    references
      .map((reference) => areaOfReference(sheetIds, reference))
      .filter((found) => found !== undefined),
  );
  if (area === undefined) return undefined;
  const values = areaOfReference(sheetIds, chart.series?.[0]?.valuesRef ?? "");
  const seriesBy = (values?.rowCount ?? 2) >= (values?.columnCount ?? 1) ? "Columns" : "Rows";
  const named: Area =
    seriesBy === "Columns" && area.row > 0
      ? { ...area, row: area.row - 1, rowCount: area.rowCount + 1 }
      : seriesBy === "Rows" && area.column > 0
        ? { ...area, column: area.column - 1, columnCount: area.columnCount + 1 }
        : area;
  return { source: named, seriesBy } as const;
}

/** Points from the sheet's corner to a cell's corner. */
function cornerOf({ data }: OpenedSheet, row: number, column: number) {
  let left = 0;
  let top = 0;
  for (let c = 0; c < column; c += 1) left += data.columnData?.[c]?.w ?? COLUMN_PIXELS;
  for (let r = 0; r < row; r += 1) top += data.rowData?.[r]?.h ?? ROW_PIXELS;
  return { left: left * POINTS_PER_PIXEL, top: top * POINTS_PER_PIXEL };
}

type Anchor = {
  readonly from: { readonly row: number; readonly col: number };
  readonly to?: { readonly row: number; readonly col: number };
};

function boxOf(sheet: OpenedSheet, anchor: Anchor | undefined) {
  const from = anchor?.from ?? { row: 0, col: 0 };
  const to = anchor?.to ?? {
    row: from.row + DEFAULT_CHART.rows,
    col: from.col + DEFAULT_CHART.columns,
  };
  const start = cornerOf(sheet, from.row, from.col);
  const end = cornerOf(sheet, to.row, to.col);
  return { ...start, width: end.left - start.left, height: end.top - start.top };
}

export function openCharts(
  opened: OpenedSheet,
  sheet: Sheet,
  sheetIds: SheetIds,
): readonly ChartModel[] {
  return (sheet.charts ?? []).flatMap((chart, index) => {
    const cells = sourceOf(chart, sheetIds);
    if (cells === undefined) return [];
    const legend = chart.legend ?? "right";
    return [
      {
        id: `chart-${opened.data.id}-${String(index)}`,
        sheetId: opened.data.id,
        name: chart.frameTitle ?? chart.altText ?? `Chart ${String(index + 1)}`,
        chartType: chartTypeOf(chart),
        ...{ title: chart.title ?? "", titleVisible: chart.title !== undefined },
        legendVisible: legend !== false,
        legendPosition:
          legend === false ? "Right" : legend.charAt(0).toUpperCase() + legend.slice(1),
        ...cells,
        axisTitles: {
          category: chart.axes?.x?.title ?? "",
          value: chart.axes?.y?.title ?? "",
        },
        valueFormat: "General",
        colors: (chart.series ?? []).flatMap(({ color }) =>
          typeof color === "string" ? [`#${color.slice(-6)}`] : [],
        ),
        ...boxOf(opened, chart.anchor),
      },
    ];
  });
}

/** In slices: a picture of some megabytes is too many arguments for one call. */
export function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += 0x8000)
    text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return btoa(text);
}

export function openImages(opened: OpenedSheet, sheet: Sheet): readonly ImageModel[] {
  return (sheet.images ?? [])
    .filter(({ type }) => type === "png" || type === "jpeg")
    .map((image, index) => {
      const { left, top, width, height } = boxOf(opened, image.anchor);
      return {
        id: `image-${opened.data.id}-${String(index)}`,
        sheetId: opened.data.id,
        name: image.title ?? `Picture ${String(index + 1)}`,
        base64: base64Of(image.data),
        ...{ left, top },
        width: image.width === undefined ? width : image.width * POINTS_PER_PIXEL,
        height: image.height === undefined ? height : image.height * POINTS_PER_PIXEL,
        altText: image.altText ?? "",
      };
    });
}

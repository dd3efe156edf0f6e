// Charts and pictures of a file as the grid shows them.
import type { Sheet } from "hucre/xlsx";
import type { Area, ChartModel, ImageModel } from "../grid/grid";
import type { DrawingAnchor } from "../../files/xlsx/drawing-anchors";
import { unescapeXml } from "../../files/xlsx/xml";
import { boxOfAnchor, type Box } from "./drawing-places";
import { areaOfReference, type SheetIds } from "./file-addresses";
import type { OpenedSheet } from "./open-sheet";

type FileChart = NonNullable<Sheet["charts"]>[number];

/** Points: Excel's own chart. */
const DEFAULT_CHART = { width: 360, height: 216 };

const KINDS: Readonly<Record<string, string>> = {
  line: "LineMarkers",
  pie: "Pie",
  doughnut: "Doughnut",
  scatter: "XYScatter",
};

/** `xml` is the chart's part, for what the reader does not tell. */
function chartTypeOf(chart: FileChart, xml: string): string {
  const kind = chart.kinds[0] ?? "bar";
  const grouping = /<(?:\w+:)?grouping\s+val="(\w+)"/.exec(xml)?.[1];
  const stacking =
    grouping === "stacked" ? "Stacked" : grouping === "percentStacked" ? "Stacked100" : "";
  if (kind === "area") return `Area${stacking}`;
  if (kind !== "bar") return KINDS[kind] ?? "ColumnClustered";
  // A file calls both directions "bar".
  const isHorizontal = /<(?:\w+:)?barDir\s+val="bar"/.test(xml);
  return `${isHorizontal ? "Bar" : "Column"}${stacking === "" ? "Clustered" : stacking}`;
}

/** The number format of the value axis, when it is not that of the cells. */
function valueFormatOf(xml: string): string {
  const axis = /<(?:\w+:)?valAx>[\s\S]*?<\/(?:\w+:)?valAx>/.exec(xml)?.[0] ?? "";
  const [format = ""] = /<(?:\w+:)?numFmt\b[^>]*>/.exec(axis) ?? [];
  const code = /formatCode="([^"]*)"/.exec(format)?.[1];
  return code === undefined || /sourceLinked="(?:1|true)"/.test(format)
    ? "General"
    : unescapeXml(code);
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

function boxOf(sheet: OpenedSheet, anchor: DrawingAnchor | undefined): Box {
  const standard: Box = { left: 0, top: 0, ...DEFAULT_CHART };
  return (anchor && boxOfAnchor(sheet.data, anchor)) ?? standard;
}

export function openCharts(
  opened: OpenedSheet,
  sheet: Sheet,
  places: {
    readonly sheetIds: SheetIds;
    readonly anchors: ReadonlyMap<string, DrawingAnchor>;
    readonly xmlOf: (part: string) => string;
  },
): readonly ChartModel[] {
  const { sheetIds, anchors, xmlOf } = places;
  return (sheet.charts ?? []).flatMap((chart, index) => {
    const cells = sourceOf(chart, sheetIds);
    if (cells === undefined) return [];
    const legend = chart.legend ?? "right";
    const id = `chart-${opened.data.id}-${String(index)}`;
    const anchor = anchors.get(id);
    const xml = anchor === undefined ? "" : xmlOf(anchor.part);
    return [
      {
        id,
        sheetId: opened.data.id,
        name: anchor?.name ?? `Chart ${String(index + 1)}`,
        chartType: chartTypeOf(chart, xml),
        ...{ title: chart.title ?? "", titleVisible: chart.title !== undefined },
        legendVisible: legend !== false,
        legendPosition:
          legend === false ? "Right" : legend.charAt(0).toUpperCase() + legend.slice(1),
        ...cells,
        axisTitles: {
          category: chart.axes?.x?.title ?? "",
          value: chart.axes?.y?.title ?? "",
        },
        valueFormat: valueFormatOf(xml),
        colors: (chart.series ?? []).flatMap(({ color }) =>
          typeof color === "string" ? [`#${color.slice(-6)}`] : [],
        ),
        ...boxOf(opened, anchor),
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

const SHOWN: readonly string[] = ["png", "jpeg", "gif"];

export function openImages(
  opened: OpenedSheet,
  sheet: Sheet,
  anchors: ReadonlyMap<string, DrawingAnchor>,
): readonly ImageModel[] {
  return (sheet.images ?? [])
    .filter(({ type }) => SHOWN.includes(type))
    .map((image, index) => {
      const id = `image-${opened.data.id}-${String(index)}`;
      const anchor = anchors.get(id);
      return {
        id,
        sheetId: opened.data.id,
        name: anchor?.name ?? `Picture ${String(index + 1)}`,
        base64: base64Of(image.data),
        ...boxOf(opened, anchor),
        altText: image.altText ?? "",
      };
    });
}

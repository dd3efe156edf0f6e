// A chart of Excel's model as an ECharts option.
import type { EChartsCoreOption } from "echarts/core";
import type { ChartData } from "./chart-data";
import type { ChartModel } from "./grid";
import { displayText } from "./texts";

/** The Office theme, in the order Excel takes its colours. */
const OFFICE_COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
const INK = "#595959";
const LINE = "#D9D9D9";
const FONT =
  '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Segoe UI", sans-serif';

/** Own colours where a series has one, else the theme's. */
function palette(own: readonly string[]): string[] {
  const length = Math.max(own.length, OFFICE_COLORS.length);
  return Array.from(
    { length },
    (_, index) => own[index] || (OFFICE_COLORS[index % OFFICE_COLORS.length] ?? INK),
  );
}

interface Shape {
  readonly mark: "bar" | "line" | "pie" | "scatter";
  readonly isHorizontal: boolean;
  readonly stack: "none" | "values" | "shares";
  readonly isArea: boolean;
  readonly isRing: boolean;
  readonly hasMarkers: boolean;
}

/** From Excel.ChartType by the words in its name; what ECharts lacks is drawn as columns. */
export function shapeOf(chartType: string): Shape {
  const has = (word: string) => chartType.includes(word);
  const isPie = has("Pie") || has("Doughnut");
  const isScatter = has("XYScatter") || has("Bubble");
  const isLine = has("Line") || has("Area");
  return {
    mark: isPie ? "pie" : isScatter ? "scatter" : isLine ? "line" : "bar",
    isHorizontal: has("Bar") && !isPie,
    stack: has("Stacked100") ? "shares" : has("Stacked") ? "values" : "none",
    isArea: has("Area"),
    isRing: has("Doughnut"),
    hasMarkers: has("Markers"),
  };
}

/** Each value as its share of all series at that category, 0 to 100. */
export function shares(data: ChartData): ChartData {
  const totals = data.categories.map((_, index) =>
    data.series.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0),
  );
  return {
    ...data,
    series: data.series.map(({ name, values }) => ({
      name,
      values: values.map((value, index) => {
        const total = totals[index] ?? 0;
        return value === null || total === 0 ? value : (value / total) * 100;
      }),
    })),
  };
}

const LEGEND_PLACES: Readonly<Record<string, object>> = {
  Top: { top: 32, left: "center" },
  Left: { left: 8, top: "middle", orient: "vertical" },
  Right: { right: 8, top: "middle", orient: "vertical" },
  Corner: { right: 8, top: 8, orient: "vertical" },
};

function frame(model: ChartModel): EChartsCoreOption {
  const text = { color: INK, fontFamily: FONT };
  const place = LEGEND_PLACES[model.legendPosition] ?? { bottom: 6, left: "center" };
  return {
    animation: false,
    backgroundColor: "#FFFFFF",
    textStyle: text,
    color: palette(model.colors),
    title: {
      show: model.titleVisible && model.title !== "",
      text: model.title,
      left: "center",
      top: 8,
      textStyle: { ...text, fontSize: 14, fontWeight: "normal" },
    },
    legend: {
      show: model.legendVisible,
      type: "scroll",
      itemWidth: 10,
      itemHeight: 10,
      icon: "rect",
      textStyle: { ...text, fontSize: 11 },
      ...place,
    },
  };
}

function gridOf(model: ChartModel): object {
  const isSide = model.legendPosition === "Right" || model.legendPosition === "Left";
  const below = model.legendVisible && !isSide && model.legendPosition !== "Top";
  const title = model.titleVisible && model.title !== "" ? 30 : 8;
  const above = model.legendVisible && model.legendPosition === "Top" ? 24 : 0;
  return {
    containLabel: true,
    top: title + above + (model.axisTitles.value ? 20 : 8),
    bottom: (below ? 30 : 10) + (model.axisTitles.category ? 18 : 0),
    left: model.legendVisible && model.legendPosition === "Left" ? 110 : 14,
    right: model.legendVisible && model.legendPosition === "Right" ? 110 : 18,
  };
}

function axes(model: ChartModel, shape: Shape, data: ChartData): object {
  const format =
    shape.stack === "shares" ? "0\\%" : model.valueFormat === "" ? "General" : model.valueFormat;
  const label = { color: INK, fontSize: 11, fontFamily: FONT };
  const name = { nameTextStyle: { color: INK, fontSize: 11, fontFamily: FONT } };
  const category = {
    type: "category",
    data: [...data.categories],
    name: model.axisTitles.category,
    nameLocation: "middle",
    nameGap: 26,
    ...name,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: LINE } },
    axisLabel: { ...label, hideOverlap: true },
    boundaryGap: shape.mark === "bar" || !shape.isArea,
  };
  const value = {
    type: "value",
    name: model.axisTitles.value,
    ...name,
    ...(shape.stack === "shares" ? { max: 100 } : {}),
    axisLabel: {
      ...label,
      hideOverlap: true,
      formatter: (number: number) => displayText(number, format),
    },
    splitLine: { lineStyle: { color: LINE } },
  };
  const { lines } = model;
  if (shape.isHorizontal) return { xAxis: value, yAxis: category };
  if (lines === undefined || lines.series.length === 0) return { xAxis: category, yAxis: value };
  // What stands on the second axis is a share in every chart that an add-in has asked for so far.
  const isShare = lines.most === 1;
  const second = {
    ...{ type: "value", name: "", min: lines.least, max: lines.most, splitLine: { show: false } },
    axisLabel: {
      ...label,
      formatter: (number: number) => displayText(number, isShare ? "0%" : "General"),
    },
  };
  return { xAxis: category, yAxis: [value, second] };
}

function cartesianSeries(model: ChartModel, shape: Shape, data: ChartData): object[] {
  const lines = new Set(shape.isHorizontal ? [] : model.lines?.series);
  return data.series.map(({ name, values }, index) => ({
    type: lines.has(index) ? "line" : shape.mark,
    name,
    data: [...values],
    ...(lines.has(index) ? { yAxisIndex: 1, symbolSize: 6 } : {}),
    ...(shape.stack === "none" ? {} : { stack: "all" }),
    ...(shape.mark === "bar" ? { barMaxWidth: 60, barCategoryGap: "40%" } : {}),
    ...(shape.mark === "line" ? { showSymbol: shape.hasMarkers, symbolSize: 6 } : {}),
    ...(shape.isArea ? { areaStyle: { opacity: 0.85 }, lineStyle: { width: 0 } } : {}),
  }));
}

/** A pie shows the first series only; each category is a slice. */
function pieSeries(shape: Shape, data: ChartData): object[] {
  const rings = shape.isRing ? data.series : data.series.slice(0, 1);
  const thickness = 35 / Math.max(1, rings.length);
  return rings.map(({ name, values }, index) => ({
    type: "pie",
    name,
    center: ["50%", "52%"],
    radius: shape.isRing
      ? [`${35 + index * thickness}%`, `${35 + (index + 1) * thickness}%`]
      : [0, "62%"],
    itemStyle: { borderColor: "#FFFFFF", borderWidth: 1 },
    label: { show: index === rings.length - 1, formatter: "{b} {d}%", color: INK, fontSize: 11 },
    data: data.categories.flatMap((category, at) => {
      const value = values[at];
      return typeof value === "number" ? [{ name: category, value }] : [];
    }),
  }));
}

export function chartOption(model: ChartModel, data: ChartData): EChartsCoreOption {
  const shape = shapeOf(model.chartType);
  const format = model.valueFormat === "" ? "General" : model.valueFormat;
  const tooltip = (trigger: "item" | "axis") => ({
    trigger,
    confine: true,
    valueFormatter: (value: unknown) =>
      typeof value === "number" ? displayText(value, format) : "",
  });
  if (shape.mark === "pie") {
    return { ...frame(model), tooltip: tooltip("item"), series: pieSeries(shape, data) };
  }
  const drawn = shape.stack === "shares" ? shares(data) : data;
  return {
    ...frame(model),
    tooltip: tooltip("axis"),
    grid: gridOf(model),
    ...axes(model, shape, drawn),
    series: cartesianSeries(model, shape, drawn),
  };
}

// Charts. The grid draws them from these models.
import type { Area, ChartModel } from "../../grid/grid";
import { areaOf, choiceOf, numberOf, textAt, textOf } from "../arguments";
import { ExcelError } from "../excel-error";
import type { ClassTable, PropertyRule } from "../class-table";
import type { HostObject } from "../host-object";
import type { ExcelModel } from "../model";
import { heightOf, offsetOf, widthOf } from "../range-size";
import type { Selves } from "./selves";

type Chart = Selves["Chart"];

export function chartModel({ chartId }: Chart, model: ExcelModel): ChartModel {
  const chart = model.grid.charts().find((each) => each.id === chartId);
  if (!chart) throw new ExcelError("ItemNotFound");
  return chart;
}

export function changeChart(self: Chart, change: Partial<ChartModel>, model: ExcelModel): void {
  const chart = chartModel(self, model);
  model.assertSheetWritable(chart.sheetId);
  model.grid.putChart({ ...chart, ...change });
}

function chartsOf({ sheetId }: Selves["ChartCollection"], model: ExcelModel) {
  return model.grid.charts().filter((chart) => chart.sheetId === sheetId);
}

/** Excel takes the longer side for the categories when it is not told. */
function seriesDirection(value: unknown, source: Area): "Columns" | "Rows" {
  const chosen = choiceOf(value ?? "Auto", ["Auto", "Columns", "Rows"]);
  if (chosen !== "Auto") return chosen;
  return source.rowCount >= source.columnCount ? "Columns" : "Rows";
}

function addChart(
  self: Selves["ChartCollection"],
  args: readonly unknown[],
  model: ExcelModel,
): HostObject {
  model.assertSheetWritable(self.sheetId);
  const source = areaOf(args[1], model);
  const charts = chartsOf(self, model);
  const chart: ChartModel = {
    id: model.newId(),
    sheetId: self.sheetId,
    name: `Chart ${charts.length + 1}`,
    chartType: textAt(args, 0),
    title: "",
    titleVisible: true,
    legendPosition: "Bottom",
    legendVisible: true,
    source,
    seriesBy: seriesDirection(args[2], source),
    axisTitles: { category: "", value: "" },
    valueFormat: "",
    colors: [],
    left: 60,
    top: 60,
    width: 360,
    height: 216,
  };
  model.grid.putChart(chart);
  return model.make("Chart", { chartId: chart.id });
}

export const chartCollection: ClassTable<Selves["ChartCollection"]> = {
  properties: { Count: { get: (self, model) => chartsOf(self, model).length } },
  items: (self, model) =>
    chartsOf(self, model).map((chart) => model.make("Chart", { chartId: chart.id })),
  item: (self, key, model) => {
    const wanted = textOf(key);
    const chart = chartsOf(self, model).find((each) => each.id === wanted || each.name === wanted);
    return chart && model.make("Chart", { chartId: chart.id });
  },
  methods: { Add: addChart },
};

function chartProperty(key: "left" | "top" | "width" | "height"): PropertyRule<Chart> {
  return {
    get: (self, model) => chartModel(self, model)[key],
    set: (self, value, model) => {
      changeChart(self, { [key]: numberOf(value) }, model);
    },
  };
}

/** The rectangle of cells in points. */
function boundsOf(area: Area, model: ExcelModel) {
  return {
    left: offsetOf(area, "columns", model),
    top: offsetOf(area, "rows", model),
    width: widthOf(area, model),
    height: heightOf(area, model),
  };
}

function setPosition(self: Chart, args: readonly unknown[], model: ExcelModel): void {
  const { sheetId } = chartModel(self, model);
  const from = boundsOf(areaOf(args[0], model, sheetId), model);
  if (args[1] === null || args[1] === undefined) {
    changeChart(self, { left: from.left, top: from.top }, model);
    return;
  }
  const to = boundsOf(areaOf(args[1], model, sheetId), model);
  const width = to.left + to.width - from.left;
  const height = to.top + to.height - from.top;
  changeChart(self, { left: from.left, top: from.top, width, height }, model);
}

export const chart: ClassTable<Chart> = {
  identity: ({ chartId }) => ({ Id: chartId }),
  properties: {
    Id: { get: ({ chartId }) => chartId },
    Name: {
      get: (self, model) => chartModel(self, model).name,
      set: (self, value, model) => {
        changeChart(self, { name: textOf(value) }, model);
      },
    },
    ChartType: {
      get: (self, model) => chartModel(self, model).chartType,
      set: (self, value, model) => {
        changeChart(self, { chartType: textOf(value) }, model);
      },
    },
    PlotBy: {
      get: (self, model) => chartModel(self, model).seriesBy,
      set: (self, value, model) => {
        changeChart(self, { seriesBy: choiceOf(value, ["Columns", "Rows"]) }, model);
      },
    },
    Left: chartProperty("left"),
    Top: chartProperty("top"),
    Width: chartProperty("width"),
    Height: chartProperty("height"),
  },
  parts: {
    Axes: (self, model) => model.make("ChartAxes", self),
    Legend: (self, model) => model.make("ChartLegend", self),
    Series: (self, model) => model.make("ChartSeriesCollection", self),
    Title: (self, model) => model.make("ChartTitle", self),
    Worksheet: (self, model) =>
      model.make("Worksheet", { sheetId: chartModel(self, model).sheetId }),
  },
  methods: {
    Activate: (self, _, model) => {
      model.grid.activateSheet(chartModel(self, model).sheetId);
    },
    Delete: (self, _, model) => {
      model.assertSheetWritable(chartModel(self, model).sheetId);
      model.grid.deleteChart(self.chartId);
    },
    SetData: (self, args, model) => {
      const source = areaOf(args[0], model);
      changeChart(self, { source, seriesBy: seriesDirection(args[1], source) }, model);
    },
    SetPosition: setPosition,
  },
};

// Title, legend, axes and series of a chart.
import type { ChartModel } from "../../grid/grid";
import { choiceOf, colorOf, flagOf, numberOf, textOf } from "../arguments";
import { UnknownMember } from "../excel-error";
import type { ClassTable, PropertyRule } from "../class-table";
import type { ExcelModel } from "../model";
import type { Selves } from "./selves";
import { changeChart, chartModel } from "./charts";

export const chartTitle: ClassTable<Selves["ChartTitle"]> = {
  properties: {
    Text: {
      get: (self, model) => chartModel(self, model).title,
      set: (self, value, model) => {
        changeChart(self, { title: textOf(value), titleVisible: true }, model);
      },
    },
    Visible: {
      get: (self, model) => chartModel(self, model).titleVisible,
      set: (self, value, model) => {
        changeChart(self, { titleVisible: flagOf(value) }, model);
      },
    },
  },
};

const LEGEND_PLACES = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;

export const chartLegend: ClassTable<Selves["ChartLegend"]> = {
  properties: {
    Visible: {
      get: (self, model) => chartModel(self, model).legendVisible,
      set: (self, value, model) => {
        changeChart(self, { legendVisible: flagOf(value) }, model);
      },
    },
    Position: {
      get: (self, model) => chartModel(self, model).legendPosition,
      set: (self, value, model) => {
        changeChart(self, { legendPosition: choiceOf(value, LEGEND_PLACES) }, model);
      },
    },
  },
};

export const chartAxes: ClassTable<Selves["ChartAxes"]> = {
  parts: {
    CategoryAxis: (self, model) => model.make("ChartAxis", { ...self, kind: "category" }),
    ValueAxis: (self, model) => model.make("ChartAxis", { ...self, kind: "value" }),
  },
  methods: {
    GetItem: (self, [type, group], model) => {
      const kind = choiceOf(type, ["Category", "Value"]).toLowerCase() as "category" | "value";
      const isSecond = choiceOf(group ?? "Primary", ["Primary", "Secondary"]) === "Secondary";
      if (isSecond && kind === "category")
        throw new UnknownMember("ChartAxes.getItem (secondary category axis)");
      return model.make("ChartAxis", { ...self, kind: isSecond ? "second" : kind });
    },
  },
};

/** Limits of the second value axis; the first one finds its own. */
function axisLimit(limit: "least" | "most"): PropertyRule<Selves["ChartAxis"]> {
  return {
    get: (self, model) => chartModel(self, model).lines?.[limit] ?? 0,
    set: (self, value, model) => {
      if (self.kind !== "second") throw new UnknownMember("ChartAxis.maximum (first axis)");
      const { lines } = chartModel(self, model);
      changeChart(self, { lines: { series: [], ...lines, [limit]: numberOf(value) } }, model);
    },
  };
}

export const chartAxis: ClassTable<Selves["ChartAxis"]> = {
  properties: {
    Minimum: axisLimit("least"),
    Maximum: axisLimit("most"),
    NumberFormat: {
      get: (self, model) =>
        self.kind === "value" ? chartModel(self, model).valueFormat : "General",
      set: (self, value, model) => {
        if (self.kind !== "value")
          throw new UnknownMember("ChartAxis.numberFormat (category axis)");
        changeChart(self, { valueFormat: textOf(value) }, model);
      },
    },
  },
  parts: {
    Title: (self, model) => {
      if (self.kind === "second") throw new UnknownMember("ChartAxis.title (second axis)");
      return model.make("ChartAxisTitle", { ...self, kind: self.kind });
    },
  },
};

export const chartAxisTitle: ClassTable<Selves["ChartAxisTitle"]> = {
  properties: {
    Text: {
      get: (self, model) => chartModel(self, model).axisTitles[self.kind],
      set: (self, value, model) => {
        const { axisTitles } = chartModel(self, model);
        changeChart(self, { axisTitles: { ...axisTitles, [self.kind]: textOf(value) } }, model);
      },
    },
    // A title without text is not shown, so hiding it is taking its text away.
    Visible: {
      get: (self, model) => chartModel(self, model).axisTitles[self.kind] !== "",
      set: (self, value, model) => {
        if (flagOf(value)) return;
        const { axisTitles } = chartModel(self, model);
        changeChart(self, { axisTitles: { ...axisTitles, [self.kind]: "" } }, model);
      },
    },
  },
};

/** Series names stand in the first row (or column) of the source, categories in its first column (or row). */
function seriesCount(chart: ChartModel): number {
  const { source, seriesBy } = chart;
  return Math.max(1, (seriesBy === "Columns" ? source.columnCount : source.rowCount) - 1);
}

export const chartSeriesCollection: ClassTable<Selves["ChartSeriesCollection"]> = {
  properties: { Count: { get: (self, model) => seriesCount(chartModel(self, model)) } },
  items: (self, model) =>
    Array.from({ length: seriesCount(chartModel(self, model)) }, (_, index) =>
      model.make("ChartSeries", { ...self, index }),
    ),
};

function isLine({ chartId, index }: Selves["ChartSeries"], model: ExcelModel): boolean {
  return chartModel({ chartId }, model).lines?.series.includes(index) === true;
}

function drawAsLine(self: Selves["ChartSeries"], isDrawn: boolean, model: ExcelModel): void {
  const { lines } = chartModel(self, model);
  const others = (lines?.series ?? []).filter((index) => index !== self.index);
  const series = isDrawn ? [...others, self.index] : others;
  changeChart(self, { lines: { ...lines, series } }, model);
}

export const chartSeries: ClassTable<Selves["ChartSeries"]> = {
  identity: ({ index }) => ({ _Index: index }),
  properties: {
    Name: {
      get: (self, model) => {
        const { source, seriesBy } = chartModel(self, model);
        const place =
          seriesBy === "Columns"
            ? { row: source.row, column: source.column + self.index + 1 }
            : { row: source.row + self.index + 1, column: source.column };
        const cell = { ...place, sheetId: source.sheetId, rowCount: 1, columnCount: 1 };
        return model.grid.texts(cell)[0]?.[0] ?? "";
      },
    },
    ChartType: {
      get: (self, model) =>
        isLine(self, model) ? "LineMarkers" : chartModel(self, model).chartType,
      set: (self, value, model) => {
        drawAsLine(self, textOf(value).startsWith("Line"), model);
      },
    },
    // A line stands on the second axis here, and columns on the first: that is all the grid draws.
    AxisGroup: {
      get: (self, model) => (isLine(self, model) ? "Secondary" : "Primary"),
      set: (self, value, model) => {
        drawAsLine(self, choiceOf(value, ["Primary", "Secondary"]) === "Secondary", model);
      },
    },
  },
  parts: { Format: (self, model) => model.make("ChartSeriesFormat", self) },
};

export const chartSeriesFormat: ClassTable<Selves["ChartSeriesFormat"]> = {
  parts: { Fill: (self, model) => model.make("ChartFill", self) },
};

export const chartFill: ClassTable<Selves["ChartFill"]> = {
  methods: {
    SetSolidColor: (self, args, model) => {
      const chart = chartModel(self, model);
      const colors = Array.from({ length: seriesCount(chart) }, (_, index) =>
        index === self.index ? colorOf(args[0]) : (chart.colors[index] ?? ""),
      );
      changeChart(self, { colors }, model);
    },
  },
};

// Charts and pictures. The grid draws them from these models.
import type { Area, ChartModel, ImageModel } from "../../grid/grid";
import { areaOf, choiceOf, colorOf, flagOf, numberOf, textAt, textOf } from "../arguments";
import { ExcelError, UnknownMember } from "../excel-error";
import type { ClassTable, HostObject, PropertyRule } from "../host-object";
import { imageSize } from "../image-size";
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

function chartProperty<Key extends "left" | "top" | "width" | "height">(
  key: Key,
): PropertyRule<Chart> {
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
};

export const chartAxis: ClassTable<Selves["ChartAxis"]> = {
  properties: {
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
  parts: { Title: (self, model) => model.make("ChartAxisTitle", self) },
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
    ChartType: { get: (self, model) => chartModel(self, model).chartType },
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

function imagesOf({ sheetId }: Selves["ShapeCollection"], model: ExcelModel) {
  return model.grid.images().filter((image) => image.sheetId === sheetId);
}

function addImage(
  self: Selves["ShapeCollection"],
  args: readonly unknown[],
  model: ExcelModel,
): HostObject {
  model.assertSheetWritable(self.sheetId);
  const base64 = textAt(args, 0);
  const size = imageSize(base64);
  if (!size) throw new ExcelError("InvalidArgument", "The picture is neither a PNG nor a JPEG.");
  const image: ImageModel = {
    id: model.newId(),
    sheetId: self.sheetId,
    name: `Picture ${imagesOf(self, model).length + 1}`,
    base64,
    left: 0,
    top: 0,
    // Pixels at 96 to the inch.
    width: size.width * 0.75,
    height: size.height * 0.75,
    altText: "",
  };
  model.grid.putImage(image);
  return model.make("Shape", { imageId: image.id });
}

export const shapeCollection: ClassTable<Selves["ShapeCollection"]> = {
  items: (self, model) =>
    imagesOf(self, model).map((image) => model.make("Shape", { imageId: image.id })),
  item: (self, key, model) => {
    const image = imagesOf(self, model).find((each) => each.id === key || each.name === key);
    return image && model.make("Shape", { imageId: image.id });
  },
  methods: { AddImage: addImage },
};

type Shape = Selves["Shape"];

function imageModel({ imageId }: Shape, model: ExcelModel): ImageModel {
  const image = model.grid.images().find((each) => each.id === imageId);
  if (!image) throw new ExcelError("ItemNotFound");
  return image;
}

function changeImage(self: Shape, change: Partial<ImageModel>, model: ExcelModel): void {
  model.grid.putImage({ ...imageModel(self, model), ...change });
}

function shapeNumber(key: "left" | "top" | "width" | "height"): PropertyRule<Shape> {
  return {
    get: (self, model) => imageModel(self, model)[key],
    set: (self, value, model) => {
      changeImage(self, { [key]: numberOf(value) }, model);
    },
  };
}

export const shape: ClassTable<Shape> = {
  identity: ({ imageId }) => ({ Id: imageId }),
  properties: {
    Id: { get: ({ imageId }) => imageId },
    Type: { get: () => "Image" },
    Name: {
      get: (self, model) => imageModel(self, model).name,
      set: (self, value, model) => {
        changeImage(self, { name: textOf(value) }, model);
      },
    },
    AltTextDescription: {
      get: (self, model) => imageModel(self, model).altText,
      set: (self, value, model) => {
        changeImage(self, { altText: textOf(value) }, model);
      },
    },
    Left: shapeNumber("left"),
    Top: shapeNumber("top"),
    Width: shapeNumber("width"),
    Height: shapeNumber("height"),
  },
  parts: { Image: (self, model) => model.make("Image", self) },
  methods: {
    Delete: (self, _, model) => {
      model.assertSheetWritable(imageModel(self, model).sheetId);
      model.grid.deleteImage(self.imageId);
    },
    IncrementLeft: (self, args, model) => {
      changeImage(self, { left: imageModel(self, model).left + numberOf(args[0]) }, model);
    },
    IncrementTop: (self, args, model) => {
      changeImage(self, { top: imageModel(self, model).top + numberOf(args[0]) }, model);
    },
    ScaleHeight: (self, args, model) => {
      changeImage(self, { height: imageModel(self, model).height * numberOf(args[0]) }, model);
    },
    ScaleWidth: (self, args, model) => {
      changeImage(self, { width: imageModel(self, model).width * numberOf(args[0]) }, model);
    },
  },
};

export const image: ClassTable<Selves["Image"]> = {
  identity: ({ imageId }) => ({ Id: imageId }),
  properties: {
    Id: { get: ({ imageId }) => imageId },
    format: { get: (self, model) => imageSize(imageModel(self, model).base64)?.format },
  },
  parts: { Shape: (self, model) => model.make("Shape", self) },
};

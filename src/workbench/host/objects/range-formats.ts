// The look of cells: RangeFormat with fill, font and borders. undefined from the grid (mixed) is null to the add-in.
import type { Area, Look } from "../../grid/grid";
import { choiceOf, colorOf, flagOf, integerAt, numberOf, textOf } from "../arguments";
import { isEntireColumn } from "../areas";
import { ExcelError } from "../excel-error";
import type { ClassTable, PropertyRule } from "../class-table";
import type { ExcelModel } from "../model";
import type { Selves } from "./selves";

type Areas = Selves["RangeAreas"];

/** The common value of all areas; null when they differ. */
function common<Value>(areas: readonly Area[], read: (area: Area) => Value): Value | null {
  const [first, ...rest] = areas;
  if (!first) throw new ExcelError("InvalidReference");
  const value = read(first);
  return rest.every((area) => read(area) === value) ? (value ?? null) : null;
}

function setLooks(areas: readonly Area[], look: Look, model: ExcelModel): void {
  for (const area of areas) {
    model.assertWritable(area);
    model.setLook(area, look);
  }
}

type PlainLook = Exclude<keyof Look, "borders" | "numberFormat">;

function lookProperty<Key extends PlainLook>(
  key: Key,
  parse: (value: unknown) => NonNullable<Look[Key]>,
  absent: NonNullable<Look[Key]>,
): PropertyRule<Areas> {
  return {
    get: ({ areas }, model) =>
      common(areas, (area) => {
        const look = model.grid.look(area);
        // A grid leaves out what is mixed; one cell cannot be mixed, so there it means "not chosen".
        return look[key] ?? (area.rowCount * area.columnCount === 1 ? absent : undefined);
      }),
    set: ({ areas }, value, model) => {
      setLooks(areas, { [key]: parse(value) }, model);
    },
  };
}

const horizontals = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const verticals = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** Kinds of alignment that the grid cannot draw are drawn as the nearest it can. */
function horizontalOf(value: unknown): NonNullable<Look["horizontal"]> {
  const chosen = choiceOf(value, horizontals);
  if (chosen === "Left" || chosen === "Center" || chosen === "Right") return chosen;
  return chosen === "CenterAcrossSelection" ? "Center" : "General";
}

function verticalOf(value: unknown): NonNullable<Look["vertical"]> {
  const chosen = choiceOf(value, verticals);
  return chosen === "Top" || chosen === "Center" ? chosen : "Bottom";
}

const columnWidth: PropertyRule<Areas> = {
  get: ({ areas }, model) => common(areas, (area) => model.grid.columnWidth(area)),
  set: ({ areas }, value, model) => {
    const points = numberOf(value);
    if (points < 0) throw new ExcelError("InvalidArgument");
    for (const area of areas) model.grid.setColumnWidth(area, points);
  },
};

const rowHeight: PropertyRule<Areas> = {
  get: ({ areas }, model) => common(areas, (area) => model.grid.rowHeight(area)),
  set: ({ areas }, value, model) => {
    const points = numberOf(value);
    if (points < 0 || points > 409) throw new ExcelError("InvalidArgument");
    for (const area of areas) model.grid.setRowHeight(area, points);
  },
};

export const rangeFormat: ClassTable<Areas> = {
  properties: {
    HorizontalAlignment: lookProperty("horizontal", horizontalOf, "General"),
    VerticalAlignment: lookProperty("vertical", verticalOf, "Bottom"),
    WrapText: lookProperty("wrap", flagOf, false),
    IndentLevel: lookProperty("indent", numberOf, 0),
    ColumnWidth: columnWidth,
    RowHeight: rowHeight,
  },
  parts: {
    Borders: (self, model) => model.make("RangeBorderCollection", self),
    Fill: (self, model) => model.make("RangeFill", self),
    Font: (self, model) => model.make("RangeFont", self),
    Protection: (self, model) => model.make("FormatProtection", self),
  },
  methods: {
    AdjustIndent: ({ areas }, args, model) => {
      for (const area of areas) {
        const indent = Math.max(0, (model.grid.look(area).indent ?? 0) + integerAt(args, 0));
        setLooks([area], { indent }, model);
      }
    },
    AutofitColumns: ({ areas }, _, model) => {
      for (const area of areas) model.grid.setColumnWidth(area, "auto");
    },
    AutofitRows: ({ areas }, _, model) => {
      for (const area of areas) {
        // Whole columns: only rows that hold something can need another height.
        const used = isEntireColumn(area) ? model.grid.usedArea(area.sheetId, false) : area;
        if (used) model.grid.setRowHeight(used, "auto");
      }
    },
  },
};

export const rangeFill: ClassTable<Areas> = {
  properties: {
    Color: {
      get: ({ areas }, model) =>
        common(areas, (area) => {
          const color = model.grid.look(area).fillColor;
          return color === "" ? "#FFFFFF" : color;
        }),
      set: ({ areas }, value, model) => {
        setLooks(areas, { fillColor: colorOf(value) }, model);
      },
    },
  },
  methods: {
    Clear: ({ areas }, _, model) => {
      setLooks(areas, { fillColor: "" }, model);
    },
  },
};

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

export const rangeFont: ClassTable<Areas> = {
  properties: {
    Bold: lookProperty("bold", flagOf, false),
    Italic: lookProperty("italic", flagOf, false),
    Name: lookProperty("fontName", textOf, "Calibri"),
    Size: lookProperty("fontSize", numberOf, 11),
    Color: {
      get: ({ areas }, model) =>
        common(areas, (area) => {
          const color = model.grid.look(area).fontColor;
          return color === "" ? "#000000" : color;
        }),
      set: ({ areas }, value, model) => {
        setLooks(areas, { fontColor: colorOf(value) }, model);
      },
    },
    Underline: {
      get: ({ areas }, model) =>
        common(areas, (area) => {
          const { underline } = model.grid.look(area);
          return underline === undefined ? undefined : underline ? "Single" : "None";
        }),
      set: ({ areas }, value, model) => {
        setLooks(areas, { underline: choiceOf(value, UNDERLINES) !== "None" }, model);
      },
    },
  },
};

const SIDES = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideVertical: "insideV",
  InsideHorizontal: "insideH",
} as const;
type Side = keyof typeof SIDES;
const SIDE_NAMES = Object.keys(SIDES) as readonly Side[];

export const rangeBorderCollection: ClassTable<Areas> = {
  properties: { Count: { get: () => SIDE_NAMES.length } },
  items: ({ areas }, model) => SIDE_NAMES.map((side) => model.make("RangeBorder", { areas, side })),
  item: ({ areas }, key, model) =>
    model.make("RangeBorder", { areas, side: choiceOf(key, SIDE_NAMES) }),
};

interface Line {
  readonly style: string;
  readonly color: string;
}

/** xlsx's words, which the grid keeps, for Excel's pair of line style and weight. */
const STYLES: Readonly<Record<string, string>> = {
  None: "none",
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "slantDashDot",
};
const WEIGHTS: Readonly<Record<string, string>> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};

type Border = Selves["RangeBorder"];

function lineOf({ areas, side }: Border, model: ExcelModel): Line | undefined {
  const [first] = areas;
  return first && model.grid.look(first).borders?.[SIDES[side as Side]];
}

function setLine(border: Border, change: Partial<Line>, model: ExcelModel): void {
  const before = lineOf(border, model) ?? { style: "none", color: "" };
  const line = { color: before.color || "#000000", style: before.style, ...change };
  // A colour alone draws nothing in Excel either, until the line has a style; Excel then gives it a thin one.
  if (change.color !== undefined && line.style === "none") line.style = "thin";
  setLooks(border.areas, { borders: { [SIDES[border.side as Side]]: line } }, model);
}

function named(table: Readonly<Record<string, string>>, word: string | undefined, absent: string) {
  return Object.keys(table).find((name) => table[name] === word) ?? absent;
}

export const rangeBorder: ClassTable<Border> = {
  identity: ({ side }) => ({ SideIndex: side, _Id: side }),
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (border, model) => {
        const style = lineOf(border, model)?.style ?? "none";
        return Object.values(WEIGHTS).includes(style) ? "Continuous" : named(STYLES, style, "None");
      },
      set: (border, value, model) => {
        const style = STYLES[choiceOf(value, Object.keys(STYLES))] ?? "thin";
        setLine(border, { style }, model);
      },
    },
    Weight: {
      get: (border, model) => named(WEIGHTS, lineOf(border, model)?.style, "Thin"),
      set: (border, value, model) => {
        const weight = WEIGHTS[choiceOf(value, Object.keys(WEIGHTS))] ?? "thin";
        const style = lineOf(border, model)?.style ?? "none";
        // Only plain lines have a weight of their own in a file.
        const isPlain = style === "none" || Object.values(WEIGHTS).includes(style);
        if (isPlain) setLine(border, { style: weight }, model);
      },
    },
    Color: {
      get: (border, model) => lineOf(border, model)?.color ?? "#000000",
      set: (border, value, model) => {
        setLine(border, { color: colorOf(value) || "#000000" }, model);
      },
    },
  },
};

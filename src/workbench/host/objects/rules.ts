// Conditional formats and data validation. The grid keeps them in the shapes of rule-shapes.ts.
import type { Area, RuleModel } from "../../grid/grid";
import { camelRecordOf, choiceOf, colorOf, flagOf, numberOf, textOf } from "../arguments";
import { intersection } from "../areas";
import { ExcelError, UnknownMember } from "../excel-error";
import type { ClassTable, HostObject, PropertyRule } from "../host-object";
import type { ExcelModel } from "../model";
import type { Selves } from "./selves";

type Rule = Selves["ConditionalFormat"];
type Fields = Readonly<Record<string, unknown>>;

function rulesOf(areas: readonly Area[], model: ExcelModel): readonly RuleModel[] {
  const [first] = areas;
  if (!first) return [];
  return model.grid
    .conditionalFormats(first.sheetId)
    .filter((rule) =>
      [rule.area, ...(rule.otherAreas ?? [])].some((area) =>
        areas.some((each) => intersection(area, each)),
      ),
    );
}

function ruleModel({ ruleId }: Rule, model: ExcelModel): RuleModel {
  for (const sheet of model.grid.sheets()) {
    const found = model.grid.conditionalFormats(sheet.id).find((rule) => rule.id === ruleId);
    if (found) return found;
  }
  throw new ExcelError("ItemNotFound");
}

function changeRule(self: Rule, change: Fields, model: ExcelModel): void {
  const rule = ruleModel(self, model);
  model.assertSheetWritable(rule.sheetId);
  model.grid.putConditionalFormat({ ...rule, rule: { ...rule.rule, ...change } });
}

/** A new rule shows nothing until the add-in says what it is about. */
const NEW_RULES: Readonly<Record<string, Fields>> = {
  CellValue: { operator: "EqualTo", formula1: "=FALSE", format: {} },
  Custom: { formula: "=FALSE", format: {} },
  ContainsText: { operator: "Contains", text: "", format: {} },
  ColorScale: {
    minimum: { type: "LowestValue", color: "#F8696B" },
    midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
    maximum: { type: "HighestValue", color: "#63BE7B" },
  },
  DataBar: {
    lower: { type: "Automatic" },
    upper: { type: "Automatic" },
    positiveColor: "#638EC6",
    isGradient: true,
    showDataBarOnly: false,
  },
};

function addRule(
  { areas }: Selves["ConditionalFormatCollection"],
  args: readonly unknown[],
  model: ExcelModel,
): HostObject {
  const [area, ...otherAreas] = areas;
  if (!area) throw new ExcelError("InvalidReference");
  const type = textOf(args[0]);
  const rule = NEW_RULES[type];
  if (!rule) throw new UnknownMember(`ConditionalFormatCollection.add(${type})`);
  model.assertSheetWritable(area.sheetId);
  const id = model.newId();
  model.grid.putConditionalFormat({
    id,
    sheetId: area.sheetId,
    area,
    ...(otherAreas.length > 0 ? { otherAreas } : {}),
    type,
    rule,
  });
  return model.make("ConditionalFormat", { ruleId: id });
}

export const conditionalFormatCollection: ClassTable<Selves["ConditionalFormatCollection"]> = {
  items: ({ areas }, model) =>
    rulesOf(areas, model).map((rule) => model.make("ConditionalFormat", { ruleId: rule.id })),
  item: ({ areas }, key, model) =>
    rulesOf(areas, model).some((rule) => rule.id === key)
      ? model.make("ConditionalFormat", { ruleId: textOf(key) })
      : undefined,
  methods: {
    Add: addRule,
    ClearAll: ({ areas }, _, model) => {
      for (const rule of rulesOf(areas, model)) model.grid.deleteConditionalFormat(rule.id);
    },
  },
};

type Kind =
  | "CellValueConditionalFormat"
  | "CustomConditionalFormat"
  | "ColorScaleConditionalFormat"
  | "DataBarConditionalFormat"
  | "TextConditionalFormat";

function kind(className: Kind, type: string, isOptional: boolean) {
  return (self: Rule, model: ExcelModel): HostObject | undefined => {
    if (ruleModel(self, model).type === type) return model.make(className, self);
    if (isOptional) return undefined;
    throw new ExcelError("InvalidOperation");
  };
}

function ruleRanges(self: Rule, model: ExcelModel): readonly Area[] {
  const { area, otherAreas = [] } = ruleModel(self, model);
  return [area, ...otherAreas];
}

function singleRange(self: Rule, model: ExcelModel): HostObject | undefined {
  const [area, other] = ruleRanges(self, model);
  return area && !other ? model.make("Range", { area }) : undefined;
}

export const conditionalFormat: ClassTable<Rule> = {
  identity: ({ ruleId }) => ({ Id: ruleId }),
  properties: {
    Id: { get: ({ ruleId }) => ruleId },
    Type: { get: (self, model) => ruleModel(self, model).type },
    Priority: {
      get: (self, model) => {
        const { sheetId } = ruleModel(self, model);
        const rules = model.grid.conditionalFormats(sheetId);
        return rules.findIndex((rule) => rule.id === self.ruleId);
      },
      set: (self, value, model) => {
        changeRule(self, { priority: numberOf(value) }, model);
      },
    },
    StopIfTrue: {
      get: (self, model) => ruleModel(self, model).rule["stopIfTrue"] ?? false,
      set: (self, value, model) => {
        changeRule(self, { stopIfTrue: flagOf(value) }, model);
      },
    },
  },
  parts: {
    CellValue: kind("CellValueConditionalFormat", "CellValue", false),
    CellValueOrNullObject: kind("CellValueConditionalFormat", "CellValue", true),
    Custom: kind("CustomConditionalFormat", "Custom", false),
    CustomOrNullObject: kind("CustomConditionalFormat", "Custom", true),
    ColorScale: kind("ColorScaleConditionalFormat", "ColorScale", false),
    ColorScaleOrNullObject: kind("ColorScaleConditionalFormat", "ColorScale", true),
    DataBar: kind("DataBarConditionalFormat", "DataBar", false),
    DataBarOrNullObject: kind("DataBarConditionalFormat", "DataBar", true),
    TextComparison: kind("TextConditionalFormat", "ContainsText", false),
    TextComparisonOrNullObject: kind("TextConditionalFormat", "ContainsText", true),
  },
  methods: {
    Delete: (self, _, model) => {
      model.assertSheetWritable(ruleModel(self, model).sheetId);
      model.grid.deleteConditionalFormat(self.ruleId);
    },
    GetRange: (self, _, model) => singleRange(self, model),
    GetRangeOrNullObject: (self, _, model) => singleRange(self, model),
    GetRanges: (self, _, model) => model.make("RangeAreas", { areas: ruleRanges(self, model) }),
  },
};

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

/** Numbers travel as numbers or texts; the grid keeps texts. */
function formulaText(value: unknown): string {
  return typeof value === "number" ? String(value) : textOf(value);
}

const format = (self: Rule, model: ExcelModel) => model.make("ConditionalRangeFormat", self);

export const cellValueConditionalFormat: ClassTable<Rule> = {
  properties: {
    Rule: {
      get: (self, model) => {
        const { operator, formula1, formula2 } = ruleModel(self, model).rule;
        return { operator, formula1, formula2 };
      },
      set: (self, value, model) => {
        const { operator, formula1, formula2 } = camelRecordOf(value);
        changeRule(
          self,
          {
            operator: choiceOf(operator, OPERATORS),
            formula1: formulaText(formula1),
            ...(formula2 === undefined || formula2 === null
              ? {}
              : { formula2: formulaText(formula2) }),
          },
          model,
        );
      },
    },
  },
  parts: { Format: format },
};

export const customConditionalFormat: ClassTable<Rule> = {
  parts: {
    Format: format,
    Rule: (self, model) => model.make("ConditionalFormatRule", self),
  },
};

const ruleFormula: PropertyRule<Rule> = {
  get: (self, model) => ruleModel(self, model).rule["formula"],
  set: (self, value, model) => {
    changeRule(self, { formula: textOf(value) }, model);
  },
};

export const conditionalFormatRule: ClassTable<Rule> = {
  properties: { Formula: ruleFormula, FormulaLocal: ruleFormula },
};

const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;

export const textConditionalFormat: ClassTable<Rule> = {
  properties: {
    Rule: {
      get: (self, model) => {
        const { operator, text } = ruleModel(self, model).rule;
        return { operator, text };
      },
      set: (self, value, model) => {
        const { operator, text } = camelRecordOf(value);
        changeRule(
          self,
          { operator: choiceOf(operator, TEXT_OPERATORS), text: textOf(text) },
          model,
        );
      },
    },
  },
  parts: { Format: format },
};

const POINT_TYPES = [
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Percentile",
  "Formula",
  "Automatic",
] as const;

function pointOf(value: unknown): Fields {
  const { type, formula, color } = camelRecordOf(value);
  return {
    type: choiceOf(type, POINT_TYPES),
    ...(formula === undefined || formula === null ? {} : { formula: formulaText(formula) }),
    ...(color === undefined ? {} : { color: colorOf(color) }),
  };
}

export const colorScaleConditionalFormat: ClassTable<Rule> = {
  properties: {
    ThreeColorScale: {
      get: (self, model) => ruleModel(self, model).rule["midpoint"] !== undefined,
    },
    Criteria: {
      get: (self, model) => {
        const { minimum, midpoint, maximum } = ruleModel(self, model).rule;
        return { minimum, midpoint, maximum };
      },
      set: (self, value, model) => {
        const { minimum, midpoint, maximum } = camelRecordOf(value);
        const middle = midpoint === undefined || midpoint === null ? undefined : pointOf(midpoint);
        const criteria = { minimum: pointOf(minimum), midpoint: middle, maximum: pointOf(maximum) };
        changeRule(self, criteria, model);
      },
    },
  },
};

function point(key: "lower" | "upper"): PropertyRule<Rule> {
  return {
    get: (self, model) => ruleModel(self, model).rule[key],
    set: (self, value, model) => {
      changeRule(self, { [key]: pointOf(value) }, model);
    },
  };
}

export const dataBarConditionalFormat: ClassTable<Rule> = {
  properties: {
    ShowDataBarOnly: {
      get: (self, model) => ruleModel(self, model).rule["showDataBarOnly"],
      set: (self, value, model) => {
        changeRule(self, { showDataBarOnly: flagOf(value) }, model);
      },
    },
    LowerBoundRule: point("lower"),
    UpperBoundRule: point("upper"),
  },
  parts: {
    PositiveFormat: (self, model) => model.make("ConditionalDataBarPositiveFormat", self),
    NegativeFormat: (self, model) => model.make("ConditionalDataBarNegativeFormat", self),
  },
};

function ruleColor(key: "positiveColor" | "negativeColor"): PropertyRule<Rule> {
  return {
    get: (self, model) => ruleModel(self, model).rule[key] ?? "",
    set: (self, value, model) => {
      changeRule(self, { [key]: colorOf(value) }, model);
    },
  };
}

export const conditionalDataBarPositiveFormat: ClassTable<Rule> = {
  properties: {
    FillColor: ruleColor("positiveColor"),
    GradientFill: {
      get: (self, model) => ruleModel(self, model).rule["isGradient"],
      set: (self, value, model) => {
        changeRule(self, { isGradient: flagOf(value) }, model);
      },
    },
  },
};

export const conditionalDataBarNegativeFormat: ClassTable<Rule> = {
  properties: { FillColor: ruleColor("negativeColor") },
};

function formatOf(self: Rule, model: ExcelModel): Fields {
  return camelRecordOf(ruleModel(self, model).rule["format"] ?? {});
}

function formatProperty(key: string, parse: (value: unknown) => unknown): PropertyRule<Rule> {
  return {
    get: (self, model) => formatOf(self, model)[key] ?? null,
    set: (self, value, model) => {
      changeRule(self, { format: { ...formatOf(self, model), [key]: parse(value) } }, model);
    },
  };
}

function withoutFormat(self: Rule, keys: readonly string[], model: ExcelModel): void {
  const kept = Object.entries(formatOf(self, model)).filter(([key]) => !keys.includes(key));
  changeRule(self, { format: Object.fromEntries(kept) }, model);
}

export const conditionalRangeFormat: ClassTable<Rule> = {
  properties: { NumberFormat: formatProperty("numberFormat", textOf) },
  parts: {
    Fill: (self, model) => model.make("ConditionalRangeFill", self),
    Font: (self, model) => model.make("ConditionalRangeFont", self),
  },
};

const FONT_KEYS = ["fontColor", "bold", "italic", "underline", "strikethrough"];

export const conditionalRangeFont: ClassTable<Rule> = {
  properties: {
    Color: formatProperty("fontColor", colorOf),
    Bold: formatProperty("bold", flagOf),
    Italic: formatProperty("italic", flagOf),
    Strikethrough: formatProperty("strikethrough", flagOf),
    Underline: {
      get: (self, model) => (formatOf(self, model)["underline"] === true ? "Single" : "None"),
      set: (self, value, model) => {
        const underline = choiceOf(value, ["None", "Single", "Double"]) !== "None";
        changeRule(self, { format: { ...formatOf(self, model), underline } }, model);
      },
    },
  },
  methods: {
    Clear: (self, _, model) => {
      withoutFormat(self, FONT_KEYS, model);
    },
  },
};

export const conditionalRangeFill: ClassTable<Rule> = {
  properties: { Color: formatProperty("fillColor", colorOf) },
  methods: {
    Clear: (self, _, model) => {
      withoutFormat(self, ["fillColor"], model);
    },
  },
};

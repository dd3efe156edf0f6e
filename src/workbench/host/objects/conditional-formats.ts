// Conditional formats of ranges. The grid keeps them in the shapes of rule-shapes.ts.
import type { Area, RuleModel } from "../../grid/grid";
import { flagOf, numberOf, textOf } from "../arguments";
import { intersection } from "../areas";
import { ExcelError, UnknownMember } from "../excel-error";
import type { ClassTable } from "../class-table";
import type { HostObject } from "../host-object";
import type { ExcelModel } from "../model";
import type { Selves } from "./selves";

export type Rule = Selves["ConditionalFormat"];
export type Fields = Readonly<Record<string, unknown>>;

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

export function ruleModel({ ruleId }: Rule, model: ExcelModel): RuleModel {
  for (const sheet of model.grid.sheets()) {
    const found = model.grid.conditionalFormats(sheet.id).find((rule) => rule.id === ruleId);
    if (found) return found;
  }
  throw new ExcelError("ItemNotFound");
}

export function changeRule(self: Rule, change: Fields, model: ExcelModel): void {
  const rule = ruleModel(self, model);
  model.assertSheetWritable(rule.sheetId);
  model.grid.putConditionalFormat({ ...rule, rule: { ...rule.rule, ...change } });
}

/** A new rule shows nothing until the add-in says what it is about. */
const NEW_RULES: Readonly<Record<string, Fields>> = {
  CellValue: { operator: "EqualTo", formula1: "=FALSE", format: {} },
  Custom: { formula: "=FALSE", format: {} },
  PresetCriteria: { criterion: "Invalid", format: {} },
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
  | "PresetCriteriaConditionalFormat"
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
    Preset: kind("PresetCriteriaConditionalFormat", "PresetCriteria", false),
    PresetOrNullObject: kind("PresetCriteriaConditionalFormat", "PresetCriteria", true),
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

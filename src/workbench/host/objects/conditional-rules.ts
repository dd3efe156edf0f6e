// What a conditional format asks, by its kind.
import { camelRecordOf, choiceOf, colorOf, flagOf, textOf } from "../arguments";
import type { ClassTable, PropertyRule } from "../class-table";
import type { ExcelModel } from "../model";
import { changeRule, ruleModel } from "./conditional-formats";
import type { Fields, Rule } from "./conditional-formats";

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

/** Criteria that the grid draws too. */
const CRITERIA = [
  ...(["Blanks", "NonBlanks", "Errors", "NonErrors"] as const),
  ...(["DuplicateValues", "UniqueValues", "AboveAverage", "BelowAverage"] as const),
  ...(["EqualOrAboveAverage", "EqualOrBelowAverage"] as const),
] as const;

export const presetCriteriaConditionalFormat: ClassTable<Rule> = {
  properties: {
    Rule: {
      get: (self, model) => ({ criterion: ruleModel(self, model).rule["criterion"] }),
      set: (self, value, model) => {
        const { criterion } = camelRecordOf(value);
        changeRule(self, { criterion: choiceOf(criterion, CRITERIA) }, model);
      },
    },
  },
  parts: { Format: format },
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

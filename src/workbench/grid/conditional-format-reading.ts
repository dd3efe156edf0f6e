// Rules that a user makes or changes in Univer's own panel, as Excel's object model tells them.
import { BooleanNumber } from "@univerjs/core";
import type { IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
} from "@univerjs/sheets-conditional-formatting";
import type {
  IColorScale,
  IConditionalFormattingRuleConfig,
  IDataBar,
  IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { ExcelRule } from "./conditional-format-shape";
import type { RuleFormat, RuleOperator, RulePoint } from "./rule-shapes";

type Highlight = Extract<IConditionalFormattingRuleConfig, { readonly subType: CFSubRuleType }>;

const OPERATORS: Readonly<Record<CFNumberOperator, RuleOperator>> = {
  [CFNumberOperator.between]: "Between",
  [CFNumberOperator.notBetween]: "NotBetween",
  [CFNumberOperator.equal]: "EqualTo",
  [CFNumberOperator.notEqual]: "NotEqualTo",
  [CFNumberOperator.greaterThan]: "GreaterThan",
  [CFNumberOperator.lessThan]: "LessThan",
  [CFNumberOperator.greaterThanOrEqual]: "GreaterThanOrEqual",
  [CFNumberOperator.lessThanOrEqual]: "LessThanOrEqual",
};

const POINTS: Readonly<Record<CFValueType, RulePoint["type"]>> = {
  [CFValueType.min]: "LowestValue",
  [CFValueType.max]: "HighestValue",
  [CFValueType.num]: "Number",
  [CFValueType.percent]: "Percent",
  [CFValueType.percentile]: "Percentile",
  [CFValueType.formula]: "Formula",
};

const TEXTS: Readonly<Partial<Record<CFTextOperator, string>>> = {
  [CFTextOperator.containsText]: "Contains",
  [CFTextOperator.notContainsText]: "NotContains",
  [CFTextOperator.beginsWith]: "BeginsWith",
  [CFTextOperator.endsWith]: "EndsWith",
};

const PRESETS: Readonly<Partial<Record<CFTextOperator, string>>> = {
  [CFTextOperator.containsBlanks]: "Blanks",
  [CFTextOperator.notContainsBlanks]: "NonBlanks",
  [CFTextOperator.containsErrors]: "Errors",
  [CFTextOperator.notContainsErrors]: "NonErrors",
};

const AVERAGES: Readonly<Partial<Record<CFNumberOperator, string>>> = {
  [CFNumberOperator.greaterThan]: "AboveAverage",
  [CFNumberOperator.lessThan]: "BelowAverage",
  [CFNumberOperator.greaterThanOrEqual]: "EqualOrAboveAverage",
  [CFNumberOperator.lessThanOrEqual]: "EqualOrBelowAverage",
};

function formatOfStyle(style: IStyleBase): RuleFormat {
  const format = {
    fontColor: style.cl?.rgb,
    fillColor: style.bg?.rgb,
    bold: style.bl === BooleanNumber.TRUE || undefined,
    italic: style.it === BooleanNumber.TRUE || undefined,
    underline: style.ul?.s === BooleanNumber.TRUE || undefined,
    strikethrough: style.st?.s === BooleanNumber.TRUE || undefined,
    numberFormat: style.n?.pattern,
  };
  return Object.fromEntries(Object.entries(format).filter(([, value]) => value));
}

function pointOf({ type, value }: IValueConfig): RulePoint {
  return { type: POINTS[type], ...(value === undefined ? {} : { formula: String(value) }) };
}

function readHighlight(config: Highlight): ExcelRule | undefined {
  const format = formatOfStyle(config.style);
  switch (config.subType) {
    case CFSubRuleType.number: {
      const [first, second] = Array.isArray(config.value) ? config.value : [config.value];
      const operator = OPERATORS[config.operator];
      const formula1 = String(first ?? 0);
      const pair = second === undefined ? {} : { formula2: String(second) };
      return { type: "CellValue", rule: { operator, formula1, ...pair, format } };
    }
    case CFSubRuleType.formula:
      return { type: "Custom", rule: { formula: config.value, format } };
    case CFSubRuleType.text: {
      const preset = PRESETS[config.operator];
      if (preset) return { type: "PresetCriteria", rule: { criterion: preset, format } };
      const text = config.value ?? "";
      const operator = TEXTS[config.operator];
      if (operator) return { type: "ContainsText", rule: { operator, text, format } };
      const formula1 = `="${text.replaceAll('"', '""')}"`;
      const equality = config.operator === CFTextOperator.equal ? "EqualTo" : "NotEqualTo";
      return { type: "CellValue", rule: { operator: equality, formula1, format } };
    }
    case CFSubRuleType.rank: {
      const kind = `${config.isBottom ? "Bottom" : "Top"}${config.isPercent ? "Percent" : "Items"}`;
      return { type: "TopBottom", rule: { kind, rank: config.value, format } };
    }
    case CFSubRuleType.average: {
      const criterion = AVERAGES[config.operator];
      return criterion ? { type: "PresetCriteria", rule: { criterion, format } } : undefined;
    }
    case CFSubRuleType.duplicateValues:
      return { type: "PresetCriteria", rule: { criterion: "DuplicateValues", format } };
    case CFSubRuleType.uniqueValues:
      return { type: "PresetCriteria", rule: { criterion: "UniqueValues", format } };
    case CFSubRuleType.timePeriod:
      return undefined;
  }
}

function readScale({ config }: IColorScale): ExcelRule | undefined {
  const points = config.map(({ color, value }) => ({ ...pointOf(value), color }));
  const [minimum, second, third] = points;
  if (!minimum || !second) return undefined;
  const maximum = third ?? second;
  const middle = third ? { midpoint: second } : {};
  return { type: "ColorScale", rule: { minimum, ...middle, maximum } };
}

function readBar({ config, isShowValue }: IDataBar): ExcelRule {
  return {
    type: "DataBar",
    rule: {
      lower: pointOf(config.min),
      upper: pointOf(config.max),
      positiveColor: config.positiveColor,
      negativeColor: config.nativeColor,
      isGradient: config.isGradient,
      showDataBarOnly: !isShowValue,
    },
  };
}

/** Undefined for the kinds that only live in Univer: icon sets and time periods. */
export function readConfig(config: IConditionalFormattingRuleConfig): ExcelRule | undefined {
  switch (config.type) {
    case CFRuleType.highlightCell:
      return readHighlight(config);
    case CFRuleType.colorScale:
      return readScale(config);
    case CFRuleType.dataBar:
      return readBar(config);
    case CFRuleType.iconSet:
      return undefined;
  }
}

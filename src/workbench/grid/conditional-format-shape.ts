// Excel's conditional formats and Univer's, into each other.
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
  IConditionalFormattingRuleConfig,
  IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import type {
  ColorPoint,
  ConditionalFormatRules,
  RuleFormat,
  RuleOperator,
  RulePoint,
} from "./rule-shapes";

type Kind = keyof ConditionalFormatRules;
type Config = IConditionalFormattingRuleConfig;

export interface ExcelRule {
  readonly type: string;
  readonly rule: Readonly<Record<string, unknown>>;
}

const OPERATORS: Readonly<Record<RuleOperator, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

const COMPARISONS: Readonly<Partial<Record<RuleOperator, string>>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

const TEXT_OPERATORS = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
} as const;

const PRESETS: Readonly<Record<string, CFTextOperator>> = {
  Blanks: CFTextOperator.containsBlanks,
  NonBlanks: CFTextOperator.notContainsBlanks,
  Errors: CFTextOperator.containsErrors,
  NonErrors: CFTextOperator.notContainsErrors,
};

const AVERAGES: Readonly<Record<string, CFNumberOperator>> = {
  AboveAverage: CFNumberOperator.greaterThan,
  BelowAverage: CFNumberOperator.lessThan,
  EqualOrAboveAverage: CFNumberOperator.greaterThanOrEqual,
  EqualOrBelowAverage: CFNumberOperator.lessThanOrEqual,
};

const POINTS: Readonly<Record<Exclude<RulePoint["type"], "Automatic">, CFValueType>> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
};

const on = (value: boolean | undefined) => (value ? BooleanNumber.TRUE : undefined);

function styleOfFormat(format: RuleFormat): IStyleBase {
  const underline = on(format.underline);
  const strike = on(format.strikethrough);
  const style = {
    cl: format.fontColor ? { rgb: format.fontColor } : undefined,
    bg: format.fillColor ? { rgb: format.fillColor } : undefined,
    bl: on(format.bold),
    it: on(format.italic),
    ul: underline === undefined ? undefined : { s: underline },
    st: strike === undefined ? undefined : { s: strike },
    n: format.numberFormat ? { pattern: format.numberFormat } : undefined,
  };
  const set = Object.entries(style).filter(([, value]) => value !== undefined);
  return Object.fromEntries(set);
}

function pointOf(point: RulePoint, automatic: CFValueType): IValueConfig {
  if (point.type === "Automatic") return { type: automatic };
  const type = POINTS[point.type];
  if (point.formula === undefined || type === CFValueType.min || type === CFValueType.max) {
    return { type };
  }
  return { type, value: type === CFValueType.formula ? point.formula : Number(point.formula) };
}

function numberOf(formula: string | undefined): number | undefined {
  const text = (formula ?? "").replace(/^=/, "").trim();
  return text === "" || Number.isNaN(Number(text)) ? undefined : Number(text);
}

const bare = (formula: string) => (formula.startsWith("=") ? formula.slice(1) : formula);

/** A comparison with anything but a number: Univer knows it only as a formula. `cell` is the area's top left cell. */
function comparison(rule: ConditionalFormatRules["CellValue"], cell: string): string {
  const first = `(${bare(rule.formula1)})`;
  const sign = COMPARISONS[rule.operator];
  if (sign !== undefined) return `=${cell}${sign}${first}`;
  const inside = `AND(${cell}>=${first},${cell}<=(${bare(rule.formula2 ?? "")}))`;
  return rule.operator === "Between" ? `=${inside}` : `=NOT(${inside})`;
}

function cellValueConfig(rule: ConditionalFormatRules["CellValue"], cell: string): Config {
  const style = styleOfFormat(rule.format);
  const numbers = [numberOf(rule.formula1), numberOf(rule.formula2)] as const;
  const base = { type: CFRuleType.highlightCell, style } as const;
  const isPair = rule.operator === "Between" || rule.operator === "NotBetween";
  const [first, second] = numbers;
  if (first === undefined || (isPair && second === undefined)) {
    return { ...base, subType: CFSubRuleType.formula, value: comparison(rule, cell) };
  }
  const operator = OPERATORS[rule.operator];
  if (operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween) {
    return { ...base, subType: CFSubRuleType.number, operator, value: [first, second ?? first] };
  }
  return { ...base, subType: CFSubRuleType.number, operator, value: first };
}

function presetConfig(rule: ConditionalFormatRules["PresetCriteria"]): Config | undefined {
  const base = { type: CFRuleType.highlightCell, style: styleOfFormat(rule.format) } as const;
  const average = AVERAGES[rule.criterion];
  if (average === CFNumberOperator.greaterThan || average === CFNumberOperator.lessThan) {
    return { ...base, subType: CFSubRuleType.average, operator: average };
  }
  if (average !== undefined) {
    const operator =
      average === CFNumberOperator.greaterThanOrEqual ? average : CFNumberOperator.lessThanOrEqual;
    return { ...base, subType: CFSubRuleType.average, operator };
  }
  const text = PRESETS[rule.criterion];
  if (text !== undefined) return { ...base, subType: CFSubRuleType.text, operator: text };
  if (rule.criterion === "DuplicateValues") {
    return { ...base, subType: CFSubRuleType.duplicateValues };
  }
  return rule.criterion === "UniqueValues"
    ? { ...base, subType: CFSubRuleType.uniqueValues }
    : undefined;
}

function scaleConfig({ minimum, midpoint, maximum }: ConditionalFormatRules["ColorScale"]): Config {
  const step = (point: ColorPoint, automatic: CFValueType) => ({
    color: point.color,
    value: pointOf(point, automatic),
  });
  const steps = [
    step(minimum, CFValueType.min),
    ...(midpoint ? [step(midpoint, CFValueType.percentile)] : []),
    step(maximum, CFValueType.max),
  ];
  return { type: CFRuleType.colorScale, config: steps.map((one, index) => ({ ...one, index })) };
}

type Drawers = {
  readonly [K in Kind]?: (rule: ConditionalFormatRules[K], cell: string) => Config | undefined;
};

const DRAWERS: Drawers = {
  CellValue: cellValueConfig,
  Custom: ({ formula, format }) => ({
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: formula.startsWith("=") ? formula : `=${formula}`,
    style: styleOfFormat(format),
  }),
  ContainsText: ({ operator, text, format }) => ({
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.text,
    operator: TEXT_OPERATORS[operator],
    value: text,
    style: styleOfFormat(format),
  }),
  TopBottom: ({ kind, rank, format }) => ({
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.rank,
    isBottom: kind.startsWith("Bottom"),
    isPercent: kind.endsWith("Percent"),
    value: rank,
    style: styleOfFormat(format),
  }),
  PresetCriteria: presetConfig,
  ColorScale: scaleConfig,
  DataBar: (rule) => ({
    type: CFRuleType.dataBar,
    isShowValue: !rule.showDataBarOnly,
    config: {
      min: pointOf(rule.lower, CFValueType.min),
      max: pointOf(rule.upper, CFValueType.max),
      isGradient: rule.isGradient,
      positiveColor: rule.positiveColor,
      nativeColor: rule.negativeColor ?? "#FF0000",
    },
  }),
};

/** A rule that changes nothing: it stands for one that Univer cannot draw, so that its area follows inserted rows. */
export const INVISIBLE: Config = {
  type: CFRuleType.highlightCell,
  subType: CFSubRuleType.formula,
  value: "=FALSE",
  style: {},
};

/** How Univer draws the rule. `cell` is the A1 address of its area's top left cell. */
export function drawnConfig({ type, rule }: ExcelRule, cell: string): Config {
  const draw = DRAWERS[type as Kind] as
    ((rule: ExcelRule["rule"], cell: string) => Config | undefined) | undefined;
  return draw?.(rule, cell) ?? INVISIBLE;
}

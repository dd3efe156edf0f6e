// Conditional formats and validations as a file writes them.
import type { ConditionalRule, DataValidation } from "hucre/xlsx";
import type { RuleModel } from "../grid/grid";
import type {
  ColorPoint,
  ConditionalFormatRules,
  RuleFormat,
  RuleOperator,
  RulePoint,
} from "../grid/rule-shapes";
import { addressOfArea } from "./file-addresses";

type Operator = NonNullable<ConditionalRule["operator"]>;
type Point = NonNullable<ConditionalRule["dataBar"]>["cfvo"][number];

function operatorOf(operator: RuleOperator): Operator {
  const words = operator.replace(/To$/, "");
  return (words.charAt(0).toLowerCase() + words.slice(1)) as Operator;
}

const bare = (formula: string): string => formula.replace(/^=/, "");

function rangeOf({ area, otherAreas = [] }: RuleModel): string {
  return [area, ...otherAreas].map(addressOfArea).join(" ");
}

function styleOf(format: RuleFormat): NonNullable<ConditionalRule["style"]> {
  const rgb = (hex: string) => ({ rgb: hex.replace("#", "").toUpperCase() });
  const font = {
    ...(format.bold === true ? { bold: true } : {}),
    ...(format.italic === true ? { italic: true } : {}),
    ...(format.fontColor === undefined ? {} : { color: rgb(format.fontColor) }),
  };
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    // In a conditional format the colour seen is the background's.
    ...(format.fillColor === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", bgColor: rgb(format.fillColor) } }),
    ...(format.numberFormat === undefined ? {} : { numFmt: format.numberFormat }),
  };
}

const POINT_TYPES: Readonly<Record<RulePoint["type"], Point["type"]>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "num",
  Automatic: "min",
};

function pointOf(point: RulePoint, automatic: Point["type"]): Point {
  const type = point.type === "Automatic" ? automatic : POINT_TYPES[point.type];
  return point.formula === undefined ? { type } : { type, value: bare(point.formula) };
}

const TEXT_TYPES = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
} as const;
const PRESET_TYPES: Readonly<Record<string, ConditionalRule["type"]>> = {
  AboveAverage: "aboveAverage",
  DuplicateValues: "duplicateValues",
  UniqueValues: "uniqueValues",
  Blanks: "containsBlanks",
  NonBlanks: "notContainsBlanks",
};

type Kind<Name extends keyof ConditionalFormatRules> = ConditionalFormatRules[Name];

function specificsOf({ type, rule }: RuleModel): Partial<ConditionalRule> | undefined {
  if (type === "CellValue") {
    const { operator, formula1, formula2, format } = rule as Kind<"CellValue">;
    const formula = formula2 === undefined ? bare(formula1) : [bare(formula1), bare(formula2)];
    return { type: "cellIs", operator: operatorOf(operator), formula, style: styleOf(format) };
  }
  if (type === "Custom") {
    const { formula, format } = rule as Kind<"Custom">;
    return { type: "expression", formula: bare(formula), style: styleOf(format) };
  }
  if (type === "ContainsText") {
    const { operator, text, format } = rule as Kind<"ContainsText">;
    return { type: TEXT_TYPES[operator], text, style: styleOf(format) };
  }
  if (type === "PresetCriteria") {
    const { criterion, format } = rule as Kind<"PresetCriteria">;
    const known = PRESET_TYPES[criterion];
    return known === undefined ? undefined : { type: known, style: styleOf(format) };
  }
  if (type === "ColorScale") {
    const { minimum, midpoint, maximum } = rule as Kind<"ColorScale">;
    const points = [minimum, midpoint, maximum].filter((point): point is ColorPoint => !!point);
    return {
      type: "colorScale",
      colorScale: {
        cfvo: points.map((point) => pointOf(point, "min")),
        colors: points.map(({ color }) => color.replace("#", "FF").toUpperCase()),
      },
    };
  }
  if (type === "DataBar") {
    const { lower, upper, positiveColor } = rule as Kind<"DataBar">;
    const color = positiveColor.replace("#", "FF").toUpperCase();
    const cfvo = [pointOf(lower, "min"), pointOf(upper, "max")];
    return { type: "dataBar", dataBar: { cfvo, color } };
  }
  return undefined;
}

/** The rules of a sheet by their ids, numbered in this order; those that a file cannot say are left out. */
export function saveConditionalFormats(
  models: readonly RuleModel[],
): readonly { readonly id: string; readonly rule: ConditionalRule }[] {
  const written = models.flatMap((model) => {
    const specifics = specificsOf(model);
    return specifics === undefined ? [] : [{ model, specifics }];
  });
  return written.map(({ model, specifics }, index) => ({
    id: model.id,
    rule: {
      ...{ range: rangeOf(model), ...specifics },
      ...(model.rule["stopIfTrue"] === true ? { stopIfTrue: true } : {}),
      priority: index + 1,
    } as ConditionalRule,
  }));
}

const VALIDATION_TYPES: Readonly<Record<string, DataValidation["type"]>> = {
  List: "list",
  WholeNumber: "whole",
  Decimal: "decimal",
  Date: "date",
  Time: "time",
  TextLength: "textLength",
  Custom: "custom",
};

interface AnyValidation {
  readonly ignoreBlanks?: boolean;
  readonly errorAlert?: { style: string; title: string; message: string; show: boolean };
  readonly prompt?: { title: string; message: string; show: boolean };
  readonly source?: string;
  readonly formula?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly operator?: RuleOperator;
}

export function saveValidations(
  models: readonly RuleModel[],
): readonly { readonly id: string; readonly rule: DataValidation }[] {
  return models.flatMap((model) => {
    const rule = validationOf(model);
    return rule === undefined ? [] : [{ id: model.id, rule }];
  });
}

function validationOf(model: RuleModel): DataValidation | undefined {
  const type = VALIDATION_TYPES[model.type];
  if (type === undefined) return undefined;
  const rule = model.rule as AnyValidation;
  const { errorAlert, prompt, source } = rule;
  const formula1 = rule.formula1 ?? rule.formula ?? (source?.startsWith("=") ? source : undefined);
  return {
    ...{ type, range: rangeOf(model), allowBlank: rule.ignoreBlanks !== false },
    ...(rule.operator === undefined ? {} : { operator: operatorOf(rule.operator) }),
    ...(source === undefined || source.startsWith("=") ? {} : { values: source.split(",") }),
    ...(formula1 === undefined ? {} : { formula1: bare(formula1) }),
    ...(rule.formula2 === undefined ? {} : { formula2: bare(rule.formula2) }),
    showErrorMessage: errorAlert?.show !== false,
    errorStyle: (errorAlert?.style ?? "Stop").toLowerCase() as "stop",
    ...(errorAlert === undefined
      ? {}
      : { errorTitle: errorAlert.title, errorMessage: errorAlert.message }),
    showInputMessage: prompt?.show === true,
    ...(prompt === undefined ? {} : { inputTitle: prompt.title, inputMessage: prompt.message }),
  };
}

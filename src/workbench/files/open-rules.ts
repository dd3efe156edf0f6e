// Conditional formats and validations of a file, in the words of Excel's object model (see grid/rule-shapes.ts).
import type { ConditionalRule, DataValidation } from "hucre/xlsx";
import type { RuleModel } from "../grid/grid";
import type {
  ColorPoint,
  ConditionalFormatRules,
  RuleFormat,
  RuleOperator,
  RulePoint,
  ValidationRules,
} from "../grid/rule-shapes";
import { areasOf } from "./file-addresses";
import { colorOf } from "./file-styles";

const OPERATORS: Readonly<Record<NonNullable<ConditionalRule["operator"]>, RuleOperator>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};
const TEXT_OPERATORS = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
} as const;
const PRESETS: Readonly<Record<string, string>> = {
  aboveAverage: "AboveAverage",
  duplicateValues: "DuplicateValues",
  uniqueValues: "UniqueValues",
  containsBlanks: "Blanks",
  notContainsBlanks: "NonBlanks",
};
const POINTS = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
} as const satisfies Record<string, RulePoint["type"]>;

/** Plain numbers stay numbers; everything else is a formula. */
function criterion(formula: string): string {
  return formula === "" || !Number.isNaN(Number(formula)) ? formula : `=${formula}`;
}

function formatOfRule({ style }: ConditionalRule): RuleFormat {
  const fill = style?.fill?.type === "pattern" ? style.fill : undefined;
  const fillColor = colorOf(fill?.bgColor ?? fill?.fgColor, undefined);
  const fontColor = colorOf(style?.font?.color, undefined);
  return {
    ...(fillColor === undefined ? {} : { fillColor }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(style?.font?.bold === true ? { bold: true } : {}),
    ...(style?.font?.italic === true ? { italic: true } : {}),
    ...(style?.numFmt === undefined ? {} : { numberFormat: style.numFmt }),
  };
}

type Point = { readonly type: keyof typeof POINTS; readonly value?: string };

function pointOf(point: Point | undefined, otherwise: keyof typeof POINTS): RulePoint {
  const type = POINTS[point?.type ?? otherwise];
  return point?.value === undefined ? { type } : { type, formula: point.value };
}

function colorScaleOf(rule: ConditionalRule): ConditionalFormatRules["ColorScale"] | undefined {
  const { cfvo, colors } = rule.colorScale ?? { cfvo: [], colors: [] };
  const points = cfvo.map((point, index): ColorPoint => ({
    ...pointOf(point, "num"),
    color: `#${(colors[index] ?? "FFFFFF").slice(-6)}`,
  }));
  const [minimum, second, third] = points;
  if (minimum === undefined || second === undefined) return undefined;
  return third === undefined
    ? { minimum, maximum: second }
    : { minimum, midpoint: second, maximum: third };
}

type Typed = { readonly type: string; readonly rule: Readonly<Record<string, unknown>> };

function typedRule(rule: ConditionalRule): Typed | undefined {
  const [formula1 = "", formula2] = [rule.formula ?? []].flat();
  const format = formatOfRule(rule);
  const operator = OPERATORS[rule.operator ?? "equal"];
  switch (rule.type) {
    case "cellIs":
      return {
        type: "CellValue",
        rule: {
          ...{ operator, formula1: criterion(formula1), format },
          ...(formula2 === undefined ? {} : { formula2: criterion(formula2) }),
        },
      };
    case "expression":
      return { type: "Custom", rule: { formula: `=${formula1}`, format } };
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
      return {
        type: "ContainsText",
        rule: { operator: TEXT_OPERATORS[rule.type], text: rule.text ?? "", format },
      };
    case "colorScale": {
      const scale = colorScaleOf(rule);
      return scale === undefined ? undefined : { type: "ColorScale", rule: scale };
    }
    case "dataBar": {
      const [lower, upper] = rule.dataBar?.cfvo ?? [];
      return {
        type: "DataBar",
        rule: {
          ...{ lower: pointOf(lower, "min"), upper: pointOf(upper, "max") },
          positiveColor: `#${(rule.dataBar?.color ?? "638EC6").slice(-6)}`,
          ...{ isGradient: true, showDataBarOnly: false },
        },
      };
    }
    case "aboveAverage":
    case "duplicateValues":
    case "uniqueValues":
    case "containsBlanks":
    case "notContainsBlanks":
      return { type: "PresetCriteria", rule: { criterion: PRESETS[rule.type], format } };
    // The file keeps these whole; the grid does not draw them.
    case "iconSet":
    case "top10":
      return undefined;
  }
}

/** The conditional formats of a sheet that the grid can show, first wins. */
export function openConditionalFormats(
  sheetId: string,
  rules: readonly ConditionalRule[],
): readonly RuleModel[] {
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((rule, index) => {
      const typed = typedRule(rule);
      const [area, ...otherAreas] = areasOf(sheetId, rule.range);
      if (typed === undefined || area === undefined) return [];
      return [{ id: `cf-${sheetId}-${String(index)}`, sheetId, area, otherAreas, ...typed }];
    });
}

const COMPARISONS = {
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
} as const;

function typedValidation(validation: DataValidation): Typed {
  const alerts = {
    ignoreBlanks: validation.allowBlank === true,
    errorAlert: {
      style: ({ stop: "Stop", warning: "Warning", information: "Information" } as const)[
        validation.errorStyle ?? "stop"
      ],
      title: validation.errorTitle ?? "",
      message: validation.errorMessage ?? "",
      show: validation.showErrorMessage === true,
    },
    prompt: {
      title: validation.inputTitle ?? "",
      message: validation.inputMessage ?? "",
      show: validation.showInputMessage === true,
    },
  };
  const { type, formula1 = "", formula2 } = validation;
  if (type === "list") {
    const source = validation.values?.join(",") ?? `=${formula1}`;
    return {
      type: "List",
      rule: { ...alerts, source, inCellDropDown: true } satisfies ValidationRules["List"],
    };
  }
  if (type === "custom") return { type: "Custom", rule: { ...alerts, formula: `=${formula1}` } };
  return {
    type: COMPARISONS[type],
    rule: {
      ...alerts,
      operator: OPERATORS[validation.operator ?? "between"],
      formula1: criterion(formula1),
      ...(formula2 === undefined ? {} : { formula2: criterion(formula2) }),
    },
  };
}

export function openValidations(
  sheetId: string,
  validations: readonly DataValidation[],
): readonly RuleModel[] {
  return validations.flatMap((validation, index) => {
    const [area, ...otherAreas] = areasOf(sheetId, validation.range);
    if (area === undefined) return [];
    const id = `dv-${sheetId}-${String(index)}`;
    return [{ id, sheetId, area, otherAreas, ...typedValidation(validation) }];
  });
}

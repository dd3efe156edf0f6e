// Excel's data validations and Univer's, into each other.
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
} from "@univerjs/core";
import type { IDataValidationRuleBase, IDataValidationRuleOptions } from "@univerjs/core";
import type { RuleOperator, ValidationRules } from "./rule-shapes";

export type UniverValidation = IDataValidationRuleBase & IDataValidationRuleOptions;

type Alerts = Pick<ValidationRules["Custom"], "ignoreBlanks" | "errorAlert" | "prompt">;
type ComparisonType = "WholeNumber" | "Decimal" | "Date" | "Time" | "TextLength";

const COMPARISON_TYPES: Readonly<Record<ComparisonType, DataValidationType>> = {
  WholeNumber: DataValidationType.WHOLE,
  Decimal: DataValidationType.DECIMAL,
  Date: DataValidationType.DATE,
  Time: DataValidationType.TIME,
  TextLength: DataValidationType.TEXT_LENGTH,
};

const OPERATORS: Readonly<Record<RuleOperator, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const ERROR_STYLES = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

const keyOf = <Key extends string, Value>(
  table: Readonly<Record<Key, Value>>,
  value: Value,
): Key | undefined => (Object.keys(table) as Key[]).find((key) => table[key] === value);

function alertsToUniver({ ignoreBlanks = true, errorAlert, prompt }: Alerts): UniverValidation {
  return {
    type: DataValidationType.ANY,
    allowBlank: ignoreBlanks,
    showErrorMessage: errorAlert?.show ?? true,
    errorStyle: ERROR_STYLES[errorAlert?.style ?? "Stop"],
    ...(errorAlert ? { error: errorAlert.message, errorTitle: errorAlert.title } : {}),
    ...(prompt
      ? { showInputMessage: prompt.show, prompt: prompt.message, promptTitle: prompt.title }
      : {}),
  };
}

function alertsFromUniver(rule: UniverValidation): Alerts {
  const style = keyOf(ERROR_STYLES, rule.errorStyle ?? DataValidationErrorStyle.STOP) ?? "Stop";
  const show = rule.showErrorMessage ?? false;
  return {
    ignoreBlanks: rule.allowBlank ?? true,
    errorAlert: { style, title: rule.errorTitle ?? "", message: rule.error ?? "", show },
    ...(rule.prompt === undefined
      ? {}
      : {
          prompt: {
            title: rule.promptTitle ?? "",
            message: rule.prompt,
            show: rule.showInputMessage ?? true,
          },
        }),
  };
}

const isComparison = (type: string): type is ComparisonType => type in COMPARISON_TYPES;

/** A rule of an unknown type becomes one that accepts anything, so that its area follows inserted rows. */
export function toUniver(type: string, rule: Readonly<Record<string, unknown>>): UniverValidation {
  const base = alertsToUniver(rule);
  if (type === "List") {
    const { source, inCellDropDown } = rule as ValidationRules["List"];
    // Univer's usual mode draws a pill around the value; Excel only shows an arrow.
    const renderMode = inCellDropDown
      ? DataValidationRenderMode.ARROW
      : DataValidationRenderMode.TEXT;
    const list = { formula1: source, showDropDown: inCellDropDown, renderMode };
    return { ...base, type: DataValidationType.LIST, ...list };
  }
  if (type === "Custom") {
    const { formula } = rule as ValidationRules["Custom"];
    return { ...base, type: DataValidationType.CUSTOM, formula1: formula };
  }
  if (!isComparison(type)) return base;
  const { operator, formula1, formula2 } = rule as ValidationRules[ComparisonType];
  const second = formula2 === undefined ? {} : { formula2 };
  const limits = { operator: OPERATORS[operator], formula1, ...second };
  return { ...base, type: COMPARISON_TYPES[type], ...limits };
}

/** Undefined for what Excel does not have, such as tick boxes. */
export function fromUniver(
  rule: UniverValidation,
): { readonly type: string; readonly rule: Readonly<Record<string, unknown>> } | undefined {
  const alerts = alertsFromUniver(rule);
  const { formula1 = "", formula2 } = rule;
  const kind: string = rule.type;
  if (kind === (DataValidationType.LIST as string)) {
    const inCellDropDown = rule.showDropDown ?? true;
    return { type: "List", rule: { ...alerts, source: formula1, inCellDropDown } };
  }
  if (kind === (DataValidationType.CUSTOM as string)) {
    return { type: "Custom", rule: { ...alerts, formula: formula1 } };
  }
  const type = keyOf<ComparisonType, string>(COMPARISON_TYPES, kind);
  if (!type) return undefined;
  const operator = keyOf(OPERATORS, rule.operator ?? DataValidationOperator.BETWEEN) ?? "Between";
  const second = formula2 === undefined ? {} : { formula2 };
  return { type, rule: { ...alerts, operator, formula1, ...second } };
}

import type { PlanArea, PlanValidation } from "../application/sheet-plan";
import { addressOf } from "./a1-address";

/** What Excel allows for the texts of its prompts and alerts. */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ALERT = 225;
const LONGEST_TEXT = 32_767;
/** Far beyond any amount; Excel needs limits to say "any number". */
const LARGEST = 1e15;

/** Gives cells the rule of a plan, with its prompt and its alert. */
export function setValidation(sheet: Excel.Worksheet, plan: PlanValidation): void {
  const { row, column, rowCount, columnCount, prompt } = plan;
  const { dataValidation } = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
  dataValidation.rule = ruleOf(plan.rule);
  if (plan.refusal !== "")
    dataValidation.errorAlert = {
      ...{ title: "", message: plan.refusal.slice(0, LONGEST_ALERT) },
      ...{ showAlert: true, style: "Stop" },
    };
  if (prompt !== undefined)
    dataValidation.prompt = {
      title: prompt.title.slice(0, LONGEST_TITLE),
      message: prompt.text.slice(0, LONGEST_PROMPT),
      showPrompt: true,
    };
}

function ruleOf(rule: PlanValidation["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "list-in-cells":
      return { list: { inCellDropDown: true, source: `=${absoluteAddressOf(rule.area)}` } };
    case "date":
      return { date: { formula1: "1900-03-01", formula2: "9999-12-31", operator: "Between" } };
    case "integer":
      return { wholeNumber: { formula1: -LARGEST, formula2: LARGEST, operator: "Between" } };
    case "share":
      return { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
    case "number":
      return { decimal: { formula1: -LARGEST, formula2: LARGEST, operator: "Between" } };
    case "text":
      return { textLength: { formula1: LONGEST_TEXT, operator: "LessThanOrEqualTo" } };
  }
}

function absoluteAddressOf({ row, column, rowCount, columnCount }: PlanArea): string {
  const place = { rowIndex: row, columnIndex: column, rowCount, columnCount };
  return addressOf(place).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

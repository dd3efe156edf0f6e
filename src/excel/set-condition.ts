import { CONDITION_PALETTE } from "../application/sheet-palette";
import type { PlanCondition } from "../application/sheet-plan";

/** Gives cells a look that depends on their value. */
export function setCondition(sheet: Excel.Worksheet, plan: PlanCondition): void {
  const range = sheet.getRangeByIndexes(plan.row, plan.column, plan.rowCount, plan.columnCount);
  if (plan.rule.kind === "above") {
    const { cellValue } = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    cellValue.format.font.color = CONDITION_PALETTE.above.fontColor;
    cellValue.format.font.bold = CONDITION_PALETTE.above.bold;
    cellValue.rule = { formula1: String(plan.rule.limit), operator: "GreaterThan" };
    return;
  }
  const { dataBar } = range.conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
  dataBar.lowerBoundRule = { type: "Number", formula: "0" };
  dataBar.upperBoundRule = { type: "Number", formula: "1" };
  dataBar.positiveFormat.fillColor = CONDITION_PALETTE.bar;
  dataBar.positiveFormat.gradientFill = false;
}

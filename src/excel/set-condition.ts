import { CONDITION_PALETTE } from "../application/sheet-palette";
import type { PlanCondition } from "../application/sheet-plan";

/** The looks of a sheet that was there before: ours of the last time go, those of the user stay. */
export async function renewConditions(
  sheet: Excel.Worksheet,
  plans: readonly PlanCondition[],
): Promise<void> {
  if (plans.length === 0) return;
  for (const ours of await ourConditions(sheet)) ours.delete();
  for (const plan of plans) setCondition(sheet, plan);
}

/** Known by their rule and colour. */
async function ourConditions(sheet: Excel.Worksheet): Promise<readonly Excel.ConditionalFormat[]> {
  const formats = sheet.getRange().conditionalFormats.load("items/type,items/id");
  await sheet.context.sync();
  const above = formats.items
    .filter(({ type }) => type === Excel.ConditionalFormatType.cellValue)
    .map((format) => ({ format, font: format.cellValue.format.font.load("color") }));
  const bars = formats.items
    .filter(({ type }) => type === Excel.ConditionalFormatType.dataBar)
    .map((format) => ({ format, bar: format.dataBar.positiveFormat.load("fillColor") }));
  if (above.length + bars.length === 0) return [];
  await sheet.context.sync();
  const isColor = (color: string, ours: string): boolean =>
    color.toLowerCase() === ours.toLowerCase();
  return [
    ...above.filter(({ font }) => isColor(font.color, CONDITION_PALETTE.above.fontColor)),
    ...bars.filter(({ bar }) => isColor(bar.fillColor, CONDITION_PALETTE.bar)),
  ].map(({ format }) => format);
}

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
  if (plan.rule.kind === "filled") {
    const { preset } = range.conditionalFormats.add(Excel.ConditionalFormatType.presetCriteria);
    const { fontColor, fillColor, bold } = CONDITION_PALETTE.filled;
    preset.format.font.color = fontColor;
    preset.format.font.bold = bold;
    preset.format.fill.color = fillColor;
    preset.rule = { criterion: "NonBlanks" };
    return;
  }
  const { dataBar } = range.conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
  dataBar.lowerBoundRule = { type: "Number", formula: "0" };
  dataBar.upperBoundRule = { type: "Number", formula: "1" };
  dataBar.positiveFormat.fillColor = CONDITION_PALETTE.bar;
  dataBar.positiveFormat.gradientFill = false;
}

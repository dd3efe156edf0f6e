import type { WriteSheet } from "hucre/xlsx";
import { cellAddress } from "../application/cell-address";
import { CONDITION_PALETTE } from "../application/sheet-palette";
import type { PlanCondition } from "../application/sheet-plan";
import { areaAddress } from "../files/xlsx/cell-address";

/** The conditional looks of a plan in the terms of the library that writes them. */
export function fileConditions(
  conditions: readonly PlanCondition[],
): NonNullable<WriteSheet["conditionalRules"]> {
  const { above, bar, filled } = CONDITION_PALETTE;
  return conditions.map((condition, index) => {
    const place = { range: areaAddress(condition), priority: index + 1 };
    if (condition.rule.kind === "filled")
      return {
        ...{
          ...place,
          type: "notContainsBlanks",
          formula: `LEN(TRIM(${cellAddress(condition.row, condition.column)}))>0`,
        },
        style: {
          font: { bold: filled.bold, color: { rgb: filled.fontColor.slice(1) } },
          fill: { type: "pattern", pattern: "solid", bgColor: { rgb: filled.fillColor.slice(1) } },
        },
      };
    return condition.rule.kind === "above"
      ? {
          ...{ ...place, type: "cellIs", operator: "greaterThan" },
          formula: String(condition.rule.limit),
          style: { font: { bold: above.bold, color: { rgb: above.fontColor.slice(1) } } },
        }
      : {
          ...{ ...place, type: "dataBar" },
          dataBar: {
            cfvo: [
              { type: "num", value: "0" },
              { type: "num", value: "1" },
            ],
            color: bar.slice(1),
          },
        };
  });
}

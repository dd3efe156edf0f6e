import type { WriteSheet } from "hucre/xlsx";
import type { PlanValidation } from "../application/sheet-plan";
import { areaAddress } from "../files/xlsx/cell-address";

type FileValidation = NonNullable<WriteSheet["dataValidations"]>[number];

/** What Excel allows for the texts of its prompts and alerts. */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ALERT = 225;
const LARGEST = "1000000000000000";

function ruleOf({ rule }: PlanValidation): Omit<FileValidation, "range"> {
  switch (rule.kind) {
    case "list":
      return { type: "list", values: [...rule.values] };
    case "list-in-cells": {
      const address = areaAddress(rule.area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
      return { type: "list", formula1: address };
    }
    case "date":
      // 1900-03-01 and 9999-12-31: before the first, serial numbers are a day out.
      return { type: "date", operator: "between", formula1: "61", formula2: "2958465" };
    case "integer":
      return { type: "whole", operator: "between", formula1: `-${LARGEST}`, formula2: LARGEST };
    case "share":
      return { type: "decimal", operator: "between", formula1: "0", formula2: "1" };
    case "number":
      return { type: "decimal", operator: "between", formula1: `-${LARGEST}`, formula2: LARGEST };
    case "text":
      return { type: "textLength", operator: "lessThanOrEqual", formula1: "32767" };
  }
}

/** The rules of a plan in the terms of the library that writes them. */
export function fileValidations(validations: readonly PlanValidation[]): FileValidation[] {
  return validations.map((validation) => ({
    ...ruleOf(validation),
    range: areaAddress(validation),
    allowBlank: true,
    ...(validation.prompt === undefined
      ? {}
      : {
          showInputMessage: true,
          inputTitle: validation.prompt.title.slice(0, LONGEST_TITLE),
          inputMessage: validation.prompt.text.slice(0, LONGEST_PROMPT),
        }),
    ...(validation.refusal === ""
      ? {}
      : {
          ...{ showErrorMessage: true, errorStyle: "stop" },
          errorMessage: validation.refusal.slice(0, LONGEST_ALERT),
        }),
  }));
}

import type { functions as chinese } from "../zh-CN/functions";

export const functions: typeof chinese = {
  argumentNames: { dueDate: "dueDate", asOfDate: "asOfDate" },
  missing: (argument) =>
    `${argument} is missing. Type a date, or point to a cell that holds one, such as $B$1.`,
  notADate: (argument, found) =>
    `${argument}: "${found}" is not a day on the calendar. Type a date such as 2026-03-31.`,
  ambiguousDate: (argument, found) =>
    `${argument}: "${found}" does not tell the day from the month. Type a date such as 2026-03-31.`,
  differentSize: (argument, other) =>
    `${argument} and ${other} differ in size. Choose ranges of the same size, or a single cell.`,
};

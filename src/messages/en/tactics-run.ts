import type { tacticsRun as chinese } from "../zh-CN/tactics-run";

type Problem = Parameters<(typeof chinese)["problem"]>[0];

const problems: Readonly<Record<Problem["code"], (found: string, allowed: string) => string>> = {
  required: () => "is required; add it",
  "unknown-field": () => "there is no such field; check its name",
  "not-a-date": (found) => `${found} is no date; write one such as 2026-03-31`,
  "not-a-number": (found) => `${found} is no number; write 1234.50 or "1234.50"`,
  "not-whole": (found) => `${found} is not a whole number`,
  "out-of-range": (found, allowed) => `${found} is outside ${allowed}`,
  "not-yes-no": (found) => `${found} is neither true nor false`,
  "not-one-of": (found, allowed) => `${found} is none of: ${allowed}`,
  "not-a-list": (found) => `${found} is not the list it has to be`,
  "not-an-object": (found) => `${found} is not an object`,
  "too-fine": (found, allowed) => `${found} has more than ${allowed} decimals`,
  "more-than-open": (found, allowed) => `${found} is more than the open amount ${allowed}`,
  "given-twice": (found, allowed) =>
    `${found} is a second value of ${allowed}, given under another name: keep one`,
};

export const tacticsRun: typeof chinese = {
  noSuchFile: (file) => `There is no file ${file}. Check its path and name.`,
  notJson: (file, why) => `${file} is not valid JSON (${why}).`,
  notAnArray: (file) => `${file} has to hold an array with one customer's inputs per element.`,
  policyNotAnObject: (file) => `${file} has to hold an object: names of numbers, and their values.`,
  problem: ({ index, field, code, found, allowed }) =>
    `Input ${String(index)}${field === "" ? "" : `, field ${field}`}: ${problems[code](found, allowed)}.`,
  help: (
    fields,
  ) => `Usage: npm run tactics -- INPUTS.json [--as-of YYYY-MM-DD] [--policy NUMBERS.json|WORKBOOK.xlsx] [--lang zh-CN|en]

The file holds an array with the facts of one customer per element; the output is an array of the same length with
the full plan of each, its reasons in Chinese and English.
Dates are YYYY-MM-DD, amounts decimal texts or numbers. Required: openAmount, and dueDate or d (days past due).
A missing asOf is --as-of or today; missing totalOpen and amountRank are reckoned within the array, by currency.
--policy may be a workbook with the settings sheet: a value that cannot be used is named with its cell, its default stands in.
Fields: ${fields}.
Exit codes: 0 done; 2 a file cannot be read; 3 some inputs are wrong (their places hold errors); 64 wrong command.`,
};

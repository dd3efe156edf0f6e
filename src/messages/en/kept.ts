import type { kept as chinese, KeptIssueWords } from "../zh-CN/kept";

export const kept: typeof chinese = {
  yes: "Yes",
  no: "No",
  refusals: {
    choice: "Choose one of the answers in the list.",
    date: "Enter a date, such as 2026-03-02.",
    number: "Enter a number.",
  },
  issues: {
    "not-a-number": ({ place, header, found }: KeptIssueWords) =>
      `${place} (${header}): "${found}" is not a number, so the cell is not used. Enter a number, such as 1234.50.`,
    "not-an-integer": ({ place, header, found }: KeptIssueWords) =>
      `${place} (${header}): "${found}" is not a whole number, so the cell is not used. Enter one, such as 3.`,
    "not-a-date": ({ place, header, found }: KeptIssueWords) =>
      `${place} (${header}): "${found}" is not a date, so the cell is not used. Enter a date, such as 2026-03-02.`,
    "date-ambiguous": ({ place, header, found }: KeptIssueWords) =>
      `${place} (${header}): in "${found}" day and month cannot be told apart, so the cell is not used. Write it as 2026-03-02.`,
    "not-a-choice": ({ place, header, found, choices }: KeptIssueWords) =>
      `${place} (${header}): "${found}" is not one of the answers, so the cell is not used. Choose from: ${choices.join(", ")}.`,
    "not-yes-or-no": ({ place, header, found }: KeptIssueWords) =>
      `${place} (${header}): "${found}" is neither yes nor no, so the cell is not used. Enter Yes or No.`,
    "error-value": ({ place, header, found }: KeptIssueWords) =>
      `${place} (${header}): the formula gives ${found}, so the cell is not used. Correct the formula or type the value.`,
    "value-missing": ({ place, header }: KeptIssueWords) =>
      `${place} (${header}) is empty. Fill it in, or this row may not count.`,
    "column-missing": ({ place, header }: KeptIssueWords) =>
      `${place}: there is no column "${header}", so it counts as empty. If it was deleted by mistake, undo; the next writing puts it back at the right of the table.`,
  },
};

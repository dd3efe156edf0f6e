import type { dataScreen as chinese } from "../zh-CN/data-screen";

/** Words of the data screen: what was found, what the user decides about it, and what is done about doubts. */
export const dataScreen: typeof chinese = {
  whyHere: (reasons) => `Why here: ${reasons}`,
  otherPlaces: (count) => `Another place (${count} more)`,
  otherPlace: "Another place",
  useSelection: "Read what I have selected",
  useSelectionHint:
    "Select the whole list with its header row on the sheet first, then click here.",
  changed: "Understood anew as you chose. The choice is kept in this workbook.",
  undo: "Undo",
  remembered: (columns) =>
    `Your earlier choice for ${columns === "1" ? "1 column" : `${columns} columns`} is used again.`,
  forgetRoles: "Decide automatically",
  credits: "Credits",
  leftOut: "Left out",
  roleMenu: (role, column) => `${role}, ${column}. Change the role`,
  noRole: "Not used",
  automatic: "Decide automatically",
  roleGroups: {
    customer: "Customer",
    document: "Document",
    dates: "Dates and terms",
    amounts: "Amounts and currency",
    groups: "Groups and others",
  },
  why: (header) => `Why “${header}” was understood so`,
  chosen: "Your choice",
  control: {
    open: "Check against the general ledger",
    title: (currency) =>
      currency === "" ? "General ledger balance" : `General ledger balance (${currency})`,
    hint: "type the amount, or select the cell that holds it",
    use: "Check",
    point: "Take the selected cell",
    remove: "Remove",
    typed: "typed by you",
    fromCell: (cell) => `from ${cell}`,
    invalid: "Enter an amount, such as 1,234,567.89.",
    unreadable: (cell, found) =>
      found === ""
        ? `${cell} holds no amount. Select the cell with the balance, then “Take the selected cell”.`
        : `${cell} holds “${found}”, which is no amount. Select the cell with the balance, then “Take the selected cell”.`,
    agrees: "Agrees with the general ledger to the cent",
    differs: (difference) => `General ledger less the sheet: ${difference}`,
  },
  settings: {
    title: "How it is read and counted",
    creditsTitle: "Credits and prepayments",
    creditPolicies: {
      separate: "On a line of their own (default)",
      "own-date": "In the bucket of their own date",
      "oldest-first": "Set against the customer’s oldest items first",
    },
    hiddenRows: "Count hidden and filtered rows",
    byDocumentDate: "Age items without a due date by their document date",
    answers: "Questions you have answered",
    answered: (about, option) => (about === "" ? option : `${about}: ${option}`),
    askAgain: "Answer again",
  },
};

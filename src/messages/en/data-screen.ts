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
  aids: {
    mark: "Mark in the sheet",
    unmark: "Remove the marks",
    marked: (count) =>
      `${count === "1" ? "1 cell is" : `${count} cells are`} marked: red is left out, yellow is doubtful. The fills that were there are untouched.`,
    unlisted: (count) => `${count} more of the same kind are not marked one by one.`,
    markedBefore: "The sheet wears marks from before.",
    fix: (count) => `Make a corrected copy (${count})`,
    fixHint:
      "Only what is certain: dates and amounts as text, needless blanks. The original stays exactly as it is.",
    working: "Working…",
    workingOn: (done: string, total: string) => `Working… ${done} of ${total} cells done`,
    stop: "Stop",
    copied: (sheet, count, list) =>
      `${count === "1" ? "1 cell" : `${count} cells`} corrected on the copy “${sheet}”, each listed on “${list}”. The original is unchanged.`,
    formulasKept: (count) => `${count} of them hold formulas and were left as they are.`,
    openCopy: "Open the copy",
    openList: "Open the list",
    deleteCopy: "Delete the copy",
  },
  corrections: {
    copyName: (sheet) => `${sheet} (corrected)`,
    listName: "Corrections",
    title: "Corrections",
    from: (sheet, copy) => `Corrections of “${sheet}”, made on the copy “${copy}”`,
    note: "Only certain cells are corrected; they are green on the copy. The original is unchanged.",
    columns: ["Cell", "Column", "Was", "Is now", "What was done"],
    kinds: {
      "date-from-text": "Text turned into a date",
      "date-exchanged-back": "Day and month put back",
      "amount-from-text": "Text turned into a number",
      "blanks-taken-off": "Needless blanks and unseen characters removed",
      narrowed: "Full-width characters made half-width",
    },
  },
  joins: {
    title: (count) => `Perhaps one customer (${count})`,
    join: "One customer",
    apart: "Not one",
    numbered: (name, id) => `${name} (${id})`,
    more: (count) => `See ${count} more`,
    joined: (count) => `Customers you have joined (${count})`,
    separate: "Separate",
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

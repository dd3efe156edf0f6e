import type { formulas as chinese } from "../zh-CN/formulas";

export const formulas: typeof chinese = {
  title: "Functions",
  loading: "Loading the functions…",
  intro:
    "Choose a function; its arguments are filled with your ledger’s columns. Look at the result, then insert it into the selected cell.",
  search: "Find a function",
  searchHint: "its code or a word of what it does",
  nothingFound: "No such function. Try another word, such as “aging” or “interest”.",
  choose: "Function",
  found: (count) => (count === 1 ? "1 function found" : `${count} functions found`),
  groups: {
    aging: "Aging",
    days: "Dates and buckets",
    tactics: "Tactics and contacts",
    risk: "Risk",
    money: "Law and money",
    metrics: "Metrics",
    text: "Text check",
  },
  helpPage: "Examples and help",
  argumentsTitle: "Arguments",
  optional: "may be left out",
  required: "needed",
  leftOut: "(left out)",
  asOf: (day) => `As-of date ${day}`,
  wholeLedger: (address) => `The whole ledger · ${address}`,
  column: (header, address) => `${header} · ${address}`,
  noHeader: "(no header)",
  typed: "Type it or take a range…",
  typedValue: (name) => `Range or value of ${name}`,
  takeSelection: "Take selection",
  takeSelectionFor: (name) => `${name}: take selection`,
  typedHint: "such as E2:E40, 0.05, 2026-03-31, or a text",
  moreArguments: (count) => `Arguments that may be left out (${count})`,
  formula: "Formula",
  preview: "Preview of the result",
  previewing: "Calculating…",
  previewWants: (name) => `Fill in ${name} first; the result then shows here.`,
  previewSize: (rows, columns) =>
    `${rows} ${rows === "1" ? "row" : "rows"} × ${columns} ${columns === 1 ? "column" : "columns"}`,
  previewShown: (rows, columns) => `, of which ${rows} × ${columns} are shown`,
  previewCut: (rows) =>
    `Tried on the first ${rows} rows only; the inserted formula takes all of them.`,
  previewTable: "Preview",
  insert: "Insert into selected cell",
  inserting: "Inserting…",
  inserted: (cell) => `Inserted into ${cell}.`,
  nothingSelected: "Select a cell in the sheet first.",
  filled: (cell, shows) => `${cell} holds “${shows}”. Inserting replaces it.`,
  inTheWay: (cell, other) =>
    `The result fills cells down and to the right of ${cell}, but ${other} is filled: the formula would show #SPILL!, and your cells stay as they are.`,
  refersToItself: (cell) =>
    `From ${cell} the result would cover the cells that the formula reads. Select a cell elsewhere.`,
  noRoom: (cell) =>
    `From ${cell} to the edge of the sheet there is no room for the result. Select a cell further up or to the left.`,
  insertAnyway: "Insert anyway",
  doNotInsert: "Do not insert",
  noLedger:
    "No ledger has been read, so choose ranges yourself. Read it on the screen “Ledger” and its columns are filled in.",
  noFunctions:
    "This Excel knows no functions of add-ins (CustomFunctionsRuntime 1.3 is needed). Update Excel or use Excel on the web; aging and reports in this pane work all the same.",
  oneCellOnly:
    "This Excel does not spill results into the cells beside a formula. Fill cells one by one, or select the range first and enter the formula with Ctrl+Shift+Enter.",
  sheetTitle: "Sheet of examples",
  sheetText:
    "Writes a sheet with every function: what it says, its arguments, and a live formula over the first rows of your ledger. It can be written again at any time.",
  writeSheet: "Write sheet of examples",
  sheetWants: "Read the ledger first, so that the examples can use your columns.",
  sheetWritten: (sheet) => `Written: ${sheet}`,
  openSheet: "Open",
  sheet: {
    sheetName: "Formulas",
    title: "Huikuan functions by example",
    source: (sheet, rows) => `The formulas point to the first ${rows} rows of “${sheet}”`,
    intro:
      "Pale yellow cells are yours to change; the results follow. Where the ledger lacks a column, sample cells on this sheet stand in. Leave room where you copy a formula to.",
    asOf: "As-of date",
    labels: {
      argument: (name, isOptional) => (isOptional ? `  ${name} (optional)` : `  ${name}`),
      formula: "Formula",
      result: "Result",
      sample: "Sample cells",
    },
    pageFooter: "Page &P of &N",
  },
};

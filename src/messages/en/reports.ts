import type { reports as chinese } from "../zh-CN/reports";

export const reports: typeof chinese = {
  title: "Reports",
  needsLedger:
    "Read the ledger first. Then this page shows the overview and writes reports to sheets.",
  overview: "Overview",
  bands: "How old the debt is",
  bandsLabel: (parts: string) => `How old the debt is: ${parts}`,
  pareto: "How concentrated it is",
  paretoHint: (count: number, share: string) =>
    count === 1
      ? `The largest customer owes ${share} of everything`
      : `The ${count} largest customers owe ${share} of everything`,
  paretoLabel: (customers: string) => `Largest balances and cumulative share: ${customers}`,
  paretoShare: "cumulative",
  paretoPart: (name: string, amount: string, share: string) =>
    `${name} ${amount}, ${share} together`,
  copy: "Copy as picture",
  copied: "Copied. Paste it into a document or a slide.",
  notCopied:
    "Pictures cannot be copied from here. Write the reports and copy the chart from its sheet.",
  pack: "Report pack",
  packHint:
    "Tick what you need; each part is a sheet. Written again it is brought up to date in place, and your own columns and notes stay.",
  parts: {
    metrics: { name: "Key figures", hint: "The essentials, and every metric with its formula" },
    customers: { name: "Aging", hint: "Every customer with buckets, risk tier and tactic" },
    owners: { name: "By salesperson and region", hint: "Whose items are the oldest" },
    largest: { name: "Largest balances", hint: "Who owes most, and how much they owe together" },
    overdue: { name: "Overdue items", hint: "Item by item, longest overdue first" },
    provision: {
      name: "Allowance",
      hint: "By group and by customer, the origin of every rate, charge or release",
    },
    migration: {
      name: "Trend and migration",
      hint: "Balances of every snapshot, roll rates, and where customers moved",
    },
    forecast: {
      name: "Cash forecast",
      hint: "13 weeks by promises, payment history and stage rates",
    },
    issues: { name: "Data issues", hint: "Doubtful cells of the ledger and what to do" },
    method: { name: "Method", hint: "Every setting, formula and date" },
  },
  mode: "Write as",
  modes: {
    values: {
      name: "Values",
      hint: "Figures as of now: fast, free to lay out and to add columns to",
    },
    live: {
      name: "Live formulas",
      hint: "Change the ledger and the figures follow; sheets of their own, for Microsoft 365 or Excel 2021 and later",
    },
  },
  notLive: {
    "no-spilling":
      "This Excel has no formulas that fill several cells (Microsoft 365 or Excel 2021 and later have), so nothing was written. Choose Values.",
    "too-large":
      "The ledger has more than 300,000 cells and every recalculation would be slow, so nothing was written. Choose Values, and Update after the ledger has changed.",
    "hidden-rows":
      "You left hidden rows out, and formulas cannot see which rows are hidden, so nothing was written. Choose Values, or count hidden rows on the ledger screen.",
    "reads-otherwise":
      "From the cells' values alone a formula does not come to the ledger on screen (merged cells, for example), so nothing was written. Choose Values.",
  },
  company: "Company at the head of each page",
  companyHint: "may be left empty",
  write: (count: number) =>
    count === 1 ? "Write report (1 sheet)" : `Write reports (${count} sheets)`,
  chooseSome: "Tick at least one part.",
  writing: (name: string, done: number, total: number) =>
    `Writing "${name}" (${done + 1} of ${total})`,
  progress: "Writing progress",
  stop: "Stop",
  done: (count: number) => (count === 1 ? "1 sheet is ready" : `${count} sheets are ready`),
  stopped: (count: number) =>
    count === 1
      ? "Stopped. The 1 sheet written stays in the workbook."
      : `Stopped. The ${count} sheets written stay in the workbook.`,
  made: "Reports in this workbook",
  madeOf: (asOf: string, source: string) => `As of ${asOf}, from "${source}"`,
  unknownOrigin: "It is not known which ledger it was made from",
  sourceGone: (source: string) =>
    `The sheet "${source}" it was made from is gone, so this report cannot be updated. Bring the sheet back, or read another ledger and write it anew.`,
  update: "Update",
  updateName: (sheet: string) => `Update "${sheet}"`,
  open: "Open",
  openName: (sheet: string) => `Open "${sheet}"`,
};

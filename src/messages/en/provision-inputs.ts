import type { provisionInputs as chinese } from "../zh-CN/provision-inputs";

export const provisionInputs: typeof chinese = {
  title: "How the allowance is made",
  method: "Method",
  methodHint: "kept with the workbook",
  rateSource: "Reference rates",
  rateSourceHint: "own rates are typed on the sheet",
  rateSources: {
    default: "placeholders, to be replaced",
    "roll-rates": "snapshots of this workbook: roll rates",
    losses: "snapshots of this workbook: losses",
  },
  individual: "Customers assessed individually",
  individualHint: "taken out of the groups",
  customer: "Name or number",
  percent: "Expected loss, %",
  basis: "Grounds, such as: insolvency opened",
  add: "Add",
  remove: "Remove",
  removeName: (customer: string) => `No longer assess individually: ${customer}`,
  entry: (customer: string, percent: number, basis: string) =>
    basis === "" ? `${customer}: ${percent}%` : `${customer}: ${percent}%, ${basis}`,
  notInLedger: "The ledger has no such customer. Write the name or number as the ledger does.",
  notPercent: "Type a percentage from 0 to 100.",
  unknown: (customers: string) =>
    `Not in the ledger: ${customers}. They do not count in the allowance; remove them and add them anew if a name has changed.`,
  separator: ", ",
  onSheet:
    'Own rates, forward-looking factor and booked allowance are typed into the pale yellow cells of the sheet "Allowance", and stay when it is brought up to date.',
};

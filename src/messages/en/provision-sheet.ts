import type { RateSource } from "../../domain/credit-loss/loss-rate";
import type { provisionSheet as chinese } from "../zh-CN/provision-sheet";

export const provisionSheet: typeof chinese = {
  inputNote:
    "Pale yellow cells are yours to change: own loss rates, forward-looking factor, booked allowance. The sheet recalculates at once, and the next refresh reads them back.",
  signers: {
    prepared: "Prepared by",
    reviewed: "Reviewed by",
    approved: "Approved by",
    date: "Date",
  },
  basis: "Reference rates from",
  basisOf: (source: RateSource, closes: readonly string[]): string => {
    const days = closes.join(", ");
    const missing = `two snapshots cut alike are needed and ${closes.length} kept; placeholders for now`;
    if (source === "default")
      return "placeholders to start with: replace them by the company's own loss history, or keep two snapshots and use roll rates";
    if (source === "roll-rates")
      return closes.length < 2
        ? `roll rates: ${missing}`
        : `roll rates between snapshots kept in this workbook: ${days}`;
    return closes.length < 2
      ? `own losses: ${missing}`
      : `own losses between snapshots kept in this workbook: ${days}`;
  },
  factor: "Forward-looking factor",
  factorNote:
    "1.00 expects what the past had; 1.10 a tenth more losses. Note the grounds beside it.",
  columns: {
    group: "Aging group",
    exposure: "Receivables",
    individual: "Individually assessed",
    base: "Base",
    reference: "Reference rate",
    own: "Own rate",
    used: "Rate used",
    origin: "Origin of the rate",
    applied: "× factor",
    allowance: "Allowance",
  },
  own: {
    title: "Own loss rate",
    prompt:
      "From 0% to 100%, in place of the reference rate to the left; empty goes back to it. Add a column at the right of the table for the grounds.",
    refusal: "Type a percentage from 0% to 100%, such as 5%.",
  },
  rejected: (address: string, found: string) =>
    `${address}: "${found}" cannot be used and was left out. Rates go from 0% to 100%, the factor from 0 to 10, amounts are numbers.`,
  unmatched: (group: string, percent: number) =>
    `The own rate ${percent}% of the group "${group}" was not used: the aging now has other groups. Enter it again where it applies.`,
  individual: {
    heading: "Individually assessed",
    customer: "Customer",
    group: "Aging group",
    amount: "Receivables",
    loss: "Expected loss",
    allowance: "Allowance",
    basis: "Grounds",
    none: "No customer is assessed individually. Choose customers and their expected loss in the pane under Reports.",
  },
  summary: {
    heading: "Allowance",
    groups: "From groups",
    individual: "Individually assessed",
    required: "Allowance required",
    booked: "Allowance booked",
    movement: "Charge (release if negative)",
    coverage: "Share of receivables",
  },
  bookedNeeded: "enter the booked one",
  proof: {
    heading: "Proof",
    exposure: "Sum of the groups",
    credits: "Credits (apart, no allowance)",
    outstanding: "Outstanding",
    difference: "Difference (has to be nil)",
    control: "Ledger total",
    allowance: "Verdict",
  },
  verdict: { proven: "Agrees", unproven: "Does not agree" },
  entry: {
    heading: "Proposed entry",
    debitLoss: "Dr Credit impairment loss",
    creditAllowance: "Cr Allowance for bad debts",
    debitAllowance: "Dr Allowance for bad debts",
    creditLoss: "Cr Credit impairment loss",
    none: "Nothing to adjust",
  },
  rolling: {
    heading: "Roll rates from snapshots",
    roll: "Mean roll rate",
    loss: "Loss rate",
    uneven:
      "Some buckets are not as long as the time between two snapshots; their roll rates are a rough guide only.",
  },
  disclaimer:
    "Calculated by the method chosen; not accounting, audit or tax advice. The estimate is management's own, and changes to it are disclosed (IAS 8).",
};

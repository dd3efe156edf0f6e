// The parts of the report pack: each is one sheet, chosen by tick.
import type { CashForecast } from "../../domain/metrics/cash-forecast";
import type { AgingReport } from "../aging-report";
import type { Conversion } from "../figures/conversion";
import type { MetricsReport } from "../metrics-report";
import type { CurrencyProvision, ProvisionChoices } from "../provision-report";
import type { FoundSnapshots } from "../snapshots/snapshot-rows";
import type { RejectedInput, UnmatchedRate } from "./provision-inputs";

/** What of live reports can have stayed a value. */
export type LivePieceName =
  | "customers"
  | "totals"
  | "proof"
  | "charted"
  | "salesperson"
  | "region"
  | "largest"
  | "overdue"
  | "figures"
  | "bands"
  | "metrics";

/** In the order of their sheets. */
export const REPORT_PARTS = [
  "metrics",
  "customers",
  "owners",
  "largest",
  "overdue",
  "provision",
  "migration",
  "forecast",
  "issues",
  "method",
] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

/** The allowance with what it was made from. */
export interface ProvisionSource {
  readonly choices: ProvisionChoices;
  readonly currencies: readonly CurrencyProvision[];
  /** Cells of the sheet that could not be used. */
  readonly rejected: readonly RejectedInput[];
  /** Rates typed for groups that the aging no longer has. */
  readonly unmatched: readonly UnmatchedRate[];
}

/** The forecast, and how many promises of the workbook it could not count on. */
export interface ForecastSource {
  readonly currencies: readonly CashForecast[];
  readonly uncountedCount: number;
}

/** What the pack is made from. */
export interface PackSource {
  readonly aging: AgingReport;
  readonly metrics: MetricsReport;
  readonly provision: ProvisionSource;
  /** Rates into the reporting currency, where one was chosen. */
  readonly conversion?: Conversion | undefined;
  readonly forecast: ForecastSource;
  /** Closes kept in the workbook. */
  readonly kept: FoundSnapshots;
  /** Printed at the head of every page; "" prints none. */
  readonly company: string;
  /** Told on the page of method where reports are live: what in them is a value all the same. */
  readonly live?: { readonly stayed: readonly StayedValue[] };
}

/** A piece of a live report that is a value; "advice" are the columns of tier and tactic. */
export interface StayedValue {
  readonly part: ReportPart;
  readonly piece: "advice" | LivePieceName;
}

/** The parts whose cells can be formulas; the others are values whatever the rest of the pack is. */
export const LIVE_PARTS: ReadonlySet<ReportPart> = new Set<ReportPart>([
  ...(["metrics", "customers", "owners", "largest", "overdue"] as const),
]);

/** Key of the sheet of a part. The aging by customer is the aging sheet that the aging screen writes too. */
export function sheetKeyOf(part: ReportPart, mode: "values" | "live" = "values"): string {
  const key = part === "customers" ? "aging" : part;
  return mode === "live" ? `live_${key}` : key;
}

/** The chosen parts in the order of the pack. */
export function inPackOrder(parts: readonly ReportPart[]): readonly ReportPart[] {
  return REPORT_PARTS.filter((part) => parts.includes(part));
}

// Whom the aging chart shows: the customers most past due in the currency that matters most here.
import type { AgingReport } from "./aging-report";
import { majorUnits } from "./customers-table";

const CHARTED = 10;

export interface ChartedCustomers {
  /** Index into `AgingReport.currencies`. */
  readonly currency: number;
  /** Amounts by bucket in whole units of the currency. */
  readonly rows: readonly { readonly name: string; readonly amounts: readonly number[] }[];
}

/**
 * The charted customers; undefined when no customer is in any bucket. A chart of several currencies would
 * add them up to the eye, so it shows the one with the most open items.
 */
export function chartedCustomers(report: AgingReport): ChartedCustomers | undefined {
  const [main] = [...report.currencies].sort((a, b) => b.itemCount - a.itemCount);
  if (main === undefined) return undefined;
  const bucketCount = report.settings.scheme.buckets.length;
  const rows = report.customers
    .filter(({ currency }) => currency === main.currency)
    .slice(0, CHARTED)
    .map(({ name, id, amountsMinor }) => ({
      name: name === "" ? id : name,
      amounts: amountsMinor
        .slice(0, bucketCount)
        .map((amountMinor) => majorUnits(amountMinor, main.minorDigits)),
    }))
    .filter(({ amounts }) => amounts.some((amount) => amount > 0));
  return rows.length === 0 ? undefined : { currency: main.currency, rows };
}

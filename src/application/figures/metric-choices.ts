import type { AgingReport } from "../aging-report";
import { DEFAULT_METRIC_CHOICES, type MetricChoices } from "../metrics-report";
import { openingFromSnapshots } from "../snapshots/snapshots";
import type { FiguresState } from "./figures-state";

/** What metrics take beside the ledger: sales as kept in the workbook, opening balances of its snapshots. */
export function metricChoicesOf(
  { ledger }: AgingReport,
  { sales, snapshots }: Pick<FiguresState, "sales" | "snapshots">,
): MetricChoices {
  const codes = ledger.currencies.map(({ code }) => code);
  return {
    ...DEFAULT_METRIC_CHOICES,
    sales: sales?.entries ?? [],
    ...(snapshots && { openingOn: openingFromSnapshots(snapshots, codes) }),
  };
}

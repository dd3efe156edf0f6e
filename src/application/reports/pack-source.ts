// What the pack is made from in the pane: the aging on screen, and what the workbook keeps beside the ledger.
import type { AgingReport } from "../aging-report";
import type { FiguresState } from "../figures/figures-state";
import { metricChoicesOf } from "../figures/metric-choices";
import type { KeptTables } from "../kept/kept-tables";
import { metricsReport } from "../metrics-report";
import { DEFAULT_PROVISION_CHOICES, provisionReport } from "../provision-report";
import type { ReceivablesWorkbook } from "../receivables-workbook";
import { readPromises } from "../collection/read-promises";
import { runningPromises } from "../forecast-promises";
import { DEFAULT_FORECAST_CHOICES, forecastReport } from "../forecast-report";
import { readSnapshots } from "../snapshots/snapshots";
import type { PackLanguages } from "./pack-words";
import type { ProvisionChoice } from "./provision-choice";
import { provisionOnSheet, withSheet } from "./provision-on-sheet";
import type { PackSource } from "./report-parts";

/** Rejects with `WorkbookFailure`. */
export async function packSource(from: {
  readonly workbook: ReceivablesWorkbook;
  readonly tables: KeptTables;
  readonly aging: AgingReport;
  /** Sales and rates as they were read last. */
  readonly figures: Pick<FiguresState, "sales" | "conversion">;
  readonly languages: PackLanguages;
  readonly company: string;
  readonly provision: ProvisionChoice;
}): Promise<PackSource> {
  const { workbook, tables, aging, figures, languages, company } = from;
  const { words, other } = languages;
  const kept = await readSnapshots(tables, { words: words.snapshots, other: other.snapshots });
  const onSheet = await provisionOnSheet(workbook, aging, [words, other]);
  const choices = withSheet({ ...DEFAULT_PROVISION_CHOICES, ...from.provision }, onSheet);
  const { promises, uncountedCount } = runningPromises(
    aging,
    await readPromises(tables, languages.records),
  );
  const metrics = metricsReport(aging, metricChoicesOf(aging, { ...figures, snapshots: kept }));
  return {
    ...{ aging, company, kept, metrics },
    conversion: figures.conversion,
    forecast: {
      currencies: forecastReport(aging, metrics, { ...DEFAULT_FORECAST_CHOICES, promises }),
      uncountedCount,
    },
    provision: {
      choices,
      currencies: provisionReport(aging, choices, kept.snapshots),
      rejected: onSheet?.rejected ?? [],
      unmatched: onSheet?.unmatched ?? [],
    },
  };
}

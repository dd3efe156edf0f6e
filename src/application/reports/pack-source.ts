// What the pack is made from in the pane: the aging on screen, and what the workbook keeps beside the ledger.
import type { AgingReport } from "../aging-report";
import type { KeptTables } from "../kept/kept-tables";
import { DEFAULT_METRIC_CHOICES, metricsReport } from "../metrics-report";
import { DEFAULT_PROVISION_CHOICES, provisionReport } from "../provision-report";
import type { ReceivablesWorkbook } from "../receivables-workbook";
import { openingFromSnapshots, readSnapshots } from "../snapshots/snapshots";
import type { PackLanguages } from "./pack-words";
import { provisionOnSheet, withSheet } from "./provision-on-sheet";
import type { PackSource } from "./report-parts";

/** Rejects with `WorkbookFailure`. */
export async function packSource(from: {
  readonly workbook: ReceivablesWorkbook;
  readonly tables: KeptTables;
  readonly aging: AgingReport;
  readonly languages: PackLanguages;
  readonly company: string;
}): Promise<PackSource> {
  const { workbook, tables, aging, languages, company } = from;
  const { words, other } = languages;
  const kept = await readSnapshots(tables, { words: words.snapshots, other: other.snapshots });
  const onSheet = await provisionOnSheet(workbook, aging, [words, other]);
  const choices = withSheet(DEFAULT_PROVISION_CHOICES, onSheet);
  const codes = aging.ledger.currencies.map(({ code }) => code);
  return {
    ...{ aging, company },
    metrics: metricsReport(aging, {
      ...DEFAULT_METRIC_CHOICES,
      openingOn: openingFromSnapshots(kept, codes),
    }),
    provision: {
      choices,
      currencies: provisionReport(aging, choices, kept.snapshots),
      rejected: onSheet?.rejected ?? [],
    },
  };
}

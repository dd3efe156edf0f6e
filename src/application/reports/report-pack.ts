import { agingSheetPlan } from "../aging-sheet-plan";
import type { SheetPlan } from "../sheet-plan";
import { forecastSheet } from "./forecast-sheet";
import { issuesSheet } from "./issues-sheet";
import { largestSheet } from "./largest-sheet";
import { methodSheet } from "./method-sheet";
import { metricsSheet } from "./metrics-sheet";
import { migrationSheet } from "./migration-sheet";
import { overdueSheet } from "./overdue-sheet";
import { ownersSheet } from "./owners-sheet";
import { provisionSheet } from "./provision-sheet";
import type { PackWords } from "./pack-words";
import { printSetUp } from "./report-frame";
import type { PackSource, ReportPart } from "./report-parts";

const SHEETS: Readonly<Record<ReportPart, (source: PackSource, words: PackWords) => SheetPlan>> = {
  metrics: metricsSheet,
  customers: (source, words) => {
    const plan = agingSheetPlan(source.aging, words, source.conversion);
    const { title } = words.report;
    return { ...plan, print: { ...plan.print, ...printSetUp(source, words, { title }) } };
  },
  owners: ownersSheet,
  largest: largestSheet,
  overdue: overdueSheet,
  provision: provisionSheet,
  migration: migrationSheet,
  forecast: forecastSheet,
  issues: issuesSheet,
  method: methodSheet,
};

/** The plan of one part. Parts are made one by one, so that a pane can draw and be stopped between them. */
export function reportSheet(part: ReportPart, source: PackSource, words: PackWords): SheetPlan {
  return SHEETS[part](source, words);
}

import type { AgingReport } from "./aging-report";
import type { AgingWords } from "./report-words";

/** What the lines of an aging are called, in their order: buckets, credits, no due date. */
export function agingLineNames(report: AgingReport, { lines }: AgingWords): readonly string[] {
  return [...report.settings.scheme.buckets.map(lines.bucket), lines.credits, lines.noDueDate];
}

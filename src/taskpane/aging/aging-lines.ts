// The lines of an aging with the words and colours they have on screen: buckets in order, then
// credits, then items without a due date.
import type { AgingReport } from "../../application/aging-report";
import { isCurrentBucket, type AgingBucket } from "../../domain/aging/bucket-scheme";
import type { Messages } from "../../messages/messages";
import { agingColorsOf, type PaneTheme } from "../pane-theme";

export interface AgingLine {
  readonly id: string;
  readonly name: string;
  readonly color: string;
}

export function agingLinesOf(
  report: AgingReport,
  messages: Messages,
  theme: PaneTheme,
): readonly AgingLine[] {
  const words = messages.report.lines;
  const colors = agingColorsOf(theme);
  const { buckets } = report.settings.scheme;
  const overdue = buckets.filter((bucket) => !isCurrentBucket(bucket));
  const colorOf = (bucket: AgingBucket): string => {
    const place = overdue.indexOf(bucket);
    if (place < 0) return colors.current;
    // Another scheme may have fewer or more buckets: it is spread over the same scale.
    const step = overdue.length === 1 ? 1 : place / (overdue.length - 1);
    return colors.overdue[Math.round(step * (colors.overdue.length - 1))] ?? colors.current;
  };
  return [
    ...buckets.map((bucket) => ({
      id: bucket.id,
      name: words.bucket(bucket),
      color: colorOf(bucket),
    })),
    { id: "credits", name: words.credits, color: colors.credits },
    { id: "no-due-date", name: words.noDueDate, color: colors.noDate },
  ];
}

import type { ReactElement } from "react";
import type { CurrencyAging } from "../../application/aging-report";
import type { AgingSnapshot } from "../../domain/snapshots/aging-snapshot";
import { snapshotTrend } from "../../domain/snapshots/snapshot-trend";
import { figuresMessagesIn } from "../../messages/figures-messages";
import { usePane } from "../pane-context";
import { ChartFrame } from "./ChartFrame";
import { TrendChart } from "./TrendChart";

/** The last closes that a pane has room for. */
const CLOSES = 12;

/** The closes of one currency as a chart; two are the least that make a trend. */
export function SnapshotTrend(props: {
  readonly snapshots: readonly AgingSnapshot[];
  readonly aging: CurrencyAging;
}): ReactElement | null {
  const { snapshots, aging } = props;
  const { messages, figures } = usePane();
  const words = figuresMessagesIn(messages.language).snapshots;
  const points = snapshotTrend(snapshots, aging.code)
    .slice(-CLOSES)
    .map(({ asOfDate, outstandingMinor, pastDueMinor }) => ({
      ...{ id: asOfDate, day: figures.date(asOfDate), outstandingMinor, pastDueMinor },
      outstanding: figures.amount(outstandingMinor, aging),
      pastDue: figures.amount(pastDueMinor, aging),
    }));
  if (points.length < 2) return null;
  return (
    <ChartFrame title={words.trend} hint={words.trendHint}>
      {(picture) => <TrendChart points={points} picture={picture} />}
    </ChartFrame>
  );
}

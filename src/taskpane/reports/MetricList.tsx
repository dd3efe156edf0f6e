import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { AgingReport, CurrencyAging } from "../../application/aging-report";
import { metricChoicesOf } from "../../application/figures/metric-choices";
import { metricsReport } from "../../application/metrics-report";
import type { MetricResult } from "../../domain/metrics/metric";
import { METRICS } from "../../domain/metrics/metric-table";
import { figuresMessagesIn } from "../../messages/figures-messages";
import { Section } from "../frame/Section";
import { usePane, useSessionState } from "../pane-context";
import { Sales } from "./Sales";

const useStyles = makeStyles({
  list: { margin: 0 },
  entry: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  value: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  note: {
    flexBasis: "100%",
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The metrics of one currency with their formulas; one that lacks something says what, and nothing is made up. */
export function MetricList(props: {
  readonly report: AgingReport;
  readonly aging: CurrencyAging;
}): ReactElement {
  const { report, aging } = props;
  const styles = useStyles();
  const { messages } = usePane();
  const { sales, snapshots } = useSessionState().figures;
  const words = messages.metrics;
  const found = useMemo(
    () => metricsReport(report, metricChoicesOf(report, { sales, snapshots })),
    [report, sales, snapshots],
  );
  const metrics = found.currencies.find(({ currency }) => currency === aging.currency)?.metrics;
  return (
    <Section title={figuresMessagesIn(messages.language).metrics.title} isCard>
      <Sales key={aging.code} {...{ report, aging }} />
      <dl className={styles.list}>
        {(metrics ?? []).map((metric) => (
          <div key={metric.id} className={styles.entry}>
            <dt>{words.names[metric.id]}</dt>
            <dd className={styles.value}>
              <MetricValue metric={metric} aging={aging} />
            </dd>
            <dd className={styles.note}>
              {metric.needs.length === 0
                ? words.formulas[metric.id]
                : metric.needs.map((need) => words.needs[need]).join(" ")}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function MetricValue(props: {
  readonly metric: MetricResult;
  readonly aging: CurrencyAging;
}): string {
  const { metric, aging } = props;
  const { messages, figures } = usePane();
  const { value, id } = metric;
  if (value === undefined) return messages.metrics.unknown;
  const { unit } = METRICS[id];
  if (unit === "amount") return figures.amount(value, aging);
  const rounded = value.toFixed(unit === "index" ? 3 : 1);
  return unit === "percent" ? `${rounded}%` : `${rounded} ${messages.metrics.units[unit]}`;
}

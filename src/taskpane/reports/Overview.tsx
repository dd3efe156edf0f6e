import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AgingReport, CurrencyAging } from "../../application/aging-report";
import { keyFigures, type KeyFigure } from "../../application/reports/key-figures";
import { rankedCustomers } from "../../application/reports/ranked-customers";
import { agingLinesOf } from "../aging/aging-lines";
import { shareText } from "../figures/figure-format";
import { Section } from "../frame/Section";
import { usePane } from "../pane-context";
import { BandsChart } from "./BandsChart";
import { ChartFrame } from "./ChartFrame";
import { ParetoChart } from "./ParetoChart";

const useStyles = makeStyles({
  figures: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  figure: {
    // A long amount takes a line of its own rather than running out of its tile.
    flex: "1 1 116px",
    minWidth: "min-content",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: {
    margin: 0,
    fontSize: "clamp(15px, 4.6vw, 20px)",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
});

/** Customers a chart of the pane has room for. */
const CHARTED = 8;

/** One currency at a glance: key figures, how old the debt is, and how few owe how much. */
export function Overview(props: {
  readonly report: AgingReport;
  readonly aging: CurrencyAging;
}): ReactElement {
  const { report, aging } = props;
  const styles = useStyles();
  const { messages, figures, theme } = usePane();
  const words = messages.reports;
  const valueOf = ({ unit, value }: KeyFigure): string => {
    if (value === undefined) return "–";
    if (unit === "amount") return figures.amount(value * 10 ** aging.minorDigits, aging);
    if (unit === "percent") return figures.percent(value);
    return `${figures.count(value)} ${messages.pack.figureUnits[unit]}`.trim();
  };
  const bands = agingLinesOf(report, messages, theme)
    .slice(0, report.settings.scheme.buckets.length)
    .map(({ id, name, color }, line) => {
      const amountMinor = aging.amountsMinor[line] ?? 0;
      const share = shareText(amountMinor, aging.outstandingMinor, figures);
      return { id, name, color, amountMinor, text: figures.amount(amountMinor, aging), share };
    });
  const ranked = rankedCustomers(report.customers, aging.currency, CHARTED).map((each) => ({
    name: each.customer.name || each.customer.id || messages.report.unnamedCustomer,
    amountMinor: each.customer.outstandingMinor,
    text: figures.amount(each.customer.outstandingMinor, aging),
    cumulativeShare: each.cumulativeShare,
    cumulative: figures.percent(each.cumulativeShare),
  }));
  const last = ranked.at(-1);
  return (
    <Section title={words.overview}>
      <dl className={styles.figures}>
        {keyFigures(report, aging).map((figure) => (
          <div key={figure.id} className={styles.figure}>
            <dt className={styles.name}>{messages.pack.figures[figure.id]}</dt>
            <dd className={styles.value}>{valueOf(figure)}</dd>
          </div>
        ))}
      </dl>
      {aging.itemCount === 0 ? null : (
        <ChartFrame title={words.bands}>
          {(picture) => <BandsChart bands={bands} picture={picture} />}
        </ChartFrame>
      )}
      {last === undefined ? null : (
        <ChartFrame title={words.pareto} hint={words.paretoHint(ranked.length, last.cumulative)}>
          {(picture) => <ParetoChart customers={ranked} picture={picture} />}
        </ChartFrame>
      )}
    </Section>
  );
}

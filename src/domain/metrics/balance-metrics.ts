// The metrics that compare balances with sales, for one currency.
import type { CalendarDate } from "../calendar/calendar-date";
import { knownMonths, salesPeriod, type CreditSales, type SalesPeriod } from "./credit-sales";
import {
  amountInput,
  countInput,
  waitingMetric,
  type InputOrigin,
  type MetricInput,
  type MetricResult,
} from "./metric";
import type { MetricId, MetricNeed } from "./metric-table";
import {
  averageDaysDelinquent,
  bestPossibleDaysSalesOutstanding,
  collectionEffectivenessIndex,
  countBackDaysSalesOutstanding,
  daysSalesOutstanding,
  receivablesTurnover,
} from "./receivables-formulas";

/** Balances of one currency on the as-of date, in minor units. */
export interface BalanceFigures {
  readonly asOfDate: CalendarDate;
  /** Outstanding, credits taken off. */
  readonly receivablesMinor: number;
  /** Debts that are not past due. */
  readonly notDueMinor: number;
  readonly pastDueMinor: number;
  /** All debts, credits apart left out. */
  readonly debtsMinor: number;
  readonly sales: CreditSales | undefined;
  /** How many months the simple formulas look back; fewer when fewer are known. */
  readonly periodMonths: number;
  /** Receivables on the day before the period; undefined when nobody knows. */
  readonly openingOn: (firstDay: CalendarDate) => OpeningReceivables | undefined;
}

export interface OpeningReceivables {
  readonly amountMinor: number;
  readonly origin: Exclude<InputOrigin, "setting">;
}

const ROLLING_MONTHS = 12;

/** All of them, those that lack something included. */
export function balanceMetrics(figures: BalanceFigures): readonly MetricResult[] {
  return [...salesMetrics(figures), ...openingMetrics(figures), overdueRatio(figures)];
}

/** The period that the simple formulas look at: as many of the months asked for as are known. */
export function periodOf(figures: Pick<BalanceFigures, "sales" | "asOfDate" | "periodMonths">) {
  const { sales, asOfDate, periodMonths } = figures;
  if (sales === undefined) return undefined;
  const known = knownMonths(sales, asOfDate).length;
  return known === 0 ? undefined : salesPeriod(sales, asOfDate, Math.min(known, periodMonths));
}

function salesMetrics(figures: BalanceFigures): readonly MetricResult[] {
  const { sales, asOfDate, receivablesMinor, notDueMinor } = figures;
  const period = periodOf(figures);
  if (sales === undefined || period === undefined)
    return (
      [
        "dso",
        "dso-count-back",
        "dso-rolling",
        "best-possible-dso",
        "average-days-delinquent",
      ] as const
    ).map((id) => waitingMetric(id, ["credit-sales"]));
  const closing = amountInput("closing-receivables", receivablesMinor);
  const notDue = amountInput("closing-not-due", notDueMinor);
  const ofPeriod = periodInputs(sales, period);
  const { amountMinor: creditSales, days } = period;
  const dso = daysSalesOutstanding({ receivables: receivablesMinor, creditSales, days });
  const best = bestPossibleDaysSalesOutstanding({
    notDueReceivables: notDueMinor,
    creditSales,
    days,
  });
  const delinquent =
    dso === undefined || best === undefined ? undefined : averageDaysDelinquent(dso, best);
  return [
    resultOf("dso", dso, [closing, ...ofPeriod], "credit-sales"),
    countBack(figures, sales),
    rolling(salesPeriod(sales, asOfDate, ROLLING_MONTHS), closing, sales),
    resultOf("best-possible-dso", best, [notDue, ...ofPeriod], "credit-sales"),
    resultOf("average-days-delinquent", delinquent, [closing, notDue, ...ofPeriod], "credit-sales"),
  ];
}

function periodInputs(sales: CreditSales, period: SalesPeriod): readonly MetricInput[] {
  return [
    amountInput("credit-sales", period.amountMinor, sales.origin),
    countInput("period-days", period.days, sales.origin),
  ];
}

function countBack(
  { receivablesMinor, asOfDate }: BalanceFigures,
  sales: CreditSales,
): MetricResult {
  const months = knownMonths(sales, asOfDate);
  const value = countBackDaysSalesOutstanding(receivablesMinor, months);
  if (value === undefined) return waitingMetric("dso-count-back", ["earlier-sales"]);
  let used = 0;
  let left = receivablesMinor;
  for (; used < months.length && left > 0; used += 1) left -= months[used]?.creditSales ?? 0;
  const usedMinor = months.slice(0, used).reduce((sum, { creditSales }) => sum + creditSales, 0);
  const inputs = [
    amountInput("closing-receivables", receivablesMinor),
    amountInput("credit-sales", usedMinor, sales.origin),
    countInput("months-counted", used, sales.origin),
  ];
  return { id: "dso-count-back", value, inputs, needs: [] };
}

function rolling(
  period: SalesPeriod | undefined,
  closing: MetricInput,
  sales: CreditSales,
): MetricResult {
  if (period === undefined) return waitingMetric("dso-rolling", ["twelve-months-of-sales"]);
  const { amountMinor: creditSales, days } = period;
  const value = daysSalesOutstanding({ receivables: closing.value, creditSales, days });
  return resultOf("dso-rolling", value, [closing, ...periodInputs(sales, period)], "credit-sales");
}

function openingMetrics(figures: BalanceFigures): readonly MetricResult[] {
  const period = periodOf(figures);
  const { sales, receivablesMinor: closing } = figures;
  const ids = [
    "collection-effectiveness",
    "collection-effectiveness-monthly",
    "turnover",
    "turnover-days",
  ] as const;
  if (sales === undefined || period === undefined)
    return ids.map((id) => waitingMetric(id, ["credit-sales"]));
  const opened = figures.openingOn(period.firstDay);
  if (opened === undefined) return ids.map((id) => waitingMetric(id, ["opening-receivables"]));
  const { amountMinor: creditSales, days } = period;
  const opening = opened.amountMinor;
  const [ofSales, ofDays] = periodInputs(sales, period) as [MetricInput, MetricInput];
  const ofOpening = amountInput("opening-receivables", opening, opened.origin);
  const ofClosing = amountInput("closing-receivables", closing);
  const notDue = amountInput("closing-not-due", figures.notDueMinor);
  const indexOf = (sold: number): number | undefined =>
    collectionEffectivenessIndex({
      ...{ opening, creditSales: sold, closing, closingNotDue: figures.notDueMinor },
    });
  const collecting = [ofOpening, ofSales, ofClosing, notDue];
  const ofMonths = countInput("months-counted", period.monthCount, sales.origin);
  const turnover = receivablesTurnover({ creditSales, opening, closing });
  const turnoverDays = turnover === undefined || turnover <= 0 ? undefined : days / turnover;
  const balances = [ofSales, ofOpening, ofClosing];
  return [
    resultOf(ids[0], indexOf(creditSales), collecting, "open-items"),
    resultOf(
      ids[1],
      indexOf(creditSales / period.monthCount),
      [...collecting, ofMonths],
      "open-items",
    ),
    resultOf(ids[2], turnover, balances, "open-items"),
    resultOf(ids[3], turnoverDays, [...balances, ofDays], "open-items"),
  ];
}

function overdueRatio({ pastDueMinor, debtsMinor }: BalanceFigures): MetricResult {
  const value = debtsMinor > 0 ? (pastDueMinor / debtsMinor) * 100 : undefined;
  const inputs = [
    amountInput("closing-past-due", pastDueMinor),
    amountInput("closing-debts", debtsMinor),
  ];
  return resultOf("overdue-ratio", value, inputs, "open-items");
}

function resultOf(
  id: MetricId,
  value: number | undefined,
  inputs: readonly MetricInput[],
  need: MetricNeed,
): MetricResult {
  return value === undefined ? waitingMetric(id, [need]) : { id, value, inputs, needs: [] };
}

// The words of a command line that metrics need beyond the ledger.
import type { MetricChoices } from "../application/metrics-report";
import { calendarDateOfIso } from "../domain/calendar/calendar-date";
import type { EnteredSales } from "../domain/metrics/credit-sales";
import { amountOfText } from "../domain/money/amount-text";
import { currencyNamed } from "../domain/money/currency";
import { BadArgument } from "./bad-argument";

export const METRIC_OPTIONS = {
  sales: { type: "string", multiple: true },
  period: { type: "string" },
  opening: { type: "string", multiple: true },
} as const;

const DEFAULT_PERIOD_MONTHS = 3;
const MOST_MONTHS = 60;

/** Sales by month, `2026-05=120000` or `USD:2026-05=1200`, and how many months the simple formulas look back. */
export function metricArguments(values: {
  readonly sales?: readonly string[];
  readonly period?: string;
  readonly opening?: readonly string[];
}): MetricChoices {
  const { sales = [], period, opening = [] } = values;
  return {
    sales: sales.map(enteredSales),
    periodMonths: period === undefined ? DEFAULT_PERIOD_MONTHS : months(period),
    ...(opening.length === 0
      ? {}
      : { opening: opening.map((text) => currencyAmount(text, "opening")) }),
  };
}

function enteredSales(text: string): EnteredSales {
  const match = /^(?:([^:：]+)[:：])?(\d{4}-\d{2})=(.+)$/.exec(text.trim());
  const [, name, monthText = "", amountText = ""] = match ?? [];
  const month = calendarDateOfIso(`${monthText}-01`);
  const currency = name === undefined ? "" : currencyNamed(name);
  const { value } = amountOfText(amountText, "point");
  if (month === undefined || currency === undefined || !Number.isFinite(value) || value < 0)
    throw new BadArgument("sales", text);
  return { currency, month, amount: value };
}

function months(text: string): number {
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < 1 || count > MOST_MONTHS)
    throw new BadArgument("period", text);
  return count;
}

/** An amount of a currency, `USD=1200`, or of the only one, `800000`. Throws `BadArgument`. */
export function currencyAmount(
  text: string,
  problem: "opening" | "booked",
): { readonly currency: string; readonly amount: number } {
  const match = /^(?:([^=]+)=)?(.+)$/.exec(text.trim());
  const currency = match?.[1] === undefined ? "" : currencyNamed(match[1]);
  const { value } = amountOfText(match?.[2] ?? "", "point");
  if (currency === undefined || !Number.isFinite(value)) throw new BadArgument(problem, text);
  return { currency, amount: value };
}

// The five figures a meeting opens with, on the sheet and in the pane alike.
import type { AgingReport, CurrencyAging } from "../aging-report";
import { majorUnits } from "../customers-table";

export const KEY_FIGURES = [
  "outstanding",
  "pastDue",
  "pastDueShare",
  "customersPastDue",
  "weightedDays",
] as const;
export type KeyFigureId = (typeof KEY_FIGURES)[number];

export interface KeyFigure {
  readonly id: KeyFigureId;
  readonly unit: "amount" | "percent" | "count" | "days";
  /** Amounts in whole units of the currency, shares from 0 to 1; undefined when there is nothing to tell. */
  readonly value: number | undefined;
}

/** The key figures of one currency. */
export function keyFigures(aging: AgingReport, currency: CurrencyAging): readonly KeyFigure[] {
  const { outstandingMinor, pastDueMinor, weightedDaysPastDue, minorDigits } = currency;
  const late = aging.customers.filter(
    (customer) => customer.currency === currency.currency && customer.pastDueMinor > 0,
  );
  return [
    { id: "outstanding", unit: "amount", value: majorUnits(outstandingMinor, minorDigits) },
    { id: "pastDue", unit: "amount", value: majorUnits(pastDueMinor, minorDigits) },
    {
      ...{ id: "pastDueShare", unit: "percent" },
      value: outstandingMinor > 0 ? pastDueMinor / outstandingMinor : undefined,
    },
    { id: "customersPastDue", unit: "count", value: late.length },
    {
      ...{ id: "weightedDays", unit: "days" },
      value: weightedDaysPastDue === undefined ? undefined : Math.round(weightedDaysPastDue),
    },
  ];
}

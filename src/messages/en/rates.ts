import { isoOf } from "../../domain/calendar/calendar-date";
import type { rates as shape } from "../zh-CN/rates";
import { kept } from "./kept";

export const rates: typeof shape = {
  sheet: {
    sheetName: "Exchange rates",
    title: "Exchange rates",
    notes: [
      'One rate a row: one unit of "Currency" is so many of "Into". A currency may have several rows: the latest "Valid from" up to the as-of date counts; a row without a date holds for ever.',
      "Only rates of this and other sheets of the workbook are used, none from the internet; reports print every rate they use.",
    ],
    headers: {
      currency: "Currency",
      rate: "Exchange rate",
      into: "Into",
      from: "Valid from",
      source: "Source",
    },
    pageFooter: "Page &P of &N",
    refusals: kept.refusals,
  },
  used: ({ code, rate, into, day, place }) =>
    [
      `1 ${code} = ${rate} ${into}`,
      ...(day === undefined ? [] : [`from ${isoOf(day)}`]),
      ...(place === "" ? [] : [`on ${place}`]),
    ].join(", "),
  converted: (code) => `All currencies in ${code}`,
  missing: (codes) => `No rate for ${codes}. Nothing is added up without it.`,
  unnamedMissing:
    "Amounts without a currency have no rate: name the currency in the ledger. Nothing is added up before.",
  faults: {
    "currency-unknown": (place, found) =>
      `${place}: "${found}" is no currency we know, and the row is not used. Enter a code such as USD.`,
    "not-above-zero": (place, found) =>
      `${place}: "${found}" cannot be used, and neither can the row. Enter a number above zero.`,
  },
};

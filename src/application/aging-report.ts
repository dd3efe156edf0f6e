// The aging report as every screen, sheet and file shows it:
// 1. totals by currency and bucket, with credits and items without a due date on lines of their own;
// 2. the proof of each currency against the ledger's own sum;
// 3. customers by currency, worst first, each with tier, tactic and the reasons of both;
// 4. from any figure, the rows of the sheet that it is made of.
import { ageItems, type AgedItems } from "../domain/aging/age-items";
import { agingFigures, type AgingFigures } from "../domain/aging/aging-figures";
import {
  agingMatrix,
  itemsBehind,
  type AgingMatrix,
  type MatrixSelection,
} from "../domain/aging/aging-matrix";
import { proveAging, type AgingProof } from "../domain/aging/aging-proof";
import type { AgingSettings } from "../domain/aging/aging-settings";
import type { Customer, Ledger } from "../domain/ledger/ledger";
import { DEFAULT_POLICY, type CollectionPolicy } from "../domain/policy/collection-policy";
import { EMPTY_PROFILE, type CustomerProfile } from "../domain/profile/customer-profile";
import { customerExposures, type CustomerExposures } from "../domain/risk/customer-exposure";
import { paymentHistories } from "../domain/risk/payment-history";
import { adviseCustomer, type CustomerAdvice } from "../domain/tactics/customer-advice";
import { atOnce, type Steps } from "./in-slices";

/** One currency of the ledger. Currencies are never added together. */
export interface CurrencyAging extends AgingFigures {
  /** Index into `Ledger.currencies`. */
  readonly currency: number;
  /** "" when the ledger states none. */
  readonly code: string;
  readonly minorDigits: number;
  readonly proof: AgingProof;
}

/** One customer in one currency. */
export interface CustomerAging extends AgingFigures {
  /** Row of the matrix, by which `sheetRowsBehind` finds the items. */
  readonly row: number;
  readonly currency: number;
  /** "" when the ledger has no customer number. */
  readonly id: string;
  /** "" when the ledger does not say who owes the item. */
  readonly name: string;
  /** Tier, tactic and the reasons of both. */
  readonly advice: CustomerAdvice;
}

/** Everything the aging of one ledger on one day says. */
export interface AgingReport {
  readonly ledger: Ledger;
  readonly settings: AgingSettings;
  /** What the advice was made from beside the ledger. */
  readonly basis: AdviceBasis;
  readonly aged: AgedItems;
  readonly matrix: AgingMatrix;
  /** In the ledger's order; a currency without an open item is kept, with zeros, for its proof. */
  readonly currencies: readonly CurrencyAging[];
  /** By currency, then by amount past due, then by amount outstanding, largest first. */
  readonly customers: readonly CustomerAging[];
}

/** What advice is made from beside the ledger. */
export interface AdviceBasis {
  readonly policy: CollectionPolicy;
  /** What people know of a customer in a currency ("" when the ledger names none). */
  readonly profileOf: (customer: Customer, currencyCode: string) => CustomerProfile;
}

/** The ledger alone, under the default policy. */
export const LEDGER_ALONE: AdviceBasis = {
  policy: DEFAULT_POLICY,
  profileOf: () => EMPTY_PROFILE,
};

/** The aging report of a ledger. */
export function agingReport(
  ledger: Ledger,
  settings: AgingSettings,
  basis: AdviceBasis = LEDGER_ALONE,
): AgingReport {
  return atOnce(agingReportSteps(ledger, settings, basis));
}

/** The same, to be interrupted between its steps: a pane goes on answering while a large ledger is aged. */
export function* agingReportSteps(
  ledger: Ledger,
  settings: AgingSettings,
  basis: AdviceBasis,
): Steps<AgingReport> {
  const aged = ageItems(ledger, settings);
  yield;
  const matrix = agingMatrix(ledger, aged, "customer");
  yield;
  const proofs = proveAging(ledger, aged, matrix);
  yield;
  const rowsOfCurrency = ledger.currencies.map((): number[] => []);
  matrix.currency.forEach((currency, row) => rowsOfCurrency[currency]?.push(row));
  const currencies = ledger.currencies.map(({ code, minorDigits }, currency) => ({
    ...agingFigures(aged, matrix, rowsOfCurrency[currency] ?? []),
    ...{ currency, code, minorDigits, proof: proofs[currency] as AgingProof },
  }));
  const customers = yield* customerSteps(ledger, aged, { matrix, basis });
  return { ledger, settings, basis, aged, matrix, currencies, customers };
}

/** So many customers are advised in a few thousandths of a second. */
const CUSTOMERS_PER_STEP = 50;

function* customerSteps(
  ledger: Ledger,
  aged: AgedItems,
  { matrix, basis }: { readonly matrix: AgingMatrix; readonly basis: AdviceBasis },
): Steps<readonly CustomerAging[]> {
  const { policy } = basis;
  const exposures = customerExposures(ledger, aged, matrix, policy);
  yield;
  // Days past due are counted to the age-as-of date, so the advice looks from there.
  const asOfDate = aged.settings.ageAsOfDate;
  const histories = paymentHistories(ledger, asOfDate, policy["factor.4.invoices"]);
  yield;
  const customerOf = customerMaker({ ledger, aged, matrix, basis, exposures, histories });
  const customers: CustomerAging[] = [];
  for (let row = 0; row < matrix.rowCount; row += 1) {
    customers.push(customerOf(row));
    if (row % CUSTOMERS_PER_STEP === 0) yield;
  }
  return customers.sort(
    (a, b) =>
      a.currency - b.currency ||
      b.pastDueMinor - a.pastDueMinor ||
      b.outstandingMinor - a.outstandingMinor ||
      a.row - b.row,
  );
}

interface CustomerBasis {
  readonly ledger: Ledger;
  readonly aged: AgedItems;
  readonly matrix: AgingMatrix;
  readonly basis: AdviceBasis;
  readonly exposures: CustomerExposures;
  readonly histories: ReturnType<typeof paymentHistories>;
}

function customerMaker(from: CustomerBasis): (row: number) => CustomerAging {
  const { ledger, aged, matrix, exposures, histories } = from;
  const { policy, profileOf } = from.basis;
  const asOfDate = aged.settings.ageAsOfDate;
  return (row) => {
    const currency = matrix.currency[row] ?? 0;
    const group = matrix.group[row] ?? -1;
    const customer = ledger.customers[group];
    const figures = agingFigures(aged, matrix, [row]);
    const inCurrency = ledger.currencies[currency] ?? { code: "", minorDigits: 2 };
    const advice = adviseCustomer({
      ...{ exposures, row, policy, asOfDate, currency: inCurrency },
      totalOwedMinor: exposures.totalOwedMinor[currency] ?? 0,
      history: histories.get(group),
      profile: customer === undefined ? EMPTY_PROFILE : profileOf(customer, inCurrency.code),
    });
    // Written out, because a spread of several objects takes fifty times as long, once per customer.
    return {
      row,
      currency,
      id: customer?.id ?? "",
      name: customer?.name ?? "",
      amountsMinor: figures.amountsMinor,
      itemCounts: figures.itemCounts,
      outstandingMinor: figures.outstandingMinor,
      pastDueMinor: figures.pastDueMinor,
      weightedDaysPastDue: figures.weightedDaysPastDue,
      itemCount: figures.itemCount,
      advice,
    };
  };
}

/**
 * The rows of the ledger's sheet (counted from 0) behind a figure: of a customer (`row`), of a line of the
 * aging (`line`), of a currency, or of several of these at once. In the sheet's order.
 */
export function sheetRowsBehind(report: AgingReport, figure: MatrixSelection): readonly number[] {
  const { ledger, aged, matrix } = report;
  return itemsBehind(aged, matrix, figure).map((item) => ledger.items.rowIndex[item] ?? 0);
}

// The allowance of an aging report, currency by currency: exposures from its buckets, rates from the user, from
// kept snapshots, or placeholders that say so.
import { bucketBalances, type AgingSnapshot } from "../domain/snapshots/aging-snapshot";
import {
  defaultLossRates,
  UNDATED,
  withEnteredRates,
  type LossRate,
  type RateSource,
} from "../domain/credit-loss/loss-rate";
import { ownLosses, ratesByLosses, type WriteOff } from "../domain/credit-loss/own-losses";
import {
  provisionOf,
  type Exposure,
  type IndividualDebt,
  type Provision,
  type ProvisionMethod,
} from "../domain/credit-loss/provision";
import { ratesByRolling, rollRates, type RollRates } from "../domain/credit-loss/roll-rates";
import type { CalendarDate } from "../domain/calendar/calendar-date";
import { minorUnitsOf } from "../domain/money/minor-units";
import type { AgingReport, CurrencyAging } from "./aging-report";

/** Amounts of the user by currency: "" stands for the only one of the ledger; whole units. */
export interface EnteredAmount {
  readonly currency: string;
  readonly amount: number;
}

export interface AssessedCustomer {
  /** Number or name as the ledger has it. */
  readonly customer: string;
  readonly lossPercent: number;
  /** Why, in the user's words: an auditor asks. */
  readonly basis?: string;
}

export interface ProvisionChoices {
  readonly method: ProvisionMethod;
  readonly rateSource: RateSource;
  /**
   * Percent by bucket id, over whatever the source says; "USD:1-30" speaks of one currency only. `WHOLE_BALANCE`
   * stands for the share of the balance.
   */
  readonly enteredRates: Readonly<Record<string, number>>;
  readonly forwardLookingFactor: number;
  /** Factors of single currencies, by code: they go before the one for all of them. */
  readonly ownFactors?: Readonly<Record<string, number>>;
  /** Share of what reaches the last bucket that is lost, percent. */
  readonly lostOfLastPercent: number;
  readonly booked: readonly EnteredAmount[];
  /** Customers whose debts are assessed by themselves, by number or name, with the percent expected to be lost. */
  readonly individual?: readonly AssessedCustomer[];
  readonly writeOffs?: readonly WriteOff[];
}

export const DEFAULT_PROVISION_CHOICES: ProvisionChoices = {
  method: "matrix",
  rateSource: "default",
  enteredRates: {},
  forwardLookingFactor: 1,
  lostOfLastPercent: 100,
  booked: [],
};

/** A share of the whole balance nobody has set: half a percent, as older Chinese rules had at most. */
export const DEFAULT_SHARE_PERCENT = 0.5;

/** Stands for all debts together where one rate goes for them. */
export const WHOLE_BALANCE = "all";

export interface CurrencyProvision extends Provision {
  readonly currency: number;
  /** Rates of the buckets before the user's own are laid over them. */
  readonly referenceRates: readonly LossRate[];
  /** Closes kept in the workbook that rates can be built from, in order of time. */
  readonly closeDates: readonly CalendarDate[];
  /** How buckets rolled, where kept snapshots tell; undefined without two of the same kind. */
  readonly rolling: RollRates | undefined;
  /** Credits apart, which no allowance is made for: exposure + credits = outstanding. */
  readonly creditsMinor: number;
  readonly outstandingMinor: number;
}

/** The allowance of every currency. Snapshots are the ones kept in the workbook, in any order. */
export function provisionReport(
  report: AgingReport,
  choices: ProvisionChoices = DEFAULT_PROVISION_CHOICES,
  snapshots: readonly AgingSnapshot[] = [],
): readonly CurrencyProvision[] {
  return report.currencies.map((figures): CurrencyProvision => {
    const closes = closesFor(report, snapshots);
    const entered = enteredFor(choices, figures.code);
    const { reference, rolling } = referenceOf(report, figures, { choices, closes });
    const { method, ownFactors = {} } = choices;
    const forwardLookingFactor = ownFactors[figures.code] ?? choices.forwardLookingFactor;
    const sharePercent = entered[WHOLE_BALANCE];
    const rates = withUndated(withEnteredRates(reference, entered), entered);
    const bookedMinor = minorOf(report, figures.currency, choices.booked);
    const provision = provisionOf({
      ...{ method, forwardLookingFactor, rates, exposures: exposuresOf(report, figures) },
      shareOfBalance:
        sharePercent === undefined
          ? { ratePercent: DEFAULT_SHARE_PERCENT, origin: "default" }
          : { ratePercent: sharePercent, origin: "entered" },
      individual: individualDebts(report, figures.currency, choices.individual ?? []),
      ...(bookedMinor === undefined ? {} : { bookedMinor }),
    });
    return {
      ...{ ...provision, currency: figures.currency, rolling, referenceRates: reference },
      closeDates: closes.map(({ asOfDate }) => asOfDate),
      creditsMinor: figures.amountsMinor[report.aged.lineOfCredits] ?? 0,
      outstandingMinor: figures.outstandingMinor,
    };
  });
}

/** Customers to be assessed that the ledger does not know, by number or name: a typing error, most likely. */
export function unknownCustomers(
  { ledger }: AgingReport,
  assessed: readonly AssessedCustomer[],
): readonly string[] {
  return assessed
    .map(({ customer }) => customer)
    .filter((wanted) => !ledger.customers.some(({ id, name }) => id === wanted || name === wanted));
}

/** The debts of assessed customers, bucket by bucket: what credits leave of a bucket is no debt. */
function individualDebts(
  { customers, aged, settings }: AgingReport,
  currency: number,
  assessed: readonly AssessedCustomer[],
): readonly IndividualDebt[] {
  return assessed.flatMap(({ customer: wanted, lossPercent }) =>
    customers
      .filter((each) => each.currency === currency && (each.id === wanted || each.name === wanted))
      .flatMap(({ name, id, amountsMinor }) =>
        amountsMinor.flatMap((amountMinor, line): IndividualDebt[] => {
          const bucketId =
            line === aged.lineWithoutDueDate ? UNDATED : settings.scheme.buckets[line]?.id;
          if (bucketId === undefined || amountMinor <= 0) return [];
          return [{ label: name || id, bucketId, amountMinor, lossPercent }];
        }),
      ),
  );
}

function exposuresOf({ aged, settings }: AgingReport, figures: CurrencyAging): readonly Exposure[] {
  const { amountsMinor, itemCounts } = figures;
  const buckets = settings.scheme.buckets.map(({ id }, line): Exposure => ({
    bucketId: id,
    amountMinor: amountsMinor[line] ?? 0,
  }));
  const undated = { bucketId: UNDATED, amountMinor: amountsMinor[aged.lineWithoutDueDate] ?? 0 };
  return (itemCounts[aged.lineWithoutDueDate] ?? 0) > 0 ? [...buckets, undated] : buckets;
}

/** Kept closes that cut time as this report does, in order of time. */
function closesFor(
  { settings }: AgingReport,
  snapshots: readonly AgingSnapshot[],
): readonly AgingSnapshot[] {
  const ids = settings.scheme.buckets.map(({ id }) => id).join("|");
  return snapshots
    .filter(
      ({ buckets, settings: kept, asOfDate }) =>
        buckets.map(({ id }) => id).join("|") === ids &&
        kept.basis === settings.basis &&
        asOfDate <= settings.asOfDate,
    )
    .sort((a, b) => a.asOfDate - b.asOfDate);
}

/** What the user entered for a currency: a rate of its own goes before one for all of them. */
function enteredFor(
  { enteredRates }: ProvisionChoices,
  code: string,
): Readonly<Record<string, number>> {
  const own: Record<string, number> = {};
  const all = Object.entries(enteredRates);
  for (const [key, percent] of all) if (!key.includes(":")) own[key] = percent;
  for (const [key, percent] of all)
    if (key.startsWith(`${code}:`)) own[key.slice(code.length + 1)] = percent;
  return own;
}

/** Debts without a date have no rate of their own unless the user gives one. */
function withUndated(
  rates: readonly LossRate[],
  entered: Readonly<Record<string, number>>,
): readonly LossRate[] {
  const ratePercent = entered[UNDATED];
  return ratePercent === undefined
    ? rates
    : [...rates, { bucketId: UNDATED, ratePercent, origin: "entered" }];
}

function referenceOf(
  { ledger, settings }: AgingReport,
  { currency }: CurrencyAging,
  use: { readonly choices: ProvisionChoices; readonly closes: readonly AgingSnapshot[] },
): { readonly reference: readonly LossRate[]; readonly rolling: RollRates | undefined } {
  const { choices, closes } = use;
  const { buckets } = settings.scheme;
  const code = ledger.currencies[currency]?.code ?? "";
  const placeholders = defaultLossRates(buckets);
  const balances = closes.map((close) => ({
    asOfDate: close.asOfDate,
    balancesMinor: bucketBalances(close, code),
  }));
  const rolling =
    closes.length < 2 ? undefined : rollRates(buckets, balances, choices.lostOfLastPercent);
  if (choices.rateSource === "roll-rates" && rolling !== undefined)
    return { rolling, reference: ratesByRolling(rolling, placeholders) };
  const [earliest] = closes;
  const latest = closes.at(-1);
  if (choices.rateSource !== "losses" || earliest === undefined || latest === undefined)
    return { rolling, reference: placeholders };
  const losses = ownLosses(earliest, latest, {
    currency: code,
    writeOffs: choices.writeOffs ?? [],
  });
  return { rolling, reference: ratesByLosses(losses, placeholders) };
}

function minorOf(
  { ledger }: AgingReport,
  currency: number,
  amounts: readonly EnteredAmount[],
): number | undefined {
  const { code = "", minorDigits = 2 } = ledger.currencies[currency] ?? {};
  const isOnly = ledger.currencies.length === 1;
  const own = amounts.find((each) => each.currency === code || (each.currency === "" && isOnly));
  return own === undefined ? undefined : minorUnitsOf(own.amount, minorDigits);
}

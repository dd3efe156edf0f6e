// From a customer's exposure, history and profile to its plan (decisions on who is evaluated): the ledger alone is
// enough, and a profile makes it sharper.
import { NO_DAYS } from "../aging/age-items";
import { calendarDateOfSerial, type CalendarDate } from "../calendar/calendar-date";
import type { LedgerCurrency } from "../ledger/ledger";
import { limitationClock } from "../limitation/limitation-period";
import type { CollectionPolicy } from "../policy/collection-policy";
import type { CustomerProfile } from "../profile/customer-profile";
import type { CustomerExposures } from "../risk/customer-exposure";
import { factorRatings } from "../risk/factor-ratings";
import type { PaymentHistory } from "../risk/payment-history";
import type { NineRatings } from "../risk/risk-score";
import { planTactics } from "./plan-tactics";
import type { TacticInputs } from "./tactic-inputs";
import type { TacticPlan } from "./tactic-plan";
import type { TacticCode } from "./tactic-table";

/** Why a customer needs no plan of the engine: there is nothing to press for, or no date to reckon from. */
export type ShortAdviceCause = "nothing-owed" | "credits-cover-debt" | "no-due-date";

/** Advice for one customer in one currency. */
export type CustomerAdvice =
  | {
      readonly kind: "plan";
      readonly plan: TacticPlan;
      readonly inputs: TacticInputs;
      /** How it has paid so far; undefined where the ledger holds no settled item of its. */
      readonly history: PaymentHistory | undefined;
      /** Inputs that the profile gives in place of what the ledger would. */
      readonly overruled: readonly string[];
    }
  | {
      readonly kind: "short";
      readonly cause: ShortAdviceCause;
      readonly list: readonly TacticCode[];
    };

const SHORT_ADVICE = {
  "nothing-owed": ["T34"],
  "credits-cover-debt": ["T12"],
  "no-due-date": ["T12", "T13"],
} as const satisfies Readonly<Record<ShortAdviceCause, readonly [TacticCode, ...TacticCode[]]>>;

/** The tactics advised, first to last. Never empty. */
export function advisedTactics(advice: CustomerAdvice): readonly TacticCode[] {
  return advice.kind === "short" ? advice.list : advice.plan.list.map(({ code }) => code);
}

export interface CustomerCase {
  readonly exposures: CustomerExposures;
  readonly row: number;
  readonly currency: LedgerCurrency;
  /** All that is owed in this currency, in minor units. */
  readonly totalOwedMinor: number;
  readonly asOfDate: CalendarDate;
  readonly history: PaymentHistory | undefined;
  readonly profile: CustomerProfile;
  readonly policy: CollectionPolicy;
}

/** Advice for one row of the exposures. */
export function adviseCustomer(customer: CustomerCase): CustomerAdvice {
  const { exposures, row, policy, profile } = customer;
  const days = exposures.daysPastDue[row] ?? NO_DAYS;
  const cause = shortCause(customer, profile.daysPastDue ?? days);
  if (cause !== undefined) return { kind: "short", cause, list: SHORT_ADVICE[cause] };
  const inputs = inputsOf(customer, profile.daysPastDue ?? days);
  return {
    kind: "plan",
    plan: planTactics(inputs, policy),
    inputs,
    history: customer.history,
    overruled: overruledBy(customer),
  };
}

function shortCause(
  { exposures, row }: CustomerCase,
  daysPastDue: number,
): ShortAdviceCause | undefined {
  if ((exposures.owedMinor[row] ?? 0) <= 0) return "nothing-owed";
  if ((exposures.outstandingMinor[row] ?? 0) <= 0) return "credits-cover-debt";
  return daysPastDue === NO_DAYS ? "no-due-date" : undefined;
}

function inputsOf(customer: CustomerCase, daysPastDue: number): TacticInputs {
  const { exposures, row, currency, asOfDate, history, profile, totalOwedMinor } = customer;
  const openAmountMinor = exposures.owedMinor[row] ?? 0;
  const { guaranteeEnd } = profile;
  const log = { ...historyFacts(history), ...defined(profile.log ?? {}) };
  return {
    ...profile,
    ...{ asOfDate, daysPastDue, currency, openAmountMinor, log },
    totalOpenMinor: totalOwedMinor,
    disputedAmountMinor: profile.disputedAmountMinor ?? exposures.disputedMinor[row] ?? 0,
    amountRank: exposures.amountRank[row] ?? 0,
    nineRatings: ratingsOf(customer, daysPastDue, openAmountMinor),
    limitationDaysLeft: limitationDaysLeft(customer, daysPastDue),
    guaranteeDaysLeft: guaranteeEnd === undefined ? undefined : guaranteeEnd - asOfDate,
  };
}

/** Late but paid at last: what settled items tell of a behaviour. */
function historyFacts(history: PaymentHistory | undefined) {
  const meanDelayDays = history?.meanDelayDays;
  return meanDelayDays === undefined ? {} : { meanDelayDays, paidAtLast: true };
}

function defined<Shape extends object>(facts: Shape): Partial<Shape> {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as Partial<Shape>;
}

function ratingsOf(
  { profile, history, totalOwedMinor, policy }: CustomerCase,
  daysPastDue: number,
  openAmountMinor: number,
): NineRatings {
  const derived = factorRatings(
    {
      shareOfOpen: totalOwedMinor > 0 ? openAmountMinor / totalOwedMinor : 0,
      ...{ daysPastDue, onTimeShare: history?.onTimeShare },
      marginOfAverage: profile.marginOfAverage,
      orderGrowth: profile.orderGrowth,
      promisesKept: profile.promisesKept ?? 0,
      promisesBroken: profile.promisesBroken ?? 0,
      falseStatements: profile.log?.falseStatements ?? 0,
      location: profile.location,
    },
    policy,
  );
  return derived.map((rating, at) => profile.nineRatings?.[at] ?? rating);
}

// The clock of the claim that sets the stage: its due date, or the last restart that was recorded.
function limitationDaysLeft(
  { asOfDate, profile, policy }: CustomerCase,
  daysPastDue: number,
): number | undefined {
  const dueDate = calendarDateOfSerial(asOfDate - daysPastDue);
  if (dueDate === undefined) return undefined;
  const { lastInterruption } = profile;
  const events =
    lastInterruption === undefined
      ? []
      : [{ kind: "acknowledgement" as const, date: lastInterruption }];
  const start = { kind: "due-date" as const, date: dueDate };
  return limitationClock({ start, events, obstacles: [] }, asOfDate, policy).daysLeft;
}

/** Fields of the profile that stand in for something the ledger or the log would give. */
const OVERRULING = [
  ...(["daysPastDue", "disputedAmountMinor", "dispute", "debtGrade", "score"] as const),
  ...(["behaviour", "quadrant", "warningScore", "limitationExpired"] as const),
] as const;

function overruledBy({ profile }: CustomerCase): readonly string[] {
  const ratings = (profile.nineRatings ?? []).flatMap((rating, at) =>
    rating === null ? [] : [`nineRatings.${String(at + 1)}`],
  );
  return [...OVERRULING.filter((field) => profile[field] !== undefined), ...ratings];
}

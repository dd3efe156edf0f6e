// From a customer's exposure, history and profile to its plan (decisions on who is evaluated): the ledger alone is
// enough, and a profile makes it sharper.
import { NO_DAYS } from "../aging/age-items";
import { calendarDateOfSerial, type CalendarDate } from "../calendar/calendar-date";
import type { LedgerCurrency } from "../ledger/ledger";
import { claimClock } from "../limitation/claim-clock";
import type { CollectionPolicy } from "../policy/collection-policy";
import type { CustomerProfile } from "../profile/customer-profile";
import type { CustomerExposures } from "../risk/customer-exposure";
import { factorRatings } from "../risk/factor-ratings";
import type { PaymentHistory } from "../risk/payment-history";
import { FACTORS, type Factor, type NineRatings } from "../risk/risk-score";
import { planTactics } from "./plan-tactics";
import { standingOf } from "./standing";
import type { TacticInputs } from "./tactic-inputs";
import type { Standing, TacticPlan } from "./tactic-plan";
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
      readonly overruled: readonly OverruledField[];
      /** What the ledger alone would say in their place; undefined when nothing is overruled. */
      readonly derived: DerivedStanding | undefined;
    }
  | {
      readonly kind: "short";
      readonly cause: ShortAdviceCause;
      readonly list: readonly TacticCode[];
    };

/** The standing without what people entered in place of it. */
export interface DerivedStanding {
  readonly standing: Standing;
  readonly disputedAmountMinor: number;
}

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
  const overruled = overruledBy(customer);
  return {
    kind: "plan",
    plan: planTactics(inputs, policy),
    inputs,
    history: customer.history,
    overruled,
    derived: overruled.length === 0 ? undefined : derivedOf(customer, days),
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
  return claimClock(dueDate, profile, asOfDate, policy).daysLeft;
}

function derivedOf(customer: CustomerCase, days: number): DerivedStanding {
  const profile = Object.fromEntries(
    Object.entries(customer.profile).filter(
      ([field]) => field !== "nineRatings" && !(OVERRULING as readonly string[]).includes(field),
    ),
  );
  const inputs = inputsOf({ ...customer, profile }, days);
  const { disputedAmountMinor } = inputs;
  return { standing: standingOf(inputs, customer.policy), disputedAmountMinor };
}

/** Fields of the profile that stand in for something the ledger or the log would give. */
const OVERRULING = [
  ...(["daysPastDue", "disputedAmountMinor", "dispute", "debtGrade", "score"] as const),
  ...(["behaviour", "quadrant", "warningScore", "limitationExpired"] as const),
] as const;

/** A field of the profile that overrules; a rating by the number of its factor. */
export type OverruledField = (typeof OVERRULING)[number] | `nineRatings.${Factor}`;

function overruledBy({ profile }: CustomerCase): readonly OverruledField[] {
  const ratings = FACTORS.flatMap((factor) =>
    (profile.nineRatings?.[factor - 1] ?? null) === null ? [] : [`nineRatings.${factor}` as const],
  );
  return [...OVERRULING.filter((field) => profile[field] !== undefined), ...ratings];
}

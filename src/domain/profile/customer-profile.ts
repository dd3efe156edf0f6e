// What people know of a customer that no ledger tells (catalogue 5.1). Every field may be missing. A field that is
// filled always wins over what the ledger or the log would give, and is marked as entered by hand.
import type { CalendarDate } from "../calendar/calendar-date";
import type { LimitationRecord } from "../limitation/limitation-period";
import type { TacticInputs } from "../tactics/tactic-inputs";

/** Facts for the ratings 5, 6, 8 and 9 of the nine factors (catalogue 5.4), where no rating is given. */
export interface RatingFacts {
  /** Margin as a share of the average customer's: 1.5 = half as much again. */
  readonly marginOfAverage?: number | undefined;
  /** Change of orders in twelve months: -0.1 = a tenth less. */
  readonly orderGrowth?: number | undefined;
  readonly location?: LocationKind | undefined;
}

/** Where the customer is, from near to far (factor 9). */
export const LOCATION_KINDS = [
  ...(["same-city", "same-province", "other-province", "costly-court", "abroad"] as const),
];
export type LocationKind = (typeof LOCATION_KINDS)[number];

/** Inputs that come from the ledger and the report alone. */
type FromLedger = "asOfDate" | "currency" | "openAmountMinor" | "totalOpenMinor" | "amountRank";

type Optional<Shape> = { readonly [Key in keyof Shape]?: Shape[Key] | undefined };

/** One customer's profile. Amounts are minor units of the currency the customer owes in. */
export interface CustomerProfile
  extends
    Optional<Omit<TacticInputs, FromLedger | "limitationDaysLeft" | "guaranteeDaysLeft">>,
    RatingFacts {
  /** Last day on which the limitation period was restarted, as entered by hand. */
  readonly lastInterruption?: CalendarDate | undefined;
  /** What the log holds of restarts, proceedings and obstacles. */
  readonly limitationRecord?: LimitationRecord | undefined;
  /** Last day of the guarantee period. */
  readonly guaranteeEnd?: CalendarDate | undefined;
}

/** Nothing is known but what the ledger tells. */
export const EMPTY_PROFILE: CustomerProfile = {};

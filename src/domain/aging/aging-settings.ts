import type { CalendarDate } from "../calendar/calendar-date";
import type { BucketScheme } from "./bucket-scheme";
import { THIRTY_DAY_SCHEME } from "./bucket-scheme-table";

/**
 * What becomes of credits (credit notes, advances, unapplied cash): they stand on a line of their own,
 * or lower the bucket of their own date. They are never set against "current" unasked: that would make an
 * old debt look younger than it is.
 */
export const CREDIT_POLICIES = ["separate", "own-date"] as const;
export type CreditPolicy = (typeof CREDIT_POLICIES)[number];

/** Everything that decides an aging, so that a report can print it and be made again. */
export interface AgingSettings {
  /** The day the report looks from, for balances and for ages alike. */
  readonly asOfDate: CalendarDate;
  readonly scheme: BucketScheme;
  readonly credits: CreditPolicy;
}

/** The settings a user gets without asking: thirty-day buckets, credits on a line of their own. */
export function defaultAgingSettings(asOfDate: CalendarDate): AgingSettings {
  return { asOfDate, scheme: THIRTY_DAY_SCHEME, credits: "separate" };
}

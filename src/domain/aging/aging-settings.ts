import type { CalendarDate } from "../calendar/calendar-date";
import type { AgeBasis } from "./age-basis";
import type { BucketScheme, CalendarYearScheme } from "./bucket-scheme";
import { THIRTY_DAY_SCHEME } from "./bucket-scheme-table";
import { schemeInForce } from "./scheme-in-force";

/**
 * What becomes of credits (credit notes, advances, unapplied cash): they stand on a line of their own,
 * or lower the bucket of their own date, or are set off against the customer's oldest debts. They are never set
 * against "current" unasked: that would make an old debt look younger than it is, and never off the oldest unasked,
 * because what a credit pays is for the parties to say.
 */
export const CREDIT_POLICIES = ["separate", "own-date", "oldest-first"] as const;
export type CreditPolicy = (typeof CREDIT_POLICIES)[number];

/** What a user decides about an aging. Everything but the as-of date has a default. */
export interface AgingChoices {
  readonly asOfDate: CalendarDate;
  readonly ageAsOfDate?: CalendarDate;
  readonly basis?: AgeBasis;
  readonly scheme?: BucketScheme | CalendarYearScheme;
  readonly credits?: CreditPolicy;
  readonly isDueTodayPastDue?: boolean;
  readonly graceDays?: number;
}

/** Everything that decides an aging, so that a report can print it and be made again. */
export interface AgingSettings {
  /** Balance as of: what was open on this day. */
  readonly asOfDate: CalendarDate;
  /** Age as of: the day that days are counted to. The same day unless the user says otherwise. */
  readonly ageAsOfDate: CalendarDate;
  readonly basis: AgeBasis;
  /** In days, as they are on `ageAsOfDate`. */
  readonly scheme: BucketScheme;
  readonly credits: CreditPolicy;
  /** False in every system that has a "current" column; some count the due date itself as the first day. */
  readonly isDueTodayPastDue: boolean;
  /** Up to so many days late an item still counts as not past due; from the next day on all its days count. */
  readonly graceDays: number;
}

/** The settings that a user's choices mean: calendar years become days, defaults are filled in. */
export function agingSettings(choices: AgingChoices): AgingSettings {
  const { asOfDate, ageAsOfDate = asOfDate, basis = "due", graceDays = 0 } = choices;
  const isDueTodayPastDue = choices.isDueTodayPastDue ?? false;
  const use = { ageAsOfDate, basis, isDueTodayPastDue };
  const scheme = schemeInForce(choices.scheme ?? THIRTY_DAY_SCHEME, use);
  return { asOfDate, ...use, scheme, credits: choices.credits ?? "separate", graceDays };
}

/** The settings a user gets without asking: thirty-day buckets by due date, credits on a line of their own. */
export function defaultAgingSettings(asOfDate: CalendarDate): AgingSettings {
  return agingSettings({ asOfDate });
}

/** The first number of days past due that counts as past due under these settings. */
export function firstDayPastDue(settings: AgingSettings): number {
  if (settings.graceDays > 0) return settings.graceDays + 1;
  return settings.isDueTodayPastDue ? 0 : 1;
}

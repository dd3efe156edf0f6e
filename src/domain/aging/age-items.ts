// Ages every item of a ledger in one pass: is it open on the as-of date, how many days past due, and on
// which line of the aging does it stand. Sums by customer or any dimension are made from the result.
import type { CalendarDate } from "../calendar/calendar-date";
import { NO_DATE } from "../calendar/calendar-date";
import type { Ledger } from "../ledger/ledger";
import type { AgingSettings } from "./aging-settings";
import { bucketFinder, bucketIndexOf } from "./bucket-scheme";
import { daysPastDue } from "./days-past-due";
import { offsetOldestFirst } from "./offset-credits";

/** `AgedItems.line` of an item that was settled in full on or before the as-of date. */
export const SETTLED = 255;
/** `AgedItems.line` of an item whose document is dated after the as-of date: it did not exist yet. */
export const NOT_YET = 254;
/** `AgedItems.line` of a debt that credits cover in full, or a credit used up, where credits are set off. */
export const OFFSET = 253;

/** Days of an item without the date they are counted from. */
export const NO_DAYS = -2_147_483_648;

/**
 * The lines of an aging: one per bucket, then credits, then items without a due date.
 * A line is an index, so that sums are one array; `lineOfCredits` and `lineWithoutDueDate` name the last two.
 */
export interface AgedItems {
  readonly settings: AgingSettings;
  /** Line of each item, or `SETTLED`, `NOT_YET` or `OFFSET`. */
  readonly line: Uint8Array;
  /** To the age-as-of date; negative before the due date, `NO_DAYS` without one. */
  readonly daysPastDue: Int32Array;
  /** What the buckets go by: days past due, or days since the document date. The same array where they are the same. */
  readonly ageDays: Int32Array;
  /**
   * Open on the as-of date, in minor units; it differs from the sheet only where an item was settled later, or
   * where credits are set off.
   */
  readonly amountMinor: Float64Array;
  readonly lineOfCredits: number;
  readonly lineWithoutDueDate: number;
  readonly lineCount: number;
}

/** The ledger's items on the as-of date. Nothing is left out: what is not open has a line that says why. */
export function ageItems(ledger: Ledger, settings: AgingSettings): AgedItems {
  const { items } = ledger;
  const { asOfDate, ageAsOfDate, scheme, basis } = settings;
  const hasHistory = items.settledDate.some((date) => date !== NO_DATE);
  let amountMinor = hasHistory ? openAmountsOn(ledger, asOfDate) : items.openAmountMinor;
  const days = daysSince(items.dueDate, ageAsOfDate);
  const ageDays = basis === "due" ? days : daysSince(items.documentDate, ageAsOfDate);
  const lineOfCredits = scheme.buckets.length;
  const lineWithoutDueDate = lineOfCredits + 1;
  const isCreditApart = settings.credits !== "own-date";
  const lineOfDays = lineFinder(settings, lineWithoutDueDate);
  const line = new Uint8Array(items.count);
  for (let item = 0; item < items.count; item += 1) {
    if (hasHistory) {
      const settled = items.settledDate[item] ?? NO_DATE;
      // Only a ledger that keeps its history can be looked at from an earlier day. Elsewhere every
      // row is open as it stands, and a document dated later is a fact to show, not one to hide.
      if (settled !== NO_DATE && settled <= asOfDate) {
        line[item] = SETTLED;
        continue;
      }
      if ((items.documentDate[item] ?? NO_DATE) > asOfDate) {
        line[item] = NOT_YET;
        continue;
      }
    }
    if (isCreditApart && (amountMinor[item] ?? 0) < 0) line[item] = lineOfCredits;
    else line[item] = lineOfDays(ageDays[item] ?? NO_DAYS);
  }
  if (settings.credits === "oldest-first") {
    const offset = offsetOldestFirst(ledger, amountMinor, (item) => isOpenLine(line[item] ?? 0));
    amountMinor = offset.amountMinor;
    offset.isUsedUp.forEach((flag, item) => {
      if (flag === 1) line[item] = OFFSET;
    });
  }
  return {
    ...{ settings, line, daysPastDue: days, ageDays, amountMinor },
    ...{ lineOfCredits, lineWithoutDueDate, lineCount: lineWithoutDueDate + 1 },
  };
}

function daysSince(dates: Int32Array, ageAsOfDate: CalendarDate): Int32Array {
  const days = new Int32Array(dates.length);
  for (let item = 0; item < dates.length; item += 1) {
    const date = (dates[item] ?? NO_DATE) as CalendarDate;
    days[item] = date === NO_DATE ? NO_DAYS : daysPastDue({ dueDate: date, asOfDate: ageAsOfDate });
  }
  return days;
}

function lineFinder(settings: AgingSettings, lineWithoutDate: number): (days: number) => number {
  const finder = bucketFinder(settings.scheme);
  const graceDays = settings.basis === "due" ? settings.graceDays : 0;
  // Within its grace an item stands where it stood before it was late.
  const inGrace = bucketIndexOf(settings.isDueTodayPastDue ? -1 : 0, finder);
  return (days) => {
    if (days === NO_DAYS) return lineWithoutDate;
    return days > 0 && days <= graceDays ? inGrace : bucketIndexOf(days, finder);
  };
}

// An item settled after the as-of date was open then, with its original amount where the sheet,
// being newer, already shows nothing left.
function openAmountsOn({ items }: Ledger, asOfDate: CalendarDate): Float64Array {
  return items.openAmountMinor.map((openMinor, item) => {
    const original = items.originalAmountMinor[item] ?? NaN;
    const isReopened = openMinor === 0 && (items.settledDate[item] ?? NO_DATE) > asOfDate;
    return isReopened && !Number.isNaN(original) ? original : openMinor;
  });
}

/** True for a line that holds an item open on the as-of date. */
export function isOpenLine(line: number): boolean {
  return line < OFFSET;
}

// Worksheet functions about days. The docstrings are the help that Excel shows in English; Chinese stands in
// messages/zh-CN/function-help.ts. Ids and the order of arguments live in users' workbooks for ever.
import type { CalendarDate } from "../domain/calendar/calendar-date";
import { agingSettings } from "../domain/aging/aging-settings";
import { bucketFinder, bucketIndexOf } from "../domain/aging/bucket-scheme";
import type { DateOrder } from "../domain/calendar/date-code";
import { daysPastDue } from "../domain/aging/days-past-due";
import { dueDateUnder } from "../domain/ledger/payment-terms";
import { cellByCell, onlyValue } from "./cell-by-cell";
import { numberError, spokenMessages } from "./cell-error";
import { dateArgument } from "./date-argument";
import { choiceArgument } from "./choice-argument";
import { schemeIn } from "./scheme-argument";
import { termsArgument } from "./terms-argument";

const DUE_DATE_ARGUMENT = dateArgument("dueDate", "stays-blank");
const AS_OF = dateArgument("asOfDate", "is-missing");

const DAYS_PAST_DUE = cellByCell([DUE_DATE_ARGUMENT, AS_OF], (dueDate, asOfDate) =>
  daysPastDue({ dueDate, asOfDate }),
);

/**
 * Days past due: calendar days from the due date to the as-of date. Negative before the due date, 0 on it; an empty due date stays empty.
 * @customfunction DAYSPASTDUE
 * @param dueDate Due date, one cell or a whole column; for a column the result spills down beside it.
 * @param asOfDate Day to look from, best a cell such as $B$1. TODAY() here would recalculate every formula at each edit.
 * @returns Days past due for each due date.
 */
export function daysPastDueInCells(dueDate: unknown[][], asOfDate: unknown[][]): unknown[][] {
  return DAYS_PAST_DUE(dueDate, asOfDate);
}

/**
 * Aging bucket of each due date, in words: Not due, 1–30 days … The words are those of AR.AGING and of the aging sheet.
 * @customfunction BUCKET
 * @param dueDate Due date, one cell or a whole column.
 * @param asOfDate Day to look from, best a cell such as $B$1. Not TODAY(), which recalculates every formula at every edit.
 * @param [scheme] Buckets: thirty-day, 30-60-90-120, habit-stages, phases, signed, audit-years, or your own limits such as "30,60,90".
 * @returns The bucket's name for each due date.
 */
export function bucketInCells(
  dueDate: unknown[][],
  asOfDate: unknown[][],
  scheme?: unknown[][],
): unknown[][] {
  const chosen = schemeIn(scheme);
  const nameOn = new Map<number, (days: number) => string>();
  // Years of the audit scheme differ in length, so buckets depend on the day they are seen from.
  const naming = (day: CalendarDate): ((days: number) => string) => {
    const settings = agingSettings({
      asOfDate: day,
      ...(chosen === undefined ? {} : { scheme: chosen }),
    });
    const { name } = spokenMessages().buckets;
    const names = settings.scheme.buckets.map((bucket) => name(bucket));
    const finder = bucketFinder(settings.scheme);
    return (days) => names[bucketIndexOf(days, finder)] ?? "";
  };
  return cellByCell([DUE_DATE_ARGUMENT, AS_OF], (due, day) => {
    const named = nameOn.get(day) ?? naming(day);
    nameOn.set(day, named);
    return named(daysPastDue({ dueDate: due, asOfDate: day }));
  })(dueDate, asOfDate);
}

const DUE_DATE = cellByCell(
  [dateArgument("documentDate", "stays-blank"), termsArgument("terms", "stays-blank")],
  (documentDate, terms) => (terms.days < 0 ? numberError() : dueDateUnder(terms, documentDate)),
);

/**
 * Due date from the document date and the terms as written: Net 30, 月结30天, EOM+15, 2/10 net 30, 60 days. Format the cells as dates.
 * @customfunction DUEDATE
 * @param documentDate Date of the invoice, one cell or a whole column.
 * @param terms Terms of payment as text or as days, one cell for all or a column of the same size. Due at once is "cash"; 0 counts as empty.
 * @returns The due date as a date number.
 */
export function dueDateInCells(documentDate: unknown[][], terms: unknown[][]): unknown[][] {
  return DUE_DATE(documentDate, terms);
}

const ORDER = choiceArgument<DateOrder | "auto">(
  "dateOrder",
  {
    auto: [],
    "day-first": ["dmy", "日月年"],
    "month-first": ["mdy", "月日年"],
    "year-first": ["ymd", "年月日"],
  },
  { means: "auto" },
);
const parseDates = (order?: DateOrder) =>
  cellByCell([dateArgument("dateText", "stays-blank", order)], (date) => date);
const PARSE_DATE = {
  auto: parseDates(),
  "day-first": parseDates("day-first"),
  "month-first": parseDates("month-first"),
  "year-first": parseDates("year-first"),
};

/**
 * Reads dates written as text (2026-03-01, 2026年3月1日, 01.03.2026, 3/1/26, 1-Mar-2026) as date numbers. Day or month first is decided for the range as a whole.
 * @customfunction PARSEDATE
 * @param dateText Texts or dates, one cell or a whole column.
 * @param [dateOrder] day-first, month-first or year-first, for columns that do not tell; empty: the column decides.
 * @returns The dates as date numbers; what is no date says so in its cell.
 */
export function parseDateInCells(dateText: unknown[][], dateOrder?: unknown[][]): unknown[][] {
  return PARSE_DATE[onlyValue(ORDER, dateOrder)](dateText);
}

// Credit sales by calendar month: typed by the user, or taken from the document dates of a ledger that keeps its
// settled items. An ordinary list of open items says nothing about sales, and none are guessed from it.
import type { CalendarDate } from "../calendar/calendar-date";
import { NO_DATE } from "../calendar/calendar-date";
import { firstDayOfMonth, lastDayOfMonth, monthsAfter } from "../calendar/calendar-months";
import type { Ledger } from "../ledger/ledger";
import { minorUnitsOf } from "../money/minor-units";

/** Credit sales of one currency, in minor units. */
export interface CreditSales {
  readonly origin: "entered" | "ledger-documents";
  /** By the first day of the month. */
  readonly months: ReadonlyMap<CalendarDate, number>;
}

/** Sales as a user types them: one figure for one month in one currency. */
export interface EnteredSales {
  /** "" stands for the only currency of the ledger. */
  readonly currency: string;
  /** Any day of the month. */
  readonly month: CalendarDate;
  /** In whole units of the currency, as typed. */
  readonly amount: number;
}

/** Sales of a currency of the ledger; undefined where neither user nor ledger knows them. */
export function creditSalesOf(
  ledger: Ledger,
  currency: number,
  {
    entered,
    asOfDate,
  }: { readonly entered: readonly EnteredSales[]; readonly asOfDate: CalendarDate },
): CreditSales | undefined {
  const code = ledger.currencies[currency]?.code ?? "";
  const isOnly = ledger.currencies.length === 1;
  const typed = entered.filter(
    (each) => each.currency === code || (each.currency === "" && isOnly),
  );
  if (typed.length === 0) return salesOfDocuments(ledger, currency, asOfDate);
  const months = new Map<CalendarDate, number>();
  const minorDigits = ledger.currencies[currency]?.minorDigits ?? 2;
  for (const { month, amount } of typed)
    months.set(firstDayOfMonth(month), minorUnitsOf(amount, minorDigits));
  return { origin: "entered", months };
}

/** Debts by month of their document, as billed; credits may be payments and are not taken off. */
function salesOfDocuments(
  { items }: Ledger,
  currency: number,
  asOfDate: CalendarDate,
): CreditSales | undefined {
  if (!items.settledDate.some((date) => date !== NO_DATE)) return undefined;
  const months = new Map<CalendarDate, number>();
  for (let item = 0; item < items.count; item += 1) {
    const dated = (items.documentDate[item] ?? NO_DATE) as CalendarDate;
    if (dated === NO_DATE || dated > asOfDate || items.currency[item] !== currency) continue;
    const original = items.originalAmountMinor[item] ?? NaN;
    const billed = Number.isNaN(original) ? (items.openAmountMinor[item] ?? 0) : original;
    if (billed <= 0) continue;
    const month = firstDayOfMonth(dated);
    months.set(month, (months.get(month) ?? 0) + billed);
  }
  if (months.size === 0) return undefined;
  // A month without a document between others sold nothing; before the first one nothing is known.
  const first = Math.min(...months.keys()) as CalendarDate;
  const last = firstDayOfMonth(asOfDate);
  for (let month = first; month <= last; month = monthsAfter(month, 1))
    if (!months.has(month)) months.set(month, 0);
  return { origin: "ledger-documents", months };
}

/** Some months of sales up to the as-of date. */
export interface SalesPeriod {
  readonly firstDay: CalendarDate;
  readonly days: number;
  readonly monthCount: number;
  readonly amountMinor: number;
}

/** A month's sales and how many of its days lie up to the as-of date, latest first, as far back as is known. */
export function knownMonths(
  sales: CreditSales,
  asOfDate: CalendarDate,
): readonly {
  readonly creditSales: number;
  readonly days: number;
  readonly firstDay: CalendarDate;
}[] {
  const known: { creditSales: number; days: number; firstDay: CalendarDate }[] = [];
  for (let month = firstDayOfMonth(asOfDate); ; month = monthsAfter(month, -1)) {
    const creditSales = sales.months.get(month);
    if (creditSales === undefined) return known;
    const lastDay = Math.min(lastDayOfMonth(month), asOfDate);
    known.push({ creditSales, days: lastDay - month + 1, firstDay: month });
  }
}

/** The last `monthCount` months up to the as-of date; undefined when not all of them are known. */
export function salesPeriod(
  sales: CreditSales,
  asOfDate: CalendarDate,
  monthCount: number,
): SalesPeriod | undefined {
  const months = knownMonths(sales, asOfDate).slice(0, monthCount);
  const [latest] = months;
  const earliest = months.at(-1);
  if (latest === undefined || earliest === undefined || months.length < monthCount)
    return undefined;
  return {
    firstDay: earliest.firstDay,
    days: asOfDate - earliest.firstDay + 1,
    monthCount,
    amountMinor: months.reduce((sum, { creditSales }) => sum + creditSales, 0),
  };
}

// Figures as the user reads them: always with their unit, in the manner of the pane's language.
import { isoOf, partsOf, type CalendarDate } from "../../domain/calendar/calendar-date";
import type { LedgerCurrency } from "../../domain/ledger/ledger";
import type { Language } from "../../messages/messages";

export interface FigureFormat {
  /** "¥1,234.50", "US$20.00". Without a currency code the number stands alone: its label must name the unit. */
  readonly amount: (amountMinor: number, currency: LedgerCurrency) => string;
  readonly count: (count: number) => string;
  /** A share 0–1 as "12.3%". Undefined shares (nothing to divide by) are "–". */
  readonly percent: (share: number) => string;
  readonly date: (date: CalendarDate) => string;
}

/** ISO 4217 codes are three letters; anything else is a ledger's own word and stays as it is. */
const CURRENCY_CODE = /^[A-Z]{3}$/;

export function figureFormatOf(language: Language): FigureFormat {
  const counts = new Intl.NumberFormat(language);
  const shares = new Intl.NumberFormat(language, {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  // Formatters are slow to make, and a list of customers needs thousands of amounts.
  const amounts = new Map<string, Intl.NumberFormat>();
  const amountsIn = ({ code, minorDigits }: LedgerCurrency): Intl.NumberFormat => {
    const key = `${code}/${minorDigits}`;
    const known = amounts.get(key);
    if (known) return known;
    const digits = { minimumFractionDigits: minorDigits, maximumFractionDigits: minorDigits };
    const made = CURRENCY_CODE.test(code)
      ? new Intl.NumberFormat(language, { style: "currency", currency: code, ...digits })
      : new Intl.NumberFormat(language, digits);
    amounts.set(key, made);
    return made;
  };
  return {
    amount: (amountMinor, currency) => {
      // Adding 0 turns −0, which Intl would show with its sign, into 0.
      const text = amountsIn(currency).format(amountMinor / 10 ** currency.minorDigits + 0);
      return currency.code === "" || CURRENCY_CODE.test(currency.code)
        ? text
        : `${currency.code} ${text}`;
    },
    count: (count) => counts.format(count),
    percent: (share) => (Number.isFinite(share) ? shares.format(share) : "–"),
    date: (date) => dateIn(language, date),
  };
}

const ENGLISH_DATE = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** Chinese finance writes 2026-03-02; in English a month in words cannot be mistaken for a day. */
function dateIn(language: Language, date: CalendarDate): string {
  if (language === "zh-CN") return isoOf(date);
  const { year, month, day } = partsOf(date);
  return ENGLISH_DATE.format(Date.UTC(year, month - 1, day));
}

/** The share of a part in a whole as text; a whole that is nothing, or in credit, has no shares. */
export function shareText(part: number, whole: number, figures: FigureFormat): string {
  return figures.percent(whole > 0 ? part / whole : NaN);
}

// Terms of payment as ledgers write them, and the due date that follows from them.
import { type CalendarDate, calendarDateOf, partsOf } from "../calendar/calendar-date";
import { SIMPLIFIED } from "./traditional-characters-table";

/** When an invoice falls due, counted from its date. */
export interface PaymentTerms {
  /** Days after the invoice date, or after the end of its month. May be negative, which is an issue. */
  readonly days: number;
  /** Counted from the end of the invoice's month: 月结30天, EOM+15. */
  readonly fromEndOfMonth: boolean;
  /** Months added to the invoice date (before the end of month is taken, where it is). */
  readonly months: number;
  /** Due on this day of the month reached: "25th of next month"; 0 when not fixed. */
  readonly dayOfMonth: number;
}

const plain = (days: number): PaymentTerms => ({
  days,
  fromEndOfMonth: false,
  months: 0,
  dayOfMonth: 0,
});
const endOfMonth = (days: number, months = 0): PaymentTerms => ({
  days,
  fromEndOfMonth: true,
  months,
  dayOfMonth: 0,
});

const IMMEDIATE =
  /^(?:cod|cia|cash|cash on delivery|cash in advance|due on receipt|due upon receipt|upon receipt|on receipt|in advance|payable in advance|payment in advance|advance|100% advance|receipt|immediate|immediately|due immediately|payable immediately|pia|prepaid|prepayment|sofort|现结|现款|现金|现付|即付|即期|款到发货|货到付款|见票即付|票到付款|预付|预付款|立即付款|当天|收到发票付款)$/;
const NUMERAL: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  半: 0.5,
};

function monthCount(text: string): number {
  return NUMERAL[text] ?? Number(text);
}

/**
 * Understands terms of payment; undefined when the text says nothing we can count with
 * (a code such as NAA8 needs its own table, and we do not guess).
 *
 * @example parsePaymentTerms("月结30天") // { days: 30, fromEndOfMonth: true, … }
 */
export function parsePaymentTerms(text: string): PaymentTerms | undefined {
  if (text.length > LONGEST_TERMS) return undefined;
  const folded = foldedTerms(text);
  if (folded === "") return undefined;
  if (IMMEDIATE.test(folded)) return plain(0);
  return fixedDayTerms(folded) ?? endOfMonthTerms(folded) ?? monthTerms(folded) ?? dayTerms(folded);
}

const LONGEST_TERMS = 60;

/** 三十天, 四十五日内: tens before 十, ones behind it. */
const DAYS_IN_WORDS = /([一二三四五六七八九]?)十([一二三四五六七八九]?)(?=[天日])/;
const ONES = "零一二三四五六七八九";
const daysIn = (tens: string, ones: string): number =>
  (tens === "" ? 1 : ONES.indexOf(tens)) * 10 + (ones === "" ? 0 : ONES.indexOf(ones));

/** Lower case, one width, simplified characters, single blanks; "C.O.D." is "cod". */
function foldedTerms(text: string): string {
  const lower = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_]+/g, " ")
    .trim()
    .replace(/[^\0-\u007f]/gu, (character) => SIMPLIFIED.get(character) ?? character)
    .replace(DAYS_IN_WORDS, (_, tens: string, ones: string) => String(daysIn(tens, ones)))
    .replace(/以内/, "内");
  return lower.includes(".") ? lower.replace(/(?<=\b[a-z])\.(?=[a-z]\b|$)/g, "") : lower;
}

/** A day of the next month: 次月25日, "10th prox", "15th of next month". */
function fixedDayTerms(text: string): PaymentTerms | undefined {
  const match =
    /^(?:次月|下月|下个月|隔月)\s*(\d{1,2})\s*[日号](?:前|付款|付清)?$|^(?:net |due )?(?:on )?(?:the )?(\d{1,2})(?:st|nd|rd|th) ?(?:prox(?:imo)?|of (?:the )?(?:next|following) month|next month|following month)$/.exec(
      text,
    );
  // 隔月 is the next month to some and the one after to others.
  if (!match || text.startsWith("隔月")) return undefined;
  const day = Number(match[1] ?? match[2]);
  return day >= 1 && day <= 31 ? { ...plain(0), months: 1, dayOfMonth: day } : undefined;
}

function endOfMonthTerms(text: string): PaymentTerms | undefined {
  if (/^次月(?:底|末|结|月底)/.test(text)) return endOfMonth(0, 1);
  const japanese =
    /^(?:(?:当月|月)?末[締缔]め?[切\s、]*)(翌々月|翌月|当月)末日?(?:支?[払付]い?)?$/.exec(text);
  if (japanese) return endOfMonth(0, ["当月", "翌月", "翌々月"].indexOf(japanese[1] ?? ""));
  const chinese =
    /^(?:票到|当)?月结\s*(?:(-?\d{1,3})\s*(?:天|日)?)?$|^(\d{1,3})\s*(?:天|日)\s*月结$|^(?:当月|月)[末底]\s*(?:后|\+)?\s*(?:(\d{1,3})\s*(?:天|日)?)?$/.exec(
      text,
    );
  if (chinese) return endOfMonth(Number(chinese[1] ?? chinese[2] ?? chinese[3] ?? 0));
  const months = /^月结\s*(\d{1,2}|[一二两三四五六])\s*个?月$/.exec(text);
  if (months) return endOfMonth(0, monthCount(months[1] ?? "0"));
  const before =
    /^(?:net )?eom\s*\+?\s*(\d{1,3})?(?: ?days?)?$|^end of month\s*\+?\s*(\d{1,3})?(?: ?days?)?$/.exec(
      text,
    );
  if (before) return endOfMonth(Number(before[1] ?? before[2] ?? 0));
  const behind =
    /^(?:net )?(\d{1,3})(?: ?days?| ?d)?(?: from| after)? ?(?:eom|end of (?:the )?month)$/.exec(
      text,
    );
  if (behind) return endOfMonth(Number(behind[1]));
  return undefined;
}

function monthTerms(text: string): PaymentTerms | undefined {
  const match =
    /^(?:账期|信用期|付款期)?\s*(\d{1,2}|[一二两三四五六半])\s*个?月(?:内)?(?:付款|付清|后付款|内付款|账期)?$|^(?:net )?(\d{1,2}) ?months?$/.exec(
      text,
    );
  if (/^(?:账期|信用期|付款期)?\s*半年(?:内|后)?(?:付款|付清)?$/.test(text))
    return { ...plain(0), months: 6 };
  if (!match) return undefined;
  const months = monthCount(match[1] ?? match[2] ?? "0");
  return months === 0.5 ? plain(15) : { ...plain(0), months };
}

function dayTerms(text: string): PaymentTerms | undefined {
  // "2/10 net 30" and "2% 10, n/30": the discount comes first, the term last.
  const withDiscount =
    /^\d+(?:\.\d+)?\s*%?\s*[/,]?\s*\d{1,2}(?: ?days?)?[\s,;]*(?:net|n)\s*\/?\s*(\d{1,3})(?: ?days?)?$/.exec(
      text,
    );
  if (withDiscount) return plain(Number(withDiscount[1]));
  const afterEvent =
    /^(?:自)?(?:收到|取得|见|收|到|凭)?(?:发票|开票|收票|到票|见票|票|验收|验收合格|收货|到货|发货|交货|出货|货|签收|对账)(?:日期|之日|当日|日)?(?:后|起|起算|结)?\s*(\d{1,3})\s*(?:天|日)(?:内|后)?(?:付款|付清|支付|结清|结算)?$|^inv(?:oice)?(?: date)? ?\+ ?(\d{1,3})(?: ?days?| ?d)?$/.exec(
      text,
    );
  if (afterEvent) return plain(Number(afterEvent[1] ?? afterEvent[2]));
  const match =
    /^(?:(?:net|n|terms?|due|within|d|t\/t|oa|o\/a|open account|invoice|账期|信用期|信用|付款期|票到|货到|发票后|开票后|验收后|收货后|到货后|见票后|发货后|款期)\s*[-/:：+]?\s*)?(?:in )?(-?\d{1,3})\s*(?:calendar |net )?(?:天|日|days?|d|tage|jours|dias|giorni|dagen|дней)?\s*(?:net|netto|内|后|内付款|内付清|付款|账期|后付款|after invoice(?: date)?|from invoice(?: date)?|from date of invoice|date of invoice)?$/.exec(
      text,
    );
  if (match) return plain(Number(match[1]));
  const german =
    /^(?:\d{1,2} tage:? ?\d(?:[.,]\d)? ?%,? ?)?(\d{1,3}) tage netto$|^netto (\d{1,3})(?: tage)?$|^(?:zahlbar )?(?:innerhalb(?: von)?|binnen) (\d{1,3}) tagen(?: netto)?$/.exec(
      text,
    );
  return german ? plain(Number(german[1] ?? german[2] ?? german[3])) : undefined;
}

/** The due date that terms give to an invoice of this date. */
export function dueDateUnder(terms: PaymentTerms, documentDate: CalendarDate): CalendarDate {
  if (terms.months === 0 && !terms.fromEndOfMonth)
    return (documentDate + terms.days) as CalendarDate;
  const { year, month, day } = partsOf(documentDate);
  const target = month - 1 + terms.months;
  const targetYear = year + Math.floor(target / 12);
  const targetMonth = (target % 12) + 1;
  const last = lastDayOfMonth(targetYear, targetMonth);
  if (terms.fromEndOfMonth) return (last + terms.days) as CalendarDate;
  // The 31st plus one month is the last day of a shorter month.
  const wanted = calendarDateOf(targetYear, targetMonth, terms.dayOfMonth || day) ?? last;
  return (wanted + terms.days) as CalendarDate;
}

function lastDayOfMonth(year: number, month: number): CalendarDate {
  const next = calendarDateOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1);
  return ((next ?? 1) - 1) as CalendarDate;
}

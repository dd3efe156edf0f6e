// What a value written through the API becomes in a cell: Excel treats a text like one typed by a user in that language,
// so "2024-01-31" becomes a date and "=A1" a formula, unless the cell is formatted as text or the text starts with "'".
import type { CellWrite } from "../grid/grid";
import { ExcelError } from "./excel-error";
import type { Locale } from "./locale";

export interface EntryRules {
  readonly locale: Locale;
  /** For dates without a year. */
  readonly thisYear: number;
}

const TEXT_FORMAT = "@";
const CLEARED: CellWrite = { value: "" };
const ERROR_TEXT = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;

export function isErrorText(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("#") && ERROR_TEXT.test(value);
}

/** null leaves the cell alone; `format` is what the cell shows now ("General" or "" when nothing was chosen). */
export function enteredCell(raw: unknown, format: string, rules: EntryRules): CellWrite | null {
  if (raw === null || raw === undefined) return null;
  if (raw === "") return CLEARED;
  if (typeof raw === "boolean") return { value: raw };
  if (typeof raw === "number") return { value: format === TEXT_FORMAT ? String(raw) : raw };
  if (typeof raw !== "string") throw new ExcelError("InvalidArgument");
  if (format === TEXT_FORMAT) return { value: raw.startsWith("'") ? raw.slice(1) : raw };
  return enteredText(raw, format, rules);
}

function enteredText(text: string, format: string, rules: EntryRules): CellWrite {
  const first = text.charCodeAt(0);
  if (first === 0x3d && text.length > 1) return { formula: text };
  if (first === 0x27) return { value: text.slice(1) };
  // Most texts of a ledger are names: look closer only at what can be a number, date or other word of Excel's.
  if (!/[\d#tf]/i.test(text)) return { value: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  if (isErrorText(trimmed.toUpperCase())) return { value: trimmed.toUpperCase() };
  const found =
    parseNumber(trimmed, rules.locale) ?? parseDate(trimmed, rules) ?? parseTime(trimmed);
  if (!found) return { value: text };
  const hasOwnFormat = format !== "" && format !== "General";
  return hasOwnFormat || found.format === ""
    ? { value: found.value }
    : { value: found.value, numberFormat: found.format };
}

interface Typed {
  readonly value: number;
  /** The format Excel gives a cell that had none; "" for none. */
  readonly format: string;
}

const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:e([+-]?\d+))?$/i;

function parseNumber(text: string, locale: Locale): Typed | undefined {
  let rest = text;
  let sign = 1;
  if (/^\(.+\)$/.test(rest)) {
    rest = rest.slice(1, -1);
    sign = -1;
  }
  const currency = /^([+-]?)\s*([¥￥$€£])\s*(?=[\d.])/.exec(rest);
  if (currency) rest = (currency[1] ?? "") + rest.slice(currency[0].length);
  const percent = /\s*%$/.exec(rest);
  if (percent) rest = rest.slice(0, percent.index);
  const match = NUMBER.exec(rest);
  const whole = match?.[2];
  const fraction = match?.[3];
  if (!match || (whole === undefined && (fraction === undefined || fraction === "."))) {
    return undefined;
  }
  const value = sign * Number(rest.replaceAll(",", ""));
  if (!Number.isFinite(value)) return undefined;
  const hasDecimals = fraction !== undefined && fraction.length > 1;
  if (percent) {
    return { value: value / 100, format: hasDecimals ? "0.00%" : "0%" };
  }
  const grouped = whole?.includes(",") === true;
  if (currency) {
    const symbol = currency[2] === "￥" ? locale.currency : (currency[2] ?? "");
    return { value, format: `${symbol}#,##0${hasDecimals ? ".00" : ""}` };
  }
  if (match[4] !== undefined) return { value, format: "0.00E+00" };
  return { value, format: grouped ? `#,##0${hasDecimals ? ".00" : ""}` : "" };
}

const DATE_AND_TIME = /^(.+?)[\sT]+(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?)$/i;

function parseDate(text: string, rules: EntryRules): Typed | undefined {
  const timed = DATE_AND_TIME.exec(text);
  const day = parseDay(timed?.[1] ?? text, rules);
  if (!day) return undefined;
  if (timed?.[2] === undefined) return day;
  const time = parseTime(timed[2]);
  return time && { value: day.value + time.value, format: `${rules.locale.shortDate} h:mm` };
}

function parseDay(text: string, { locale, thisYear }: EntryRules): Typed | undefined {
  const chinese = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text);
  if (chinese) {
    const [, year, month, day] = chinese;
    const format = day === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"';
    return typedDay([Number(year), Number(month), Number(day ?? 1)], format);
  }
  const full = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/.exec(text);
  if (full) {
    if (full[2] === "." && locale.dateOrder !== "ymd") return undefined;
    const parts = [full[1] ?? "", full[3] ?? "", full[4] ?? ""];
    return typedDay(inOrder(parts, locale), locale.shortDate);
  }
  const month = /^(\d{4})[-/](\d{1,2})$/.exec(text);
  if (month) return typedDay([Number(month[1]), Number(month[2]), 1], "mmm-yy");
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (!short) return undefined;
  const [first, second] = [Number(short[1]), Number(short[2])];
  const [inYear, day] = locale.dateOrder === "dmy" ? [second, first] : [first, second];
  const format = locale.dateOrder === "ymd" ? 'm"月"d"日"' : "d-mmm";
  return typedDay([thisYear, inYear, day], format);
}

type YearMonthDay = readonly [number, number, number];

function inOrder(parts: readonly string[], locale: Locale): YearMonthDay {
  const [a = "", b = "", c = ""] = parts;
  if (a.length === 4) return [Number(a), Number(b), Number(c)];
  if (locale.dateOrder === "ymd") return [fullYear(a), Number(b), Number(c)];
  if (locale.dateOrder === "mdy") return [fullYear(c), Number(a), Number(b)];
  return [fullYear(c), Number(b), Number(a)];
}

/** Excel reads 00 to 29 as this century. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

const DAY_MILLISECONDS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Excel takes 1900 for a leap year, so days before March count from one day later. */
const FIRST_OF_MARCH_1900 = 61;

function typedDay([year, month, day]: YearMonthDay, format: string): Typed | undefined {
  if (year < 1900 || year > 9999) return undefined;
  const instant = Date.UTC(year, month - 1, day);
  const date = new Date(instant);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = (instant - EPOCH) / DAY_MILLISECONDS;
  return { value: serial < FIRST_OF_MARCH_1900 ? serial - 1 : serial, format };
}

function parseTime(text: string): Typed | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]m)?$/i.exec(text);
  if (!match) return undefined;
  const half = match[4]?.toLowerCase();
  let hours = Number(match[1]);
  const minutes = Number(match[2]);
  const seconds = Number(match[3] ?? 0);
  if (minutes > 59 || seconds > 59 || (half !== undefined && (hours < 1 || hours > 12))) {
    return undefined;
  }
  if (half !== undefined) hours = (hours % 12) + (half === "pm" ? 12 : 0);
  const pattern = match[3] === undefined ? "h:mm" : "h:mm:ss";
  return {
    value: (hours * 3600 + minutes * 60 + seconds) / 86_400,
    format: half === undefined ? pattern : `${pattern} AM/PM`,
  };
}

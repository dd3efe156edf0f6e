// What the cells below a header are, from a sample: the second half of the evidence for a column's role.
import { DATE_CODE, dateCodeOfNumber } from "../calendar/date-code";
import { dateCodeOfText } from "../calendar/date-text";
import { amountOfText } from "../money/amount-text";
import { currencyNamed } from "../money/currency";
import { parsePaymentTerms } from "./payment-terms";
import { directionOf, statusOf, documentKindOf } from "./row-words";
import type { CellValue } from "./sheet-cells";

/** Counts over a sample of a column's cells. */
export interface ColumnProfile {
  readonly cells: number;
  readonly filled: number;
  readonly numbers: number;
  readonly texts: number;
  /** Serial numbers of the years 1954–2118, 8-digit dates and date texts. */
  readonly dates: number;
  readonly dateTexts: number;
  /** A month without its day, such as 2026年2月. */
  readonly months: number;
  /** What stands where a date is not known: 0, "-", "N/A", "1900-01-01", "待定". */
  readonly placeholders: number;
  readonly amounts: number;
  readonly negatives: number;
  readonly fractions: number;
  readonly currencies: number;
  readonly terms: number;
  readonly directions: number;
  readonly statuses: number;
  readonly documentKinds: number;
  readonly yesNo: number;
  /** Codes: letters and digits without blanks, with at least one digit. */
  readonly codes: number;
  readonly distinct: number;
  /** Distinct filled cells, to compare columns with each other. */
  readonly values: ReadonlySet<CellValue>;
}

const SAMPLE = 240;
const YES_NO = /^(?:yes|no|y|n|true|false|0|1|是|否|有|无|√|x|✓)$/i;
const NOT_YET_KNOWN =
  /^(?:待定|未定|待确认|待確認|待补|待補|暂无|暫無|另议|另議|tb[acd]|to be (?:advised|confirmed|determined|agreed)|pending|unknown|\?+)$/i;
const CODE = /^[\p{L}\d][\p{L}\d_./#-]*$/u;

/** Row offsets to look at: all of a short column, else its beginning and an even spread of the rest. */
export function sampledRows(first: number, end: number): readonly number[] {
  const count = end - first;
  const size = Math.min(count, SAMPLE);
  const head = Math.min(size, SAMPLE / 3);
  return Array.from({ length: size }, (_, index) =>
    index < head || count <= SAMPLE
      ? first + index
      : first + head + Math.floor(((index - head) * (count - head)) / (size - head)),
  );
}

/** Profiles the cells of one column at the given row offsets. */
export function profileOf(
  values: readonly (readonly CellValue[])[],
  column: number,
  rows: readonly number[],
): ColumnProfile {
  const counts = {
    cells: 0,
    filled: 0,
    numbers: 0,
    texts: 0,
    dates: 0,
    dateTexts: 0,
    months: 0,
    placeholders: 0,
    amounts: 0,
    negatives: 0,
    fractions: 0,
    currencies: 0,
    terms: 0,
    directions: 0,
    statuses: 0,
    documentKinds: 0,
    yesNo: 0,
    codes: 0,
  };
  const distinct = new Set<CellValue>();
  const known = new Map<string, readonly Trait[]>();
  for (const row of rows) {
    const value = values[row]?.[column] ?? "";
    counts.cells++;
    // An error value says nothing about what the column is for.
    if (typeof value === "string" && isBlankOrError(value)) continue;
    counts.filled++;
    distinct.add(value);
    if (typeof value === "number") countNumber(counts, value);
    else if (typeof value === "string") countText(counts, value, known);
    if (isYesOrNo(value)) counts.yesNo++;
  }
  return { ...counts, distinct: distinct.size, values: distinct };
}

function isBlankOrError(value: string): boolean {
  const first = value.charCodeAt(0);
  // Only a text that begins with a blank can be blank, only one with "#" an error.
  if (first > 32 && first !== 35 && first < 128) return false;
  return value.trim() === "" || /^#[A-Z]+[/!?0-9A-Z]*$/.test(value);
}

const LONGEST_YES_NO = 8;

function isYesOrNo(value: CellValue): boolean {
  if (typeof value === "number") return value === 0 || value === 1;
  return (
    typeof value === "boolean" || (value.length <= LONGEST_YES_NO && YES_NO.test(value.trim()))
  );
}

type Counts = { -readonly [Key in keyof Omit<ColumnProfile, "distinct" | "values">]: number };

function countNumber(counts: Counts, value: number): void {
  counts.numbers++;
  counts.amounts++;
  if (value < 0) counts.negatives++;
  if (!Number.isInteger(value)) counts.fractions++;
  else counts.codes++;
  const day = dateCodeOfNumber(value);
  if (day >= 20_000 && day <= 80_000) counts.dates++;
  else if (day === DATE_CODE.placeholder) counts.placeholders++;
  if (Number.isInteger(value) && value >= 0 && value <= 365) counts.terms++;
}

// What one text can be; the same few texts come by again and again in a column.
const TRAITS = [
  "dates",
  "dateTexts",
  "months",
  "placeholders",
  "amounts",
  "negatives",
  "fractions",
  "currencies",
  "terms",
  "directions",
  "statuses",
  "documentKinds",
  "codes",
] as const satisfies readonly (keyof Counts)[];
type Trait = (typeof TRAITS)[number];

function countText(counts: Counts, value: string, known: Map<string, readonly Trait[]>): void {
  counts.texts++;
  let traits = known.get(value);
  if (traits === undefined) {
    traits = traitsOf(value.normalize("NFKC").trim());
    known.set(value, traits);
  }
  for (const trait of traits) counts[trait]++;
}

function traitsOf(text: string): readonly Trait[] {
  const amount = amountOfText(text, "point").value;
  const isAmount = Number.isFinite(amount) || Number.isFinite(amountOfText(text, "comma").value);
  const day = dateCodeOfText(text);
  const isDate = day > 0 || day <= -1000 || day === DATE_CODE.notADay;
  const hasDigit = /\d/.test(text);
  const claims: Readonly<Record<Trait, boolean>> = {
    dates: isDate,
    // Bare digits such as 45716 or 55000.00 may be a serial number, and are more often an id or an amount.
    dateTexts: isDate && !/^\d{1,7}(?:\.\d*)?$/.test(text),
    months: day === DATE_CODE.monthOnly && hasDigit && !/^\d+$/.test(text),
    placeholders:
      day === DATE_CODE.placeholder || day === DATE_CODE.blank || NOT_YET_KNOWN.test(text),
    amounts: isAmount,
    negatives: isAmount && amount < 0,
    fractions: isAmount && /[.,]\d{1,2}\D*$/.test(text),
    currencies: !hasDigit && currencyNamed(text) !== undefined,
    terms: parsePaymentTerms(text) !== undefined,
    directions: text.length <= 8 && directionOf(text) !== undefined,
    statuses: !hasDigit && statusOf(text) !== undefined,
    documentKinds: !hasDigit && documentKindOf(text) !== undefined,
    codes: hasDigit && CODE.test(text),
  };
  return TRAITS.filter((trait) => claims[trait]);
}

// Worksheet functions that age a whole ledger at once. See day-functions.ts for what the docstrings are.
import { ageItems } from "../domain/aging/age-items";
import { agingFigures, type AgingFigures } from "../domain/aging/aging-figures";
import { agingMatrix, type AgingMatrix } from "../domain/aging/aging-matrix";
import {
  agingSettings,
  type AgingSettings,
  type CreditPolicy,
} from "../domain/aging/aging-settings";
import { inReportingCurrency, type ReportingCurrency } from "../domain/aging/reporting-currency";
import { onlyValue } from "./cell-by-cell";
import { spokenMessages, valueError } from "./cell-error";
import { choiceArgument } from "./choice-argument";
import { dateArgument } from "./date-argument";
import { ledgerOfColumns, type FormulaColumn, type FormulaLedger } from "./ledger-columns";
import { reportingIn } from "./reporting-argument";
import { schemeIn } from "./scheme-argument";

const AS_OF = dateArgument("asOfDate", "is-missing");
export const CREDITS = choiceArgument<CreditPolicy>(
  "credits",
  {
    separate: ["单列"],
    "own-date": ["按自身日期"],
    "oldest-first": ["冲抵最早"],
  },
  { means: "separate" },
);

interface AgingInputs {
  readonly columns: readonly FormulaColumn[];
  readonly asOfDate: unknown;
  readonly scheme: unknown;
  readonly credits: unknown;
}

interface FormulaAging extends FormulaLedger {
  readonly settings: AgingSettings;
  readonly matrix: AgingMatrix;
  readonly figuresOf: (rows: readonly number[]) => AgingFigures;
  readonly hasCurrencies: boolean;
}

function agingOf({ columns, asOfDate, scheme, credits }: AgingInputs): FormulaAging {
  const chosen = schemeIn(scheme);
  const settings = agingSettings({
    asOfDate: onlyValue(AS_OF, asOfDate),
    credits: onlyValue(CREDITS, credits),
    ...(chosen === undefined ? {} : { scheme: chosen }),
  });
  const found = ledgerOfColumns(columns);
  const { ledger } = found;
  const aged = ageItems(ledger, settings);
  const matrix = agingMatrix(ledger, aged, "customer");
  return {
    ...{ ...found, settings, matrix },
    figuresOf: (rows) => agingFigures(aged, matrix, rows),
    hasCurrencies: ledger.currencies.some(({ code }) => code !== ""),
  };
}

type Row = readonly (string | number)[];

function headerOf({ settings, hasCurrencies }: FormulaAging, first: readonly string[]): Row {
  const { buckets, report } = spokenMessages();
  return [
    ...first,
    ...(hasCurrencies ? [report.columns.currency] : []),
    ...settings.scheme.buckets.map(buckets.name),
    report.lines.credits,
    report.lines.noDueDate,
    report.columns.outstanding,
    report.columns.pastDue,
  ];
}

/** One row of figures. Amounts go back to main units, as the sheet writes them. */
function rowOf(
  aging: FormulaAging,
  currency: number,
  figures: AgingFigures,
  first: readonly string[],
): Row {
  const { code = "", minorDigits = 2 } = aging.ledger.currencies[currency] ?? {};
  const amount = (minor: number): number => minor / 10 ** minorDigits;
  return [
    ...first,
    ...(aging.hasCurrencies ? [code] : []),
    ...figures.amountsMinor.map(amount),
    amount(figures.outstandingMinor),
    amount(figures.pastDueMinor),
  ];
}

/** The figures of each currency, in the ledger's order. */
function totalsOf(aging: FormulaAging): readonly AgingFigures[] {
  const rows = aging.ledger.currencies.map((): number[] => []);
  aging.matrix.currency.forEach((currency, row) => rows[currency]?.push(row));
  return rows.map(aging.figuresOf);
}

const totalRows = (aging: FormulaAging, first: readonly string[]): readonly Row[] =>
  totalsOf(aging).map((figures, currency) => rowOf(aging, currency, figures, first));

/** Everything in one currency, as the report converts it; while a rate is missing nothing is added up, and it is named. */
function reportingRows(
  aging: FormulaAging,
  reporting: ReportingCurrency | undefined,
  first: readonly string[],
): readonly Row[] {
  if (reporting === undefined) return [];
  const { currencies } = aging.ledger;
  if (!aging.hasCurrencies)
    throw valueError("currency", (messages, name) => messages.missing(name)) as unknown as Error;
  const totals = totalsOf(aging).map((figures, at) => ({
    ...(currencies[at] ?? { code: "", minorDigits: 2 }),
    ...figures,
  }));
  const found = inReportingCurrency(reporting, totals);
  const amount = (minor: number): number => minor / 10 ** found.minorDigits;
  const { inCurrency, withoutRate } = spokenMessages().functions;
  const { total } = found;
  if (total === undefined) {
    const width = first.length + aging.matrix.lineCount + 3;
    return [[withoutRate(found.missingRates.join(", ")), ...new Array<string>(width - 1).fill("")]];
  }
  return [
    [
      ...[...first, inCurrency(found.code), ...total.amountsMinor.map(amount)],
      ...[amount(total.outstandingMinor), amount(total.pastDueMinor)],
    ],
  ];
}

/** What is not counted, or not where it belongs, stands below the totals: nothing is left out unseen. */
export function noteRows(
  { unread, undated }: Pick<FormulaLedger, "unread" | "undated">,
  width: number,
): readonly Row[] {
  const { functions } = spokenMessages();
  const notes = [
    { noted: unread, words: functions.unreadRows },
    { noted: undated, words: functions.undatedRows },
  ];
  return notes
    .filter(({ noted }) => noted.count > 0)
    .map(({ noted, words }) => [
      words(noted.count, noted.rows.slice(0, 5).join(", ")),
      ...new Array<string>(width - 1).fill(""),
    ]);
}

/**
 * Aging of a whole ledger: customers down, buckets across, with header, totals per currency, past due first. Spills; put it where there is room.
 * @customfunction AGING
 * @param customer Column to group by: customer, salesperson, region …
 * @param dueDate Due dates; or document dates, to age by those.
 * @param openAmount Amounts still unpaid; credits are negative.
 * @param asOfDate Day to look from, best a cell such as $B$1. Not TODAY(), which recalculates every formula at every edit.
 * @param [scheme] Buckets: thirty-day, 30-60-90-120, habit-stages, phases, signed, audit-years, or your own limits such as "30,60,90".
 * @param [currency] Currency column; without it all amounts are taken as one currency.
 * @param [credits] separate: a column of their own; own-date: into the bucket of their date; oldest-first: off the oldest items. separate if empty.
 * @param [reportingCurrency] Adds a row of everything in this currency, such as CNY.
 * @param [exchangeRates] Two columns: a currency and how many units of the reporting currency one of its units is.
 * @returns A table with header and totals.
 */
export function agingInCells(
  customer: unknown[][],
  dueDate: unknown[][],
  openAmount: unknown[][],
  asOfDate: unknown[][],
  scheme?: unknown[][],
  currency?: unknown[][],
  credits?: unknown[][],
  reportingCurrency?: unknown[][],
  exchangeRates?: unknown[][],
): unknown[][] {
  const aging = agingOf({
    columns: [
      { role: "customerName", argument: "customer", input: customer },
      { role: "dueDate", argument: "dueDate", input: dueDate },
      { role: "openAmount", argument: "openAmount", input: openAmount },
      { role: "currency", argument: "currency", input: currency },
    ],
    ...{ asOfDate, scheme, credits },
  });
  const { report } = spokenMessages();
  const { ledger, matrix } = aging;
  const groups = Array.from({ length: matrix.rowCount }, (_, row) => ({
    row,
    currency: matrix.currency[row] ?? 0,
    figures: aging.figuresOf([row]),
  })).sort(
    (a, b) =>
      a.currency - b.currency ||
      b.figures.pastDueMinor - a.figures.pastDueMinor ||
      b.figures.outstandingMinor - a.figures.outstandingMinor ||
      a.row - b.row,
  );
  const header = headerOf(aging, [report.columns.customer]);
  return [
    header,
    ...groups.map((group) => {
      const name = ledger.customers[matrix.group[group.row] ?? -1]?.name ?? "";
      return rowOf(aging, group.currency, group.figures, [name || report.unnamedCustomer]);
    }),
    ...totalRows(aging, [report.total]),
    ...reportingRows(aging, reportingIn(reportingCurrency, exchangeRates), [report.total]),
    ...noteRows(aging, header.length),
  ] as unknown[][];
}

/**
 * Aging totals: one row per currency with every bucket, credits, items without a due date, outstanding and past due, under a header.
 * @customfunction AGINGTOTALS
 * @param dueDate Due dates; or document dates, to age by those.
 * @param openAmount Amounts still unpaid; credits are negative.
 * @param asOfDate Day to look from, best a cell such as $B$1. Not TODAY(), which recalculates every formula at every edit.
 * @param [scheme] Buckets: thirty-day, 30-60-90-120, habit-stages, phases, signed, audit-years, or your own limits such as "30,60,90".
 * @param [currency] Currency column; without it all amounts are taken as one currency.
 * @param [credits] separate: a column of their own; own-date: into the bucket of their date; oldest-first: off the oldest items. separate if empty.
 * @param [reportingCurrency] Adds a row of everything in this currency, such as CNY.
 * @param [exchangeRates] Two columns: a currency and how many units of the reporting currency one of its units is.
 * @returns A header and one row per currency.
 */
export function agingTotalsInCells(
  dueDate: unknown[][],
  openAmount: unknown[][],
  asOfDate: unknown[][],
  scheme?: unknown[][],
  currency?: unknown[][],
  credits?: unknown[][],
  reportingCurrency?: unknown[][],
  exchangeRates?: unknown[][],
): unknown[][] {
  const aging = agingOf({
    columns: [
      { role: "dueDate", argument: "dueDate", input: dueDate },
      { role: "openAmount", argument: "openAmount", input: openAmount },
      { role: "currency", argument: "currency", input: currency },
    ],
    ...{ asOfDate, scheme, credits },
  });
  const header = headerOf(aging, []);
  return [
    header,
    ...totalRows(aging, []),
    ...reportingRows(aging, reportingIn(reportingCurrency, exchangeRates), []),
    ...noteRows(aging, header.length),
  ] as unknown[][];
}

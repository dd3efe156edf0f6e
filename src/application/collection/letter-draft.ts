// A letter from a customer's items: the facts a letter has to state (catalogue letter-fields) in the user's language,
// and the sheet it is written to.
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { addWorkingDays } from "../../domain/calendar/working-days";
import { NO_DAYS } from "../../domain/aging/age-items";
import { letterItems, type LetterItems, type LetterKind } from "../../domain/letters/letter-items";
import { allocatedMinor } from "../../domain/money/allocation";
import type { AgingReport, CurrencyAging, CustomerAging } from "../aging-report";
import type { SheetPlan } from "../sheet-plan";

/** How a letter's figures are written. */
export interface LetterFigures {
  readonly amount: (amountMinor: number, currency: CurrencyAging) => string;
  readonly date: (date: CalendarDate) => string;
  readonly count: (count: number) => string;
}

export interface LetterLineWords {
  readonly line: (document: string, due: string, amount: string, late: string) => string;
  readonly noDocument: string;
  readonly dueOn: (date: string) => string;
  readonly noDueDate: string;
  readonly late: (days: string) => string;
  readonly instalment: (number: string, date: string, amount: string) => string;
}

/** Working days that a letter gives to answer. */
const REPLY_WORKING_DAYS = 5;
const INSTALMENTS = 3;
const INSTALMENT_DAYS = 30;

/** The facts of a letter; `items` empty = there is nothing to write about. */
export function letterFacts(
  kind: LetterKind,
  of: { readonly report: AgingReport; readonly customer: CustomerAging },
  { figures, words }: { readonly figures: LetterFigures; readonly words: LetterLineWords },
) {
  const { report, customer } = of;
  const currency = report.currencies[customer.currency];
  if (currency === undefined) throw new Error("The customer's currency is not in the report.");
  const listed = letterItems(kind, customer.row, report);
  const asOfDate = report.aged.settings.ageAsOfDate;
  const lines = listed.items.map(({ documentNumber, dueDate, daysPastDue, openAmountMinor }) =>
    words.line(
      documentNumber || words.noDocument,
      daysPastDue === NO_DAYS
        ? words.noDueDate
        : words.dueOn(figures.date(dueDate as CalendarDate)),
      figures.amount(openAmountMinor, currency),
      daysPastDue > 0 ? words.late(figures.count(daysPastDue)) : "",
    ),
  );
  return {
    listed,
    facts: {
      customer: customer.name || customer.id,
      asOf: figures.date(asOfDate),
      replyBy: figures.date(addWorkingDays(asOfDate, REPLY_WORKING_DAYS)),
      lines,
      total: figures.amount(listed.totalMinor, currency),
      count: figures.count(listed.items.length),
      disputed: listed.disputedMinor > 0 ? figures.amount(listed.disputedMinor, currency) : "",
      instalments: instalmentsOf(listed, asOfDate).map(({ date, amountMinor }, index) =>
        words.instalment(
          figures.count(index + 1),
          figures.date(date),
          figures.amount(amountMinor, currency),
        ),
      ),
      tone: customer.advice.kind === "plan" ? customer.advice.plan.tone : ("as-level" as const),
    },
    /** Sums that the letter may name, in whole units. */
    knownSums: knownSums(listed, asOfDate, 10 ** currency.minorDigits),
  };
}

function instalmentsOf({ totalMinor }: LetterItems, asOfDate: CalendarDate) {
  if (totalMinor <= 0) return [];
  return allocatedMinor(
    totalMinor,
    Array.from({ length: INSTALMENTS }, () => 1),
  ).map((amountMinor, index) => ({
    amountMinor,
    date: addWorkingDays(
      (asOfDate + (index === 0 ? REPLY_WORKING_DAYS : index * INSTALMENT_DAYS)) as CalendarDate,
      1,
    ),
  }));
}

function knownSums(listed: LetterItems, asOfDate: CalendarDate, units: number): readonly number[] {
  return [
    listed.totalMinor,
    listed.disputedMinor,
    ...listed.items.map(({ openAmountMinor }) => openAmountMinor),
    ...instalmentsOf(listed, asOfDate).map(({ amountMinor }) => amountMinor),
  ].map((minor) => Math.abs(minor) / units);
}

/** A letter as a sheet of ours, one line a row, ready to print on a page. */
export function letterSheetPlan(
  kind: LetterKind,
  text: string,
  words: { readonly sheetName: string; readonly footer: string },
): SheetPlan {
  const [title = "", ...lines] = text.split("\n");
  return {
    ...{ key: kind === "statement" ? "statement" : kind, name: words.sheetName },
    blocks: [
      { row: 0, column: 0, values: [[title]], style: "title" },
      { row: 1, column: 0, values: lines.map((line) => [line]), style: "text" },
    ],
    ...{ tables: [], charts: [], columnWidths: [96], freezeRows: 0, freezeColumns: 0 },
    print: { landscape: false, header: "", footer: words.footer },
  };
}

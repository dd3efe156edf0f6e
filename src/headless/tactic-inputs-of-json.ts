// An array of JSON inputs becomes inputs of the engine: fields read, days settled, totals and ranks filled from the
// array itself where they are missing. Every problem is told with the index of its input and its field.
import { calendarDateOfSerial, type CalendarDate } from "../domain/calendar/calendar-date";
import type { LedgerCurrency } from "../domain/ledger/ledger";
import { claimClock } from "../domain/limitation/claim-clock";
import { minorDigitsOf } from "../domain/money/currency";
import { isFinerThanMinorUnits, minorUnitsOf } from "../domain/money/minor-units";
import type { CollectionPolicy } from "../domain/policy/collection-policy";
import { amountRanks } from "../domain/risk/amount-rank";
import type { TacticInputs } from "../domain/tactics/tactic-inputs";
import { asObject, FieldProblem, type Parse } from "./field-parsers";
import {
  fieldNamed,
  TACTIC_FIELDS,
  type SettledFields,
  type TacticField,
  type TacticFieldValues,
} from "./tactic-fields";

/** What is wrong with one input. `field` is "" when the whole input is. */
export interface InputProblem {
  readonly index: number;
  readonly field: string;
  readonly code: FieldProblem["code"];
  readonly found: string;
  readonly allowed: string;
}

export interface ReadInput {
  readonly index: number;
  readonly id: string | undefined;
  readonly inputs: TacticInputs;
}

export interface InputsReading {
  /** In the array's order, without those that have a problem. */
  readonly inputs: readonly ReadInput[];
  readonly problems: readonly InputProblem[];
}

interface ReadFields {
  readonly index: number;
  readonly fields: SettledFields;
  readonly currency: LedgerCurrency;
}

/** Reads the array. `today` stands in for a missing as-of date. */
export function tacticInputsOfJson(
  array: readonly unknown[],
  today: CalendarDate,
  policy: CollectionPolicy,
): InputsReading {
  const problems: InputProblem[] = [];
  const read = array.flatMap((value, index): ReadFields[] => {
    const told = (field: string, error: FieldProblem): void => {
      const { code, found, allowed, part } = error;
      problems.push({ index, field: `${field}${part}`, code, found, allowed });
    };
    const before = problems.length;
    const object = attempt("", asObject, { each: value, told });
    if (object === undefined) return [];
    const fields = settled(fieldsOf(object, told), today, told);
    return fields === undefined || problems.length > before
      ? []
      : [{ index, fields, currency: currencyOf(fields) }];
  });
  const totals = totalsByCurrency(read);
  const ranks = ranksByCurrency(read);
  const inputs = read.map(({ index, fields, currency }, at) => ({
    ...{ index, id: fields.id },
    inputs: engineInputs(fields, {
      ...{ currency, policy, amountRank: ranks[at] ?? 1 },
      totalOpenMinor: totals.get(currency.code) ?? 0,
    }),
  }));
  return { inputs, problems };
}

type Tell = (field: string, error: FieldProblem) => void;

function fieldsOf(object: Readonly<Record<string, unknown>>, told: Tell): TacticFieldValues {
  const found: Partial<Record<TacticField, unknown>> = {};
  for (const [name, each] of Object.entries(object)) {
    const field = fieldNamed(name);
    if (field === undefined) told(name, new FieldProblem("unknown-field", each));
    // A number and a name are both welcome as an input's id.
    else if (field in found && field !== "id")
      told(name, new FieldProblem("given-twice", each, field));
    else if (each !== null)
      found[field] = attempt<unknown>(field, TACTIC_FIELDS[field], { each, told });
  }
  return found as TacticFieldValues;
}

function attempt<Value>(
  field: string,
  parse: Parse<Value>,
  { each, told }: { readonly each: unknown; readonly told: Tell },
): Value | undefined {
  try {
    return parse(each);
  } catch (error) {
    if (!(error instanceof FieldProblem)) throw error;
    told(field, error);
    return undefined;
  }
}

/** The days: as given, or from the due date to the as-of date. */
function settled(
  fields: TacticFieldValues,
  today: CalendarDate,
  told: Tell,
): SettledFields | undefined {
  const { dueDate, openAmount, disputedAmount } = fields;
  const asOf = fields.asOf ?? today;
  const d = fields.d ?? (dueDate === undefined ? undefined : asOf - dueDate);
  // A field that was there and wrong has been told already.
  const needs = (field: TacticField, isThere: boolean): void => {
    if (!isThere) told(field, new FieldProblem("required", undefined));
  };
  needs("dueDate", d !== undefined || "d" in fields || "dueDate" in fields);
  needs("openAmount", "openAmount" in fields);
  if (d === undefined || openAmount === undefined) return undefined;
  // Every deadline counts from the due date: it has to be a day of Excel's calendar.
  if (calendarDateOfSerial(asOf - d) === undefined)
    told("d", new FieldProblem("out-of-range", d, `1900-03-01 … 9999-12-31 (asOf - d)`));
  const { minorDigits } = currencyOf(fields);
  for (const field of ["openAmount", "disputedAmount", "totalOpen", "promiseAmount"] as const)
    if (isFinerThanMinorUnits(fields[field] ?? 0, minorDigits))
      told(field, new FieldProblem("too-fine", fields[field], String(minorDigits)));
  if ((disputedAmount ?? 0) > openAmount)
    told("disputedAmount", new FieldProblem("more-than-open", disputedAmount, String(openAmount)));
  return { ...fields, asOf, d, openAmount };
}

function currencyOf({ currency }: TacticFieldValues): LedgerCurrency {
  const code = currency ?? "CNY";
  return { code, minorDigits: minorDigitsOf(code) };
}

function totalsByCurrency(read: readonly ReadFields[]): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const { fields, currency } of read)
    totals.set(
      currency.code,
      (totals.get(currency.code) ?? 0) + minorUnitsOf(fields.openAmount, currency.minorDigits),
    );
  return totals;
}

function ranksByCurrency(read: readonly ReadFields[]): readonly number[] {
  const ranks = new Array<number>(read.length).fill(1);
  for (const code of new Set(read.map(({ currency }) => currency.code))) {
    const places = Array.from(read.keys()).filter((at) => read[at]?.currency.code === code);
    const amounts = places.map((at) => read[at]?.fields.openAmount ?? 0);
    amountRanks(amounts).forEach((rank, nth) => {
      ranks[places[nth] ?? 0] = rank;
    });
  }
  return ranks;
}

function engineInputs(
  fields: SettledFields,
  basis: {
    readonly currency: LedgerCurrency;
    readonly policy: CollectionPolicy;
    readonly amountRank: number;
    readonly totalOpenMinor: number;
  },
): TacticInputs {
  const { currency } = basis;
  const minor = (units: number): number => minorUnitsOf(units, currency.minorDigits);
  const { asOf, d, promiseDate, promiseAmount, totalOpen, guaranteeEnd, ...rest } = fields;
  return {
    ...rest,
    ...{ asOfDate: asOf, daysPastDue: d, currency },
    openAmountMinor: minor(fields.openAmount),
    disputedAmountMinor: minor(fields.disputedAmount ?? 0),
    totalOpenMinor: totalOpen === undefined ? basis.totalOpenMinor : minor(totalOpen),
    amountRank: fields.amountRank ?? basis.amountRank,
    promise:
      promiseDate === undefined
        ? undefined
        : { date: promiseDate, amountMinor: minor(promiseAmount ?? 0) },
    limitationDaysLeft: fields.limitationDaysLeft ?? limitationDaysLeft(fields, basis.policy),
    guaranteeDaysLeft:
      fields.guaranteeDaysLeft ?? (guaranteeEnd === undefined ? undefined : guaranteeEnd - asOf),
  };
}

function limitationDaysLeft(
  { asOf, d, dueDate, lastInterruption }: SettledFields,
  policy: CollectionPolicy,
): number | undefined {
  const due = dueDate ?? calendarDateOfSerial(asOf - d);
  if (due === undefined) return undefined;
  return claimClock(due, { lastInterruption }, asOf, policy).daysLeft;
}

// How the user wants a ledger aged. It travels with the workbook as one small setting, so that next month's report is
// counted the same way.
import { AGE_BASES, type AgeBasis } from "../domain/aging/age-basis";
import {
  agingSettings,
  type AgingSettings,
  type CreditPolicy,
} from "../domain/aging/aging-settings";
import type { BucketScheme, CalendarYearScheme } from "../domain/aging/bucket-scheme";
import {
  BUCKET_SCHEMES,
  DUE_DATE_SCHEMES,
  THIRTY_DAY_SCHEME,
} from "../domain/aging/bucket-scheme-table";
import { schemeOfEdges } from "../domain/aging/own-edges";
import { calendarDateOfIso, isoOf, type CalendarDate } from "../domain/calendar/calendar-date";
import { currencyNamed } from "../domain/money/currency";

export interface KeptAgingChoices {
  /** Undefined looks from the day of the reading, whichever that is. */
  readonly asOfDate: CalendarDate | undefined;
  /** The day that days are counted to; undefined is the as-of date. */
  readonly ageAsOfDate: CalendarDate | undefined;
  readonly basis: AgeBasis;
  /** Id of a scheme of ours, or the user's own edges as text: "30,60,90". */
  readonly scheme: string;
  readonly isDueTodayPastDue: boolean;
  readonly graceDays: number;
  /** Code of the currency that all are put together in; "" puts none together. */
  readonly reporting: string;
}

/** What a user gets without asking. */
export const DEFAULT_AGING_CHOICES: KeptAgingChoices = {
  ...{ asOfDate: undefined, ageAsOfDate: undefined, basis: "due", scheme: THIRTY_DAY_SCHEME.id },
  ...{ isDueTodayPastDue: false, graceDays: 0, reporting: "" },
};

export const MOST_GRACE_DAYS = 999;

/** The settings that the choices mean on a day without an as-of date of its own. */
export function settingsOfChoices(
  choices: KeptAgingChoices,
  { today, credits }: { readonly today: CalendarDate; readonly credits: CreditPolicy },
): AgingSettings {
  const { asOfDate = today, ageAsOfDate = asOfDate, basis, scheme: text } = choices;
  const { isDueTodayPastDue, graceDays } = choices;
  const scheme = schemeOfText(text) ?? THIRTY_DAY_SCHEME;
  return agingSettings({
    ...{ asOfDate, ageAsOfDate, basis, scheme, credits, isDueTodayPastDue, graceDays },
  });
}

function schemeOfText(text: string): BucketScheme | CalendarYearScheme | undefined {
  const known = BUCKET_SCHEMES.find(({ id }) => id === text);
  if (known !== undefined) return known;
  const edges = schemeOfEdges(text);
  return edges.status === "read" ? edges.scheme : undefined;
}

/** The choices with one changed. Stages are of due dates: where they meet the document's date, the earlier choice gives way. */
export function changedChoices(
  choices: KeptAgingChoices,
  change: Partial<KeptAgingChoices>,
): KeptAgingChoices {
  const next = { ...choices, ...change };
  if (next.basis === "due" || !DUE_DATE_SCHEMES.includes(next.scheme)) return next;
  return change.scheme === undefined
    ? { ...next, scheme: DEFAULT_AGING_CHOICES.scheme }
    : { ...next, basis: "due" };
}

const VERSION = 1;

/** The text under which choices are kept in the workbook. */
export function textOfChoices({ asOfDate, ageAsOfDate, ...others }: KeptAgingChoices): string {
  return JSON.stringify({
    ...{ version: VERSION, ...others },
    ...(asOfDate === undefined ? {} : { asOf: isoOf(asOfDate) }),
    ...(ageAsOfDate === undefined ? {} : { ageAsOf: isoOf(ageAsOfDate) }),
  });
}

/** Choices from the workbook's setting; a piece that cannot be used is passed over and counts as not chosen. */
export function choicesOfText(text: string | undefined): KeptAgingChoices {
  const kept = fieldsOf(text);
  if (kept["version"] !== VERSION) return DEFAULT_AGING_CHOICES;
  const usual = DEFAULT_AGING_CHOICES;
  const { scheme, graceDays, reporting } = kept;
  const isGrace =
    Number.isInteger(graceDays) && Number(graceDays) >= 0 && Number(graceDays) <= MOST_GRACE_DAYS;
  const choices: KeptAgingChoices = {
    asOfDate: dateOf(kept["asOf"]),
    ageAsOfDate: dateOf(kept["ageAsOf"]),
    basis: AGE_BASES.find((basis) => basis === kept["basis"]) ?? usual.basis,
    scheme: typeof scheme === "string" && schemeOfText(scheme) ? scheme : usual.scheme,
    isDueTodayPastDue: kept["isDueTodayPastDue"] === true,
    graceDays: isGrace ? Number(graceDays) : usual.graceDays,
    reporting: (typeof reporting === "string" ? currencyNamed(reporting) : undefined) ?? "",
  };
  return changedChoices(choices, {});
}

function dateOf(value: unknown): CalendarDate | undefined {
  return typeof value === "string" ? calendarDateOfIso(value) : undefined;
}

function fieldsOf(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

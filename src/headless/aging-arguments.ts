// The words of a command line that decide how a ledger is aged.
import { AGE_BASES } from "../domain/aging/age-basis";
import {
  CREDIT_POLICIES,
  type AgingChoices,
  type CreditPolicy,
} from "../domain/aging/aging-settings";
import type { BucketScheme, CalendarYearScheme } from "../domain/aging/bucket-scheme";
import { BUCKET_SCHEMES, DUE_DATE_SCHEMES } from "../domain/aging/bucket-scheme-table";
import { schemeOfEdges } from "../domain/aging/own-edges";
import { calendarDateOfIso, type CalendarDate } from "../domain/calendar/calendar-date";
import type { ReportingCurrency } from "../domain/aging/reporting-currency";
import { currencyNamed } from "../domain/money/currency";
import { BadArgument } from "./bad-argument";

export const AGING_OPTIONS = {
  basis: { type: "string" },
  scheme: { type: "string" },
  "age-as-of": { type: "string" },
  grace: { type: "string" },
  "due-today": { type: "string" },
  credits: { type: "string" },
} as const;

type AgingValues = Readonly<Partial<Record<keyof typeof AGING_OPTIONS, string>>>;

/** How the ledger is to be aged. Throws `BadArgument`. */
export function agingArguments(values: AgingValues, asOfDate: CalendarDate): AgingChoices {
  const { basis: basisText = "due", "due-today": dueToday } = values;
  const basis = AGE_BASES.find((each) => each === basisText);
  if (basis === undefined) throw new BadArgument("basis", basisText);
  if (dueToday !== undefined && dueToday !== "past-due" && dueToday !== "not-due")
    throw new BadArgument("due-today", dueToday);
  const scheme = values.scheme === undefined ? undefined : schemeNamed(values.scheme);
  if (basis === "document" && scheme !== undefined && DUE_DATE_SCHEMES.includes(scheme.id))
    throw new BadArgument("scheme-basis", scheme.id);
  return {
    asOfDate,
    ...(values.basis === undefined ? {} : { basis }),
    ...(scheme === undefined ? {} : { scheme }),
    ...(dueToday === undefined ? {} : { isDueTodayPastDue: dueToday === "past-due" }),
    ...(values["age-as-of"] === undefined ? {} : { ageAsOfDate: dayNamed(values["age-as-of"]) }),
    ...(values.credits === undefined ? {} : { credits: creditPolicy(values.credits) }),
    ...(values.grace === undefined ? {} : { graceDays: graceDays(values.grace) }),
  };
}

function schemeNamed(text: string): BucketScheme | CalendarYearScheme {
  const known = BUCKET_SCHEMES.find(({ id }) => id === text);
  if (known !== undefined) return known;
  const edges = schemeOfEdges(text);
  if (edges.status === "read") return edges.scheme;
  // A word is a scheme we do not know; anything with a digit was meant as edges.
  if (!/\d/.test(text)) throw new BadArgument("scheme", text);
  throw new BadArgument(`edges-${edges.problem}`, edges.about);
}

function creditPolicy(text: string): CreditPolicy {
  const policy = CREDIT_POLICIES.find((known) => known === text);
  if (policy === undefined) throw new BadArgument("credits", text);
  return policy;
}

function dayNamed(text: string): CalendarDate {
  const date = calendarDateOfIso(text);
  if (date === undefined) throw new BadArgument("age-as-of", text);
  return date;
}

function graceDays(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new BadArgument("grace", text);
  return Number(text);
}

/** The reporting currency and its rates: `--reporting CNY --rate USD=7.12`. Throws `BadArgument`. */
export function reportingArguments(
  code: string | undefined,
  pairs: readonly string[],
): ReportingCurrency | undefined {
  if (code === undefined) {
    if (pairs[0] !== undefined) throw new BadArgument("rate-alone", pairs[0]);
    return undefined;
  }
  const known = currencyNamed(code);
  if (known === undefined) throw new BadArgument("reporting", code);
  const rates = pairs.map((pair): [string, number] => {
    const [name = "", text = ""] = pair.split("=");
    const currency = currencyNamed(name);
    const rate = Number(text);
    if (currency === undefined || text.trim() === "" || !Number.isFinite(rate) || rate <= 0)
      throw new BadArgument("rate", pair);
    return [currency, rate];
  });
  return { code: known, rates: Object.fromEntries(rates) };
}

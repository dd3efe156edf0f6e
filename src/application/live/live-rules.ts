// What a live formula is told beside range, day, buckets and credits: how the user had the ledger read and aged. It
// stands as one text in a cell of the report and is written by us; a formula typed by hand does without.
import type { AgeBasis } from "../../domain/aging/age-basis";
import {
  agingSettings,
  type AgingChoices,
  type AgingSettings,
} from "../../domain/aging/aging-settings";
import { schemeOfEdges } from "../../domain/aging/own-edges";
import { BUCKET_SCHEMES } from "../../domain/aging/bucket-scheme-table";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { joinCustomers } from "../../domain/ledger/join-customers";
import type { CellValue, RangePlace } from "../../domain/ledger/sheet-cells";
import type { LedgerReading, ReadingChoices } from "../../domain/ledger/reading";
import { ledgerIn } from "../ledger-desk";
import {
  choicesOf,
  decisionsOfText,
  textOfDecisions,
  type LedgerDecisions,
} from "../ledger-decisions";

/** How the ledger is read and aged where the arguments of the formula do not say it. */
export interface LiveRules {
  readonly decisions: LedgerDecisions;
  readonly totals: NonNullable<ReadingChoices["enteredTotals"]>;
  /** Where the range stood: columns are known by their place, rows are named by it. */
  readonly at: Pick<RangePlace, "sheet" | "rowIndex" | "columnIndex">;
  readonly uses1904Dates: boolean;
  /** Number formats by column: a currency may be written nowhere else. Empty when not needed. */
  readonly columnFormats: readonly string[];
  readonly age: Pick<AgingChoices, "basis" | "graceDays" | "isDueTodayPastDue"> & {
    /** Days from the as-of date to the day that ages are counted to. */
    readonly daysAhead?: number;
  };
}

/** The rules as a text for a cell. */
export function textOfRules({ decisions, ...rest }: LiveRules): string {
  return JSON.stringify({ ...rest, decisions: textOfDecisions(decisions) });
}

const BASES: readonly AgeBasis[] = ["due", "document"];

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null ? (value as Fields) : {};
const numberOf = (value: unknown): number => (typeof value === "number" ? value : 0);
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The rules that a text says; undefined when it is none of ours. An empty text says nothing. */
export function rulesOfText(text: string): LiveRules | undefined {
  let fields: Fields;
  try {
    fields = fieldsOf(JSON.parse(text === "" ? "{}" : text));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  const at = fieldsOf(fields["at"]);
  const age = fieldsOf(fields["age"]);
  return {
    decisions: decisionsOfText(textOf(fields["decisions"])),
    totals: listOf(fields["totals"]).map((total) => ({
      currency: textOf(fieldsOf(total)["currency"]),
      amount: textOf(fieldsOf(total)["amount"]),
    })),
    at: {
      sheet: textOf(at["sheet"]),
      ...{ rowIndex: numberOf(at["rowIndex"]), columnIndex: numberOf(at["columnIndex"]) },
    },
    uses1904Dates: fields["uses1904Dates"] === true,
    columnFormats: listOf(fields["columnFormats"]).map(textOf),
    age: {
      basis: BASES.find((basis) => basis === age["basis"]) ?? "due",
      graceDays: numberOf(age["graceDays"]),
      isDueTodayPastDue: age["isDueTodayPastDue"] === true,
      daysAhead: numberOf(age["daysAhead"]),
    },
  };
}

/** Hosts hand an empty cell to a function as nothing or as 0; read as one, both give the same ledger. */
const blankForZero = (cell: CellValue): CellValue => (cell === 0 ? "" : cell);

/** The ledger in the cells of a range, read under the rules. */
export function ledgerUnderRules(
  values: readonly (readonly CellValue[])[],
  rules: LiveRules,
): LedgerReading {
  const { at, uses1904Dates, columnFormats, decisions, totals } = rules;
  const columnCount = values[0]?.length ?? 0;
  const reading = ledgerIn(
    {
      place: { ...at, rowCount: values.length, columnCount },
      values: values.map((row) => row.map(blankForZero)),
      uses1904Dates,
      ...(columnFormats.length === columnCount ? { columnFormats } : {}),
    },
    choicesOf(decisions, totals),
    decisions.ledgerAt,
  );
  if (reading.status !== "read") return reading;
  return { ...reading, ledger: joinCustomers(reading.ledger, decisions.joins.accepted) };
}

/** The settings of an aging that starts from these arguments, under the rules. */
export function settingsUnderRules(
  given: Pick<AgingChoices, "asOfDate" | "scheme" | "credits">,
  { age: { daysAhead = 0, ...age } }: LiveRules,
): AgingSettings {
  const ageAsOfDate = (given.asOfDate + daysAhead) as CalendarDate;
  return agingSettings({ ...given, ...age, ageAsOfDate });
}

/** The scheme as the argument of a formula says it. */
export function schemeText({ scheme }: AgingSettings): string {
  return scheme.id.replace(/^own:/, "");
}

/** The scheme that such a text names; undefined for one that no argument can say. */
export function schemeOfText(text: string): AgingChoices["scheme"] | undefined {
  const named = BUCKET_SCHEMES.find(({ id }) => id === text);
  if (named !== undefined) return named;
  const edges = schemeOfEdges(text);
  return edges.status === "read" ? edges.scheme : undefined;
}

/** The rules under which the reading of before comes about again. */
export function rulesOf(
  settings: AgingSettings,
  read: Omit<LiveRules, "age" | "columnFormats">,
): LiveRules {
  const { basis, graceDays, isDueTodayPastDue, ageAsOfDate, asOfDate } = settings;
  const daysAhead = ageAsOfDate - asOfDate;
  return { ...read, columnFormats: [], age: { basis, graceDays, isDueTodayPastDue, daysAhead } };
}

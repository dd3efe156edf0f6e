import { parseArgs } from "node:util";
import type { BreakdownBy } from "../application/aging-breakdown";
import type { MetricChoices } from "../application/metrics-report";
import { inPackOrder, REPORT_PARTS, type ReportPart } from "../application/reports/report-parts";
import type { NewerInput } from "../application/reports/provision-inputs";
import type { ProvisionChoices } from "../application/provision-report";
import type { AgingChoices } from "../domain/aging/aging-settings";
import { AGING_DIMENSIONS } from "../domain/aging/item-groups";
import type { ReportingCurrency } from "../domain/aging/reporting-currency";
import { calendarDateOfIso, type CalendarDate } from "../domain/calendar/calendar-date";
import { COLUMN_ROLES, type ColumnRole } from "../domain/ledger/column-role";
import { QUESTIONS, type QuestionCode, type ReadingChoices } from "../domain/ledger/reading";
import { amountOfText } from "../domain/money/amount-text";
import { currencyNamed } from "../domain/money/currency";
import { LANGUAGES, type Language } from "../messages/messages";
import { AGING_OPTIONS, agingArguments, reportingArguments } from "./aging-arguments";
import { BadArgument } from "./bad-argument";
import { METRIC_OPTIONS, metricArguments } from "./metric-arguments";
import { PROVISION_OPTIONS, provisionArguments } from "./provision-arguments";

/** What `npm run report` was asked for. */
export interface ReportArguments {
  readonly file: string;
  readonly sheet?: string;
  readonly aging: AgingChoices;
  /** What the aging is broken down by besides customers. */
  readonly by: readonly BreakdownBy[];
  /** The currency that all are put together in, at these rates. */
  readonly reporting?: ReportingCurrency;
  readonly metrics: MetricChoices;
  /** What `--out` writes. */
  readonly pack: { readonly parts: readonly ReportPart[]; readonly company: string };
  readonly provision: ProvisionChoices;
  /** What of it was said on the command line, and goes before what the sheet of the allowance says. */
  readonly newerInputs: readonly NewerInput[];
  /** Keep a snapshot of this aging in the workbook written. */
  readonly keepsSnapshot: boolean;
  readonly isJson: boolean;
  /** With `isJson`: every open document with its plan. */
  readonly listsDocuments: boolean;
  readonly out?: string;
  readonly choices: ReadingChoices;
}

const OPTIONS = {
  sheet: { type: "string" },
  "as-of": { type: "string" },
  json: { type: "boolean" },
  documents: { type: "boolean" },
  out: { type: "string" },
  lang: { type: "string" },
  answer: { type: "string", multiple: true },
  role: { type: "string", multiple: true },
  control: { type: "string", multiple: true },
  "skip-hidden": { type: "boolean" },
  "age-by-document-date": { type: "boolean" },
  by: { type: "string", multiple: true },
  part: { type: "string", multiple: true },
  company: { type: "string" },
  reporting: { type: "string" },
  rate: { type: "string", multiple: true },
  help: { type: "boolean" },
  ...AGING_OPTIONS,
  ...METRIC_OPTIONS,
  ...PROVISION_OPTIONS,
  snapshot: { type: "boolean" },
} as const;

/** The language asked for, found even on a command line that is otherwise wrong, to say so in it. */
export function languageAskedFor(args: readonly string[]): Language {
  const { values } = parseArgs({
    ...{ args: [...args], options: OPTIONS, strict: false, allowPositionals: true },
  });
  return LANGUAGES.find((language) => language === values.lang) ?? "zh-CN";
}

/** Reads the words after `npm run report --`. Undefined when they ask for help; throws `BadArgument`. */
export function reportArguments(args: readonly string[]): ReportArguments | undefined {
  const { values, positionals } = parse(args);
  if (values.help === true) return undefined;
  const [file, ...rest] = positionals;
  if (file === undefined) throw new BadArgument("file-missing");
  if (rest.length > 0) throw new BadArgument("too-many", rest.join(" "));
  if (values.lang !== undefined && !LANGUAGES.some((language) => language === values.lang))
    throw new BadArgument("lang", values.lang);
  if (values.out !== undefined && !/\.xlsx$/i.test(values.out))
    throw new BadArgument("out", values.out);
  if (values.snapshot === true && values.out === undefined) throw new BadArgument("snapshot");
  const reporting = reportingArguments(values.reporting, values.rate ?? []);
  return {
    file,
    aging: agingArguments(values, asOfDate(values["as-of"])),
    by: (values.by ?? []).map(breakdownBy),
    metrics: metricArguments(values),
    pack: { parts: packParts(values.part ?? []), company: values.company ?? "" },
    provision: provisionArguments(values),
    newerInputs: [
      ...(values.forward === undefined ? [] : ["factor" as const]),
      ...(values.booked === undefined ? [] : ["booked" as const]),
    ],
    keepsSnapshot: values.snapshot === true,
    isJson: values.json === true,
    listsDocuments: values.documents === true,
    choices: {
      answers: answers(values.answer ?? []),
      roles: roles(values.role ?? []),
      enteredTotals: (values.control ?? []).map(enteredTotal),
      includesHiddenRows: values["skip-hidden"] !== true,
      agesByDocumentDate: values["age-by-document-date"] === true,
    },
    ...(reporting === undefined ? {} : { reporting }),
    ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
    ...(values.out === undefined ? {} : { out: values.out }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new BadArgument("unknown", error instanceof Error ? error.message : args.join(" "));
  }
}

function asOfDate(text: string | undefined): CalendarDate {
  if (text === undefined) throw new BadArgument("as-of-missing");
  const date = calendarDateOfIso(text);
  if (date === undefined) throw new BadArgument("as-of", text);
  return date;
}

/** The whole pack unless some parts are named. */
function packParts(names: readonly string[]): readonly ReportPart[] {
  if (names.length === 0) return REPORT_PARTS;
  return inPackOrder(
    names.map((name) => {
      const part = REPORT_PARTS.find((each) => each === name);
      if (part === undefined) throw new BadArgument("part", name);
      return part;
    }),
  );
}

function breakdownBy(text: string): BreakdownBy {
  const [first, second, ...rest] = text.split(/[,，]/).map((name) => {
    const dimension = AGING_DIMENSIONS.find((each) => each === name.trim());
    if (dimension === undefined) throw new BadArgument("by", name);
    return dimension;
  });
  if (first === undefined || rest.length > 0 || first === second) throw new BadArgument("by", text);
  return second === undefined ? [first] : [first, second];
}

function answers(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const { key, value } = pairOf(pair, "answer");
      // A question about one column of several is "code:header".
      const [code = ""] = key.split(":");
      if (!isQuestion(code)) throw new BadArgument("answer", pair);
      const options: readonly string[] = QUESTIONS[code];
      if (options.length > 0 && !options.includes(value)) throw new BadArgument("answer", pair);
      return [key, value];
    }),
  );
}

function isQuestion(code: string): code is QuestionCode {
  return Object.hasOwn(QUESTIONS, code);
}

/** A balance as the general ledger has it: "CNY=1234.56", or the amount alone where there is one currency. */
function enteredTotal(text: string): { readonly currency: string; readonly amount: string } {
  const at = text.indexOf("=");
  const named = at < 0 ? "" : text.slice(0, at);
  const amount = text.slice(at + 1);
  const currency = named === "" ? "" : (currencyNamed(named) ?? named.toUpperCase());
  if (at === 0 || !Number.isFinite(amountOfText(amount, "point").value))
    throw new BadArgument("control", text);
  return { currency, amount };
}

function roles(pairs: readonly string[]): Partial<Record<ColumnRole, string>> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const { key, value } = pairOf(pair, "role");
      if (!COLUMN_ROLES.some((role) => role === key)) throw new BadArgument("role", pair);
      return [key, value];
    }),
  );
}

function pairOf(pair: string, option: "answer" | "role"): { key: string; value: string } {
  const at = pair.indexOf("=");
  if (at <= 0 || at === pair.length - 1) throw new BadArgument(option, pair);
  return { key: pair.slice(0, at), value: pair.slice(at + 1) };
}

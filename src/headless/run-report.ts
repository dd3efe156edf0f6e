// `npm run report`: the journey of the pane without Excel. A file is read into memory, its ledger found, read
// and aged by the same use cases, and told as text or JSON, or written as a workbook.
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { agingReport, type AgingReport } from "../application/aging-report";
import { readPromises } from "../application/collection/read-promises";
import { runningPromises } from "../application/forecast-promises";
import { provisionOnSheet, withSheet } from "../application/reports/provision-on-sheet";
import type { PackSource } from "../application/reports/report-parts";
import { reportSheet } from "../application/reports/report-pack";
import type { Conversion } from "../application/figures/conversion";
import { readSales } from "../application/figures/sales-sheet";
import type { ReceivablesWorkbook } from "../application/receivables-workbook";
import { unknownCustomers } from "../application/provision-report";
import {
  readSnapshots,
  takeSnapshot,
  type SnapshotLanguages,
  type TakenSnapshot,
} from "../application/snapshots/snapshots";
import { agingSettings } from "../domain/aging/aging-settings";
import { isoOf } from "../domain/calendar/calendar-date";
import { COLUMN_ROLES } from "../domain/ledger/column-role";
import { headerTextOf } from "../domain/ledger/header-text";
import type { LedgerReading } from "../domain/ledger/reading";
import { FileFailure } from "../files/file-failure";
import type { PlainWorkbook } from "../files/plain-workbook";
import { readWorkbookFile } from "../files/read-workbook-file";
import { messagesIn, type Messages } from "../messages/messages";
import { recordLanguages } from "../messages/record-languages";
import { packLanguagesOf, packMessagesIn, type PackMessages } from "../messages/pack-messages";
import { adviceIn } from "./advice-in-workbook";
import { askedOf, refusedOf, type Asked, type Refused } from "./answers";
import { fileWorkbook } from "./file-workbook";
import { fileKeptTables } from "./kept-tables";
import { withRatesOf } from "./rates-in-workbook";
import { readLedgerIn } from "./read-ledger-in";
import { argumentSentence, BadArgument } from "./bad-argument";
import { languageAskedFor, reportArguments, type ReportArguments } from "./report-arguments";
import { reportSections, wholeReportJson, wholeReportText } from "./report-sections";
import { writeSheetPlans } from "./write-sheet-plan";

type ReadOutcome = Extract<LedgerReading, { status: "read" }>;

/** Exit codes are part of the published surface, beside the JSON. */
const EXIT = { done: 0, refused: 2, asks: 3, badArguments: 64 } as const;

/** What a run comes to: an exit code, and what goes to standard output and standard error. */
export interface ReportRun {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs the report for the words of a command line. Files are named from `folder`. Rejects only with our bugs. */
export async function runReport(args: readonly string[], folder: string): Promise<ReportRun> {
  const messages = messagesIn(languageAskedFor(args));
  const { usage } = messages.report.terminal;
  const help = usage.help(COLUMN_ROLES.join(", "));
  try {
    const asked = reportArguments(args);
    if (asked === undefined) return { exitCode: EXIT.done, output: help, errors: "" };
    return await report(asked, folder, messages);
  } catch (error) {
    if (!(error instanceof BadArgument)) throw error;
    const problem = argumentSentence(error, messages);
    return { exitCode: EXIT.badArguments, output: "", errors: `${problem}\n\n${help}` };
  }
}

async function report(
  asked: ReportArguments,
  folder: string,
  messages: Messages,
): Promise<ReportRun> {
  const file = resolve(folder, asked.file);
  if (asked.out !== undefined && resolve(folder, asked.out) === file)
    throw new BadArgument("out", asked.out);
  const { terminal } = messages.report;
  const refuse = (refused: Refused): ReportRun => refusedRun(asked, refused);
  const bytes = await bytesOf(file);
  if (bytes === undefined)
    return refuse({ code: "file-not-found", sentence: terminal.noSuchFile(asked.file) });
  const plain = await plainWorkbookOf(bytes, file);
  if (plain instanceof FileFailure)
    return refuse({ code: plain.code, sentence: terminal.files[plain.code] });
  const workbook = fileWorkbook(plain);
  const found = await readLedgerIn(workbook, asked);
  switch (found.status) {
    case "empty":
      return refuse({ code: "nothing-on-sheet", sentence: terminal.emptyWorkbook });
    case "no-such-sheet":
      return refuse({
        code: "sheet-not-found",
        sentence: terminal.noSuchSheet(asked.sheet ?? "", found.sheets.join(", ")),
      });
    case "refused":
      return refuse(refusedOf(found, messages));
    case "asks":
      return askedRun(asked, askedOf(found.questions, messages));
    case "read":
      assertRolesFound(asked, found);
      return reported(asked, {
        ...{ folder, found, messages, workbook },
        base: plain.format === "xlsx" ? bytes : undefined,
      });
  }
}

/** A role given to a header that the ledger does not have would be passed over in silence. */
function assertRolesFound({ choices }: ReportArguments, { ledger }: ReadOutcome): void {
  const found = new Map<string, string>(ledger.columns.map(({ role, header }) => [role, header]));
  for (const [role, header] of Object.entries(choices.roles ?? {})) {
    const isFound =
      headerTextOf(found.get(role) ?? "").whole === headerTextOf(String(header)).whole;
    if (!isFound) throw new BadArgument("role-without-column", `${role}=${String(header)}`);
  }
}

/** All currencies in one, where that was asked for. */
async function conversion(
  { reporting, aging }: ReportArguments,
  { workbook, found, base, messages }: LedgerFound,
): Promise<Conversion | undefined> {
  if (reporting === undefined) return undefined;
  const codes = found.ledger.currencies.map(({ code }) => code);
  const other = otherMessages(messages);
  return withRatesOf(reporting, aging.ageAsOfDate ?? aging.asOfDate, {
    ...{ workbook, codes, tables: fileKeptTables(base) },
    languages: { words: messages.rates.sheet, other: other.rates.sheet },
  });
}

/** Sales of the command line, else those that the workbook keeps. */
async function withKeptSales(
  asked: ReportArguments["metrics"],
  base: Uint8Array | undefined,
  messages: Messages,
): Promise<ReportArguments["metrics"]> {
  if (asked.sales.length > 0) return asked;
  const languages = { words: messages.sales.sheet, other: otherMessages(messages).sales.sheet };
  const { entries } = await readSales(fileKeptTables(base), languages);
  return { ...asked, sales: entries };
}

async function bytesOf(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "EISDIR" || code === "EACCES") return undefined;
    throw error;
  }
}

async function plainWorkbookOf(
  bytes: Uint8Array,
  file: string,
): Promise<PlainWorkbook | FileFailure> {
  try {
    return await readWorkbookFile(bytes, file);
  } catch (error) {
    if (error instanceof FileFailure) return error;
    throw error;
  }
}

interface LedgerFound {
  readonly folder: string;
  readonly workbook: ReceivablesWorkbook;
  readonly base: Uint8Array | undefined;
  readonly found: ReadOutcome;
  readonly messages: Messages;
}

/** The aging with the advice of the workbook's own numbers, profiles and records. */
async function advisedReport(asked: ReportArguments, { base, found, messages }: LedgerFound) {
  const settings = agingSettings(asked.aging);
  const { ledger } = found;
  const about = { ledger, asOfDate: settings.asOfDate };
  const { basis, notes } = await adviceIn(fileKeptTables(base), about, messages);
  return { aging: agingReport(ledger, settings, basis), notes };
}

async function reported(asked: ReportArguments, read: LedgerFound): Promise<ReportRun> {
  const { messages } = read;
  const { aging, notes: unused } = await advisedReport(asked, read);
  const [unknown] = unknownCustomers(aging, asked.provision.individual ?? []);
  if (unknown !== undefined) throw new BadArgument("individual-unknown", unknown);
  const { base } = read;
  const metrics = await withKeptSales(asked.metrics, base, messages);
  const converted = await conversion(asked, read);
  const languages = snapshotLanguages(messages);
  const kept = await readSnapshots(fileKeptTables(base), languages);
  const onSheet = await provisionOnSheet(read.workbook, aging, packLanguages(messages));
  const provision = withSheet(asked.provision, onSheet, asked.newerInputs);
  const made = await readPromises(fileKeptTables(base), recordLanguages(messages.language));
  const running = runningPromises(aging, made);
  const sections = reportSections(aging, {
    ...{ ...asked, metrics, provision, kept, converted },
    promises: running.promises,
  });
  const text = asked.isJson
    ? JSON.stringify(wholeReportJson(aging, sections, { ...asked, kept, messages }), null, 2)
    : wholeReportText(aging, sections, messages);
  const [errors, done] = [unused.join("\n"), EXIT.done];
  if (asked.out === undefined) return { exitCode: done, output: text, errors };
  const out = resolve(read.folder, asked.out);
  const notes = [...unused, messages.report.terminal.written(out)];
  try {
    const source = {
      ...{ aging, metrics: sections.metrics, kept, company: asked.pack.company },
      conversion: converted,
      forecast: { currencies: sections.forecasts, uncountedCount: running.uncountedCount },
      provision: {
        ...{ choices: provision, currencies: sections.provisions },
        rejected: onSheet?.rejected ?? [],
        unmatched: onSheet?.unmatched ?? [],
      },
    };
    const written = fileKeptTables(await workbookWithPack(source, asked, read));
    if (asked.keepsSnapshot) {
      const taken = await takeSnapshot(written, aging, languages);
      notes.push(snapshotSentence(taken, aging, messages));
    }
    await writeFile(out, written.bytes() ?? new Uint8Array());
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const sentence = messages.report.terminal.cannotWrite(out, code);
    return refusedRun(asked, { code: "cannot-write", sentence });
  }
  return { exitCode: EXIT.done, output: text, errors: notes.join("\n") };
}

// The user's own sheets come along where the file is an .xlsx; other formats have nothing to add a sheet to.
function workbookWithPack(
  source: PackSource,
  { pack }: ReportArguments,
  { base, messages }: { readonly base: Uint8Array | undefined; readonly messages: Messages },
): Promise<Uint8Array> {
  const words = packMessagesIn(messages.language);
  return writeSheetPlans({
    plans: pack.parts.map((part) => reportSheet(part, source, words)),
    ...(base === undefined ? {} : { base }),
  });
}

function packLanguages({ language }: Messages): readonly PackMessages[] {
  const { words, other } = packLanguagesOf(language);
  return [words, other];
}

function snapshotLanguages(messages: Messages): SnapshotLanguages {
  return { words: messages.snapshots, other: otherMessages(messages).snapshots };
}

function otherMessages({ language }: Messages): Messages {
  return messagesIn(language === "en" ? "zh-CN" : "en");
}

function snapshotSentence(
  taken: TakenSnapshot,
  { settings }: AgingReport,
  { snapshots: words }: Messages,
): string {
  const day = isoOf(settings.asOfDate);
  switch (taken.status) {
    case "taken":
      return words.taken(day, taken.kept.sheet);
    case "there":
      return words.there(day, taken.isSameLedger);
    case "unproven":
      return words.unproven;
  }
}

function refusedRun(asked: ReportArguments, refused: Refused): ReportRun {
  const output = asked.isJson ? JSON.stringify({ refused }, null, 2) : "";
  return { exitCode: EXIT.refused, output, errors: refused.sentence };
}

function askedRun(asked: ReportArguments, { asks, text }: Asked): ReportRun {
  const output = asked.isJson ? JSON.stringify({ asks }, null, 2) : "";
  return { exitCode: EXIT.asks, output, errors: text };
}

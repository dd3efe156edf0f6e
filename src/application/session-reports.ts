// Writing the report pack from the pane: the chosen parts one after the other, with progress and a way to stop, and
// the list of those the workbook holds already.
import { isoOf } from "../domain/calendar/calendar-date";
import type { AgingReport } from "./aging-report";
import type { FiguresState } from "./figures/figures-state";
import type { KeptTables } from "./kept/kept-tables";
import type { LedgerOnView } from "./ledger-on-view";
import type { LiveReports, ReadLedger } from "./live/live-report";
import type { ReceivablesWorkbook } from "./receivables-workbook";
import type { PackLanguages } from "./reports/pack-words";
import {
  PROVISION_SETTING,
  provisionChoiceOf,
  type ProvisionChoice,
} from "./reports/provision-choice";
import {
  inPackOrder,
  LIVE_PARTS,
  REPORT_PARTS,
  sheetKeyOf,
  type ReportPart,
  type StayedValue,
} from "./reports/report-parts";
import type { LiveRefusal, MadeReport, ReportMode, ReportsState } from "./reports/reports-state";
import { nextTask } from "./next-task";
import { createSettingWriter } from "./setting-writer";
import { brokenBy, failureOf, tellFailure, type SessionStore } from "./session-store";

export interface ReportActions {
  /** Looks which reports the workbook holds. */
  readonly lookForReports: () => Promise<void>;
  /** Makes these parts, or brings them up to date in place; live ones are sheets of their own beside those with values. */
  readonly writeReports: (
    parts: readonly ReportPart[],
    languages: PackLanguages,
    company: string,
    mode?: ReportMode,
  ) => Promise<void>;
  /** Chooses how the allowance is made, and keeps it in the workbook. */
  readonly chooseProvision: (provision: ProvisionChoice) => void;
  /** Stops after what is being written; sheets that are done stay. */
  readonly cancelReports: () => void;
}

/** Where reports remember what they were made from: a setting that travels with the workbook. */
const ORIGINS = "Huikuan.reports";
const COMPANY = "Huikuan.company";

/** By the key of the sheet. */
type Origins = Readonly<Partial<Record<string, { source: string; asOf: string }>>>;

interface Given {
  readonly workbook: ReceivablesWorkbook;
  readonly tables: KeptTables;
  readonly store: SessionStore;
  readonly onView: Pick<LedgerOnView, "placeRead" | "uses1904Dates">;
}

export function createReportActions(given: Given): ReportActions {
  const { workbook, store } = given;
  let underWay: AbortController | undefined;
  const change = (part: Partial<ReportsState>): void => {
    store.change({ reports: { ...store.getState().reports, ...part } });
  };
  const writeProvision = createSettingWriter(workbook, store, PROVISION_SETTING);
  // What was just chosen may be on its way into the workbook while we look there.
  let isProvisionChosen = false;
  const look = async (): Promise<void> => {
    const kept = await workbook.readSetting(PROVISION_SETTING);
    change({ made: await madeReports(workbook), company: await companyIn(workbook) });
    if (!isProvisionChosen) change({ provision: provisionChoiceOf(kept) });
  };
  return {
    chooseProvision: (provision) => {
      isProvisionChosen = true;
      change({ provision });
      writeProvision(JSON.stringify(provision));
    },
    lookForReports: () => tellFailure(store, "readingFailure", look),
    cancelReports: () => {
      if (underWay === undefined || underWay.signal.aborted) return;
      underWay.abort();
      change({ isStopped: true });
    },
    writeReports: async (parts, languages, company, mode = "values") => {
      const { aging, figures } = store.getState();
      if (aging === undefined || underWay !== undefined) return;
      const run = new AbortController();
      underWay = run;
      try {
        await writeChosen(inPackOrder(parts), {
          ...{ ...given, change, aging, figures, languages, company, mode, signal: run.signal },
        });
        await look();
      } catch (error) {
        const failure = failureOf(error);
        if (failure === undefined) store.change(brokenBy(error));
        // What was written before the user said stop is there and is listed.
        else if (failure.reason === "cancelled") await look();
        else change({ failure });
      } finally {
        underWay = undefined;
        change({ writing: undefined });
      }
    },
  };
}

interface ChosenRun extends Given {
  readonly change: (part: Partial<ReportsState>) => void;
  readonly aging: AgingReport;
  readonly figures: FiguresState;
  readonly languages: PackLanguages;
  readonly company: string;
  readonly mode: ReportMode;
  readonly signal: AbortSignal;
}

async function writeChosen(chosen: readonly ReportPart[], run: ChosenRun): Promise<void> {
  const { workbook, tables, store, change, aging, figures, languages, company, mode, signal } = run;
  const written: string[] = [];
  const writing = chosen.map((part, done) => ({ part, done, total: chosen.length }));
  change({
    ...{ written: [], failure: undefined, company, isStopped: false, liveRefusal: undefined },
    writing: writing[0],
  });
  const live = mode === "live" ? await liveOver(run) : undefined;
  if (typeof live === "string") {
    change({ liveRefusal: live });
    return;
  }
  await writeParts(chosen, {
    ...{ workbook, tables, aging, figures, languages, company, signal, live },
    provision: store.getState().reports.provision,
    before: (_, done) => {
      change({ writing: writing[done] });
    },
    after: (sheet) => {
      written.push(sheet);
      change({ written: [...written] });
    },
  });
  await remember(workbook, {
    keys: chosen.slice(0, written.length).map((part) => keyWritten(part, mode)),
    origin: { source: aging.ledger.source.sheet, asOf: isoOf(aging.settings.asOfDate) },
    company,
  });
  const [first] = written;
  if (first !== undefined) await workbook.selectCell(first, 0, 0);
}

const keyWritten = (part: ReportPart, mode: ReportMode): string =>
  sheetKeyOf(part, LIVE_PARTS.has(part) ? mode : "values");

async function liveOver({
  workbook,
  languages: { words },
  store,
  onView,
  aging,
  signal,
}: ChosenRun): Promise<LiveReports | LiveRefusal | undefined> {
  const { decisions, enteredTotals } = store.getState();
  const place = onView.placeRead();
  if (place === undefined) return undefined;
  const totals = enteredTotals.filter(({ isUnreadable }) => !isUnreadable);
  const { liveReports } = await import("./live/live-report");
  const read: ReadLedger = { place, decisions, totals, uses1904Dates: onView.uses1904Dates() };
  return liveReports(workbook, { aging, words, read }, { report: () => undefined, signal });
}

interface PartsRun {
  readonly workbook: ReceivablesWorkbook;
  readonly tables: KeptTables;
  readonly aging: AgingReport;
  readonly figures: FiguresState;
  readonly languages: PackLanguages;
  readonly company: string;
  readonly provision: ProvisionChoice;
  readonly signal: AbortSignal;
  readonly live: LiveReports | undefined;
  readonly before: (part: ReportPart, done: number) => void;
  readonly after: (sheet: string) => void;
}

async function writeParts(parts: readonly ReportPart[], run: PartsRun): Promise<void> {
  const { workbook, tables, aging, figures, languages, company, provision, signal, live } = run;
  // Loaded when first needed: nobody who opens the pane to look at the aging waits for it.
  const [{ reportSheet }, { packSource }] = await Promise.all([
    import("./reports/report-pack"),
    import("./reports/pack-source"),
  ]);
  const source = await packSource({
    ...{ workbook, tables, aging, figures, languages, company, provision },
  });
  const stayed: StayedValue[] = [];
  for (const [done, part] of parts.entries()) {
    if (signal.aborted) return;
    run.before(part, done);
    await nextTask();
    const told = live === undefined ? source : { ...source, live: { stayed } };
    const made = live?.sheet(part, told);
    stayed.push(...(made?.stayed ?? []));
    const plan = made?.plan ?? reportSheet(part, source, languages.words);
    // Rows are not told: sheets follow each other quickly, and the part under way says enough.
    const { sheet } = await workbook.writeSheet(plan, { report: () => undefined, signal });
    run.after(sheet);
  }
}

async function madeReports(workbook: ReceivablesWorkbook): Promise<readonly MadeReport[]> {
  const [sheets, origins, { sheets: all }] = [
    await workbook.ownSheets(),
    await originsIn(workbook),
    await workbook.outline(),
  ];
  return REPORT_PARTS.flatMap((part) =>
    (["values", "live"] as const).flatMap((mode) => {
      const key = sheetKeyOf(part, mode);
      const sheet = sheets.get(key);
      if (sheet === undefined) return [];
      // Before there were live reports, the origin stood under the name of the part.
      const { source = "", asOf = "" } = origins[key] ?? origins[part] ?? {};
      const isSourceGone = source !== "" && all.every(({ name }) => name !== source);
      return [{ part, mode, sheet, source, asOf, isSourceGone }];
    }),
  );
}

async function originsIn(workbook: ReceivablesWorkbook): Promise<Origins> {
  const text = await workbook.readSetting(ORIGINS);
  return text === undefined ? {} : (JSON.parse(text) as Origins);
}

async function companyIn(workbook: ReceivablesWorkbook): Promise<string> {
  return (await workbook.readSetting(COMPANY)) ?? "";
}

async function remember(
  workbook: ReceivablesWorkbook,
  made: {
    readonly keys: readonly string[];
    readonly origin: { readonly source: string; readonly asOf: string };
    readonly company: string;
  },
): Promise<void> {
  const origins = { ...(await originsIn(workbook)) };
  for (const key of made.keys) origins[key] = made.origin;
  await workbook.writeSetting(ORIGINS, JSON.stringify(origins));
  if (made.company !== (await companyIn(workbook)))
    await workbook.writeSetting(COMPANY, made.company);
}

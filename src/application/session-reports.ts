// Writing the report pack from the pane: the chosen parts one after the other, with progress and a way to stop, and
// the list of those the workbook holds already.
import { isoOf } from "../domain/calendar/calendar-date";
import type { AgingReport } from "./aging-report";
import type { FiguresState } from "./figures/figures-state";
import type { KeptTables } from "./kept/kept-tables";
import type { ReceivablesWorkbook } from "./receivables-workbook";
import type { PackLanguages } from "./reports/pack-words";
import { inPackOrder, REPORT_PARTS, sheetKeyOf, type ReportPart } from "./reports/report-parts";
import type { MadeReport, ReportsState } from "./reports/reports-state";
import { nextTask } from "./next-task";
import { brokenBy, failureOf, tellFailure, type SessionStore } from "./session-store";

export interface ReportActions {
  /** Looks which reports the workbook holds. */
  readonly lookForReports: () => Promise<void>;
  /** Makes these parts, or brings them up to date in place. */
  readonly writeReports: (
    parts: readonly ReportPart[],
    languages: PackLanguages,
    company: string,
  ) => Promise<void>;
  /** Stops after what is being written; sheets that are done stay. */
  readonly cancelReports: () => void;
}

/** Where reports remember what they were made from: a setting that travels with the workbook. */
const ORIGINS = "Huikuan.reports";
const COMPANY = "Huikuan.company";

type Origins = Readonly<Partial<Record<ReportPart, { source: string; asOf: string }>>>;

export function createReportActions(
  workbook: ReceivablesWorkbook,
  tables: KeptTables,
  store: SessionStore,
): ReportActions {
  let underWay: AbortController | undefined;
  const change = (part: Partial<ReportsState>): void => {
    store.change({ reports: { ...store.getState().reports, ...part } });
  };
  const look = async (): Promise<void> => {
    change({ made: await madeReports(workbook), company: await companyIn(workbook) });
  };
  return {
    lookForReports: () => tellFailure(store, "readingFailure", look),
    cancelReports: () => {
      if (underWay === undefined || underWay.signal.aborted) return;
      underWay.abort();
      change({ isStopped: true });
    },
    writeReports: async (parts, languages, company) => {
      const { aging, figures } = store.getState();
      if (aging === undefined || underWay !== undefined) return;
      const run = new AbortController();
      underWay = run;
      const chosen = inPackOrder(parts);
      const written: string[] = [];
      change({ written: [], failure: undefined, company, isStopped: false });
      try {
        await writeParts(chosen, {
          ...{ workbook, tables, aging, figures, languages, company, signal: run.signal },
          before: (part, done) => {
            change({ writing: { part, done, total: chosen.length } });
          },
          after: (sheet) => {
            written.push(sheet);
            change({ written: [...written] });
          },
        });
        await remember(workbook, {
          parts: chosen.slice(0, written.length),
          origin: { source: aging.ledger.source.sheet, asOf: isoOf(aging.settings.asOfDate) },
          company,
        });
        const [first] = written;
        if (first !== undefined) await workbook.selectCell(first, 0, 0);
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

interface PartsRun {
  readonly workbook: ReceivablesWorkbook;
  readonly tables: KeptTables;
  readonly aging: AgingReport;
  readonly figures: FiguresState;
  readonly languages: PackLanguages;
  readonly company: string;
  readonly signal: AbortSignal;
  readonly before: (part: ReportPart, done: number) => void;
  readonly after: (sheet: string) => void;
}

async function writeParts(parts: readonly ReportPart[], run: PartsRun): Promise<void> {
  const { workbook, tables, aging, figures, languages, company, signal } = run;
  // Loaded when first needed: nobody who opens the pane to look at the aging waits for it.
  const [{ reportSheet }, { packSource }] = await Promise.all([
    import("./reports/report-pack"),
    import("./reports/pack-source"),
  ]);
  const source = await packSource({ workbook, tables, aging, figures, languages, company });
  for (const [done, part] of parts.entries()) {
    if (signal.aborted) return;
    run.before(part, done);
    await nextTask();
    const plan = reportSheet(part, source, languages.words);
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
  return REPORT_PARTS.flatMap((part) => {
    const sheet = sheets.get(sheetKeyOf(part));
    if (sheet === undefined) return [];
    const { source = "", asOf = "" } = origins[part] ?? {};
    const isSourceGone = source !== "" && all.every(({ name }) => name !== source);
    return [{ part, sheet, source, asOf, isSourceGone }];
  });
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
    readonly parts: readonly ReportPart[];
    readonly origin: { readonly source: string; readonly asOf: string };
    readonly company: string;
  },
): Promise<void> {
  const origins = { ...(await originsIn(workbook)) };
  for (const part of made.parts) origins[part] = made.origin;
  await workbook.writeSetting(ORIGINS, JSON.stringify(origins));
  if (made.company !== (await companyIn(workbook)))
    await workbook.writeSetting(COMPANY, made.company);
}

// Finding and reading the ledger of a workbook: first a little from the top of every place that may hold
// one, ranked; then the chosen place as a whole, in blocks, with progress and a way to stop.
import { rankLedgers } from "../domain/ledger/rank-ledgers";
import { readLedger } from "../domain/ledger/read-ledger";
import type {
  LedgerCandidate,
  LedgerPlace,
  LedgerReading,
  ReadingChoices,
} from "../domain/ledger/reading";
import type { RangePlace } from "../domain/ledger/sheet-cells";
import {
  WorkbookFailure,
  type Progress,
  type ReceivablesWorkbook,
  type WorkbookOutline,
} from "./receivables-workbook";

/** Enough for a title, a legend, a two-row header and some rows to judge the columns by. */
const TOP_ROWS = 60;
/** A selection smaller than this is where the user happens to be, not what the user means. */
const MEANT_ROWS = 3;
const MEANT_COLUMNS = 2;
/** About what a sheet's name, or the user looking at it, is worth: less is no reason to pass over another ledger. */
const CLEAR_LEAD = 10;

/**
 * Every place of the workbook that may hold a ledger, best first; empty when no sheet holds anything.
 * @param rank Ranks in another thread.
 */
export async function findLedgers(
  workbook: ReceivablesWorkbook,
  progress?: Progress,
  rank: (places: readonly LedgerPlace[]) => Promise<readonly LedgerCandidate[]> = rankHere,
): Promise<readonly LedgerCandidate[]> {
  const outline = withoutOurSheets(await workbook.outline(), await workbook.ownSheets());
  const places: LedgerPlace[] = [];
  for (const place of placesIn(outline)) {
    if (progress?.signal.aborted === true) throw new WorkbookFailure("cancelled");
    const rowCount = Math.min(place.extent.rowCount, TOP_ROWS);
    const top = await workbook.readCells({ ...place.extent, rowCount });
    places.push({ ...place, top });
  }
  const candidates = await rank(places);
  return candidates.length === 0 ? places.map(withoutTable) : candidates;
}

const rankHere = (places: readonly LedgerPlace[]): Promise<readonly LedgerCandidate[]> =>
  Promise.resolve(rankLedgers(places));

/** A report of ours is no ledger, however much a list of overdue items looks like one. */
function withoutOurSheets(
  outline: WorkbookOutline,
  ours: ReadonlyMap<string, string>,
): WorkbookOutline {
  const names = new Set(ours.values());
  return { ...outline, sheets: outline.sheets.filter(({ name }) => !names.has(name)) };
}

/** A place that holds something, but no table: reading it tells the user so, "nothing there" would not. */
function withoutTable({ extent, origin }: LedgerPlace): LedgerCandidate {
  return {
    ...{ place: extent, origin, seemsToBe: "unknown", isAgeable: false, score: 0 },
    ...{ reasons: ["cannot-be-aged"], columns: [] },
  };
}

function placesIn(outline: WorkbookOutline): readonly Omit<LedgerPlace, "top">[] {
  const { activeSheet } = outline;
  const inSheets = outline.sheets.flatMap(({ name, isVisible, used, tables }) => {
    const sheet = { isVisible, isActive: name === activeSheet };
    return [
      ...tables.map(({ place }) => ({ ...sheet, extent: place, origin: "table" as const })),
      ...(used === undefined ? [] : [{ ...sheet, extent: used, origin: "sheet" as const }]),
    ];
  });
  const extent = selectedPlace(outline);
  if (extent === undefined) return inSheets;
  return [{ extent, origin: "selection", isVisible: true, isActive: true }, ...inSheets];
}

/** What the user has selected, as far as it holds something; undefined when that is too little to be meant. */
export function selectedPlace({ sheets, selection }: WorkbookOutline): RangePlace | undefined {
  const isMeant =
    selection !== undefined &&
    selection.rowCount >= MEANT_ROWS &&
    selection.columnCount >= MEANT_COLUMNS;
  const used = sheets.find(({ name }) => name === selection?.sheet)?.used;
  return isMeant && used !== undefined ? overlap(selection, used) : undefined;
}

// Users select whole columns: only the part that holds something is read.
function overlap(selection: RangePlace, used: RangePlace): RangePlace | undefined {
  const rowIndex = Math.max(selection.rowIndex, used.rowIndex);
  const columnIndex = Math.max(selection.columnIndex, used.columnIndex);
  const rowEnd = Math.min(selection.rowIndex + selection.rowCount, used.rowIndex + used.rowCount);
  const columnEnd = Math.min(
    selection.columnIndex + selection.columnCount,
    used.columnIndex + used.columnCount,
  );
  if (rowEnd <= rowIndex || columnEnd <= columnIndex) return undefined;
  return {
    ...{ sheet: used.sheet, rowIndex, columnIndex },
    ...{ rowCount: rowEnd - rowIndex, columnCount: columnEnd - columnIndex },
  };
}

/**
 * The candidate to read without asking: the best, unless another is as good. Where none can be aged it is
 * still the best, because reading it tells why. Undefined when only the user knows, or nothing was found.
 */
export function clearCandidate(
  candidates: readonly LedgerCandidate[],
): LedgerCandidate | undefined {
  const [best, second] = ledgersAmong(candidates);
  if (best === undefined) return candidates[0];
  const isClear =
    second === undefined ||
    best.reasons.includes("is-selected") ||
    best.score - second.score >= CLEAR_LEAD;
  return isClear ? best : undefined;
}

/** The candidates that can be aged, each place once, best first. */
export function ledgersAmong(candidates: readonly LedgerCandidate[]): readonly LedgerCandidate[] {
  return candidates.filter(
    ({ isAgeable, reasons }) => isAgeable && !reasons.includes("copy-of-better-candidate"),
  );
}

/** Reads the place a candidate names, or one the user pointed at, as a ledger. */
export async function readLedgerAt(
  workbook: ReceivablesWorkbook,
  request: {
    readonly place: RangePlace;
    readonly choices?: ReadingChoices | undefined;
    readonly progress?: Progress | undefined;
  },
): Promise<LedgerReading> {
  const cells = await workbook.readCells(request.place, request.progress);
  return readLedger(cells, request.choices);
}

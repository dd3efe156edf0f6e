// Making reports live: the formulas are tried here over the very cells they will point to, and a piece that would not
// show what the report shows stays a value. What stays a value, and why, is told on the page of method.
import type { CellValue, RangePlace, SheetCells } from "../../domain/ledger/sheet-cells";
import { agingReport, type AgingReport } from "../aging-report";
import type { LedgerDecisions } from "../ledger-decisions";
import type { Progress, ReceivablesWorkbook } from "../receivables-workbook";
import type { PackWords } from "../reports/pack-words";
import type { LiveRefusal } from "../reports/reports-state";
import { reportSheet } from "../reports/report-pack";
import {
  LIVE_PARTS,
  type LivePieceName,
  type PackSource,
  type ReportPart,
  type StayedValue,
} from "../reports/report-parts";
import type { PlanPiece, SheetPlan } from "../sheet-plan";
import { reportFormula } from "./live-formula";
import { liveSource, cellsOnPlan, isLivePiece, pieceIn, type LivePieceId } from "./live-pieces";
import { livePlan } from "./live-plan";
import {
  ledgerUnderRules,
  rulesOf,
  schemeOfText,
  schemeText,
  settingsUnderRules,
  textOfRules,
  type LiveRules,
} from "./live-rules";

export interface LiveReports {
  /** The plan of a part: live where it can be, and what in it stayed a value. */
  readonly sheet: (
    part: ReportPart,
    source: PackSource,
  ) => { readonly plan: SheetPlan; readonly stayed: readonly StayedValue[] };
}

/** How the ledger on screen was read. */
export interface ReadLedger {
  readonly place: RangePlace;
  readonly decisions: LedgerDecisions;
  readonly totals: LiveRules["totals"];
  readonly uses1904Dates: boolean;
}

/** Cells that a formula may point to: with the pack's dozen formulas this much travels a dozen times. */
const MOST_CELLS = 300_000;
/** Empty rows below the ledger that the formulas watch too, so that new items count. */
const ROWS_TO_GROW = 500;

/** Live reports of the ledger on screen, or why there can be none. */
export async function liveReports(
  workbook: ReceivablesWorkbook,
  {
    aging,
    words,
    read,
  }: {
    readonly aging: AgingReport;
    readonly words: PackWords;
    readonly read: ReadLedger;
  },
  progress?: Progress,
): Promise<LiveReports | LiveRefusal> {
  if (!workbook.fillsFromFormulas()) return "no-spilling";
  if (!read.decisions.includesHiddenRows) return "hidden-rows";
  const place = await placeToWatch(workbook, read.place);
  if (place.rowCount * place.columnCount > MOST_CELLS) return "too-large";
  const cells = await workbook.readCells(read.place, progress);
  return liveReportsOver(cells, { aging, words, read, place });
}

/** The same over cells that were read already. */
export function liveReportsOver(
  cells: SheetCells,
  {
    aging,
    words,
    read,
    place,
  }: {
    readonly aging: AgingReport;
    readonly words: PackWords;
    readonly read: ReadLedger;
    readonly place: RangePlace;
  },
): LiveReports | LiveRefusal {
  const scheme = schemeText(aging.settings);
  if (schemeOfText(scheme) === undefined) return "reads-otherwise";
  const plain = rulesOf(aging.settings, { ...read, at: read.place });
  const formats = cells.columnFormats ?? [];
  const empty = new Array<CellValue>(place.columnCount).fill("");
  const values = [
    ...cells.values,
    ...new Array<typeof empty>(place.rowCount - cells.values.length).fill(empty),
  ];
  const answers = [plain, { ...plain, columnFormats: formats }].map((rules) => ({
    ...{ rules, aging: agingUnder(values, rules, aging) },
  }));
  const right = answers.find((answer) => hasSameTotals(answer.aging, aging));
  if (right?.aging === undefined) return "reads-otherwise";
  const answered = liveSource(right.aging);
  const { credits } = aging.settings;
  const rules = textOfRules(right.rules);
  return {
    sheet: (part, source) => {
      const plan = reportSheet(part, source, words);
      if (!LIVE_PARTS.has(part)) return { plan, stayed: [] };
      const byFormula = reportSheet(part, answered, words);
      const pieces = [...plan.blocks, ...plan.tables].flatMap(({ piece }) => piece ?? []);
      const asked = new Map(
        pieces.map((piece) => [keyOf(piece), pieceThatShows(plan, byFormula, words, piece)]),
      );
      const stayed = stayedOf(part, pieces, asked);
      const names = stayed.flatMap(({ piece }) =>
        piece === "advice" ? [] : [words.pack.live.pieces[piece]],
      );
      const live = livePlan(plan, {
        ...{ source, words, rules },
        livePiece: (piece) => asked.get(keyOf(piece)),
        note: names.length === 0 ? "" : words.pack.live.stayedHere(names),
        formula: (piece, currency, at) =>
          reportFormula({ piece, ledger: place, scheme, credits, currency, cells: at }),
      });
      return { plan: live, stayed };
    },
  };
}

const keyOf = ({ id, currency }: PlanPiece): string => JSON.stringify([id, currency]);

function stayedOf(
  part: ReportPart,
  pieces: readonly PlanPiece[],
  asked: ReadonlyMap<string, LivePieceId | undefined>,
): readonly StayedValue[] {
  const stayed = pieces.flatMap((piece): readonly StayedValue["piece"][] => {
    const by = asked.get(keyOf(piece));
    if (by === piece.id) return [];
    return by === "customer-amounts"
      ? ["advice"]
      : [piece.id.replace(/-(heading|proof)$/, "") as LivePieceName];
  });
  return [...new Set(stayed)].map((piece) => ({ part, piece }));
}

/** With empty rows below the ledger where nothing else stands there. */
async function placeToWatch(workbook: ReceivablesWorkbook, place: RangePlace): Promise<RangePlace> {
  const { sheets } = await workbook.outline();
  const used = sheets.find(({ name }) => name === place.sheet)?.used;
  const isLast =
    used === undefined || used.rowIndex + used.rowCount <= place.rowIndex + place.rowCount;
  return isLast ? { ...place, rowCount: place.rowCount + ROWS_TO_GROW } : place;
}

function agingUnder(
  values: SheetCells["values"],
  rules: LiveRules,
  { settings }: AgingReport,
): AgingReport | undefined {
  const reading = ledgerUnderRules(values, rules);
  if (reading.status !== "read") return undefined;
  const { asOfDate, credits } = settings;
  const scheme = schemeOfText(schemeText(settings));
  const given = { asOfDate, credits, ...(scheme === undefined ? {} : { scheme }) };
  return agingReport(reading.ledger, settingsUnderRules(given, rules));
}

const totalsOf = ({ currencies }: AgingReport): string =>
  JSON.stringify(
    currencies.map(({ code, amountsMinor, proof }) => [code, amountsMinor, proof.differenceMinor]),
  );

const hasSameTotals = (answer: AgingReport | undefined, aging: AgingReport): boolean =>
  answer !== undefined && totalsOf(answer) === totalsOf(aging);

/** The piece that shows the very cells of the plan: itself, or for customers the one without advice. */
function pieceThatShows(
  plan: SheetPlan,
  byFormula: SheetPlan,
  words: PackWords,
  { id, currency }: PlanPiece,
): LivePieceId | undefined {
  const wanted = pieceIn(plan, id, currency)?.cells;
  if (wanted === undefined || !isLivePiece(id)) return undefined;
  const shows = (piece: LivePieceId, cells: typeof wanted): boolean =>
    JSON.stringify(cellsOnPlan(byFormula, words, { id: piece, currency })) ===
    JSON.stringify(cells);
  if (shows(id, wanted)) return id;
  if (id !== "customers") return undefined;
  // What is known of customers beside the ledger decides tier and tactic, and a formula does not know it.
  const width = cellsOnPlan(byFormula, words, { id: "customer-amounts" })?.[0]?.length ?? 0;
  const amounts = wanted.map((row) => row.slice(0, width));
  return shows("customer-amounts", amounts) ? "customer-amounts" : undefined;
}

// The pieces of the reports that a formula can fill, and the cells of each. Values and live reports are cut from the
// same plans, so that they cannot differ.
import type { CellValue } from "../../domain/ledger/sheet-cells";
import type { AgingReport } from "../aging-report";
import { metricsReport } from "../metrics-report";
import { DEFAULT_PROVISION_CHOICES } from "../provision-report";
import type { PackWords } from "../reports/pack-words";
import { reportSheet } from "../reports/report-pack";
import type { PackSource, ReportPart } from "../reports/report-parts";
import type { SheetPlan } from "../sheet-plan";

/** Pieces by the part whose sheet they stand on. The first of each name are what users ask for by themselves. */
const PART_OF_PIECE = {
  customers: "customers",
  /** Without tier and tactic. */
  "customer-amounts": "customers",
  totals: "customers",
  proof: "customers",
  salesperson: "owners",
  region: "owners",
  largest: "largest",
  overdue: "overdue",
  figures: "metrics",
  bands: "metrics",
  metrics: "metrics",
  charted: "customers",
  "customers-heading": "customers",
  "salesperson-proof": "owners",
  "region-proof": "owners",
  "largest-heading": "largest",
  "overdue-heading": "overdue",
} as const satisfies Readonly<Record<string, ReportPart>>;
export type LivePieceId = keyof typeof PART_OF_PIECE;

export const isLivePiece = (id: string): id is LivePieceId => Object.hasOwn(PART_OF_PIECE, id);

/** What a formula makes a report from: the ledger alone, without what the workbook keeps beside it. */
export function liveSource(aging: AgingReport): PackSource {
  return {
    ...{ aging, metrics: metricsReport(aging), company: "" },
    // No piece shows the allowance, the forecast or the snapshots.
    provision: { choices: DEFAULT_PROVISION_CHOICES, currencies: [], rejected: [], unmatched: [] },
    forecast: { currencies: [], uncountedCount: 0 },
    kept: { snapshots: [], issues: [] },
  };
}

/** A piece of a plan: where it stands, and its cells. */
export interface FoundPiece {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellValue[])[];
}

/** The piece of a plan; of one that stands there once for every currency, the first unless `currency` names another. */
export function pieceIn(
  plan: Pick<SheetPlan, "blocks" | "tables">,
  id: string,
  currency?: string,
): FoundPiece | undefined {
  const isWanted = ({ piece }: Pick<SheetPlan["blocks"][number], "piece">): boolean =>
    piece?.id === id && (currency === undefined || piece.currency === currency);
  const table = plan.tables.find(isWanted);
  if (table !== undefined)
    return { row: table.row, column: table.column, cells: [table.header, ...table.rows] };
  const [first] = plan.blocks.filter(isWanted).sort((a, b) => a.row - b.row);
  if (first === undefined) return undefined;
  const blocks = plan.blocks
    .filter((block) => isWanted(block) && block.piece?.currency === first.piece?.currency)
    .sort((a, b) => a.row - b.row);
  return {
    ...{ row: first.row, column: first.column },
    cells: blocks.flatMap(({ values }) => values),
  };
}

/** How many columns of the customers' table are amounts or stand before them. */
export function amountColumnsOf(header: readonly CellValue[], words: PackWords): number {
  return header.indexOf(words.report.columns.daysPastDue);
}

/** The cells of a piece; undefined when the report has no such piece. */
export function pieceCells(
  source: PackSource,
  words: PackWords,
  wanted: WantedPiece,
): readonly (readonly CellValue[])[] | undefined {
  return cellsOnPlan(reportSheet(PART_OF_PIECE[wanted.id], source, words), words, wanted);
}

interface WantedPiece {
  readonly id: LivePieceId;
  readonly currency?: string | undefined;
}

/** The same from the plan of the piece's part. */
export function cellsOnPlan(
  plan: SheetPlan,
  words: PackWords,
  { id, currency }: WantedPiece,
): readonly (readonly CellValue[])[] | undefined {
  if (id !== "customer-amounts") return pieceIn(plan, id, currency)?.cells;
  const customers = pieceIn(plan, "customers")?.cells;
  const width = amountColumnsOf(customers?.[0] ?? [], words);
  return customers?.map((row) => row.slice(0, width));
}

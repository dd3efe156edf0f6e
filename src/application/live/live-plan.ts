// A report whose cells are formulas: the plan of the values, with the same places and looks, where every piece that
// can be live is one formula that spills over its cells, and room to grow is left below it.
import { columnLetters } from "../../domain/ledger/sheet-address";
import { LIVE_ENDING } from "../reports/figure-names";
import type { PackWords } from "../reports/pack-words";
import type { PackSource } from "../reports/report-parts";
import type {
  CellStyle,
  PlanBlock,
  PlanFormula,
  PlanPiece,
  PlanTable,
  SheetPlan,
} from "../sheet-plan";
import { amountColumnsOf, pieceIn, type FoundPiece, type LivePieceId } from "./live-pieces";

/** What a live sheet needs beside its plan of values. */
export interface LiveFrame {
  readonly source: PackSource;
  readonly words: PackWords;
  /** The piece to ask for in place of one of the plan; undefined for what stays a value. */
  readonly livePiece: (piece: PlanPiece) => LivePieceId | undefined;
  /** Said beside the status: what stayed a value. */
  readonly note: string;
  /** The formula of a piece, given the cells of day and rules. */
  readonly formula: (
    piece: LivePieceId,
    currency: string | undefined,
    cells: { readonly asOf: string; readonly rules: string },
  ) => string;
  readonly rules: string;
}

/** Under title and source: the day, which the user may change, and whether the formulas work. */
const DAY_ROW = 2;
const ROWS_INSERTED = 2;
const DAY_CELL = `$B$${DAY_ROW + 1}`;
const RULES_CELL = `$C$${DAY_ROW + 1}`;
const WIDTH_OF_DAY = 13;

/** Rows that a growing table may add before its formula has to say #SPILL!. */
const roomOf = (rows: number): number => Math.max(20, Math.ceil(rows / 4));
/** A new currency adds this many rows. */
const ROOM_OF_BLOCKS: Readonly<Record<string, number>> = { totals: 2, proof: 1 };

interface LivePart {
  readonly found: FoundPiece;
  readonly asked: LivePieceId;
  readonly id: string;
  readonly currency: string | undefined;
  readonly room: number;
  readonly width: number;
  readonly table: PlanTable | undefined;
}

/** The live version of a plan: a sheet of its own, beside the one with values. */
export function livePlan(plan: SheetPlan, frame: LiveFrame): SheetPlan {
  const parts = partsOf(plan, frame);
  const moved = movedRow(parts);
  const isLive = ({ piece }: Pick<PlanBlock, "piece">): boolean =>
    piece !== undefined &&
    parts.some(({ id, currency }) => id === piece.id && currency === piece.currency);
  const blocks = plan.blocks.map((block): PlanBlock => {
    const row = moved(block.row);
    if (row === 1 && block.style === "subtitle")
      return { ...block, row, values: [[headLine(frame)]] };
    return isLive(block) ? { ...emptied(block), row } : { ...block, row };
  });
  const tables = parts.flatMap((part) => (part.table === undefined ? [] : [part]));
  const looks = tables.flatMap((part) => tableLook(part, moved));
  const anchors = parts.map((part) => anchorOf(part, frame, moved));
  const taken = new Set(blocks.map(({ row }) => row));
  const sums = tables.flatMap((part) => sumsAbove(part, frame.words, { moved, taken }));
  const { header, headerLeft, footer, landscape, titleRows, breaksBefore } = plan.print;
  return {
    ...plan,
    key: `live_${plan.key}`,
    name: frame.words.pack.live.sheetName(plan.name),
    blocks: [...blocks, ...looks, ...dayBlocks(frame)],
    formulas: [...statusFormula(anchors, frame), ...anchors, ...sums],
    tables: plan.tables
      .filter((table) => !isLive(table))
      .map((table) => ({ ...table, name: `${table.name}Live`, row: moved(table.row) })),
    charts: plan.charts.map((chart) => ({
      ...chart,
      name: `${chart.name}Live`,
      source: { ...chart.source, row: moved(chart.source.row) },
      place: { ...chart.place, row: moved(chart.place.row) },
    })),
    conditions: (plan.conditions ?? []).map((condition) => ({
      ...condition,
      row: moved(condition.row),
      rowCount: condition.rowCount + roomAt(tables, condition.row),
    })),
    ...(plan.names === undefined
      ? {}
      : {
          names: plan.names.map((name) => ({
            ...name,
            ...{ name: name.name + LIVE_ENDING, row: moved(name.row) },
          })),
        }),
    columnWidths: plan.columnWidths.map((width, column) =>
      column === 1 ? Math.max(width, WIDTH_OF_DAY) : width,
    ),
    freezeRows: plan.freezeRows === 0 ? 0 : moved(plan.freezeRows - 1) + 1,
    // The day can be changed after the page was set up, so it is printed from its cell alone.
    print: {
      ...{ landscape, header, footer },
      ...(headerLeft === undefined ? {} : { headerLeft }),
      ...(breaksBefore === undefined ? {} : { breaksBefore: breaksBefore.map(moved) }),
      ...(titleRows === undefined
        ? {}
        : { titleRows: { first: moved(titleRows.first), last: moved(titleRows.last) } }),
    },
  };
}

function partsOf(plan: SheetPlan, frame: LiveFrame): readonly LivePart[] {
  const seen = new Set<string>();
  const parts: LivePart[] = [];
  for (const { piece } of [...plan.blocks, ...plan.tables]) {
    if (piece === undefined) continue;
    const { id, currency } = piece;
    const key = JSON.stringify([id, currency]);
    const asked = frame.livePiece(piece);
    const found = pieceIn(plan, id, currency);
    if (seen.has(key) || asked === undefined || found === undefined) continue;
    seen.add(key);
    const table = plan.tables.find(({ piece: of }) => of?.id === id && of.currency === currency);
    const whole = found.cells[0]?.length ?? 0;
    parts.push({
      ...{ found, asked, id, currency, table },
      width:
        asked === "customer-amounts" ? amountColumnsOf(table?.header ?? [], frame.words) : whole,
      room: table === undefined ? (ROOM_OF_BLOCKS[id] ?? 0) : roomOf(table.rows.length),
    });
  }
  return parts;
}

/** Where a row of the plan comes to stand. */
function movedRow(parts: readonly LivePart[]): (row: number) => number {
  const shifts = [
    { from: DAY_ROW, by: ROWS_INSERTED },
    ...parts.map(({ found, room }) => ({ from: found.row + found.cells.length, by: room })),
  ];
  return (row) => shifts.reduce((to, { from, by }) => (row >= from ? to + by : to), row);
}

const roomAt = (tables: readonly LivePart[], row: number): number =>
  tables.find(({ found }) => found.row + 1 === row)?.room ?? 0;

/** Texts of a sheet are cells of texts, where Excel would take a formula for one too. */
const opened = (style: CellStyle, format: string | undefined): string | undefined =>
  style === "text" || style === "wrapped" ? "General" : format;

function emptied(block: PlanBlock): PlanBlock {
  const { style, format, values } = block;
  const width = values[0]?.length ?? 0;
  const styleAt = (at: number): CellStyle =>
    typeof style === "string" ? style : (style[at] ?? "text");
  const formatAt = (at: number): string | undefined =>
    typeof format === "string" ? format : format?.[at];
  const formats = Array.from({ length: width }, (_, at) => opened(styleAt(at), formatAt(at)));
  return {
    ...block,
    values: values.map((row) => row.map(() => "")),
    style: Array.from({ length: width }, (_, at) => styleAt(at)),
    format: formats,
  };
}

/** The look of header and rows, with the room below them. */
function tableLook(part: LivePart, moved: (row: number) => number): readonly PlanBlock[] {
  const { table, room, width } = part;
  if (table === undefined) return [];
  const row = moved(table.row);
  const { column } = table;
  const empty = new Array<string>(width).fill("");
  const styles = table.styles.slice(0, width);
  const formats = styles.map((style, at) => opened(style, table.formats?.[at]));
  return [
    { row, column, values: [empty], style: "header" },
    {
      ...{ row: row + 1, column, style: styles, format: formats },
      values: Array.from({ length: table.rows.length + room }, () => empty),
    },
  ];
}

function anchorOf(part: LivePart, frame: LiveFrame, moved: (row: number) => number): PlanFormula {
  const { found, asked, currency } = part;
  const formula = frame.formula(asked, currency, { asOf: DAY_CELL, rules: RULES_CELL });
  return { row: moved(found.row), column: found.column, formulas: [[formula]], style: [] };
}

/** Totals over the rows and their room, above the header: below it they would be in the way. */
function sumsAbove(
  { table, room }: LivePart,
  words: PackWords,
  {
    moved,
    taken,
  }: { readonly moved: (row: number) => number; readonly taken: ReadonlySet<number> },
): readonly PlanFormula[] {
  if (table?.totals?.includes("sum") !== true) return [];
  const row = moved(table.row) - 1;
  const first = row + 3;
  const last = first + table.rows.length + room - 1;
  const sums = table.totals.flatMap((total, at): readonly PlanFormula[] => {
    if (total !== "sum") return [];
    const letters = columnLetters(table.column + at);
    const formula = `=SUBTOTAL(109,${letters}${first}:${letters}${last})`;
    return [{ row, column: table.column + at, formulas: [[formula]], style: "total" }];
  });
  if (taken.has(row)) return sums;
  const label = JSON.stringify(words.report.total);
  return [{ row, column: table.column, formulas: [[`=${label}`]], style: "label" }, ...sums];
}

function headLine({ source: { aging, company }, words }: LiveFrame): string {
  const { sheet, address } = aging.ledger.source;
  const of = words.report.source(sheet, address);
  return company === "" ? of : `${company}    ${of}`;
}

function dayBlocks({ source, words, rules }: LiveFrame): readonly PlanBlock[] {
  const { asOfDate } = source.aging.settings;
  return [
    {
      ...{ row: DAY_ROW, column: 0, values: [[words.pack.live.asOf, asOfDate, rules]] },
      style: ["label", "date", "unseen"],
    },
  ];
}

function statusFormula(
  anchors: readonly PlanFormula[],
  { words: { pack }, note }: LiveFrame,
): readonly PlanFormula[] {
  const cells = anchors.map(({ row, column }) => `ISERROR(${columnLetters(column)}${row + 1})`);
  if (cells.length === 0) return [];
  const works = note === "" ? pack.live.works : `${pack.live.works} ${note}`;
  const formula = `=IF(OR(${cells.join(",")}),${textInFormula(pack.live.broken)},${textInFormula(works)})`;
  return [{ row: DAY_ROW + 1, column: 0, formulas: [[formula]], style: "subtitle" }];
}

/** A text as a formula says it; a piece of it may have 255 characters at most. */
function textInFormula(text: string): string {
  const pieces = text.match(/[\s\S]{1,250}/g) ?? [""];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&");
}

// A table of a report declared by its columns, so that header, look, width and sum of a column stand in one place.
import type { CellValue } from "../../domain/ledger/sheet-cells";
import type { CellStyle, PlanPiece, PlanTable } from "../sheet-plan";
import { textWidth } from "../text-width";

export interface ReportColumn<Row> {
  readonly header: string;
  readonly style: CellStyle;
  readonly format?: string;
  readonly isSummed?: boolean;
  /** Characters at most; longer texts are cut on screen and whole in their cells. */
  readonly widest?: number;
  readonly value: (row: Row) => CellValue;
}

interface TablePlace {
  readonly name: string;
  readonly row: number;
  readonly column?: number;
  /** Label of the totals row; no totals without it. */
  readonly total?: string;
  /** Text of the only row of an empty table. */
  readonly empty: string;
  readonly keyColumns?: readonly number[];
  readonly piece?: PlanPiece;
}

/** The table of these rows at its place. */
export function reportTable<Row>(
  columns: readonly ReportColumn<Row>[],
  rows: readonly Row[],
  place: TablePlace,
): PlanTable {
  const { name, row, column = 0, total, empty, keyColumns, piece } = place;
  const cells = rows.map((each) => columns.map(({ value }) => value(each)));
  return {
    ...{ name, row, column },
    header: columns.map(({ header }) => header),
    rows: cells.length === 0 ? [columns.map((_, at) => (at === 0 ? empty : ""))] : cells,
    styles: columns.map(({ style }) => style),
    formats: columns.map(({ format }) => format),
    ...(total === undefined || cells.length === 0
      ? {}
      : {
          totals: columns.map(({ isSummed }, at) =>
            at === 0 ? { label: total } : isSummed === true ? "sum" : "",
          ),
        }),
    ...(keyColumns === undefined ? {} : { keyColumns }),
    ...(piece === undefined ? {} : { piece }),
  };
}

const NARROWEST = 9;
const WIDEST = 48;
const MARGIN = 3;
/** What the arrow in the header of an Excel table takes. */
const FILTER_BUTTON = 3;
/** Headers wrap, so two lines are fine. */
const HEADER_LINES = 2;

/** Widths that show every number and most texts of these tables, which stand one below the other. */
export function tableWidths(tables: readonly PlanTable[]): readonly number[] {
  const widths: number[] = [];
  for (const { header, rows, styles, formats, column, totals } of tables)
    header.forEach((text, at) => {
      const style = styles[at] ?? "text";
      const shown = rows.map((row) => shownWidth(row[at] ?? "", formats?.[at]));
      const sums = totals?.[at] === "sum" ? [sumWidth(rows.map((row) => row[at] ?? ""))] : [];
      const most = [...shown, ...sums].reduce((widest, width) => Math.max(widest, width), 0);
      const content = style === "text" ? Math.min(most, WIDEST) : most;
      const heading = textWidth(text) / (textWidth(text) > 10 ? HEADER_LINES : 1) + FILTER_BUTTON;
      const place = column + at;
      widths[place] = Math.ceil(
        Math.max(widths[place] ?? NARROWEST, content + MARGIN, heading, NARROWEST),
      );
    });
  return Array.from(widths, (width: number | undefined) => width ?? NARROWEST);
}

function shownWidth(value: CellValue, format = ""): number {
  if (typeof value !== "number") return textWidth(String(value));
  if (format.includes("%")) return 7;
  if (format.startsWith("yyyy")) return 10;
  const whole = String(Math.trunc(Math.abs(value))).length;
  return whole + Math.floor((whole - 1) / 3) + 4;
}

function sumWidth(values: readonly CellValue[]): number {
  const sum = values.reduce<number>(
    (total, value) => total + (typeof value === "number" ? Math.abs(value) : 0),
    0,
  );
  // The totals row is bold.
  return shownWidth(sum) + 1;
}

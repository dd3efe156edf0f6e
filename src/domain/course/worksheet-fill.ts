// How far a worksheet is filled in, and what is missing, each with its cell.
import type { Worksheet } from "./worksheet-table";

/** One row of a worksheet as read: which columns hold something, and where they are. */
export interface FilledRow {
  readonly filled: ReadonlySet<string>;
  /** "C7" by column id. */
  readonly addresses: Readonly<Record<string, string>>;
}

export interface MissingCell {
  readonly column: string;
  readonly address: string;
}

export interface WorksheetFill {
  /** Required cells of rows that are begun (of every row where the rows are fixed). */
  readonly required: number;
  readonly done: number;
  readonly missing: readonly MissingCell[];
  readonly state: "empty" | "begun" | "complete";
}

/** The fill state of a worksheet. A row that was only filled in beforehand has not been begun. */
export function worksheetFill(
  worksheet: Worksheet,
  rows: readonly FilledRow[],
  prefilled: ReadonlySet<string>,
): WorksheetFill {
  const asked = worksheet.columns.filter(({ isRequired }) => isRequired === true);
  const own = asked.filter(({ id }) => !prefilled.has(id));
  const begun = rows.filter(
    ({ filled }) => worksheet.hasFixedRows === true || [...filled].some((id) => !prefilled.has(id)),
  );
  const missing = begun.flatMap(({ filled, addresses }) =>
    asked
      .filter(({ id }) => !filled.has(id))
      .map(({ id }) => ({ column: id, address: addresses[id] ?? "" })),
  );
  const required = begun.length * asked.length;
  const hasTyped = begun.some(({ filled }) =>
    (own.length > 0 ? own : asked).some(({ id }) => filled.has(id)),
  );
  const state = !hasTyped ? "empty" : missing.length === 0 ? "complete" : "begun";
  return { required, done: required - missing.length, missing, state };
}

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
  /** Cells that are filled in and cannot stay as they are. */
  readonly faults: number;
  readonly state: "empty" | "begun" | "complete";
}

/** What every worksheet ends with (catalogue 4.1): the first action, its day and its person, above the table. */
export const FIRST_ACTION = ["firstAction", "firstActionOn", "firstActionBy"] as const;

export interface AskedOfFill {
  /** Columns that are not empty from the start. */
  readonly prefilled: ReadonlySet<string>;
  /** The cells above the table and which of them are asked for: the first action (unless every row has one), the group. */
  readonly above?: (FilledRow & { readonly asked: readonly string[] }) | undefined;
  /** Cells that cannot be read, may not be said, or break a rule: with one of them no worksheet is complete. */
  readonly faults?: number;
}

/**
 * The fill state of a worksheet. A row that was only filled in beforehand has not been begun, and a worksheet that is
 * begun asks for its first action.
 */
export function worksheetFill(
  worksheet: Worksheet,
  rows: readonly FilledRow[],
  { prefilled, above, faults = 0 }: AskedOfFill,
): WorksheetFill {
  const columns = worksheet.columns.filter(({ isRequired }) => isRequired === true);
  const own = columns.filter(({ id }) => !prefilled.has(id));
  const begun = rows.filter(
    ({ filled }) =>
      worksheet.fixedRows !== undefined || [...filled].some((id) => !prefilled.has(id)),
  );
  const missing = begun.flatMap(({ filled, addresses }) =>
    columns
      // A column that is gone is told as such, once and not row by row.
      .filter(({ id }) => !filled.has(id) && addresses[id] !== undefined)
      .map(({ id }) => ({ column: id, address: addresses[id] ?? "" })),
  );
  const required = begun.length * columns.length;
  const hasTyped = begun.some(({ filled }) =>
    (own.length > 0 ? own : columns).some(({ id }) => filled.has(id)),
  );
  // A group's name is there before its work.
  const hasAction = FIRST_ACTION.some((id) => above?.filled.has(id) === true);
  if (!hasTyped && !hasAction)
    return { required, done: required - missing.length, missing, faults, state: "empty" };
  const asked = above?.asked ?? [];
  for (const column of asked)
    if (above?.filled.has(column) !== true)
      missing.push({ column, address: above?.addresses[column] ?? "" });
  return {
    required: required + asked.length,
    done: required + asked.length - missing.length,
    ...{ missing, faults },
    state: missing.length === 0 && faults === 0 ? "complete" : "begun",
  };
}

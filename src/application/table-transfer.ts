// What of a table of ours is the user's, and where it goes when the table is written anew: columns may have come and gone
// with the buckets, and the same customer may stand on another line.
import type { PlanTable } from "./sheet-plan";

/** A table as it stands on the sheet. */
export interface TableThere {
  readonly headers: readonly string[];
  /** Our headers of the last time; undefined where nobody remembered them. */
  readonly before: readonly string[] | undefined;
  /** Without header and totals. */
  readonly values: readonly (readonly unknown[])[];
}

export interface TableTransfer {
  /** Places of the user's columns in the table that is there. */
  readonly users: readonly number[];
  /** For every row of the plan, the row that was there before under the same key. */
  readonly rowFrom: readonly (number | undefined)[];
  /** Where a column comes to stand, counted from the table's first; undefined for one that is gone. */
  readonly columnTo: (place: number) => number | undefined;
}

export function tableTransfer(plan: PlanTable, there: TableThere): TableTransfer {
  const users = usersPlaces(plan, there);
  const ours = there.headers.map((_, place) => place).filter((place) => !users.includes(place));
  const placeOf = oldPlaces(plan, there, ours);
  return {
    users,
    rowFrom: rowsByKey(plan, there.values, placeOf),
    columnTo: (place) => {
      const own = users.indexOf(place);
      if (own >= 0) return plan.header.length + own;
      const column = plan.header.findIndex((_, at) => placeOf(at) === place);
      return column < 0 ? undefined : column;
    },
  };
}

/** Columns whose header was never ours. */
function usersPlaces({ header }: PlanTable, { headers, before }: TableThere): readonly number[] {
  const places = headers.map((_, place) => place);
  if (before !== undefined) {
    if (headers.length <= before.length) return [];
    const isRenamed = (place: number): boolean =>
      place < before.length && !headers.includes(before[place] ?? "");
    return places.filter((place) => !before.includes(headers[place] ?? "") && !isRenamed(place));
  }
  // Nobody remembers: what stands behind the last column that is still ours.
  const last = places.filter((place) => header.includes(headers[place] ?? "")).at(-1);
  return places.filter((place) => place > (last ?? header.length - 1));
}

/** Where each column of the plan stood: by its header, or by its place where the language has changed. */
function oldPlaces(
  { header }: PlanTable,
  { headers }: TableThere,
  ours: readonly number[],
): (column: number) => number | undefined {
  const isKnown = ours.some((place) => header.includes(headers[place] ?? ""));
  return (column) =>
    isKnown ? ours.find((place) => headers[place] === header[column]) : ours[column];
}

/** Rows of the same key follow each other: the second of the plan was the second before. */
function rowsByKey(
  { rows, keyColumns = [0] }: PlanTable,
  values: readonly (readonly unknown[])[],
  placeOf: (column: number) => number | undefined,
): readonly (number | undefined)[] {
  // A column that came with a second currency, say, names no row that was there before.
  const known = keyColumns.flatMap((column) => {
    const place = placeOf(column);
    return place === undefined ? [] : [{ column, place }];
  });
  if (known.length === 0) return rows.map(() => undefined);
  const waiting = new Map<string, number[]>();
  values.forEach((row, index) => {
    const key = keyOf(known.map(({ place }) => row[place]));
    const same = waiting.get(key);
    if (same === undefined) waiting.set(key, [index]);
    else same.push(index);
  });
  return rows.map((row) => waiting.get(keyOf(known.map(({ column }) => row[column])))?.shift());
}

/** A number that a cell keeps as a text is the same key. */
function keyOf(cells: readonly unknown[]): string {
  return JSON.stringify(
    cells.map((cell) => (typeof cell === "number" ? String(cell) : (cell ?? ""))),
  );
}

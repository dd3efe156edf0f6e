// Whether a column writes the day or the month first: decided for the column as a whole, from evidence,
// and left open when there is none. A guess here moves money between buckets.
import { type DateOrder, dateUnderOrder, isUndecided, undecidedDateOf } from "./date-code";

/** What settled a column's order, for the pane to show. */
export type DateOrderEvidence =
  "part-over-12" | "dots" | "year-spread" | "row-order" | "distance" | "other-column" | "same-days";

/** The state of a column's order. `undecided` names the orders that remain possible. */
export type DateOrderDecision =
  | { readonly status: "none-needed" }
  | {
      readonly status: "decided";
      readonly order: DateOrder;
      readonly evidence: DateOrderEvidence;
    }
  | { readonly status: "undecided"; readonly possible: readonly DateOrder[] };

const ORDERS: readonly DateOrder[] = ["day-first", "month-first", "year-first"];

/** One cell in fifty may contradict its column (a typing error); more, and the column is not of one order. */
const TOLERATED_SHARE = 0.02;

interface OrderCounts {
  count: number;
  dots: number;
  readonly valid: Record<DateOrder, number>;
  readonly firsts: Set<number>;
  readonly thirds: Set<number>;
  isSameUnderAll: boolean;
}

function countsOf(codes: Int32Array): OrderCounts {
  const counts: OrderCounts = {
    count: 0,
    dots: 0,
    valid: { "day-first": 0, "month-first": 0, "year-first": 0 },
    firsts: new Set(),
    thirds: new Set(),
    isSameUnderAll: true,
  };
  for (let row = nextUndecided(codes, 0); row >= 0; row = nextUndecided(codes, row + 1)) {
    const code = codes[row] ?? 0;
    const date = undecidedDateOf(code);
    counts.count++;
    if (date.hasDots) counts.dots++;
    for (const order of ORDERS) if (dateUnderOrder(code, order) > 0) counts.valid[order]++;
    if (!date.hasFullYear) {
      counts.firsts.add(date.first);
      counts.thirds.add(date.third);
    }
    if (date.first !== date.second) counts.isSameUnderAll = false;
  }
  return counts;
}

// Most columns have none: a plain loop over them is several times as fast as an iterator.
function nextUndecided(codes: Int32Array, from: number): number {
  for (let row = from; row < codes.length; row++) if (isUndecided(codes[row] ?? 0)) return row;
  return -1;
}

/** Decides a column's order from its own cells alone. */
export function dateOrderOf(codes: Int32Array): DateOrderDecision {
  const counts = countsOf(codes);
  if (counts.count === 0) return { status: "none-needed" };
  const possible = ORDERS.filter(
    (order) => counts.valid[order] >= counts.count * (1 - TOLERATED_SHARE) - 0.5,
  );
  const [only] = possible;
  // A contradiction beside the winner must be rare: 3 of 10 cells the other way round is a mixed column, and a question.
  if (possible.length === 1 && only !== undefined)
    return { status: "decided", order: only, evidence: "part-over-12" };
  if (possible.length === 0) return { status: "undecided", possible: ORDERS.slice(0, 2) };
  if (possible.includes("year-first")) {
    const spread = orderByYearSpread(counts);
    if (spread === "year-first")
      return { status: "decided", order: spread, evidence: "year-spread" };
    if (spread === undefined) return { status: "undecided", possible };
    possible.splice(possible.indexOf("year-first"), 1);
    const [left] = possible;
    if (possible.length === 1 && left !== undefined)
      return { status: "decided", order: left, evidence: "year-spread" };
  }
  if (counts.isSameUnderAll)
    return { status: "decided", order: "day-first", evidence: "same-days" };
  // Dots between numbers with the year last are the German and Russian way; no country writes months first with dots.
  if (counts.dots === counts.count)
    return { status: "decided", order: "day-first", evidence: "dots" };
  const monotone = orderByRows(codes, possible);
  if (monotone !== undefined) return { status: "decided", order: monotone, evidence: "row-order" };
  return { status: "undecided", possible };
}

/** Years of one ledger lie close together and days do not, so the part that hardly varies is the year. */
function orderByYearSpread(counts: OrderCounts): "year-first" | "year-last" | undefined {
  if (counts.thirds.size === 0) return "year-last";
  const firsts = counts.firsts.size;
  const thirds = counts.thirds.size;
  if (firsts <= 4 && thirds >= 12) return "year-first";
  if (thirds <= 4 && (firsts >= 12 || firsts > thirds * 2)) return "year-last";
  // Few rows: a recent year can only stand where it stands if the other end could not be one.
  const isRecent = (year: number): boolean => year >= 10 && year <= 39;
  const canFirst = [...counts.firsts].every(isRecent);
  const canThird = [...counts.thirds].every(isRecent);
  if (canThird && !canFirst) return "year-last";
  if (canFirst && !canThird) return "year-first";
  return undefined;
}

/** An export sorted by date rises under the right order and zigzags under the wrong one. */
function orderByRows(codes: Int32Array, possible: readonly DateOrder[]): DateOrder | undefined {
  const shares = possible.map((order) => ({ order, share: sortedShare(codes, order) }));
  const sorted = shares.filter(({ share }) => share >= 0.98);
  const others = shares.filter(({ share }) => share < 0.9);
  const [winner] = sorted;
  return sorted.length === 1 && others.length === shares.length - 1 ? winner?.order : undefined;
}

/** Share of steps between different days that go the column's prevailing way; 0 when there are under 8 steps. */
function sortedShare(codes: Int32Array, order: DateOrder): number {
  let previous = 0;
  let up = 0;
  let down = 0;
  for (const code of codes) {
    const day = isUndecided(code) ? dateUnderOrder(code, order) : code;
    if (day <= 0) continue;
    if (previous !== 0 && day > previous) up++;
    if (previous !== 0 && day < previous) down++;
    previous = day;
  }
  return up + down < 8 ? 0 : Math.max(up, down) / (up + down);
}

/**
 * Decides an order by the distance to another date of the same rows: due dates lie 0 to 366 days after their documents.
 * `other` holds decided codes, or undecided ones that follow the same order as the column itself.
 */
export function orderByDistance(
  documentCodes: Int32Array,
  dueCodes: Int32Array,
  possible: readonly DateOrder[],
): DateOrder | undefined {
  const shares = possible.map((order) => ({
    order,
    share: plausibleShare(documentCodes, dueCodes, order),
  }));
  const good = shares.filter(({ share }) => share >= 0.97);
  const bad = shares.filter(({ share }) => share <= 0.8);
  const [winner] = good;
  return good.length === 1 && bad.length === shares.length - 1 ? winner?.order : undefined;
}

function plausibleShare(documents: Int32Array, dues: Int32Array, order: DateOrder): number {
  let pairs = 0;
  let plausible = 0;
  for (let row = 0; row < dues.length; row++) {
    const documentCode = documents[row] ?? 0;
    const dueCode = dues[row] ?? 0;
    const document = isUndecided(documentCode) ? dateUnderOrder(documentCode, order) : documentCode;
    const due = isUndecided(dueCode) ? dateUnderOrder(dueCode, order) : dueCode;
    if (document <= 0 || due <= 0) continue;
    pairs++;
    if (due >= document && due - document <= 366) plausible++;
  }
  return pairs < 5 ? 0.9 : plausible / pairs;
}

/** Replaces undecided codes by days, in place. A cell that contradicts the order becomes "not a day". */
export function applyDateOrder(codes: Int32Array, order: DateOrder): void {
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    if (isUndecided(code)) codes[row] = dateUnderOrder(code, order);
  }
}

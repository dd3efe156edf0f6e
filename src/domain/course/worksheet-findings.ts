// What is filled into a worksheet against its rules: each breach with its cell, and with the cell it disagrees with.
import type { CollectionPolicy } from "../policy/collection-policy";
import { WORKSHEET_RULES, type RowCondition, type WorksheetRule } from "./worksheet-rules-table";
import { WORKSHEET_LISTS } from "./worksheet-table";

type Value = string | number | boolean;

/** A row as read: what its cells say, and where they are. */
export interface WorksheetRow {
  readonly values: Readonly<Record<string, Value>>;
  /** "C7" by column id. */
  readonly addresses: Readonly<Record<string, string>>;
}

/** A cell with what it says; `value` is absent where it says nothing. */
export interface ToldCell {
  readonly column: string;
  readonly address: string;
  readonly value?: Value;
}

export interface WorksheetFinding {
  readonly kind: WorksheetRule["kind"];
  /** The cell to look at first. */
  readonly cell: ToldCell;
  /** Cells it is held against, in the order of the rule. */
  readonly against: readonly ToldCell[];
  /** What a number should be: the ends of a range (the second may be open), a difference, a cap, a limit. */
  readonly expected: readonly number[];
}

type RuleOf<Kind extends WorksheetRule["kind"]> = Extract<WorksheetRule, { kind: Kind }>;

/** Every breach of the worksheet's rules, row by row as the rules stand. */
export function worksheetFindings(
  worksheet: string,
  rows: readonly WorksheetRow[],
  policy: CollectionPolicy,
): readonly WorksheetFinding[] {
  return (WORKSHEET_RULES[worksheet] ?? []).flatMap((rule) => {
    switch (rule.kind) {
      case "once":
        return repeated(rule, rows);
      case "week-cap":
        return aboveCap(rule, rows, policy[rule.most]);
      case "sum-wants":
        return sumsWithoutAction(rule, rows, policy[rule.from]);
      case "contact-hours":
        return rows.flatMap((row) => outsideHours(rule, row, policy));
      case "range":
      case "order":
      case "limit":
      case "difference":
      case "wants":
      case "contradiction":
      case "weekday":
        return rows.flatMap((row) => inRow(rule, row));
    }
  });
}

type RowRule = Exclude<WorksheetRule, RuleOf<"once" | "week-cap" | "sum-wants" | "contact-hours">>;

function inRow(rule: RowRule, row: WorksheetRow): readonly WorksheetFinding[] {
  const { kind } = rule;
  const found = (column: string, against: readonly string[], expected: readonly number[] = []) => [
    { kind, cell: cellOf(row, column), against: against.map((id) => cellOf(row, id)), expected },
  ];
  switch (rule.kind) {
    case "range": {
      const { from, to } = rule;
      return rule.columns.flatMap((column) => {
        const value = numberOf(row, column);
        const isOutside = value < from || (to !== undefined && value > to);
        return isOutside ? found(column, [], to === undefined ? [from] : [from, to]) : [];
      });
    }
    case "order": {
      const isBefore = numberOf(row, rule.column) < numberOf(row, rule.notBefore);
      return isBefore ? found(rule.column, [rule.notBefore]) : [];
    }
    case "limit": {
      const isAbove = numberOf(row, rule.column) > numberOf(row, rule.notAbove);
      return isAbove ? found(rule.column, [rule.notAbove]) : [];
    }
    case "difference": {
      const paid = row.values[rule.less] === undefined ? 0 : numberOf(row, rule.less);
      const difference = Math.round((numberOf(row, rule.from) - paid) * 1e4) / 1e4;
      const isOff = Math.abs(numberOf(row, rule.column) - difference) >= HALF_A_CENT;
      return isOff ? found(rule.column, [rule.from, rule.less], [difference]) : [];
    }
    case "wants":
      if (!holds(rule.when, row)) return [];
      return rule.columns
        .filter((column) => row.values[column] === undefined && column in row.addresses)
        .flatMap((column) => found(column, [rule.when.column]));
    case "contradiction":
      return holds(rule.when, row) && holds(rule.not, row)
        ? found(rule.not.column, [rule.when.column])
        : [];
    case "weekday": {
      const day = WORKSHEET_LISTS.weekday[(numberOf(row, rule.column) + MONDAY) % WEEK];
      const planned = row.values[rule.weekday];
      const isOther = planned !== undefined && !Number.isNaN(numberOf(row, rule.column));
      return isOther && day !== planned ? found(rule.column, [rule.weekday]) : [];
    }
  }
}

const HALF_A_CENT = 0.005;
const WEEK = 7;
/** Serial 2 was a Monday in Excel's calendar (2 January 1900). */
const MONDAY = WEEK - 2;

const cellOf = ({ values, addresses }: WorksheetRow, column: string): ToldCell => {
  const value = values[column];
  return { column, address: addresses[column] ?? "", ...(value === undefined ? {} : { value }) };
};

/** NaN, which is neither above nor below anything, where the cell holds no number. */
function numberOf({ values }: WorksheetRow, column: string): number {
  const value = values[column];
  return typeof value === "number" ? value : Number.NaN;
}

function holds(condition: RowCondition, row: WorksheetRow): boolean {
  const { column } = condition;
  const value = row.values[column];
  if ("is" in condition) return value !== undefined && condition.is.includes(value);
  if ("below" in condition) return numberOf(row, column) < numberOf(row, condition.below);
  if ("from" in condition) return numberOf(row, column) >= numberOf(row, condition.from);
  return value !== undefined;
}

/** As people write the same name: width, blanks and capitals say nothing. */
const folded = (value: Value | undefined): string =>
  String(value ?? "")
    .normalize("NFKC")
    .replaceAll(/\s+/g, "")
    .toLowerCase();

function repeated({ kind, columns }: RuleOf<"once">, rows: readonly WorksheetRow[]) {
  const firsts = new Map<string, WorksheetRow>();
  return rows.flatMap((row): WorksheetFinding[] => {
    const says = columns.map((column) => folded(row.values[column]));
    if (says.some((text) => text === "")) return [];
    const key = JSON.stringify(says);
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, row);
      return [];
    }
    const [column = ""] = columns;
    return [{ kind, cell: cellOf(row, column), against: [cellOf(first, column)], expected: [] }];
  });
}

/** The contact that goes above the cap is named, and every one after it in the same week. */
function aboveCap(rule: RuleOf<"week-cap">, rows: readonly WorksheetRow[], most: number) {
  const counts = new Map<string, number>();
  return rows.flatMap((row): WorksheetFinding[] => {
    const day = numberOf(row, rule.column);
    const by = folded(row.values[rule.by]);
    if (Number.isNaN(day) || by === "") return [];
    const week = JSON.stringify([by, Math.floor((day + MONDAY) / WEEK)]);
    const count = (counts.get(week) ?? 0) + 1;
    counts.set(week, count);
    if (count <= most) return [];
    const { kind, column } = rule;
    const against = [cellOf(row, rule.by)];
    return [{ kind, cell: cellOf(row, column), against, expected: [most, count] }];
  });
}

function sumsWithoutAction(
  { kind, sum, by, when, column }: RuleOf<"sum-wants">,
  rows: readonly WorksheetRow[],
  limit: number,
) {
  const groups = new Map<string, WorksheetRow[]>();
  for (const row of rows) {
    const name = folded(row.values[by]);
    if (holds(when, row) && name !== "") groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups.values()].flatMap((own): WorksheetFinding[] => {
    const total = own.reduce((all, row) => all + (numberOf(row, sum) || 0), 0);
    const [first] = own;
    const isDone = own.some((row) => row.values[column] !== undefined);
    if (first === undefined || isDone || total < limit) return [];
    const against = [cellOf(first, by)];
    return [{ kind, cell: cellOf(first, column), against, expected: [limit, total] }];
  });
}

/** Times are typed as 09:30 or kept by Excel as a share of the day; words such as "after lunch" are not judged. */
function outsideHours(
  { kind, column }: RuleOf<"contact-hours">,
  row: WorksheetRow,
  policy: CollectionPolicy,
): readonly WorksheetFinding[] {
  const text = String(row.values[column] ?? "").normalize("NFKC");
  const [, hour = "", minute = ""] = /^\s*(\d{1,2}):(\d{2})/.exec(text) ?? [];
  const share = /^0?\.\d+$/.test(text) ? Number(text) * HOURS : Number.NaN;
  const at = hour === "" ? share : Number(hour) + Number(minute) / MINUTES;
  const windows = [
    [policy["contactWindow.morningFrom"], policy["contactWindow.morningTo"]],
    [policy["contactWindow.afternoonFrom"], policy["contactWindow.afternoonTo"]],
  ] as const;
  if (Number.isNaN(at) || windows.some(([from, to]) => at >= from && at <= to)) return [];
  return [{ kind, cell: cellOf(row, column), against: [], expected: windows.flat() }];
}

const HOURS = 24;
const MINUTES = 60;

// What the user has decided about reading this workbook's ledger. It travels with the workbook as one small
// setting, and names columns by their header, so that next month's sheet is read the same way.
import { CREDIT_POLICIES, type CreditPolicy } from "../domain/aging/aging-settings";
import { COLUMN_ROLES, type ColumnRole } from "../domain/ledger/column-role";
import type { CustomerGroup } from "../domain/ledger/join-customers";
import type { ReadingChoices } from "../domain/ledger/reading";

/** Which of several ledgers was chosen, and which there were: a new one is a new question. */
export interface ChosenPlace {
  readonly sheet: string;
  /** Its first cell: a ledger grows, but seldom moves. */
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** Sheets of the ledgers there were to choose from. */
  readonly among: readonly string[];
}

/** The ledger's balance as the user knows it: typed, or the cell that holds it, read anew every time. */
export interface EnteredTotal {
  /** The ledger's sheet: another sheet has another balance. */
  readonly ledgerSheet: string;
  /** Code of the currency, "" where the ledger states none. */
  readonly currency: string;
  readonly from:
    | { readonly amount: string }
    | { readonly sheet: string; readonly rowIndex: number; readonly columnIndex: number };
}

export interface LedgerDecisions {
  readonly place?: ChosenPlace;
  /** First cell of the ledger chosen from several on one sheet. */
  readonly ledgerAt?: { readonly rowIndex: number; readonly columnIndex: number };
  /** Header, or 0-based sheet column where the header names no single column; null takes the role from all. */
  readonly roles: Readonly<Partial<Record<ColumnRole, string | number | null>>>;
  readonly answers: Readonly<Record<string, string>>;
  readonly includesHiddenRows: boolean;
  readonly agesByDocumentDate: boolean;
  readonly credits: CreditPolicy;
  readonly enteredTotals: readonly EnteredTotal[];
  readonly joins: JoinDecisions;
}

/** Look-alike customers the user has judged, each group by the keys of its customers. */
export interface JoinDecisions {
  readonly accepted: readonly CustomerGroup[];
  readonly declined: readonly CustomerGroup[];
}

/** Nothing decided: everything is read from the sheet, and asked where it does not tell. */
export const NO_DECISIONS: LedgerDecisions = {
  roles: {},
  answers: {},
  includesHiddenRows: true,
  agesByDocumentDate: false,
  credits: "separate",
  enteredTotals: [],
  joins: { accepted: [], declined: [] },
};

/** The decisions as the domain takes them. Totals come separately: those of cells have to be read first. */
export function choicesOf(
  decisions: LedgerDecisions,
  enteredTotals: ReadingChoices["enteredTotals"] = [],
): ReadingChoices {
  const { roles, answers, includesHiddenRows, agesByDocumentDate } = decisions;
  return { roles, answers, includesHiddenRows, agesByDocumentDate, enteredTotals };
}

const VERSION = 1;

/** The text under which decisions are kept in the workbook. */
export function textOfDecisions(decisions: LedgerDecisions): string {
  return JSON.stringify({ version: VERSION, ...decisions });
}

/**
 * Decisions from the workbook's setting. What another program or a newer version wrote there is passed over
 * piece by piece: the sheet is then read as if nothing had been decided.
 */
export function decisionsOfText(text: string | undefined): LedgerDecisions {
  const kept = fieldsOf(parsed(text));
  if (kept["version"] !== VERSION) return NO_DECISIONS;
  const place = chosenPlace(fieldsOf(kept["place"]));
  const ledgerAt = cellOf(fieldsOf(kept["ledgerAt"]));
  return {
    ...(place && { place }),
    ...(ledgerAt && { ledgerAt }),
    roles: rolesOf(fieldsOf(kept["roles"])),
    answers: textsOf(fieldsOf(kept["answers"])),
    includesHiddenRows: kept["includesHiddenRows"] !== false,
    agesByDocumentDate: kept["agesByDocumentDate"] === true,
    credits: CREDIT_POLICIES.find((policy) => policy === kept["credits"]) ?? "separate",
    enteredTotals: Array.isArray(kept["enteredTotals"])
      ? kept["enteredTotals"].flatMap((total) => enteredTotal(fieldsOf(total)))
      : [],
    joins: joinsOf(fieldsOf(kept["joins"])),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

function cellOf({ rowIndex, columnIndex }: Fields) {
  return typeof rowIndex === "number" && typeof columnIndex === "number"
    ? { rowIndex, columnIndex }
    : undefined;
}

function chosenPlace(fields: Fields): ChosenPlace | undefined {
  const { sheet, among } = fields;
  const cell = cellOf(fields);
  if (typeof sheet !== "string" || cell === undefined || !Array.isArray(among)) return undefined;
  return { sheet, ...cell, among: among.filter((name) => typeof name === "string") };
}

function rolesOf(fields: Fields): LedgerDecisions["roles"] {
  const roles: Partial<Record<ColumnRole, string | number | null>> = {};
  for (const role of COLUMN_ROLES) {
    const column = fields[role];
    if (column === null || typeof column === "string" || typeof column === "number")
      roles[role] = column;
  }
  return roles;
}

function textsOf(fields: Fields): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );
}

function enteredTotal({ ledgerSheet, currency, from }: Fields): readonly EnteredTotal[] {
  const fields = fieldsOf(from);
  const { amount, sheet } = fields;
  const cell = cellOf(fields);
  if (typeof ledgerSheet !== "string" || typeof currency !== "string") return [];
  if (typeof amount === "string") return [{ ledgerSheet, currency, from: { amount } }];
  return typeof sheet === "string" && cell !== undefined
    ? [{ ledgerSheet, currency, from: { sheet, ...cell } }]
    : [];
}

function joinsOf({ accepted, declined }: Fields): JoinDecisions {
  return { accepted: groupsOf(accepted), declined: groupsOf(declined) };
}

function groupsOf(value: unknown): readonly CustomerGroup[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (group): group is string[] =>
      Array.isArray(group) && group.every((key) => typeof key === "string"),
  );
}

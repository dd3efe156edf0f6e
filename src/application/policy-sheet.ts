// The collection policy as a table of the workbook: every number of the advice with its meaning and default, of which
// the user edits the value. What cannot be used falls back to the default and is named with its cell.
import {
  DEFAULT_POLICY,
  policyWith,
  type PolicyIssue,
  type PolicyReading,
} from "../domain/policy/collection-policy";
import { POLICY_NUMBERS, type PolicyKey } from "../domain/policy/policy-table";
import type {
  KeptColumn,
  KeptEntry,
  KeptIssue,
  KeptRefusals,
  KeptTable,
  KeptTableDefinition,
} from "./kept/kept-tables";

/** Identity of the sheet. */
export const POLICY_SHEET = "policy";

const COLUMNS = [
  { id: "name", kind: "text", width: 46 },
  { id: "value", kind: "number", width: 12 },
  { id: "usual", kind: "number", width: 12 },
  { id: "unit", kind: "text", width: 12 },
  { id: "mark", kind: "text", width: 14 },
  { id: "source", kind: "text", width: 28 },
  { id: "key", kind: "text", width: 34 },
] as const;
type PolicyColumn = (typeof COLUMNS)[number]["id"];

export interface PolicySheetWords {
  readonly sheetName: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly headers: Readonly<Record<PolicyColumn, string>>;
  readonly units: Readonly<Record<(typeof POLICY_NUMBERS)[number]["unit"], string>>;
  readonly marks: { readonly proposal: string; readonly source: string };
  /** What a number is about. */
  readonly nameOf: (key: PolicyKey) => string;
  readonly pageFooter: string;
  readonly refusals: KeptRefusals;
}

/** A value that was not used, with its cell. */
export interface PolicySheetIssue extends PolicyIssue {
  readonly sheet: string;
  /** Such as "B7". */
  readonly address: string;
}

/** What the workbook says of the policy. */
export interface PolicyOnSheet extends Omit<PolicyReading, "issues"> {
  /** "" when the workbook has no such sheet. */
  readonly sheet: string;
  readonly issues: readonly PolicySheetIssue[];
  /** Cells that hold no number at all. */
  readonly unreadable: readonly KeptIssue[];
}

/** A workbook that says nothing of it. */
export const NO_POLICY_SHEET: PolicyOnSheet = {
  ...{ policy: DEFAULT_POLICY, changed: [], issues: [], unreadable: [], sheet: "" },
};

/** The columns as they are read: known by their ids, whatever their headers say. */
export const POLICY_COLUMNS: readonly KeptColumn[] = COLUMNS.map((column) => ({
  ...{ ...column, header: column.id },
}));

/** The table to be made, in the user's language. */
export function policyTable(words: PolicySheetWords): KeptTableDefinition {
  const { sheetName, title, notes, headers, pageFooter, refusals } = words;
  return {
    ...{ key: POLICY_SHEET, sheetName, title, notes, tableName: "HuikuanPolicy" },
    columns: COLUMNS.map((column) => ({ ...column, header: headers[column.id] })),
    ...{ pageFooter, refusals },
  };
}

/** A row for every number, with its default as value. */
export function policyRows(words: PolicySheetWords): readonly KeptEntry[] {
  return POLICY_NUMBERS.map(({ key, value, unit, source, proposal }) => ({
    ...{ name: words.nameOf(key), value, usual: value, unit: words.units[unit] },
    ...{ mark: proposal ? words.marks.proposal : words.marks.source, source, key },
  }));
}

/** The policy that the table states. An empty value is the default. */
export function policyOf(table: KeptTable | undefined): PolicyOnSheet {
  if (table === undefined) return NO_POLICY_SHEET;
  const addressOf = new Map<string, string>();
  const values = table.rows.flatMap(({ values: row, addresses }) => {
    const key = String(row["key"] ?? "").trim();
    addressOf.set(key, addresses["value"] ?? addresses["key"] ?? "");
    return key === "" || row["value"] === undefined ? [] : [[key, row["value"]] as const];
  });
  const { policy, changed, issues } = policyWith(values);
  return {
    ...{ policy, changed, sheet: table.sheet },
    issues: issues.map((issue) => ({
      ...issue,
      ...{ sheet: table.sheet, address: addressOf.get(issue.key) ?? "" },
    })),
    unreadable: table.issues,
  };
}

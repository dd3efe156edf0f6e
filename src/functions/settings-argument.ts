// The argument that lets a formula follow the numbers of the workbook's settings sheet: the formula points to them, so
// Excel recalculates it when they change.
import {
  DEFAULT_POLICY,
  policyWith,
  type CollectionPolicy,
} from "../domain/policy/collection-policy";
import { POLICY_NUMBERS } from "../domain/policy/policy-table";
import { cellsOf, isEmptyOrZero } from "./cell-by-cell";
import { isCellError, valueError } from "./cell-error";

const KEYS: ReadonlySet<unknown> = new Set(POLICY_NUMBERS.map(({ key }) => key));

/**
 * The policy that a range says: rows with a key of the settings sheet anywhere in them, and the first number of the row
 * as its value. So the whole table of that sheet serves as well as two columns of one's own. Throws what the formula's
 * cell shows for a value that cannot be used, and for a range that names no setting.
 */
export function policyIn(input: unknown): CollectionPolicy {
  const rows = cellsOf(input).filter((row) => !row.every(isEmptyOrZero));
  if (rows.length === 0) return DEFAULT_POLICY;
  const values = rows.flatMap((row): (readonly [string, unknown])[] => {
    const key = row.find((cell) => typeof cell === "string" && KEYS.has(cell));
    if (typeof key !== "string") return [];
    const bad = row.find(isCellError);
    if (bad !== undefined) throw bad as unknown as Error;
    const value = row.find((cell) => typeof cell === "number");
    return [[key, value ?? ""]];
  });
  const { policy, issues } = policyWith(values);
  const [issue] = issues;
  if (values.length > 0 && issue === undefined) return policy;
  throw valueError("settings", (messages, name) =>
    issue === undefined
      ? messages.noSetting(name)
      : messages.badSetting(name, issue.key, issue.found),
  ) as unknown as Error;
}

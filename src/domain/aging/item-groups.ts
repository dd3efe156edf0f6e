// The groups that items of a ledger fall into: a customer, a region, a stage, or any two of these crossed.
import type { Ledger } from "../ledger/ledger";
import type { CollectionPolicy } from "../policy/collection-policy";
import { stageOf } from "../risk/stage";
import { STAGES } from "../risk/stage-table";
import { NO_DAYS, type AgedItems } from "./age-items";

/** What the ledger itself says of an item. */
export const LEDGER_DIMENSIONS = [
  "customer",
  "currency",
  "salesperson",
  "region",
  "industry",
  "department",
] as const;
export type LedgerDimension = (typeof LEDGER_DIMENSIONS)[number];

/** What an aging can be broken down by; the stage is the item's own, the tier its customer's. */
export const AGING_DIMENSIONS = [...LEDGER_DIMENSIONS, "stage", "tier"] as const;
export type AgingDimension = (typeof AGING_DIMENSIONS)[number];

/** Items by group. */
export interface ItemGroups {
  /** Index into `keys` for each item; -1 where nothing is said. */
  readonly ofItem: Int32Array;
  /** Texts of every group, one for each dimension: a name, or an id such as "S3"; "" where nothing is said. */
  readonly keys: readonly (readonly string[])[];
}

/** The groups of one dimension of the ledger. */
export function ledgerGroups(ledger: Ledger, dimension: LedgerDimension): ItemGroups {
  return {
    ofItem: ledger.items[dimension],
    keys: textsOf(ledger, dimension).map((text) => [text]),
  };
}

function textsOf(ledger: Ledger, dimension: LedgerDimension): readonly string[] {
  if (dimension === "customer") return ledger.customers.map(({ id, name }) => name || id);
  if (dimension === "currency") return ledger.currencies.map(({ code }) => code);
  return ledger.dimensions[dimension];
}

/** The stage of every item by its own days past due; items without a due date have none. */
export function stageGroups(aged: AgedItems, policy: CollectionPolicy): ItemGroups {
  const at = new Map(STAGES.map(({ id }, index) => [id as string, index]));
  const ofItem = new Int32Array(aged.daysPastDue.length).fill(-1);
  const { ageAsOfDate } = aged.settings;
  aged.daysPastDue.forEach((days, item) => {
    if (days !== NO_DAYS) ofItem[item] = at.get(stageOf(days, policy, ageAsOfDate)) ?? -1;
  });
  return { ofItem, keys: STAGES.map(({ id }) => [id]) };
}

/** Groups given per row of a matrix, such as the tier of a customer, as groups of its items. */
export function groupsOfRows(
  rowOfItem: Int32Array,
  keyOfRow: readonly (string | undefined)[],
): ItemGroups {
  const keys = [...new Set(keyOfRow.filter((key) => key !== undefined))].sort();
  const at = new Map(keys.map((key, index) => [key, index]));
  const groupOfRow = keyOfRow.map((key) => (key === undefined ? -1 : (at.get(key) ?? -1)));
  return {
    ofItem: rowOfItem.map((row) => groupOfRow[row] ?? -1),
    keys: keys.map((key) => [key]),
  };
}

/** Every pair of groups that occurs, in order of first appearance. */
export function crossedGroups(first: ItemGroups, second: ItemGroups): ItemGroups {
  const width = second.keys.length + 1;
  const groupOfPair = new Map<number, number>();
  const keys: (readonly string[])[] = [];
  const ofItem = first.ofItem.map((group, item) => {
    const other = second.ofItem[item] ?? -1;
    const pair = (group + 1) * width + other + 1;
    let crossed = groupOfPair.get(pair);
    if (crossed === undefined) {
      crossed = keys.length;
      groupOfPair.set(pair, crossed);
      keys.push([...keyAt(first, group), ...keyAt(second, other)]);
    }
    return crossed;
  });
  return { ofItem, keys };
}

/** The texts of a group; one "" for each dimension of the unnamed group. */
export function keyAt({ keys }: ItemGroups, group: number): readonly string[] {
  return keys[group] ?? keys[0]?.map(() => "") ?? [""];
}

// Who owes us, per row: joined by the same number, or by the same name where a row has no number. Look-alikes are
// not joined here; they are suggested (join-suggestions.ts).
import type { Customer } from "./ledger";
import type { TextColumn } from "./table-readers";

/** Customers of a ledger, and which one each row belongs to (-1: the row names nobody). */
export interface CustomerReading {
  readonly customers: readonly Customer[];
  readonly ofRow: Int32Array;
  /** Numbers that stand beside several names, with one row and the name that the number had before. */
  readonly namesDiffer: { readonly count: number; readonly row: number; readonly example: string };
}

interface CustomerColumns {
  readonly names: TextColumn | undefined;
  readonly customerIds: TextColumn | undefined;
  readonly count: number;
}

/** Rows in which the number of the customer says nothing: as many numbers as rows, and far fewer names. */
export function isIdPerRow({ names, customerIds, count }: CustomerColumns): boolean {
  if (!names || !customerIds || count < 8) return false;
  const distinct = customerIds.pool.texts.length;
  return distinct >= count * 0.9 && names.pool.texts.length <= distinct * 0.5;
}

/** Joins rows to customers. */
export function customersOf(columns: CustomerColumns): CustomerReading {
  const { names, customerIds, count } = columns;
  const ofRow = new Int32Array(count).fill(-1);
  if (!customerIds) return { ...byName(names, ofRow), ofRow, ...NOTHING_SPECIAL };
  const idCount = customerIds.pool.texts.length;
  const firstName = new Int32Array(idCount).fill(-1);
  const otherRow = new Int32Array(idCount).fill(-1);
  const differs = new Uint8Array(idCount);
  for (let row = 0; row < count; row++) {
    const id = customerIds.ids[row] ?? -1;
    if (id < 0) continue;
    ofRow[row] = id;
    const name = names?.ids[row] ?? -1;
    if (name < 0) continue;
    const known = firstName[id] ?? -1;
    if (known < 0) firstName[id] = name;
    else if (known !== name && differs[id] !== 1) {
      differs[id] = 1;
      otherRow[id] = row;
    }
  }
  const nameOf = prevailingNames(columns, firstName, differs);
  const customers: Customer[] = customerIds.pool.texts.map((text, id) => ({
    id: text.replace(/^(\d+)\.0+$/, "$1"),
    name: names?.pool.texts[nameOf[id] ?? -1] ?? "",
  }));
  joinByName(columns, nameOf, customers, ofRow);
  const differing = differs.findIndex((flag) => flag === 1);
  return {
    customers,
    ofRow,
    namesDiffer: {
      count: differs.reduce((sum, flag) => sum + flag, 0),
      row: differing < 0 ? -1 : (otherRow[differing] ?? -1),
      example: names?.pool.texts[firstName[differing] ?? -1] ?? "",
    },
  };
}

const NOTHING_SPECIAL = {
  namesDiffer: { count: 0, row: -1, example: "" },
} as const;

function byName(
  names: TextColumn | undefined,
  ofRow: Int32Array,
): { readonly customers: readonly Customer[] } {
  if (!names) return { customers: [] };
  ofRow.set(names.ids);
  return { customers: names.pool.texts.map((name) => ({ id: "", name })) };
}

/** The name most rows of a number show; only numbers with several names are counted. */
function prevailingNames(
  { names, customerIds, count }: CustomerColumns,
  firstName: Int32Array,
  differs: Uint8Array,
): Int32Array {
  const nameCount = names?.pool.texts.length ?? 0;
  const tally = new Map<number, number>();
  for (let row = 0; row < count; row++) {
    const id = customerIds?.ids[row] ?? -1;
    const name = names?.ids[row] ?? -1;
    if (id < 0 || name < 0 || differs[id] !== 1) continue;
    const key = id * nameCount + name;
    tally.set(key, (tally.get(key) ?? 0) + 1);
  }
  const best = Int32Array.from(firstName);
  const bestCount = new Int32Array(firstName.length);
  for (const [key, times] of tally) {
    const id = Math.floor(key / nameCount);
    if (times <= (bestCount[id] ?? 0)) continue;
    bestCount[id] = times;
    best[id] = key % nameCount;
  }
  return best;
}

/** Rows with a name and no number go to the one customer of that name; with none or several, to one of their own. */
function joinByName(
  { names, count }: CustomerColumns,
  nameOf: Int32Array,
  customers: Customer[],
  ofRow: Int32Array,
): void {
  const customersOfName = new Map<number, number>();
  nameOf.forEach((name, id) => {
    if (name >= 0) customersOfName.set(name, customersOfName.has(name) ? -1 : id);
  });
  const ownOfName = new Map<number, number>();
  for (let row = 0; row < count; row++) {
    const name = names?.ids[row] ?? -1;
    if ((ofRow[row] ?? -1) >= 0 || name < 0) continue;
    const joined = customersOfName.get(name) ?? -1;
    let customer = joined >= 0 ? joined : ownOfName.get(name);
    if (customer === undefined) {
      customer = customers.length;
      customers.push({ id: "", name: names?.pool.texts[name] ?? "" });
      ownOfName.set(name, customer);
    }
    ofRow[row] = customer;
  }
}

// Joining customers that the user says are one. Nothing is joined that was not accepted.
import type { Customer, Ledger } from "./ledger";

/** Customers the user has judged, each by `customerKeyOf`: the first of a group gives the joined customer its name. */
export type CustomerGroup = readonly string[];

/** What tells a customer from all others of any month's ledger: its number, or without one its name. */
export function customerKeyOf({ id, name }: Customer): string {
  return id === "" ? `name:${name}` : `id:${id}`;
}

/**
 * The ledger with the customers of each group as one: the first of the group that occurs stays, with its number and
 * name. Customers and keys that do not occur are passed over; items keep their order and amounts.
 */
export function joinCustomers(ledger: Ledger, groups: readonly CustomerGroup[]): Ledger {
  const indexOf = new Map(
    ledger.customers.map((customer, index) => [customerKeyOf(customer), index]),
  );
  const into = Int32Array.from(ledger.customers, (_, index) => index);
  for (const group of groups) {
    const [first, ...others] = group.flatMap((key) => indexOf.get(key) ?? []);
    if (first === undefined) continue;
    // Groups may share a customer: all of them end in the customer that the first one went into.
    for (const other of others) into[rootOf(into, other)] = rootOf(into, first);
  }
  const roots = Array.from(into, (_, index) => rootOf(into, index));
  if (roots.every((root, index) => root === index)) return ledger;
  const kept = roots.flatMap((root, index) => (root === index ? [index] : []));
  const newIndexOf = new Map(kept.map((index, at) => [index, at]));
  return {
    ...ledger,
    customers: kept.map((index) => ledger.customers[index] as Customer),
    items: {
      ...ledger.items,
      customer: ledger.items.customer.map((index) =>
        index < 0 ? index : (newIndexOf.get(roots[index] ?? index) ?? index),
      ),
    },
  };
}

function rootOf(into: Int32Array, index: number): number {
  let root = index;
  while (into[root] !== root) root = into[root] ?? root;
  return root;
}

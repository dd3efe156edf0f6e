// Who owes most, with shares: on the sheet of the largest balances and in the pane.
import type { CustomerAging } from "../aging-report";

/** Customers a meeting can talk about. */
const LARGEST = 20;
/** A customer with its share of what is owed, and the share of all down to it. */
export interface RankedCustomer {
  readonly rank: number;
  readonly customer: CustomerAging;
  /** Of the positive balances of the currency, 0 to 1. */
  readonly share: number;
  readonly cumulativeShare: number;
}

/** The customers of a currency who owe most, with their shares. Balances in credit are left aside. */
export function rankedCustomers(
  customers: readonly CustomerAging[],
  currency: number,
  most = LARGEST,
): readonly RankedCustomer[] {
  const owing = customers
    .filter((each) => each.currency === currency && each.outstandingMinor > 0)
    .sort((a, b) => b.outstandingMinor - a.outstandingMinor || a.row - b.row);
  const total = owing.reduce((sum, { outstandingMinor }) => sum + outstandingMinor, 0);
  let cumulativeMinor = 0;
  return owing.slice(0, most).map((customer, index) => {
    cumulativeMinor += customer.outstandingMinor;
    return {
      ...{ rank: index + 1, customer, share: customer.outstandingMinor / total },
      cumulativeShare: cumulativeMinor / total,
    };
  });
}

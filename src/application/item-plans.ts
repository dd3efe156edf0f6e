// The plan of each open document of a report, beside the advice for its customer.
import { ITEM_FLAG } from "../domain/ledger/ledger";
import { EMPTY_PROFILE } from "../domain/profile/customer-profile";
import { itemPlanner, type ItemPlan, type OpenDocument } from "../domain/tactics/item-plan";
import type { AgingReport, CustomerAging } from "./aging-report";

/** An open item of a report with its customer. */
export interface PlannedItem {
  /** Index into `Ledger.items`. */
  readonly item: number;
  readonly customer: CustomerAging;
  /** Undefined for a credit, and for a customer who needs no plan. */
  readonly plan: ItemPlan | undefined;
}

/** The open items of a report in the ledger's order: all, or those of one customer by `CustomerAging.row`. */
export function plannedItems(report: AgingReport, row?: number): readonly PlannedItem[] {
  return [...planItems(report, row)];
}

/** The same one by one, for a ledger of tens of thousands of documents whose plans take a while. */
export function* planItems(
  report: AgingReport,
  row?: number,
): Generator<PlannedItem, undefined, undefined> {
  const { ledger, aged, matrix } = report;
  const customerOf = new Map(report.customers.map((customer) => [customer.row, customer]));
  const plannerOf = new Map<number, ((document: OpenDocument) => ItemPlan) | undefined>();
  for (let item = 0; item < ledger.items.count; item += 1) {
    const of = matrix.rowOfItem[item] ?? -1;
    const customer = customerOf.get(of);
    if (customer === undefined || (row !== undefined && of !== row)) continue;
    if (!plannerOf.has(of)) plannerOf.set(of, plannerFor(report, customer));
    const isOwed = (aged.amountMinor[item] ?? 0) > 0;
    const plan = isOwed
      ? plannerOf.get(of)?.({
          dueDate: ledger.items.dueDate[item] ?? 0,
          isDisputed: ((ledger.items.flags[item] ?? 0) & ITEM_FLAG.disputed) !== 0,
        })
      : undefined;
    yield { item, customer, plan };
  }
  return undefined;
}

function plannerFor({ ledger, basis, matrix }: AgingReport, customer: CustomerAging) {
  const { advice } = customer;
  if (advice.kind === "short") return undefined;
  const known = ledger.customers[matrix.group[customer.row] ?? -1];
  const code = ledger.currencies[customer.currency]?.code ?? "";
  const profile = known === undefined ? EMPTY_PROFILE : basis.profileOf(known, code);
  const { plan, inputs } = advice;
  return itemPlanner({ plan, inputs, profile, policy: basis.policy });
}

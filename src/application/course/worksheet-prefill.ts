// Rows for a new worksheet out of the user's own ledger, with names masked for class where he wants it.
import { NO_DATE, type CalendarDate } from "../../domain/calendar/calendar-date";
import { ITEM_FLAG } from "../../domain/ledger/ledger";
import type { AgingReport } from "../aging-report";
import { majorUnits } from "../customers-table";
import type { KeptEntry } from "../kept/kept-tables";

/** What a page of A4 holds. */
const PREFILL_ROWS = 20;

/** What stands in place of names and numbers that say who it is. */
export interface Masks {
  readonly customer: (number: number) => string;
  readonly document: (number: number) => string;
}

/** The name to show for a customer of the ledger: its own, or one that says nothing. */
type NameOf = (customer: number) => string;

function nameOf(aging: AgingReport, masks: Masks | undefined): NameOf {
  const numbers = new Map<number, number>();
  return (customer) => {
    if (masks === undefined) {
      const { name = "", id = "" } = aging.ledger.customers[customer] ?? {};
      return name === "" ? id : name;
    }
    if (!numbers.has(customer)) numbers.set(customer, numbers.size + 1);
    return masks.customer(numbers.get(customer) ?? 0);
  };
}

/** One row a customer with something past due, largest first. */
export function customerRows(aging: AgingReport, masks: Masks | undefined): KeptEntry[] {
  const name = nameOf(aging, masks);
  const seen = new Set<number>();
  for (const item of worstItems(aging)) seen.add(aging.ledger.items.customer[item] ?? -1);
  return [...seen].slice(0, PREFILL_ROWS).map((customer) => ({ customer: name(customer) }));
}

/** The largest items past due: customer, invoice, days, amounts. Credits are no debts. */
export function itemRows(aging: AgingReport, masks: Masks | undefined): KeptEntry[] {
  const { items, currencies } = aging.ledger;
  const name = nameOf(aging, masks);
  return worstItems(aging)
    .slice(0, PREFILL_ROWS)
    .map((item, at) => {
      const { minorDigits = 2 } = currencies[items.currency[item] ?? -1] ?? {};
      const open = majorUnits(aging.aged.amountMinor[item] ?? 0, minorDigits);
      const original = majorUnits(items.originalAmountMinor[item] ?? Number.NaN, minorDigits);
      return {
        customer: name(items.customer[item] ?? -1),
        // A number of an invoice leads to its customer as well as the name does.
        invoice: masks?.document(at + 1) ?? items.documentNumber[item] ?? "",
        documentDate: dayOf(items.documentDate[item]),
        dueDate: dayOf(items.dueDate[item]),
        amount: Number.isNaN(original) ? null : original,
        paid: Number.isNaN(original) ? null : Math.round((original - open) * 1e4) / 1e4,
        open,
        isDisputed: ((items.flags[item] ?? 0) & ITEM_FLAG.disputed) !== 0,
      };
    });
}

function worstItems({ aged, ledger }: AgingReport): number[] {
  const open = Array.from({ length: ledger.items.count }, (_, item) => item).filter(
    (item) =>
      (aged.line[item] ?? Number.MAX_SAFE_INTEGER) < aged.lineCount &&
      (aged.amountMinor[item] ?? 0) > 0 &&
      (aged.daysPastDue[item] ?? 0) > 0,
  );
  return open.sort((a, b) => (aged.amountMinor[b] ?? 0) - (aged.amountMinor[a] ?? 0));
}

function dayOf(date: number | undefined): CalendarDate | null {
  return date === undefined || date === NO_DATE ? null : (date as CalendarDate);
}

// Which customers of an aging are listed, and in which order.
import type { CustomerAging } from "../../application/aging-report";
import { adviceFigures } from "../../application/customer-advice-words";
import type { Language } from "../../messages/messages";

export const CUSTOMER_ORDERS = ["pastDue", "outstanding", "priority", "name"] as const;
export type CustomerOrder = (typeof CUSTOMER_ORDERS)[number];

/** The customers of one currency whose name or number contains `text`, in the order asked for. */
export function customersShown(
  customers: readonly CustomerAging[],
  wish: {
    readonly currency: number;
    readonly text: string;
    readonly order: CustomerOrder;
    readonly language: Language;
  },
): readonly CustomerAging[] {
  const text = foldText(wish.text);
  const found = customers.filter(
    ({ currency, name, id }) =>
      currency === wish.currency &&
      (text === "" || foldText(name).includes(text) || foldText(id).includes(text)),
  );
  switch (wish.order) {
    case "pastDue": // The report's own order.
      return found;
    case "outstanding":
      return found.sort((a, b) => b.outstandingMinor - a.outstandingMinor);
    case "priority":
      return found.sort((a, b) => priorityOf(b) - priorityOf(a) || b.pastDueMinor - a.pastDueMinor);
    case "name": {
      // In Chinese this sorts by pinyin, as every directory of the country does.
      const { compare } = new Intl.Collator(wish.language, { numeric: true });
      return found.sort((a, b) => compare(a.name, b.name));
    }
  }
}

/** Full-width letters and capitals do not matter to someone who searches. */
export function foldText(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

function priorityOf({ advice }: CustomerAging): number {
  return adviceFigures(advice).priority ?? -1;
}

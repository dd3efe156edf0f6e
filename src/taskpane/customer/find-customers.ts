// Finding a customer by what somebody remembers of its name.
import type { CustomerAging } from "../../application/aging-report";
import { nextTask } from "../../application/next-task";
import { foldText } from "../aging/customer-order";
import { isSpelled, latinLetters, loadSpelling } from "../frame/spelling";

/** What a search came to: the first customers in the report's order, and whether there are more. */
export interface FoundCustomers {
  readonly customers: readonly CustomerAging[];
  readonly areMore: boolean;
}

/** Names spelled between two drawings of the pane. */
const SLICE = 200;

/**
 * The first `most` customers whose name or number contains `query`, or whose name is spelled so in pinyin or
 * its initials. Undefined when `isStale` said meanwhile that nobody waits for it.
 */
export async function findCustomers(
  customers: readonly CustomerAging[],
  of: { readonly query: string; readonly most: number; readonly isStale: () => boolean },
): Promise<FoundCustomers | undefined> {
  const wanted = foldText(of.query);
  const letters = latinLetters(wanted);
  const spell = letters === undefined ? undefined : await loadSpelling();
  const found: CustomerAging[] = [];
  for (const [at, customer] of customers.entries()) {
    if (at % SLICE === SLICE - 1) await nextTask();
    if (of.isStale()) return undefined;
    const isNamed =
      foldText(customer.name).includes(wanted) || foldText(customer.id).includes(wanted);
    const isMeant =
      isNamed ||
      (letters !== undefined && spell !== undefined && isSpelled(spell(customer.name), letters));
    if (!isMeant) continue;
    if (found.length === of.most) return { customers: found, areMore: true };
    found.push(customer);
  }
  return { customers: found, areMore: false };
}

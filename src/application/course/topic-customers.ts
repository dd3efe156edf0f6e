// What a topic of the course means for a ledger: customers at its stretch of days past due, or customers for whom a
// tactic that puts its methods to use is advised today; and the documents behind both.
import type { CourseTopic } from "../../domain/course/built-in-map";
import { TACTIC_METHODS } from "../../domain/course/tactic-methods-table";
import { TOPIC_DAYS, type TopicDays } from "../../domain/course/topic-days-table";
import { advisedTactics } from "../../domain/tactics/customer-advice";
import type { AgingReport } from "../aging-report";

export interface TopicCustomers {
  /** "here": they stand at this stretch of days. "advised": a tactic of the topic is advised for them. */
  readonly kind: "here" | "advised";
  readonly customers: number;
  /**
   * Open documents, as items of the ledger. "here": those that are themselves at this stretch of days, whoever owes them.
   * "advised": those of these customers, in the currency they are advised on.
   */
  readonly items: readonly number[];
}

const counted = new WeakMap<AgingReport, Map<string, TopicCustomers | undefined>>();

/** Undefined for a topic that says nothing about single customers. Counted once for a report. */
export function customersOnTopic(
  aging: AgingReport,
  topic: CourseTopic,
): TopicCustomers | undefined {
  const known = counted.get(aging) ?? new Map<string, TopicCustomers | undefined>();
  counted.set(aging, known);
  if (!known.has(topic.number)) known.set(topic.number, countOn(aging, topic));
  return known.get(topic.number);
}

function countOn(aging: AgingReport, { number, ids }: CourseTopic): TopicCustomers | undefined {
  const days = TOPIC_DAYS[number];
  if (days !== undefined) return { kind: "here", ...foundAt(aging, days) };
  const tactics = new Set(
    Object.entries(TACTIC_METHODS)
      .filter(([, methods]) => methods.some((method) => ids.includes(method)))
      .map(([code]) => code),
  );
  if (tactics.size === 0) return undefined;
  const rows = aging.customers
    .filter(({ advice }) => advisedTactics(advice).some((code) => tactics.has(code)))
    .map(({ row }) => row);
  // A customer who owes in two currencies is advised on twice, and counts once.
  const customers = new Set(rows.map((row) => aging.matrix.group[row])).size;
  return { kind: "advised", customers, items: openItemsOf(aging, new Set(rows)) };
}

function openItemsOf({ aged, matrix, ledger }: AgingReport, rows: ReadonlySet<number>): number[] {
  const items: number[] = [];
  for (let item = 0; item < ledger.items.count; item += 1)
    if (rows.has(matrix.rowOfItem[item] ?? -1) && (aged.amountMinor[item] ?? 0) > 0)
      items.push(item);
  return items;
}

/** Customers by their oldest open item, documents by their own days. */
function foundAt(
  { aged, ledger }: AgingReport,
  { from, to }: TopicDays,
): Pick<TopicCustomers, "customers" | "items"> {
  const isIn = (days: number): boolean =>
    (from === null || days >= from) && (to === null || days <= to);
  const oldest = new Map<number, number>();
  const items: number[] = [];
  for (let item = 0; item < ledger.items.count; item += 1) {
    const line = aged.line[item] ?? Number.MAX_SAFE_INTEGER;
    const days = aged.daysPastDue[item];
    const customer = ledger.items.customer[item];
    const isOpen = line < aged.lineOfCredits && (aged.amountMinor[item] ?? 0) > 0;
    if (!isOpen || days === undefined || customer === undefined) continue;
    oldest.set(customer, Math.max(oldest.get(customer) ?? Number.NEGATIVE_INFINITY, days));
    if (isIn(days)) items.push(item);
  }
  return { customers: [...oldest.values()].filter(isIn).length, items };
}

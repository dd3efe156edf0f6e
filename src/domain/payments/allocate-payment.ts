// A payment that does not cover every debt, spread over them (Civil Code arts. 560, 561). Not legal advice.
import { NO_DATE, type CalendarDate } from "../calendar/calendar-date";
import { allocatedMinor } from "../money/allocation";

/**
 * - `law`: debts that are due first, then unsecured before secured, then the heavier burden on the customer, then the
 *   earlier due date, and debts alike in all of these in proportion (art. 560).
 * - `oldest`: by due date, then by their order.
 * - `pro-rata`: all in proportion to what is owed.
 * - `named`: only the debts that the customer named.
 *
 * What the customer named when paying, or both agreed, comes first under each of them (art. 560, first paragraph).
 */
export const ALLOCATION_ORDERS = ["law", "oldest", "pro-rata", "named"] as const;
export type AllocationOrder = (typeof ALLOCATION_ORDERS)[number];

/** A debt, in minor units. What is not positive is not owed. */
export interface PayableDebt {
  readonly principalMinor: number;
  readonly interestMinor: number;
  /** Costs of enforcing the claim. */
  readonly feesMinor: number;
  /** `NO_DATE` where none is known: such a debt counts as not due, and comes last. */
  readonly dueDate: CalendarDate;
  readonly isSecured: boolean;
  /** The larger, the heavier for the customer: the rate of interest, for instance. */
  readonly burden: number;
  /** What the customer named for it: an amount, the whole of it, or nothing. */
  readonly namedMinor: number | "whole" | undefined;
}

/** What one debt gets: costs first, then interest, then principal (art. 561). */
export interface DebtShare {
  readonly appliedMinor: number;
  readonly feesMinor: number;
  readonly interestMinor: number;
  readonly principalMinor: number;
  /** What is still owed of it, costs and interest included. */
  readonly leftMinor: number;
}

export interface PaymentAllocation {
  /** One for each debt, in their order. */
  readonly shares: readonly DebtShare[];
  /** What no debt took: shares and this are the payment. */
  readonly unallocatedMinor: number;
}

const owedOf = ({ principalMinor, interestMinor, feesMinor }: PayableDebt): number =>
  Math.max(0, principalMinor) + Math.max(0, interestMinor) + Math.max(0, feesMinor);

/** How a payment is spread. `asOfDate` is the day of the payment. */
export function allocatePayment(
  paymentMinor: number,
  debts: readonly PayableDebt[],
  by: { readonly order: AllocationOrder; readonly asOfDate: CalendarDate },
): PaymentAllocation {
  const applied = debts.map(() => 0);
  const pay = (left: number, groups: readonly (readonly number[])[], cap: (at: number) => number) =>
    groups.reduce((rest, group) => rest - payGroup(rest, group, { applied, cap }), left);
  const owed = debts.map(owedOf);
  const groups = groupsIn(debts, by);
  const open = (at: number): number => (owed[at] ?? 0) - (applied[at] ?? 0);
  const named = (at: number): number => {
    const given = debts[at]?.namedMinor ?? 0;
    return given === "whole" ? open(at) : Math.min(open(at), Math.max(0, given));
  };
  let rest = pay(Math.max(0, paymentMinor), groups, named);
  if (by.order !== "named") rest = pay(rest, groups, open);
  return {
    shares: debts.map((debt, at) => shareOf(debt, applied[at] ?? 0)),
    unallocatedMinor: rest,
  };
}

/** Pays a group as far as the money goes, in proportion where it does not suffice; answers what that took. */
function payGroup(
  left: number,
  group: readonly number[],
  { applied, cap }: { readonly applied: number[]; readonly cap: (at: number) => number },
): number {
  const caps = group.map(cap);
  const wanted = caps.reduce((sum, each) => sum + each, 0);
  if (wanted === 0 || left === 0) return 0;
  const parts = wanted <= left ? caps : allocatedMinor(left, caps);
  group.forEach((at, index) => {
    applied[at] = (applied[at] ?? 0) + (parts[index] ?? 0);
  });
  return Math.min(left, wanted);
}

/** Debts in their order; those in one group share in proportion. */
function groupsIn(
  debts: readonly PayableDebt[],
  { order, asOfDate }: { readonly order: AllocationOrder; readonly asOfDate: CalendarDate },
): readonly (readonly number[])[] {
  const all = debts.map((_, at) => at);
  if (order === "pro-rata") return [all];
  const keysOf = ({ dueDate, isSecured, burden }: PayableDebt): readonly number[] => {
    const date = dueDate === NO_DATE ? Infinity : dueDate;
    return order === "oldest"
      ? [date]
      : [date <= asOfDate ? 0 : 1, isSecured ? 1 : 0, -burden, date];
  };
  const keys = debts.map(keysOf);
  const compare = (a: number, b: number): number => {
    const other = keys[b] ?? [];
    const at = (keys[a] ?? []).findIndex((key, index) => key !== other[index]);
    return at === -1 ? 0 : (keys[a]?.[at] ?? 0) - (other[at] ?? 0);
  };
  const sorted = all.sort((a, b) => compare(a, b) || a - b);
  if (order === "oldest") return sorted.map((at) => [at]);
  const groups: number[][] = [];
  for (const at of sorted) {
    const last = groups.at(-1);
    if (last !== undefined && compare(last[0] ?? at, at) === 0) last.push(at);
    else groups.push([at]);
  }
  return groups;
}

function shareOf(debt: PayableDebt, appliedMinor: number): DebtShare {
  const feesMinor = Math.min(appliedMinor, Math.max(0, debt.feesMinor));
  const interestMinor = Math.min(appliedMinor - feesMinor, Math.max(0, debt.interestMinor));
  const principalMinor = appliedMinor - feesMinor - interestMinor;
  const leftMinor = owedOf(debt) - appliedMinor;
  return { appliedMinor, feesMinor, interestMinor, principalMinor, leftMinor };
}

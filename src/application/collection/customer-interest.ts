// Late interest of one customer's documents that are past due, reckoned by the rule of AR.INTEREST.
import { NO_DATE, type CalendarDate } from "../../domain/calendar/calendar-date";
import { itemsBehind } from "../../domain/aging/aging-matrix";
import {
  lateInterest,
  type InterestSegment,
  type InterestTerms,
  type NoInterest,
} from "../../domain/interest/late-interest";
import type { AgingReport } from "../aging-report";

/** Rules that a customer's debts can come under before there is a judgment. */
export const INTEREST_RULES = ["sales", "agreed", "sme", "lpr"] as const;

/** By what a customer's late interest is reckoned, as it is kept in its profile. */
export interface InterestChoice {
  readonly rule: (typeof INTEREST_RULES)[number];
  /** As typed, such as "12%" or 日万分之五; "" where none is agreed. */
  readonly rate: string;
  /** The day of the contract, which the least rate owed to small suppliers goes by. */
  readonly contractDay: CalendarDate | undefined;
}

/** Without an agreement: the law of sales. */
export const USUAL_INTEREST: InterestChoice = { rule: "sales", rate: "", contractDay: undefined };

/** A choice without what its rule does not ask for. */
export function plainInterest({ rule, rate, contractDay }: InterestChoice): InterestChoice {
  return {
    ...{ rule, rate: rule === "sales" ? "" : rate.trim() },
    contractDay: rule === "sme" ? contractDay : undefined,
  };
}

/** Whether two choices come to the same. */
export function isSameInterest(one: InterestChoice, other: InterestChoice): boolean {
  return JSON.stringify(plainInterest(one)) === JSON.stringify(plainInterest(other));
}

/** The interest of one document, in minor units. */
export interface DocumentInterest {
  /** Index into `Ledger.items`. */
  readonly item: number;
  readonly principalMinor: number;
  readonly days: number;
  readonly interestMinor: number;
  readonly segments: readonly InterestSegment[];
}

export interface CustomerInterest {
  /** The oldest first. */
  readonly documents: readonly DocumentInterest[];
  readonly principalMinor: number;
  /** Sum of the documents. */
  readonly interestMinor: number;
  /** Why documents are left out, for the oldest of them; undefined when none is. */
  readonly none: NoInterest | undefined;
  readonly leftOut: number;
}

/**
 * Interest to date on what the customer (by `CustomerAging.row`) still owes past due; what it paid late is not in it.
 * Documents without a due date and credits bear none. Not legal advice.
 */
export function customerInterest(
  { ledger, aged, matrix }: AgingReport,
  row: number,
  terms: InterestTerms,
): CustomerInterest {
  const asOfDate = aged.settings.ageAsOfDate;
  const due = (item: number): CalendarDate =>
    (ledger.items.dueDate[item] ?? NO_DATE) as CalendarDate;
  const late = itemsBehind(aged, matrix, { row })
    .filter((item) => due(item) !== NO_DATE && due(item) < asOfDate)
    .filter((item) => (aged.amountMinor[item] ?? 0) > 0)
    .sort((one, other) => due(one) - due(other));
  const documents: DocumentInterest[] = [];
  let none: NoInterest | undefined;
  for (const item of late) {
    const principalMinor = aged.amountMinor[item] ?? 0;
    const found = lateInterest({ principalMinor, dueDate: due(item), asOfDate }, terms);
    if (found.status !== "computed") none ??= found;
    else documents.push({ item, principalMinor, ...found });
  }
  const sum = (of: "principalMinor" | "interestMinor"): number =>
    documents.reduce((total, document) => total + document[of], 0);
  return {
    ...{ documents, none, leftOut: late.length - documents.length },
    principalMinor: sum("principalMinor"),
    interestMinor: sum("interestMinor"),
  };
}

// The plans of W12, each as what it is worth today: payments of one customer and option belong together.
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { planValue, type PlannedPayment, type PlanValue } from "../../domain/course/plan-value";
import type { WorksheetRow } from "../../domain/course/worksheet-findings";
import { minorUnitsOf } from "../../domain/money/minor-units";

export interface RepaymentPlan {
  readonly customer: string;
  /** Of the list of W12. */
  readonly option: string;
  readonly value: PlanValue;
}

/** Amounts on worksheets have no currency of their own: two decimals, as the sheet shows them. */
export const PLAN_DIGITS = 2;

/** What is needed to reckon a row is missing in none of them; `today` stands in for a missing day of the promise. */
export function repaymentPlans(
  rows: readonly WorksheetRow[],
  today: CalendarDate,
): readonly RepaymentPlan[] {
  const plans = new Map<string, { readonly plan: readonly string[]; payments: PlannedPayment[] }>();
  for (const { values } of rows) {
    const { customer, option, amount, dueOn, rate, promisedOn = today } = values;
    const plan = [String(customer ?? "").trim(), String(option ?? "")];
    if (plan.includes("") || typeof amount !== "number") continue;
    if (typeof dueOn !== "number" || typeof rate !== "number") continue;
    const key = JSON.stringify(plan);
    const known = plans.get(key) ?? { plan, payments: [] };
    const valueDate = Number(promisedOn);
    const amountMinor = minorUnitsOf(amount, PLAN_DIGITS);
    known.payments.push({ amountMinor, dueOn, valueDate, annualRate: rate });
    plans.set(key, known);
  }
  return [...plans.values()].map(({ plan: [customer = "", option = ""], payments }) => ({
    ...{ customer, option, value: planValue(payments) },
  }));
}

// Each open document's plan as data for other programs. Keys and ids are a published surface.
import { isoOf, NO_DATE, type CalendarDate } from "../domain/calendar/calendar-date";
import { decimalTextOf } from "../domain/money/minor-units";
import type { ItemPlan } from "../domain/tactics/item-plan";
import type { LetterDue } from "../domain/tactics/tactic-plan";
import type { AgingReport } from "./aging-report";
import { plannedItems, type PlannedItem } from "./item-plans";
import { stepText, type TacticColumnWords } from "./tactic-columns/tactic-columns-plan";

/** The open documents of a report in the ledger's order, credits included; `plan` is null where none is needed. */
export function documentsJson(report: AgingReport, words: TacticColumnWords): readonly object[] {
  return plannedItems(report).map((planned) => documentJson(report, planned, words));
}

function documentJson(
  { ledger, aged, currencies }: AgingReport,
  { item, customer, plan }: PlannedItem,
  words: TacticColumnWords,
) {
  const currency = currencies[customer.currency];
  const dueDate = ledger.items.dueDate[item] ?? NO_DATE;
  return {
    row: (ledger.items.rowIndex[item] ?? 0) + 1,
    document: ledger.items.documentNumber[item] ?? "",
    ...{ customerId: customer.id, customer: customer.name || customer.id },
    currency: currency?.code ?? "",
    dueDate: dueDate === NO_DATE ? null : isoOf(dueDate as CalendarDate),
    openAmount: decimalTextOf(aged.amountMinor[item] ?? 0, currency?.minorDigits ?? 2),
    plan: plan === undefined ? null : planJson(plan, words),
  };
}

function planJson(plan: ItemPlan, words: TacticColumnWords) {
  const { limitation, guarantee, next } = plan;
  return {
    daysPastDue: plan.daysPastDue ?? null,
    ...{ stage: plan.stage ?? null, phase: plan.phase ?? null, grade: plan.grade ?? null },
    daysToNextStage: plan.daysToNextStage ?? null,
    letters: plan.letters.map(letterJson),
    limitation: limitation && {
      runsFrom: isoOf(limitation.runsFrom),
      endsOn: dayOrNull(limitation.endsOn),
      daysLeft: limitation.daysLeft ?? null,
      ...{ isExpired: limitation.isExpired, alert: limitation.alert },
      ...{ standsStill: limitation.standsStill ?? null, articles: limitation.articles },
    },
    guarantee:
      guarantee === undefined
        ? null
        : {
            ...{ endsOn: isoOf(guarantee.endsOn), daysLeft: guarantee.daysLeft },
            ...{ origin: guarantee.origin, articles: guarantee.articles },
          },
    next: { kind: next.kind, text: stepText(next, words) },
  };
}

function letterJson({ letter, dueOn, state, sentOn }: LetterDue) {
  const sent = sentOn === "unknown" ? sentOn : dayOrNull(sentOn);
  return { letter, dueOn: isoOf(dueOn), state, sentOn: sent };
}

function dayOrNull(day: CalendarDate | undefined): string | null {
  return day === undefined ? null : isoOf(day);
}

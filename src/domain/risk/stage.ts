import type { CalendarDate } from "../calendar/calendar-date";
import { monthsAfter } from "../calendar/calendar-months";
import { DEFAULT_POLICY, type CollectionPolicy } from "../policy/collection-policy";
import { STAGES, type Phase, type StageId } from "./stage-table";

const ENDING = ["S0", "S1", "S2", "S3", "S4", "S5"] as const;

/**
 * The stage of a debt by its days past due (catalogue 5.2). Where the policy counts by calendar months
 * (`stage.byMonths`), the stages from S2 on end on a day of the calendar, which takes the as-of date to find: without
 * one, and by default, they end after so many days.
 *
 * @example stageOf(0, DEFAULT_POLICY) // "S1": due today is the first day of "just due", though it is not late yet
 */
export function stageOf(
  daysPastDue: number,
  policy: CollectionPolicy = DEFAULT_POLICY,
  asOfDate?: CalendarDate,
): StageId {
  const lastDay = lastDays(daysPastDue, policy, asOfDate);
  return ENDING.find((stage) => daysPastDue <= lastDay(stage)) ?? "S6";
}

/** Days until the debt enters its next stage; undefined in the last one. */
export function daysToNextStage(
  daysPastDue: number,
  policy: CollectionPolicy,
  asOfDate?: CalendarDate,
): number | undefined {
  const stage = stageOf(daysPastDue, policy, asOfDate);
  const lastDay = lastDays(daysPastDue, policy, asOfDate);
  return stage === "S6" ? undefined : lastDay(stage) + 1 - daysPastDue;
}

/** The last day past due of each stage, of a debt that is `daysPastDue` on the as-of date. */
function lastDays(
  daysPastDue: number,
  policy: CollectionPolicy,
  asOfDate: CalendarDate | undefined,
): (stage: (typeof ENDING)[number]) => number {
  return (stage) => {
    const isByMonths = policy["stage.byMonths"] === 1 && asOfDate !== undefined;
    if (!isByMonths || stage === "S0" || stage === "S1") return policy[`stage.${stage}.lastDay`];
    const dueDate = (asOfDate - daysPastDue) as CalendarDate;
    const months = monthsAfter(dueDate, policy[`stage.${stage}.lastMonth`]) - dueDate;
    // "A year and more" begins on the corresponding day itself, as it begins on day 365.
    return stage === "S5" ? months - 1 : months;
  };
}

/** The phase of the collection cycle that a stage lies in. */
export function phaseOf(stage: StageId): Phase {
  return STAGES.find(({ id }) => id === stage)?.phase ?? "none";
}

/** 0 for S0 … 6 for S6. */
export function stageNumber(stage: StageId): number {
  return STAGES.findIndex(({ id }) => id === stage);
}

// A plan as JSON. Keys and ids are a published surface; words come in every language beside them.
import { planReasons } from "../application/plan-reasons";
import { whyListed, whyRemoved } from "../application/tactic-reasons";
import { isoOf, type CalendarDate } from "../domain/calendar/calendar-date";
import { HOLIDAY_YEARS } from "../domain/calendar/working-days";
import { decimalTextOf } from "../domain/money/minor-units";
import type { TacticPlan } from "../domain/tactics/tactic-plan";
import { LANGUAGES, messagesIn, type Messages } from "../messages/messages";
import type { ReadInput } from "./tactic-inputs-of-json";

const WORDS = LANGUAGES.map((language) => messagesIn(language));

/** One sentence per language. */
function inWords(say: (words: Messages) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(WORDS.map((words) => [words.language, say(words)]));
}

/** The full output for one input. */
export function tacticPlanJson({ index, id, inputs }: ReadInput, plan: TacticPlan) {
  const { standing, line, primary, next, list } = plan;
  return {
    ...{ index, id: id ?? null, asOf: isoOf(inputs.asOfDate), d: standing.daysPastDue },
    ...{ stage: standing.stage, phase: standing.phase },
    daysToNextStage: standing.daysToNextStage ?? null,
    ...{ grade: standing.grade.grade, score: standing.risk.score, tier: standing.risk.tier },
    ...{ scoreOrigin: standing.risk.origin, amountClass: standing.amountClass },
    ...{ behaviour: standing.behaviour.behaviour, quadrant: standing.quadrant.quadrant },
    ...{ reason: standing.reason, importance: standing.importance, dispute: standing.dispute },
    baseE: line.base,
    deltas: line.deltas,
    deltaSum: line.delta,
    E: line.level ?? null,
    mainOverride: plan.main ?? null,
    ...{ overrides: plan.overrides, outranked: plan.outranked },
    primary: primary.code,
    next: next.map(({ code }) => code),
    list: list.map(({ code }) => code),
    offered: plan.offered,
    priority: plan.priority ?? null,
    priorityParts: plan.priorityParts,
    letters: plan.letters.map(({ letter, dueOn, state, sentOn }) => ({
      ...{ letter, dueOn: isoOf(dueOn), state, sentOn: dayOrWord(sentOn) },
    })),
    rhythm: plan.rhythm ?? null,
    owner: plan.rhythm?.owners ?? [],
    nextContact: nextContactJson(plan),
    tone: plan.tone,
    ...clocksJson(plan),
    missingEvidence: plan.missing,
    persuasionCards: plan.cards,
    conflicts: plan.conflicts,
    forecast: forecastJson(plan, inputs.currency.minorDigits),
    ids: plan.sources,
    tactics: listedJson(plan),
    removed: removedJson(plan),
    reasons: reasonsJson({ index, id, inputs }, plan),
    notice: inWords(({ plan: words }) => words.notLegalAdvice),
  };
}

function dayOrWord(day: CalendarDate | "unknown" | undefined): string | null {
  if (day === undefined || day === "unknown") return day ?? null;
  return isoOf(day);
}

function nextContactJson({ nextContact: contact }: TacticPlan) {
  if (contact === undefined) return null;
  const { on, gapDays, because, isMoved, isHolidayKnown } = contact;
  const holidayYears = `${String(HOLIDAY_YEARS.first)}-${String(HOLIDAY_YEARS.last)}`;
  return { on: isoOf(on), gapDays, because, isMoved, isHolidayKnown, holidayYears };
}

function clocksJson({ standing }: TacticPlan) {
  const { limitation, guaranteeDaysLeft, warning } = standing;
  return {
    limitation: { daysLeft: limitation.daysLeft ?? null, isExpired: limitation.isExpired },
    guaranteeDaysLeft: guaranteeDaysLeft ?? null,
    warning,
  };
}

function forecastJson({ forecast }: TacticPlan, minorDigits: number) {
  const { expectedMinor, promisedMinor, ...rest } = forecast;
  return {
    expected: decimalTextOf(expectedMinor, minorDigits),
    promised: decimalTextOf(promisedMinor, minorDigits),
    ...rest,
  };
}

function listedJson({ list }: TacticPlan) {
  return list.map((tactic) => ({
    ...{ code: tactic.code, gate: tactic.gate, notes: tactic.notes },
    approval: tactic.approval ?? null,
    scheduledFor: dayOrWord(tactic.scheduledFor),
    name: inWords(({ tactics }) => tactics.tactics[tactic.code]),
    why: inWords((words) => whyListed(tactic, words)),
  }));
}

function removedJson({ removed }: TacticPlan) {
  return removed.map(({ code, cause }) => ({
    ...{ code, by: cause.by },
    name: inWords(({ tactics }) => tactics.tactics[code]),
    why: inWords((words) => whyRemoved(cause, words)),
  }));
}

function reasonsJson({ inputs }: ReadInput, plan: TacticPlan) {
  const told = WORDS.map((words) => planReasons(plan, inputs, words));
  return (told[0] ?? []).map(({ topic, ids }, at) => ({
    ...{ about: topic, ids },
    ...Object.fromEntries(WORDS.map(({ language }, nth) => [language, told[nth]?.[at]?.text])),
  }));
}

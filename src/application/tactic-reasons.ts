// Why each tactic stands where it stands, and why others are not advised.
import { isoOf, type CalendarDate } from "../domain/calendar/calendar-date";
import type {
  ListedTactic,
  RemovalCause,
  TacticMove,
  TacticOrigin,
  TacticPlan,
} from "../domain/tactics/tactic-plan";
import type { PlanReason, ReasonWords } from "./plan-reason";

/** A sentence for the primary tactic and each of the next, with what its use depends on. */
export function listedReasons(plan: TacticPlan, words: ReasonWords): readonly PlanReason[] {
  const { because } = words.plan;
  const { tactics } = words.tactics;
  const shown = [plan.primary, ...plan.next];
  const offered = plan.offered.map((code) => tactics[code]).join(words.plan.listMark);
  return [
    ...shown.map((tactic, at) => ({
      topic: "tactic" as const,
      ids: [tactic.code],
      text: (at === 0 ? because.primary : because.next)(
        tactics[tactic.code],
        whyListed(tactic, words),
      ),
    })),
    ...shown.flatMap((tactic) => conditionReasons(tactic, words)),
    ...(offered === ""
      ? []
      : [{ topic: "condition" as const, ids: plan.offered, text: because.offered(offered) }]),
  ];
}

/** A sentence for each tactic that was taken out. */
export function removedReasons(plan: TacticPlan, words: ReasonWords): readonly PlanReason[] {
  return plan.removed.map(({ code, cause }) => ({
    topic: "removed",
    ids: [code],
    text: words.plan.because.removed(words.tactics.tactics[code], whyRemoved(cause, words)),
  }));
}

/** Why a tactic is in the list, in one clause. */
export function whyListed(tactic: ListedTactic, words: ReasonWords): string {
  const { because, clauseMark } = words.plan;
  return [
    originText(tactic.origin, words),
    ...tactic.moves.map((move) => moveText(move, words)),
    ...(tactic.scheduledFor === undefined ? [] : [because.scheduled(isoOf(tactic.scheduledFor))]),
  ].join(clauseMark);
}

function conditionReasons(tactic: ListedTactic, words: ReasonWords): readonly PlanReason[] {
  const { because, approvers } = words.plan;
  const name = words.tactics.tactics[tactic.code];
  const { notes, approval } = tactic;
  const parts = [
    ...(approval === undefined ? [] : [because.approval(name, approvers[approval])]),
    ...(notes.length === 0 ? [] : [because.notes(notes.join(words.plan.listMark))]),
  ];
  if (parts.length === 0) return [];
  return [
    { topic: "condition", ids: [tactic.code, ...notes], text: parts.join(words.plan.sentenceMark) },
  ];
}

function originText(origin: TacticOrigin, { plan: words, tactics }: ReasonWords): string {
  const { origins } = words.because;
  switch (origin.by) {
    case "cell":
      return origins.cell(tactics.stages[origin.stage], words.quadrants[origin.quadrant]);
    case "override":
      return origins.override(words.overrides[origin.override]);
    case "behaviour":
      return origins.behaviour(words.behaviours[origin.behaviour]);
    case "reason":
      return origins.reason(words.reasons[origin.reason]);
    case "amount":
      return origins.amount(words.amountClasses[origin.amountClass]);
    case "rhythm":
      return origins.rhythm;
  }
}

function moveText(move: TacticMove, { plan: words }: ReasonWords): string {
  const { moves } = words.because;
  switch (move.by) {
    case "class":
      return moves.class;
    case "reason":
      return moves.reason(words.reasons[move.reason]);
    case "done":
      return moves.done(isoOf(move.on));
    case "front":
      return moves.front;
  }
}

/** Why a tactic was taken out, in one clause. */
export function whyRemoved(cause: RemovalCause, { plan: words }: ReasonWords): string {
  const { causes } = words.because;
  switch (cause.by) {
    case "behaviour":
      return causes.behaviour(words.behaviours[cause.behaviour]);
    case "class":
      return causes.class(words.classes[cause.importance]);
    case "override":
      return causes.override(words.overrides[cause.override]);
    case "level":
      return causes.level(cause.least, cause.level);
    case "not-before-day":
      return causes["not-before-day"](cause.day);
    case "letter-sent": {
      const again = cause.againOn === undefined ? undefined : isoOf(cause.againOn);
      return causes["letter-sent"](sentDay(cause.on, words.because.unknownDay), again);
    }
    case "amount":
    case "cost":
    case "not-partly-disputed":
    case "nobody-liable":
    case "only-before-due":
    case "only-on-due-day":
      return causes[cause.by];
  }
}

function sentDay(day: CalendarDate | "unknown", unknown: string): string {
  return day === "unknown" ? unknown : isoOf(day);
}

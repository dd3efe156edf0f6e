// What one open document asks for (decisions on who is evaluated): its own stage, letters and clocks. The tactic is
// its customer's; the document says how far it has come and what is next for it.
import { NO_DATE, type CalendarDate } from "../calendar/calendar-date";
import { claimClock } from "../limitation/claim-clock";
import {
  guaranteeClock,
  type GuaranteeClock,
  type LimitationClock,
} from "../limitation/limitation-period";
import type { CollectionPolicy } from "../policy/collection-policy";
import type { CustomerProfile } from "../profile/customer-profile";
import { debtGradeOf, type GradeId } from "../risk/debt-grade";
import { daysToNextStage, phaseOf, stageOf } from "../risk/stage";
import type { Phase, StageId } from "../risk/stage-table";
import { letterCalendar } from "./letter-calendar";
import { overridesOf } from "./level";
import type { LettersSent, TacticInputs } from "./tactic-inputs";
import { isAllowed, type Case } from "./tactic-list";
import type { LetterDue, TacticPlan } from "./tactic-plan";
import { LETTER_TACTICS, type TacticCode } from "./tactic-table";

/** One open document of a customer that has a plan. */
export interface OpenDocument {
  /** `NO_DATE` where it has none. */
  readonly dueDate: number;
  readonly isDisputed: boolean;
}

/** What is next for a document, the first of these that holds. */
export type ItemStep =
  /** No due date: nothing can be reckoned before one is agreed. */
  | { readonly kind: "agree-due-date" }
  /** The customer's creditors are settled together, or nobody may press: see the override. */
  | { readonly kind: "no-pressing" }
  | { readonly kind: "settle-dispute" }
  | { readonly kind: "limitation-expired" }
  | { readonly kind: "stop-limitation"; readonly by: CalendarDate }
  | { readonly kind: "claim-guarantee"; readonly by: CalendarDate }
  | {
      readonly kind: "letter";
      readonly letter: LetterDue["letter"];
      readonly on: CalendarDate;
      /** Its day has passed. */
      readonly isLate: boolean;
    }
  | { readonly kind: "letter-approval"; readonly letter: LetterDue["letter"] }
  /** Its letters are out: the customer's own tactic. */
  | { readonly kind: "tactic"; readonly code: TacticCode };

/** Everything but `next` and the letters is undefined for a document without a due date. */
export interface ItemPlan {
  /** As-of date − due date; negative before the due date. */
  readonly daysPastDue: number | undefined;
  readonly stage: StageId | undefined;
  readonly phase: Phase | undefined;
  readonly daysToNextStage: number | undefined;
  /** By its own days alone: what else makes a grade is the customer's. */
  readonly grade: GradeId | undefined;
  readonly letters: readonly LetterDue[];
  readonly limitation: LimitationClock | undefined;
  /** Undefined when no guarantee is recorded. */
  readonly guarantee: GuaranteeClock | undefined;
  readonly next: ItemStep;
}

/** What of the customer its documents share. */
export interface ItemBasis {
  readonly plan: TacticPlan;
  readonly inputs: TacticInputs;
  readonly profile: CustomerProfile;
  readonly policy: CollectionPolicy;
}

/** A planner for the documents of one customer in one currency. */
export function itemPlanner(basis: ItemBasis): (document: OpenDocument) => ItemPlan {
  const { plan, inputs, policy } = basis;
  const of: Case = {
    ...{ inputs, standing: plan.standing, policy, level: plan.line.level },
    overrides: overridesOf(inputs, plan.standing, policy),
  };
  const allowed = {
    letter1: isAllowed(LETTER_TACTICS.letter1, of),
    letter2: isAllowed(LETTER_TACTICS.letter2, of),
    letter3: isAllowed(LETTER_TACTICS.letter3, of),
  };
  return (document) => itemPlan(document, basis, allowed);
}

type Allowed = Readonly<Record<keyof typeof LETTER_TACTICS, boolean>>;

function itemPlan(document: OpenDocument, basis: ItemBasis, allowed: Allowed): ItemPlan {
  const { plan, inputs, policy } = basis;
  const { asOfDate } = inputs;
  if (document.dueDate === NO_DATE)
    return {
      ...{ daysPastDue: undefined, stage: undefined, phase: undefined, grade: undefined },
      ...{ daysToNextStage: undefined, limitation: undefined, guarantee: undefined, letters: [] },
      next: { kind: "agree-due-date" },
    };
  const dueDate = document.dueDate as CalendarDate;
  const daysPastDue = asOfDate - dueDate;
  const stage = stageOf(daysPastDue, policy, asOfDate);
  const letters = letterCalendar({
    inputs: { ...inputs, daysPastDue, lettersSent: lettersAbout(dueDate, inputs, policy) },
    standing: { ...plan.standing, daysPastDue, stage },
    ...{ level: plan.line.level, policy, isAllowed: (letter) => allowed[letter] },
  });
  const clocks = clocksOf(dueDate, basis);
  return {
    ...{ daysPastDue, stage, phase: phaseOf(stage), letters, ...clocks },
    daysToNextStage: daysToNextStage(daysPastDue, policy, asOfDate),
    grade: debtGradeOf({ ...NOTHING_KNOWN, daysPastDue }, policy).grade,
    next: nextStep({ ...clocks, letters, basis, isDisputed: document.isDisputed }),
  };
}

const NOTHING_KNOWN = {
  ...{ hasNoAssets: false, enforcementEndedNoAssets: false, struckOffNoSuccessor: false },
  ...{ limitationPleaded: false, isLimitationExpired: false, fraudSigns: 0 },
  ...{ cannotBeFound: false, promisesBroken: 0, warningScore: 0 },
};

/**
 * The letters that can have been about a document: one letter lists all items due for it on its day, so an older one
 * was about older items. A letter of an unknown day counts.
 */
function lettersAbout(
  dueDate: CalendarDate,
  { lettersSent = {} }: TacticInputs,
  policy: CollectionPolicy,
): LettersSent {
  const { letter1, letter2, letter3 } = lettersSent;
  const since = (day: LettersSent[keyof LettersSent], first: number): typeof day =>
    day === undefined || day === "unknown" || day >= first ? day : undefined;
  return {
    letter1: since(letter1, dueDate + policy["planConfirmOffset"]),
    letter2: since(letter2, dueDate + 1),
    letter3: since(letter3, dueDate + 1),
  };
}

function clocksOf(dueDate: CalendarDate, { inputs, profile, policy }: ItemBasis) {
  const { asOfDate } = inputs;
  const { guaranteeEnd } = profile;
  return {
    limitation: claimClock(dueDate, profile, asOfDate, policy),
    guarantee:
      guaranteeEnd === undefined
        ? undefined
        : guaranteeClock({ dueDate, agreedEnd: guaranteeEnd }, asOfDate, policy),
  };
}

interface StepFacts extends Pick<ItemPlan, "letters" | "limitation" | "guarantee"> {
  readonly isDisputed: boolean;
  readonly basis: ItemBasis;
}

function nextStep(facts: StepFacts): ItemStep {
  const { letters, limitation, guarantee, isDisputed, basis } = facts;
  const { plan, policy } = basis;
  if (plan.line.level === undefined) return { kind: "no-pressing" };
  if (limitation?.isExpired === true) return { kind: "limitation-expired" };
  if (limitation?.endsOn !== undefined && limitation.alert !== "none")
    return { kind: "stop-limitation", by: limitation.endsOn };
  if (guarantee?.isEnded === false && guarantee.daysLeft <= policy["O6.guaranteeDays"])
    return { kind: "claim-guarantee", by: guarantee.endsOn };
  if (isDisputed) return { kind: "settle-dispute" };
  const inState = (...states: readonly LetterDue["state"][]) =>
    letters.find(({ state }) => states.includes(state));
  // The calendar is a ladder: an earlier letter that has not gone out comes before a later one.
  const open = inState("due", "overdue");
  if (open !== undefined) return letterStep(open);
  const held = inState("needs-approval");
  if (held !== undefined) return { kind: "letter-approval", letter: held.letter };
  const ahead = inState("scheduled");
  if (ahead !== undefined) return letterStep(ahead);
  return { kind: "tactic", code: plan.primary.code };
}

function letterStep({ letter, dueOn, state }: LetterDue): ItemStep {
  return { kind: "letter", letter, on: dueOn, isLate: state === "overdue" };
}

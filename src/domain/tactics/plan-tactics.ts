// The engine: the algorithm of catalogue 5.11 from inputs to plan. It is pure, and every number it uses is a
// number of the collection policy.
import type { CollectionPolicy } from "../policy/collection-policy";
import { nextContact, rhythmPlan } from "./contact-rhythm";
import { letterCalendar, scheduledFor } from "./letter-calendar";
import { levelLine, overrideOf, overridesOf } from "./level";
import { BEHAVIOUR_EFFECTS, CLASS_EFFECTS, AMOUNT_EFFECTS, type Approver } from "./modifier-table";
import { disputeOfAmounts, reasonOf, standingOf } from "./standing";
import type { TacticInputs } from "./tactic-inputs";
import { isAllowed, removalCause, tacticList, type Candidate, type Case } from "./tactic-list";
import type {
  InputConflict,
  ListedTactic,
  MissingEvidence,
  Standing,
  TacticPlan,
} from "./tactic-plan";
import type { PersuasionCard } from "./reason-table";
import { LETTER_TACTICS, TACTICS, type Tactic, type TacticCode } from "./tactic-table";
import { priorityOf, priorityParts, recoveryForecast } from "./worklist-priority";
import { STAGES } from "../risk/stage-table";

/** How many tactics follow the primary one. */
const NEXT_TACTICS = 3;

/** The plan for one customer in one currency. */
export function planTactics(inputs: TacticInputs, policy: CollectionPolicy): TacticPlan {
  const standing = standingOf(inputs, policy);
  const overrides = overridesOf(inputs, standing, policy);
  const line = levelLine(standing, overrides.main, policy);
  const of: Case = { inputs, standing, overrides, level: line.level, policy };
  const { list, removed } = tacticList(of);
  const listed = list.map((each) => listedTactic(each, of));
  const [primary, ...rest] = listed;
  if (primary === undefined) throw new Error("The list of tactics is empty.");
  const parts = priorityParts(inputs, standing, policy);
  return {
    // Written out: a spread of several objects takes fifty times as long, once per customer.
    standing,
    line,
    main: overrides.main,
    overrides: overrides.all,
    outranked: overrides.outranked,
    list: listed,
    removed,
    primary,
    next: rest.slice(0, NEXT_TACTICS),
    offered: offeredBeside(of),
    priority: line.level === undefined ? undefined : priorityOf(standing, parts, policy),
    priorityParts: parts,
    letters: letterCalendar({
      ...of,
      isAllowed: (letter) => isAllowed(LETTER_TACTICS[letter], of),
    }),
    rhythm:
      line.level === undefined ? undefined : rhythmPlan(line.level, standing, overrides, policy),
    nextContact: line.level === undefined ? undefined : nextContact({ ...of, level: line.level }),
    tone: CLASS_EFFECTS[standing.importance].tone,
    missing: missingEvidence(inputs, standing),
    cards: reasonOf(standing.reason).cards as readonly PersuasionCard[],
    conflicts: conflictsOf(inputs),
    forecast: recoveryForecast(inputs, standing, overrides, policy),
    sources: sourcesOf(standing, of, listed.slice(0, NEXT_TACTICS + 1)),
  };
}

/** The row of a tactic. */
export function tacticOf(code: TacticCode): Tactic {
  return TACTICS.find((tactic) => tactic.code === code) ?? TACTICS[0];
}

function listedTactic(candidate: Candidate, { inputs, standing, policy }: Case): ListedTactic {
  const { gate, notes } = tacticOf(candidate.code);
  return {
    code: candidate.code,
    origin: candidate.origin,
    moves: candidate.moves,
    gate,
    notes: notes.filter((note) => note !== "approval"),
    approval: approverOf(candidate.code, standing),
    scheduledFor: scheduledFor(candidate.code, inputs, policy),
  };
}

/** Who has to agree to a tactic for this customer. */
function approverOf(code: TacticCode, { importance }: Standing): Approver | undefined {
  const { by, tactics } = CLASS_EFFECTS[importance].approval;
  if ((tactics as readonly TacticCode[]).includes(code)) return by;
  const { gate, notes } = tacticOf(code);
  if (gate === "legal") return "counsel-or-management";
  return notes.includes("approval") ? "approval" : undefined;
}

/** What an important customer can be offered beside the list, unless its behaviour forbids it. */
function offeredBeside(of: Case): readonly TacticCode[] {
  if (of.level === undefined) return [];
  const offers: readonly TacticCode[] = CLASS_EFFECTS[of.standing.importance].offers;
  return offers.filter((code) => removalCause(code, of) === undefined);
}

function missingEvidence(
  { evidenceScore, reason, lettersSent, promise, log }: TacticInputs,
  { daysPastDue, fraudSigns, grade, limitation }: Standing,
): readonly MissingEvidence[] {
  const sentWithoutDay = Object.values(lettersSent ?? {}).includes("unknown");
  const hasDemanded = Object.values(lettersSent ?? {}).some((sent) => sent !== undefined);
  const found: readonly (readonly [MissingEvidence, boolean])[] = [
    ["evidence-unknown", evidenceScore === undefined],
    ["evidence-incomplete", evidenceScore !== undefined && evidenceScore < 100],
    ["reason-unknown", daysPastDue >= 0 && (reason ?? "RC00") === "RC00"],
    ["letter-day-unknown", sentWithoutDay],
    ["delivery-proof", hasDemanded && (limitation.daysLeft ?? Infinity) >= 0],
    ["plan-unwritten", promise !== undefined],
    ["fraud-unproven", fraudSigns > 0 && log?.fraudEvidence !== true],
    ["grade-review", grade.isReviewDue],
  ];
  return found.filter(([, isMissing]) => isMissing).map(([id]) => id);
}

function conflictsOf(inputs: TacticInputs): readonly InputConflict[] {
  const { dispute, promise } = inputs;
  const ofAmounts = disputeOfAmounts(inputs.openAmountMinor, inputs.disputedAmountMinor);
  const found: InputConflict[] = [];
  // A full dispute without an amount is an ordinary way to fill in the table, not a contradiction.
  const isFilledByWord = dispute === "full" && inputs.disputedAmountMinor === 0;
  if (dispute !== undefined && dispute !== ofAmounts && !isFilledByWord)
    found.push("dispute-word-and-amount");
  if (promise !== undefined && promise.amountMinor <= 0) found.push("promise-without-amount");
  return found;
}

function sourcesOf(
  standing: Standing,
  { overrides }: Case,
  shown: readonly ListedTactic[],
): readonly string[] {
  const ids = [
    ...(STAGES.find(({ id }) => id === standing.stage)?.sources ?? []),
    ...BEHAVIOUR_EFFECTS[standing.behaviour.behaviour].sources,
    ...CLASS_EFFECTS[standing.importance].sources,
    ...AMOUNT_EFFECTS[standing.amountClass].sources,
    ...reasonOf(standing.reason).sources,
    ...overrides.all.flatMap((code) => overrideOf(code).sources),
    ...shown.flatMap(({ code }) => tacticOf(code).sources),
    ...reasonOf(standing.reason).cards,
  ];
  return [...new Set(ids)];
}

// Steps 6 to 16 of the algorithm (catalogue 5.11): the list of tactics, with where each came from, what moved it
// and what took others out. The steps stand in the catalogue's order and each keeps its number.
import type { CalendarDate } from "../calendar/calendar-date";
import type { CollectionPolicy } from "../policy/collection-policy";
import { BASE_MATRIX } from "./base-matrix-table";
import { overrideOf, type RunningOverrides } from "./level";
import { AMOUNT_EFFECTS, BEHAVIOUR_EFFECTS, CLASS_EFFECTS } from "./modifier-table";
import { reasonOf } from "./standing";
import type { TacticInputs } from "./tactic-inputs";
import type {
  RemovalCause,
  RemovedTactic,
  Standing,
  TacticMove,
  TacticOrigin,
} from "./tactic-plan";
import type { TacticCode } from "./tactic-table";
import { windowCause } from "./tactic-windows";

/** A tactic on its way through the steps. */
export interface Candidate {
  readonly code: TacticCode;
  readonly origin: TacticOrigin;
  readonly moves: readonly TacticMove[];
}

export interface Case {
  readonly inputs: TacticInputs;
  readonly standing: Standing;
  readonly overrides: RunningOverrides;
  /** 0–6; undefined under O1 and O2. */
  readonly level: number | undefined;
  readonly policy: CollectionPolicy;
}

/** The tactics in order, each once, and those that were taken out. Never empty. */
export function tacticList(of: Case): {
  readonly list: readonly Candidate[];
  readonly removed: readonly RemovedTactic[];
} {
  const { main } = of.overrides;
  const appended = [...promoted(of, beforeLetter3(of, baseList(of))), ...additions(of)];
  const removed: RemovedTactic[] = [];
  const strip = (
    list: readonly Candidate[],
    causeOf: (candidate: Candidate) => RemovalCause | undefined,
  ): readonly Candidate[] =>
    list.filter((candidate) => {
      const cause = causeOf(candidate);
      if (cause !== undefined)
        removed.push({ code: candidate.code, origin: candidate.origin, cause });
      return cause === undefined;
    });
  const allowed = strip(appended, (candidate) => removalCause(candidate.code, of)); // 10
  const withSmall = smallFirst(of, allowed); // 11
  const ownList: readonly TacticCode[] = main === undefined ? [] : overrideOf(main).list;
  const inProportion = strip(withSmall, ({ code }) =>
    ownList.includes(code) ? undefined : levelCause(code, of),
  ); // 12
  const inTime = strip(inProportion, ({ code }) => windowCause(code, of)); // 13
  const ordered = doneLast(of, inTime);
  const rhythm: Candidate = { code: "T07", origin: { by: "rhythm" }, moves: [] };
  const kept = once(inFront(of, ordered.length === 0 ? [rhythm] : ordered)); // 14 … 16
  const stillThere = new Set(kept.map(({ code }) => code));
  return { list: kept, removed: once(removed.filter(({ code }) => !stillThere.has(code))) };
}

// 6. The cell, or the list of the override.
function baseList({ standing, overrides }: Case): readonly Candidate[] {
  const { stage, quadrant } = standing;
  const { main } = overrides;
  const cell = BASE_MATRIX[stage][quadrant.quadrant].map((code) =>
    candidate(code, { by: "cell", stage, quadrant: quadrant.quadrant }),
  );
  if (main === undefined) return cell;
  const { list, front } = overrideOf(main);
  const own = [...front, ...list].map((code) =>
    candidate(code, { by: "override", override: main }),
  );
  return list.length > 0 ? own : [...own, ...cell];
}

// 7. For an important customer the talk between equal levels comes right before the legal letter.
function beforeLetter3({ standing }: Case, list: readonly Candidate[]): readonly Candidate[] {
  const talk = list.find(({ code }) => code === "T40");
  if (standing.importance !== "I1" || talk === undefined) return list;
  if (!list.some(({ code }) => code === "T06")) return list;
  const moved = { ...talk, moves: [...talk.moves, { by: "class" as const }] };
  return list
    .filter(({ code }) => code !== "T40")
    .flatMap((each) => (each.code === "T06" ? [moved, each] : [each]));
}

// 8. What fits the reason goes to the front of the cell, unless the law comes first (level 5 and above).
function promoted({ standing, overrides, level }: Case, list: readonly Candidate[]) {
  const { main } = overrides;
  const runs = main === undefined || main === "O8";
  if (!runs || standing.stage === "S0" || level === undefined || level > 4) return list;
  const { reason } = standing;
  const isOurs = ({ origin }: Candidate): boolean => origin.by === "override";
  const ours = list.filter(isOurs);
  const rest = list.filter((each) => !isOurs(each));
  const fitting = reasonOf(reason).tactics.flatMap((code) => {
    const found = rest.find((each) => each.code === code);
    const move = { by: "reason" as const, reason };
    return found === undefined ? [] : [{ ...found, moves: [...found.moves, move] }];
  });
  const codes = new Set(fitting.map(({ code }) => code));
  return [...ours, ...fitting, ...rest.filter(({ code }) => !codes.has(code))];
}

// 9. Behaviour, then reason, then the amount add theirs.
function additions({ standing, overrides }: Case): readonly Candidate[] {
  const { main } = overrides;
  if (main !== undefined && !overrideOf(main).isAppendedTo) return [];
  const { reason, amountClass } = standing;
  const { behaviour } = standing.behaviour;
  return [
    ...BEHAVIOUR_EFFECTS[behaviour].adds.map((code) =>
      candidate(code, { by: "behaviour", behaviour }),
    ),
    ...reasonOf(reason).tactics.map((code) => candidate(code, { by: "reason", reason })),
    ...AMOUNT_EFFECTS[amountClass].adds.map((code) =>
      candidate(code, { by: "amount", amountClass }),
    ),
  ];
}

function candidate(code: TacticCode, origin: TacticOrigin): Candidate {
  return { code, origin, moves: [] };
}

/** 10. What behaviour, class, amount, overrides and missing conditions take out, wherever it came from. */
export function removalCause(code: TacticCode, of: Case): RemovalCause | undefined {
  const { standing, overrides, inputs } = of;
  const { behaviour } = standing.behaviour;
  const { importance, amountClass, dispute } = standing;
  const has = (codes: readonly TacticCode[]): boolean => codes.includes(code);
  if (has(BEHAVIOUR_EFFECTS[behaviour].removes)) return { by: "behaviour", behaviour };
  if (has(CLASS_EFFECTS[importance].removes)) return { by: "class", importance };
  const amount = AMOUNT_EFFECTS[amountClass];
  if (has(amount.removes)) return { by: "amount" };
  if (has(amount.removesUnlessWorthIt) && inputs.recoveryExceedsCost !== true)
    return { by: "cost" };
  const override = overrides.all.find((each) => has(overrideOf(each).removes));
  if (override !== undefined) return { by: "override", override };
  if (code === "T10" && dispute !== "partial") return { by: "not-partly-disputed" };
  const isLiable = standing.guaranteeDaysLeft !== undefined || inputs.shareholderCondition === true;
  return code === "T31" && !isLiable ? { by: "nobody-liable" } : undefined;
}

/** Whether a tactic may be used at the level and under the overrides that run, whatever put it into the list. */
export function isAllowed(code: TacticCode, of: Case): boolean {
  const isInProportion = (of.level ?? 0) >= of.policy[`tactic.${code}.leastLevel`];
  return isInProportion && removalCause(code, of) === undefined;
}

// 11. A small debt goes its short way first.
function smallFirst(of: Case, list: readonly Candidate[]): readonly Candidate[] {
  const { stage, amountClass } = of.standing;
  if (stage === "S0" || of.overrides.main !== undefined) return list;
  const front = AMOUNT_EFFECTS[amountClass].front;
  return [...front.map((code) => candidate(code, { by: "amount", amountClass })), ...list];
}

/** 12. The level below which a tactic is out of proportion. */
function levelCause(code: TacticCode, { standing, level, policy }: Case): RemovalCause | undefined {
  const isLargeVisit = code === "T08" && standing.amountClass === "A3";
  const least = isLargeVisit ? policy["large.visitLevel"] : policy[`tactic.${code}.leastLevel`];
  return level === undefined || least <= level ? undefined : { by: "level", least, level };
}

// 13, second half. What was done lately waits; several keep their order.
function doneLast(of: Case, list: readonly Candidate[]): readonly Candidate[] {
  const doneOn = (code: TacticCode): CalendarDate | undefined => lastDone(code, of);
  const waiting = list.flatMap((each) => {
    const on = doneOn(each.code);
    return on === undefined
      ? []
      : [{ ...each, moves: [...each.moves, { by: "done" as const, on }] }];
  });
  return [...list.filter(({ code }) => doneOn(code) === undefined), ...waiting];
}

/** The last day a tactic was done, when that was lately. */
function lastDone(code: TacticCode, { inputs, policy }: Case): CalendarDate | undefined {
  const lately = (inputs.tacticsDone ?? []).filter(({ code: done, date }) => {
    const daysAgo = inputs.asOfDate - date;
    return done === code && daysAgo >= 0 && daysAgo <= policy["tacticDoneDays"];
  });
  return lately.map(({ date }) => date).sort((a, b) => b - a)[0];
}

// 14, 15. A dispute over a part and a clock that runs out come first, even if done lately.
function inFront({ overrides }: Case, list: readonly Candidate[]): readonly Candidate[] {
  const front = (code: TacticCode, override: "O6" | "O7 partial"): Candidate => ({
    ...candidate(code, { by: "override", override }),
    moves: [{ by: "front", override }],
  });
  return [
    ...(overrides.isGuaranteeNear ? [front("T31", "O6")] : []),
    ...(overrides.isLimitationNear ? [front("T43", "O6")] : []),
    ...(overrides.all.includes("O7 partial")
      ? [front("T10", "O7 partial"), front("T09", "O7 partial")]
      : []),
    ...list,
  ];
}

// 16. Each tactic once, where it stands first.
function once<Each extends { readonly code: TacticCode }>(list: readonly Each[]): readonly Each[] {
  return list.filter(({ code }, at) => list.findIndex((other) => other.code === code) === at);
}

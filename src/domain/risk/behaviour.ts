// The four behaviours of a customer who owes (catalogue 5.6): tested from the worst, the first that holds counts.
import type { CollectionPolicy } from "../policy/collection-policy";
import type { ContactLogFacts } from "./contact-log-facts";

export const BEHAVIOURS = ["B0", "B1", "B2", "B3", "B4"] as const;
export type BehaviourId = (typeof BEHAVIOURS)[number];

/** What makes a behaviour. */
export type BehaviourCause =
  | "given"
  | "nothing-seen"
  | "false-statements"
  | "fraud-evidence"
  | "changing-reasons"
  | "unanswered-share"
  | "unanswered-in-row"
  | "short-payments"
  | "objections-after-acceptance"
  | "part-payments"
  | "pays-late-at-last";

export interface Behaviour {
  readonly behaviour: BehaviourId;
  readonly causes: readonly BehaviourCause[];
}

/** The behaviour that the log shows; a behaviour that is given wins. */
export function behaviourOf(
  facts: {
    readonly log: ContactLogFacts;
    readonly fraudSigns: number;
    readonly promisesBroken: number;
  },
  policy: CollectionPolicy,
  given?: BehaviourId,
): Behaviour {
  if (given !== undefined) return { behaviour: given, causes: ["given"] };
  const { log } = facts;
  const atLeast = (count: number | undefined, least: number): boolean => (count ?? 0) >= least;
  const contacts = log.contacts ?? 0;
  const share = contacts === 0 ? 0 : (log.unanswered ?? 0) / contacts;
  const tests: readonly (readonly [BehaviourId, BehaviourCause, boolean])[] = [
    [
      "B4",
      "false-statements",
      atLeast(log.falseStatements, policy["behaviour.B4.falseStatements"]),
    ],
    [
      ...(["B4", "fraud-evidence"] as const),
      log.fraudEvidence === true && facts.fraudSigns >= policy["behaviour.B4.fraudSigns"],
    ],
    [
      ...(["B4", "changing-reasons"] as const),
      log.changingReasons === true && facts.promisesBroken >= policy["behaviour.B4.brokenPromises"],
    ],
    [
      ...(["B3", "unanswered-share"] as const),
      contacts >= policy["behaviour.B3.contacts"] &&
        share >= policy["behaviour.B3.unansweredShare"],
    ],
    [
      ...(["B3", "unanswered-in-row"] as const),
      log.deciderUnreachable === true &&
        atLeast(log.unansweredInRow, policy["behaviour.B3.unansweredInRow"]),
    ],
    ["B2", "short-payments", atLeast(log.shortPayments, policy["behaviour.B2.shortPayments"])],
    [
      ...(["B2", "objections-after-acceptance"] as const),
      atLeast(log.objectionsAfterAcceptance, policy["behaviour.B2.objections"]),
    ],
    ["B1", "part-payments", atLeast(log.partPayments, policy["behaviour.B1.partPayments"])],
    [
      ...(["B1", "pays-late-at-last"] as const),
      log.paidAtLast === true && atLeast(log.meanDelayDays, policy["behaviour.B1.meanDelayDays"]),
    ],
  ];
  const held = tests.filter(([, , holds]) => holds);
  const behaviour = held[0]?.[0];
  if (behaviour === undefined) return { behaviour: "B0", causes: ["nothing-seen"] };
  return { behaviour, causes: held.filter(([id]) => id === behaviour).map(([, cause]) => cause) };
}

// What behaviour, customer class, amount and overrides do to a list of tactics (catalogue 5.6 and 5.8). Levels and
// thresholds are numbers of the collection policy.
import type { AmountClass } from "../risk/amount-class";
import type { BehaviourId } from "../risk/behaviour";
import type { TacticCode } from "./tactic-table";

/** Important, ordinary and problem customers. */
export const CUSTOMER_CLASSES = ["I1", "I2", "I3"] as const;
export type CustomerClass = (typeof CUSTOMER_CLASSES)[number];

export interface ListEffect {
  readonly adds: readonly TacticCode[];
  readonly removes: readonly TacticCode[];
  /** Catalogue ids. */
  readonly sources: readonly string[];
}

export const BEHAVIOUR_EFFECTS = {
  B0: { adds: [], removes: [], sources: ["behaviour-type-4"] },
  B1: { adds: ["T07", "T27"], removes: [], sources: ["behaviour-type-4", "time-fixing"] },
  B2: {
    adds: ["T12", "T10", "T37"],
    removes: [],
    sources: ["behaviour-type-4", "supplier-control-levers-6"],
  },
  B3: {
    adds: ["T22", "T28", "T08"],
    removes: ["T20"],
    sources: ["behaviour-type-4", "decision-maker-first"],
  },
  B4: {
    adds: ["T37", "T28"],
    removes: ["T14", "T20", "T27", "T42"],
    sources: ["behaviour-type-4", "fraud-signs-6"],
  },
} as const satisfies Readonly<Record<BehaviourId, ListEffect>>;

/** Who has to approve a tactic. */
export type Approver = "management" | "finance-director" | "counsel-or-management" | "approval";

export interface ClassEffect {
  readonly removes: readonly TacticCode[];
  /** Shown beside the list, never in it. */
  readonly offers: readonly TacticCode[];
  readonly approval: { readonly by: Approver; readonly tactics: readonly TacticCode[] };
  /** How the words sound. */
  readonly tone: "milder" | "as-level" | "formal";
  /** Catalogue ids. */
  readonly sources: readonly string[];
}

export const CLASS_EFFECTS = {
  I1: {
    removes: [],
    offers: ["T42", "T34"],
    approval: { by: "management", tactics: ["T06", "T29", "T30", "T45"] },
    tone: "milder",
    sources: ["customer-class-3", "keep-relation"],
  },
  I2: {
    removes: [],
    offers: [],
    approval: { by: "finance-director", tactics: ["T29", "T30"] },
    tone: "as-level",
    sources: ["customer-class-3"],
  },
  I3: {
    removes: ["T20", "T42"],
    offers: [],
    approval: { by: "finance-director", tactics: ["T29", "T30"] },
    tone: "formal",
    sources: ["customer-class-3", "no-deal-before-paid"],
  },
} as const satisfies Readonly<Record<CustomerClass, ClassEffect>>;

/** `removesUnlessWorthIt` leaves unless the expected recovery exceeds the cost. */
export interface AmountEffect extends ListEffect {
  readonly front: readonly TacticCode[];
  readonly removesUnlessWorthIt: readonly TacticCode[];
}

export const AMOUNT_EFFECTS = {
  A1: {
    front: ["T26"],
    adds: [],
    removes: ["T08", "T28", "T29", "T31", "T40", "T41"],
    removesUnlessWorthIt: ["T30"],
    sources: ["small-debt-10k", "habit-stage-6"],
  },
  A2: { front: [], adds: [], removes: [], removesUnlessWorthIt: [], sources: ["small-debt-10k"] },
  A3: {
    front: [],
    adds: ["T25", "T28"],
    removes: [],
    removesUnlessWorthIt: [],
    sources: ["split-interest", "hard-debts-4"],
  },
} as const satisfies Readonly<Record<AmountClass, AmountEffect>>;

export interface Override {
  readonly code: string;
  /** A main override gives the list. The first main one that holds counts, in the order of this table. */
  readonly isMain: boolean;
  /** Its own list; empty where the cell stays, with `front` before it. */
  readonly list: readonly TacticCode[];
  readonly front: readonly TacticCode[];
  readonly removes: readonly TacticCode[];
  /** Whether behaviour, reason and amount add their tactics behind its list. */
  readonly isAppendedTo: boolean;
  /** Catalogue ids. */
  readonly sources: readonly string[];
}

export const OVERRIDES = [
  {
    code: "O1",
    isMain: true,
    list: ["T34"],
    front: [],
    removes: [],
    isAppendedTo: false,
    sources: ["relation-repair"],
  },
  {
    code: "O2",
    isMain: true,
    list: ["T46"],
    front: [],
    removes: [],
    isAppendedTo: false,
    sources: ["strat-plum-peach"],
  },
  {
    code: "O4",
    isMain: true,
    list: ["T37", "T28", "T32", "T29", "T30"],
    front: [],
    removes: ["T14", "T20"],
    isAppendedTo: true,
    sources: ["fraud-signs-6", "pre-suit-preservation"],
  },
  {
    code: "O5",
    isMain: true,
    list: ["T12", "T13", "T33"],
    front: [],
    removes: ["T06", "T21"],
    isAppendedTo: true,
    sources: ["limitation-3y"],
  },
  {
    code: "O7",
    isMain: true,
    list: ["T09", "T37", "T12"],
    front: [],
    removes: ["T06", "T21", "T30"],
    isAppendedTo: true,
    sources: ["cause-dispute", "excuse-test-3"],
  },
  {
    code: "O8",
    isMain: true,
    list: [],
    front: ["T39"],
    removes: [],
    isAppendedTo: true,
    sources: ["cause-mismanagement", "cause-sales-policy"],
  },
  {
    code: "O10",
    isMain: true,
    list: ["T47"],
    front: [],
    removes: [],
    isAppendedTo: false,
    sources: ["promise-capture", "followup-practice-3"],
  },
  {
    code: "O9",
    isMain: true,
    list: ["T14", "T16", "T13"],
    front: [],
    removes: [],
    isAppendedTo: true,
    sources: ["warn-external-2"],
  },
  {
    code: "O3",
    isMain: false,
    list: [],
    front: [],
    removes: ["T03", "T04", "T08"],
    isAppendedTo: true,
    sources: ["banned-acts-12", "right-time-work-start"],
  },
  {
    code: "O6",
    isMain: false,
    list: [],
    front: ["T31", "T43"],
    removes: [],
    isAppendedTo: true,
    sources: ["limitation-3y", "evidence-security"],
  },
  {
    code: "O7 partial",
    isMain: false,
    list: [],
    front: ["T10", "T09"],
    removes: [],
    isAppendedTo: true,
    sources: ["cause-dispute", "excuse-test-3"],
  },
] as const satisfies readonly Override[];

export type OverrideCode = (typeof OVERRIDES)[number]["code"];
export type MainOverride = Extract<(typeof OVERRIDES)[number], { isMain: true }>["code"];

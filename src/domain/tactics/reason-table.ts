// The 22 reasons for non-payment (catalogue 5.5).
import type { Hint } from "../risk/quadrant";
import type { TacticCode } from "./tactic-table";

export interface NonPaymentReason {
  readonly code: string;
  /** What it suggests where the log shows nothing. */
  readonly willing: Hint;
  readonly able: Hint;
  /** Tactics added after the primary one, in this order. */
  readonly tactics: readonly TacticCode[];
  /** Persuasion cards: catalogue ids. */
  readonly cards: readonly string[];
  /** Catalogue ids. */
  readonly sources: readonly string[];
}

export const REASONS = [
  {
    code: "RC00",
    willing: "?",
    able: "?",
    tactics: ["T04", "T11"],
    cards: ["talk-climate", "how-not-why"],
    sources: ["cause-categories-7"],
  },
  {
    code: "RC01",
    willing: "-",
    able: "+",
    tactics: ["T21", "T24"],
    cards: ["default-cost-8", "time-future", "shift-reference"],
    sources: ["cause-financing"],
  },
  {
    code: "RC02",
    willing: "-",
    able: "+",
    tactics: ["T22", "T24", "T40"],
    cards: ["person-you", "value-rank", "time-future"],
    sources: ["cause-supplier-control"],
  },
  {
    code: "RC03",
    willing: "-",
    able: "?",
    tactics: ["T07", "T12"],
    cards: ["belief-check", "mirror-back"],
    sources: ["cause-supplier-control"],
  },
  {
    code: "RC04",
    willing: "?",
    able: "+",
    tactics: ["T22", "T23", "T40"],
    cards: ["person-self", "deferral-criteria-17"],
    sources: ["cause-buyer-kpi"],
  },
  {
    code: "RC05",
    willing: "?",
    able: "+",
    tactics: ["T09", "T10", "T37"],
    cards: ["how-not-why", "own-responsibility-q3"],
    sources: ["cause-dispute"],
  },
  {
    code: "RC06",
    willing: "?",
    able: "+",
    tactics: ["T09", "T10", "T37"],
    cards: ["how-not-why", "own-responsibility-q3"],
    sources: ["cause-dispute"],
  },
  {
    code: "RC07",
    willing: "-",
    able: "+",
    tactics: ["T11", "T12", "T37", "T21"],
    cards: ["proof-facts-6", "proof-counter"],
    sources: ["cause-dispute", "excuse-test-3"],
  },
  {
    code: "RC08",
    willing: "?",
    able: "?",
    tactics: ["T35", "T40", "T36"],
    cards: ["accept-motive", "emotion-golden-3"],
    sources: ["cause-dispute"],
  },
  {
    code: "RC09",
    willing: "+",
    able: "?",
    tactics: ["T39", "T17", "T14"],
    cards: ["own-responsibility-q3"],
    sources: ["cause-sales-policy"],
  },
  {
    code: "RC10",
    willing: "+",
    able: "+",
    tactics: ["T12", "T38", "T37"],
    cards: ["drill-questions"],
    sources: ["cause-mismanagement"],
  },
  {
    code: "RC11",
    willing: "+",
    able: "+",
    tactics: ["T39", "T12", "T38"],
    cards: ["person-self"],
    sources: ["cause-mismanagement"],
  },
  {
    code: "RC12",
    willing: "-",
    able: "+",
    tactics: ["T37", "T12", "T13"],
    cards: ["proof-facts-6", "value-rank"],
    sources: ["cause-contract-holes"],
  },
  {
    code: "RC13",
    willing: "?",
    able: "?",
    tactics: ["T11", "T28", "T27"],
    cards: ["drill-questions", "debtor-finance-questions"],
    sources: ["excuse-list"],
  },
  {
    code: "RC14",
    willing: "?",
    able: "+",
    tactics: ["T11", "T03", "T22"],
    cards: ["context-angle"],
    sources: ["excuse-list"],
  },
  {
    code: "RC15",
    willing: "+",
    able: "+",
    tactics: ["T38", "T22", "T01"],
    cards: ["drill-questions", "lateral-questions"],
    sources: ["excuse-list", "right-time-finance"],
  },
  {
    code: "RC16",
    willing: "-",
    able: "+",
    tactics: ["T21", "T37", "T06"],
    cards: ["default-cost-8", "mirror-back"],
    sources: ["excuse-list"],
  },
  {
    code: "RC17",
    willing: "+",
    able: "-",
    tactics: ["T14", "T16", "T20"],
    cards: ["cash-advice-9", "outcome-check"],
    sources: ["cause-hardship"],
  },
  {
    code: "RC18",
    willing: "+",
    able: "-",
    tactics: ["T18", "T17"],
    cards: ["space-angle"],
    sources: ["strat-far-near"],
  },
  {
    code: "RC19",
    willing: "+",
    able: "-",
    tactics: ["T17", "T19", "T16"],
    cards: ["cash-advice-9"],
    sources: ["strat-one-arrow"],
  },
  {
    code: "RC20",
    willing: "-",
    able: "?",
    tactics: ["T37", "T28", "T32"],
    cards: [],
    sources: ["fraud-signs-6"],
  },
  {
    code: "RC21",
    willing: "-",
    able: "+",
    tactics: ["T24", "T22"],
    cards: ["no-deal-before-paid", "time-future"],
    sources: ["cause-supplier-control"],
  },
] as const satisfies readonly NonPaymentReason[];

export type ReasonCode = (typeof REASONS)[number]["code"];
export type PersuasionCard = (typeof REASONS)[number]["cards"][number];

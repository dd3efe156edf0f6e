// Prohibited acts (C) and advice of the course that meets a prohibition (X), as data. Who says so in
// words, and what to do instead, stands in messages/ under the code. Catalogue sections 3.1 and 3.4.

/** How strict the guard is. Of several findings the first in this order wins. */
export const CONDUCT_LEVELS = ["block", "rewrite", "flag", "info"] as const;
export type ConductLevel = (typeof CONDUCT_LEVELS)[number];

/** A rule of conduct at its usual level. */
interface ConductCodeRow {
  readonly code: string;
  readonly level: ConductLevel;
  /** Allowed after the user confirms the condition stated in messages/; refused when the answer is no. */
  readonly asks?: true;
  /** Until the condition is confirmed it is refused, not merely asked about. */
  readonly strict?: true;
  /** Rows of the catalogue (parts 1E–1Q, 1B) it guards. */
  readonly guards: readonly string[];
}

/** Catalogue 3.4: twelve prohibited acts of the course's first outline and eight of the second. */
export const PROHIBITED_ACTS = [
  { code: "C01", level: "block", guards: ["banned-acts-12", "unlawful-void"] },
  { code: "C02", level: "block", guards: ["banned-acts-12"] },
  { code: "C03", level: "block", guards: ["banned-acts-12", "letter-recipients"] },
  { code: "C04", level: "block", guards: ["banned-acts-12", "cadence-numbers"] },
  { code: "C05", level: "block", guards: ["banned-acts-12", "make-example"] },
  { code: "C06", level: "block", asks: true, strict: true, guards: ["banned-acts-12"] },
  { code: "C07", level: "block", guards: ["banned-acts-12", "strat-plum-peach"] },
  { code: "C08", level: "block", guards: ["banned-acts-12", "strat-cross-sea"] },
  { code: "C09", level: "block", guards: ["banned-acts-12"] },
  { code: "C10", level: "block", guards: ["banned-acts-12", "amount-check"] },
  { code: "C11", level: "block", guards: ["banned-acts-12"] },
  { code: "C12", level: "block", guards: ["banned-acts-12", "registry-check"] },
  { code: "C13", level: "block", guards: ["banned-acts-8", "own-temper"] },
  { code: "C14", level: "block", guards: ["banned-acts-8", "own-temper"] },
  { code: "C15", level: "block", guards: ["banned-acts-8"] },
  { code: "C16", level: "block", guards: ["banned-acts-8"] },
  { code: "C17", level: "block", guards: ["banned-acts-8"] },
  { code: "C18", level: "block", guards: ["banned-acts-8"] },
  { code: "C19", level: "block", guards: ["banned-acts-8"] },
  { code: "C20", level: "block", guards: ["banned-acts-8", "unlawful-void"] },
] as const satisfies readonly ConductCodeRow[];

/** Catalogue 3.1: X01–X45. */
export const ADVICE_AGAINST_PROHIBITION = [
  { code: "X01", level: "block", guards: ["strat-cross-sea"] },
  { code: "X02", level: "block", guards: ["strat-muddy", "strat-east-west"] },
  {
    code: "X03",
    level: "flag",
    asks: true,
    guards: ["vision-offer", "time-future", "benefit-trigger"],
  },
  { code: "X04", level: "flag", asks: true, strict: true, guards: ["benefit-offer"] },
  { code: "X05", level: "block", guards: ["make-example", "default-cost-8"] },
  { code: "X06", level: "flag", asks: true, guards: ["letter-schedule-3"] },
  {
    code: "X07",
    level: "flag",
    asks: true,
    guards: ["leverage-relations", "person-third", "proper-pressure"],
  },
  { code: "X08", level: "block", guards: ["right-time-crowd"] },
  { code: "X09", level: "block", guards: ["right-time-personal"] },
  { code: "X10", level: "block", guards: ["right-time-personal"] },
  { code: "X11", level: "flag", asks: true, guards: ["cadence-numbers", "strat-east-west"] },
  {
    code: "X12",
    level: "flag",
    asks: true,
    guards: ["benefit-offer", "person-self", "inside-contact"],
  },
  {
    code: "X13",
    level: "flag",
    asks: true,
    guards: ["intel-battle", "inside-contact", "registry-check"],
  },
  { code: "X14", level: "flag", asks: true, guards: ["strat-plum-peach", "repayment-options-7"] },
  { code: "X15", level: "flag", asks: true, strict: true, guards: ["default-cost-8"] },
  { code: "X16", level: "flag", asks: true, guards: ["asset-via-liquidation"] },
  { code: "X17", level: "flag", asks: true, strict: true, guards: ["default-cost-8"] },
  { code: "X18", level: "flag", asks: true, guards: ["default-cost-8"] },
  { code: "X19", level: "flag", asks: true, guards: ["contract-perform-4", "default-cost-8"] },
  { code: "X20", level: "flag", asks: true, guards: ["squeeze-rival"] },
  { code: "X21", level: "rewrite", guards: ["three-stop-rule"] },
  { code: "X22", level: "flag", asks: true, guards: ["strat-smile"] },
  { code: "X23", level: "block", guards: ["proper-pressure"] },
  { code: "X24", level: "block", guards: ["default-cost-8"] },
  { code: "X25", level: "info", guards: ["law-smart-use"] },
  { code: "X26", level: "info", guards: ["evidence-recording"] },
  { code: "X27", level: "info", guards: ["evidence-recording"] },
  { code: "X28", level: "info", guards: ["limitation-3y"] },
  { code: "X29", level: "flag", asks: true, guards: ["shareholder-recourse"] },
  { code: "X30", level: "info", guards: ["enforcement-scope"] },
  {
    code: "X31",
    level: "flag",
    asks: true,
    guards: ["leverage-authority", "shareholder-recourse"],
  },
  { code: "X32", level: "flag", asks: true, guards: ["leverage-authority"] },
  { code: "X33", level: "flag", asks: true, guards: ["person-third"] },
  { code: "X34", level: "flag", asks: true, guards: ["look-listen-ask-act"] },
  { code: "X35", level: "info", guards: ["visit-flow-6", "visit-flow-5"] },
  { code: "X36", level: "flag", asks: true, guards: ["promise-capture"] },
  { code: "X37", level: "flag", asks: true, guards: ["letter-recipients"] },
  { code: "X38", level: "block", guards: ["right-time-personal"] },
  { code: "X39", level: "block", guards: ["banned-acts-12"] },
  { code: "X40", level: "block", guards: ["evidence-first"] },
  { code: "X41", level: "block", guards: ["banned-acts-12"] },
  { code: "X42", level: "flag", asks: true, guards: ["letter-schedule-3", "lawyer-handoff"] },
  { code: "X43", level: "rewrite", guards: ["gatekeeper-handling"] },
  { code: "X44", level: "flag", asks: true, guards: ["person-self", "emotion-70-30"] },
  { code: "X45", level: "block", guards: ["psych-four-keys"] },
] as const satisfies readonly ConductCodeRow[];

/**
 * Style of lawful texts, no prohibition: accusing questions, last words, absolute words.
 * Catalogue how-not-why, leave-room (no ultimatum but a date, Y31), confrontation-cost.
 */
export const STYLE_CODES = [
  { code: "how-not-why", level: "rewrite", guards: ["how-not-why"] },
  { code: "last-word", level: "rewrite", guards: ["leave-room"] },
  { code: "leave-room", level: "info", guards: ["leave-room", "positive-field"] },
] as const satisfies readonly ConductCodeRow[];

export type ProhibitedActCode = (typeof PROHIBITED_ACTS)[number]["code"];
export type AdviceCode = (typeof ADVICE_AGAINST_PROHIBITION)[number]["code"];
export type ConductCode = ProhibitedActCode | AdviceCode | (typeof STYLE_CODES)[number]["code"];

type AskingRow = Extract<
  (typeof ADVICE_AGAINST_PROHIBITION)[number] | (typeof PROHIBITED_ACTS)[number],
  { readonly asks: true }
>;
/** A code with a condition that the user can confirm. No other code is ever lifted by an answer. */
export type ConditionCode = AskingRow["code"];

const CONDUCT_CODES: readonly (ConductCodeRow & { readonly code: ConductCode })[] = [
  ...PROHIBITED_ACTS,
  ...ADVICE_AGAINST_PROHIBITION,
  ...STYLE_CODES,
];
const BY_CODE = new Map(CONDUCT_CODES.map((row) => [row.code, row]));

/** Whether a condition is stated for this code, so that the user can be asked about it. */
export function isConditionCode(code: ConductCode): code is ConditionCode {
  return BY_CODE.get(code)?.asks === true;
}

/** Whether this code is refused, not merely asked about, until its condition is confirmed. */
export function isStrict(code: ConductCode): boolean {
  return BY_CODE.get(code)?.strict === true;
}

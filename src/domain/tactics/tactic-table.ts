// The 47 tactics (catalogue 5.9). Names and how-to stand in messages/, the level from which each is in
// proportion in the collection policy.

/** A way to get paid, from the course. */
export interface Tactic {
  readonly code: string;
  /** "flag": look at the conditions named with it first. "legal": only with counsel's or management's approval. */
  readonly gate: "ok" | "flag" | "legal";
  /** Guard rules (catalogue 3.1) that name its conditions. */
  readonly notes: readonly string[];
  /** What it leaves behind: a worksheet, or a kind of entry. */
  readonly output: readonly string[];
  /** Catalogue ids. */
  readonly sources: readonly string[];
}

export const TACTICS = [
  { code: "T01", gate: "ok", notes: [], output: ["task", "log"], sources: ["plan-confirm-t7"] },
  {
    code: "T02",
    gate: "ok",
    notes: [],
    output: ["W10"],
    sources: ["letter-schedule-3", "letter-stage-3"],
  },
  { code: "T03", gate: "ok", notes: [], output: ["task"], sources: ["due-day-arrival"] },
  {
    code: "T04",
    gate: "ok",
    notes: [],
    output: ["call-sheet"],
    sources: ["seven-step-call", "letter-schedule-3"],
  },
  { code: "T05", gate: "ok", notes: [], output: ["W10"], sources: ["letter-schedule-3"] },
  {
    code: "T06",
    gate: "flag",
    notes: ["X06", "X42"],
    output: ["W10"],
    sources: ["letter-schedule-3"],
  },
  {
    code: "T07",
    gate: "ok",
    notes: [],
    output: ["W09"],
    sources: ["time-fixing", "cadence-numbers"],
  },
  {
    code: "T08",
    gate: "flag",
    notes: ["X35"],
    output: ["W11"],
    sources: ["visit-flow-6", "visit-flow-5"],
  },
  { code: "T09", gate: "ok", notes: [], output: ["W02"], sources: ["cause-dispute"] },
  {
    code: "T10",
    gate: "ok",
    notes: [],
    output: ["letter-line"],
    sources: ["cause-dispute", "excuse-test-3"],
  },
  { code: "T11", gate: "ok", notes: [], output: ["W03"], sources: ["excuse-test-3"] },
  {
    code: "T12",
    gate: "ok",
    notes: [],
    output: ["W13"],
    sources: ["promise-capture", "evidence-delivery-note"],
  },
  { code: "T13", gate: "ok", notes: [], output: ["W12"], sources: ["promise-capture"] },
  {
    code: "T14",
    gate: "flag",
    notes: ["approval"],
    output: ["W12"],
    sources: ["repayment-options-7"],
  },
  {
    code: "T15",
    gate: "flag",
    notes: ["X14"],
    output: ["W12"],
    sources: ["repayment-options-7", "strat-plum-peach"],
  },
  { code: "T16", gate: "ok", notes: [], output: ["W19"], sources: ["cash-advice-9"] },
  { code: "T17", gate: "ok", notes: [], output: ["W22"], sources: ["strat-one-arrow"] },
  { code: "T18", gate: "legal", notes: [], output: ["W22"], sources: ["strat-far-near"] },
  { code: "T19", gate: "flag", notes: ["X15"], output: ["W22"], sources: ["resource-swap"] },
  { code: "T20", gate: "flag", notes: ["X12"], output: ["W12"], sources: ["benefit-offer"] },
  {
    code: "T21",
    gate: "flag",
    notes: ["X17", "X18", "X24"],
    output: ["W20"],
    sources: ["default-cost-8"],
  },
  { code: "T22", gate: "ok", notes: [], output: ["W08"], sources: ["decision-maker-first"] },
  {
    code: "T23",
    gate: "flag",
    notes: ["X07"],
    output: ["W08"],
    sources: ["involved-roles-5", "target-roles-4"],
  },
  {
    code: "T24",
    gate: "flag",
    notes: ["X19"],
    output: ["ledger-flag"],
    sources: ["no-deal-before-paid"],
  },
  { code: "T25", gate: "ok", notes: [], output: ["W12"], sources: ["split-interest"] },
  { code: "T26", gate: "ok", notes: [], output: ["W10"], sources: ["small-debt-10k"] },
  { code: "T27", gate: "ok", notes: [], output: ["W12"], sources: ["strat-loose-hold"] },
  {
    code: "T28",
    gate: "flag",
    notes: ["X13"],
    output: ["W07"],
    sources: ["registry-check", "customer-screening-4"],
  },
  {
    code: "T29",
    gate: "legal",
    notes: [],
    output: ["legal-task"],
    sources: ["pre-suit-preservation"],
  },
  {
    code: "T30",
    gate: "legal",
    notes: ["X25"],
    output: ["legal-task"],
    sources: ["litigation-limits", "law-smart-use"],
  },
  {
    code: "T31",
    gate: "legal",
    notes: ["X29", "X31"],
    output: ["legal-task"],
    sources: ["shareholder-recourse", "evidence-security"],
  },
  {
    code: "T32",
    gate: "legal",
    notes: ["X17", "X41"],
    output: ["legal-task"],
    sources: ["fraud-signs-6"],
  },
  { code: "T33", gate: "legal", notes: [], output: ["W01"], sources: ["debt-grade-5"] },
  { code: "T34", gate: "ok", notes: [], output: ["W23"], sources: ["relation-repair"] },
  { code: "T35", gate: "ok", notes: [], output: ["W17"], sources: ["emotion-golden-3"] },
  { code: "T36", gate: "ok", notes: [], output: ["W17"], sources: ["face-work", "accept-motive"] },
  { code: "T37", gate: "ok", notes: [], output: ["W13"], sources: ["evidence-first"] },
  {
    code: "T38",
    gate: "ok",
    notes: [],
    output: ["W08"],
    sources: ["hidden-decision-chain", "right-time-finance"],
  },
  { code: "T39", gate: "ok", notes: [], output: ["W02"], sources: ["cause-mismanagement"] },
  {
    code: "T40",
    gate: "flag",
    notes: [],
    output: ["W08"],
    sources: ["cross-level", "keyperson-soft"],
  },
  { code: "T41", gate: "legal", notes: [], output: ["W22"], sources: ["witness-payment"] },
  {
    code: "T42",
    gate: "flag",
    notes: ["X03"],
    output: ["W22"],
    sources: ["benefit-trigger", "preventive-design"],
  },
  {
    code: "T43",
    gate: "legal",
    notes: [],
    output: ["W10", "W13"],
    sources: ["limitation-3y", "letter-courier-proof"],
  },
  { code: "T44", gate: "legal", notes: [], output: ["legal-task"], sources: ["law-smart-use"] },
  {
    code: "T45",
    gate: "legal",
    notes: ["X19"],
    output: ["legal-task"],
    sources: ["contract-perform-4", "default-cost-8"],
  },
  { code: "T46", gate: "legal", notes: [], output: ["legal-task"], sources: ["strat-plum-peach"] },
  { code: "T47", gate: "ok", notes: [], output: ["W12"], sources: ["promise-capture"] },
] as const satisfies readonly Tactic[];

export type TacticCode = (typeof TACTICS)[number]["code"];

/** The letters among the tactics, first to third. */
export const LETTER_TACTICS = { letter1: "T02", letter2: "T05", letter3: "T06" } as const;
export type LetterId = keyof typeof LETTER_TACTICS;

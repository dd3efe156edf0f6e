import type { BehaviourCause } from "../../domain/risk/behaviour";
import type { GradeCause } from "../../domain/risk/debt-grade";
import type { plan as chinese } from "../zh-CN/plan";

const signed = (points: number): string => (points > 0 ? `+${String(points)}` : String(points));
const times = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

const gradeCauses: Readonly<Record<GradeCause, string>> = {
  given: "set by you",
  "no-assets": "insolvent without assets",
  "enforcement-ended": "enforcement ended without assets",
  "struck-off": "struck off without a successor",
  "limitation-pleaded": "limitation has run out and the customer pleads it",
  days: "days past due",
  "fraud-signs": "signs of fraud reach the limit",
  "cannot-be-found": "the customer cannot be found",
  "broken-promises": "over a month late and promises broken",
  "warning-score": "over a month late and a high warning score",
};
const behaviourCauses: Readonly<Record<BehaviourCause, string>> = {
  given: "set by you",
  "nothing-seen": "nothing unusual is recorded",
  "false-statements": "several statements proved false",
  "fraud-evidence": "a sign of fraud is backed by evidence",
  "changing-reasons": "promises broken with ever new reasons",
  "unanswered-share": "most contacts stay unanswered",
  "unanswered-in-row": "no answer several times in a row and the decider cannot be reached",
  "short-payments": "short payments or deductions several times",
  "objections-after-acceptance": "objections raised only after acceptance, several times",
  "part-payments": "several part payments",
  "pays-late-at-last": "pays late on average, but pays at last",
};
const indicators: Readonly<Record<string, string>> = {
  offeredPlanOrAnswered: "answered or offered a plan",
  keptRateHigh: "most promises kept",
  keptRateLow: "most promises broken",
  partPaymentWithin60: "a part payment within sixty days",
  unansweredInRow: "no answer several times in a row",
  objectionOnlyAfterAcceptance: "objects only after acceptance",
  excusesWithoutProof: "several excuses without proof",
  freeAssets15: "known free assets of one and a half times the debt",
  paysWagesAndSuppliers: "pays wages and other suppliers",
  warningRed: "warning is red",
  warningAmber: "warning is amber",
  returnedBills: "bills returned",
  cashGap: "a gap in cash",
  customerInEnforcement: "is under enforcement",
};
const factors = {
  1: "amount owed",
  2: "willingness",
  3: "days past due",
  4: "payment history",
  5: "profit contribution",
  6: "potential",
  7: "conduct",
  8: "industry",
  9: "location",
};
const tiers = { R1: "low", R2: "middle", R3: "high", R4: "very high" };
const riskOrigins = {
  given: "set by you",
  ratings: (weight: number) => `from the rated factors, together weighing ${String(weight)}`,
  "stage-default": (weight: number) =>
    `the rated factors weigh only ${String(weight)}, so the stage's default stands in`,
};

export const plan: typeof chinese = {
  grades: {
    G1: "Not yet due",
    G2: "Under collection",
    G3: "Quasi-doubtful",
    G4: "Doubtful",
    G5: "Dead",
  },
  behaviours: {
    B0: "Normal or unknown",
    B1: "Slow payer",
    B2: "Withholding",
    B3: "Evading",
    B4: "Deceiving",
  },
  quadrants: {
    Q0: "Willingness or ability unknown",
    Q1: "Willing and able",
    Q2: "Willing, not able",
    Q3: "Not willing, able",
    Q4: "Not willing, not able",
  },
  reasons: {
    RC00: "Not known yet",
    RC01: "Uses the debt as free credit",
    RC02: "Holds money back to control the supplier",
    RC03: "Custom of the trade",
    RC04: "Buyer's target or private gain",
    RC05: "Quality dispute",
    RC06: "Delivery dispute",
    RC07: "Deliberate objection",
    RC08: "Conflict between the handlers",
    RC09: "Stock pushed by us",
    RC10: "Customer's disorder",
    RC11: "Our own disorder",
    RC12: "Gap in the contract",
    RC13: "Excuse: no money",
    RC14: "Excuse: no time",
    RC15: "Excuse: in process",
    RC16: "Plain denial",
    RC17: "Cash-flow trouble",
    RC18: "Triangular debt",
    RC19: "Unsold stock",
    RC20: "Malicious fraud",
    RC21: "Waits for the next deal",
  },
  factors,
  amountClasses: { A1: "small sum", A2: "ordinary sum", A3: "large sum" },
  classes: { I1: "important customer", I2: "ordinary customer", I3: "problem customer" },
  levels: {
    E0: "service",
    E1: "reminder",
    E2: "formal demand",
    E3: "visit and written plan",
    E4: "legal letter",
    E5: "legal steps",
    E6: "write-off or enforcement",
  },
  overrides: {
    O1: "Nothing is owed: only the relation is looked after",
    O2: "Insolvency is accepted: all dunning stops, the claim is filed with the administrator",
    O3: "The customer wants no calls or visits: written channel only",
    O4: "A deceiving customer with signs of fraud: secure evidence, then counsel",
    O5: "The limitation period has run out: no legal threat; ask for a new written plan of free will",
    O6: "Limitation or guarantee period is about to end: claim in a way that can be proved",
    O7: "All of it is disputed: settle the dispute by a date first",
    "O7 partial": "A part is disputed: ask for the rest now and treat the dispute apart",
    O8: "The fault is ours: repair it first",
    O9: "An event outside anybody's power: extension and help first",
    O10: "A promise is still running: watch it, do not escalate",
  },
  approvers: {
    management: "needs management's approval",
    "finance-director": "needs the finance director's approval",
    "counsel-or-management": "needs counsel's or management's approval",
    approval: "needs approval",
  },
  owners: {
    "customer-service": "customer service",
    sales: "sales",
    "sales-manager": "sales manager",
    finance: "finance",
    legal: "legal",
    management: "management",
    "finance-director": "finance director",
  },
  letters: {
    "plan-call": "Confirming the payment plan",
    letter1: "Letter 1 (reminder)",
    letter2: "Letter 2 (overdue)",
    letter3: "Letter 3 (legal)",
  },
  letterStates: {
    scheduled: "scheduled",
    due: "due today",
    overdue: "should have gone out",
    sent: "sent",
    lapsed: "past its time, not sent any more",
    "needs-approval": "needs approval, never drafted by itself",
  },
  missing: {
    "evidence-unknown": "the evidence has not been checked yet",
    "evidence-incomplete": "the evidence is incomplete",
    "reason-unknown": "the true reason for not paying",
    "letter-day-unknown": "the day a letter was sent, without which its repeat cannot be dated",
    "plan-unwritten": "the promise as a signed and sealed plan",
    "fraud-unproven": "evidence for the signs of fraud; without it nothing may be said outside",
    "delivery-proof":
      "courier slip and receipt of the letters, without which the restart of limitation is hard to prove",
    "grade-review": "a review of all evidence: a year past due",
  },
  disputes: { none: "none", partial: "a part", full: "all of it" },
  phases: {
    none: "not past due",
    early: "early warning",
    mid: "middle phase",
    long: "long phase",
  },
  tones: { milder: "one step milder", "as-level": "as the level says", formal: "formal" },
  cards: {
    "talk-climate": "A good climate first",
    "how-not-why": "Ask how, not why",
    "default-cost-8": "The true cost of default",
    "time-future": "Look ahead",
    "shift-reference": "Change the reference",
    "person-you": "From the customer's side",
    "value-rank": "Rank of values",
    "belief-check": "Check the belief",
    "mirror-back": "Put the shoe on the other foot",
    "person-self": "Say where you stand",
    "deferral-criteria-17": "How suppliers are ranked",
    "own-responsibility-q3": "Three questions to own the problem",
    "proof-facts-6": "Prove by fact",
    "proof-counter": "Prove by counter-example",
    "accept-motive": "Accept the motive, praise",
    "emotion-golden-3": "Three steps for emotion",
    "drill-questions": "Drill-down questions",
    "debtor-finance-questions": "Learn the customer's finances",
    "context-angle": "Another setting",
    "lateral-questions": "Sideways questions",
    "cash-advice-9": "Nine ways to raise cash",
    "outcome-check": "What if you paid",
    "space-angle": "Up, sideways, down",
    "no-deal-before-paid": "Old debt before new orders",
  },
  warningSigns: {
    company1: "Moves office without reason",
    company2: "Is often sued",
    company3: "Management changes often",
    company4: "Resignations and turnover rise",
    company5: "Results fall sharply",
    company6: "Unclear other investments",
    company7: "Sells its goods cheaply",
    company8: "A sudden very large order",
    finance1: "Pays later than before",
    finance2: "Too many receivables, slow cash",
    finance3: "Issues many post-dated notes",
    finance4: "Bills are returned",
    finance5: "Changes bank often",
    people1: "Finance staff avoid us",
    people2: "Business staff do not call back",
    people3: "Doubts about the owner's conduct",
    people4: "Staff in poor state",
    external1: "Disaster, unrest or market turmoil",
    external2: "Demolition or the like stops the business",
  },
  short: {
    "nothing-owed": "Nothing is owed: a good time to look after the relation.",
    "credits-cover-debt": "Credits cover the debt: reconcile and apply them before any demand.",
    "no-due-date": "What is owed has no due date: reconcile and agree one first.",
  },
  conflicts: {
    "dispute-word-and-amount":
      "The state of dispute and the disputed amount contradict each other; the state counts",
    "promise-without-amount": "The promise names no amount and counts as zero in the forecast",
  },
  indicators,
  listMark: ", ",
  clauseMark: "; ",
  sentenceMark: " ",
  notLegalAdvice: "Not legal advice.",
  because: {
    days: (days) =>
      days > 0
        ? `${times(days, "day", "days")} past due`
        : days === 0
          ? "Due today"
          : `Due in ${times(-days, "day", "days")}`,
    stage: (days, stage, phase) => `${days}: stage “${stage}”, ${phase}.`,
    byMonths: "Stages end by calendar months.",
    nextStage: (days) => `The next stage begins in ${times(days, "day", "days")}.`,
    dispute: (state) => `Disputed: ${state}.`,
    amount: (name, amount) => `Judged on ${amount}: ${name}.`,
    behaviour: (name, causes) =>
      `Behaviour: ${name}, because of: ${causes.map((cause) => behaviourCauses[cause]).join(", ")}.`,
    quadrantGiven: (name) => `Willingness and ability: ${name}, set by you.`,
    quadrant: (name, willing, able) =>
      `Willingness and ability: ${name}. Willing: ${willing}; able: ${able}.`,
    axis: (answer, origin, score, found) => {
      if (origin === "none") return "nothing to go by";
      if (origin === "hint") return `${answer} (suggested by the reason)`;
      const list = found.map(({ id, points }) => `${indicators[id] ?? id} ${signed(points)}`);
      return `${answer} (${String(score)} points: ${list.join(", ")})`;
    },
    grade: (name, causes) =>
      `Debt grade: ${name}, by: ${causes.map((cause) => gradeCauses[cause]).join(", ")}.`,
    score: (score, tier, origin, weight) =>
      `Risk score ${score}, ${tiers[tier]}: ${
        origin === "given" ? riskOrigins.given : riskOrigins[origin](weight)
      }.`,
    ratings: (list) =>
      `Rated: ${list.map(({ factor, rating }) => `${factors[factor]} ${String(rating)}`).join(", ")}.`,
    override: (text) => `${text}.`,
    outranked: (text) => `Also holds, but does not count: ${text}.`,
    level: (base, parts, delta, inStage) =>
      `Level: the stage starts at E${String(base)}, changed by ${
        parts.length === 0
          ? "no delta"
          : parts.map(([name, points]) => `${name} ${signed(points)}`).join(", ")
      }, in all limited to ${signed(delta)}; within the stage E${String(inStage)}`,
    deltaNames: {
      behaviour: "behaviour",
      tier: "risk",
      class: "customer class",
      quadrant: "willingness and ability",
    },
    gradeLeast: (grade, least) => `, ${grade} needs at least E${String(least)}`,
    cap: (override, cap) => `, ${override} allows E${String(cap)} at most`,
    levelSet: (override, level) => `, ${override} sets E${String(level)}`,
    levelIs: (level, name) => `; in the end E${String(level)} (${name}).`,
    noLevel: "No level: nothing is pressed for.",
    primary: (name, origin) => `First “${name}”: ${origin}.`,
    next: (name, origin) => `Then “${name}”: ${origin}.`,
    origins: {
      cell: (stage, quadrant) => `the way for “${stage}” and “${quadrant}”`,
      override: (override) => override,
      behaviour: (behaviour) => `fits the behaviour “${behaviour}”`,
      reason: (reason) => `fits the reason “${reason}”`,
      amount: (amount) => `fits a ${amount}`,
      rhythm: "nothing better is left, so keep the fixed rhythm",
    },
    moves: {
      class: "with an important customer equals talk first",
      reason: (reason) => `brought forward by the reason “${reason}”`,
      done: (day) => `done on ${day}, so it waits`,
      front: "comes before everything else",
    },
    scheduled: (day) => `planned for ${day}`,
    removed: (name, cause) => `Not “${name}”: ${cause}.`,
    causes: {
      behaviour: (behaviour) => `does not fit the behaviour “${behaviour}”`,
      class: (name) => `not for this kind of customer (${name})`,
      amount: "not worth it for a small sum",
      cost: "for a small sum only if more can be recovered than it costs",
      override: (override) => override,
      "not-partly-disputed": "nothing is disputed in part",
      "nobody-liable": "no guarantee is recorded and no legal condition for recourse is met",
      level: (least, level) =>
        `in proportion only from E${String(least)} on, and this is E${String(level)}`,
      "only-before-due": "makes sense only before the due date",
      "only-on-due-day": "makes sense only about the due day",
      "not-before-day": (day) => `too early before day ${String(day)} past due`,
      "letter-sent": (on, again) =>
        again === undefined
          ? `sent ${on}, not repeated`
          : `sent ${on}, may go out again from ${again}`,
    },
    unknownDay: "(day unknown)",
    offered: (names) => `Can be offered to an important customer besides: ${names}.`,
    notes: (ids) => `For its conditions see guard rules ${ids}.`,
    approval: (name, approver) => `“${name}” ${approver}.`,
    limitationLeft: (days) => `${times(days, "day", "days")} left of the limitation period.`,
    limitationExpired: "The limitation period has run out (Civil Code, arts. 188 and 192).",
    guaranteeLeft: (days) =>
      days < 0
        ? "The guarantee period has ended."
        : `${times(days, "day", "days")} left of the guarantee period.`,
    warning: (score, level) => `Warning score ${String(score)}: ${level}.`,
    letter: (name, day, state) => `${name}: ${day}, ${state}.`,
    contact: {
      rhythm: (day, gap) => `Next contact ${day}: ${times(gap, "day", "days")} by the rhythm.`,
      "before-due": (day) => `Next contact ${day}: a fixed day before the due date.`,
      promise: (day) => `Next contact ${day}: the working day after the promised one.`,
      payday: (day) => `Next contact ${day}: just before the customer pays its suppliers.`,
    },
    movedDay: "Moved to a working day.",
    holidaysUnknown: (first, last) =>
      `Public holidays are known for ${String(first)}–${String(last)}; here only the weekend was avoided, so please check.`,
    rhythm: (level, messages, calls, visits) =>
      `In 30 days (${level}): ${times(messages, "message", "messages")}, ${times(calls, "call", "calls")}, ${times(visits, "visit", "visits")}.`,
    ownersAre: (names) => `Led by: ${names}.`,
    writtenOnly: "Written channel only.",
    noContact: "The customer is not contacted any more.",
    priority: (priority, [score, rank, window, legal]) =>
      `Priority ${priority}: risk score ${score ?? ""}, amount rank ${rank ?? ""}, time window ${window ?? ""}, legal urgency ${legal ?? ""}.`,
    forecast: (amount, rate) => `Expected to come in: ${amount} (the stage recovers ${rate}).`,
    promised: (amount, weight) => `Of that, ${amount} promised counts at ${weight}.`,
    forecastNone: "Nothing is expected to come in.",
    missing: (list) => `Still missing: ${list}.`,
    overruled: (fields) => `Entered by you, not taken from the ledger: ${fields}.`,
  },
};

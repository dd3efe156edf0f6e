// The rule book in its first form: stage, amount and dispute, as far as a ledger alone tells them.
// Order is precedence: the first rule that matches gives the advice, so special cases stand above the
// stages they are exceptions from. What the customer said or did is not known here and not guessed.
import type { TacticRule } from "./rule";

/** Three years after the due date a claim may be out of time, if nothing has interrupted the period. */
const LIMITATION_DAYS = 1096;
/** Half a year is left. */
const LIMITATION_NEAR_DAYS = 915;

export const RULE_BOOK = [
  {
    id: "nothing-owed",
    when: [{ fact: "hasOwedItems", is: "false" }],
    advise: { tactic: "T34", next: [] },
  },
  {
    id: "credits-cover-debt",
    when: [{ fact: "owesNothing", is: "true" }],
    advise: { tactic: "T12", next: [] },
  },
  {
    id: "no-due-date",
    when: [{ fact: "daysPastDue", is: "unknown" }],
    advise: { tactic: "T12", next: ["T13"] },
  },
  {
    id: "limitation-may-have-run",
    when: [{ fact: "daysPastDue", is: "at least", value: LIMITATION_DAYS }],
    advise: { tactic: "T12", next: ["T13", "T33"] },
  },
  {
    id: "fully-disputed",
    when: [{ fact: "dispute", is: "one of", value: ["full"] }],
    advise: { tactic: "T09", next: ["T37", "T12"] },
  },
  {
    id: "partly-disputed",
    when: [
      { fact: "dispute", is: "one of", value: ["partial"] },
      { fact: "daysPastDue", is: "at least", value: 0 },
    ],
    advise: { tactic: "T10", next: ["T09", "T12"] },
  },
  {
    id: "partly-disputed-before-due",
    when: [
      { fact: "dispute", is: "one of", value: ["partial"] },
      { fact: "daysPastDue", is: "at most", value: -1 },
    ],
    advise: { tactic: "T09", next: ["T01", "T12"] },
  },
  {
    id: "small-limitation-near",
    when: [
      { fact: "amountClass", is: "one of", value: ["small"] },
      { fact: "daysPastDue", is: "at least", value: LIMITATION_NEAR_DAYS },
    ],
    advise: { tactic: "T43", next: ["T26", "T44"] },
  },
  {
    id: "small-just-due",
    when: [
      { fact: "amountClass", is: "one of", value: ["small"] },
      { fact: "stage", is: "one of", value: ["S1"] },
    ],
    advise: { tactic: "T26", next: ["T04", "T05", "T38"] },
  },
  {
    id: "small-one-month",
    when: [
      { fact: "amountClass", is: "one of", value: ["small"] },
      { fact: "stage", is: "one of", value: ["S2"] },
    ],
    advise: { tactic: "T26", next: ["T04", "T11", "T05"] },
  },
  {
    id: "small-three-months",
    when: [
      { fact: "amountClass", is: "one of", value: ["small"] },
      { fact: "stage", is: "one of", value: ["S3"] },
    ],
    advise: { tactic: "T26", next: ["T11", "T12", "T04"] },
  },
  {
    id: "small-six-months",
    when: [
      { fact: "amountClass", is: "one of", value: ["small"] },
      { fact: "stage", is: "one of", value: ["S4"] },
    ],
    advise: { tactic: "T26", next: ["T12", "T06", "T04"] },
  },
  {
    id: "small-one-year",
    when: [
      { fact: "amountClass", is: "one of", value: ["small"] },
      { fact: "stage", is: "one of", value: ["S5"] },
    ],
    advise: { tactic: "T26", next: ["T12", "T06", "T44"] },
  },
  {
    id: "small-over-a-year",
    when: [
      { fact: "amountClass", is: "one of", value: ["small"] },
      { fact: "stage", is: "one of", value: ["S6"] },
    ],
    advise: { tactic: "T26", next: ["T43", "T44"] },
  },
  {
    id: "large-before-due",
    when: [
      { fact: "amountClass", is: "one of", value: ["large"] },
      { fact: "stage", is: "one of", value: ["S0"] },
    ],
    advise: { tactic: "T01", next: ["T02", "T12", "T28"] },
  },
  {
    id: "before-due",
    when: [{ fact: "stage", is: "one of", value: ["S0"] }],
    advise: { tactic: "T01", next: ["T02", "T12"] },
  },
  {
    id: "due-now",
    when: [
      { fact: "stage", is: "one of", value: ["S1"] },
      { fact: "daysPastDue", is: "at most", value: 1 },
    ],
    advise: { tactic: "T04", next: ["T03", "T05", "T38"] },
  },
  {
    id: "just-due",
    when: [{ fact: "stage", is: "one of", value: ["S1"] }],
    advise: { tactic: "T04", next: ["T05", "T38", "T11"] },
  },
  {
    id: "one-month",
    when: [{ fact: "stage", is: "one of", value: ["S2"] }],
    advise: { tactic: "T04", next: ["T11", "T05", "T22"] },
  },
  {
    id: "three-months",
    when: [{ fact: "stage", is: "one of", value: ["S3"] }],
    advise: { tactic: "T11", next: ["T08", "T12", "T28"] },
  },
  {
    id: "six-months",
    when: [{ fact: "stage", is: "one of", value: ["S4"] }],
    advise: { tactic: "T12", next: ["T08", "T06", "T28"] },
  },
  {
    id: "one-year",
    when: [{ fact: "stage", is: "one of", value: ["S5"] }],
    advise: { tactic: "T28", next: ["T12", "T06", "T44"] },
  },
  {
    id: "over-a-year",
    when: [{ fact: "stage", is: "one of", value: ["S6"] }],
    advise: { tactic: "T43", next: ["T28", "T44", "T30"] },
  },
] as const satisfies readonly TacticRule[];

export type RuleId = (typeof RULE_BOOK)[number]["id"];

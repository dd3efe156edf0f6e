// What the answers of a worksheet must hold against each other, as data: the check button tells each breach with its cell.
// Which worksheet asks for what is the catalogue's (4.3 and the methods named there); the limits are policy's.
import type { PolicyKey } from "../policy/policy-table";

/** Something a row says. */
export type RowCondition =
  | { readonly column: string; readonly is: readonly (string | number | boolean)[] }
  | { readonly column: string; readonly isFilled: true }
  /** Its number is smaller than, or at least, that of another column. */
  | { readonly column: string; readonly below: string }
  | { readonly column: string; readonly from: string };

export type WorksheetRule =
  /** Numbers, both ends included. */
  | {
      readonly kind: "range";
      readonly columns: readonly string[];
      readonly from: number;
      readonly to?: number;
    }
  /** A day that cannot lie before another. */
  | { readonly kind: "order"; readonly column: string; readonly notBefore: string }
  /** A sum that cannot be larger than another. */
  | { readonly kind: "limit"; readonly column: string; readonly notAbove: string }
  /** A sum that is another less a third. */
  | {
      readonly kind: "difference";
      readonly column: string;
      readonly from: string;
      readonly less: string;
    }
  /** What has to be filled in when the row says something. */
  | { readonly kind: "wants"; readonly when: RowCondition; readonly columns: readonly string[] }
  /** Two answers of a row that cannot both be right. */
  | { readonly kind: "contradiction"; readonly when: RowCondition; readonly not: RowCondition }
  /** Rows that say the same in these columns. */
  | { readonly kind: "once"; readonly columns: readonly string[] }
  /** A date that is another day of the week than the plan says. */
  | { readonly kind: "weekday"; readonly column: string; readonly weekday: string }
  /** Contacts with one customer in a calendar week above the cap. */
  | {
      readonly kind: "week-cap";
      readonly column: string;
      readonly by: string;
      readonly most: PolicyKey;
    }
  /** A time of day outside the hours in which a customer may be contacted. */
  | { readonly kind: "contact-hours"; readonly column: string }
  /** Once the numbers of a customer add up to a limit, one of his rows has to say what is done. */
  | {
      readonly kind: "sum-wants";
      readonly sum: string;
      readonly by: string;
      readonly when: RowCondition;
      readonly from: PolicyKey;
      readonly column: string;
    };

const yes = (column: string): RowCondition => ({ column, is: [true] });
const no = (column: string): RowCondition => ({ column, is: [false] });
const filled = (column: string): RowCondition => ({ column, isFilled: true });

export const WORKSHEET_RULES: Readonly<Record<string, readonly WorksheetRule[]>> = {
  W01: [
    { kind: "range", columns: ["amount", "paid", "open", "target"], from: 0 },
    { kind: "order", column: "dueDate", notBefore: "documentDate" },
    { kind: "limit", column: "paid", notAbove: "amount" },
    { kind: "difference", column: "open", from: "amount", less: "paid" },
    { kind: "limit", column: "target", notAbove: "open" },
    { kind: "once", columns: ["customer", "invoice"] },
  ],
  W02: [
    { kind: "once", columns: ["customer"] },
    // Our own policy, our own disorder, our own contract: then our share is no blank.
    {
      kind: "wants",
      when: { column: "cause", is: ["RC09", "RC11", "RC12"] },
      columns: ["ourShare"],
    },
  ],
  W03: [
    { kind: "contradiction", when: no("hasLegalEffect"), not: yes("isEnough") },
    { kind: "wants", when: yes("isEnough"), columns: ["solution", "proof"] },
  ],
  W04: [{ kind: "range", columns: ["score", "scoreAfter"], from: 1, to: 5 }],
  W05: [
    {
      kind: "range",
      columns: [
        ...["amountRating", "willingness", "term", "history", "profit"],
        ...["potential", "conduct", "industry", "location"],
      ],
      ...{ from: 1, to: 5 },
    },
    { kind: "once", columns: ["customer"] },
  ],
  W06: [{ kind: "once", columns: ["customer"] }],
  W07: [{ kind: "range", columns: ["value"], from: 0 }],
  W08: [{ kind: "contradiction", when: { column: "role", is: ["decider"] }, not: no("canDecide") }],
  W09: [
    { kind: "weekday", column: "contactedOn", weekday: "weekday" },
    { kind: "contact-hours", column: "time" },
    { kind: "wants", when: yes("isDone"), columns: ["contactedOn", "result"] },
    { kind: "week-cap", column: "contactedOn", by: "customer", most: "weekMaxTouches" },
  ],
  W10: [
    { kind: "range", columns: ["number"], from: 1 },
    { kind: "order", column: "signedOn", notBefore: "sentOn" },
    // A demand stops the limitation period when it has reached the debtor.
    { kind: "wants", when: yes("restartsLimitation"), columns: ["signedOn"] },
    { kind: "once", columns: ["customer", "number", "recipient", "sentOn"] },
  ],
  W11: [{ kind: "wants", when: filled("signature"), columns: ["happenedOn"] }],
  W12: [
    { kind: "range", columns: ["amount", "paid"], from: 0 },
    { kind: "range", columns: ["instalment"], from: 1 },
    { kind: "range", columns: ["rate"], from: 0, to: 1 },
    {
      kind: "wants",
      when: { column: "option", is: ["instalments"] },
      columns: ["instalment"],
    },
    { kind: "order", column: "dueOn", notBefore: "promisedOn" },
    { kind: "limit", column: "paid", notAbove: "amount" },
    { kind: "wants", when: yes("isSigned"), columns: ["promisedOn"] },
    {
      kind: "wants",
      when: { column: "option", is: ["guarantee", "mortgage"] },
      columns: ["security"],
    },
    { kind: "wants", when: { column: "kept", is: ["kept", "part"] }, columns: ["paid"] },
    {
      kind: "contradiction",
      when: { column: "kept", is: ["kept"] },
      not: { column: "paid", below: "amount" },
    },
    {
      kind: "contradiction",
      when: { column: "kept", is: ["part"] },
      not: { column: "paid", is: [0] },
    },
    {
      kind: "contradiction",
      when: { column: "kept", is: ["part", "broken", "pending"] },
      not: { column: "paid", from: "amount" },
    },
    { kind: "once", columns: ["customer", "option", "dueOn"] },
  ],
  W13: [
    { kind: "contradiction", when: no("isThere"), not: yes("isOriginal") },
    { kind: "contradiction", when: no("isThere"), not: yes("hasSeal") },
    { kind: "wants", when: no("isThere"), columns: ["gap", "owner", "dueOn"] },
    { kind: "wants", when: no("hasAuthority"), columns: ["gap", "owner", "dueOn"] },
  ],
  W14: [{ kind: "wants", when: { column: "decision", is: ["variant"] }, columns: ["variant"] }],
  W15: [
    { kind: "range", columns: ["weight"], from: 0, to: 100 },
    { kind: "wants", when: yes("isSeen"), columns: ["customer", "seenOn", "source"] },
    { kind: "contradiction", when: no("isSeen"), not: filled("seenOn") },
    {
      kind: "sum-wants",
      ...{ sum: "weight", by: "customer", when: yes("isSeen") },
      ...{ from: "warning.amber", column: "action" },
    },
  ],
  W16: [
    {
      kind: "wants",
      when: { column: "state", is: ["weak", "missing"] },
      columns: ["gap", "owner", "dueOn"],
    },
    { kind: "contradiction", when: { column: "state", is: ["good"] }, not: filled("gap") },
  ],
  W17: [{ kind: "wants", when: yes("isUsed"), columns: ["proof"] }],
  W18: [
    { kind: "range", columns: ["figure"], from: 0 },
    { kind: "wants", when: filled("answer"), columns: ["source"] },
  ],
  W19: [
    { kind: "range", columns: ["effect"], from: 0 },
    { kind: "wants", when: yes("isChosen"), columns: ["effect", "dueOn"] },
  ],
  W20: [
    { kind: "range", columns: ["amount"], from: 0 },
    { kind: "wants", when: filled("amount"), columns: ["source"] },
  ],
  W21: [{ kind: "wants", when: { column: "ourRank", is: ["low"] }, columns: ["improvement"] }],
  W22: [
    { kind: "range", columns: ["value"], from: 0 },
    { kind: "wants", when: yes("isChosen"), columns: ["ourGain", "theirGain", "approvedBy"] },
  ],
  W23: [{ kind: "wants", when: yes("isDone"), columns: ["result"] }],
  W24: [
    { kind: "wants", when: { column: "control", is: ["partial", "strict"] }, columns: ["remedy"] },
    { kind: "wants", when: filled("source"), columns: ["checkedOn"] },
  ],
  W25: [
    { kind: "wants", when: yes("isDone"), columns: ["doneOn"] },
    { kind: "contradiction", when: no("isDone"), not: filled("doneOn") },
  ],
};

// The columns of the tables in which a company keeps its records, as data. Headers and answers are in messages/.
import type { KeptColumn } from "../kept/kept-tables";

export type RecordTableKey =
  "profiles" | "collectlog" | "promises" | "disputes" | "evidence" | "worklist";

/** Lists of answers that columns share. */
export type AnswerList =
  | "reasons"
  | "classes"
  | "behaviours"
  | "quadrants"
  | "grades"
  | "disputeStates"
  | "insolvency"
  | "locations"
  | "ratings"
  | "logKinds"
  | "channels"
  | "directions"
  | "promiseStates"
  | "evidenceTypes"
  | "workStates"
  | "interestRules";

export interface RecordColumn {
  readonly id: string;
  readonly kind: KeptColumn["kind"];
  readonly width: number;
  readonly answers?: AnswerList;
  readonly isRequired?: true;
  /** The ledger or the other records would give it; a value filled in wins, and is marked on the sheet. */
  readonly isOverruling?: true;
}

const customer = { id: "customer", kind: "text", width: 26, isRequired: true } as const;
const currency = { id: "currency", kind: "text", width: 8 } as const;
const text = (id: string, width = 20) => ({ id, kind: "text", width }) as const;
const day = (id: string) => ({ id, kind: "date", width: 13 }) as const;
const yesNo = (id: string) => ({ id, kind: "yes-no", width: 13 }) as const;
const whole = (id: string) => ({ id, kind: "integer", width: 11 }) as const;
const share = (id: string) => ({ id, kind: "percent", width: 13 }) as const;
const amount = (id: string) => ({ id, kind: "amount", width: 15 }) as const;
const choice = (id: string, answers: AnswerList, width = 18) =>
  ({ id, kind: "choice", answers, width }) as const;

const overruling = (column: RecordColumn): RecordColumn => ({ ...column, isOverruling: true });

const RATINGS = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((factor) =>
  overruling(choice(`rating${String(factor)}`, "ratings", 13)),
);

export const RECORD_COLUMNS: Readonly<Record<RecordTableKey, readonly RecordColumn[]>> = {
  // Catalogue 5.1 and the input facts of the decisions. Empty cells are derived or left out.
  profiles: [
    customer,
    currency,
    text("owner", 12),
    choice("reason", "reasons", 22),
    choice("importance", "classes", 14),
    overruling(choice("behaviour", "behaviours", 18)),
    overruling(choice("quadrant", "quadrants", 20)),
    overruling(choice("dispute", "disputeStates", 14)),
    overruling(amount("disputedAmount")),
    whole("fraudSigns"),
    ...["warningScore", "promisesKept", "promisesBroken"].map(whole).map(overruling),
    text("warningSigns", 24),
    choice("insolvency", "insolvency", 20),
    yesNo("externalEvent"),
    overruling(yesNo("noContactRequest")),
    whole("payday"),
    overruling(day("lastInterruption")),
    day("guaranteeEnd"),
    ...["letter1", "letter2", "letter3"].map(day).map(overruling),
    overruling(whole("evidenceScore")),
    overruling(choice("debtGrade", "grades", 14)),
    overruling(whole("score")),
    ...RATINGS,
    share("marginOfAverage"),
    share("orderGrowth"),
    choice("location", "locations", 16),
    ...["ourFaultProven", "recoveryExceedsCost", "shareholderCondition"].map(yesNo),
    ...["cannotBeFound", "enforcementEndedNoAssets", "struckOffNoSuccessor"].map(yesNo),
    ...["limitationPleaded", "fraudEvidence", "changingReasons", "deciderUnreachable"].map(yesNo),
    ...["offeredPlanOrAnswered", "partPaymentWithin60", "objectionOnlyAfterAcceptance"].map(yesNo),
    ...["freeAssets15", "paysWagesAndSuppliers", "returnedBills", "cashGap"].map(yesNo),
    yesNo("customerInEnforcement"),
    overruling(yesNo("paidAtLast")),
    ...["falseStatements", "shortPayments", "objectionsAfterAcceptance"].map(whole),
    overruling(whole("partPayments")),
    whole("excusesWithoutProof"),
    ...["contacts", "unanswered", "unansweredInRow", "meanDelayDays"].map(whole).map(overruling),
    choice("interestRule", "interestRules", 20),
    text("interestRate", 14),
    day("interestContractDay"),
    text("note", 30),
  ],
  collectlog: [
    text("entry", 18),
    { ...day("date"), isRequired: true },
    customer,
    currency,
    choice("kind", "logKinds", 16),
    text("tactic", 9),
    choice("channel", "channels", 10),
    choice("direction", "directions", 12),
    yesNo("isAnswered"),
    yesNo("isHeated"),
    day("until"),
    text("condition", 9),
    yesNo("conditionHolds"),
    text("text", 40),
    text("reference", 24),
    text("by", 12),
  ],
  promises: [
    customer,
    currency,
    day("madeOn"),
    { ...day("dueDate"), isRequired: true },
    amount("amount"),
    choice("state", "promiseStates", 12),
    yesNo("isWritten"),
    text("signer", 16),
    text("note", 30),
  ],
  disputes: [
    customer,
    currency,
    text("document", 18),
    amount("amount"),
    choice("reason", "reasons", 22),
    day("openedOn"),
    day("solveBy"),
    yesNo("isOpen"),
    text("note", 36),
  ],
  evidence: [
    customer,
    text("document", 18),
    choice("type", "evidenceTypes", 22),
    yesNo("isAtHand"),
    yesNo("isOriginal"),
    text("signer", 16),
    yesNo("hasAuthority"),
    day("date"),
    text("reference", 28),
  ],
  worklist: [
    whole("rank"),
    customer,
    currency,
    amount("amount"),
    text("stage", 14),
    text("tier", 10),
    text("tactic", 24),
    text("next", 36),
    choice("channel", "channels", 10),
    text("owner", 16),
    day("due"),
    choice("state", "workStates", 12),
    day("until"),
    text("note", 30),
    yesNo("isRecorded"),
  ],
};

/** The name of each Excel table: the same in every language. */
export const RECORD_TABLE_NAMES: Readonly<Record<RecordTableKey, string>> = {
  profiles: "HuikuanProfiles",
  collectlog: "HuikuanLog",
  promises: "HuikuanPromises",
  disputes: "HuikuanDisputes",
  evidence: "HuikuanEvidence",
  worklist: "HuikuanWorklist",
};

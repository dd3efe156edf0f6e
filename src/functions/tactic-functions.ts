// Worksheet functions that advise: level, tactic, letter, contact, owner and the reasons, from the very engine of
// the pane. See day-functions.ts for what the docstrings are.
import { isoOf } from "../domain/calendar/calendar-date";
import { planReasons } from "../application/plan-reasons";
import type { PlainDebt } from "../domain/tactics/shared-planner";
import type { TacticPlan } from "../domain/tactics/tactic-plan";
import { onlyValue, type CellResult } from "./cell-by-cell";
import { spokenMessages } from "./cell-error";
import { choiceArgument } from "./choice-argument";
import { answerRows } from "./plan-of-row";
import { policyIn } from "./settings-argument";

type TacticField = "code" | "name" | "next" | "why" | "priority";

const FIELD = choiceArgument<TacticField>(
  "tacticField",
  {
    code: ["代码"],
    name: ["名称"],
    next: ["后续"],
    why: ["依据", "reason"],
    priority: ["优先级"],
  },
  { means: "name" },
);

function fieldOf(field: TacticField, plan: TacticPlan, inputs: PlainDebt): CellResult {
  const { tactics, plan: words } = spokenMessages();
  switch (field) {
    case "code":
      return plan.primary.code;
    case "name":
      return tactics.tactics[plan.primary.code];
    case "next":
      return plan.next.map(({ code }) => tactics.tactics[code]).join(words.listMark);
    case "why":
      return explained(plan, inputs, ["stage", "level", "tactic"]);
    case "priority":
      return plan.priority ?? "";
  }
}

/** Sentences of the explanation, all of them or those on some topics. */
function explained(plan: TacticPlan, inputs: PlainDebt, topics?: readonly string[]): string {
  const { tactics, plan: words } = spokenMessages();
  return planReasons(plan, inputs, { tactics, plan: words })
    .filter(({ topic }) => topics === undefined || topics.includes(topic))
    .map(({ text }) => text)
    .join(words.sentenceMark);
}

/**
 * Recommended tactic for each item: its name, code, what comes next, or why. A help for collecting, not legal advice.
 * @customfunction TACTIC
 * @param dueDate Due date, one cell or a whole column.
 * @param openAmount Amount still unpaid; shares and ranks are those within the range.
 * @param asOfDate Day to look from, best a cell such as $B$1. Not TODAY(), which recalculates every formula at every edit.
 * @param [tacticField] name, code, next, why or priority; name if empty.
 * @param [reason] Why it is not paid: RC00 … RC21 or its name.
 * @param [behaviour] B0 … B4 or its name.
 * @param [quadrant] Willing and able: Q0 … Q4 or its name.
 * @param [importance] I1 important, I2 ordinary, I3 problem customer; I2 if empty.
 * @param [disputedAmount] Part of the amount that is disputed; 0 if empty.
 * @param [settings] Numbers of your own: the table of the settings sheet (HuikuanPolicy), or two columns of key and value.
 * @returns What was asked for, for each item.
 */
export function tacticInCells(
  dueDate: unknown[][],
  openAmount: unknown[][],
  asOfDate: unknown[][],
  tacticField?: unknown[][],
  reason?: unknown[][],
  behaviour?: unknown[][],
  quadrant?: unknown[][],
  importance?: unknown[][],
  disputedAmount?: unknown[][],
  settings?: unknown[][],
): unknown[][] {
  const field = onlyValue(FIELD, tacticField);
  return answerRows(
    [dueDate, openAmount, asOfDate, reason, behaviour, quadrant, importance, disputedAmount],
    (plan, inputs) => fieldOf(field, plan, inputs),
    { policy: policyIn(settings), isOfAmounts: field === "priority" || field === "why" },
  );
}

/**
 * Escalation level of each item: 0 service, 1 reminder, 2 formal demand, 3 visit and written plan, 4 legal letter, 5 court, 6 write-off.
 * @customfunction LEVEL
 * @param dueDate Due date, one cell or a whole column.
 * @param openAmount Amount still unpaid.
 * @param asOfDate Day to look from, best a cell such as $B$1. Not TODAY(), which recalculates every formula at every edit.
 * @param [reason] Why it is not paid: RC00 … RC21 or its name.
 * @param [behaviour] B0 … B4 or its name.
 * @param [quadrant] Willing and able: Q0 … Q4 or its name.
 * @param [importance] I1 important, I2 ordinary, I3 problem customer; I2 if empty.
 * @param [disputedAmount] Part of the amount that is disputed; 0 if empty.
 * @returns 0 to 6; empty where nothing is pressed for.
 */
export function levelInCells(
  dueDate: unknown[][],
  openAmount: unknown[][],
  asOfDate: unknown[][],
  reason?: unknown[][],
  behaviour?: unknown[][],
  quadrant?: unknown[][],
  importance?: unknown[][],
  disputedAmount?: unknown[][],
): unknown[][] {
  return answerRows(
    [dueDate, openAmount, asOfDate, reason, behaviour, quadrant, importance, disputedAmount],
    ({ line }) => line.level ?? "",
  );
}

/**
 * The dunning letter that is due next for each item, and its date: 1 before the due date, 2 after it, 3 the legal one.
 * @customfunction NEXTLETTER
 * @param dueDate Due date, one cell or a whole column.
 * @param openAmount Amount still unpaid.
 * @param asOfDate Day to look from, best a cell such as $B$1. Not TODAY(), which recalculates every formula at every edit.
 * @param [importance] I1 important, I2 ordinary, I3 problem customer; I2 if empty.
 * @returns The letter in words with its date; empty when none is due any more.
 */
export function nextLetterInCells(
  dueDate: unknown[][],
  openAmount: unknown[][],
  asOfDate: unknown[][],
  importance?: unknown[][],
): unknown[][] {
  const blank = undefined;
  return answerRows(
    [dueDate, openAmount, asOfDate, blank, blank, blank, importance, blank],
    ({ letters }) => {
      const words = spokenMessages();
      const next = letters.find(
        ({ letter, state }) => letter !== "plan-call" && state !== "sent" && state !== "lapsed",
      );
      if (next === undefined) return "";
      const { letter, state, dueOn } = next;
      return words.functions.letterDue(
        ...[words.plan.letters[letter], isoOf(dueOn), words.plan.letterStates[state]],
      );
    },
  );
}

/**
 * Day of the next contact with each customer: a working day, paced by level and risk. Format the cells as dates.
 * @customfunction NEXTCONTACT
 * @param dueDate Due date, one cell or a whole column.
 * @param openAmount Amount still unpaid.
 * @param asOfDate Day to look from, best a cell such as $B$1. Not TODAY(), which recalculates every formula at every edit.
 * @param [reason] Why it is not paid: RC00 … RC21 or its name.
 * @param [behaviour] B0 … B4 or its name.
 * @param [quadrant] Willing and able: Q0 … Q4 or its name.
 * @param [importance] I1 important, I2 ordinary, I3 problem customer; I2 if empty.
 * @returns The day as a date number; empty where nobody is to be contacted.
 */
export function nextContactInCells(
  dueDate: unknown[][],
  openAmount: unknown[][],
  asOfDate: unknown[][],
  reason?: unknown[][],
  behaviour?: unknown[][],
  quadrant?: unknown[][],
  importance?: unknown[][],
): unknown[][] {
  return answerRows(
    [dueDate, openAmount, asOfDate, reason, behaviour, quadrant, importance, undefined],
    ({ nextContact }) => nextContact?.on ?? "",
  );
}

/**
 * Who leads the contact at each item's level: customer service, sales, finance, legal, management.
 * @customfunction OWNER
 * @param dueDate Due date, one cell or a whole column.
 * @param openAmount Amount still unpaid.
 * @param asOfDate Day to look from, best a cell such as $B$1. Not TODAY(), which recalculates every formula at every edit.
 * @param [reason] Why it is not paid: RC00 … RC21 or its name.
 * @param [behaviour] B0 … B4 or its name.
 * @param [quadrant] Willing and able: Q0 … Q4 or its name.
 * @param [importance] I1 important, I2 ordinary, I3 problem customer; I2 if empty.
 * @returns The owners in words.
 */
export function ownerInCells(
  dueDate: unknown[][],
  openAmount: unknown[][],
  asOfDate: unknown[][],
  reason?: unknown[][],
  behaviour?: unknown[][],
  quadrant?: unknown[][],
  importance?: unknown[][],
): unknown[][] {
  return answerRows(
    [dueDate, openAmount, asOfDate, reason, behaviour, quadrant, importance, undefined],
    ({ rhythm }) => {
      const { owners, listMark } = spokenMessages().plan;
      return (rhythm?.owners ?? []).map((owner) => owners[owner]).join(listMark);
    },
  );
}

/**
 * The whole reasoning for each item in sentences: stage, grade, score, level, tactic, and why others were left out. Not legal advice.
 * @customfunction EXPLAIN
 * @param dueDate Due date, one cell or a whole column.
 * @param openAmount Amount still unpaid.
 * @param asOfDate Day to look from, best a cell such as $B$1. Not TODAY(), which recalculates every formula at every edit.
 * @param [reason] Why it is not paid: RC00 … RC21 or its name.
 * @param [behaviour] B0 … B4 or its name.
 * @param [quadrant] Willing and able: Q0 … Q4 or its name.
 * @param [importance] I1 important, I2 ordinary, I3 problem customer; I2 if empty.
 * @param [disputedAmount] Part of the amount that is disputed; 0 if empty.
 * @param [settings] Numbers of your own: the table of the settings sheet (HuikuanPolicy), or two columns of key and value.
 * @returns The sentences.
 */
export function explainInCells(
  dueDate: unknown[][],
  openAmount: unknown[][],
  asOfDate: unknown[][],
  reason?: unknown[][],
  behaviour?: unknown[][],
  quadrant?: unknown[][],
  importance?: unknown[][],
  disputedAmount?: unknown[][],
  settings?: unknown[][],
): unknown[][] {
  return answerRows(
    [dueDate, openAmount, asOfDate, reason, behaviour, quadrant, importance, disputedAmount],
    (plan, inputs) => explained(plan, inputs),
    { policy: policyIn(settings), isOfAmounts: true },
  );
}

// The tactic engine on rows of a range: each row is a case of its own, ranked among the others of the range.
import type { CalendarDate } from "../domain/calendar/calendar-date";
import { daysPastDue } from "../domain/aging/days-past-due";
import { DEFAULT_POLICY, type CollectionPolicy } from "../domain/policy/collection-policy";
import { amountRanks } from "../domain/risk/amount-rank";
import type { BehaviourId } from "../domain/risk/behaviour";
import { QUADRANTS, type QuadrantId } from "../domain/risk/quadrant";
import { sharedPlanner, type PlainDebt } from "../domain/tactics/shared-planner";
import type { CustomerClass } from "../domain/tactics/modifier-table";
import { REASONS, type ReasonCode } from "../domain/tactics/reason-table";
import type { TacticPlan } from "../domain/tactics/tactic-plan";
import { LANGUAGES, messagesIn } from "../messages/messages";
import { amountArgument } from "./amount-argument";
import { cellByCell, type CellResult } from "./cell-by-cell";
import { numberError } from "./cell-error";
import { choiceArgument, type ChoiceNames } from "./choice-argument";
import { dateArgument } from "./date-argument";

const MINOR_DIGITS = 2;
const minor = (amount: number): number => Math.round(amount * 10 ** MINOR_DIGITS);

const NOT_GIVEN = "";
type Optional<Id extends string> = Id | typeof NOT_GIVEN;

/** Codes with their names in every language, so that a sheet may hold either. */
function named<Id extends string>(
  ids: readonly Id[],
  namesIn: (plan: ReturnType<typeof messagesIn>["plan"]) => Readonly<Record<Id, string>>,
): ChoiceNames<Id> {
  const names = (id: Id): readonly string[] =>
    LANGUAGES.map((language) => namesIn(messagesIn(language).plan)[id]);
  return Object.fromEntries(ids.map((id) => [id, names(id)])) as unknown as ChoiceNames<Id>;
}

const BEHAVIOURS = ["B0", "B1", "B2", "B3", "B4"] as const satisfies readonly BehaviourId[];
const CLASSES = ["I1", "I2", "I3"] as const satisfies readonly CustomerClass[];
const REASON_CODES = REASONS.map(({ code }) => code);

function optionalChoice<Id extends string>(
  name: Parameters<typeof choiceArgument>[0],
  choices: ChoiceNames<Id>,
) {
  return choiceArgument<Optional<Id>>(name, choices as ChoiceNames<Optional<Id>>, {
    means: NOT_GIVEN,
  });
}

const ARGUMENTS = [
  dateArgument("dueDate", "stays-blank"),
  amountArgument("openAmount", "stays-blank"),
  dateArgument("asOfDate", "is-missing"),
  optionalChoice<ReasonCode>(
    "reason",
    named(REASON_CODES, (plan) => plan.reasons),
  ),
  optionalChoice<BehaviourId>(
    "behaviour",
    named(BEHAVIOURS, (plan) => plan.behaviours),
  ),
  optionalChoice<QuadrantId>(
    "quadrant",
    named(QUADRANTS, (plan) => plan.quadrants),
  ),
  optionalChoice<CustomerClass>(
    "importance",
    named(CLASSES, (plan) => plan.classes),
  ),
  amountArgument("disputedAmount", { means: 0 }),
] as const;

interface Row {
  readonly dueDate: CalendarDate;
  readonly openAmount: number;
  readonly asOfDate: CalendarDate;
  readonly reason: Optional<ReasonCode>;
  readonly behaviour: Optional<BehaviourId>;
  readonly quadrant: Optional<QuadrantId>;
  readonly importance: Optional<CustomerClass>;
  readonly disputedAmount: number;
}

/** What `answerRows` is asked with, in the order of the function's arguments. */
export type RowInputs = readonly unknown[];

const known = <Id extends string>(value: Optional<Id>): Id | undefined =>
  value === NOT_GIVEN ? undefined : value;

const CURRENCY = { code: "", minorDigits: MINOR_DIGITS };

// Written out: a spread of several objects takes many times as long, once a row.
function inputsOf(row: Row, totalOpenMinor: number, amountRank: number): PlainDebt {
  return {
    asOfDate: row.asOfDate,
    daysPastDue: daysPastDue(row),
    currency: CURRENCY,
    openAmountMinor: minor(row.openAmount),
    disputedAmountMinor: minor(row.disputedAmount),
    totalOpenMinor,
    amountRank,
    reason: known(row.reason),
    behaviour: known(row.behaviour),
    quadrant: known(row.quadrant),
    importance: known(row.importance),
  };
}

export interface RowPlans {
  readonly policy?: CollectionPolicy;
  /** What is shown goes by the very amount and its rank, and not only by their class. */
  readonly isOfAmounts?: boolean;
}

/**
 * Plans each row (due date, open amount, as-of date, then what is known of the customer) and shows what `show` says
 * of the plan. A credit has no plan: its cell stays empty. Ranks and shares are those within the range.
 */
export function answerRows(
  given: RowInputs,
  show: (plan: TacticPlan, debt: PlainDebt) => CellResult,
  { policy = DEFAULT_POLICY, isOfAmounts = false }: RowPlans = {},
): CellResult[][] {
  const rows: Row[] = [];
  const read = cellByCell(ARGUMENTS, (...values) => {
    const [dueDate, openAmount, asOfDate, reason, behaviour, quadrant, importance, disputedAmount] =
      values;
    if (disputedAmount < 0 || (openAmount > 0 && disputedAmount > openAmount)) return numberError();
    if (openAmount < 0) return "";
    rows.push({
      dueDate,
      openAmount,
      asOfDate,
      reason,
      behaviour,
      quadrant,
      importance,
      disputedAmount,
    });
    return rows.length - 1;
  })(...given);
  const open = rows.map(({ openAmount }) => minor(openAmount));
  const total = open.reduce((sum, amount) => sum + amount, 0);
  const ranks = amountRanks(open);
  const { alike, own } = sharedPlanner(policy);
  const planOf = isOfAmounts ? own : alike;
  return read.map((cells) =>
    cells.map((cell) => {
      const row = typeof cell === "number" ? rows[cell] : undefined;
      if (row === undefined || typeof cell !== "number") return cell;
      const inputs = inputsOf(row, total, ranks[cell] ?? 1);
      return show(planOf(inputs), inputs);
    }),
  );
}

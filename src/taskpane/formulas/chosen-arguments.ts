// What the user chose for the arguments of a function, as the controls hold it, and what it means in the formula.
import {
  defaultArgument,
  offeredColumns,
  takesColumns,
  wholeLedger,
  type OfferedColumn,
} from "../../application/formulas/default-arguments";
import {
  argumentOfText,
  LEFT_OUT,
  type GivenArgument,
} from "../../application/formulas/formula-text";
import type { FormulaArgument, FormulaFunction } from "../../application/formulas/formula-ports";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Ledger } from "../../domain/ledger/ledger";

/** One of the list's choices; `typed` counts while `choice` is TYPED. */
export interface ChosenArgument {
  readonly choice: string;
  readonly typed: string;
}

export const CHOICE = {
  leftOut: "",
  typed: "typed",
  day: "day",
  ledger: "ledger",
  column: (at: number): string => `column:${at}`,
  value: (value: string): string => `value:${value}`,
} as const;

/** What choices refer to: the ledger that was read, if any. */
export interface ChoiceSource {
  readonly ledger: Ledger | undefined;
  readonly columns: readonly OfferedColumn[];
  readonly asOfDate: CalendarDate;
}

export function choiceSourceOf(ledger: Ledger | undefined, asOfDate: CalendarDate): ChoiceSource {
  return { ledger, asOfDate, columns: ledger === undefined ? [] : offeredColumns(ledger) };
}

function firstChoice(
  argument: FormulaArgument,
  source: ChoiceSource,
  isOfColumns: boolean,
): ChosenArgument {
  const { ledger, columns, asOfDate } = source;
  const chosen = (choice: string): ChosenArgument => ({ choice, typed: "" });
  if (ledger === undefined) {
    if (argument.id === "asOfDate" && !argument.isOptional) return chosen(CHOICE.day);
    const [first] = argument.choices;
    if (argument.isOptional) return chosen(CHOICE.leftOut);
    return chosen(first === undefined ? CHOICE.typed : CHOICE.value(first.value));
  }
  const given = defaultArgument(argument, { ledger, columns, asOfDate, isOfColumns });
  switch (given.kind) {
    case "none":
      return chosen(argument.isOptional ? CHOICE.leftOut : CHOICE.typed);
    case "day":
      return chosen(CHOICE.day);
    case "value":
      return chosen(CHOICE.value(String(given.value)));
    case "place": {
      const at = columns.findIndex(({ place }) => place === given.place);
      return chosen(at < 0 ? CHOICE.ledger : CHOICE.column(at));
    }
  }
}

/** The first choices for all arguments of a function. */
export const firstChoices = (
  one: FormulaFunction,
  source: ChoiceSource,
): readonly ChosenArgument[] =>
  one.arguments.map((argument) => firstChoice(argument, source, takesColumns(one.arguments)));

/** What a choice puts into the formula. */
export function givenOf({ choice, typed }: ChosenArgument, source: ChoiceSource): GivenArgument {
  const { ledger, columns, asOfDate } = source;
  if (choice === CHOICE.typed) return argumentOfText(typed);
  if (choice === CHOICE.day) return { kind: "day", day: asOfDate };
  if (choice === CHOICE.ledger && ledger !== undefined)
    return { kind: "place", place: wholeLedger(ledger, columns) };
  if (choice.startsWith("value:")) return { kind: "value", value: choice.slice("value:".length) };
  const column = columns[Number(choice.slice("column:".length))];
  return choice.startsWith("column:") && column !== undefined
    ? { kind: "place", place: column.place }
    : LEFT_OUT;
}

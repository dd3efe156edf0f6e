// A cell of a kept table and what it means: users type "5%", "是", "2026年3月2日" or a label in the other language.
import { calendarDateOfSerial } from "../../domain/calendar/calendar-date";
import { DATE_CODE, dateCodeOfNumber, isUndecided } from "../../domain/calendar/date-code";
import { dateCodeOfText } from "../../domain/calendar/date-text";
import type { CellValue } from "../../domain/ledger/sheet-cells";
import { amountOfText, BLANK_AMOUNT } from "../../domain/money/amount-text";
import { folded } from "./kept-table-place";
import type { KeptColumn, KeptIssueCode, KeptValue } from "./kept-tables";

/** A value, an issue, or neither when the cell is empty. */
export interface KeptReading {
  readonly value?: KeptValue;
  readonly issue?: KeptIssueCode;
}

const YES = new Set(["true", "yes", "y", "1", "是", "对", "有", "√", "✓", "✔"]);
const NO = new Set(["false", "no", "n", "0", "否", "不", "无", "×", "✗", "✘"]);
const ERROR_VALUE =
  /^#(N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/i;

/** Reads one cell of a column. */
export function keptValueOf(cell: CellValue, column: KeptColumn): KeptReading {
  const text = String(cell).trim();
  if (text === "") return column.isRequired === true ? { issue: "value-missing" } : {};
  if (typeof cell === "string" && ERROR_VALUE.test(text)) return { issue: "error-value" };
  switch (column.kind) {
    case "text":
      return { value: text };
    case "choice":
      return choiceOf(text, column.choices);
    case "yes-no":
      return yesOrNoOf(text, column);
    case "date":
      return dateOf(cell);
    case "integer":
      return integerOf(cell);
    case "number":
    case "amount":
    case "percent":
      return numberOf(cell);
  }
}

/** The cell of a value, as the user's language writes it; "" for none. */
export function cellOfKept(value: KeptValue | null, column: KeptColumn): CellValue {
  if (value === null) return "";
  if (column.kind === "choice")
    return column.choices.find(({ id }) => id === value)?.label ?? String(value);
  if (column.kind === "yes-no") return value === true ? column.yes : column.no;
  if (column.kind === "text") return String(value);
  return value;
}

function choiceOf(
  text: string,
  choices: Extract<KeptColumn, { kind: "choice" }>["choices"],
): KeptReading {
  const wanted = folded(text);
  const known = choices.find(({ id, label, alsoKnownAs }) =>
    [id, label, ...alsoKnownAs].some((name) => folded(name) === wanted),
  );
  return known === undefined ? { issue: "not-a-choice" } : { value: known.id };
}

function yesOrNoOf(
  text: string,
  { yes, no }: Extract<KeptColumn, { kind: "yes-no" }>,
): KeptReading {
  const word = folded(text);
  if (word === folded(yes) || YES.has(word)) return { value: true };
  if (word === folded(no) || NO.has(word)) return { value: false };
  return { issue: "not-yes-or-no" };
}

function dateOf(cell: CellValue): KeptReading {
  if (typeof cell === "boolean") return { issue: "not-a-date" };
  const code = typeof cell === "number" ? dateCodeOfNumber(cell) : dateCodeOfText(cell);
  if (code === DATE_CODE.blank) return {};
  if (isUndecided(code)) return { issue: "date-ambiguous" };
  const date = code > 0 ? calendarDateOfSerial(code) : undefined;
  return date === undefined ? { issue: "not-a-date" } : { value: date };
}

function integerOf(cell: CellValue): KeptReading {
  const { value, issue } = numberOf(cell);
  if (issue !== undefined || value === undefined)
    return { ...(issue === undefined ? {} : { issue }) };
  return Number.isInteger(value) ? { value } : { issue: "not-an-integer" };
}

function numberOf(cell: CellValue): KeptReading {
  if (typeof cell === "number") return { value: cell };
  if (typeof cell === "boolean") return { issue: "not-a-number" };
  const percent = /^(.*?)\s*[%％]$/.exec(cell.trim());
  const { value } = amountOfText(percent?.[1] ?? cell, "point");
  if (value === BLANK_AMOUNT) return {};
  if (Number.isNaN(value)) return { issue: "not-a-number" };
  return { value: percent === null ? value : Number((value / 100).toPrecision(15)) };
}

// Arguments that are amounts or plain numbers.
import { amountColumnOf, decimalMarkOf, readAmounts } from "../domain/ledger/amount-column";
import {
  amountOfText,
  BLANK_AMOUNT,
  markEvidenceOf,
  type DecimalMark,
} from "../domain/money/amount-text";
import { BLANK, type Argument, type Cells, type FilledCell } from "./cell-by-cell";
import { type ArgumentName, numberError, quoted, valueError } from "./cell-error";

type Answer = number | CustomFunctions.Error | typeof BLANK;

/** The decimal mark of a range's texts taken together; undefined when they do not tell. */
function markIn(cells: Cells): DecimalMark | "mixed" | undefined {
  const texts = cells.flatMap((row) => row.filter((cell) => typeof cell === "string"));
  if (texts.length === 0) return "point";
  const column = amountColumnOf(0, texts.length);
  const place = { sheet: "", rowIndex: 0, columnIndex: 0, rowCount: texts.length, columnCount: 1 };
  const sheet = { place, values: texts.map((text) => [text]) };
  readAmounts(column, sheet, { first: 0, end: texts.length, base: 0 });
  const mark = decimalMarkOf(column);
  return mark === "ask" ? undefined : mark;
}

function amountUnder(
  name: ArgumentName,
  cell: FilledCell,
  mark: DecimalMark | "mixed" | undefined,
): Answer {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : numberError();
  if (typeof cell === "boolean")
    return valueError(name, (messages, argument) => messages.notAnAmount(argument, quoted(cell)));
  const evidence = markEvidenceOf(cell);
  const isOpen = evidence === "either" && (mark === undefined || mark === "mixed");
  if (isOpen)
    return valueError(name, (messages, argument) =>
      messages.ambiguousAmount(argument, quoted(cell)),
    );
  const own = evidence === "comma" ? "comma" : "point";
  const { value } = amountOfText(cell, mark === undefined || mark === "mixed" ? own : mark);
  if (value === BLANK_AMOUNT) return BLANK;
  if (!Number.isNaN(value)) return value;
  return valueError(name, (messages, argument) => messages.notAnAmount(argument, quoted(cell)));
}

/**
 * An argument that is an amount in its currency's main unit, read as the pane reads an amount column:
 * numbers, and texts such as "¥1,234.50", "(200.00)" or "1.2万". The decimal mark is decided for the range.
 */
export function amountArgument(
  name: ArgumentName,
  whenBlank: Argument<number>["whenBlank"],
  givenMark?: DecimalMark,
): Argument<number> {
  return {
    name,
    whenBlank,
    reader: (cells) => {
      const mark = givenMark ?? markIn(cells);
      return (cell) => amountUnder(name, cell, mark);
    },
  };
}

interface NumberBounds {
  readonly from: number;
  readonly to: number;
  readonly isWhole?: boolean;
  /** A share, which may be written as "30%" too. */
  readonly isShare?: boolean;
}

const PERCENTAGE = /^(.*\d)\s*%$/;
/** JavaScript would take "0x10" and "1e3" for numbers too. */
const PLAIN_NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)$/;

function numberOfText(text: string, isShare: boolean): number {
  const plain = text.normalize("NFKC").trim();
  const percent = isShare ? PERCENTAGE.exec(plain)?.[1] : undefined;
  // The division by 100 must not show in the last digit.
  const digits = percent ?? plain;
  if (!PLAIN_NUMBER.test(digits)) return NaN;
  return percent === undefined ? Number(digits) : Number((Number(digits) / 100).toPrecision(12));
}

/** An argument that is a plain number within bounds (both belong to it); outside of them it is #NUM!. */
export function numberArgument(
  name: ArgumentName,
  whenBlank: Argument<number>["whenBlank"],
  bounds: NumberBounds,
): Argument<number> {
  const read = (cell: FilledCell): Answer => {
    const value = typeof cell === "string" ? numberOfText(cell, bounds.isShare === true) : cell;
    if (typeof value === "boolean" || Number.isNaN(value))
      return valueError(name, (messages, argument) => messages.notANumber(argument, quoted(cell)));
    // Out of bounds it can only be an empty cell, as some hosts hand it over.
    if (cell === 0 && (bounds.from > 0 || bounds.to < 0)) return BLANK;
    if (bounds.isWhole === true && !Number.isInteger(value)) return numberError();
    return value >= bounds.from && value <= bounds.to ? value : numberError();
  };
  return { name, whenBlank, reader: () => read };
}

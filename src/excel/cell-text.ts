import type { CellValue } from "../domain/ledger/sheet-cells";

/** First characters that make Excel read a text as a formula, or as text already quoted. */
const FORMULA_START = /^[=+\-@'\t\r]/;

/**
 * A value as it must be handed to Excel so that it arrives as it is.
 *
 * Excel reads what an add-in writes as if it were typed: "=HYPERLINK(…)" from a customer's name would become
 * a formula and "0012" a number. A leading apostrophe keeps a text a text.
 */
export function asLiteral(value: CellValue): CellValue {
  if (typeof value !== "string" || value === "") return value;
  const couldBecomeSomethingElse =
    FORMULA_START.test(value) ||
    /\d/.test(value) ||
    /^(true|false)$/i.test(value) ||
    value.startsWith("#");
  return couldBecomeSomethingElse ? `'${value}` : value;
}

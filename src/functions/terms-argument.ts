import { parsePaymentTerms, type PaymentTerms } from "../domain/ledger/payment-terms";
import { BLANK, type Argument, type FilledCell } from "./cell-by-cell";
import { type ArgumentName, quoted, valueError } from "./cell-error";

/** An argument that is terms of payment, as text or as a number of days; the number 0 may be an empty cell, and is one. */
export function termsArgument(
  name: ArgumentName,
  whenBlank: Argument<PaymentTerms>["whenBlank"],
): Argument<PaymentTerms> {
  const read = (cell: FilledCell): PaymentTerms | CustomFunctions.Error | typeof BLANK =>
    cell === 0
      ? BLANK
      : (parsePaymentTerms(String(cell)) ??
        valueError(name, (messages, argument) => messages.notTerms(argument, quoted(cell))));
  return { name, whenBlank, reader: () => read };
}

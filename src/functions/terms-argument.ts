import { parsePaymentTerms, type PaymentTerms } from "../domain/ledger/payment-terms";
import type { Argument, FilledCell } from "./cell-by-cell";
import { valueError, type ArgumentName } from "./cell-error";

/** An argument that is terms of payment, as text or as a number of days. */
export function termsArgument(
  name: ArgumentName,
  whenBlank: Argument<PaymentTerms>["whenBlank"],
): Argument<PaymentTerms> {
  const read = (cell: FilledCell): PaymentTerms | CustomFunctions.Error =>
    parsePaymentTerms(String(cell)) ??
    valueError(name, (messages, argument) => messages.notTerms(argument, String(cell)));
  return { name, whenBlank, reader: () => read };
}

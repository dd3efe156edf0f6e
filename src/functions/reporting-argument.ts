// The arguments that put an aging into one reporting currency.
import type { ReportingCurrency } from "../domain/aging/reporting-currency";
import { currencyNamed } from "../domain/money/currency";
import { cellsOf, isEmptyOrZero, onlyValue } from "./cell-by-cell";
import { isCellError, quoted, valueError } from "./cell-error";
import { textArgument } from "./choice-argument";

const NOT_GIVEN = "";
const CODE = textArgument("reportingCurrency", { means: NOT_GIVEN });

/** The reporting currency that a formula asks for, if it does; rates are rows of a currency and a number. */
export function reportingIn(code: unknown, rates: unknown): ReportingCurrency | undefined {
  const wanted = onlyValue(CODE, code);
  if (wanted === NOT_GIVEN) return undefined;
  const named = currencyNamed(wanted);
  if (named === undefined)
    throw valueError("reportingCurrency", (messages, name) =>
      messages.notACurrency(name, quoted(wanted)),
    ) as unknown as Error;
  return { code: named, rates: ratesIn(rates) };
}

function ratesIn(input: unknown): Readonly<Record<string, number>> {
  const rows = cellsOf(input).filter((row) => !row.every(isEmptyOrZero));
  return Object.fromEntries(
    rows.map((row): [string, number] => {
      const bad = row.find(isCellError);
      if (bad !== undefined) throw bad as unknown as Error;
      const [currency, rate] = row;
      const code = currencyNamed(String(currency));
      if (row.length !== 2 || code === undefined || typeof rate !== "number" || rate <= 0)
        throw valueError("exchangeRates", (messages, name) =>
          messages.ratesByCurrency(name, quoted(row.map(String).join(" "))),
        ) as unknown as Error;
      return [code, rate];
    }),
  );
}

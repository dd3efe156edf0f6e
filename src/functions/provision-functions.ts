// The allowance for bad debts in cells, by the engine of the report. See day-functions.ts for what the docstrings are.
import { agingReport, type AgingReport } from "../application/aging-report";
import {
  DEFAULT_PROVISION_CHOICES,
  provisionReport,
  WHOLE_BALANCE,
  type CurrencyProvision,
  type ProvisionChoices,
} from "../application/provision-report";
import type { AgingBucket } from "../domain/aging/bucket-scheme";
import { agingSettings } from "../domain/aging/aging-settings";
import { UNDATED } from "../domain/credit-loss/loss-rate";
import { amountArgument, numberArgument } from "./amount-argument";
import { CREDITS, noteRows } from "./aging-functions";
import { cellsOf, onlyValue } from "./cell-by-cell";
import { isCellError, quoted, spokenMessages, valueError } from "./cell-error";
import { dateArgument } from "./date-argument";
import { ledgerOfColumns } from "./ledger-columns";
import { rateArgument } from "./rate-argument";
import { schemeIn } from "./scheme-argument";

type Row = readonly (string | number)[];

const AS_OF = dateArgument("asOfDate", "is-missing");
const FACTOR = numberArgument("forwardFactor", { means: 1 }, { from: 0, to: 10 });
const NOT_BOOKED = Number.NaN;
const BOOKED = amountArgument("booked", { means: NOT_BOOKED });

/**
 * The rates that a formula gives: one for the whole balance, or one for each bucket in order and perhaps one for items
 * without a date; an empty cell keeps the placeholder.
 */
function choicesIn(input: unknown, buckets: readonly AgingBucket[]): Partial<ProvisionChoices> {
  const cells = cellsOf(input).flat();
  if (cells.every((cell) => (cell ?? "") === "")) return {};
  const read = rateArgument("lossRates", { means: undefined }).reader([]);
  const percents = cells.map((cell): number | undefined => {
    if (isCellError(cell)) throw cell as unknown as Error;
    if ((cell ?? "") === "") return undefined;
    if (cell === 0) return 0;
    const rate = read(cell as string | number | boolean);
    if (isCellError(rate)) throw rate as unknown as Error;
    const percent = typeof rate === "object" ? rate.percent : Number.NaN;
    if (percent <= 100) return percent;
    throw valueError("lossRates", (messages, name) =>
      messages.notARate(name, quoted(cell)),
    ) as unknown as Error;
  });
  const [only] = percents;
  if (percents.length === 1 && only !== undefined)
    return { method: "share-of-balance", enteredRates: { [WHOLE_BALANCE]: only } };
  if (percents.length !== buckets.length && percents.length !== buckets.length + 1)
    throw valueError("lossRates", (messages, name) =>
      messages.ratesWanted(name, buckets.map(spokenMessages().buckets.name)),
    ) as unknown as Error;
  const ids = [...buckets.map(({ id }) => id), UNDATED];
  return {
    enteredRates: Object.fromEntries(
      percents.flatMap((percent, at) => (percent === undefined ? [] : [[ids[at] ?? "", percent]])),
    ),
  };
}

/** As Excel keeps a percentage. */
const shareOf = (percent: number): number => Number((percent / 100).toPrecision(12));

function rowsOf(
  { ledger, settings }: AgingReport,
  found: CurrencyProvision,
  hasCurrencies: boolean,
): readonly Row[] {
  const { provision: words, buckets } = spokenMessages();
  const { code = "", minorDigits = 2 } = ledger.currencies[found.currency] ?? {};
  const amount = (minor: number): number => minor / 10 ** minorDigits;
  const first = hasCurrencies ? [code] : [];
  const nameOf = (id: string): string => {
    if (id === "all") return words.wholeBalance;
    if (id === UNDATED) return words.undated;
    const bucket = settings.scheme.buckets.find((each) => each.id === id);
    return bucket === undefined ? id : buckets.name(bucket);
  };
  const total = (label: string, minor: number): Row => [
    ...[...first, label, "", "", ""],
    ...[amount(minor), ""],
  ];
  const { bookedMinor, movementMinor } = found;
  return [
    ...found.rows.map((row): Row => [
      ...[...first, nameOf(row.bucketId), amount(row.baseMinor), shareOf(row.ratePercent)],
      ...[shareOf(row.appliedPercent), amount(row.allowanceMinor), words.origins[row.origin]],
    ]),
    total(words.total, found.requiredMinor),
    ...(bookedMinor === undefined || movementMinor === undefined
      ? []
      : [
          total(words.booked, bookedMinor),
          total(movementMinor < 0 ? words.release : words.charge, Math.abs(movementMinor)),
        ]),
  ];
}

/**
 * Allowance for bad debts by aging bucket: base, rate, allowance, where the rate comes from, and the total; what to charge or release beside what is booked.
 * @customfunction PROVISION
 * @param dueDate Due dates; or document dates, to age by those (as audit-years does).
 * @param openAmount Amounts still unpaid; credits are negative.
 * @param asOfDate Day to look from, best a cell such as $B$1. Not TODAY(), which recalculates every formula at every edit.
 * @param [scheme] Buckets: thirty-day, 30-60-90-120, habit-stages, phases, signed, audit-years, or your own limits such as "30,60,90".
 * @param [lossRates] One rate for each bucket in order, such as 5% (0% where there is none), or one for the whole balance. Placeholders to be replaced if left out.
 * @param [currency] Currency column; without it all amounts are taken as one currency.
 * @param [credits] separate: no allowance on credits; own-date: into the bucket of their date; oldest-first: off the oldest items. separate if empty.
 * @param [forwardFactor] Multiplies the rates for what is expected: 1.1 is ten percent worse than the past. 1 if empty.
 * @param [booked] Allowance in the books; shows what to charge or release. One currency only.
 * @returns A table with header and total.
 */
export function provisionInCells(
  dueDate: unknown[][],
  openAmount: unknown[][],
  asOfDate: unknown[][],
  scheme?: unknown[][],
  lossRates?: unknown[][],
  currency?: unknown[][],
  credits?: unknown[][],
  forwardFactor?: unknown[][],
  booked?: unknown[][],
): unknown[][] {
  const chosen = schemeIn(scheme);
  const settings = agingSettings({
    asOfDate: onlyValue(AS_OF, asOfDate),
    credits: onlyValue(CREDITS, credits),
    ...(chosen === undefined ? {} : { scheme: chosen }),
  });
  const forwardLookingFactor = onlyValue(FACTOR, forwardFactor);
  const inBooks = onlyValue(BOOKED, booked);
  const rates = choicesIn(lossRates, settings.scheme.buckets);
  const read = ledgerOfColumns([
    { role: "dueDate", argument: "dueDate", input: dueDate },
    { role: "openAmount", argument: "openAmount", input: openAmount },
    { role: "currency", argument: "currency", input: currency },
  ]);
  const { ledger } = read;
  if (!Number.isNaN(inBooks) && ledger.currencies.length > 1)
    throw valueError("booked", (messages, name) =>
      messages.oneCurrencyOnly(name),
    ) as unknown as Error;
  const report = agingReport(ledger, settings);
  const code = ledger.currencies[0]?.code ?? "";
  const provisions = provisionReport(report, {
    ...{ ...DEFAULT_PROVISION_CHOICES, ...rates, forwardLookingFactor },
    booked: Number.isNaN(inBooks) ? [] : [{ currency: code, amount: inBooks }],
  });
  const hasCurrencies = ledger.currencies.some((each) => each.code !== "");
  const { columns } = spokenMessages().provision;
  const header = [
    ...(hasCurrencies ? [spokenMessages().report.columns.currency] : []),
    ...[columns.group, columns.base, columns.rate, columns.applied],
    ...[columns.allowance, columns.origin],
  ];
  return [
    header,
    ...provisions.flatMap((found) => rowsOf(report, found, hasCurrencies)),
    ...noteRows(read, header.length),
  ] as unknown[][];
}

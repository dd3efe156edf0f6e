// The allowance for bad debts for a terminal: groups, rates with their origin, and what is to be charged.
import type { AgingReport } from "../application/aging-report";
import type { CurrencyProvision } from "../application/provision-report";
import { UNDATED } from "../domain/credit-loss/loss-rate";
import { decimalTextOf } from "../domain/money/minor-units";
import type { Messages } from "../messages/messages";
import { groupedDigits, textTable } from "./text-table";

/** The allowances as text, without a last line break. */
export function provisionText(
  report: AgingReport,
  provisions: readonly CurrencyProvision[],
  messages: Messages,
): string {
  return provisions.map((provision) => currencyText(report, provision, messages)).join("\n\n");
}

function currencyText(
  { ledger, settings }: AgingReport,
  provision: CurrencyProvision,
  { provision: words, report: reportWords, buckets }: Messages,
): string {
  const { code = "", minorDigits = 2 } = ledger.currencies[provision.currency] ?? {};
  const amount = (minor: number): string => groupedDigits(decimalTextOf(minor, minorDigits));
  const nameOf = (id: string): string => {
    if (id === "all") return words.wholeBalance;
    if (id === UNDATED) return words.undated;
    const bucket = settings.scheme.buckets.find((each) => each.id === id);
    return bucket === undefined ? id : buckets.name(bucket);
  };
  const { columns } = words;
  const table = textTable(
    [
      [
        columns.group,
        columns.base,
        columns.rate,
        columns.applied,
        columns.allowance,
        columns.origin,
      ],
      ...provision.rows.map((row) => [
        ...[nameOf(row.bucketId), amount(row.baseMinor), percentText(row.ratePercent)],
        ...[percentText(row.appliedPercent), amount(row.allowanceMinor), words.origins[row.origin]],
      ]),
    ],
    ["left", "right", "right", "right", "right", "left"],
  );
  return [
    `== ${words.heading} · ${words.methods[provision.method]} · ${code || reportWords.unnamedCurrency} ==`,
    table,
    `${words.total}: ${amount(provision.requiredMinor)}  ${movementText(provision, amount, words)}`,
  ].join("\n");
}

function movementText(
  { bookedMinor, movementMinor }: CurrencyProvision,
  amount: (minor: number) => string,
  words: Messages["provision"],
): string {
  if (bookedMinor === undefined || movementMinor === undefined) return words.bookedUnknown;
  const booked = `${words.booked}: ${amount(bookedMinor)}  `;
  if (movementMinor === 0) return booked + words.level;
  const name = movementMinor > 0 ? words.charge : words.release;
  return `${booked}${name}: ${amount(Math.abs(movementMinor))}`;
}

function percentText(percent: number): string {
  return `${percent.toFixed(2)} %`;
}

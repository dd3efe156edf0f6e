// Totals and proof of each currency: buckets, credits and items without a due date add up to what is
// outstanding, and that to the ledger's own sum. Columns stand over the same columns of the customers' table.
import type { AgingReport, CurrencyAging } from "./aging-report";
import { majorUnits } from "./customers-table";
import type { AgingWords, ReportWords } from "./report-words";
import type { CellStyle, PlanBlock } from "./sheet-plan";
import type { CellValue } from "../domain/ledger/sheet-cells";

interface ProofColumn {
  readonly header: string;
  readonly style: CellStyle;
  readonly value: (currency: CurrencyAging) => CellValue;
  /** The same as a share of what is outstanding, where that says something. */
  readonly share?: (currency: CurrencyAging) => CellValue;
}

/** The blocks from `at` on, and the row after them. */
export function agingTotalsBlocks(
  report: AgingReport,
  words: ReportWords,
  at: { readonly row: number; readonly column: number },
): { readonly blocks: readonly PlanBlock[]; readonly rowEnd: number } {
  const columns = proofColumns(report, words.report);
  const blocks: PlanBlock[] = [
    { row: at.row, column: 0, values: [[words.report.totals.heading]], style: "label" },
    {
      ...{ row: at.row + 1, column: at.column, style: "header" },
      values: [columns.map(({ header }) => header)],
    },
  ];
  report.currencies.forEach((currency, index) => {
    const row = at.row + 2 + 2 * index;
    const isProven = currency.proof.differenceMinor === 0;
    blocks.push(
      {
        ...{ row, column: at.column },
        values: [columns.map(({ value }) => value(currency))],
        style: columns.map(({ style }) => (style === "proof" && !isProven ? "warning" : style)),
      },
      {
        ...{ row: row + 1, column: at.column },
        values: [columns.map(({ share }) => share?.(currency) ?? "")],
        style: "percent",
      },
    );
  });
  return { blocks, rowEnd: at.row + 2 + 2 * report.currencies.length };
}

function proofColumns(report: AgingReport, words: AgingWords): readonly ProofColumn[] {
  const { totals, columns, lines } = words;
  const share = (minor: number, { outstandingMinor }: CurrencyAging): CellValue =>
    outstandingMinor > 0 ? minor / outstandingMinor : "";
  const figure = (header: string, minor: (currency: CurrencyAging) => number): ProofColumn => ({
    ...{ header, style: "total" },
    value: (currency) => majorUnits(minor(currency), currency.minorDigits),
    share: (currency) => share(minor(currency), currency),
  });
  const line = (index: number) => (currency: CurrencyAging) => currency.amountsMinor[index] ?? 0;
  return [
    {
      ...{ header: columns.currency, style: "total" },
      value: ({ code }) => code || words.unnamedCurrency,
      share: () => totals.share,
    },
    ...report.settings.scheme.buckets.map((bucket, index) =>
      figure(lines.bucket(bucket), line(index)),
    ),
    figure(lines.credits, line(report.aged.lineOfCredits)),
    figure(lines.noDueDate, line(report.aged.lineWithoutDueDate)),
    figure(columns.outstanding, ({ outstandingMinor }) => outstandingMinor),
    figure(columns.pastDue, ({ pastDueMinor }) => pastDueMinor),
    ...reconciliation(report, words),
  ];
}

// Figures that only a ledger with history has are left out elsewhere, so that the line stays readable.
function reconciliation(report: AgingReport, { totals }: AgingWords): readonly ProofColumn[] {
  const units = (minor: number, { minorDigits }: CurrencyAging): number =>
    majorUnits(minor, minorDigits);
  const history = [
    { header: totals.settled, minor: ({ proof }: CurrencyAging) => proof.settledMinor },
    { header: totals.notYet, minor: ({ proof }: CurrencyAging) => proof.notYetMinor },
    { header: totals.reopened, minor: ({ proof }: CurrencyAging) => -proof.reopenedMinor },
  ].filter(({ minor }) => report.currencies.some((currency) => minor(currency) !== 0));
  return [
    ...history.map(({ header, minor }): ProofColumn => ({
      ...{ header, style: "total" },
      value: (currency) => units(minor(currency), currency),
    })),
    {
      ...{ header: totals.control, style: "total" },
      value: (currency) =>
        currency.proof.control === undefined
          ? totals.noControl
          : units(currency.proof.control.amountMinor, currency),
    },
    {
      ...{ header: totals.controlOrigin, style: "total" },
      value: ({ proof }) =>
        proof.control === undefined ? totals.noControl : totals.origins[proof.control.origin],
    },
    {
      ...{ header: totals.difference, style: "proof" },
      value: (currency) => units(currency.proof.differenceMinor, currency),
    },
    {
      ...{ header: totals.verdict, style: "proof" },
      value: ({ proof }) => (proof.differenceMinor === 0 ? totals.proven : totals.unproven),
    },
  ];
}

// Totals and proof of each currency. The totals stand over the same columns of the customers' table; the
// proof adds buckets, credits and items without a due date up to what is outstanding, and that to the
// ledger's own sum.
import type { CellValue } from "../domain/ledger/sheet-cells";
import type { AgingReport, CurrencyAging } from "./aging-report";
import { convertedAging, type Conversion } from "./figures/conversion";
import { conversionLines, type ConversionWords } from "./figures/conversion-words";
import { majorUnits } from "./customers-table";
import type { AgingWords, ReportWords } from "./report-words";
import type { CellStyle, PlanBlock } from "./sheet-plan";

interface Column {
  readonly header: string;
  readonly style: CellStyle;
  readonly value: (currency: CurrencyAging) => CellValue;
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

/** The blocks from `at` on, and the row after them. */
export function agingTotalsBlocks(
  report: AgingReport,
  { report: words, rates }: ReportWords,
  at: Corner,
  conversion?: Conversion,
): { readonly blocks: readonly PlanBlock[]; readonly rowEnd: number } {
  const totals = totalsBlocks(report, words, at);
  const endOfTotals = at.row + 2 + 2 * report.currencies.length;
  const converted =
    conversion === undefined
      ? []
      : convertedBlocks(report, { conversion, words: rates }, { ...at, row: endOfTotals });
  const proofRow = endOfTotals + converted.length + 1;
  const proof = proofBlocks(report, words, { ...at, row: proofRow });
  return {
    blocks: [...totals, ...converted, ...proof],
    rowEnd: proofRow + 2 + report.currencies.length,
  };
}

function headBlocks(
  heading: string,
  columns: readonly Column[],
  at: Corner & Pick<PlanBlock, "piece">,
): PlanBlock[] {
  return [
    { row: at.row, column: 0, values: [[heading]], style: "label" },
    {
      ...{ row: at.row + 1, column: at.column, style: "header" },
      ...(at.piece && { piece: at.piece }),
      values: [columns.map(({ header }) => header)],
    },
  ];
}

function totalsBlocks(report: AgingReport, words: AgingWords, at: Corner): readonly PlanBlock[] {
  const { lines, columns: names, totals } = words;
  const figure = (
    header: string,
    minor: (currency: CurrencyAging) => number,
  ): Column & { readonly minor: typeof minor } => ({
    ...{ header, style: "total", minor },
    value: (currency) => majorUnits(minor(currency), currency.minorDigits),
  });
  const line = (index: number) => (currency: CurrencyAging) => currency.amountsMinor[index] ?? 0;
  const figures = [
    ...report.settings.scheme.buckets.map((bucket, index) =>
      figure(lines.bucket(bucket), line(index)),
    ),
    figure(lines.credits, line(report.aged.lineOfCredits)),
    figure(lines.noDueDate, line(report.aged.lineWithoutDueDate)),
    figure(names.outstanding, ({ outstandingMinor }) => outstandingMinor),
    figure(names.pastDue, ({ pastDueMinor }) => pastDueMinor),
  ];
  const columns = [currencyColumn(words), ...figures];
  const piece = { id: "totals" };
  return [
    ...headBlocks(totals.heading, columns, { ...at, piece }),
    ...report.currencies.flatMap((currency, index): PlanBlock[] => {
      const row = at.row + 2 + 2 * index;
      const { outstandingMinor } = currency;
      const shares = figures.map(({ minor }) =>
        outstandingMinor > 0 ? minor(currency) / outstandingMinor : "",
      );
      return [
        { row, column: at.column, piece, ...rowOf(columns, currency) },
        {
          ...{ row: row + 1, column: at.column, style: "percent", piece },
          values: [[totals.share, ...shares]],
        },
      ];
    }),
  ];
}

/** A row of totals in the reporting currency, unless a rate is missing, and a row for every rate: one block each. */
function convertedBlocks(
  report: AgingReport,
  { conversion, words }: { readonly conversion: Conversion; readonly words: ConversionWords },
  at: Corner,
): readonly PlanBlock[] {
  const { total, minorDigits } = convertedAging(report, conversion);
  const { lineOfCredits, lineWithoutDueDate } = report.aged;
  const sums =
    total === undefined
      ? []
      : [
          ...report.settings.scheme.buckets.map((_, line) => total.amountsMinor[line] ?? 0),
          ...[total.amountsMinor[lineOfCredits] ?? 0, total.amountsMinor[lineWithoutDueDate] ?? 0],
          ...[total.outstandingMinor, total.pastDueMinor],
        ];
  const values = [
    words.converted(conversion.code),
    ...sums.map((minor) => majorUnits(minor, minorDigits)),
  ];
  const lines = conversionLines(report, conversion, words);
  return [
    { row: at.row, column: at.column, values: [values], style: "total" },
    ...lines.map((line, index) => ({
      ...{ row: at.row + 1 + index, column: at.column, values: [[line]] },
      style: "subtitle" as const,
    })),
  ];
}

function proofBlocks(report: AgingReport, words: AgingWords, at: Corner): readonly PlanBlock[] {
  const columns = proofColumns(report, words);
  const piece = { id: "proof" };
  return [
    ...headBlocks(words.totals.proof, columns, { ...at, piece }),
    ...report.currencies.map((currency, index) => {
      const { values, style } = rowOf(columns, currency);
      const isProven = currency.proof.differenceMinor === 0;
      return {
        ...{ row: at.row + 2 + index, column: at.column, values, piece },
        style: style.map((one) => (one === "proof" && !isProven ? "warning" : one)),
      };
    }),
  ];
}

function rowOf(columns: readonly Column[], currency: CurrencyAging) {
  return {
    values: [columns.map(({ value }) => value(currency))],
    style: columns.map(({ style }) => style),
  };
}

function currencyColumn({ columns, unnamedCurrency }: AgingWords): Column {
  return {
    ...{ header: columns.currency, style: "total" },
    value: ({ code }) => code || unnamedCurrency,
  };
}

function proofColumns(report: AgingReport, words: AgingWords): readonly Column[] {
  const { totals, lines, columns } = words;
  const figure = (header: string, minor: (currency: CurrencyAging) => number): Column => ({
    ...{ header, style: "amount" },
    value: (currency) => majorUnits(minor(currency), currency.minorDigits),
  });
  // Figures that only a ledger with history has are left out elsewhere, so that the line stays readable.
  const history = [
    { header: totals.settled, minor: ({ proof }: CurrencyAging) => proof.settledMinor },
    { header: totals.notYet, minor: ({ proof }: CurrencyAging) => proof.notYetMinor },
    { header: totals.reopened, minor: ({ proof }: CurrencyAging) => -proof.reopenedMinor },
  ].filter(({ minor }) => report.currencies.some((currency) => minor(currency) !== 0));
  return [
    { ...currencyColumn(words), style: "label" },
    figure(totals.buckets, ({ proof }) => proof.bucketsMinor),
    figure(lines.credits, ({ proof }) => proof.creditsMinor),
    figure(lines.noDueDate, ({ proof }) => proof.noDueDateMinor),
    figure(columns.outstanding, ({ outstandingMinor }) => outstandingMinor),
    ...history.map(({ header, minor }) => figure(header, minor)),
    {
      ...{ header: totals.control, style: "amount" },
      value: ({ proof, minorDigits }) =>
        proof.control === undefined
          ? totals.noControl
          : majorUnits(proof.control.amountMinor, minorDigits),
    },
    {
      ...{ header: totals.controlOrigin, style: "text" },
      value: ({ proof }) =>
        proof.control === undefined ? totals.noControl : totals.origins[proof.control.origin],
    },
    {
      ...{ header: totals.difference, style: "proof" },
      value: ({ proof, minorDigits }) => majorUnits(proof.differenceMinor, minorDigits),
    },
    {
      ...{ header: totals.verdict, style: "proof" },
      value: ({ proof }) => (proof.differenceMinor === 0 ? totals.proven : totals.unproven),
    },
  ];
}

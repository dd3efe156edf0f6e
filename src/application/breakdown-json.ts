// A breakdown of the aging as data for other programs. Keys and ids are a published surface.
import { decimalTextOf } from "../domain/money/minor-units";
import type { AgingBreakdown, BreakdownRow } from "./aging-breakdown";
import type { AgingReport } from "./aging-report";

export interface BreakdownJson {
  readonly by: readonly string[];
  /** Dimensions that the sheet has no column for. */
  readonly needs: readonly string[];
  readonly rows: readonly {
    /** By dimension; "" where the ledger says nothing. */
    readonly keys: Readonly<Record<string, string>>;
    readonly currency: string;
    readonly outstanding: string;
    readonly pastDue: string;
    readonly weightedDaysPastDue: number | null;
    readonly buckets: Readonly<Record<string, string>>;
    readonly credits: string;
    readonly noDate: string;
    readonly count: number;
    /** Rows of the sheet behind the figures, as the sheet counts them, from 1. */
    readonly sheetRows: readonly number[];
  }[];
  readonly proof: readonly {
    readonly currency: string;
    readonly outstanding: string;
    readonly difference: string;
  }[];
}

/** A breakdown as JSON data. */
export function breakdownJson(report: AgingReport, breakdown: AgingBreakdown): BreakdownJson {
  const { currencies } = report.ledger;
  const decimal = (minor: number, currency: number): string =>
    decimalTextOf(minor, currencies[currency]?.minorDigits ?? 2);
  const sheetRows = sheetRowsByRow(report, breakdown);
  return {
    by: breakdown.by,
    needs: breakdown.needs,
    rows: breakdown.rows.map((row) => ({
      ...rowJson(report, breakdown, row),
      sheetRows: sheetRows[row.row] ?? [],
    })),
    proof: breakdown.proofs.map(({ currency, outstandingMinor, differenceMinor }) => ({
      currency: currencies[currency]?.code ?? "",
      outstanding: decimal(outstandingMinor, currency),
      difference: decimal(differenceMinor, currency),
    })),
  };
}

function rowJson(
  { ledger, aged, settings }: AgingReport,
  { by }: AgingBreakdown,
  row: BreakdownRow,
): Omit<BreakdownJson["rows"][number], "sheetRows"> {
  const { code = "", minorDigits = 2 } = ledger.currencies[row.currency] ?? {};
  const decimal = (minor = 0): string => decimalTextOf(minor, minorDigits);
  const days = row.weightedDaysPastDue;
  return {
    keys: Object.fromEntries(by.map((dimension, index) => [dimension, row.keys[index] ?? ""])),
    currency: code,
    outstanding: decimal(row.outstandingMinor),
    pastDue: decimal(row.pastDueMinor),
    weightedDaysPastDue: days === undefined ? null : Math.round(days * 100) / 100,
    buckets: Object.fromEntries(
      settings.scheme.buckets.map(({ id }, line) => [id, decimal(row.amountsMinor[line])]),
    ),
    credits: decimal(row.amountsMinor[aged.lineOfCredits]),
    noDate: decimal(row.amountsMinor[aged.lineWithoutDueDate]),
    count: row.itemCount,
  };
}

// All at once: asking for each row would go through the ledger once for each row.
function sheetRowsByRow({ ledger }: AgingReport, { matrix }: AgingBreakdown): readonly number[][] {
  const rows = Array.from({ length: matrix.rowCount }, (): number[] => []);
  matrix.rowOfItem.forEach((row, item) => rows[row]?.push((ledger.items.rowIndex[item] ?? 0) + 1));
  return rows;
}

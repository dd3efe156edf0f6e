// The aging in one reporting currency as data for other programs. Keys are a published surface.
import type { ReportingAging } from "../domain/aging/reporting-currency";
import { decimalTextOf } from "../domain/money/minor-units";
import type { AgingReport } from "./aging-report";

export interface ReportingJson {
  readonly currency: string;
  readonly rates: readonly {
    readonly currency: string;
    readonly rate: number;
    readonly outstanding: string;
  }[];
  /** Currencies without a rate; while there is one, nothing is added up and the sums are null. */
  readonly missingRates: readonly string[];
  readonly outstanding: string | null;
  readonly pastDue: string | null;
  readonly buckets: Readonly<Record<string, string | null>>;
  readonly credits: string | null;
  readonly noDate: string | null;
}

/** The converted totals as JSON data. */
export function reportingJson(report: AgingReport, reporting: ReportingAging): ReportingJson {
  const { aged, settings, ledger } = report;
  const { total } = reporting;
  const decimal = (minor: number): string => decimalTextOf(minor, reporting.minorDigits);
  const sum = (minor: number | undefined): string | null =>
    total === undefined ? null : decimal(minor ?? 0);
  return {
    currency: reporting.code,
    rates: reporting.currencies.map(({ currency, rate, outstandingMinor }) => ({
      ...{ currency: ledger.currencies[currency]?.code ?? "", rate },
      outstanding: decimal(outstandingMinor),
    })),
    missingRates: reporting.missingRates,
    outstanding: sum(total?.outstandingMinor),
    pastDue: sum(total?.pastDueMinor),
    buckets: Object.fromEntries(
      settings.scheme.buckets.map(({ id }, line) => [id, sum(total?.amountsMinor[line])]),
    ),
    credits: sum(total?.amountsMinor[aged.lineOfCredits]),
    noDate: sum(total?.amountsMinor[aged.lineWithoutDueDate]),
  };
}

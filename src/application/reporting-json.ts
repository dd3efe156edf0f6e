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
  /** Currencies without a rate, which are not in the sums. */
  readonly missingRates: readonly string[];
  readonly outstanding: string;
  readonly pastDue: string;
  readonly buckets: Readonly<Record<string, string>>;
  readonly credits: string;
  readonly noDate: string;
}

/** The converted totals as JSON data. */
export function reportingJson(report: AgingReport, reporting: ReportingAging): ReportingJson {
  const { aged, settings, ledger } = report;
  const decimal = (minor = 0): string => decimalTextOf(minor, reporting.minorDigits);
  const { amountsMinor } = reporting;
  return {
    currency: reporting.code,
    rates: reporting.currencies.map(({ currency, rate, outstandingMinor }) => ({
      ...{ currency: ledger.currencies[currency]?.code ?? "", rate },
      outstanding: decimal(outstandingMinor),
    })),
    missingRates: reporting.missingRates,
    outstanding: decimal(reporting.outstandingMinor),
    pastDue: decimal(reporting.pastDueMinor),
    buckets: Object.fromEntries(
      settings.scheme.buckets.map(({ id }, line) => [id, decimal(amountsMinor[line])]),
    ),
    credits: decimal(amountsMinor[aged.lineOfCredits]),
    noDate: decimal(amountsMinor[aged.lineWithoutDueDate]),
  };
}

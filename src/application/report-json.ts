// The aging report as data for other programs. Keys and ids are a published surface: they stay as they are
// in every language. Amounts are decimal texts, so that no reader rounds them.
import { isoOf } from "../domain/calendar/calendar-date";
import type { AgingBucket } from "../domain/aging/bucket-scheme";
import { joinSuggestionsOf } from "../domain/ledger/join-suggestions";
import { decimalTextOf } from "../domain/money/minor-units";
import type { AgingReport, CurrencyAging, CustomerAging } from "./aging-report";
import { cellAddress } from "./cell-address";
import { adviceFigures, adviceReasons, adviceText, ruleOf } from "./customer-advice-words";
import type { ReasonTopic } from "./plan-reason";
import type { ReportWords } from "./report-words";

interface ReasonJson {
  readonly about: ReasonTopic;
  readonly ids: readonly string[];
  readonly text: string;
}

export interface AgingReportJson {
  readonly asOf: string;
  /** How ages were counted; a report with the same settings is the same report. */
  readonly settings: {
    readonly ageAsOf: string;
    readonly basis: string;
    readonly scheme: string;
    readonly dueToday: "not-due" | "past-due";
    readonly graceDays: number;
    readonly credits: string;
  };
  readonly source: {
    readonly sheet: string;
    readonly range: string;
    readonly columns: Readonly<Record<string, string>>;
  };
  /** `rows` are the rows below the header, whatever became of them. */
  readonly counts: Readonly<Record<"rows" | "openItems" | "issues", number>>;
  readonly currencies: readonly {
    readonly code: string;
    readonly outstanding: string;
    readonly pastDue: string;
    /** Mean days of what is past due, weighted by amount, to two decimals. */
    readonly weightedDaysPastDue: number | null;
    readonly buckets: readonly {
      readonly id: string;
      readonly fromDays: number | null;
      readonly toDays: number | null;
      readonly amount: string;
      readonly count: number;
    }[];
    readonly credits: string;
    readonly creditsCount: number;
    readonly noDate: string;
    readonly noDateCount: number;
    readonly proof: Readonly<Record<string, string | null>>;
  }[];
  readonly customers: readonly {
    readonly id: string;
    readonly name: string;
    readonly currency: string;
    readonly outstanding: string;
    readonly pastDue: string;
    /** Mean days of what is past due, weighted by amount, to two decimals. */
    readonly weightedDaysPastDue: number | null;
    readonly buckets: Readonly<Record<string, string>>;
    readonly credits: string;
    readonly noDate: string;
    readonly daysPastDue: number | null;
    readonly stage: string | null;
    readonly tier: string | null;
    readonly tactic: {
      readonly code: string;
      readonly name: string;
      readonly next: readonly string[];
      readonly rule: string;
      readonly reasons: readonly ReasonJson[];
      readonly text: string;
    };
  }[];
  readonly issues: readonly {
    readonly code: string;
    /** As the sheet counts them, from 1. */
    readonly row: number;
    /** Header of the column. */
    readonly column: string;
    /** Such as "E14"; the row alone when the whole row is meant. */
    readonly cell: string;
    readonly found: string;
    readonly severity: string;
  }[];
  /** Customers that look like one and the same. They are never joined unasked. */
  readonly joinSuggestions: readonly {
    readonly customers: readonly { readonly id: string; readonly name: string }[];
    readonly evidence: string;
  }[];
  /** "0.00" when every currency is proven; else the largest difference, which is no sum over currencies. */
  readonly proof: { readonly difference: string };
}

/** The aging report as JSON data. */
export function agingReportJson(report: AgingReport, words: ReportWords): AgingReportJson {
  const { ledger, settings } = report;
  return {
    asOf: isoOf(settings.asOfDate),
    settings: {
      ageAsOf: isoOf(settings.ageAsOfDate),
      ...{ basis: settings.basis, scheme: settings.scheme.id },
      dueToday: settings.isDueTodayPastDue ? "past-due" : "not-due",
      ...{ graceDays: settings.graceDays, credits: settings.credits },
    },
    source: {
      sheet: ledger.source.sheet,
      range: ledger.source.address,
      columns: Object.fromEntries(ledger.columns.map(({ role, header }) => [role, header])),
    },
    counts: {
      rows: ledger.rowCount,
      openItems: report.currencies.reduce((sum, { itemCount }) => sum + itemCount, 0),
      issues: ledger.issues.length,
    },
    currencies: report.currencies.map((currency) => currencyJson(report, currency)),
    customers: report.customers.map((customer) => customerJson(report, customer, words)),
    issues: ledger.issues.map(({ code, place, column, found, severity }) => ({
      ...{ code, row: place.rowIndex + 1, column },
      ...{ cell: cellAddress(place.rowIndex, place.columnIndex), found, severity },
    })),
    joinSuggestions: joinSuggestionsOf(ledger.customers).map(({ customers, evidence }) => ({
      evidence,
      customers: customers.map((index) => {
        const { id = "", name = "" } = ledger.customers[index] ?? {};
        return { id, name };
      }),
    })),
    proof: { difference: largestDifference(report) },
  };
}

function currencyJson(
  report: AgingReport,
  currency: CurrencyAging,
): AgingReportJson["currencies"][number] {
  const { lineOfCredits, lineWithoutDueDate, settings } = report.aged;
  const { proof, amountsMinor, itemCounts } = currency;
  const decimal = (minor = 0): string => decimalTextOf(minor, currency.minorDigits);
  return {
    code: currency.code,
    outstanding: decimal(currency.outstandingMinor),
    pastDue: decimal(currency.pastDueMinor),
    weightedDaysPastDue: rounded(currency.weightedDaysPastDue),
    buckets: settings.scheme.buckets.map((bucket: AgingBucket, line) => ({
      ...{ id: bucket.id, fromDays: bucket.fromDaysPastDue, toDays: bucket.toDaysPastDue },
      ...{ amount: decimal(amountsMinor[line]), count: itemCounts[line] ?? 0 },
    })),
    credits: decimal(amountsMinor[lineOfCredits]),
    creditsCount: itemCounts[lineOfCredits] ?? 0,
    noDate: decimal(amountsMinor[lineWithoutDueDate]),
    noDateCount: itemCounts[lineWithoutDueDate] ?? 0,
    proof: {
      settled: decimal(proof.settledMinor),
      notYet: decimal(proof.notYetMinor),
      reopened: decimal(proof.reopenedMinor),
      control: proof.control === undefined ? null : decimal(proof.control.amountMinor),
      controlOrigin: proof.control?.origin ?? null,
      difference: decimal(proof.differenceMinor),
    },
  };
}

function customerJson(
  report: AgingReport,
  customer: CustomerAging,
  words: ReportWords,
): AgingReportJson["customers"][number] {
  const { lineOfCredits, lineWithoutDueDate, settings } = report.aged;
  const { code = "", minorDigits = 2 } = report.currencies[customer.currency] ?? {};
  const decimal = (minor = 0): string => decimalTextOf(minor, minorDigits);
  const { advice } = customer;
  const { daysPastDue, stage, tier, tactic, next } = adviceFigures(advice);
  return {
    ...{ id: customer.id, name: customer.name || customer.id, currency: code },
    outstanding: decimal(customer.outstandingMinor),
    pastDue: decimal(customer.pastDueMinor),
    weightedDaysPastDue: rounded(customer.weightedDaysPastDue),
    buckets: Object.fromEntries(
      settings.scheme.buckets.map(({ id }, line) => [id, decimal(customer.amountsMinor[line])]),
    ),
    credits: decimal(customer.amountsMinor[lineOfCredits]),
    noDate: decimal(customer.amountsMinor[lineWithoutDueDate]),
    daysPastDue: daysPastDue ?? null,
    stage: stage ?? null,
    tier: tier ?? null,
    tactic: {
      ...{ code: tactic, name: words.tactics.tactics[tactic], next, rule: ruleOf(advice) },
      reasons: adviceReasons(advice, words).map(({ topic, ids, text }) => ({
        ...{ about: topic, ids, text },
      })),
      text: adviceText(advice, words),
    },
  };
}

function largestDifference({ currencies }: AgingReport): string {
  const [worst] = [...currencies].sort(
    (a, b) => Math.abs(b.proof.differenceMinor) - Math.abs(a.proof.differenceMinor),
  );
  return decimalTextOf(worst?.proof.differenceMinor ?? 0, worst?.minorDigits ?? 2);
}

function rounded(days: number | undefined): number | null {
  return days === undefined ? null : Math.round(days * 100) / 100;
}

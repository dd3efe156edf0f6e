// Customers, salespeople and regions in the reporting currency, where one is chosen and every rate is known: one table each,
// with the proof that it adds up to the converted total.
import {
  groupsInReportingCurrency,
  type GroupInCurrency,
  type ReportingGroup,
} from "../../domain/aging/reporting-groups";
import type { ReportingAging } from "../../domain/aging/reporting-currency";
import { agingBreakdown } from "../aging-breakdown";
import type { AgingReport, CustomerAging } from "../aging-report";
import { majorUnits } from "../customers-table";
import { convertedAging } from "../figures/conversion";
import { conversionLines } from "../figures/conversion-words";
import type { PlanBlock, PlanTable } from "../sheet-plan";
import type { PackWords } from "./pack-words";
import type { PackSource } from "./report-parts";
import { reportTable, type ReportColumn } from "./report-table";

export interface ReportingTables {
  readonly blocks: readonly PlanBlock[];
  readonly tables: readonly PlanTable[];
}

/** From `row` on. Nothing without a reporting currency, or for a ledger of that currency alone. */
export function reportingTables(
  source: PackSource,
  words: PackWords,
  row: number,
): ReportingTables {
  const { aging, conversion, live } = source;
  const others = aging.currencies.filter(
    ({ code, itemCount }) => itemCount > 0 && code !== conversion?.code,
  );
  // A live sheet could not follow the rates.
  if (conversion === undefined || live !== undefined || others.length === 0)
    return { blocks: [], tables: [] };
  const reporting = convertedAging(aging, conversion);
  const lines = conversionLines(aging, conversion, words.rates);
  const blocks: PlanBlock[] = [
    { row, column: 0, values: [[words.rates.converted(conversion.code)]], style: "section" },
    ...lines.map((line, index): PlanBlock => ({
      ...{ row: row + 1 + index, column: 0, values: [[line]], style: "subtitle" },
    })),
  ];
  if (reporting.total === undefined) return { blocks, tables: [] };
  const tables: PlanTable[] = [];
  let next = row + lines.length + 2;
  for (const { name, label, rows } of groupings(aging, words)) {
    const digits = aging.currencies.map(({ minorDigits }) => minorDigits);
    const groups = groupsInReportingCurrency(rows, digits, reporting);
    const table = reportTable(columnsOf(source, words, { label, reporting }), groups, {
      ...{ name, row: next, column: 1, empty: words.report.nothingOpen },
      total: words.report.total,
    });
    tables.push(table);
    const proofRow = next + table.rows.length + 2;
    blocks.push(proofBlock(words, { groups, reporting, row: proofRow }));
    next = proofRow + 2;
  }
  return { blocks, tables };
}

function groupings(
  aging: AgingReport,
  words: PackWords,
): readonly {
  readonly name: string;
  readonly label: string;
  readonly rows: readonly GroupInCurrency[];
}[] {
  const { report, breakdown } = words;
  const labelOf = customerLabels(aging);
  const dimensions = [
    ["salesperson", "HuikuanReportingBySalesperson"],
    ["region", "HuikuanReportingByRegion"],
  ] as const;
  return [
    {
      ...{ name: "HuikuanReportingByCustomer", label: report.columns.customer },
      rows: aging.customers.map((customer) => ({
        ...{ currency: customer.currency, pastDueMinor: customer.pastDueMinor },
        ...{ amountsMinor: customer.amountsMinor },
        group: labelOf(customer) || report.unnamedCustomer,
      })),
    },
    ...dimensions.flatMap(([dimension, name]) => {
      const { needs, rows } = agingBreakdown(aging, [dimension]);
      if (needs.length > 0) return [];
      return [
        {
          ...{ name, label: breakdown.dimensions[dimension] },
          rows: rows.map(({ currency, keys, amountsMinor, pastDueMinor }) => ({
            ...{ currency, amountsMinor, pastDueMinor, group: keys[0] || breakdown.unnamed },
          })),
        },
      ];
    }),
  ];
}

/** What customers are called. Two of one name stay two: then their numbers tell them apart. */
function customerLabels({ ledger }: AgingReport): (customer: CustomerAging) => string {
  const seen = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, name } of ledger.customers) {
    if (seen.has(name) && seen.get(name) !== id) shared.add(name);
    seen.set(name, id);
  }
  return ({ id, name }) => {
    if (name === "" || id === "") return name || id;
    return shared.has(name) ? `${name} ${id}` : name;
  };
}

function columnsOf(
  { aging }: PackSource,
  { report, pack }: PackWords,
  { label, reporting }: { readonly label: string; readonly reporting: ReportingAging },
): ReportColumn<ReportingGroup>[] {
  const amount = (
    header: string,
    minor: (group: ReportingGroup) => number,
  ): ReportColumn<ReportingGroup> => ({
    ...{ header, style: "amount", isSummed: true },
    value: (group) => majorUnits(minor(group), reporting.minorDigits),
  });
  const line = (index: number) => (group: ReportingGroup) => group.amountsMinor[index] ?? 0;
  return [
    { header: label, style: "text", value: ({ group }) => group },
    ...aging.settings.scheme.buckets.map((bucket, index) =>
      amount(report.lines.bucket(bucket), line(index)),
    ),
    amount(report.lines.credits, line(aging.aged.lineOfCredits)),
    amount(report.lines.noDueDate, line(aging.aged.lineWithoutDueDate)),
    amount(report.columns.outstanding, ({ outstandingMinor }) => outstandingMinor),
    amount(report.columns.pastDue, ({ pastDueMinor }) => pastDueMinor),
    {
      ...{ header: pack.columns.pastDueShare, style: "percent" },
      value: ({ pastDueMinor, outstandingMinor }) =>
        outstandingMinor > 0 ? pastDueMinor / outstandingMinor : "",
    },
  ];
}

function proofBlock(
  { pack }: PackWords,
  at: {
    readonly groups: readonly ReportingGroup[];
    readonly reporting: ReportingAging;
    readonly row: number;
  },
): PlanBlock {
  const { groups, reporting, row } = at;
  const sum = groups.reduce((total, { outstandingMinor }) => total + outstandingMinor, 0);
  const total = reporting.total?.outstandingMinor ?? 0;
  const [own, whole] = [sum, total].map((minor) => majorUnits(minor, reporting.minorDigits));
  return {
    ...{ row, column: 1, style: sum === total ? "subtitle" : "label" },
    values: [[pack.reportingProof({ code: reporting.code, sum: own ?? 0, total: whole ?? 0 })]],
  };
}

// How long it takes from the cells of a sheet to every customer's aging, tier and tactic, beside the way it is
// usually written by hand: rows to objects, Date, regular expressions, a Map, a string per bucket.
// Run: npx esbuild bench/aging.ts --bundle --platform=node | node - [rows=100000] [pairs=9]
// Both sides get fresh cells, turn about in one process, and must come to the same cents per customer and bucket.
import { agingBreakdown, type AgingBreakdown } from "../src/application/aging-breakdown";
import { agingReport, type AgingReport } from "../src/application/aging-report";
import { adviceFigures } from "../src/application/customer-advice-words";
import { forecastReport } from "../src/application/forecast-report";
import { metricsReport } from "../src/application/metrics-report";
import { provisionReport } from "../src/application/provision-report";
import { ageItems } from "../src/domain/aging/age-items";
import { agingMatrix } from "../src/domain/aging/aging-matrix";
import { defaultAgingSettings } from "../src/domain/aging/aging-settings";
import { calendarDateOfSerial } from "../src/domain/calendar/calendar-date";
import type { Ledger } from "../src/domain/ledger/ledger";
import { readLedger } from "../src/domain/ledger/read-ledger";
import type { CellValue, SheetCells } from "../src/domain/ledger/sheet-cells";
import { stageOf } from "../src/domain/risk/stage";
import { ledgerCells } from "./ledger-cells";

const AS_OF = 45_700;
const asOfDate = calendarDateOfSerial(AS_OF);
if (asOfDate === undefined) throw new Error("No such day.");
const SETTINGS = defaultAgingSettings(asOfDate);
const BUCKETS = SETTINGS.scheme.buckets.map(({ id }) => id);

/** Cents of every customer and bucket, and customers by tier: equal sums from equal work. */
type Outcome = Readonly<Record<string, number>>;

function ledgerOf(cells: SheetCells): Ledger {
  const reading = readLedger(cells);
  if (reading.status !== "read") throw new Error(reading.status);
  return reading.ledger;
}

function outcomeOf(report: AgingReport): Outcome {
  const outcome: Record<string, number> = {};
  for (const { name, amountsMinor, advice } of report.customers) {
    BUCKETS.forEach((id, line) => {
      if (amountsMinor[line] !== 0) outcome[`${name}|${id}`] = amountsMinor[line] ?? 0;
    });
    const tier = adviceFigures(advice).tier ?? "none";
    outcome[tier] = (outcome[tier] ?? 0) + 1;
  }
  return outcome;
}

interface HandItem {
  readonly customer: string;
  readonly open: number;
  readonly days: number;
  readonly bucket: string;
}
interface HandCustomer {
  readonly buckets: Record<string, number>;
  oldest: number;
}

function bucketByHand(days: number): string {
  if (days <= 0) return "current";
  if (days <= 30) return "1-30";
  if (days <= 60) return "31-60";
  if (days <= 90) return "61-90";
  if (days <= 180) return "91-180";
  return days <= 365 ? "181-365" : "over-365";
}

function itemsByHand(cells: SheetCells): readonly HandItem[] {
  const [header = [], ...rows] = cells.values;
  const objects = rows.map((row) =>
    Object.fromEntries(header.map((name, column) => [String(name), row[column] ?? ""])),
  );
  const toDate = (value: CellValue | undefined): Date => {
    if (typeof value === "number") return new Date(Math.round((value - 25_569) * 86_400_000));
    const text = String(value).trim();
    const match =
      /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ??
      /^(\d{4})(\d{2})(\d{2})$/.exec(text);
    return new Date(Date.UTC(Number(match?.[1]), Number(match?.[2]) - 1, Number(match?.[3])));
  };
  const toMoney = (value: CellValue | undefined): number =>
    typeof value === "number" ? value : parseFloat(String(value).replace(/[,\s¥￥元]|CNY/g, ""));
  const asOf = toDate(AS_OF);
  return objects.map((row) => {
    const due = toDate(row["到期日"]);
    const days = Math.floor((asOf.getTime() - due.getTime()) / 86_400_000);
    return {
      customer: String(row["客户名称"]).replace(/\s+/g, " ").trim(),
      open: toMoney(row["未收余额"]),
      ...{ days, bucket: bucketByHand(days) },
    };
  });
}

function tierByHand(oldest: number): string {
  if (oldest < 0) return "R1";
  if (oldest <= 30) return "R2";
  return oldest <= 180 ? "R3" : "R4";
}

function reportByHand(cells: SheetCells): Map<string, HandCustomer> {
  const customers = new Map<string, HandCustomer>();
  for (const item of itemsByHand(cells)) {
    let customer = customers.get(item.customer);
    if (customer === undefined) {
      customer = { buckets: Object.fromEntries(BUCKETS.map((id) => [id, 0])), oldest: -Infinity };
      customers.set(item.customer, customer);
    }
    customer.buckets[item.bucket] = (customer.buckets[item.bucket] ?? 0) + item.open;
    // What is under one hundred does not set the stage, as with us.
    if (item.open >= 100) customer.oldest = Math.max(customer.oldest, item.days);
  }
  return customers;
}

function outcomeByHand(customers: Map<string, HandCustomer>): Outcome {
  const outcome: Record<string, number> = {};
  for (const [name, { buckets, oldest }] of customers) {
    for (const [id, amount] of Object.entries(buckets))
      if (amount !== 0) outcome[`${name}|${id}`] = Math.round(amount * 100);
    const tier = tierByHand(oldest);
    outcome[tier] = (outcome[tier] ?? 0) + 1;
  }
  return outcome;
}

/** Processor milliseconds of some work: other programs on the machine do not count. */
function timed<Result>(work: () => Result): { readonly time: number; readonly result: Result } {
  // A minor collection only: a full one throws away compiled code, which no user's second refresh would.
  const { gc } = globalThis as { gc?: (options: { type: "minor" }) => void };
  gc?.({ type: "minor" });
  gc?.({ type: "minor" });
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { time: (user + system) / 1_000, result };
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

function assertSame(found: Outcome, expected: Outcome): void {
  const keys = new Set([...Object.keys(found), ...Object.keys(expected)]);
  for (const key of keys)
    if (found[key] !== expected[key])
      throw new Error(`${key}: ${String(found[key])}, by hand ${String(expected[key])}`);
}

const rowCount = Number(process.argv[2] ?? 100_000);
const pairs = Number(process.argv[3] ?? 9);
const times = {
  ...{ whole: [], byHand: [], report: [], kernel: [], crossed: [], derived: [], pivotByHand: [] },
} as Record<string, number[]>;
for (let pair = 0; pair < pairs; pair += 1) {
  const ownCells = ledgerCells(rowCount);
  const ours = timed(() => agingReport(ledgerOf(ownCells), SETTINGS));
  const handCells = ledgerCells(rowCount);
  const hand = timed(() => reportByHand(handCells));
  assertSame(outcomeOf(ours.result), outcomeByHand(hand.result));
  const { ledger } = ours.result;
  times["whole"]?.push(ours.time);
  times["byHand"]?.push(hand.time);
  times["report"]?.push(timed(() => agingReport(ledger, SETTINGS)).time);
  const breakdown = timed(() => crossed(ours.result));
  const pivot = timed(() => pivotByHand(ours.result));
  const cells = breakdown.result.rows.map(({ keys, outstandingMinor }): [string, number] => [
    keys.join("|"),
    outstandingMinor,
  ]);
  assertSame(Object.fromEntries(cells), Object.fromEntries(pivot.result));
  times["crossed"]?.push(breakdown.time);
  times["pivotByHand"]?.push(pivot.time);
  times["derived"]?.push(timed(() => derived(ours.result)).time);
  times["kernel"]?.push(
    timed(() => agingMatrix(ledger, ageItems(ledger, SETTINGS), "customer")).time,
  );
}
/** Metrics, allowance and forecast: everything a report pack computes beside the aging. */
function derived(report: AgingReport): object {
  const metrics = metricsReport(report);
  return [metrics, provisionReport(report), forecastReport(report, metrics)];
}

/** Customer by stage as a pivot is written by hand: a key string for every item. */
function pivotByHand({ ledger, aged }: AgingReport): Map<string, number> {
  const sums = new Map<string, number>();
  ledger.items.customer.forEach((customer, item) => {
    const stage = stageOf(aged.daysPastDue[item] ?? 0);
    const key = `${ledger.customers[customer]?.name ?? ""}|${stage}`;
    sums.set(key, (sums.get(key) ?? 0) + (aged.amountMinor[item] ?? 0));
  });
  return sums;
}

function crossed(report: AgingReport): AgingBreakdown {
  return agingBreakdown(report, ["customer", "stage"]);
}

const line = (label: string, key: string): string => {
  const all = times[key] ?? [];
  return `${label.padEnd(42)} median ${median(all).toFixed(1)} ms, least ${Math.min(...all).toFixed(1)} ms, first ${(all[0] ?? 0).toFixed(1)} ms`;
};
process.stdout.write(
  [
    `${rowCount} rows, ${pairs} pairs`,
    line("cells to aging, tier and tactic", "whole"),
    line("the same by hand", "byHand"),
    line("ledger to aging, tier and tactic", "report"),
    line("ledger to aging matrix", "kernel"),
    line("aging to customers by stage", "crossed"),
    line("customers by stage by hand, no buckets", "pivotByHand"),
    line("aging to metrics, allowance and forecast", "derived"),
    `by hand / ours: ${(median(times["byHand"] ?? []) / median(times["whole"] ?? [])).toFixed(1)}`,
    "",
  ].join("\n"),
);

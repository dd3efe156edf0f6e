// How long reading a ledger takes beside the way it is usually written by hand: rows to objects, Date, regular
// expressions, a Map. Run: npx tsx bench/read-ledger.ts [rows=100000] [pairs=9]
// Both sides read the same cells in the same process, turn about, and must come to the same cents per customer.
import { readLedger } from "../src/domain/ledger/read-ledger";
import type { CellValue, SheetCells } from "../src/domain/ledger/sheet-cells";
import { HEADERS, ledgerCells } from "./ledger-cells";

/** Σ over customers of cents, each weighted, so that a cent at the wrong customer shows. */
type Proof = number;

function readWithUs(cells: SheetCells): Proof {
  const reading = readLedger(cells);
  if (reading.status !== "read") throw new Error(reading.status);
  const { items, customers } = reading.ledger;
  const sums = new Float64Array(customers.length);
  for (let item = 0; item < items.count; item++) {
    const customer = items.customer[item] ?? 0;
    sums[customer] = (sums[customer] ?? 0) + (items.openAmountMinor[item] ?? 0);
  }
  return proofOf(customers.map(({ name }, index) => [name, sums[index] ?? 0]));
}

function proofOf(sums: readonly (readonly [string, number])[]): Proof {
  return sums.reduce(
    (sum, [name, cents]) => sum + cents * (Number(name.replace(/\D/g, "")) + 1),
    0,
  );
}

function readByHand(cells: SheetCells): Proof {
  const [header = [], ...rows] = cells.values;
  const objects = rows.map((row) =>
    Object.fromEntries(header.map((name, column) => [String(name), row[column] ?? ""])),
  );
  const toDate = (value: CellValue | undefined): Date | null => {
    if (typeof value === "number") return new Date(Math.round((value - 25_569) * 86_400_000));
    const text = String(value).trim();
    const match =
      /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ??
      /^(\d{4})(\d{2})(\d{2})$/.exec(text);
    return match
      ? new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])))
      : null;
  };
  const toMoney = (value: CellValue | undefined): number =>
    typeof value === "number" ? value : parseFloat(String(value).replace(/[,\s¥￥元]|CNY/g, ""));
  const items = objects.map((row) => ({
    customer: String(row["客户名称"]).replace(/\s+/g, " ").trim().toLowerCase(),
    documentDate: toDate(row["开票日期"]),
    dueDate: toDate(row["到期日"]),
    original: toMoney(row["发票金额"]),
    open: toMoney(row["未收余额"]),
    number: String(row["发票号"]),
    currency: String(row["币种"]),
    salesperson: String(row["业务员"]),
    region: String(row["地区"]),
  }));
  const sums = new Map<string, number>();
  for (const { customer, open, dueDate } of items)
    if (dueDate) sums.set(customer, (sums.get(customer) ?? 0) + Math.round(open * 100));
  return proofOf([...sums]);
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

function timed(read: (cells: SheetCells) => Proof, cells: SheetCells, expected: Proof): number {
  // With --expose-gc the cells' own garbage is gone before the clock starts.
  // A minor collection only: a full one throws away compiled code, which no user's second refresh would.
  const { gc } = globalThis as { gc?: (options: { type: "minor" }) => void };
  gc?.({ type: "minor" });
  gc?.({ type: "minor" });
  // Processor time, not the clock: other programs on the machine do not count.
  const start = process.cpuUsage();
  const proof = read(cells);
  const { user, system } = process.cpuUsage(start);
  const time = (user + system) / 1_000;
  if (Math.abs(proof - expected) > 0.5) throw new Error(`wrong sums: ${proof}, not ${expected}`);
  return time;
}

const rowCount = Number(process.argv[2] ?? 100_000);
const pairs = Number(process.argv[3] ?? 9);
const expected = readByHand(ledgerCells(rowCount));
const ours: number[] = [];
const byHand: number[] = [];
for (let pair = 0; pair < pairs; pair++) {
  // Fresh cells each time: a second look at the same strings is faster than a user's first.
  ours.push(timed(readWithUs, ledgerCells(rowCount), expected));
  byHand.push(timed(readByHand, ledgerCells(rowCount), expected));
}
const line = (name: string, times: readonly number[]): string =>
  `${name.padEnd(24)} median ${median(times).toFixed(1)} ms, least ${Math.min(...times).toFixed(1)} ms, first ${(times[0] ?? 0).toFixed(1)} ms`;
process.stdout.write(
  [
    `${rowCount} rows × ${HEADERS.length} columns, ${pairs} pairs`,
    line("readLedger", ours),
    line("by hand", byHand),
    `by hand / readLedger: ${(median(byHand) / median(ours)).toFixed(1)}`,
    "",
  ].join("\n"),
);

// How long reading a ledger takes beside the way it is usually written by hand: rows to objects, Date, regular
// expressions, a Map. Run: npx tsx bench/read-ledger.ts [rows=100000] [pairs=9]
// Both sides read the same cells in the same process, turn about, and must come to the same cents per customer.
import { readLedger } from "../src/domain/ledger/read-ledger";
import type { CellValue, SheetCells } from "../src/domain/ledger/sheet-cells";

const HEADERS =
  "客户名称 发票号 开票日期 到期日 币种 发票金额 已收金额 未收余额 业务员 地区 账期 备注".split(
    " ",
  );
const CUSTOMERS = 2_000;
const MESSY_SHARE = 0.05;

/** A small seeded generator (mulberry32): the same ledger on every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function dateText(serial: number, kind: number): string {
  const [year = "", month = "", day = ""] = new Date((serial - 25_569) * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split("-");
  const texts = [
    `${year}-${month}-${day}`,
    `${year}/${Number(month)}/${Number(day)}`,
    `${year}年${Number(month)}月${Number(day)}日`,
    `${year}${month}${day}`,
  ];
  return texts[kind % texts.length] ?? "";
}

function moneyText(amount: number, kind: number): string {
  const grouped = amount.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ",");
  return [`¥${grouped}`, ` ${grouped} `, `CNY ${grouped}`, `${grouped}元`][kind % 4] ?? "";
}

function ledgerCells(rowCount: number): SheetCells {
  const random = seeded(20_260_630);
  const values: CellValue[][] = [HEADERS];
  for (let row = 0; row < rowCount; row++) {
    const customer = Math.floor(CUSTOMERS * random() ** 1.5);
    const invoiced = 45_000 + Math.floor(random() * 800);
    const due = invoiced + 30;
    const billed = Math.round(random() * 20_000_00 + 1_00) / 100;
    const isMessy = (): boolean => random() < MESSY_SHARE;
    const kind = Math.floor(random() * 4);
    const name = `上海贸易有限公司${customer}`;
    values.push([
      isMessy() ? `${name} ` : name,
      `INV-${row}`,
      isMessy() ? dateText(invoiced, kind) : invoiced,
      isMessy() ? dateText(due, kind) : due,
      "CNY",
      isMessy() ? moneyText(billed, kind) : billed,
      0,
      isMessy() ? moneyText(billed, kind) : billed,
      `业务员${row % 40}`,
      ["华东", "华南", "华北"][row % 3] ?? "",
      30,
      row % 9 === 0 ? "对账中" : "",
    ]);
  }
  const place = {
    sheet: "bench",
    rowIndex: 0,
    columnIndex: 0,
    rowCount: values.length,
    columnCount: HEADERS.length,
  };
  // As cells come from a host: parsed from JSON, so that texts are flat and of their own.
  return { place, values: JSON.parse(JSON.stringify(values)) as CellValue[][] };
}

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
  (globalThis as { gc?: () => void }).gc?.();
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

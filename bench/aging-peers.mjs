// Aging by customer and bucket, the aggregation alone, beside libraries made for such sums: DuckDB, Arquero and, on a
// smaller table because it calculates formula by formula, HyperFormula. Run: npx tsx bench/aging-peers.mjs [rows] [rounds]
// All start from the same columns (customer, due date, cents), turn about in one process, and must come to the same cents.
import { ageItems } from "../src/domain/aging/age-items.ts";
import { agingMatrix } from "../src/domain/aging/aging-matrix.ts";
import { defaultAgingSettings } from "../src/domain/aging/aging-settings.ts";
import { readLedger } from "../src/domain/ledger/read-ledger.ts";
import { ledgerCells } from "./ledger-cells.ts";

const AS_OF = 45_700;
const LIMITS = [0, 30, 60, 90, 180, 365];
const FORMULA_ROWS = 10_000;
const FORMULA_CUSTOMERS = 20;

const bucketOf = (daysPastDue) => {
  const at = LIMITS.findIndex((limit) => daysPastDue <= limit);
  return at < 0 ? LIMITS.length : at;
};

/** Plain columns, as a program would hold them that knows no ledger. */
function columnsOf({ items, customers }) {
  const { count, customer, dueDate, openAmountMinor } = items;
  return {
    customer: Array.from({ length: count }, (_, item) => customers[customer[item]].name),
    due: Array.from(dueDate.subarray(0, count)),
    cents: Array.from(openAmountMinor.subarray(0, count)),
  };
}

/** Σ of cents weighted by customer and bucket, so that a cent in the wrong place shows. */
const proofOf = (rows) =>
  rows.reduce(
    (sum, [name, bucket, cents]) =>
      sum + cents * (Number(name.replace(/\D/g, "")) + 1) * (Number(bucket) + 1),
    0,
  );

function withLoop({ customer, due, cents }) {
  const sums = new Map();
  for (let item = 0; item < customer.length; item += 1) {
    const key = `${customer[item]}|${bucketOf(AS_OF - due[item])}`;
    sums.set(key, (sums.get(key) ?? 0) + cents[item]);
  }
  return [...sums].map(([key, sum]) => [...key.split("|"), sum]);
}

async function arquero() {
  const { op, table } = await import("arquero");
  return (columns) => {
    const grouped = table(columns)
      .params({ asOf: AS_OF })
      .derive({
        bucket: (row, $) => {
          const days = $.asOf - row.due;
          return days <= 0
            ? 0
            : days <= 30
              ? 1
              : days <= 60
                ? 2
                : days <= 90
                  ? 3
                  : days <= 180
                    ? 4
                    : days <= 365
                      ? 5
                      : 6;
        },
      })
      .groupby("customer", "bucket")
      .rollup({ sum: op.sum("cents") });
    return grouped.objects().map(({ customer, bucket, sum }) => [customer, bucket, sum]);
  };
}

const CASES = LIMITS.map((limit, at) => `when ${AS_OF} - due <= ${limit} then ${at}`).join(" ");
const QUERY = `select customer, case ${CASES} else ${LIMITS.length} end as bucket, sum(cents) as sum from items group by all`;

/** Its table is filled before the clock starts; `load` says how long that takes. */
async function duckDb(columns) {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const load = await timed(async () => {
    await connection.run("create table items (customer varchar, due integer, cents double)");
    const appender = await connection.createAppender("items");
    for (let item = 0; item < columns.customer.length; item += 1) {
      appender.appendVarchar(columns.customer[item]);
      appender.appendInteger(columns.due[item]);
      appender.appendDouble(columns.cents[item]);
      appender.endRow();
    }
    appender.closeSync();
  });
  const query = async () => {
    const reader = await connection.runAndReadAll(QUERY);
    return reader.getRowObjects().map(({ customer, bucket, sum }) => [customer, bucket, sum]);
  };
  return { query, load: load.time };
}

/** 7 × 20 SUMIFS over 10,000 rows, as a workbook without us would hold them. */
async function formulas({ customer, due, cents }) {
  const { HyperFormula } = await import("hyperformula");
  const rows = Array.from({ length: FORMULA_ROWS }, (_, item) => [
    ...[customer[item], AS_OF - due[item], cents[item]],
  ]);
  const names = [...new Set(customer)].slice(0, FORMULA_CUSTOMERS);
  const range = (column) => `${column}1:${column}${FORMULA_ROWS}`;
  const lines = names.map((name) =>
    [-1e9, ...LIMITS].map((from, at) => {
      const to = LIMITS[at] ?? 1e9;
      return `=SUMIFS(${range("C")},${range("A")},"${name}",${range("B")},">${from}",${range("B")},"<=${to}")`;
    }),
  );
  return () =>
    HyperFormula.buildFromArray([...rows, ...lines], { licenseKey: "gpl-v3" }).getSheetValues(0);
}

/** Days past due of every row, as a column of native formulas. */
async function dayFormulas({ due }) {
  const { HyperFormula } = await import("hyperformula");
  const rows = due.map((day, row) => [day, `=MAX(0,${AS_OF}-A${row + 1})`]);
  return () =>
    HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3", maxRows: 200_000 }).getCellValue({
      ...{ sheet: 0, row: due.length - 1, col: 1 },
    });
}

async function timed(work) {
  globalThis.gc?.();
  const start = performance.now();
  const result = await work();
  return { time: performance.now() - start, result };
}

const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1];

const rowCount = Number(process.argv[2] ?? 100_000);
const rounds = Number(process.argv[3] ?? 7);
const reading = readLedger(ledgerCells(rowCount));
if (reading.status !== "read") throw new Error(reading.status);
const { ledger } = reading;
const columns = columnsOf(ledger);
const settings = defaultAgingSettings(AS_OF);
const duck = await duckDb(columns);
const sheet = await formulas(columns);
const peers = {
  "ageItems + agingMatrix": () => agingMatrix(ledger, ageItems(ledger, settings), "customer"),
  "a Map in a loop": () => withLoop(columns),
  Arquero: await arquero().then((aggregate) => () => aggregate(columns)),
  "DuckDB, table filled": duck.query,
  [`HyperFormula, ${FORMULA_ROWS} rows`]: sheet,
  "HyperFormula, days alone": await dayFormulas(columns),
};
const expected = proofOf(withLoop(columns));
const times = Object.fromEntries(Object.keys(peers).map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1)
  for (const [name, work] of Object.entries(peers)) {
    const { time, result } = await timed(work);
    times[name].push(time);
    const isTable = Array.isArray(result) && result[0]?.length === 3 && !name.startsWith("Hyper");
    if (isTable && Math.abs(proofOf(result) - expected) > 1)
      throw new Error(`${name}: ${proofOf(result)}, not ${expected}`);
  }
process.stdout.write(`aging by customer × bucket, ${rowCount} items, ${rounds} rounds\n`);
for (const [name, all] of Object.entries(times))
  process.stdout.write(
    `${name.padEnd(28)} median ${median(all).toFixed(1)} ms, least ${Math.min(...all).toFixed(1)} ms\n`,
  );
process.stdout.write(`${"DuckDB, filling the table".padEnd(28)} ${duck.load.toFixed(0)} ms\n`);

// What worksheet functions stand in for, without us: native formulas over the same rows in LibreOffice (headless) and in
// HyperFormula. Run: npx tsx bench/formula-peers.ts [rows=100000] [customers=200]
// Both calculate days past due and the bucket of every row, and a matrix of SUMIFS, customers by seven buckets; every
// answer is checked. Times are processor seconds. HyperFormula's matrix is cut to seventy cells and 10,000 rows: it grows with cells times rows.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { AS_OF, bucketOf, LIMITS, rowAt } from "./function-rows";
import { say } from "./open-workbench";

type Cell = string | number;
type Sheet = readonly (readonly Cell[])[];

const IFS = (days: string): string =>
  `=IF(${days}<=0,0,${LIMITS.slice(1)
    .map((limit, at) => `IF(${days}<=${String(limit)},${String(at + 1)},`)
    .join("")}${String(LIMITS.length)}${")".repeat(LIMITS.length)}`;

interface Task {
  readonly name: string;
  /** Formulas beside row `row` (from 1 on). */
  readonly beside: (row: number) => readonly Cell[];
  /** Lines of formulas in front of the rows, as many as they are. */
  readonly matrix: readonly (readonly Cell[])[];
}

const matrixOf = (customers: number, first: number, last: number): string[][] =>
  Array.from({ length: customers }, (_, at) =>
    [-1e6, ...LIMITS].map((from, bucket) => {
      const range = (column: string): string =>
        `$${column}$${String(first)}:$${column}$${String(last)}`;
      const to = LIMITS[bucket] ?? 1e6;
      const due = `${range("B")},"<${String(AS_OF - from)}",${range("B")},">=${String(AS_OF - to)}"`;
      return `=SUMIFS(${range("C")},${range("A")},"${String(rowAt(at)[0])}",${due})`;
    }),
  );

function tasksOf(rows: number, customers: number): readonly Task[] {
  return [
    {
      name: "days past due in every row",
      matrix: [],
      beside: (row) => [`=${String(AS_OF)}-B${String(row)}`],
    },
    {
      name: "bucket by nested IF in every row",
      matrix: [],
      beside: (row) => [IFS(`(${String(AS_OF)}-B${String(row)})`)],
    },
    {
      name: `SUMIFS, ${String(customers)} customers × 7 buckets`,
      matrix: matrixOf(customers, customers + 1, customers + rows),
      beside: () => [],
    },
  ];
}

const sheetOf = (rows: number, { matrix, beside }: Task): Sheet => [
  ...matrix,
  ...Array.from({ length: rows }, (_, at) => [...rowAt(at), ...beside(at + 1)]),
];

/** Σ of what the formulas should show. */
function expectedOf(rows: number, customers: number, { name }: Task): number {
  const wanted = new Set(Array.from({ length: customers }, (_, at) => rowAt(at)[0]));
  let sum = 0;
  for (let at = 0; at < rows; at++) {
    const [customer, due, amount] = rowAt(at);
    if (name.startsWith("days")) sum += AS_OF - due;
    else if (name.startsWith("bucket")) sum += bucketOf(AS_OF - due);
    else if (wanted.has(customer)) sum += amount;
  }
  return sum;
}

function check(found: number, expected: number): void {
  if (Math.abs(found - expected) > 0.5)
    throw new Error(`${String(found)}, not ${String(expected)}`);
}

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

function cellXml(cell: Cell): string {
  if (typeof cell === "number")
    return `<table:table-cell office:value-type="float" office:value="${String(cell)}"/>`;
  return cell.startsWith("=")
    ? `<table:table-cell table:formula="${escaped(openFormula(cell))}"/>`
    : `<table:table-cell office:value-type="string"><text:p>${escaped(cell)}</text:p></table:table-cell>`;
}

/** References in brackets and semicolons, as OpenDocument has them. */
const openFormula = (formula: string): string =>
  `of:${formula
    .replace(/\$?[A-C]\$?\d+(?::\$?[A-C]\$?\d+)?/g, (found) => `[.${found.replace(":", ":.")}]`)
    .replace(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ";")}`;

const flatOds = (sheet: Sheet): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="S">${sheet
    .map((row) => `<table:table-row>${row.map(cellXml).join("")}</table:table-row>`)
    .join("")}</table:table></office:spreadsheet></office:body></office:document>`;

/** Processor seconds to open the sheet, calculate what stands in it, and write it as text. */
function inLibreOffice(folder: string, sheet: Sheet): { seconds: number; lines: string[][] } {
  const file = join(folder, "sheet.fods");
  writeFileSync(file, flatOds(sheet));
  const command = `TIMEFORMAT='%U %S'; time soffice --headless -env:UserInstallation=file://${folder}/profile --convert-to csv --outdir ${folder} ${file} >/dev/null 2>&1`;
  const { stderr } = spawnSync("bash", ["-c", command], { encoding: "utf8" });
  const seconds = stderr
    .trim()
    .split(" ")
    .reduce((sum, part) => sum + Number(part), 0);
  const text = readFileSync(join(folder, "sheet.csv"), "utf8").trimEnd();
  return { seconds, lines: text.split("\n").map((line) => line.split(",")) };
}

const sumOf = (cells: readonly unknown[]): number =>
  cells.reduce<number>((sum, cell) => sum + Number(cell), 0);

function libreOffice(rows: number, customers: number): void {
  const folder = mkdtempSync(join(tmpdir(), "formula-peers-"));
  try {
    const empty: Task = { name: "", matrix: [], beside: () => [] };
    // The first start of a new profile sets it up.
    inLibreOffice(folder, sheetOf(10, empty));
    const plain = inLibreOffice(folder, sheetOf(rows, empty)).seconds;
    say("LibreOffice: opening and writing the values alone", `${plain.toFixed(1)} s (${loaded()})`);
    for (const task of tasksOf(rows, customers)) {
      const { seconds, lines } = inLibreOffice(folder, sheetOf(rows, task));
      const isMatrix = task.matrix.length > 0;
      const answers = isMatrix ? lines.slice(0, customers) : lines.map((line) => line.slice(3));
      check(sumOf(answers.flat()), expectedOf(rows, customers, task));
      say(`LibreOffice: ${task.name}`, `${(seconds - plain).toFixed(1)} s more (${loaded()})`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface HyperFormulaModule {
  readonly HyperFormula: {
    readonly buildFromArray: (
      sheet: unknown[][],
      choices: { readonly licenseKey: string; readonly maxRows: number },
    ) => { readonly getSheetValues: (sheet: number) => unknown[][] };
  };
}

async function hyperFormula(rows: number): Promise<void> {
  // Installed for a measurement only, so its types are not there when the project is checked.
  const peer: string = "hyperformula";
  const { HyperFormula } = (await import(peer)) as HyperFormulaModule;
  for (const [index, task] of tasksOf(rows, 200).entries()) {
    const isMatrix = index === 2;
    const [count, customers] = isMatrix ? [10_000, 10] : [rows, 200];
    const used = isMatrix ? (tasksOf(count, customers)[2] ?? task) : task;
    const sheet = sheetOf(count, used);
    const start = process.cpuUsage();
    const engine = HyperFormula.buildFromArray(
      sheet.map((row) => [...row]),
      { licenseKey: "gpl-v3", maxRows: 1_000_000 },
    );
    const values = engine.getSheetValues(0);
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    const answers = isMatrix ? values.slice(0, customers) : values.map((row) => row.slice(3));
    check(sumOf(answers.flat()), expectedOf(count, customers, used));
    say(
      `HyperFormula: ${used.name}${isMatrix ? ", 10,000 rows" : ""}`,
      `${seconds.toFixed(1)} s (${loaded()})`,
    );
  }
}

const loaded = (): string => `load ${(loadavg()[0] ?? 0).toFixed(1)}`;

async function run(): Promise<void> {
  const rows = Number(process.argv[2] ?? 100_000);
  const customers = Number(process.argv[3] ?? 200);
  await hyperFormula(rows);
  libreOffice(rows, customers);
}

void run();

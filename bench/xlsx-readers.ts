// How long reading an .xlsx takes, and how much memory, beside the libraries that could do it instead. Each reads in a
// process of its own, so that one's memory is not the other's. Run: npx tsx bench/xlsx-readers.ts [rows …]
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx, readXlsx, streamXlsxRows } from "hucre/xlsx";
import { readWorkbookFile } from "../src/files/read-workbook-file";
import { COLUMNS, writeWorkbookFile } from "./workbook-file";

/** Σ of all numbers, so that nobody reads less than the others. */
type Read = (bytes: Uint8Array) => Promise<number>;

const sumOf = (rows: Iterable<readonly unknown[]>): number => {
  let sum = 0;
  for (const row of rows)
    for (const value of row) {
      if (typeof value === "number") sum += value;
      else if (value instanceof Date) sum += value.getTime() / 86_400_000 + 25_569;
    }
  return sum;
};

const READERS: Readonly<Record<string, Read>> = {
  "src/files": async (bytes) =>
    sumOf((await readWorkbookFile(bytes, "ledger.xlsx")).sheets[0]?.rows ?? []),
  "hucre readXlsx": async (bytes) => sumOf((await readXlsx(bytes)).sheets[0]?.rows ?? []),
  "hucre openXlsx": async (bytes) => sumOf((await openXlsx(bytes)).sheets[0]?.rows ?? []),
  "hucre streamXlsxRows": async (bytes) => {
    let sum = 0;
    for await (const { values } of streamXlsxRows(bytes)) sum += sumOf([values]);
    return sum;
  },
  "@e965/xlsx": async (bytes) => {
    const { read, utils } = await import("@e965/xlsx");
    const book = read(bytes, { dense: true });
    const sheet = book.Sheets[book.SheetNames[0] ?? ""];
    return sheet === undefined ? 0 : sumOf(utils.sheet_to_json<unknown[]>(sheet, { header: 1 }));
  },
};

interface Measure {
  readonly seconds: number;
  readonly peakMegabytes: number;
  readonly sum: number;
}

async function measureHere(name: string, path: string): Promise<Measure> {
  const bytes = new Uint8Array(readFileSync(path));
  // Processor time, not the clock: other programs on the machine do not count.
  const start = process.cpuUsage();
  const sum = await (READERS[name] ?? (() => Promise.reject(new Error(name))))(bytes);
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1_000_000;
  return { seconds, peakMegabytes: process.resourceUsage().maxRSS / 1_024, sum };
}

function measureApart(name: string, path: string): Measure | undefined {
  const script = ["--max-old-space-size=8000", "--import", "tsx", __filename, "--read", name, path];
  try {
    const output = execFileSync(process.execPath, script, { stdio: ["ignore", "pipe", "ignore"] });
    return JSON.parse(output.toString()) as Measure;
  } catch {
    return undefined;
  }
}

async function compare(rows: number, folder: string): Promise<string[]> {
  const path = join(folder, `${rows}.xlsx`);
  await writeWorkbookFile(path, rows);
  const size = (statSync(path).size / 1_000_000).toFixed(1);
  const lines = [`${rows} rows × ${COLUMNS} columns, ${size} MB`];
  let expected: number | undefined;
  for (const name of Object.keys(READERS)) {
    const measure = measureApart(name, path);
    expected ??= measure?.sum;
    const isSame = measure !== undefined && Math.abs(measure.sum - (expected ?? 0)) < 1;
    lines.push(
      measure === undefined
        ? `  ${name.padEnd(22)} failed`
        : `  ${name.padEnd(22)} ${measure.seconds.toFixed(2).padStart(7)} s ${measure.peakMegabytes.toFixed(0).padStart(6)} MB${isSame ? "" : "  other values"}`,
    );
  }
  return lines;
}

async function main(): Promise<void> {
  const [first, name = "", path = ""] = process.argv.slice(2);
  if (first === "--read") {
    process.stdout.write(JSON.stringify(await measureHere(name, path)));
    return;
  }
  const sizes = process.argv.slice(2).map(Number);
  const folder = mkdtempSync(join(tmpdir(), "xlsx-"));
  try {
    for (const rows of sizes.length > 0 ? sizes : [1_000, 100_000, 1_000_000])
      process.stdout.write(`${(await compare(rows, folder)).join("\n")}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();

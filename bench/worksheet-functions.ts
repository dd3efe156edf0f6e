// Worksheet functions over a large ledger, from the formula in the sheet to its last cell, through the genuine office.js
// and its runtime for functions; and beside them one formula in every row, ours and native.
// Run: npx tsx bench/worksheet-functions.ts [rows=100000] [single=2000]
import { loadavg } from "node:os";
import type { Frame, Page } from "playwright-core";
import { AS_OF, rowAt } from "./function-rows";
import { inEmptyWorkbench, paneOf, say } from "./open-workbench";

const ROWS_PER_WRITE = 20_000;

/** Customer, due date, amount, reason: behind office.js, so that only the formulas are measured. */
async function fill(page: Page, rows: number): Promise<void> {
  for (let first = 0; first < rows; first += ROWS_PER_WRITE) {
    const lines = Array.from({ length: Math.min(ROWS_PER_WRITE, rows - first) }, (_, at) => [
      ...rowAt(first + at),
      (first + at) % 5 === 0 ? "RC01" : "",
    ]);
    await page.evaluate(
      ([row, cells]) => {
        const grid = window.workbench?.grid;
        grid?.write(
          {
            ...{ sheetId: grid.activeSheetId(), row, column: 0 },
            ...{ rowCount: cells.length, columnCount: 4 },
          },
          cells.map((line) => line.map((value) => ({ value }))),
        );
      },
      [first, lines] as const,
    );
  }
}

/** Writes formulas into a column from row 1 on, and resolves to the milliseconds until the last of `cells` is filled. */
async function timeOf(
  pane: Frame,
  given: { readonly column: string; readonly formulas: readonly string[]; readonly last: string },
): Promise<number> {
  return pane.evaluate(async ({ column, formulas, last }) => {
    const start = performance.now();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange(`${column}1:${column}${String(formulas.length)}`).formulas = formulas.map(
        (formula) => [formula],
      );
      await context.sync();
    });
    // No function in here has a name: the page does not know how tsx keeps one.
    for (let isDone = false; !isDone;) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      isDone = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const ends = [`${column}1`, last].map((cell) => sheet.getRange(cell).load("values"));
        await context.sync();
        return ends.every(({ values }) => !/^$|^#BUSY!|^=/.test(String(values[0]?.[0])));
      });
    }
    const time = performance.now() - start;
    // Gone again, so that the next formula is measured alone.
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange(`${column}1:${column}${String(formulas.length)}`).clear();
      await context.sync();
    });
    return time;
  }, given);
}

interface Tasks {
  /** The longest task of the add-in's own frame, and all of its tasks over 50 ms. */
  own: number;
  count: number;
  /** The longest of the frame around it, which plays Excel on the same thread. */
  host: number;
}

/** The long tasks since the last call. */
async function longTasks(pane: Frame): Promise<Tasks> {
  return pane.evaluate(() => {
    // No function in here has a name: the page does not know how tsx keeps one.
    const seen = (Reflect.get(globalThis, "tasks") as Tasks | undefined) ?? {
      ...{ own: 0, count: 0, host: 0 },
    };
    if (Reflect.get(globalThis, "tasks") === undefined) {
      Reflect.set(globalThis, "tasks", seen);
      new PerformanceObserver((list) => {
        for (const { name, duration } of list.getEntries())
          if (name === "self") {
            seen.own = Math.max(seen.own, duration);
            seen.count += 1;
          } else seen.host = Math.max(seen.host, duration);
      }).observe({ entryTypes: ["longtask"] });
    }
    const found = { ...seen };
    Object.assign(seen, { own: 0, count: 0, host: 0 });
    return found;
  });
}

async function run(page: Page, rows: number, single: number): Promise<void> {
  const pane = await paneOf(page);
  await fill(page, rows);
  await longTasks(pane);
  const n = String(rows);
  const [customer, due, open, reason] = ["A", "B", "C", "D"].map((at) => `$${at}$1:$${at}$${n}`);
  const asOf = String(AS_OF);
  const whole = [
    { name: "AR.AGING", formula: `=AR.AGING(${customer},${due},${open},${asOf})`, last: "F2" },
    { name: "AR.TACTICS", formula: `=AR.TACTICS(${customer},${due},${open},${asOf})`, last: "F2" },
    { name: "AR.DAYSPASTDUE", formula: `=AR.DAYSPASTDUE(${due},${asOf})`, last: `F${n}` },
    { name: "AR.BUCKET", formula: `=AR.BUCKET(${due},${asOf})`, last: `F${n}` },
    { name: "AR.LEVEL", formula: `=AR.LEVEL(${due},${open},${asOf},${reason})`, last: `F${n}` },
    { name: "AR.TACTIC", formula: `=AR.TACTIC(${due},${open},${asOf},,${reason})`, last: `F${n}` },
  ];
  const loaded = (): string => `load ${(loadavg()[0] ?? 0).toFixed(1)}`;
  for (const { name, formula, last } of whole) {
    const time = await timeOf(pane, { column: "F", formulas: [formula], last });
    const { own, count, host } = await longTasks(pane);
    say(
      `${name} over ${n} rows, one formula`,
      `${(time / 1_000).toFixed(1)} s, longest task ${own.toFixed(0)} ms (${String(count)} over 50), host ${host.toFixed(0)} ms (${loaded()})`,
    );
  }
  const each = (formula: (row: string) => string): string[] =>
    Array.from({ length: single }, (_, at) => formula(String(at + 1)));
  const columns = [
    { name: "AR.DAYSPASTDUE", formulas: each((row) => `=AR.DAYSPASTDUE(B${row},${asOf})`) },
    { name: "native subtraction", formulas: each((row) => `=${asOf}-B${row}`) },
  ];
  for (const { name, formulas } of columns) {
    const time = await timeOf(pane, { column: "F", formulas, last: `F${String(single)}` });
    say(
      `${name} in each of ${String(single)} rows`,
      `${(time / 1_000).toFixed(1)} s, ${((time / single) * 1_000).toFixed(0)} µs a row (${loaded()})`,
    );
  }
}

void inEmptyWorkbench((page) =>
  run(page, Number(process.argv[2] ?? 100_000), Number(process.argv[3] ?? 2_000)),
);

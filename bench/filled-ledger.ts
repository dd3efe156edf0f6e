// A large ledger on the sheet, and an eye on the tasks of the add-in's frame.
import type { Frame, Page } from "playwright-core";

const HEADERS =
  "客户名称 客户编号 单据编号 单据类型 单据日期 到期日 付款条件 币种 原币金额 已收金额 未收余额 业务员 地区 部门 行业 订单号 争议 备注 联系人 电话";
const CELLS_PER_WRITE = 400_000;

/** Fills the sheet behind office.js, so that only the add-in's own work is measured. */
export async function fillLedger(page: Page, rows: number, columns: number): Promise<void> {
  const rowsPerWrite = Math.ceil(CELLS_PER_WRITE / columns);
  for (let first = 0; first < rows; first += rowsPerWrite)
    await page.evaluate(
      ([headers, from, end, columnCount]) => {
        const grid = window.workbench?.grid;
        if (grid === undefined) return;
        const rest = Array.from({ length: columnCount - 20 }, (_, column) => column);
        const names = [...headers.split(" "), ...rest.map((column) => `指标${String(column)}`)];
        const lines: (readonly (string | number)[])[] = from === 0 ? [names] : [];
        for (let row = from; row < end; row += 1) {
          const customer = (row * 7_919) % 5_000;
          const [date, cents] = [45_000 + ((row * 31) % 800), ((row * 104_729) % 2_000_000) + 100];
          lines.push([
            ...[`上海第${String(customer)}贸易有限公司`, `C${String(10_000 + customer)}`],
            ...[`INV-${String(100_000 + row)}`, "发票", date, date + 30, "30天", "CNY"],
            ...[cents / 100, 0, cents / 100, `业务员${String(row % 40)}`],
            ...[["华东", "华南", "华北"][row % 3] ?? "", `销售${String(row % 7)}部`, "制造"],
            ...[`SO${String(row)}`, "", row % 9 === 0 ? "对账中" : "", `联系人${String(customer)}`],
            `021-${String(60_000_000 + customer)}`,
            ...rest.map((column) => ((row * column) % 10_000) / 100),
          ]);
        }
        const start = from === 0 ? 0 : from + 1;
        const area = { sheetId: grid.activeSheetId(), row: start, column: 0 };
        grid.write(
          { ...area, rowCount: lines.length, columnCount },
          lines.map((line) => line.map((value) => ({ value }))),
        );
      },
      [HEADERS, first, Math.min(rows, first + rowsPerWrite), columns] as const,
    );
}

interface Watched {
  readonly longest: number;
  readonly count: number;
  readonly largestMessage: number;
}

/** Watches the add-in's frame from now on. Tasks of the workbench around it, which is Excel's part, are not counted. */
export async function watchTasks(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    const seen = { longest: 0, count: 0, largest: "" };
    Reflect.set(globalThis, "seenByBench", seen);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.name !== "self") continue;
        seen.count += 1;
        seen.longest = Math.max(seen.longest, entry.duration);
      }
    }).observe({ entryTypes: ["longtask"] });
    addEventListener("message", ({ data }) => {
      // Measured when asked for: encoding every answer would be a part of the time.
      if (typeof data === "string" && data.length > seen.largest.length) seen.largest = data;
    });
  });
}

/** What was seen since the last time asked. */
export async function seenTasks(pane: Frame): Promise<Watched> {
  return pane.evaluate(() => {
    const now = Reflect.get(globalThis, "seenByBench") as {
      longest: number;
      count: number;
      largest: string;
    };
    const { longest, count, largest } = now;
    Object.assign(now, { longest: 0, count: 0, largest: "" });
    return { longest, count, largestMessage: new TextEncoder().encode(largest).length };
  });
}

export const toldTasks = ({ longest, count }: Watched): string =>
  `longest task ${longest.toFixed(0)} ms, ${String(count)} over 50 ms`;

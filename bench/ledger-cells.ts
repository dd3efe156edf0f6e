// A seeded ledger as a host hands it over: 2,000 customers, one cell in twenty kept by hand as text.
import type { CellValue, SheetCells } from "../src/domain/ledger/sheet-cells";

export const HEADERS =
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

export function ledgerCells(rowCount: number): SheetCells {
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

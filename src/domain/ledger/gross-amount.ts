// Which of two billed amounts a customer owes: where one is the other plus a tax column, it is the sum.
import type { CellValue, SheetCells } from "./sheet-cells";
import type { TableLayout } from "./table-layout";

const TAX =
  /\b(?:tax|vat|gst|hst|sales tax|mwst|ust|tva|iva|btw)\b|税额|税金|增值税|销项税|稅額|消費税/i;
const DISCOUNT = /discount|rebate|rabatt|remise|descuento|sconto|折扣|折让/i;
const FEWEST_ROWS = 2;

interface Amounts {
  readonly cells: SheetCells;
  readonly table: TableLayout;
  readonly rows: readonly number[];
}

/**
 * The index among `rivals` of the column that holds `net` plus tax, less a discount where there is a column of those,
 * on every sampled row; -1 when none does.
 */
export function grossOf(
  { cells, table, rows }: Amounts,
  net: number,
  rivals: readonly number[],
): number {
  const headed = (words: RegExp): readonly number[] =>
    table.headers.flatMap((header, index) => (words.test(header) ? [index] : []));
  const at = (row: number, index: number): number =>
    amountOf(cells.values[row]?.[table.firstColumn + index] ?? "");
  const discounts = [undefined, ...headed(DISCOUNT)];
  const isGross = (rival: number, tax: number, discount: number | undefined): boolean => {
    let taxed = 0;
    for (const row of rows) {
      const taxHere = at(row, tax);
      const taken = discount === undefined ? 0 : at(row, discount) || 0;
      const missing = at(row, net) + taxHere - taken - at(row, rival);
      if (Number.isNaN(missing)) continue;
      if (Math.abs(missing) > 0.011) return false;
      if (taxHere !== 0) taxed++;
    }
    return taxed >= FEWEST_ROWS;
  };
  return rivals.findIndex((rival) =>
    headed(TAX).some((tax) => discounts.some((discount) => isGross(rival, tax, discount))),
  );
}

function amountOf(cell: CellValue): number {
  if (typeof cell === "number") return cell;
  const text = String(cell).replace(/[,\s]/g, "");
  return text === "" ? NaN : Number(text);
}

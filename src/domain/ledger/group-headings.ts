// Ledgers without a customer column that name the customer in a row of its own above the items: "客户：甲公司".
import type { SheetCells } from "./sheet-cells";
import type { TableColumns, TextColumn } from "./table-readers";
import { TextPool } from "./text-pool";

const HEADING =
  /^(?:客户|客户名称|客戶|客戶名稱|往来单位|往来客户|购货单位|欠款单位|单位名称|customer|customer name|client|debtor|bill to|kunde|cliente?)\s*[:：]\s*(?:[(（[【]\s*[\w.-]+\s*[)）\]】]\s*)?(\S.*)$/iu;

/**
 * The columns, with a customer column made from labelled heading rows where the sheet has no customer column. The
 * rows below a heading stay blank here: fill-down.ts gives them the customer above. A number in brackets before the
 * name is no part of it.
 */
export function withGroupHeadings(cells: SheetCells, columns: TableColumns): TableColumns {
  const { texts, firstRow, count } = columns;
  if (texts.customerName !== undefined || texts.customerId !== undefined) return columns;
  const pool = new TextPool();
  const ids = new Int32Array(count).fill(-1);
  let column = -1;
  for (let row = 0; row < count; row++) {
    const heading = headingOf(cells, firstRow + row);
    // All headings stand in one column: a remark such as "客户：已联系" elsewhere is none.
    if (heading === undefined || (column >= 0 && heading.column !== column)) continue;
    column = heading.column;
    ids[row] = pool.idOf(heading.name);
  }
  if (column < 0) return columns;
  const customerName: TextColumn = { column, pool, ids };
  return { ...columns, texts: { ...texts, customerName } };
}

/** The customer a row names, when it holds nothing else. */
function headingOf(cells: SheetCells, row: number) {
  const values = cells.values[row] ?? [];
  const column = values.findIndex((value) => value !== "");
  const value = values[column];
  if (typeof value !== "string" || value.length > 120) return undefined;
  const name = HEADING.exec(value.trim())?.[1];
  if (name === undefined) return undefined;
  const isAlone = values.every((other, index) => index === column || other === "");
  return isAlone ? { column, name } : undefined;
}

// The ledger's balance as the user knows it: typed, or read from the cell the user pointed at.
import { BLANK_AMOUNT, amountOfText } from "../domain/money/amount-text";
import { cellAddress } from "./cell-address";
import type { EnteredTotal } from "./ledger-decisions";
import { WorkbookFailure, type ReceivablesWorkbook } from "./receivables-workbook";
import type { UsedTotal } from "./session-state";

/** The totals entered for one ledger, those of cells as the cells hold them now. */
export async function usedTotals(
  workbook: ReceivablesWorkbook,
  totals: readonly EnteredTotal[],
  ledgerSheet: string,
): Promise<readonly UsedTotal[]> {
  const ofLedger = totals.filter((total) => total.ledgerSheet === ledgerSheet);
  return Promise.all(ofLedger.map((total) => usedTotal(workbook, total)));
}

async function usedTotal(
  workbook: ReceivablesWorkbook,
  { currency, from }: EnteredTotal,
): Promise<UsedTotal> {
  if ("amount" in from)
    return { currency, ...from, cell: undefined, isUnreadable: !isAmount(from.amount) };
  const cell = `${from.sheet}!${cellAddress(from.rowIndex, from.columnIndex)}`;
  try {
    const { values } = await workbook.readCells({ ...from, rowCount: 1, columnCount: 1 });
    const amount = String(values[0]?.[0] ?? "");
    return { currency, amount, cell, isUnreadable: !isAmount(amount) };
  } catch (error) {
    // The sheet with the balance was deleted or renamed: the ledger is read all the same, and the screen says so.
    if (error instanceof WorkbookFailure && error.reason === "sheet-not-found")
      return { currency, amount: "", cell, isUnreadable: true };
    throw error;
  }
}

/** Whether a text is a whole amount, as a user may type one. */
export function isAmount(text: string): boolean {
  const { value } = amountOfText(text, "point");
  return Number.isFinite(value) && value !== BLANK_AMOUNT;
}

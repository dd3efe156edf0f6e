// What the session does on the sheet: selecting the rows behind a figure, going to a cell, and
// writing the aging sheet. A workbook that says no becomes a sentence in the pane, never a rejection.
import { sheetRowsBehind } from "./aging-report";
import { agingSheetPlan } from "./aging-sheet-plan";
import type { ReceivablesWorkbook } from "./receivables-workbook";
import type { ReportWords } from "./report-words";
import { brokenBy, failureOf, nextTask, tellFailure, type SessionStore } from "./session-store";

export interface SheetActions {
  /** Selects the open rows of one customer on the sheet, by `CustomerAging.row`. */
  readonly selectCustomer: (row: number) => Promise<void>;
  readonly goToCell: (place: {
    readonly rowIndex: number;
    readonly columnIndex: number;
  }) => Promise<void>;
  readonly goToSheet: (sheet: string) => Promise<void>;
  readonly writeAgingSheet: (words: ReportWords) => Promise<void>;
}

export function createSheetActions(
  workbook: ReceivablesWorkbook,
  store: SessionStore,
): SheetActions {
  const select = (work: () => Promise<void>): Promise<void> =>
    tellFailure(store, "selectionFailure", work);
  return {
    selectCustomer: (row) =>
      select(async () => {
        const { aging } = store.getState();
        if (aging === undefined) return;
        const rows = sheetRowsBehind(aging, { row });
        await workbook.selectRows(aging.ledger.source.place, rows);
        store.change({ selection: { row, rowCount: rows.length } });
      }),
    goToCell: ({ rowIndex, columnIndex }) =>
      select(async () => {
        const { reading } = store.getState();
        if (reading.status !== "ready") return;
        // An issue of a whole row or sheet has no column.
        const column = columnIndex < 0 ? reading.ledger.source.place.columnIndex : columnIndex;
        await workbook.selectCell(reading.ledger.source.sheet, Math.max(rowIndex, 0), column);
      }),
    goToSheet: (sheet) => select(() => workbook.selectCell(sheet, 0, 0)),
    writeAgingSheet: (words) => writeAgingSheet(workbook, store, words),
  };
}

async function writeAgingSheet(
  workbook: ReceivablesWorkbook,
  store: SessionStore,
  words: ReportWords,
): Promise<void> {
  const { aging, writing } = store.getState();
  if (aging === undefined || writing.status === "writing") return;
  store.change({ writing: { status: "writing" } });
  try {
    await nextTask();
    const written = await workbook.writeSheet(agingSheetPlan(aging, words));
    store.change({ writing: { status: "written", ...written } });
  } catch (error) {
    const failure = failureOf(error);
    store.change(
      failure
        ? { writing: { status: "failed", failure } }
        : { writing: { status: "none" }, ...brokenBy(error) },
    );
  }
}

// What the session does on the sheet: selecting the rows behind a figure, going to a cell, and
// writing the aging sheet. A workbook that says no becomes a sentence in the pane, never a rejection.
import type { MatrixSelection } from "../domain/aging/aging-matrix";
import type { RangePlace } from "../domain/ledger/sheet-cells";
import { sheetRowsBehind, type AgingReport } from "./aging-report";
import { agingSheetPlan } from "./aging-sheet-plan";
import type { ReceivablesWorkbook } from "./receivables-workbook";
import type { ReportWords } from "./report-words";
import type { SessionState } from "./session-state";
import type { SheetPlan } from "./sheet-plan";
import { nextTask } from "./next-task";
import { brokenBy, failureOf, tellFailure, type SessionStore } from "./session-store";

export interface SheetActions {
  /** Selects the open rows of one customer on the sheet, by `CustomerAging.row`. */
  readonly selectCustomer: (row: number) => Promise<void>;
  /** Selects the rows behind a figure of the aging: a line of a customer or of a currency. */
  readonly selectFigure: (figure: MatrixSelection) => Promise<void>;
  /** Selects the rows of items of the ledger, by their number in it. */
  readonly selectItems: (items: readonly number[]) => Promise<void>;
  readonly goToCell: (place: {
    readonly rowIndex: number;
    readonly columnIndex: number;
  }) => Promise<void>;
  /** Shows a sheet, at a row of it where one is given (from 0). */
  readonly goToSheet: (sheet: string, rowIndex?: number) => Promise<void>;
  readonly writeAgingSheet: (words: ReportWords) => Promise<void>;
  /** Writes a sheet of ours; resolves to its name, or to undefined when the workbook said no (told in the state). */
  readonly writeSheet: (plan: SheetPlan) => Promise<string | undefined>;
  /** Takes the customer of the row that is selected on the ledger's sheet; the state says when it is none. */
  readonly takeSelectedCustomer: () => Promise<void>;
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
        store.change({ selection: { row, rowCount: rows.length }, isSelectionMissed: false });
      }),
    selectFigure: (figure) =>
      select(async () => {
        const { aging } = store.getState();
        if (aging === undefined) return;
        await workbook.selectRows(aging.ledger.source.place, sheetRowsBehind(aging, figure));
        store.change({ selection: undefined, isSelectionMissed: false });
      }),
    selectItems: (items) =>
      select(async () => {
        const { aging } = store.getState();
        if (aging === undefined) return;
        const rows = items.map((item) => aging.ledger.items.rowIndex[item] ?? 0);
        await workbook.selectRows(aging.ledger.source.place, rows);
        store.change({ selection: undefined, isSelectionMissed: false });
      }),
    goToCell: ({ rowIndex, columnIndex }) =>
      select(async () => {
        const { reading } = store.getState();
        if (reading.status !== "ready") return;
        // An issue of a whole row or sheet has no column.
        const column = columnIndex < 0 ? reading.ledger.source.place.columnIndex : columnIndex;
        await workbook.selectCell(reading.ledger.source.sheet, Math.max(rowIndex, 0), column);
      }),
    goToSheet: (sheet, rowIndex = 0) => select(() => workbook.selectCell(sheet, rowIndex, 0)),
    writeAgingSheet: (words) => writeAgingSheet(workbook, store, words),
    writeSheet: async (plan) => {
      let sheet: string | undefined;
      await select(async () => {
        ({ sheet } = await workbook.writeSheet(plan));
      });
      return sheet;
    },
    takeSelectedCustomer: () =>
      select(async () => {
        const { aging } = store.getState();
        const { selection: place } = await workbook.outline();
        if (aging === undefined) return;
        const selection = place && customerAtRow(aging, place);
        const isSelectionMissed = selection === undefined;
        store.change({ isSelectionMissed, ...(selection && { selection }) });
      }),
  };
}

/** The customer whose item stands in the first row of a selection. */
function customerAtRow(
  aging: AgingReport,
  { sheet, rowIndex }: RangePlace,
): SessionState["selection"] {
  const { items, source } = aging.ledger;
  const item = sheet === source.sheet ? items.rowIndex.indexOf(rowIndex) : -1;
  const row = item < 0 ? -1 : (aging.matrix.rowOfItem[item] ?? -1);
  return row < 0 ? undefined : { row, rowCount: sheetRowsBehind(aging, { row }).length };
}

async function writeAgingSheet(
  workbook: ReceivablesWorkbook,
  store: SessionStore,
  words: ReportWords,
): Promise<void> {
  const { aging, writing, figures } = store.getState();
  if (aging === undefined || writing.status === "writing") return;
  store.change({ writing: { status: "writing" } });
  try {
    await nextTask();
    const written = await workbook.writeSheet(agingSheetPlan(aging, words, figures.conversion));
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

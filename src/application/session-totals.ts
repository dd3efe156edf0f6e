// The ledger's balance as the user knows it, from the general ledger: typed, or pointed at in the workbook.
import type { EnteredTotal } from "./ledger-decisions";
import { WorkbookFailure, type ReceivablesWorkbook } from "./receivables-workbook";
import type { DecisionKeeper } from "./session-decisions";
import { tellFailure, type SessionStore } from "./session-store";

export interface TotalActions {
  /** The ledger's balance in a currency as the user typed it; "" takes it away. */
  readonly enterTotal: (currency: string, amount: string) => Promise<void>;
  /** Takes the selected cell as the ledger's balance in a currency, now and at every later reading. */
  readonly pointAtTotal: (currency: string) => Promise<void>;
}

export function createTotalActions(context: {
  readonly workbook: ReceivablesWorkbook;
  readonly store: SessionStore;
  readonly keeper: DecisionKeeper;
  /** Understands the cells read before once more. */
  readonly understandAgain: () => Promise<void>;
}): TotalActions {
  const { workbook, store, keeper, understandAgain } = context;
  const setTotal = (currency: string, from: EnteredTotal["from"] | undefined): Promise<void> => {
    const { reading } = store.getState();
    if (reading.status !== "ready") return Promise.resolve();
    const ledgerSheet = reading.ledger.source.sheet;
    const others = keeper
      .decisions()
      .enteredTotals.filter(
        (total) => total.ledgerSheet !== ledgerSheet || total.currency !== currency,
      );
    keeper.decide({
      enteredTotals: from === undefined ? others : [...others, { ledgerSheet, currency, from }],
    });
    return understandAgain();
  };
  return {
    enterTotal: (currency, amount) =>
      setTotal(currency, amount.trim() === "" ? undefined : { amount: amount.trim() }),
    pointAtTotal: (currency) =>
      tellFailure(store, "decisionFailure", async () => {
        const { selection } = await workbook.outline();
        if (selection === undefined) throw new WorkbookFailure("nothing-selected");
        const { sheet, rowIndex, columnIndex } = selection;
        await setTotal(currency, { sheet, rowIndex, columnIndex });
      }),
  };
}

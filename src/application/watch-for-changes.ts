// Changes of the workbook only mark the picture as stale: nothing is read again behind a user who is typing.
import type { ReceivablesWorkbook, WorkbookChange } from "./receivables-workbook";
import type { SessionFailure, SessionState } from "./session-state";
import { brokenBy, failureOf, type SessionStore } from "./session-store";

/** Watches from now on. Answers why it could not. */
export async function watchFor(
  workbook: ReceivablesWorkbook,
  store: SessionStore,
): Promise<SessionFailure | undefined> {
  try {
    await workbook.watch((change) => {
      if (concerns(change, store.getState())) store.change({ isStale: true });
    });
    return undefined;
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) store.change(brokenBy(error));
    return failure;
  }
}

/** Once a ledger is read, only its own sheet and those of entered balances matter; before that, any change may bring one. */
function concerns(change: WorkbookChange, { reading, enteredTotals }: SessionState): boolean {
  if (change.kind === "selection" || reading.status === "idle") return false;
  // A sheet that Excel gives no name for may be any sheet.
  if (reading.status !== "ready" || change.sheet === "") return true;
  if (change.sheet === reading.ledger.source.sheet) return true;
  return enteredTotals.some(({ cell }) => cell?.startsWith(`${change.sheet}!`));
}

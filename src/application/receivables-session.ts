// One workbook's receivables as the pane sees them: read on request, held outside React, so that
// ribbon commands and workbook events reach them too.
import { createReadingActions, type ReadingActions, type ReadingContext } from "./session-reading";
import { createSheetActions, type SheetActions } from "./session-sheet";
import { firstSessionState } from "./session-state";
import { createSessionStore, type SessionStore } from "./session-store";

export interface ReceivablesSession
  extends Pick<SessionStore, "getState" | "subscribe">, ReadingActions, SheetActions {}

export function createReceivablesSession(
  options: Omit<ReadingContext, "store">,
): ReceivablesSession {
  const { workbook, today } = options;
  const store = createSessionStore(firstSessionState(today()));
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    ...createReadingActions({ workbook, today, store }),
    ...createSheetActions(workbook, store),
  };
}

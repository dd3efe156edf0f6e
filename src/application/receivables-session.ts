/** One workbook's receivables as the pane sees them: read on request, held outside React. */
import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { ReceivablesWorkbook } from "./receivables-workbook";

export interface SessionState {
  readonly status: "idle" | "reading";
  readonly asOfDate: CalendarDate;
}

export interface ReceivablesSession {
  readonly getState: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Looks for the ledger and reads it. Ribbon commands call it as the pane's button does. */
  readonly refresh: () => Promise<void>;
}

export function createReceivablesSession(options: {
  readonly workbook: ReceivablesWorkbook;
  /** Asked at every reading, because a pane stays open overnight. */
  readonly today: () => CalendarDate;
}): ReceivablesSession {
  let state: SessionState = { status: "idle", asOfDate: options.today() };
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    refresh: async () => {
      state = { ...state, status: "reading" };
      listeners.forEach((listener) => {
        listener();
      });
      await options.workbook.outline();
    },
  };
}

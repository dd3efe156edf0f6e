// Wiring of the session: everything that reads, ages and advises. The pane is drawn before it has come.
import {
  createReceivablesSession,
  type ReceivablesSession,
} from "../application/receivables-session";
import type { CalendarDate } from "../domain/calendar/calendar-date";
import { createExcelPorts } from "../excel/excel-ports";
import { openLedgerDesk } from "./ledger-desk";

export function openSession(
  version: string,
  today: () => CalendarDate,
  followRecords: () => Promise<void>,
): ReceivablesSession {
  return createReceivablesSession({
    ...{ ...createExcelPorts(), desk: openLedgerDesk(version), today, followRecords },
  });
}

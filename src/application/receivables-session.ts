// One workbook's receivables as the pane sees them: read on request, held outside React, so that
// ribbon commands and workbook events reach them too.
import type { CalendarDate } from "../domain/calendar/calendar-date";
import { createLedgerDesk, type LedgerDesk } from "./ledger-desk";
import { createLedgerOnView } from "./ledger-on-view";
import type { KeptTables } from "./kept/kept-tables";
import { oneReadingAtATime } from "./one-reading-at-a-time";
import type { ReceivablesWorkbook } from "./receivables-workbook";
import { createAger, type AgingActions } from "./session-aging";
import { createAidActions, type AidActions } from "./session-aids";
import { createChoiceActions, type ChoiceActions } from "./session-choices";
import { createDecisionKeeper } from "./session-decisions";
import { createFigureActions, type FigureActions } from "./session-figures";
import { createJoinActions, type JoinActions } from "./session-joins";
import { createPolicyKeeper, type PolicyActions } from "./session-policy";
import { createReadingActions, type ReadingActions } from "./session-reading";
import { createReportActions, type ReportActions } from "./session-reports";
import { createSheetActions, type SheetActions } from "./session-sheet";
import { firstSessionState } from "./session-state";
import { createTotalActions, type TotalActions } from "./session-totals";
import { createSessionStore, type SessionStore } from "./session-store";
import type { SheetAids } from "./sheet-aids";

export interface ReceivablesSession
  extends
    Pick<SessionStore, "getState" | "subscribe">,
    ReadingActions,
    AgingActions,
    ChoiceActions,
    TotalActions,
    JoinActions,
    PolicyActions,
    SheetActions,
    FigureActions,
    ReportActions {
  /** Tables that the user keeps in this workbook. */
  readonly tables: KeptTables;
  readonly aids?: AidActions;
}

export function createReceivablesSession({
  workbook,
  tables,
  aids,
  desk = createLedgerDesk(),
  today,
}: {
  readonly workbook: ReceivablesWorkbook;
  readonly tables: KeptTables;
  /** Absent where nobody looks at the workbook: colours and copies are then not offered. */
  readonly aids?: SheetAids | undefined;
  /** Where ledgers are understood: in this thread unless told otherwise. */
  readonly desk?: LedgerDesk | undefined;
  readonly today: () => CalendarDate;
}): ReceivablesSession {
  const store = createSessionStore(firstSessionState(today()));
  const keeper = createDecisionKeeper(workbook, store);
  const ager = createAger(workbook, store, today);
  const readings = oneReadingAtATime(store);
  const onView = createLedgerOnView({ workbook, desk, aids, keeper, ager, readings });
  const { understandAgain } = onView;
  const sheets = createSheetActions(workbook, store);
  const policy = createPolicyKeeper({ tables, store, ager, goToSheet: sheets.goToSheet });
  const reading = createReadingActions({
    ...{ workbook, store, keeper, ager, readings, onView, today },
  });
  return {
    tables,
    getState: store.getState,
    subscribe: store.subscribe,
    ...reading,
    start: () => reading.start().then(policy.follow),
    refresh: () => reading.refresh().then(policy.follow),
    openPolicy: policy.openPolicy,
    readPolicy: policy.readPolicy,
    chooseAsOfDate: ager.chooseAsOfDate,
    chooseAging: ager.chooseAging,
    useDatesOfLastTime: ager.useDatesOfLastTime,
    chooseCurrency: ager.chooseCurrency,
    adviseBy: ager.adviseBy,
    ...createChoiceActions({ store, keeper, understandAgain, ageAgain: ager.ageAgain }),
    ...createJoinActions({ keeper, understandAgain }),
    ...createTotalActions({ workbook, store, keeper, understandAgain }),
    ...sheets,
    ...(aids && {
      aids: createAidActions({ workbook, desk, aids, store, uses1904Dates: onView.uses1904Dates }),
    }),
    ...createFigureActions({ workbook, tables, store, ager, goToSheet: sheets.goToSheet }),
    ...createReportActions({ workbook, tables, store, onView }),
  };
}

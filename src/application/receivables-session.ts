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
import { createColumnActions, type ColumnActions } from "./session-columns";
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
import type { LedgerColumns } from "./tactic-columns/ledger-columns";

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
  readonly columns?: ColumnActions;
}

export function createReceivablesSession({
  workbook,
  tables,
  aids,
  columns,
  desk = createLedgerDesk(),
  followRecords = () => Promise.resolve(),
  today,
}: {
  readonly workbook: ReceivablesWorkbook;
  readonly tables: KeptTables;
  /** Absent where nobody looks at the workbook: colours and copies are then not offered. */
  readonly aids?: SheetAids | undefined;
  /** Absent where nobody looks at the workbook: writing beside the ledger is then not offered. */
  readonly columns?: LedgerColumns | undefined;
  /** Takes profiles and records of the workbook into the advice, after every reading of a ledger. */
  readonly followRecords?: (() => Promise<void>) | undefined;
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
  const { goToSheet } = sheets;
  const policy = createPolicyKeeper({ tables, store, ager, goToSheet });
  const reading = createReadingActions({
    ...{ workbook, store, keeper, ager, readings, onView, today },
  });
  const followed = followedBy(reading, async () => {
    await policy.follow();
    if (store.getState().reading.status === "ready") await followRecords();
  });
  const { refresh } = followed;
  return {
    ...{ tables, getState: store.getState, subscribe: store.subscribe },
    ...followed,
    ...{ openPolicy: policy.openPolicy, readPolicy: policy.readPolicy },
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
    ...createFigureActions({ workbook, tables, store, ager, goToSheet }),
    ...(columns && { columns: createColumnActions({ workbook, columns, store, refresh }) }),
    ...createReportActions({ workbook, tables, store, onView }),
  };
}

/** Every way to a ledger, with what is taken from the workbook's own sheets after it. */
function followedBy(reading: ReadingActions, follow: () => Promise<void>): ReadingActions {
  return {
    ...reading,
    start: () => reading.start().then(follow),
    choose: (candidate) => reading.choose(candidate).then(follow),
    chooseSelection: () => reading.chooseSelection().then(follow),
    answer: (answers) => reading.answer(answers).then(follow),
    refresh: () => reading.refresh().then(follow),
  };
}

// Aging what was read: as of the day and in the currency the user wants to see, which outlive every reading.
import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { Ledger } from "../domain/ledger/ledger";
import {
  changedChoices,
  choicesOfText,
  DEFAULT_AGING_CHOICES,
  settingsOfChoices,
  textOfChoices,
  type KeptAgingChoices,
} from "./aging-choices";
import { agingReport, LEDGER_ALONE, type AdviceBasis } from "./aging-report";
import type { ReceivablesWorkbook } from "./receivables-workbook";
import type { SessionState } from "./session-state";
import { brokenBy, nextTask, NOTHING_DONE_YET, type SessionStore } from "./session-store";
import { createSettingWriter } from "./setting-writer";

const SETTING = "Huikuan.agingChoices";

export interface AgingActions {
  readonly chooseAsOfDate: (date: CalendarDate) => Promise<void>;
  /** Changes how the ledger is aged; the choice is kept in the workbook. */
  readonly chooseAging: (change: Partial<KeptAgingChoices>) => Promise<void>;
  /** Ages as of the dates that were used last time. */
  readonly useDatesOfLastTime: () => Promise<void>;
  readonly chooseCurrency: (currency: number) => void;
  /** Ages anew with what is known of the customers on the as-of date. */
  readonly adviseBy: (profilesOn: ProfilesOn) => Promise<void>;
}

/** What is known of the customers on a day. */
export type ProfilesOn = (asOfDate: CalendarDate) => AdviceBasis["profileOf"];

export interface Ager extends AgingActions {
  /** Reads the workbook's choices, unless it has been done. */
  readonly load: () => Promise<void>;
  /** A ledger aged, as a change of the state. */
  readonly aged: (ledger: Ledger) => Partial<SessionState>;
  /** Ages what is on screen anew, after a setting has changed. */
  readonly ageAgain: () => Promise<void>;
  /** Forgets the currency, and the choices until the workbook is asked again. */
  readonly forget: () => void;
}

/** `today` is asked at every reading, because a pane stays open overnight. */
export function createAger(
  workbook: ReceivablesWorkbook,
  store: SessionStore,
  today: () => CalendarDate,
): Ager {
  const write = createSettingWriter(workbook, store, SETTING);
  let isLoaded = false;
  let currencyCode: string | undefined;
  let profilesOn: ProfilesOn = () => LEDGER_ALONE.profileOf;
  const reportOn = (ledger: Ledger, day: CalendarDate) => {
    const { decisions, policyOnSheet, agingChoices } = store.getState();
    const { credits } = decisions;
    const settings = settingsOfChoices(agingChoices, { today: day, credits });
    const { policy } = policyOnSheet;
    return agingReport(ledger, settings, { policy, profileOf: profilesOn(settings.asOfDate) });
  };
  const ageAgain = async (done: Partial<SessionState> = NOTHING_DONE_YET): Promise<void> => {
    const wanted = store.getState();
    await nextTask();
    const { reading, agingChoices, decisions } = store.getState();
    // Something else was chosen, or another ledger read, while this one waited for its turn.
    const isLatest = agingChoices === wanted.agingChoices && decisions === wanted.decisions;
    if (reading.status !== "ready" || !isLatest) return;
    try {
      store.change({ aging: reportOn(reading.ledger, store.getState().today), ...done });
    } catch (error) {
      store.change(brokenBy(error));
    }
  };
  const choose = (change: Partial<KeptAgingChoices>): Promise<void> => {
    const { agingChoices, today: day, datesOfLastTime } = store.getState();
    const choices = changedChoices(agingChoices, change);
    const isDated = "asOfDate" in change || "ageAsOfDate" in change;
    store.change({
      ...{ agingChoices: choices, asOfDate: choices.asOfDate ?? day },
      ...{ datesOfLastTime: isDated ? undefined : datesOfLastTime, decisionFailure: undefined },
    });
    write(textOfChoices(isDated ? choices : { ...choices, ...datesOfLastTime }));
    return ageAgain();
  };
  return {
    load: async () => {
      if (isLoaded) return;
      const { asOfDate, ageAsOfDate, ...others } = choicesOfText(
        await workbook.readSetting(SETTING),
      );
      isLoaded = true;
      const isDated = asOfDate !== undefined || ageAsOfDate !== undefined;
      store.change({
        agingChoices: { ...DEFAULT_AGING_CHOICES, ...others },
        datesOfLastTime: isDated ? { asOfDate, ageAsOfDate } : undefined,
      });
    },
    chooseAging: choose,
    useDatesOfLastTime: () => choose(store.getState().datesOfLastTime ?? {}),
    ageAgain: () => ageAgain(),
    adviseBy: (profiles) => {
      profilesOn = profiles;
      // Rows of the report stay what they were: only what is said of them changes.
      return ageAgain({});
    },
    aged: (ledger) => {
      const day = today();
      const asOfDate = store.getState().agingChoices.asOfDate ?? day;
      return {
        ...{ asOfDate, today: day, aging: reportOn(ledger, day) },
        currency: currencyOnScreen(ledger, currencyCode),
      };
    },
    // Whoever chooses today means today, tomorrow as well.
    chooseAsOfDate: (date) =>
      choose({ asOfDate: date === store.getState().today ? undefined : date }),
    chooseCurrency: (currency) => {
      const chosen = store.getState().aging?.ledger.currencies[currency];
      if (chosen === undefined) return;
      currencyCode = chosen.code;
      store.change({ currency, selection: undefined });
    },
    forget: () => {
      isLoaded = false;
      currencyCode = undefined;
    },
  };
}

/** The currency chosen before, else the one with the most items. */
function currencyOnScreen(ledger: Ledger, code: string | undefined): number {
  const chosen = ledger.currencies.findIndex((currency) => currency.code === code);
  if (chosen >= 0) return chosen;
  const counts = ledger.currencies.map(() => 0);
  ledger.items.currency.forEach((currency) => {
    counts[currency] = (counts[currency] ?? 0) + 1;
  });
  return Math.max(counts.indexOf(Math.max(...counts)), 0);
}

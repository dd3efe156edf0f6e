// Aging what was read: as of the day and in the currency the user wants to see, which outlive every reading.
import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { Ledger } from "../domain/ledger/ledger";
import { settingsOfChoices, type KeptAgingChoices } from "./aging-choices";
import { agingReport, LEDGER_ALONE, type AdviceBasis, type AgingReport } from "./aging-report";
import type { ReceivablesWorkbook } from "./receivables-workbook";
import { createAgingChoiceKeeper } from "./session-aging-choices";
import type { SessionState } from "./session-state";
import { brokenBy, nextTask, NOTHING_DONE_YET, type SessionStore } from "./session-store";

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
  const choices = createAgingChoiceKeeper(workbook, store);
  let currencyCode: string | undefined;
  let profilesOn: ProfilesOn = () => LEDGER_ALONE.profileOf;
  const reportOn = (ledger: Ledger, day: CalendarDate) =>
    reportUnder(store.getState(), ledger, { day, profilesOn });
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
  const choose = (change: Partial<KeptAgingChoices>) => {
    choices.choose(change);
    return ageAgain();
  };
  return {
    load: choices.load,
    chooseAging: choose,
    useDatesOfLastTime: () => choose(store.getState().datesOfLastTime ?? {}),
    ageAgain: () => ageAgain(),
    adviseBy: (profiles) => {
      profilesOn = profiles;
      return ageAgain({}); // Rows stay what they were: only what is said of them changes.
    },
    aged: (ledger) => {
      const day = today();
      const aging = reportOn(ledger, day);
      return {
        ...{ asOfDate: aging.settings.asOfDate, today: day, aging },
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
      choices.unload();
      currencyCode = undefined;
    },
  };
}

/** The report under the choices and the policy of now. */
function reportUnder(
  { decisions, policyOnSheet, agingChoices }: SessionState,
  ledger: Ledger,
  { day, profilesOn }: { readonly day: CalendarDate; readonly profilesOn: ProfilesOn },
): AgingReport {
  const settings = settingsOfChoices(agingChoices, { today: day, credits: decisions.credits });
  const profileOf = profilesOn(settings.asOfDate);
  return agingReport(ledger, settings, { policy: policyOnSheet.policy, profileOf });
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

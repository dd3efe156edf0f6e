// Aging what was read: as of the day and in the currency the user wants to see, which outlive every reading.
import { agingSettings } from "../domain/aging/aging-settings";
import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { Ledger } from "../domain/ledger/ledger";
import { agingReport, LEDGER_ALONE, type AdviceBasis } from "./aging-report";
import type { SessionState } from "./session-state";
import { brokenBy, nextTask, NOTHING_DONE_YET, type SessionStore } from "./session-store";

export interface AgingActions {
  readonly chooseAsOfDate: (date: CalendarDate) => Promise<void>;
  readonly chooseCurrency: (currency: number) => void;
  /** Ages anew with what is known of the customers on the as-of date. */
  readonly adviseBy: (profilesOn: ProfilesOn) => Promise<void>;
}

/** What is known of the customers on a day. */
export type ProfilesOn = (asOfDate: CalendarDate) => AdviceBasis["profileOf"];

export interface Ager extends AgingActions {
  /** A ledger aged, as a change of the state. */
  readonly aged: (ledger: Ledger) => Partial<SessionState>;
  /** Ages what is on screen anew, after a setting has changed. */
  readonly ageAgain: () => Promise<void>;
  /** Forgets the day and the currency. */
  readonly forget: () => void;
}

/** `today` is asked at every reading, because a pane stays open overnight. */
export function createAger(store: SessionStore, today: () => CalendarDate): Ager {
  let asOf: CalendarDate | undefined;
  let currencyCode: string | undefined;
  let profilesOn: ProfilesOn = () => LEDGER_ALONE.profileOf;
  const reportOn = (ledger: Ledger, asOfDate: CalendarDate) => {
    const { decisions, policyOnSheet } = store.getState();
    const settings = agingSettings({ asOfDate, credits: decisions.credits });
    const { policy } = policyOnSheet;
    return agingReport(ledger, settings, { policy, profileOf: profilesOn(asOfDate) });
  };
  const ageAgain = async (done: Partial<SessionState> = NOTHING_DONE_YET): Promise<void> => {
    const wanted = store.getState();
    await nextTask();
    const { reading, asOfDate, decisions } = store.getState();
    // Another date or policy was chosen, or another ledger read, while this one waited for its turn.
    const isLatest = asOfDate === wanted.asOfDate && decisions === wanted.decisions;
    if (reading.status !== "ready" || !isLatest) return;
    try {
      store.change({ aging: reportOn(reading.ledger, asOfDate), ...done });
    } catch (error) {
      store.change(brokenBy(error));
    }
  };
  return {
    ageAgain: () => ageAgain(),
    adviseBy: (profiles) => {
      profilesOn = profiles;
      // Rows of the report stay what they were: only what is said of them changes.
      return ageAgain({});
    },
    aged: (ledger) => {
      const asOfDate = asOf ?? today();
      return {
        ...{ asOfDate, today: today(), aging: reportOn(ledger, asOfDate) },
        currency: currencyOnScreen(ledger, currencyCode),
      };
    },
    chooseAsOfDate: (date) => {
      asOf = date;
      store.change({ asOfDate: date });
      return ageAgain();
    },
    chooseCurrency: (currency) => {
      const chosen = store.getState().aging?.ledger.currencies[currency];
      if (chosen === undefined) return;
      currencyCode = chosen.code;
      store.change({ currency, selection: undefined });
    },
    forget: () => {
      asOf = undefined;
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

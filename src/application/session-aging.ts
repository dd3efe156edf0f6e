// Aging what was read: as of the day and in the currency the user wants to see, which outlive every reading.
import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { Ledger } from "../domain/ledger/ledger";
import { settingsOfChoices, type KeptAgingChoices } from "./aging-choices";
import { agingReportSteps, LEDGER_ALONE, type AdviceBasis, type AgingReport } from "./aging-report";
import { inSlices } from "./in-slices";
import { WorkbookFailure, type ReceivablesWorkbook } from "./receivables-workbook";
import { createAgingChoiceKeeper } from "./session-aging-choices";
import type { SessionState } from "./session-state";
import { nextTask } from "./next-task";
import { brokenBy, NOTHING_DONE_YET, type SessionStore } from "./session-store";

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
  /** A ledger aged, as a change of the state. Rejects as cancelled when it is not wanted any more. */
  readonly aged: (ledger: Ledger, isWanted: () => boolean) => Promise<Partial<SessionState>>;
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
  const basisOn = (day: CalendarDate): AgedUnder => {
    const { decisions, policyOnSheet, agingChoices } = store.getState();
    const { policy } = policyOnSheet;
    return { day, credits: decisions.credits, policy, agingChoices, profilesOn };
  };
  const ageAgain = createAgeAgain(store, () => basisOn(store.getState().today));
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
    aged: async (ledger, isWanted) => {
      const day = today();
      const aging = await reportUnder(ledger, () => basisOn(day), isWanted);
      if (aging === undefined) throw new WorkbookFailure("cancelled");
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

/** Ages what is on screen anew; of several runs at once only the last one counts. */
function createAgeAgain(
  store: SessionStore,
  basisNow: () => AgedUnder,
): (done?: Partial<SessionState>) => Promise<void> {
  let lastRun = 0;
  /** What runs that were overtaken would have changed beside the report. */
  let owed: Partial<SessionState> = {};
  return async (done: Partial<SessionState> = NOTHING_DONE_YET): Promise<void> => {
    lastRun += 1;
    const run = lastRun;
    owed = { ...owed, ...done };
    await nextTask();
    const { reading } = store.getState();
    // Something else was chosen, or another ledger read, while this one waited for its turn.
    const isWanted = (): boolean => run === lastRun && store.getState().reading === reading;
    if (reading.status !== "ready" || !isWanted()) return;
    try {
      const aging = await reportUnder(reading.ledger, basisNow, isWanted);
      if (aging === undefined) return;
      store.change({ aging, ...owed });
      owed = {};
    } catch (error) {
      store.change(brokenBy(error));
    }
  };
}

/** What the user can change while a large ledger is being aged. */
interface AgedUnder extends Pick<SessionState, "agingChoices"> {
  readonly day: CalendarDate;
  readonly credits: SessionState["decisions"]["credits"];
  readonly policy: AdviceBasis["policy"];
  readonly profilesOn: ProfilesOn;
}

/** The report under what holds at its end: when something was changed meanwhile, it is made anew. */
async function reportUnder(
  ledger: Ledger,
  basisNow: () => AgedUnder,
  isWanted: () => boolean,
): Promise<AgingReport | undefined> {
  for (;;) {
    const basis = basisNow();
    const { day, credits, policy, agingChoices, profilesOn } = basis;
    const settings = settingsOfChoices(agingChoices, { today: day, credits });
    const advice = { policy, profileOf: profilesOn(settings.asOfDate) };
    const report = await inSlices(agingReportSteps(ledger, settings, advice), isWanted);
    if (report === undefined || isSameBasis(basis, basisNow())) return report;
  }
}

function isSameBasis(a: AgedUnder, b: AgedUnder): boolean {
  return (
    a.day === b.day &&
    a.credits === b.credits &&
    a.policy === b.policy &&
    a.agingChoices === b.agingChoices &&
    a.profilesOn === b.profilesOn
  );
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

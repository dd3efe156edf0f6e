// Readings run one at a time: a new one ends the one under way, whose outcome no longer counts, and a
// cancelled one leaves what was there.
import type { Progress } from "./receivables-workbook";
import type { SessionState } from "./session-state";
import { brokenBy, failureOf, NOTHING_DONE_YET, type SessionStore } from "./session-store";

export type ProgressIn = (sheet: string) => Progress;

export interface Readings {
  /** Runs a reading and puts what it comes to on screen. `isFresh`: it asks the workbook, so that nothing is stale after it. */
  readonly run: (
    work: (progress: ProgressIn) => Promise<Partial<SessionState>>,
    isFresh: boolean,
  ) => Promise<void>;
  readonly cancel: () => void;
}

export function oneReadingAtATime(store: SessionStore): Readings {
  let underWay: AbortController | undefined;
  let wasStale = false;
  return {
    cancel: () => {
      if (underWay === undefined) return;
      underWay.abort();
      // The workbook may take its time to notice; the user does not have to.
      underWay = undefined;
      store.change({ progress: undefined, isStale: wasStale || store.getState().isStale });
    },
    run: async (work, isFresh) => {
      // A reading that is replaced has taken the mark off without putting anything right.
      wasStale = store.getState().isStale || (underWay !== undefined && wasStale);
      underWay?.abort();
      const mine = new AbortController();
      underWay = mine;
      const end = (change: Partial<SessionState>): void => {
        if (underWay !== mine) return;
        underWay = undefined;
        store.change({ ...change, progress: undefined });
      };
      const progress: ProgressIn = (sheet) => ({
        report: (done, total) => {
          if (underWay === mine) store.change({ progress: { sheet, done, total } });
        },
        signal: mine.signal,
      });
      // A change that comes in while reading makes the result stale from the start.
      store.change({
        ...{ progress: { sheet: "", done: 0, total: 0 }, isStale: wasStale && !isFresh },
        readingFailure: undefined,
      });
      try {
        end({ aging: undefined, ...NOTHING_DONE_YET, ...(await work(progress)) });
      } catch (error) {
        const failure = failureOf(error);
        const isStale = wasStale || store.getState().isStale;
        end(failure ? { readingFailure: failure, isStale } : brokenBy(error));
      }
    },
  };
}

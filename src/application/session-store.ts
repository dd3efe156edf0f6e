// The store under the session: one state, replaced as a whole, and those who want to know of it.
import { WorkbookFailure } from "./receivables-workbook";
import type { SessionFailure, SessionState } from "./session-state";

export interface SessionStore {
  readonly getState: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (change: Partial<SessionState>) => void;
}

export function createSessionStore(first: SessionState): SessionStore {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    change: (change) => {
      state = { ...state, ...change };
      listeners.forEach((listener) => {
        listener();
      });
    },
  };
}

/**
 * What to tell the user of an error from the workbook; undefined when it is our own bug.
 */
export function failureOf(error: unknown): SessionFailure | undefined {
  return error instanceof WorkbookFailure
    ? { reason: error.reason, about: error.about }
    : undefined;
}

/**
 * A bug as state. React's error boundary never sees a rejected promise, so the pane throws it while drawing.
 */
export function brokenBy(error: unknown): Pick<SessionState, "reading"> {
  const bug = error instanceof Error ? error : new Error(String(error));
  return { reading: { status: "broken", error: bug } };
}

/** Runs a step; when the workbook says no, `field` of the state says why until the next try. */
export async function tellFailure(
  store: SessionStore,
  field: "readingFailure" | "selectionFailure" | "decisionFailure",
  work: () => Promise<void>,
): Promise<void> {
  store.change({ [field]: undefined });
  try {
    await work();
  } catch (error) {
    const failure = failureOf(error);
    store.change(failure ? { [field]: failure } : brokenBy(error));
  }
}

/** What was written or selected belongs to the figures that have just been replaced. */
export const NOTHING_DONE_YET = {
  writing: { status: "none" },
  selection: undefined,
  selectionFailure: undefined,
} as const satisfies Partial<SessionState>;

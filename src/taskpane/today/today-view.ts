// How the user looks at today's work. A card opened from a row leaves the screen; coming back finds the same view.
import type { ReceivablesSession } from "../../application/receivables-session";
import type { WorkState } from "../../domain/records/worklist";

export interface TodayView {
  readonly shown: WorkState;
  /** Empty: everyone. */
  readonly owner: string;
  readonly order: "priority" | "tactic";
  /** The customer whose row was the current one. */
  readonly row: number | undefined;
  /** The customer whose card was opened from its row. */
  readonly opened: number | undefined;
}

const FIRST: TodayView = {
  ...{ shown: "open", owner: "", order: "priority" },
  ...{ row: undefined, opened: undefined },
};
const views = new WeakMap<ReceivablesSession, TodayView>();

export function todayViewOf(session: ReceivablesSession): TodayView {
  return views.get(session) ?? FIRST;
}

export function keepTodayView(session: ReceivablesSession, change: Partial<TodayView>): TodayView {
  const view = { ...todayViewOf(session), ...change };
  views.set(session, view);
  return view;
}

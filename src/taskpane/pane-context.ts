// What every screen needs and none owns: the session, the way to another screen, words and colours.
import { createContext, use, useSyncExternalStore } from "react";
import type { ClassPorts } from "../application/class/class-ports";
import type { CoursePorts } from "../application/course/course-ports";
import type { FormulaPorts } from "../application/formulas/formula-ports";
import type { ReceivablesSession } from "../application/receivables-session";
import type { SessionState } from "../application/session-state";
import type { Messages } from "../messages/messages";
import type { FigureFormat } from "./figures/figure-format";
import type { PaneNavigation } from "./pane-navigation";
import type { PaneTheme } from "./pane-theme";

export interface Pane {
  readonly session: ReceivablesSession;
  readonly navigation: PaneNavigation;
  readonly messages: Messages;
  readonly figures: FigureFormat;
  readonly theme: PaneTheme;
  readonly version: string;
  /** What the course needs of workbook, files and windows; loaded when first asked for. */
  readonly loadCourse: () => Promise<CoursePorts>;
  readonly loadClass: () => Promise<ClassPorts>;
  readonly loadFormulas: () => Promise<FormulaPorts>;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = use(PaneContext);
  if (pane === null) throw new Error("usePane needs a PaneContext provider above it.");
  return pane;
}

export function useSessionState(): SessionState {
  const { session } = usePane();
  return useSyncExternalStore(session.subscribe, session.getState);
}

import { createContext, useContext, useSyncExternalStore } from "react";
import { wordsIn, type Words } from "./words";
import type { WorkbenchSession } from "./workbench-session";
import type { WorkbenchState } from "./workbench-state";

export const WorkbenchContext = createContext<WorkbenchSession | undefined>(undefined);

export function useWorkbench(): WorkbenchSession {
  const session = useContext(WorkbenchContext);
  if (session === undefined) throw new Error("WorkbenchContext has no session.");
  return session;
}

export function useWorkbenchState(): WorkbenchState {
  const session = useWorkbench();
  return useSyncExternalStore(session.subscribe, session.getState);
}

export function useWords(): Words {
  return wordsIn(useWorkbenchState().language);
}

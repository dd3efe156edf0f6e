// What the parts of the class screen share: the class of this workbook, its words, and the clock.
import { createContext, use, useEffect, useState, useSyncExternalStore } from "react";
import type { ClassPorts } from "../../application/class/class-ports";
import type { ClassSession } from "../../application/class/class-session";
import type { ClassState } from "../../application/class/class-state";
import type { ClassMessages } from "../../messages/class-messages";

export interface Classroom {
  readonly session: ClassSession;
  readonly ports: ClassPorts;
  readonly words: ClassMessages;
}

export const ClassContext = createContext<Classroom | null>(null);

export function useClassroom(): Classroom {
  const classroom = use(ClassContext);
  if (classroom === null) throw new Error("useClassroom needs a ClassContext provider above it.");
  return classroom;
}

export function useClassState(): ClassState {
  const { session } = useClassroom();
  return useSyncExternalStore(session.subscribe, session.getState);
}

/** The moment, anew every second while it matters. */
export function useNow(isRunning: boolean): number {
  const { ports } = useClassroom();
  const [now, setNow] = useState(ports.now);
  useEffect(() => {
    setNow(ports.now());
    if (!isRunning) return undefined;
    const timer = setInterval(() => {
      setNow(ports.now());
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, [ports, isRunning]);
  return now;
}

// A session that the pane can draw with before its code has come: what the user does meanwhile waits for it.
import type { KeptTables } from "./kept/kept-tables";
import type { ReceivablesSession } from "./receivables-session";
import type { SessionState } from "./session-state";

type Member = string | symbol;
type Action = (...inputs: readonly unknown[]) => unknown;

/** Calls members of something that is still on its way; each call waits, in order. */
function whenThere<Whole extends object>(coming: () => Promise<Whole>): Whole {
  const waiting = (_: object, member: Member): Action | undefined =>
    // A promise would be asked for `then`, and this is none.
    member === "then"
      ? undefined
      : async (...inputs) =>
          (Reflect.get(await coming(), member) as Action).apply(undefined, [...inputs]);
  return new Proxy({}, { get: waiting }) as Whole;
}

/**
 * The session that `load` brings, usable at once: until then its state is `first`. When the code does not come, the
 * state is broken, and the pane says so.
 */
export function sessionInTime(
  first: SessionState,
  load: () => Promise<ReceivablesSession>,
): ReceivablesSession {
  const listeners = new Set<() => void>();
  const tell = (): void => {
    listeners.forEach((listener) => {
      listener();
    });
  };
  let session: ReceivablesSession | undefined;
  let state = first;
  const coming = load();
  coming.then(
    (come) => {
      session = come;
      session.subscribe(tell);
      tell();
    },
    (error: unknown) => {
      const cause = error instanceof Error ? error : new Error(String(error));
      state = { ...first, reading: { status: "broken", error: cause } };
      tell();
    },
  );
  const waiting = whenThere(() => coming);
  const tables = whenThere(() => coming.then((come): KeptTables => come.tables));
  const own: Readonly<Record<Member, unknown>> = {
    getState: () => session?.getState() ?? state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
  const get = (_: object, member: Member): unknown => {
    if (member in own) return own[member];
    if (session !== undefined) return Reflect.get(session, member);
    if (member === "aids" || member === "columns") return undefined;
    return member === "tables" ? tables : Reflect.get(waiting, member);
  };
  return new Proxy({}, { get }) as ReceivablesSession;
}

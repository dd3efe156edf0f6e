import { sessionInTime } from "../../src/application/session-in-time";
import { firstSessionState } from "../../src/application/session-state";
import type { ReceivablesSession } from "../../src/application/receivables-session";
import { dateOf } from "../support/ledger-of";

const FIRST = firstSessionState(dateOf("2026-03-31"));

/** A session that only notes what it is asked, and the promise that brings it. */
function lateSession() {
  const asked: string[] = [];
  const listeners: (() => void)[] = [];
  const state = { ...FIRST, currency: 3 };
  const session = {
    getState: () => state,
    subscribe: (listener: () => void) => listeners.push(listener),
    refresh: () => Promise.resolve(void asked.push("refresh")),
    chooseCurrency: (currency: number) => void asked.push(`currency ${String(currency)}`),
    tables: { readTable: (key: string) => Promise.resolve(void asked.push(`table ${key}`)) },
  } as unknown as ReceivablesSession;
  let bring: (come: ReceivablesSession) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const coming = new Promise<ReceivablesSession>((resolve, reject) => {
    bring = resolve;
    fail = reject;
  });
  return {
    ...{ asked, state, listeners, load: () => coming },
    bring: () => {
      bring(session);
    },
    fail: () => {
      fail(new Error("no such file"));
    },
  };
}

describe("a session whose code is still on its way", () => {
  test("shows its first state, and does in order what it was asked meanwhile", async () => {
    const late = lateSession();
    const session = sessionInTime(FIRST, late.load);
    expect(session.getState()).toBe(FIRST);
    const refreshed = session.refresh();
    session.chooseCurrency(2);
    const read = session.tables.readTable("log" as never, [] as never);
    expect(late.asked).toEqual([]);
    late.bring();
    await Promise.all([refreshed, read]);
    expect(late.asked).toEqual(["refresh", "currency 2", "table log"]);
    expect(session.getState()).toBe(late.state);
  });

  test("tells its listeners when it has come and whenever it changes", async () => {
    const late = lateSession();
    const session = sessionInTime(FIRST, late.load);
    let told = 0;
    const stop = session.subscribe(() => (told += 1));
    late.bring();
    await session.refresh();
    expect(told).toBe(1);
    late.listeners[0]?.();
    expect(told).toBe(2);
    stop();
    late.listeners[0]?.();
    expect(told).toBe(2);
  });

  test("is broken when its code does not come", async () => {
    const late = lateSession();
    const session = sessionInTime(FIRST, late.load);
    late.fail();
    await expect(session.refresh()).rejects.toThrow("no such file");
    expect(session.getState().reading).toMatchObject({ status: "broken" });
  });
});

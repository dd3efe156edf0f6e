// A desk behind a channel of messages: both ends of it. What travels is plain data, block by block, so that no
// message keeps either side busy for long.
import type { LedgerDesk } from "./ledger-desk";

type Asking = "rank" | "needed" | "read" | "fixes";

export type DeskMessage =
  | { readonly does: "clear" }
  | { readonly does: "add"; readonly rows: Parameters<LedgerDesk["add"]>[0] }
  | {
      readonly does: "read";
      readonly id: number;
      readonly request: Parameters<LedgerDesk["read"]>[0];
    }
  | {
      readonly does: "rank";
      readonly id: number;
      readonly places: Parameters<LedgerDesk["rank"]>[0];
    }
  | {
      readonly does: "needed";
      readonly id: number;
      readonly asked: Parameters<LedgerDesk["needed"]>;
    }
  | { readonly does: "fixes"; readonly id: number };

export type DeskAnswer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly bug: { readonly message: string; readonly stack: string } };

/** The asking end. `receive` is to be called with every answer, `fail` when the other end is gone. */
export function createRemoteDesk(send: (message: DeskMessage) => void): {
  readonly desk: LedgerDesk;
  readonly receive: (answer: DeskAnswer) => void;
  readonly fail: (error: Error) => void;
} {
  const waiting = new Map<
    number,
    { readonly keep: (result: never) => void; readonly breakIt: (error: Error) => void }
  >();
  let lastId = 0;
  const ask = <Result>(message: (id: number) => DeskMessage): Promise<Result> =>
    new Promise((keep, breakIt) => {
      lastId += 1;
      waiting.set(lastId, { keep, breakIt });
      send(message(lastId));
    });
  return {
    desk: {
      clear: () => {
        send({ does: "clear" });
      },
      add: (rows) => {
        send({ does: "add", rows });
      },
      rank: (places) => ask((id) => ({ does: "rank", id, places })),
      needed: (...asked) => ask((id) => ({ does: "needed", id, asked })),
      read: (request) => ask((id) => ({ does: "read", id, request })),
      fixes: () => ask((id) => ({ does: "fixes", id })),
    },
    receive: (answer) => {
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ("bug" in answer) asked?.breakIt(bugOf(answer.bug));
      else asked?.keep(answer.result as never);
    },
    fail: (error) => {
      for (const { breakIt } of waiting.values()) breakIt(error);
      waiting.clear();
    },
  };
}

function bugOf({ message, stack }: { readonly message: string; readonly stack: string }): Error {
  const error = new Error(message);
  error.stack = stack;
  return error;
}

/** The answering end: does what a message says on a desk of its own thread. */
export function serveDesk(
  desk: LedgerDesk,
  send: (answer: DeskAnswer) => void,
): (message: DeskMessage) => void {
  const answer = (id: number, asked: Asking, result: Promise<unknown>): void => {
    result.then(
      (done) => {
        send({ id, result: done });
      },
      (error: unknown) => {
        const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
        send({ id, bug: { message: `${asked}: ${message}`, stack } });
      },
    );
  };
  return (message) => {
    switch (message.does) {
      case "clear":
        desk.clear();
        return;
      case "add":
        desk.add(message.rows);
        return;
      case "read":
        answer(message.id, "read", desk.read(message.request));
        return;
      case "rank":
        answer(message.id, "rank", desk.rank(message.places));
        return;
      case "needed":
        answer(message.id, "needed", desk.needed(...message.asked));
        return;
      case "fixes":
        answer(message.id, "fixes", desk.fixes());
    }
  };
}

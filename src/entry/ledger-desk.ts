// The desk in a worker, made of the add-in's own files; in this thread where the browser has no workers.
import { createLedgerDesk, type LedgerDesk } from "../application/ledger-desk";
import { createRemoteDesk, type DeskAnswer } from "../application/remote-desk";

/** A desk that keeps the pane free. The version keeps a browser from taking the worker of an earlier one. */
export function openLedgerDesk(version: string): LedgerDesk {
  if (typeof Worker === "undefined") return createLedgerDesk();
  const worker = new Worker(`ledger-worker.js?${version}`);
  const { desk, receive, fail } = createRemoteDesk((message) => {
    worker.postMessage(message);
  });
  worker.onmessage = ({ data }: MessageEvent<DeskAnswer>) => {
    receive(data);
  };
  worker.onerror = ({ message }) => {
    fail(new Error(message === "" ? "The worker that reads ledgers did not start." : message));
  };
  return desk;
}

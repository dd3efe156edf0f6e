// The worker in which large ledgers are understood while the pane stays free. It knows no Excel and no page.
import { createLedgerDesk } from "../application/ledger-desk";
import { serveDesk, type DeskAnswer, type DeskMessage } from "../application/remote-desk";

/** What a worker's own scope offers, as far as it is used here; the project's types are those of a page. */
const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<DeskMessage>) => void;
  readonly postMessage: (answer: DeskAnswer) => void;
};

const serve = serveDesk(createLedgerDesk(), (answer) => {
  scope.postMessage(answer);
});
scope.onmessage = ({ data }) => {
  serve(data);
};

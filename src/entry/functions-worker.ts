// The worker in which worksheet functions over long ranges are calculated. It knows no Excel and no page.
import { callFunction } from "../functions/functions";
import { installPlainErrors } from "../functions/plain-errors";
import {
  serveCalculation,
  type CalculationAnswer,
  type CalculationMessage,
} from "../functions/remote-calculation";

/** What a worker's own scope offers, as far as it is used here; the project's types are those of a page. */
const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<CalculationMessage>) => void;
  readonly postMessage: (answer: CalculationAnswer, transfers: readonly ArrayBuffer[]) => void;
};

installPlainErrors();
const serve = serveCalculation(callFunction, (answer, transfers) => {
  scope.postMessage(answer, transfers);
});
scope.onmessage = ({ data }) => {
  void serve(data);
};

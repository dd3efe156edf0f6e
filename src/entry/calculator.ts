// The worker for long worksheet functions, made of the add-in's own files; this thread where the browser has none.
import project from "../../package.json";
import { createCalculator } from "../functions/calculator";
import {
  createRemoteCalculation,
  type CalculationAnswer,
  type RemoteCalculation,
} from "../functions/remote-calculation";
import { languageOf } from "../messages/messages";

function openWorker(): RemoteCalculation | undefined {
  if (typeof Worker === "undefined") return undefined;
  // The version keeps a browser from taking the worker of an earlier one.
  const worker = new Worker(`functions-worker.js?${project.version}`);
  const remote = createRemoteCalculation(
    (message, transfers) => {
      worker.postMessage(message, [...transfers]);
    },
    () => languageOf(Office.context.displayLanguage),
  );
  worker.onmessage = ({ data }: MessageEvent<CalculationAnswer>) => {
    remote.receive(data);
  };
  worker.onerror = remote.fail;
  return remote;
}

/** One for the cells and the helper in the pane. */
export const calculator = createCalculator({
  local: async ({ functionId, inputs }) => {
    const { callFunction } = await import("../functions/functions");
    return callFunction(functionId, inputs);
  },
  openRemote: openWorker,
});

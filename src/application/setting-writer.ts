import type { ReceivablesWorkbook } from "./receivables-workbook";
import { brokenBy, failureOf, type SessionStore } from "./session-store";

/** Keeps a text in one of the workbook's settings; a refusal is told in the state. */
export function createSettingWriter(
  workbook: ReceivablesWorkbook,
  store: SessionStore,
  setting: string,
): (text: string) => void {
  let lastWrite = Promise.resolve();
  return (text) => {
    // One after another: the last text has to be the one that stays in the workbook.
    lastWrite = lastWrite.then(async () => {
      try {
        await workbook.writeSetting(setting, text);
      } catch (error) {
        const failure = failureOf(error);
        store.change(failure ? { decisionFailure: failure } : brokenBy(error));
      }
    });
  };
}

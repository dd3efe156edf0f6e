// Profiles and records of the workbook, taken into the advice whichever screen is open. Their code and their words come
// after the first ledger, not before the pane.
import type { ReceivablesSession } from "../application/receivables-session";
import type { Language } from "../messages/messages";

export async function followRecords(
  session: ReceivablesSession,
  language: Language,
): Promise<void> {
  const { loadRecords } = await import("./records");
  await loadRecords(session, language);
}

// Wiring of the collector's records to the session.
import type { ReceivablesSession } from "../application/receivables-session";
import type { Language } from "../messages/messages";
import { collectionOf } from "../taskpane/today/collection";
import { recordLanguages } from "../messages/record-languages";

export async function loadRecords(session: ReceivablesSession, language: Language): Promise<void> {
  await collectionOf(session).load(recordLanguages(language));
}

// One collection session per receivables session, made when the first screen asks for it.
import { useCallback, useEffect, useSyncExternalStore } from "react";
import {
  createCollectionSession,
  type CollectionSession,
} from "../../application/collection/collection-session";
import type { CollectionState } from "../../application/collection/collection-state";
import type { RecordLanguages } from "../../application/collection/record-tables";
import type { ReceivablesSession } from "../../application/receivables-session";
import { usePane, useSessionState } from "../pane-context";
import { recordLanguages } from "../../messages/record-languages";

const sessions = new WeakMap<ReceivablesSession, CollectionSession>();

/** The one collection session of a receivables session. */
export function collectionOf(session: ReceivablesSession): CollectionSession {
  const known = sessions.get(session);
  if (known) return known;
  const made = createCollectionSession(session);
  sessions.set(session, made);
  return made;
}

export interface Collection {
  readonly session: CollectionSession;
  readonly state: CollectionState;
  readonly languages: RecordLanguages;
}

/** The collection session, read once a ledger is there and again whenever the ledger is read anew. */
export function useCollection(): Collection {
  const { session, messages } = usePane();
  const { reading } = useSessionState();
  const collection = collectionOf(session);
  const state = useSyncExternalStore(collection.subscribe, collection.getState);
  const languages = recordLanguages(messages.language);
  const ledger = reading.status === "ready" ? reading.ledger : undefined;
  const load = useCallback(
    () => collection.load(recordLanguages(messages.language)),
    [collection, messages.language],
  );
  // The workbook's tables are outside React: a ledger read anew means that they may have changed as well.
  useEffect(() => {
    if (ledger !== undefined) void load();
  }, [ledger, load]);
  return { session: collection, state, languages };
}

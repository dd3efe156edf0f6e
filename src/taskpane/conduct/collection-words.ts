import { collectionMessagesIn, type CollectionMessages } from "../../messages/collection-messages";
import { usePane } from "../pane-context";

/** Words about collecting, in the pane's language. */
export function useCollectionWords(): CollectionMessages {
  return collectionMessagesIn(usePane().messages.language);
}

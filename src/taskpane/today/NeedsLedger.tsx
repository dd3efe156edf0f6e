import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useCollectionWords } from "../conduct/collection-words";
import { usePane } from "../pane-context";
import { Notice } from "../frame/Notice";

/** What a screen will show once a ledger is read, and the way there. */
export function NeedsLedger({ children }: { readonly children: string }): ReactElement {
  const { navigation } = usePane();
  const words = useCollectionWords().worklist;
  return (
    <Notice
      intent="info"
      actions={
        <Button
          size="small"
          onClick={() => {
            navigation.open("ledger");
          }}
        >
          {words.toLedger}
        </Button>
      }
    >
      {children}
    </Notice>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  action: { alignSelf: "flex-start" },
});

/** In place of a screen that lives by a ledger: what it will show once one is read, and the way there. */
export function NeedsLedger({ children }: { readonly children: string }): ReactElement {
  const styles = useStyles();
  const { messages, navigation } = usePane();
  return (
    <>
      <p className={styles.text}>{children}</p>
      <Button
        className={styles.action}
        appearance="primary"
        onClick={() => {
          navigation.open("ledger");
        }}
      >
        {messages.pane.aging.toLedger}
      </Button>
    </>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Screen } from "../frame/Screen";
import { ScreenTitle } from "../frame/ScreenTitle";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  action: { alignSelf: "flex-start" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Before a ledger was read, or when the workbook holds nothing to read. */
export function Beginning({ isEmpty }: { readonly isEmpty: boolean }): ReactElement {
  const styles = useStyles();
  const { session, messages } = usePane();
  const words = messages.pane;
  return (
    <Screen>
      <ScreenTitle>{isEmpty ? words.empty.title : words.ledger.title}</ScreenTitle>
      <p className={styles.text}>{isEmpty ? words.empty.body : words.ledger.start}</p>
      <p className={styles.text}>{words.empty.needs}</p>
      <Button className={styles.action} appearance="primary" onClick={() => void session.refresh()}>
        {isEmpty ? words.frame.refresh : words.reading.readAgain}
      </Button>
    </Screen>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Screen } from "../frame/Screen";
import { ScreenTitle } from "../frame/ScreenTitle";
import { usePane, useSessionState } from "../pane-context";
import { CandidateList } from "./CandidateList";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  back: { alignSelf: "flex-start" },
});

/** Several places could be the ledger: the user says which. */
export function Choosing({ back }: { readonly back?: (() => void) | undefined }): ReactElement {
  const styles = useStyles();
  const { session, messages } = usePane();
  const { candidates } = useSessionState();
  const words = messages.pane.choosing;
  return (
    <Screen>
      <ScreenTitle>{words.title}</ScreenTitle>
      <p className={styles.text}>{words.body}</p>
      <CandidateList
        candidates={candidates}
        chosen={(candidate) => void session.choose(candidate)}
      />
      <div>
        <Button onClick={() => void session.chooseSelection()}>
          {messages.dataScreen.useSelection}
        </Button>
        <p className={styles.text}>{messages.dataScreen.useSelectionHint}</p>
      </div>
      {back === undefined ? null : (
        <Button className={styles.back} appearance="subtle" onClick={back}>
          {words.back}
        </Button>
      )}
    </Screen>
  );
}

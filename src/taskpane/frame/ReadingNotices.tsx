import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane, useSessionState } from "../pane-context";
import { Notice } from "./Notice";

const useStyles = makeStyles({
  notices: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
});

/** Above every screen: why reading did not work, and on those with figures that they are out of date, each with the way on. */
export function ReadingNotices(props: { readonly hasFigures: boolean }): ReactElement | null {
  const styles = useStyles();
  const { session, messages } = usePane();
  const { isStale, progress, readingFailure } = useSessionState();
  const isOld = isStale && props.hasFigures;
  const words = messages.pane.frame;
  if (progress !== undefined || (!isOld && readingFailure === undefined)) return null;
  const again = (label: string): ReactElement => (
    <Button size="small" onClick={() => void session.refresh()}>
      {label}
    </Button>
  );
  return (
    <div className={styles.notices}>
      {readingFailure === undefined ? (
        <Notice intent="warning" actions={again(words.refresh)}>
          {words.stale}
        </Notice>
      ) : (
        <Notice intent="error" actions={again(words.tryAgain)}>
          {messages.failures[readingFailure.reason](readingFailure.about)}
        </Notice>
      )}
    </div>
  );
}

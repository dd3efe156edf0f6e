import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { ReadingProgress } from "../../application/session-state";
import { usePane, useSessionState } from "../pane-context";

/** A reading that ends sooner needs no words: they would only flicker. */
const QUIET_MILLISECONDS = 1000;

const useStyles = makeStyles({
  strip: { minHeight: "2px" },
  told: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
  },
  words: { minWidth: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});

/** Shows that the ledger is being read; after a second also how far, and how to stop. */
export function ReadingStrip(): ReactElement {
  const styles = useStyles();
  const { progress } = useSessionState();
  return (
    <div className={styles.strip}>{progress === undefined ? null : <UnderWay {...progress} />}</div>
  );
}

function UnderWay({ sheet, done, total }: ReadingProgress): ReactElement {
  const styles = useStyles();
  const { session, messages, figures } = usePane();
  const words = messages.pane;
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const patience = setTimeout(() => {
      setIsLong(true);
    }, QUIET_MILLISECONDS);
    return () => {
      clearTimeout(patience);
    };
  }, []);
  const isCounted = total > 0 && done < total;
  return (
    <>
      <ProgressBar
        aria-label={words.reading.progress}
        thickness="medium"
        shape="square"
        {...(isCounted ? { value: done / total } : {})}
      />
      {isLong ? (
        <div className={styles.told}>
          <span className={styles.words} role="status">
            {sheet === "" ? words.reading.finding : words.reading.reading(sheet)}{" "}
            {total > 0 ? words.reading.rows(figures.count(done), figures.count(total)) : ""}
          </span>
          <Button size="small" onClick={session.cancel}>
            {words.frame.cancel}
          </Button>
        </div>
      ) : null}
    </>
  );
}

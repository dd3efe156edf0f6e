import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReadingProgress } from "../../application/session-state";
import { usePane, useSessionState } from "../pane-context";
import { UnderWay } from "./UnderWay";

const useStyles = makeStyles({ strip: { minHeight: "2px" } });

/** Shows that the ledger is being read; after a second also how far, and how to stop. */
export function ReadingStrip(): ReactElement {
  const styles = useStyles();
  const { progress } = useSessionState();
  return (
    <div className={styles.strip}>{progress === undefined ? null : <Reading {...progress} />}</div>
  );
}

function Reading({ sheet, done, total }: ReadingProgress): ReactElement {
  const { session, messages, figures } = usePane();
  const { reading, frame } = messages.pane;
  const where = sheet === "" ? reading.finding : reading.reading(sheet);
  const rows = total > 0 ? reading.rows(figures.count(done), figures.count(total)) : "";
  return (
    <UnderWay
      label={reading.progress}
      words={`${where} ${rows}`}
      stopWord={frame.cancel}
      stop={session.cancel}
      {...{ done, total }}
    />
  );
}

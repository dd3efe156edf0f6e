import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CourseTopic } from "../../domain/course/built-in-map";
import { usePane, useSessionState } from "../pane-context";
import { useCourse } from "./course-context";
import { liveWords } from "./live-words";

const useStyles = makeStyles({
  line: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "4px" },
  sentence: { margin: 0, fontWeight: 600 },
});

/** What the node means for the user's own ledger, today, and the way to its rows. Nothing without a ledger. */
export function LedgerOnNode({ topic }: { readonly topic: CourseTopic }): ReactElement | null {
  const styles = useStyles();
  const { session } = usePane();
  const { messages } = useCourse();
  const { aging } = useSessionState();
  const live = liveWords(aging, topic, messages.words);
  if (live === undefined) return null;
  const { sentence, items } = live;
  return (
    <div className={styles.line}>
      <p className={styles.sentence}>{sentence}</p>
      {items.length === 0 ? null : (
        <Button size="small" onClick={() => void session.selectItems(items)}>
          {messages.words.selectItems(items.length)}
        </Button>
      )}
    </div>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, type ReactElement } from "react";
import type { TextContext } from "../../domain/conduct/check-text";
import { rewordText } from "../../domain/conduct/reword-text";
import { collectionMessagesIn } from "../../messages/collection-messages";
import { CopyButton } from "../frame/CopyButton";
import { Section } from "../frame/Section";
import { useCollectionWords } from "./collection-words";

const REWORDING = {
  zh: collectionMessagesIn("zh-CN").conduct.rewording,
  en: collectionMessagesIn("en").conduct.rewording,
};

const useStyles = makeStyles({
  text: {
    margin: 0,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    lineHeight: tokens.lineHeightBase400,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
  },
});

/** The lawful rewording of a text that is refused, to copy or to go on with; nothing where none is needed. */
export function RewordedText(props: {
  readonly text: string;
  readonly context: TextContext;
  readonly use: (text: string) => void;
}): ReactElement | null {
  const { text, context, use } = props;
  const styles = useStyles();
  const words = useCollectionWords().conduct.screen;
  const element = useRef<HTMLParagraphElement>(null);
  const reworded = useMemo(() => rewordText(text, context, REWORDING), [text, context]);
  if (reworded.text === undefined) return null;
  return (
    <Section title={words.reworded(reworded.changed)} isCard>
      <p ref={element} className={styles.text}>
        {reworded.text}
      </p>
      <div className={styles.actions}>
        <CopyButton
          text={reworded.text}
          label={words.copy}
          select={() => {
            if (element.current) getSelection()?.selectAllChildren(element.current);
          }}
        />
        <Button
          size="small"
          onClick={() => {
            use(reworded.text ?? text);
          }}
        >
          {words.use}
        </Button>
      </div>
    </Section>
  );
}

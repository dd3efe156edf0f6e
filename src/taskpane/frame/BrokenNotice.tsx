import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import type { Messages } from "../../messages/messages";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
  details: {
    alignSelf: "stretch",
    maxHeight: "40vh",
    overflow: "auto",
    margin: 0,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What the user sees of a bug: whose fault it is, that nothing was changed, and how to go on. */
export function BrokenNotice(props: {
  readonly error: Error;
  readonly words: Messages["pane"]["frame"];
  readonly version: string;
  readonly restart: () => void;
}): ReactElement {
  const { error, words, version, restart } = props;
  const styles = useStyles();
  const detailsElement = useRef<HTMLPreElement>(null);
  const [isCopied, setIsCopied] = useState(false);
  const details = `Huikuan ${version}\n${error.stack ?? `${error.name}: ${error.message}`}`;
  const copy = (): void => {
    navigator.clipboard.writeText(details).then(
      () => {
        setIsCopied(true);
      },
      // Excel on the web may forbid the clipboard to add-ins: selected text can still be copied by hand.
      () => {
        if (detailsElement.current) getSelection()?.selectAllChildren(detailsElement.current);
      },
    );
  };
  return (
    <main>
      <div className={styles.page} role="alert">
        <h1 className={styles.title}>{words.brokenTitle}</h1>
        <p className={styles.text}>{words.broken}</p>
        <div className={styles.actions}>
          <Button appearance="primary" onClick={restart}>
            {words.restart}
          </Button>
          <Button onClick={copy}>{isCopied ? words.copied : words.copyDetails}</Button>
        </div>
        {/* Focusable, because a keyboard has to be able to scroll it. */}
        <pre
          ref={detailsElement}
          className={styles.details}
          tabIndex={0}
          aria-label={words.brokenDetails}
        >
          {details}
        </pre>
      </div>
    </main>
  );
}

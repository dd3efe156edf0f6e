import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane, useSessionState } from "../pane-context";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  issues: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** The numbers that advice goes by: the defaults, or those of the workbook's own sheet. */
export function CollectionPolicy(): ReactElement {
  const styles = useStyles();
  const { session, messages, figures } = usePane();
  const { sheet, changed, issues, unreadable } = useSessionState().policyOnSheet;
  const { pane: words, sheet: sheetWords, issue: sentenceOf } = messages.policy;
  const unused = [
    ...unreadable.map((issue) =>
      messages.kept.issues[issue.code]({
        ...issue,
        place: issue.address === "" ? issue.sheet : `${issue.sheet}!${issue.address}`,
      }),
    ),
    ...issues.map((issue) => words.at(`${issue.sheet}!${issue.address}`, sentenceOf(issue))),
  ];
  const inUse =
    changed.length === 0
      ? words.asDefault(sheet)
      : words.changed(figures.count(changed.length), sheet);
  return (
    <div className={styles.all}>
      <h3 className={styles.title}>{words.title}</h3>
      <p className={styles.text}>{sheet === "" ? words.none : inUse}</p>
      {unused.length === 0 ? null : (
        <>
          <p className={styles.text}>{words.issues(figures.count(unused.length))}</p>
          <ul className={styles.issues}>
            {unused.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.actions}>
        <Button size="small" onClick={() => void session.openPolicy(sheetWords)}>
          {sheet === "" ? words.make : words.open}
        </Button>
        {sheet === "" ? null : (
          <Button size="small" onClick={() => void session.readPolicy()}>
            {words.read}
          </Button>
        )}
      </div>
    </div>
  );
}

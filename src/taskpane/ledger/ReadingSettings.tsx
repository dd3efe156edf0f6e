import { Link, makeStyles, Switch, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane, useSessionState } from "../pane-context";
import { CreditsChoice } from "./CreditsChoice";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What the user decides about reading and counting; kept in the workbook. */
export function ReadingSettings(): ReactElement {
  const styles = useStyles();
  const { session, messages } = usePane();
  const { decisions } = useSessionState();
  const words = messages.dataScreen.settings;
  const answers = Object.entries(decisions.answers);
  return (
    <div className={styles.all}>
      <CreditsChoice />
      <Switch
        checked={decisions.includesHiddenRows}
        label={words.hiddenRows}
        onChange={(_, { checked }) => void session.countHiddenRows(checked)}
      />
      <Switch
        checked={decisions.agesByDocumentDate}
        label={words.byDocumentDate}
        onChange={(_, { checked }) => void session.ageByDocumentDate(checked)}
      />
      {answers.length === 0 ? null : (
        <>
          <h3 className={styles.title}>{words.answers}</h3>
          <ul className={styles.list}>
            {answers.map(([key, option]) => (
              <li key={key}>
                {words.answered(aboutOf(key), messages.ledger.option(option))}{" "}
                <Link as="button" onClick={() => void session.forgetAnswer(key)}>
                  {words.askAgain}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** The column a question was about, by its key (`code` or `code:column`). */
function aboutOf(key: string): string {
  const colon = key.indexOf(":");
  return colon < 0 ? "" : key.slice(colon + 1);
}

import { Link, makeStyles, Radio, RadioGroup, Switch, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { CREDIT_POLICIES, type CreditPolicy } from "../../domain/aging/aging-settings";
import { usePane, useSessionState } from "../pane-context";

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
  const creditsId = useId();
  const answers = Object.entries(decisions.answers);
  return (
    <div className={styles.all}>
      <h3 id={creditsId} className={styles.title}>
        {words.creditsTitle}
      </h3>
      <RadioGroup
        aria-labelledby={creditsId}
        value={decisions.credits}
        onChange={(_, { value }) => void session.chooseCredits(value as CreditPolicy)}
      >
        {CREDIT_POLICIES.map((policy) => (
          <Radio key={policy} value={policy} label={words.creditPolicies[policy]} />
        ))}
      </RadioGroup>
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

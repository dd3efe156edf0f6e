import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { CREDIT_POLICIES, type CreditPolicy } from "../../domain/aging/aging-settings";
import { usePane, useSessionState } from "../pane-context";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What becomes of credits: a line of their own, their own date's bucket, or set off against the oldest debt. */
export function CreditsChoice(): ReactElement {
  const styles = useStyles();
  const { session, messages } = usePane();
  const { decisions } = useSessionState();
  const words = messages.dataScreen.settings;
  const titleId = useId();
  return (
    <div className={styles.all}>
      <div id={titleId} className={styles.title}>
        {words.creditsTitle}
      </div>
      <RadioGroup
        aria-labelledby={titleId}
        value={decisions.credits}
        onChange={(_, { value }) => void session.chooseCredits(value as CreditPolicy)}
      >
        {CREDIT_POLICIES.map((policy) => (
          <Radio key={policy} value={policy} label={words.creditPolicies[policy]} />
        ))}
      </RadioGroup>
    </div>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CustomerAging } from "../../application/aging-report";
import {
  adviceFigures,
  adviceReasons,
  adviceText,
  conditionText,
} from "../../application/customer-advice-words";
import { Disclosure } from "../frame/Disclosure";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  advice: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  term: { color: tokens.colorNeutralForeground3 },
  text: { margin: 0 },
  reasons: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  tactic: {
    display: "block",
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
  },
  gate: { color: tokens.colorPaletteDarkOrangeForeground1 },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What is advised for a customer, why, under which condition, what comes next, and why not something else. */
export function CustomerAdvice({ customer }: { readonly customer: CustomerAging }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const words = messages.pane.customers;
  const { advice } = customer;
  const { tactics } = messages.tactics;
  const { tactic, next } = adviceFigures(advice);
  const condition = conditionText(advice, messages);
  const reasons = adviceReasons(advice, messages);
  return (
    <div className={styles.advice}>
      <div>
        <span className={styles.term}>{words.tactic}</span>
        <span className={styles.tactic}>{tactics[tactic]}</span>
        {condition === "" ? null : <span className={styles.gate}>{condition}</span>}
      </div>
      <p className={styles.text}>{adviceText(advice, messages)}</p>
      {next.length === 0 ? null : (
        <p className={styles.text}>
          <span className={styles.term}>{words.next}</span>{" "}
          {next.map((code) => tactics[code]).join(messages.pane.listMark)}
        </p>
      )}
      {advice.kind === "short" ? null : (
        <Disclosure summary={words.reasons}>
          <ul className={styles.reasons}>
            {reasons.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <p className={styles.note}>{words.notLegalAdvice}</p>
    </div>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CustomerAging } from "../../application/aging-report";
import type { Because } from "../../domain/tactics/apply-rule-book";
import { TACTICS } from "../../domain/tactics/tactic-table";
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
  tactic: {
    display: "block",
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
  },
  gate: { color: tokens.colorPaletteDarkOrangeForeground1 },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What is advised for a customer, why, under which condition, and what comes next. */
export function CustomerAdvice({ customer }: { readonly customer: CustomerAging }): ReactElement {
  const styles = useStyles();
  const { messages, figures } = usePane();
  const words = messages.pane.customers;
  const { tactics } = messages;
  const { risk, advice } = customer;
  const { advise, id: rule } = advice.rule;
  const gate = tactics.gates[TACTICS.find(({ code }) => code === advise.tactic)?.gate ?? "ok"];
  const stage = risk && [
    tactics.stages[risk.stage],
    ...(risk.daysPastDue > 0 ? [words.daysPastDue(figures.count(risk.daysPastDue))] : []),
  ];
  const reasons = [
    ...(stage ?? []),
    ...advice.because.filter(saysMoreThanStage).map(tactics.because),
  ];
  return (
    <div className={styles.advice}>
      <div>
        <span className={styles.term}>{words.tactic}</span>
        <span className={styles.tactic}>{tactics.tactics[advise.tactic]}</span>
        {gate === "" ? null : <span className={styles.gate}>{gate}</span>}
      </div>
      <p className={styles.text}>{tactics.why[rule]}</p>
      {reasons.length === 0 ? null : (
        <p className={styles.text}>
          <span className={styles.term}>{words.reasons}</span> {reasons.join(" · ")}
        </p>
      )}
      {advise.next.length === 0 ? null : (
        <p className={styles.text}>
          <span className={styles.term}>{words.next}</span>{" "}
          {advise.next.map((code) => tactics.tactics[code]).join(messages.pane.listMark)}
        </p>
      )}
      <p className={styles.note}>{words.notLegalAdvice}</p>
    </div>
  );
}

/** Stage and days past due are told once, with the tier. */
function saysMoreThanStage({ condition }: Because): boolean {
  return condition.fact !== "stage" && condition.fact !== "daysPastDue";
}

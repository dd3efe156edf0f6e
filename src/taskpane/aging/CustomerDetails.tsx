import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CursorClickRegular } from "@fluentui/react-icons/svg/cursor-click";
import type { ReactElement } from "react";
import type { AgingReport, CurrencyAging, CustomerAging } from "../../application/aging-report";
import { TACTICS } from "../../domain/tactics/tactic-table";
import { Notice } from "../frame/Notice";
import { usePane, useSessionState } from "../pane-context";
import type { AgingLine } from "./aging-lines";
import { LinesTable } from "./LinesTable";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
  },
  rows: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  advice: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  term: { color: tokens.colorNeutralForeground3 },
  said: { margin: 0, overflowWrap: "anywhere" },
  tactic: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  gate: { color: tokens.colorPaletteDarkOrangeForeground1 },
  reasons: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** A customer in full: its aging in figures, its rows on the sheet, tier and tactic with the reasons of both. */
export function CustomerDetails(props: {
  readonly id: string;
  readonly report: AgingReport;
  readonly customer: CustomerAging;
  readonly currency: CurrencyAging;
  readonly lines: readonly AgingLine[];
}): ReactElement {
  const { id, report, customer, currency, lines } = props;
  const styles = useStyles();
  const { session, messages, figures } = usePane();
  const { selection, selectionFailure } = useSessionState();
  const words = messages.pane.customers;
  const { tactics } = messages;
  const { advise, id: rule } = customer.advice.rule;
  const tactic = TACTICS.find(({ code }) => code === advise.tactic);
  const gate = tactics.gates[tactic?.gate ?? "ok"];
  return (
    <div id={id} className={styles.details}>
      {selectionFailure ? (
        <Notice intent="error">
          {messages.failures[selectionFailure.reason](selectionFailure.about)}
        </Notice>
      ) : null}
      <LinesTable figuresOf={customer} bucketCount={0} {...{ currency, lines }} />
      <dl className={styles.advice}>
        <dt className={styles.term}>{words.tactic}</dt>
        <dd className={styles.said}>
          <span className={styles.tactic}>{tactics.tactics[advise.tactic]}</span>
          {gate === "" ? null : <span className={styles.gate}> {gate}</span>}
        </dd>
        <dt className={styles.term}>{words.reasons}</dt>
        <dd className={styles.said}>
          {tactics.why[rule]}
          <ul className={styles.reasons}>
            {customer.advice.because.map((because) => (
              <li key={because.condition.fact + because.condition.is}>
                {tactics.because(because)}
              </li>
            ))}
          </ul>
        </dd>
        {customer.risk === undefined ? null : (
          <>
            <dt className={styles.term}>{words.stage}</dt>
            <dd className={styles.said}>{tactics.stages[customer.risk.stage]}</dd>
          </>
        )}
        {advise.next.length === 0 ? null : (
          <>
            <dt className={styles.term}>{words.next}</dt>
            <dd className={styles.said}>
              {advise.next.map((code) => tactics.tactics[code]).join(messages.pane.listMark)}
            </dd>
          </>
        )}
      </dl>
      <span className={styles.quiet}>{words.notLegalAdvice}</span>
      <div className={styles.rows}>
        <Button
          size="small"
          icon={<CursorClickRegular />}
          onClick={() => void session.selectCustomer(customer.row)}
        >
          {words.selectAgain}
        </Button>
        {selection?.row === customer.row ? (
          <span className={styles.quiet}>
            {words.selected(figures.count(selection.rowCount), report.ledger.source.sheet)}
          </span>
        ) : null}
      </div>
    </div>
  );
}

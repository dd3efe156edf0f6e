import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CursorClickRegular } from "@fluentui/react-icons/svg/cursor-click";
import type { ReactElement } from "react";
import type { AgingReport, CurrencyAging, CustomerAging } from "../../application/aging-report";
import { Notice } from "../frame/Notice";
import { usePane, useSessionState } from "../pane-context";
import type { AgingLine } from "./aging-lines";
import { CustomerAdvice } from "./CustomerAdvice";
import { LinesTable } from "./LinesTable";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
  },
  rows: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
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
  return (
    <div id={id} className={styles.details}>
      {selectionFailure ? (
        <Notice intent="error">
          {messages.failures[selectionFailure.reason](selectionFailure.about)}
        </Notice>
      ) : null}
      <LinesTable
        figuresOf={customer}
        bucketCount={0}
        of={{ row: customer.row }}
        {...{ currency, lines }}
      />
      <CustomerAdvice customer={customer} />
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

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Announcer } from "../frame/Announcer";
import { ScreenTitle } from "../frame/ScreenTitle";
import { usePane, useSessionState } from "../pane-context";
import { agingLinesOf } from "./aging-lines";
import { AgingTotals } from "./AgingTotals";
import { AsOfPicker } from "./AsOfPicker";
import { CurrencyChoice } from "./CurrencyChoice";
import { CustomerList } from "./CustomerList";
import { Proof } from "./Proof";
import { WriteAgingSheet } from "./WriteAgingSheet";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  needs: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The aging of the ledger on a day: totals and proof, customers with tier and tactic, and the way to a sheet. */
export function AgingScreen(): ReactElement {
  const styles = useStyles();
  const { messages, navigation, theme, figures } = usePane();
  const { aging: report, currency } = useSessionState();
  const words = messages.pane.aging;
  const aging = report?.currencies[currency];
  if (report === undefined || aging === undefined) {
    return (
      <div className={styles.needs}>
        <ScreenTitle>{words.title}</ScreenTitle>
        <p className={styles.text}>{words.needsLedger}</p>
        <Button
          appearance="primary"
          onClick={() => {
            navigation.open("ledger");
          }}
        >
          {words.toLedger}
        </Button>
      </div>
    );
  }
  const lines = agingLinesOf(report, messages, theme);
  const bucketCount = report.settings.scheme.buckets.length;
  return (
    <>
      <ScreenTitle isUnseen>{words.title}</ScreenTitle>
      <AsOfPicker ledger={report.ledger} />
      {report.currencies.length > 1 ? <CurrencyChoice report={report} chosen={currency} /> : null}
      <div className={styles.card}>
        {aging.code === "" ? <p className={styles.text}>{words.noCurrency}</p> : null}
        {aging.itemCount === 0 ? (
          <p className={styles.text}>{words.nothingOpen}</p>
        ) : (
          <AgingTotals {...{ aging, lines, bucketCount }} />
        )}
        <Proof aging={aging} />
      </div>
      <CustomerList {...{ report, aging, lines }} />
      <Announcer>
        {words.announced(
          figures.date(report.settings.asOfDate),
          figures.amount(aging.outstandingMinor, aging),
          figures.amount(aging.pastDueMinor, aging),
        )}
      </Announcer>
      <WriteAgingSheet />
    </>
  );
}

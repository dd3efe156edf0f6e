import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Announcer } from "../frame/Announcer";
import { useFigures } from "../figures/use-figures";
import { NeedsLedger } from "../frame/NeedsLedger";
import { Screen } from "../frame/Screen";
import { ScreenTitle } from "../frame/ScreenTitle";
import { usePane, useSessionState } from "../pane-context";
import { agingLinesOf } from "./aging-lines";
import { AgingSettings } from "./AgingSettings";
import { AgingTotals } from "./AgingTotals";
import { AsOfPicker } from "./AsOfPicker";
import { CurrencyChoice } from "./CurrencyChoice";
import { CustomerList } from "./CustomerList";
import { Proof } from "./Proof";
import { ReportingCurrency } from "./ReportingCurrency";
import { WriteAgingSheet } from "./WriteAgingSheet";

const useStyles = makeStyles({
  figures: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The aging of the ledger on a day: totals and proof, customers with tier and tactic, and the way to a sheet. */
export function AgingScreen(): ReactElement | null {
  const styles = useStyles();
  const { messages, theme, figures } = usePane();
  const { aging: report, currency, progress } = useSessionState();
  useFigures();
  const words = messages.pane.aging;
  const aging = report?.currencies[currency];
  if (report === undefined || aging === undefined) {
    // The ledger is on its way: to ask for it now would be wrong a moment later.
    if (progress !== undefined) return null;
    return (
      <Screen>
        <ScreenTitle>{words.title}</ScreenTitle>
        <NeedsLedger>{words.needsLedger}</NeedsLedger>
      </Screen>
    );
  }
  const lines = agingLinesOf(report, messages, theme);
  const bucketCount = report.settings.scheme.buckets.length;
  return (
    <Screen foot={<WriteAgingSheet />}>
      <ScreenTitle isUnseen>{words.title}</ScreenTitle>
      <div>
        <AsOfPicker ledger={report.ledger} />
        <AgingSettings report={report} />
        <ReportingCurrency report={report} />
      </div>
      {report.currencies.length > 1 ? <CurrencyChoice report={report} chosen={currency} /> : null}
      <div className={styles.figures}>
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
    </Screen>
  );
}

import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AgingReport } from "../../application/aging-report";
import { Labelled } from "../frame/Labelled";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  choice: { minWidth: 0, gap: tokens.spacingHorizontalXS },
  count: { fontWeight: tokens.fontWeightRegular },
});

/** Which currency is on screen. Shown only where there are several: they are never added together. */
export function CurrencyChoice(props: {
  readonly report: AgingReport;
  readonly chosen: number;
}): ReactElement {
  const styles = useStyles();
  const { session, messages, figures } = usePane();
  const words = messages.pane;
  return (
    <Labelled label={words.aging.currency} hint={words.aging.currencyHint}>
      {props.report.currencies.map(({ currency, code, itemCount }) => (
        <ToggleButton
          key={code}
          size="small"
          shape="circular"
          className={styles.choice}
          checked={currency === props.chosen}
          onClick={() => {
            session.chooseCurrency(currency);
          }}
        >
          {code === "" ? words.ledger.currencyUnknown : code}
          <span className={styles.count}>{words.aging.itemsUnit(figures.count(itemCount))}</span>
        </ToggleButton>
      ))}
    </Labelled>
  );
}

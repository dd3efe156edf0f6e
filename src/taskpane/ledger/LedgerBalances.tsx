import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ControlTotal, Ledger } from "../../domain/ledger/ledger";
import { Disclosure } from "../frame/Disclosure";
import { usePane, useSessionState } from "../pane-context";
import { EnteredTotal } from "./EnteredTotal";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  table: { width: "100%", borderCollapse: "collapse" },
  term: {
    padding: "2px 8px 2px 0",
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  figure: {
    padding: "2px 0",
    textAlign: "end",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
  },
  check: {
    display: "block",
    whiteSpace: "normal",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  agrees: { color: tokens.colorPaletteGreenForeground1 },
  differs: { color: tokens.colorPaletteRedForeground1 },
});

/** What the amount column adds up to in each currency, held against the sheet's own total and the user's. */
export function LedgerBalances({ ledger }: { readonly ledger: Ledger }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { enteredTotals } = useSessionState();
  const words = messages.dataScreen.control;
  return (
    <div className={styles.all}>
      <table className={styles.table}>
        <tbody>
          {ledger.currencies.map((currency, index) => (
            <Balance key={currency.code} {...{ ledger, index }} />
          ))}
        </tbody>
      </table>
      <Disclosure summary={words.open}>
        {ledger.currencies.map(({ code }) => {
          const used = enteredTotals.find(({ currency }) => currency === code);
          return (
            <EnteredTotal key={`${code}/${used?.amount ?? ""}`} {...{ currency: code, used }} />
          );
        })}
      </Disclosure>
    </div>
  );
}

function Balance(props: { readonly ledger: Ledger; readonly index: number }): ReactElement | null {
  const { ledger, index } = props;
  const styles = useStyles();
  const { messages, figures } = usePane();
  const words = messages.pane.ledger;
  const { control } = messages.dataScreen;
  const currency = ledger.currencies[index] ?? { code: "", minorDigits: 2 };
  const totalOf = (origin: ControlTotal["origin"]): number | undefined =>
    ledger.controlTotals.find((total) => total.currency === index && total.origin === origin)
      ?.amountMinor;
  const sum = totalOf("column-sum");
  const inSheet = totalOf("total-row");
  const entered = totalOf("entered");
  const shown = sum ?? inSheet ?? entered;
  if (shown === undefined) return null;
  const difference = (other: number): string => figures.amount(other - shown, currency);
  const origin = messages.report.totals.origins["total-row"];
  return (
    <tr>
      <th scope="row" className={styles.term}>
        {words.openBalance}
        {currency.code === "" ? "" : ` ${currency.code}`}
      </th>
      <td className={styles.figure}>
        {figures.amount(shown, currency)}
        {inSheet === undefined || sum === undefined ? null : (
          <Check isAgreed={inSheet === shown}>
            {inSheet === shown ? words.agrees(origin) : words.differs(origin, difference(inSheet))}
          </Check>
        )}
        {entered === undefined || sum === undefined ? null : (
          <Check isAgreed={entered === shown}>
            {entered === shown ? control.agrees : control.differs(difference(entered))}
          </Check>
        )}
      </td>
    </tr>
  );
}

function Check(props: { readonly isAgreed: boolean; readonly children: string }): ReactElement {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.check, props.isAgreed ? styles.agrees : styles.differs)}>
      {props.children}
    </span>
  );
}

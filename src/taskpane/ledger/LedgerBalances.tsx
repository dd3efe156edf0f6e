import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ControlTotal, Ledger } from "../../domain/ledger/ledger";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
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

/** What the amount column adds up to in each currency, held against the sheet's own total or the user's. */
export function LedgerBalances({ ledger }: { readonly ledger: Ledger }): ReactElement {
  const styles = useStyles();
  const { messages, figures } = usePane();
  const words = messages.pane.ledger;
  const { origins } = messages.report.totals;
  const totalOf = (currency: number, ...wanted: ControlTotal["origin"][]) =>
    ledger.controlTotals.find(
      (total) => total.currency === currency && wanted.includes(total.origin),
    );
  return (
    <table className={styles.table}>
      <tbody>
        {ledger.currencies.map((currency, index) => {
          const sum = totalOf(index, "column-sum");
          const other = totalOf(index, "entered") ?? totalOf(index, "total-row");
          const shown = sum ?? other;
          if (shown === undefined) return null;
          const difference = sum && other ? other.amountMinor - sum.amountMinor : 0;
          return (
            <tr key={currency.code}>
              <th scope="row" className={styles.term}>
                {words.openBalance}
                {currency.code === "" ? "" : ` ${currency.code}`}
              </th>
              <td className={styles.figure}>
                {figures.amount(shown.amountMinor, currency)}
                {sum && other ? (
                  <span
                    className={mergeClasses(
                      styles.check,
                      difference === 0 ? styles.agrees : styles.differs,
                    )}
                  >
                    {difference === 0
                      ? words.agrees(origins[other.origin])
                      : words.differs(origins[other.origin], figures.amount(difference, currency))}
                  </span>
                ) : null}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { LeftOutRows } from "../../domain/ledger/ledger";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  term: { padding: 0, textAlign: "start", fontWeight: tokens.fontWeightRegular },
  figure: { textAlign: "end", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

/** Rows that did not become items, by reason. */
export function LeftOutList({ leftOut }: { readonly leftOut: LeftOutRows }): ReactElement {
  const styles = useStyles();
  const { messages, figures } = usePane();
  const words = messages.pane.ledger;
  const reasons = Object.keys(words.leftOutReasons) as (keyof LeftOutRows)[];
  return (
    <table className={styles.table}>
      <tbody>
        {reasons
          .filter((reason) => leftOut[reason] > 0)
          .map((reason) => (
            <tr key={reason}>
              <th scope="row" className={styles.term}>
                {words.leftOutReasons[reason]}
              </th>
              <td className={styles.figure}>{words.rowsUnit(figures.count(leftOut[reason]))}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

export function leftOutCount(leftOut: LeftOutRows): number {
  let sum = 0;
  for (const count of Object.values<number>({ ...leftOut })) sum += count;
  return sum;
}

import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ITEM_FLAG, type Ledger } from "../../domain/ledger/ledger";
import { usePane } from "../pane-context";
import { leftOutCount } from "./LeftOutList";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  fact: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
});

/** How much was read, in a few figures. */
export function LedgerFacts({ ledger }: { readonly ledger: Ledger }): ReactElement {
  const styles = useStyles();
  const { messages, figures } = usePane();
  const words = messages.pane.ledger;
  const facts = [
    { term: words.items, figure: words.itemsUnit(figures.count(ledger.items.count)) },
    { term: words.customers, figure: words.customersUnit(figures.count(ledger.customers.length)) },
    {
      term: messages.dataScreen.credits,
      figure: words.itemsUnit(figures.count(creditCount(ledger))),
    },
    { term: words.rows, figure: words.rowsUnit(figures.count(ledger.rowCount)) },
    {
      term: messages.dataScreen.leftOut,
      figure: words.rowsUnit(figures.count(leftOutCount(ledger.leftOut))),
    },
    {
      term: words.currencies,
      figure: ledger.currencies
        .map(({ code }) => (code === "" ? words.currencyUnknown : code))
        .join(messages.pane.listMark),
    },
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(({ term, figure }) => (
        <div key={term} className={styles.fact}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.figure}>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}

function creditCount({ items }: Ledger): number {
  let count = 0;
  for (const flags of items.flags) if ((flags & ITEM_FLAG.credit) !== 0) count += 1;
  return count;
}

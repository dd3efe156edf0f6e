import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AgingFigures } from "../../domain/aging/aging-figures";
import type { MatrixSelection } from "../../domain/aging/aging-matrix";
import type { LedgerCurrency } from "../../domain/ledger/ledger";
import { shareText } from "../figures/figure-format";
import { usePane } from "../pane-context";
import type { AgingLine } from "./aging-lines";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  cell: { padding: "3px 0 3px 6px", verticalAlign: "top" },
  name: { paddingLeft: 0, textAlign: "start", fontWeight: tokens.fontWeightRegular },
  figure: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground3 },
  swatch: {
    display: "inline-block",
    width: "8px",
    height: "8px",
    marginInlineEnd: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: "none",
  },
  select: {
    // Large enough for a finger, in rows as high as before.
    padding: "4px 0",
    margin: "-4px 0",
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textDecorationColor: tokens.colorNeutralStroke1,
    textUnderlineOffset: "3px",
    cursor: "pointer",
    ":hover": { textDecorationStyle: "solid", textDecorationColor: "currentColor" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  total: {
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The lines of an aging as figures. Buckets are always listed; credits and "no due date" only where there are any. */
export function LinesTable(props: {
  readonly figuresOf: AgingFigures;
  readonly currency: LedgerCurrency;
  readonly lines: readonly AgingLine[];
  readonly bucketCount: number;
  /** Leaves out buckets without an item, for a single customer. */
  readonly isShort?: boolean;
  /** Whose lines they are, to find the rows of the sheet behind one. */
  readonly of: MatrixSelection;
}): ReactElement {
  const { figuresOf, currency, lines, bucketCount, isShort = false, of } = props;
  const styles = useStyles();
  const { session, messages, figures } = usePane();
  const words = messages.pane.aging;
  const shown = lines
    .map((line, index) => ({
      ...line,
      index,
      amountMinor: figuresOf.amountsMinor[index] ?? 0,
      itemCount: figuresOf.itemCounts[index] ?? 0,
      isOptional: isShort || index >= bucketCount,
    }))
    .filter(({ itemCount, isOptional }) => itemCount > 0 || !isOptional);
  const figure = mergeClasses(styles.cell, styles.figure);
  const head = mergeClasses(figure, styles.head);
  const share = (amountMinor: number): string =>
    shareText(amountMinor, figuresOf.outstandingMinor, figures);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.name, styles.head)}>
            {words.buckets}
          </th>
          <th scope="col" className={head}>
            {words.amount}
          </th>
          <th scope="col" className={head}>
            {words.share}
          </th>
          <th scope="col" className={head}>
            {words.items}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ id, index, name, color, amountMinor, itemCount }) => (
          <tr key={id} className={mergeClasses(itemCount === 0 && styles.quiet)}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              <span className={styles.swatch} style={{ backgroundColor: color }} />
              {itemCount === 0 ? (
                name
              ) : (
                <button
                  type="button"
                  className={styles.select}
                  title={words.selectLine(figures.count(itemCount))}
                  onClick={() => void session.selectFigure({ ...of, line: index })}
                >
                  {name}
                </button>
              )}
            </th>
            <td className={figure}>{figures.amount(amountMinor, currency)}</td>
            <td className={mergeClasses(figure, styles.quiet)}>{share(amountMinor)}</td>
            <td className={mergeClasses(figure, styles.quiet)}>{figures.count(itemCount)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className={styles.total}>
          <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
            {words.total}
          </th>
          <td className={figure}>{figures.amount(figuresOf.outstandingMinor, currency)}</td>
          <td className={figure}>{share(figuresOf.outstandingMinor)}</td>
          <td className={figure}>{figures.count(figuresOf.itemCount)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

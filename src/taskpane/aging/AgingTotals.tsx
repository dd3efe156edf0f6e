import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CurrencyAging } from "../../application/aging-report";
import { shareText } from "../figures/figure-format";
import { usePane } from "../pane-context";
import type { AgingLine } from "./aging-lines";
import { BucketBar } from "./BucketBar";
import { LinesTable } from "./LinesTable";

const useStyles = makeStyles({
  totals: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heads: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
  },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  figure: {
    margin: 0,
    // Two amounts of ten million fit side by side even at 320 px.
    fontSize: "clamp(15px, 4.8vw, 20px)",
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  pastDue: { color: tokens.colorPaletteRedForeground1 },
  share: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
});

/** One currency as a whole: what is outstanding, what of it is past due, and how it is made up. */
export function AgingTotals(props: {
  readonly aging: CurrencyAging;
  readonly lines: readonly AgingLine[];
  readonly bucketCount: number;
}): ReactElement {
  const { aging, lines } = props;
  const styles = useStyles();
  const { messages, figures } = usePane();
  const words = messages.pane.aging;
  const shareOf = (amountMinor: number): string =>
    shareText(amountMinor, aging.outstandingMinor, figures);
  const parts = lines.map(({ id, name, color }, line) => {
    const amountMinor = aging.amountsMinor[line] ?? 0;
    return {
      ...{ id, color, amountMinor },
      label: words.barPart(name, figures.amount(amountMinor, aging), shareOf(amountMinor)),
    };
  });
  return (
    <div className={styles.totals}>
      <dl className={styles.heads}>
        <div>
          <dt className={styles.label}>{words.outstanding}</dt>
          <dd className={styles.figure}>{figures.amount(aging.outstandingMinor, aging)}</dd>
          <dd className={styles.share}>{words.itemsUnit(figures.count(aging.itemCount))}</dd>
        </div>
        <div>
          <dt className={styles.label}>{words.pastDue}</dt>
          <dd className={styles.figure}>
            <span className={aging.pastDueMinor > 0 ? styles.pastDue : undefined}>
              {figures.amount(aging.pastDueMinor, aging)}
            </span>
          </dd>
          <dd className={styles.share}>
            {aging.pastDueMinor > 0
              ? words.shareOfOutstanding(shareOf(aging.pastDueMinor))
              : words.notPastDue}
          </dd>
        </div>
      </dl>
      <BucketBar isTall parts={parts} label={words.barOf(words.total)} />
      <LinesTable
        figuresOf={aging}
        currency={aging}
        lines={lines}
        bucketCount={props.bucketCount}
        of={{ currency: aging.currency }}
      />
    </div>
  );
}

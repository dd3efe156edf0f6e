import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { KeptRating } from "../../application/class/class-state";
import { itemMeans, RATING_SCALE, ratingGains } from "../../domain/class/self-rating";
import { useClassroom } from "./class-context";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  item: {
    width: "42%",
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineEnd: tokens.spacingHorizontalS,
    textAlign: "start",
    verticalAlign: "middle",
    fontWeight: tokens.fontWeightRegular,
  },
  last: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  time: {
    width: "1%",
    paddingInlineEnd: tokens.spacingHorizontalS,
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    textAlign: "start",
  },
  value: { display: "grid", gridTemplateColumns: "1fr 28px", alignItems: "center" },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  track: { display: "block", height: "10px", backgroundColor: tokens.colorNeutralBackground3 },
  bar: {
    display: "block",
    height: "100%",
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  before: { backgroundColor: tokens.colorNeutralForeground3 },
  after: { backgroundColor: tokens.colorCompoundBrandBackground },
  small: { margin: 0, color: tokens.colorNeutralForeground3 },
});

const TIMES = ["before", "after"] as const;

/** The twenty items before and after, as bars with their numbers: means where several learners are meant. */
export function RatingChart({
  ratings,
}: {
  readonly ratings: readonly KeptRating[];
}): ReactElement {
  const styles = useStyles();
  const { words } = useClassroom();
  const { rating } = words;
  const means = itemMeans(ratings).filter(
    ({ before, after }) => before !== undefined || after !== undefined,
  );
  const { most, weakest } = ratingGains(means);
  if (means.length === 0) return <p className={styles.small}>{rating.noneYet}</p>;
  return (
    <>
      {most === undefined ? null : (
        <p className={styles.small}>{rating.most(rating.items[most.item], signed(most.gain))}</p>
      )}
      {weakest === undefined ? null : (
        <p className={styles.small}>
          {rating.weakest(rating.items[weakest.item], weakest.rating.toFixed(1))}
        </p>
      )}
      <table className={styles.table} aria-label={rating.chart}>
        {means.map(({ item, ...values }) => (
          <tbody key={item}>
            {TIMES.map((time) => (
              <tr key={time} className={mergeClasses(time === "after" && styles.last)}>
                {time === "before" ? (
                  <th
                    className={mergeClasses(styles.item, styles.last)}
                    rowSpan={2}
                    scope="rowgroup"
                  >
                    {rating.items[item]}
                  </th>
                ) : null}
                <th className={styles.time} scope="row">
                  {words.tables.classratings.headers[time]}
                </th>
                <td>
                  <Bar value={values[time]} className={styles[time]} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

function Bar(props: {
  readonly value: number | undefined;
  readonly className: string;
}): ReactElement {
  const styles = useStyles();
  const { value, className } = props;
  const width = `${((value ?? 0) / Math.max(...RATING_SCALE)) * 100}%`;
  return (
    <span className={styles.value}>
      <span className={styles.track}>
        <span className={mergeClasses(styles.bar, className)} style={{ width }} />
      </span>
      <span className={styles.number}>{value === undefined ? "–" : value.toFixed(1)}</span>
    </span>
  );
}

function signed(gain: number): string {
  return `${gain > 0 ? "+" : ""}${gain.toFixed(1)}`;
}

import { makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { CurrencyAging } from "../../application/aging-report";
import {
  CREDITS_LINE,
  UNDATED_LINE,
  type AgingSnapshot,
} from "../../domain/snapshots/aging-snapshot";
import { compareSnapshots } from "../../domain/snapshots/compare-snapshots";
import { figuresMessagesIn } from "../../messages/figures-messages";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  days: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  day: {
    display: "flex",
    flexDirection: "column",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  wide: { overflowX: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: { padding: "3px 0 3px 6px", verticalAlign: "top" },
  name: {
    paddingLeft: 0,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    minWidth: "56px",
  },
  figure: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  caption: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, paddingBottom: "2px" },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Two snapshots of one currency side by side: lines, roll rates, and where customers moved. */
export function SnapshotComparisonView(props: {
  readonly snapshots: readonly AgingSnapshot[];
  readonly aging: CurrencyAging;
}): ReactElement | null {
  const { snapshots, aging } = props;
  const styles = useStyles();
  const { messages, figures: format } = usePane();
  const words = figuresMessagesIn(messages.language).snapshots;
  const [days, setDays] = useState({ before: snapshots.length - 2, after: snapshots.length - 1 });
  const before = snapshots[days.before];
  const after = snapshots[days.after];
  if (before === undefined || after === undefined) return null;
  const { lines, flows, migration, isAlike, ...sums } = compareSnapshots(before, after, aging.code);
  // Whole units: four columns of cents do not fit a pane.
  const amount = (minor: number): string =>
    format.count(Math.round(minor / 10 ** aging.minorDigits) + 0);
  const nameOf = lineNames([before, after], messages);
  const rows = lines.filter(({ beforeMinor, afterMinor }) => beforeMinor !== 0 || afterMinor !== 0);
  return (
    <div className={styles.all}>
      <div className={styles.days}>
        {(["before", "after"] as const).map((which) => (
          <DayChoice
            key={which}
            {...{ snapshots, label: words[which], chosen: days[which] }}
            choose={(at) => {
              setDays({ ...days, [which]: at });
            }}
          />
        ))}
      </div>
      {isAlike ? null : <p className={styles.note}>{words.notAlike}</p>}
      <p className={styles.note}>
        {words.wholeUnits(aging.code || messages.report.unnamedCurrency)}
      </p>
      <Figures
        head={[words.line, format.date(before.asOfDate), format.date(after.asOfDate), words.change]}
        rows={[
          ...rows.map(({ lineId, beforeMinor, afterMinor }) => [
            ...[nameOf(lineId), amount(beforeMinor), amount(afterMinor)],
            amount(afterMinor - beforeMinor),
          ]),
          [
            ...[words.total, amount(sums.outstandingBeforeMinor)],
            ...[amount(sums.outstandingAfterMinor)],
            amount(sums.outstandingAfterMinor - sums.outstandingBeforeMinor),
          ],
        ]}
      />
      {flows.length === 0 ? null : (
        <Figures
          caption={words.flows}
          rows={flows.map(({ fromId, toId, ratePercent }) => [
            words.flow(nameOf(fromId), nameOf(toId)),
            ratePercent === undefined ? words.noRate : format.percent(ratePercent / 100),
          ])}
        />
      )}
      {migration.length === 0 ? null : (
        <Figures
          caption={words.migration}
          rows={migration.map(({ fromId, toId, customerCount, afterMinor }) => [
            words.flow(
              fromId === "" ? words.newcomer : nameOf(fromId),
              toId === "" ? words.gone : nameOf(toId),
            ),
            ...[words.customers(format.count(customerCount)), amount(afterMinor)],
          ])}
        />
      )}
    </div>
  );
}

/** Names of lines by their ids, whichever of the snapshots they are in. */
function lineNames(
  snapshots: readonly AgingSnapshot[],
  { report }: ReturnType<typeof usePane>["messages"],
): (lineId: string) => string {
  const names = new Map<string, string>(
    snapshots.flatMap(({ buckets }) =>
      buckets.map((bucket): [string, string] => [bucket.id, report.lines.bucket(bucket)]),
    ),
  );
  names.set(CREDITS_LINE, report.lines.credits).set(UNDATED_LINE, report.lines.noDueDate);
  return (lineId) => names.get(lineId) ?? lineId;
}

function DayChoice(props: {
  readonly snapshots: readonly AgingSnapshot[];
  readonly label: string;
  readonly chosen: number;
  readonly choose: (at: number) => void;
}): ReactElement {
  const styles = useStyles();
  const { figures: format } = usePane();
  const selectId = useId();
  return (
    <div className={styles.day}>
      <label htmlFor={selectId}>{props.label}</label>
      <Select
        id={selectId}
        size="small"
        value={String(props.chosen)}
        onChange={(_, { value }) => {
          props.choose(Number(value));
        }}
      >
        {props.snapshots.map(({ asOfDate }, at) => (
          <option key={asOfDate} value={String(at)}>
            {format.date(asOfDate)}
          </option>
        ))}
      </Select>
    </div>
  );
}

function Figures(props: {
  readonly caption?: string;
  readonly head?: readonly string[];
  readonly rows: readonly (readonly string[])[];
}): ReactElement {
  const styles = useStyles();
  const figure = mergeClasses(styles.cell, styles.figure);
  const name = mergeClasses(styles.cell, styles.name);
  return (
    <div className={styles.wide}>
      <table className={styles.table}>
        {props.caption === undefined ? null : (
          <caption className={styles.caption}>{props.caption}</caption>
        )}
        {props.head === undefined ? null : (
          <thead>
            <tr>
              {props.head.map((text, at) => (
                <th
                  key={text}
                  scope="col"
                  className={mergeClasses(at === 0 ? name : figure, styles.head)}
                >
                  {text}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {props.rows.map(([first = "", ...others]) => (
            <tr key={first}>
              <th scope="row" className={name}>
                {first}
              </th>
              {others.map((text, at) => (
                <td key={at} className={figure}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import { makeStyles } from "@fluentui/react-components";
import type { ReactElement, Ref } from "react";
import { usePane } from "../pane-context";
import { chartColorsOf } from "./chart-colors";

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", height: "auto", forcedColorAdjust: "none" },
});

const WIDTH = 320;
const LEFT = 4;
const RIGHT = 32;
const TOP = 14;
const PLOT = 130;
const NAMES = 74;
/** Characters of a name that fit under its bar, written aslant. */
const LONGEST_NAME = 9;

/** Who owes most, as columns, and how much they owe together, as a line from 0 to 100 %. */
export function ParetoChart(props: {
  readonly customers: readonly {
    readonly name: string;
    readonly amountMinor: number;
    readonly text: string;
    readonly cumulativeShare: number;
    readonly cumulative: string;
  }[];
  readonly picture: Ref<SVGSVGElement>;
}): ReactElement {
  const styles = useStyles();
  const { messages, theme } = usePane();
  const words = messages.reports;
  const colors = chartColorsOf(theme);
  const { customers } = props;
  const step = (WIDTH - LEFT - RIGHT) / customers.length;
  const most = Math.max(1, ...customers.map(({ amountMinor }) => amountMinor));
  const centre = (index: number): number => LEFT + step * (index + 0.5);
  const lineY = (share: number): number => TOP + PLOT * (1 - share);
  const points = customers
    .map(({ cumulativeShare }, index) => `${centre(index)},${lineY(cumulativeShare)}`)
    .join(" ");
  const label = customers
    .map(({ name, text, cumulative }) => words.paretoPart(name, text, cumulative))
    .join("; ");
  const height = TOP + PLOT + NAMES;
  return (
    <svg
      ref={props.picture}
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={words.paretoLabel(label)}
      focusable="false"
    >
      <rect width={WIDTH} height={height} fill={colors.paper} />
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line
            {...{ x1: LEFT, x2: WIDTH - RIGHT, y1: lineY(share), y2: lineY(share) }}
            stroke={colors.rule}
          />
          <text x={WIDTH - RIGHT + 4} y={lineY(share) + 4} fontSize="10" fill={colors.quiet}>
            {`${share * 100}%`}
          </text>
        </g>
      ))}
      {customers.map(({ name, amountMinor, text, cumulative }, index) => {
        const bar = (amountMinor / most) * PLOT;
        const width = Math.min(30, step * 0.62);
        const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
        return (
          <g key={`${index} ${name}`}>
            <rect
              {...{ x: centre(index) - width / 2, y: TOP + PLOT - bar, width, height: bar }}
              rx="2"
              fill={colors.bar}
            >
              <title>{words.paretoPart(name, text, cumulative)}</title>
            </rect>
            <text
              fontSize="10"
              fill={colors.ink}
              textAnchor="end"
              transform={`translate(${centre(index) + 4} ${TOP + PLOT + 12}) rotate(-40)`}
            >
              {short}
            </text>
          </g>
        );
      })}
      <polyline points={points} fill="none" stroke={colors.line} strokeWidth="2" />
      {customers.map(({ name, cumulativeShare }, index) => (
        <circle
          key={`${index} ${name}`}
          {...{ cx: centre(index), cy: lineY(cumulativeShare), r: 3 }}
          fill={colors.line}
        />
      ))}
    </svg>
  );
}

import { makeStyles } from "@fluentui/react-components";
import type { ReactElement, Ref } from "react";
import { usePane } from "../pane-context";
import { chartColorsOf } from "./chart-colors";

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", height: "auto", forcedColorAdjust: "none" },
});

const WIDTH = 320;
const ROW = 34;
const HEAD = 16;
/** Room at the right for the cumulative share. */
const SHARE = 46;
/** Widths of a name's letters, full and half, at its size: what does not fit is cut. */
const LETTER = { full: 11, half: 6 };

/** Who owes most, one bar a customer, each with its amount and how much all down to it owe together. */
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
  const most = Math.max(1, ...customers.map(({ amountMinor }) => amountMinor));
  const room = WIDTH - SHARE;
  const label = customers
    .map(({ name, text, cumulative }) => words.paretoPart(name, text, cumulative))
    .join("; ");
  const height = HEAD + customers.length * ROW;
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
      <text x={WIDTH} y="10" fontSize="10" textAnchor="end" fill={colors.quiet}>
        {words.paretoShare}
      </text>
      {customers.map(({ name, amountMinor, text, cumulative }, index) => {
        const y = HEAD + index * ROW;
        const width = Math.max(amountMinor > 0 ? 2 : 0, (amountMinor / most) * room);
        return (
          <g key={`${index} ${name}`}>
            <title>{words.paretoPart(name, text, cumulative)}</title>
            <text x="0" y={y + 12} fontSize="11" fill={colors.ink}>
              {fitting(name, room - text.length * LETTER.half - 12)}
            </text>
            <text x={room} y={y + 12} fontSize="10" textAnchor="end" fill={colors.quiet}>
              {text}
            </text>
            <rect x="0" y={y + 17} width={width} height="9" rx="2" fill={colors.bar} />
            <text x={WIDTH} y={y + 25} fontSize="10" textAnchor="end" fill={colors.ink}>
              {cumulative}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** The name, cut with an ellipsis where it is wider than `room`. */
function fitting(name: string, room: number): string {
  let width = 0;
  let short = "";
  for (const letter of name) {
    width += (letter.codePointAt(0) ?? 0) > 0x2e7f ? LETTER.full : LETTER.half;
    if (width > room) return `${short.slice(0, -1)}…`;
    short += letter;
  }
  return name;
}

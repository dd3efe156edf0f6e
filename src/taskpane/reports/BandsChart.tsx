import { makeStyles } from "@fluentui/react-components";
import type { ReactElement, Ref } from "react";
import { usePane } from "../pane-context";
import { chartColorsOf } from "./chart-colors";

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", height: "auto", forcedColorAdjust: "none" },
});

const WIDTH = 320;
const ROW = 28;
const NAME = 92;
const TOP = 6;

/** How old the debt is: one bar a bucket, with its amount and share at the end of the line. */
export function BandsChart(props: {
  readonly bands: readonly {
    readonly id: string;
    readonly name: string;
    readonly color: string;
    readonly amountMinor: number;
    readonly text: string;
    readonly share: string;
  }[];
  readonly picture: Ref<SVGSVGElement>;
}): ReactElement {
  const styles = useStyles();
  const { messages, theme } = usePane();
  const colors = chartColorsOf(theme);
  const most = Math.max(1, ...props.bands.map(({ amountMinor }) => amountMinor));
  const room = WIDTH - NAME - 8;
  const height = props.bands.length * ROW + TOP * 2;
  const label = props.bands.map(({ name, text, share }) => `${name} ${text}, ${share}`).join("; ");
  return (
    <svg
      ref={props.picture}
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={messages.reports.bandsLabel(label)}
      focusable="false"
    >
      <rect width={WIDTH} height={height} fill={colors.paper} />
      {props.bands.map(({ id, name, color, amountMinor, text, share }, index) => {
        const y = TOP + index * ROW;
        const width = Math.max(amountMinor > 0 ? 2 : 0, (amountMinor / most) * room);
        return (
          <g key={id}>
            <text x="0" y={y + 18} fontSize="11" fill={colors.ink}>
              {name}
            </text>
            <rect x={NAME} y={y + 14} width={width} height="9" rx="2" fill={color} />
            <text x={NAME} y={y + 10} fontSize="10" fill={colors.quiet}>
              {`${text} · ${share}`}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

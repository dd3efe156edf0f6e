import { makeStyles } from "@fluentui/react-components";
import type { ReactElement, Ref } from "react";
import { figuresMessagesIn } from "../../messages/figures-messages";
import { usePane } from "../pane-context";
import { chartColorsOf } from "./chart-colors";

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", height: "auto", forcedColorAdjust: "none" },
});

const WIDTH = 320;
const TOP = 30;
const PLOT = 110;
const FOOT = 22;
const MOST_DAYS_NAMED = 6;

/** What was outstanding at each close, as columns, and what of it was past due, as their darker part. */
export function TrendChart(props: {
  readonly points: readonly {
    readonly id: number;
    readonly day: string;
    readonly outstandingMinor: number;
    readonly pastDueMinor: number;
    readonly outstanding: string;
    readonly pastDue: string;
  }[];
  readonly picture: Ref<SVGSVGElement>;
}): ReactElement {
  const styles = useStyles();
  const { messages, theme } = usePane();
  const words = figuresMessagesIn(messages.language).snapshots;
  const colors = chartColorsOf(theme);
  const { points } = props;
  const most = Math.max(1, ...points.map((point) => point.outstandingMinor));
  const step = WIDTH / points.length;
  const bar = Math.min(36, step * 0.6);
  const named = Math.ceil(points.length / MOST_DAYS_NAMED);
  const heightOf = (minor: number): number => (Math.max(0, minor) / most) * PLOT;
  const label = points
    .map(({ day, outstanding, pastDue }) => words.trendPoint(day, outstanding, pastDue))
    .join("; ");
  return (
    <svg
      ref={props.picture}
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${TOP + PLOT + FOOT}`}
      role="img"
      aria-label={words.trendLabel(label)}
      focusable="false"
    >
      <rect width={WIDTH} height={TOP + PLOT + FOOT} fill={colors.paper} />
      <rect x="0" y="4" width="9" height="9" rx="2" fill={colors.bar} />
      <text x="14" y="12" fontSize="10" fill={colors.ink}>
        {words.outstanding}
      </text>
      <rect x="110" y="4" width="9" height="9" rx="2" fill={colors.line} />
      <text x="124" y="12" fontSize="10" fill={colors.ink}>
        {words.pastDue}
      </text>
      <line x1="0" x2={WIDTH} y1={TOP + PLOT} y2={TOP + PLOT} stroke={colors.rule} />
      {points.map(({ id, day, outstandingMinor, pastDueMinor, outstanding, pastDue }, index) => {
        const x = step * (index + 0.5) - bar / 2;
        const whole = heightOf(outstandingMinor);
        const late = heightOf(Math.min(pastDueMinor, outstandingMinor));
        return (
          <g key={id}>
            <title>{words.trendPoint(day, outstanding, pastDue)}</title>
            <rect x={x} y={TOP + PLOT - whole} width={bar} height={whole} fill={colors.bar} />
            <rect x={x} y={TOP + PLOT - late} width={bar} height={late} fill={colors.line} />
            {(points.length - 1 - index) % named === 0 ? (
              <text
                x={x + bar / 2}
                y={TOP + PLOT + 14}
                fontSize="9"
                textAnchor="middle"
                fill={colors.quiet}
              >
                {day}
              </text>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}

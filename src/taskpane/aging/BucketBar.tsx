import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  bar: {
    display: "block",
    width: "100%",
    height: "6px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
    forcedColorAdjust: "none",
  },
  tall: { height: "14px" },
  part: { stroke: tokens.colorNeutralBackground1, strokeWidth: "1px" },
});

/** One coloured stretch of a bar, with what it says to those who cannot see it. */
export interface BarPart {
  readonly id: string;
  readonly color: string;
  readonly amountMinor: number;
  readonly label: string;
}

/** How an amount is made up, as one line. Only what is owed has a length: credits stand in figures beside it. */
export function BucketBar(props: {
  readonly parts: readonly BarPart[];
  readonly label: string;
  readonly isTall?: boolean;
}): ReactElement {
  const styles = useStyles();
  const parts = props.parts.filter(({ amountMinor }) => amountMinor > 0);
  const whole = parts.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  let from = 0;
  const stretches = parts.map((part) => {
    const width = (part.amountMinor / whole) * 100;
    const stretch = { ...part, x: from, width };
    from += width;
    return stretch;
  });
  return (
    <svg
      className={mergeClasses(styles.bar, props.isTall === true && styles.tall)}
      role="img"
      aria-label={[props.label, ...parts.map(({ label }) => label)].join("; ")}
      focusable="false"
    >
      {stretches.map(({ id, color, x, width, label }) => (
        <rect
          key={id}
          className={styles.part}
          {...{ x: `${x}%`, width: `${width}%` }}
          height="100%"
          fill={color}
        >
          <title>{label}</title>
        </rect>
      ))}
    </svg>
  );
}

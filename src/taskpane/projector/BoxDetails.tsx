import { makeStyles } from "@fluentui/react-components";
import type { CSSProperties, ReactElement } from "react";
import { SIGN_SIZE, signOf, type MapSign } from "../../domain/course/map-signs";
import { LABEL_HEIGHT, SMALL_SIZE, type BoxContent } from "../../domain/course/topic-box";

const useStyles = makeStyles({
  part: { position: "absolute", pointerEvents: "none" },
  label: {
    position: "absolute",
    boxSizing: "border-box",
    height: `${LABEL_HEIGHT}px`,
    padding: "0 4px",
    border: "1px solid currentColor",
    borderRadius: "8px",
    fontSize: `${SMALL_SIZE}px`,
    lineHeight: `${LABEL_HEIGHT - 2}px`,
    fontWeight: 400,
    overflow: "hidden",
  },
});

/** The signs and labels of a topic, where they were measured. Their meaning is told in the pane and when presenting. */
export function BoxDetails(props: {
  readonly box: BoxContent;
  readonly ink: string | undefined;
}): ReactElement {
  const styles = useStyles();
  const { signs, labels } = props.box;
  return (
    <>
      {signs.map(({ sign, x, y }) => (
        <SignDrawing
          key={x}
          {...{ sign, size: SIGN_SIZE + 2, className: styles.part }}
          style={{ left: x - 2.5, top: y - 2.5 }}
        />
      ))}
      {labels.map(({ text, x, y, width }) => (
        <span
          key={`${x} ${y}`}
          aria-hidden="true"
          className={styles.label}
          style={{ left: x - 1.5, top: y - 1.5, width, color: props.ink }}
        >
          {text}
        </span>
      ))}
    </>
  );
}

/** The markers of a topic before its title, as high as its letters. */
export function TopicSigns({ markers }: { readonly markers: readonly string[] }): ReactElement {
  return (
    <>
      {markers.map((marker) => {
        const sign = signOf(marker);
        return sign === undefined ? null : (
          <SignDrawing
            key={marker}
            {...{ sign, size: "0.9em" }}
            style={{ verticalAlign: "-0.1em", marginInlineEnd: "0.3em" }}
          />
        );
      })}
    </>
  );
}

function SignDrawing(props: {
  readonly sign: MapSign;
  readonly size: number | string;
  readonly className?: string;
  readonly style: CSSProperties;
}): ReactElement {
  const { sign, size, className, style } = props;
  return (
    <svg
      aria-hidden="true"
      {...{ className, style, width: size, height: size }}
      viewBox="-1 -1 18 18"
    >
      <circle cx="8" cy="8" r="9" fill="#ffffff" />
      {sign.shapes.map(({ d, fill }) => (
        <path key={d} d={d} fill={fill} />
      ))}
      {sign.text === undefined ? null : (
        <text x="8" y="12" fontSize="11" fontWeight="600" textAnchor="middle" fill="#ffffff">
          {sign.text}
        </text>
      )}
    </svg>
  );
}

import { makeStyles } from "@fluentui/react-components";
import { memo, type CSSProperties, type ReactElement } from "react";
import { calloutPath } from "../../domain/course/map-curves";
import { CURVE_TITLE_SIZE, type MapBox, type MapLayout } from "../../domain/course/map-layout";
import { SMALL_SIZE } from "../../domain/course/topic-box";
import { BoxDetails } from "./BoxDetails";
import { isInStretch, type Stretch } from "./map-view";
import { branchLine, projectorColours } from "./projector-colours";
import { MAP_FONT } from "../frame/text-width";

const useStyles = makeStyles({
  box: {
    position: "absolute",
    boxSizing: "border-box",
    borderRadius: "6px",
    border: "1.5px solid transparent",
    fontFamily: MAP_FONT,
    lineHeight: 1.35,
    whiteSpace: "pre",
  },
  line: { display: "block" },
  leg: { position: "absolute", top: 0, left: 0, overflow: "visible" },
  words: { position: "absolute", fontFamily: MAP_FONT, whiteSpace: "pre", lineHeight: "20px" },
});

/**
 * What hangs beside the topics: what brackets say, remarks, and titles of frames and lines. It is to be looked at; the
 * pane tells it for each topic.
 */
export const MapBeside = memo(function MapBeside(props: {
  readonly layout: MapLayout;
  readonly stretch: Stretch;
  readonly isLight: boolean;
}): ReactElement {
  const styles = useStyles();
  const { layout, stretch, isLight } = props;
  const colours = projectorColours(isLight);
  const isSeen = (box: MapBox): boolean => isInStretch(box, stretch);
  return (
    <div aria-hidden="true">
      {layout.summaries.filter(isSeen).map((box) => (
        <Words
          key={box.id}
          box={box}
          style={{
            ...{ background: colours.paper, color: colours.ink },
            borderColor: branchLine(box.branch, isLight),
          }}
        />
      ))}
      {layout.callouts.filter(isSeen).map((box) => (
        <div key={box.id}>
          <svg className={styles.leg} width="1" height="1">
            <path d={calloutPath(box, box.topic)} fill={colours.caution} />
          </svg>
          <Words
            box={box}
            style={{
              ...{ background: colours.paper, color: colours.ink },
              borderColor: colours.caution,
            }}
          />
        </div>
      ))}
      {layout.frames.map(({ title, x, y, branch }) =>
        title === undefined ? null : (
          <span
            key={`${x} ${y}`}
            className={styles.words}
            style={{
              ...{ left: x + 8, top: y, fontSize: SMALL_SIZE, fontWeight: 600 },
              color: branchLine(branch, isLight),
            }}
          >
            {title}
          </span>
        ),
      )}
      {layout.curves.map(({ title, place }, at) =>
        title === undefined || place === undefined ? null : (
          <span
            key={at}
            className={styles.words}
            style={{
              ...{ left: place.x, top: place.y, padding: "0 4px" },
              ...{ fontSize: CURVE_TITLE_SIZE, color: colours.mark, background: colours.wall },
            }}
          >
            {title}
          </span>
        ),
      )}
    </div>
  );
});

function Words(props: { readonly box: MapBox; readonly style: CSSProperties }): ReactElement {
  const styles = useStyles();
  const { box, style } = props;
  return (
    <div
      className={styles.box}
      style={{
        ...{ left: box.x, top: box.y, width: box.width + 1, height: box.height },
        ...{ fontSize: box.fontSize, paddingTop: box.height < 30 ? 2 : 4.5 },
        ...{ paddingLeft: box.textX - 1.5, ...style },
      }}
    >
      {box.lines.map((text, at) => (
        <span key={at} className={styles.line}>
          {text}
        </span>
      ))}
      <BoxDetails box={box} ink={style.color} />
    </div>
  );
}

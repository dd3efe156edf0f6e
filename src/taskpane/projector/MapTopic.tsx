import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import type { ProjectedWords } from "../../application/course/projector-messages";
import type { MapBox } from "../../domain/course/map-layout";
import { branchColour } from "../../domain/course/map-svg";
import type { ProjectorMessages } from "../../messages/projector-messages";
import { BoxDetails } from "./BoxDetails";
import { branchLine, type ProjectorColours } from "./projector-colours";
import type { ProjectorStore } from "./projector-store";
import { MAP_FONT } from "../frame/text-width";

const useStyles = makeStyles({
  box: {
    position: "absolute",
    boxSizing: "border-box",
    paddingTop: "4.5px",
    borderRadius: "6px",
    border: "1.5px solid transparent",
    fontFamily: MAP_FONT,
    lineHeight: 1.35,
    whiteSpace: "pre",
    cursor: "pointer",
    outlineStyle: "none",
  },
  strong: { fontWeight: 600 },
  line: { display: "block" },
  fold: {
    position: "absolute",
    top: "50%",
    left: "100%",
    height: "22px",
    minWidth: "22px",
    padding: "0 5px",
    boxSizing: "border-box",
    transform: "translate(2px, -50%)",
    borderRadius: "11px",
    border: "1.5px solid transparent",
    fontSize: "12px",
    lineHeight: "19px",
    textAlign: "center",
  },
  care: {
    position: "absolute",
    top: "-10px",
    right: "-6px",
    padding: "0 4px",
    borderRadius: "8px",
    fontSize: "11px",
    lineHeight: "17px",
    fontWeight: 600,
  },
});

/** One topic of the map: its title as it was measured, and the handle that folds it. */
export const MapTopic = memo(function MapTopic(props: {
  readonly box: MapBox;
  readonly place: { readonly position: number; readonly setSize: number };
  readonly store: ProjectorStore;
  readonly words: ProjectorMessages;
  readonly isCurrent: boolean;
  readonly isLight: boolean;
  readonly care: ProjectedWords["care"];
  readonly colours: ProjectorColours;
}): ReactElement {
  const styles = useStyles();
  const { box, place, store, isCurrent, isLight, care, colours } = props;
  const isFilled = box.depth < 2;
  const line = branchLine(box.branch, isLight);
  const isRootOnWall = box.depth === 0 && !isLight;
  const ink = isRootOnWall ? colours.wall : isFilled ? "#ffffff" : colours.ink;
  return (
    <div
      role="treeitem"
      aria-level={box.depth + 1}
      aria-posinset={place.position}
      aria-setsize={place.setSize}
      aria-selected={isCurrent}
      {...(box.childCount > 0 ? { "aria-expanded": box.hiddenCount === 0 } : {})}
      tabIndex={isCurrent ? 0 : -1}
      className={mergeClasses(styles.box, isFilled && styles.strong)}
      style={{
        ...{ left: box.x, top: box.y, width: box.width + 1, height: box.height },
        ...{ fontSize: box.fontSize, paddingLeft: box.textX - 1.5 },
        background: isRootOnWall
          ? colours.ink
          : isFilled
            ? branchColour(box.branch)
            : colours.paper,
        color: ink,
        borderColor: line,
        ...(isCurrent ? { boxShadow: `0 0 0 3px ${colours.mark}`, zIndex: 1 } : {}),
      }}
      onClick={() => {
        store.go(box.id);
      }}
      onDoubleClick={() => {
        store.put({ isPresenting: true });
      }}
    >
      {box.lines.map((text, at) => (
        <span key={at} className={styles.line}>
          {text}
        </span>
      ))}
      <BoxDetails box={box} ink={ink} />
      {care === undefined ? null : (
        <span
          className={styles.care}
          style={{
            background: care.isBlocked ? colours.blocked : colours.caution,
            color: colours.wall,
          }}
        >
          {care.sign}
        </span>
      )}
      {box.childCount === 0 || box.depth === 0 ? null : (
        <FoldHandle {...{ box, store, line, colours }} words={props.words} />
      )}
    </div>
  );
});

function FoldHandle(props: {
  readonly box: MapBox;
  readonly store: ProjectorStore;
  readonly line: string;
  readonly colours: ProjectorColours;
  readonly words: ProjectorMessages;
}): ReactElement {
  const styles = useStyles();
  const { box, store, line, colours, words } = props;
  const isFolded = box.hiddenCount > 0;
  return (
    <span
      aria-hidden
      title={isFolded ? words.hidden(box.hiddenCount) : words.fold}
      className={styles.fold}
      style={{ background: colours.wall, color: colours.ink, borderColor: line }}
      onClick={(event) => {
        event.stopPropagation();
        store.setFolded(box.id, !isFolded);
      }}
      onDoubleClick={(event) => {
        event.stopPropagation();
      }}
    >
      {isFolded ? box.hiddenCount : "−"}
    </span>
  );
}

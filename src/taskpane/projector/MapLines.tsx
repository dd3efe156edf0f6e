import { makeStyles } from "@fluentui/react-components";
import { memo, useMemo, type ReactElement } from "react";
import type { MapRelationship } from "../../domain/course/course-map";
import type { MapBox, MapLayout } from "../../domain/course/map-layout";
import { connectorPath } from "../../domain/course/map-svg";
import type { Stretch } from "./map-view";
import { branchLine, projectorColours } from "./projector-colours";

const useStyles = makeStyles({
  lines: { position: "absolute", top: 0, left: 0, overflow: "visible", pointerEvents: "none" },
});

/** Connectors and, from far away, the boxes as plain shapes: one path for each colour. */
export const MapLines = memo(function MapLines(props: {
  readonly layout: MapLayout;
  readonly stretch: Stretch;
  readonly isLight: boolean;
  readonly relationships: readonly MapRelationship[];
}): ReactElement {
  const styles = useStyles();
  const { layout, stretch, isLight, relationships } = props;
  const byId = useMemo(() => new Map(layout.boxes.map((box) => [box.id, box])), [layout]);
  const lines = new Map<string, string[]>();
  const shapes = new Map<string, string[]>();
  for (const box of layout.boxes) {
    const colour = branchLine(box.branch, isLight);
    const parent = byId.get(box.parentId ?? "");
    if (parent !== undefined && areInStretch(parent, box, stretch))
      push(lines, colour, connectorPath(parent, box));
    if (!stretch.isReadable && areInStretch(box, box, stretch)) push(shapes, colour, boxPath(box));
  }
  const arrows = relationships.flatMap(({ fromId, toId }) => {
    const [from, to] = [byId.get(fromId), byId.get(toId)];
    return from === undefined || to === undefined ? [] : [arcPath(from, to)];
  });
  return (
    <svg className={styles.lines} aria-hidden="true" width="1" height="1">
      {[...lines].map(([colour, paths]) => (
        <path key={colour} d={paths.join("")} fill="none" stroke={colour} strokeWidth="2" />
      ))}
      {[...shapes].map(([colour, paths]) => (
        <path key={colour} d={paths.join("")} fill={colour} opacity="0.8" />
      ))}
      {arrows.length === 0 ? null : (
        <path
          d={arrows.join("")}
          fill="none"
          stroke={projectorColours(isLight).dimInk}
          strokeWidth="1.5"
          strokeDasharray="6 5"
        />
      )}
    </svg>
  );
});

function push(paths: Map<string, string[]>, colour: string, path: string): void {
  const known = paths.get(colour);
  if (known === undefined) paths.set(colour, [path]);
  else known.push(path);
}

function areInStretch(one: MapBox, other: MapBox, stretch: Stretch): boolean {
  return (
    Math.min(one.x, other.x) < stretch.right &&
    Math.max(one.x + one.width, other.x + other.width) > stretch.left &&
    Math.min(one.y, other.y) < stretch.bottom &&
    Math.max(one.y + one.height, other.y + other.height) > stretch.top
  );
}

function boxPath({ x, y, width, height }: MapBox): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

/** From the right side of one topic to the right side of another, around what is between them. */
function arcPath(from: MapBox, to: MapBox): string {
  const [x1, y1] = [from.x + from.width, from.y + from.height / 2];
  const [x2, y2] = [to.x + to.width, to.y + to.height / 2];
  const out = Math.max(x1, x2) + 60;
  return `M${x1} ${y1}C${out} ${y1} ${out} ${y2} ${x2} ${y2}`;
}

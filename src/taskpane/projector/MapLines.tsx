import { makeStyles } from "@fluentui/react-components";
import { memo, useMemo, type ReactElement } from "react";
import { bracePath, connectorPath } from "../../domain/course/map-curves";
import type { MapBox, MapLayout } from "../../domain/course/map-layout";
import { isInStretch, type Stretch } from "./map-view";
import { branchLine, projectorColours } from "./projector-colours";

const useStyles = makeStyles({
  lines: { position: "absolute", top: 0, left: 0, overflow: "visible", pointerEvents: "none" },
});

/** Frames, connectors, brackets and, from far away, the boxes as plain shapes: one path for each colour. */
export const MapLines = memo(function MapLines(props: {
  readonly layout: MapLayout;
  readonly stretch: Stretch;
  readonly isLight: boolean;
}): ReactElement {
  const styles = useStyles();
  const { layout, stretch, isLight } = props;
  const { boxes, summaries, callouts, brackets, frames, curves } = layout;
  const byId = useMemo(
    () => new Map([...boxes, ...summaries].map((box) => [box.id, box])),
    [boxes, summaries],
  );
  const lines = new Map<string, string[]>();
  const shapes = new Map<string, string[]>();
  for (const box of [...boxes, ...summaries]) {
    const colour = branchLine(box.branch, isLight);
    const parent = byId.get(box.parentId ?? "");
    if (parent !== undefined && areInStretch(parent, box, stretch))
      push(lines, colour, connectorPath(parent, box));
  }
  for (const bracket of brackets)
    if (isInStretch(bracket, stretch))
      push(lines, branchLine(bracket.branch, isLight), bracePath(bracket));
  if (!stretch.isReadable)
    for (const box of [...boxes, ...summaries, ...callouts])
      if (isInStretch(box, stretch)) push(shapes, branchLine(box.branch, isLight), boxPath(box));
  const ways = projectorColours(isLight).mark;
  return (
    <svg className={styles.lines} aria-hidden="true" width="1" height="1">
      {frames
        .filter((frame) => isInStretch(frame, stretch))
        .map(({ x, y, width, height, branch }) => (
          <rect
            key={`${x} ${y}`}
            {...{ x, y, width, height, rx: 10, strokeDasharray: "6 4", strokeWidth: 1.5 }}
            fill={branchLine(branch, isLight)}
            fillOpacity="0.1"
            stroke={branchLine(branch, isLight)}
          />
        ))}
      {[...lines].map(([colour, paths]) => (
        <path key={colour} d={paths.join("")} fill="none" stroke={colour} strokeWidth="2" />
      ))}
      {[...shapes].map(([colour, paths]) => (
        <path key={colour} d={paths.join("")} fill={colour} opacity="0.8" />
      ))}
      <path
        d={curves.map(({ line }) => line).join("")}
        {...{ fill: "none", stroke: ways, strokeWidth: 2, strokeDasharray: "7 5" }}
      />
      <path d={curves.map(({ arrow }) => arrow).join("")} fill={ways} />
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

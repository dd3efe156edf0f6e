import { makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type ReactElement } from "react";
import type { ProjectedWords } from "../../application/course/projector-messages";
import { layoutMap, type MapBox, type MapLayout } from "../../domain/course/map-layout";
import type { ProjectorMessages } from "../../messages/projector-messages";
import { foldedTopics } from "./folded-topics";
import { MapBeside } from "./MapBeside";
import { MapLines } from "./MapLines";
import { MapTopic } from "./MapTopic";
import { mapKey } from "./map-keys";
import { isInStretch, type Stretch } from "./map-view";
import { createPanZoom, type PanZoom } from "./pan-zoom";
import { projectorColours } from "./projector-colours";
import type { ProjectorState, ProjectorStore } from "./projector-store";
import { measuredWidth } from "../frame/text-width";

const useStyles = makeStyles({
  viewport: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflow: "hidden",
    cursor: "grab",
    touchAction: "none",
    userSelect: "none",
    ":active": { cursor: "grabbing" },
  },
  content: { position: "absolute", top: 0, left: 0, transformOrigin: "0 0" },
});

/** The whole map, drawn where it is looked at. */
export function LogicMap(props: {
  readonly store: ProjectorStore;
  readonly state: ProjectorState;
  readonly words: ProjectorMessages;
  /** Given out, so that the buttons outside can zoom. */
  readonly onPanZoom: (panZoom: PanZoom) => void;
}): ReactElement {
  const styles = useStyles();
  const { store, state, words, onPanZoom } = props;
  const { map, folded, currentId, isLight } = state;
  const viewport = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [stretch, setStretch] = useState<Stretch | undefined>(undefined);
  const [panZoom] = useState(() => createPanZoom(setStretch));
  const [widthOf] = useState(() => measuredWidth());
  const layout = useMemo(
    () =>
      map === undefined
        ? undefined
        : layoutMap(foldedTopics(map, folded), {
            untitled: words.untitled,
            ...(widthOf === undefined ? {} : { widthOf }),
          }),
    [map, folded, words, widthOf],
  );
  useEffect(() => {
    onPanZoom(panZoom);
    if (viewport.current === null || content.current === null) return undefined;
    return panZoom.bind(viewport.current, content.current);
  }, [panZoom, onPanZoom]);
  useEffect(() => {
    if (layout !== undefined) panZoom.setLayout(layout, store.getState().currentId);
  }, [layout, panZoom, store]);
  useEffect(() => {
    const box = layout?.boxes.find(({ id }) => id === currentId);
    if (box !== undefined) panZoom.reveal(box);
  }, [layout, currentId, panZoom]);
  useEffect(() => {
    viewport.current?.querySelector<HTMLElement>("[aria-selected=true]")?.focus({
      preventScroll: true,
    });
  }, [currentId, stretch]);
  return (
    <div
      ref={viewport}
      className={styles.viewport}
      role="tree"
      aria-label={words.tree(map?.name ?? "")}
      onKeyDown={(event) => {
        const act = layout && mapKey(event.key, layout.boxes, currentId);
        if (act === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
        event.preventDefault();
        act(store, panZoom);
      }}
    >
      <div ref={content} className={styles.content} role="presentation">
        {layout === undefined || stretch === undefined ? null : (
          <>
            <MapLines {...{ layout, stretch, isLight }} />
            {stretch.isReadable ? <MapBeside {...{ layout, stretch, isLight }} /> : null}
            <Topics
              {...{ store, layout, currentId, isLight, words }}
              said={map?.words ?? {}}
              stretch={stretch}
            />
          </>
        )}
      </div>
    </div>
  );
}

/** Topics in sight; always the current one, which has the keyboard. */
function Topics(props: {
  readonly store: ProjectorStore;
  readonly layout: MapLayout;
  readonly currentId: string;
  readonly isLight: boolean;
  readonly words: ProjectorMessages;
  readonly said: Readonly<Record<string, ProjectedWords>>;
  readonly stretch: Stretch;
}): ReactElement {
  const { store, layout, currentId, isLight, words, said, stretch } = props;
  const siblings = useMemo(() => siblingPlaces(layout.boxes), [layout]);
  const shown = layout.boxes.filter(
    (box) =>
      box.id === currentId ||
      box.depth === 0 ||
      (stretch.isReadable ? isInStretch(box, stretch) : box.depth === 1),
  );
  return (
    <>
      {shown.map((box) => (
        <MapTopic
          key={box.id}
          {...{ box, store, words, isLight }}
          place={siblings.get(box.id) ?? { position: 1, setSize: 1 }}
          isCurrent={box.id === currentId}
          care={said[box.id]?.care}
          colours={projectorColours(isLight)}
        />
      ))}
    </>
  );
}

function siblingPlaces(
  boxes: readonly MapBox[],
): ReadonlyMap<string, { readonly position: number; readonly setSize: number }> {
  const families = new Map<string | undefined, string[]>();
  for (const { id, parentId } of boxes) {
    const family = families.get(parentId);
    if (family === undefined) families.set(parentId, [id]);
    else family.push(id);
  }
  return new Map(
    [...families.values()].flatMap((family) =>
      family.map((id, at) => [id, { position: at + 1, setSize: family.length }] as const),
    ),
  );
}

// Moving and zooming the map: changes one style of one element; React hears of it only when other topics come into sight.
import type { MapBox, MapLayout } from "../../domain/course/map-layout";
import { watchPointers, watchWheel, type MapMoves } from "./map-gestures";
import {
  fittedView,
  revealedView,
  stillServes,
  stretchSeen,
  zoomedView,
  type MapView,
  type Stretch,
} from "./map-view";

export interface PanZoom extends MapMoves {
  /** Binds the window and what moves in it; returns the way to let go. */
  readonly bind: (viewport: HTMLElement, content: HTMLElement) => () => void;
  /** Shows another layout; the anchor stays where it is on the screen. */
  readonly setLayout: (layout: MapLayout, anchorId: string) => void;
  readonly fit: () => void;
  /** Brings a box into sight, gently, when it is not. */
  readonly reveal: (box: MapBox) => void;
}

/** Drawn beyond each edge of the window, in windows. */
const BEYOND = 0.35;
const GLIDE = "transform 240ms ease-out";

export function createPanZoom(onStretch: (stretch: Stretch) => void): PanZoom {
  let viewport: HTMLElement | undefined;
  let content: HTMLElement | undefined;
  let layout: MapLayout | undefined;
  let view: MapView = { x: 0, y: 0, k: 1 };
  let drawn: Stretch | undefined;
  const size = (): { width: number; height: number } => ({
    width: viewport?.clientWidth ?? 0,
    height: viewport?.clientHeight ?? 0,
  });
  const show = (next: MapView, glides = false): void => {
    view = next;
    if (content === undefined) return;
    content.style.transition = glides ? GLIDE : "none";
    content.style.transform = `translate(${view.x}px, ${view.y}px) scale(${view.k})`;
    if (drawn !== undefined && stillServes(drawn, stretchSeen(view, size(), 0))) return;
    drawn = stretchSeen(view, size(), BEYOND);
    onStretch(drawn);
  };
  const panBy = (x: number, y: number): void => {
    show({ ...view, x: view.x + x, y: view.y + y });
  };
  const zoomBy: MapMoves["zoomBy"] = (factor, at) => {
    const { width, height } = size();
    show(zoomedView(view, factor, at ?? { x: width / 2, y: height / 2 }));
  };
  return {
    ...{ panBy, zoomBy },
    fit: () => {
      if (layout !== undefined) show(fittedView(layout, size()));
    },
    bind: (window, moving) => {
      viewport = window;
      content = moving;
      return watched(window, { panBy, zoomBy }, () => {
        drawn = undefined;
        show(view);
      });
    },
    setLayout: (next, anchorId) => {
      const before = layout?.boxes.find(({ id }) => id === anchorId);
      const after = next.boxes.find(({ id }) => id === anchorId);
      const isFirst = layout === undefined;
      layout = next;
      drawn = undefined;
      if (isFirst) show(fittedView(layout, size()));
      else if (before === undefined || after === undefined) show(view);
      else panBy((before.x - after.x) * view.k, (before.y - after.y) * view.k);
    },
    reveal: (box) => {
      const next = revealedView(view, size(), box);
      const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
      if (next !== view) show(next, !isStill);
    },
  };
}

function watched(
  window: HTMLElement,
  { panBy, zoomBy }: MapMoves,
  onResize: () => void,
): () => void {
  const letGo = [watchWheel(window, panBy, zoomBy), watchPointers(window, panBy, zoomBy)];
  const resized = new ResizeObserver(onResize);
  resized.observe(window);
  return () => {
    letGo.forEach((stop) => {
      stop();
    });
    resized.disconnect();
  };
}

// Moving and zooming the map: changes one style of one element; React hears of it only when other topics come into sight.
import type { MapBox, MapLayout } from "../../domain/course/map-layout";
import { watchPointers, watchWheel, type MapMoves } from "./map-gestures";
import {
  fittedView,
  openingView,
  resizedView,
  revealedView,
  stillServes,
  stretchSeen,
  zoomedView,
  type MapView,
  type Size,
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
  const camera = createCamera(onStretch);
  let layout: MapLayout | undefined;
  /** The view that shows the whole map, until the user looks elsewhere. */
  let whole: MapView | undefined;
  let revealed: MapBox | undefined;
  const panBy = (x: number, y: number): void => {
    const view = camera.view();
    camera.show({ ...view, x: view.x + x, y: view.y + y });
  };
  const zoomBy: MapMoves["zoomBy"] = (factor, at) => {
    const { width, height } = camera.size();
    camera.show(zoomedView(camera.view(), factor, at ?? { x: width / 2, y: height / 2 }));
  };
  /** All of the map, or the surroundings of a box where all of it could not be read. */
  const open = (anchor?: MapBox): void => {
    if (layout === undefined) return;
    const next = openingView(layout, camera.size(), anchor);
    whole = next.k === fittedView(layout, camera.size()).k ? next : undefined;
    camera.show(next);
  };
  return {
    ...{ panBy, zoomBy },
    fit: () => {
      open();
    },
    bind: (window, moving) => {
      camera.bind(window, moving);
      let before = camera.size();
      return watched(window, { panBy, zoomBy }, () => {
        const now = camera.size();
        const view = camera.view();
        camera.forget();
        if (view === whole) open();
        else {
          const next = resizedView(view, before, now);
          camera.show(revealed === undefined ? next : revealedView(next, now, revealed));
        }
        before = now;
      });
    },
    setLayout: (next, anchorId) => {
      const before = boxOf(layout, anchorId);
      const after = boxOf(next, anchorId);
      const isFirst = layout === undefined;
      layout = next;
      camera.forget();
      const { k } = camera.view();
      if (isFirst) open(after);
      else if (before === undefined || after === undefined) panBy(0, 0);
      else panBy((before.x - after.x) * k, (before.y - after.y) * k);
    },
    reveal: (box) => {
      revealed = box;
      const view = camera.view();
      const next = revealedView(view, camera.size(), box);
      const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
      if (next !== view) camera.show(next, !isStill);
    },
  };
}

interface Camera {
  readonly bind: (window: HTMLElement, moving: HTMLElement) => void;
  readonly size: () => Size;
  readonly view: () => MapView;
  readonly show: (next: MapView, glides?: boolean) => void;
  /** What was drawn no longer serves, whatever is seen. */
  readonly forget: () => void;
}

/** Moves the content of a window, and tells when other topics have to be drawn. */
function createCamera(onStretch: (stretch: Stretch) => void): Camera {
  let viewport: HTMLElement | undefined;
  let content: HTMLElement | undefined;
  let view: MapView = { x: 0, y: 0, k: 1 };
  let drawn: Stretch | undefined;
  const size = (): Size => ({
    width: viewport?.clientWidth ?? 0,
    height: viewport?.clientHeight ?? 0,
  });
  return {
    size,
    view: () => view,
    bind: (window, moving) => {
      viewport = window;
      content = moving;
    },
    forget: () => {
      drawn = undefined;
    },
    show: (next, glides = false) => {
      view = next;
      if (content === undefined) return;
      place(content, view, glides);
      if (drawn !== undefined && stillServes(drawn, stretchSeen(view, size(), 0))) return;
      drawn = stretchSeen(view, size(), BEYOND);
      onStretch(drawn);
    },
  };
}

function place(content: HTMLElement, { x, y, k }: MapView, glides: boolean): void {
  content.style.transition = glides ? GLIDE : "none";
  content.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
}

function boxOf(layout: MapLayout | undefined, id: string): MapBox | undefined {
  return layout?.boxes.find((box) => box.id === id);
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

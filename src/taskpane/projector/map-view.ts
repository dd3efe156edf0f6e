// Where the map is looked at from, as numbers: a point p of the map is on the screen at p × k + (x, y).
import type { MapBox, MapLayout } from "../../domain/course/map-layout";

export interface MapView {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A stretch of the map, in its own units. */
export interface Stretch {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Pixels of the screen for one unit, when it was taken. */
  readonly scale: number;
  /** Too far away to read titles: boxes are drawn as plain shapes, and thousands stay smooth. */
  readonly isReadable: boolean;
}

const SCALE = { least: 0.02, most: 4, mostToFit: 2.4 } as const;
/** Below this the last row reads nothing: rather a part of the map than all of it. */
const SCALE_TO_OPEN = 0.8;
const MARGIN = 24;
/** Pixels around a topic that comes into sight. */
const AROUND = 72;
const READABLE_SCALE = 0.3;
/** Closer than this, less is to be drawn. */
const MOST_CLOSER = 2;

/** What is seen, and `beyond` windows more at each edge. */
export function stretchSeen(
  { x, y, k }: MapView,
  { width, height }: Size,
  beyond: number,
): Stretch {
  const [spareX, spareY] = [width * beyond, height * beyond];
  return {
    left: (-x - spareX) / k,
    top: (-y - spareY) / k,
    right: (width - x + spareX) / k,
    bottom: (height - y + spareY) / k,
    scale: k,
    isReadable: k >= READABLE_SCALE,
  };
}

/** Whether what was drawn still serves for what is seen now. */
export function stillServes(drawn: Stretch, now: Stretch): boolean {
  return (
    drawn.isReadable === now.isReadable &&
    now.scale < drawn.scale * MOST_CLOSER &&
    now.left >= drawn.left &&
    now.top >= drawn.top &&
    now.right <= drawn.right &&
    now.bottom <= drawn.bottom
  );
}

/** Whether some of a box lies in a stretch. */
export function isInStretch(
  { x, y, width, height }: Pick<MapBox, "x" | "y" | "width" | "height">,
  stretch: Stretch,
): boolean {
  return (
    x < stretch.right && x + width > stretch.left && y < stretch.bottom && y + height > stretch.top
  );
}

/** The whole map in the middle of the window, not larger than is good to read. */
export function fittedView(map: Pick<MapLayout, "width" | "height">, window: Size): MapView {
  const wanted = Math.min(
    (window.width - MARGIN) / map.width,
    (window.height - MARGIN) / map.height,
    SCALE.mostToFit,
  );
  const k = Math.max(wanted, SCALE.least);
  return { k, x: (window.width - map.width * k) / 2, y: (window.height - map.height * k) / 2 };
}

/** The whole map where it can be read as a whole, else the surroundings of one box. */
export function openingView(
  map: Pick<MapLayout, "width" | "height">,
  window: Size,
  box: MapBox | undefined,
): MapView {
  const whole = fittedView(map, window);
  if (whole.k >= SCALE_TO_OPEN || box === undefined) return whole;
  const k = 1;
  const x = window.width / 2 - (box.x + box.width / 2) * k;
  return { k, x, y: window.height / 2 - (box.y + box.height / 2) * k };
}

/** What was in the middle of the window stays there when the window has another size. */
export function resizedView(view: MapView, before: Size, now: Size): MapView {
  const by = { x: (now.width - before.width) / 2, y: (now.height - before.height) / 2 };
  return { ...view, x: view.x + by.x, y: view.y + by.y };
}

/** Closer or further; the point under `at` (of the window) stays where it is. */
export function zoomedView(
  view: MapView,
  factor: number,
  at: { readonly x: number; readonly y: number },
): MapView {
  const k = Math.min(SCALE.most, Math.max(SCALE.least, view.k * factor));
  const by = k / view.k;
  return { k, x: at.x - (at.x - view.x) * by, y: at.y - (at.y - view.y) * by };
}

/** The same view when the box is in sight with some room around it, else moved no further than needed. */
export function revealedView(view: MapView, { width, height }: Size, box: MapBox): MapView {
  const shift = (start: number, length: number, room: number): number => {
    const end = start + length;
    if (length > room - 2 * AROUND || start < AROUND) return AROUND - start;
    return end > room - AROUND ? room - AROUND - end : 0;
  };
  const x = shift(box.x * view.k + view.x, box.width * view.k, width);
  const y = shift(box.y * view.k + view.y, box.height * view.k, height);
  return x === 0 && y === 0 ? view : { ...view, x: view.x + x, y: view.y + y };
}

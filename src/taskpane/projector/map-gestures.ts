// Wheel, mouse and fingers on the map of the projector.
export interface MapMoves {
  readonly panBy: (x: number, y: number) => void;
  /** About a point of the window, its middle when absent. */
  readonly zoomBy: (factor: number, at?: { readonly x: number; readonly y: number }) => void;
}

/** The wheel moves; with Ctrl, and with two fingers on a touch pad, it zooms at the pointer. */
export function watchWheel(
  element: HTMLElement,
  panBy: MapMoves["panBy"],
  zoomBy: MapMoves["zoomBy"],
): () => void {
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    if (!event.ctrlKey && !event.metaKey) {
      const [x, y] = event.shiftKey ? [event.deltaY, event.deltaX] : [event.deltaX, event.deltaY];
      panBy(-x * unit, -y * unit);
      return;
    }
    const { left, top } = element.getBoundingClientRect();
    zoomBy(Math.exp(-event.deltaY * unit * 0.0025), {
      x: event.clientX - left,
      y: event.clientY - top,
    });
  };
  element.addEventListener("wheel", onWheel, { passive: false });
  return () => {
    element.removeEventListener("wheel", onWheel);
  };
}

/** One pointer drags, two of a touch screen zoom. */
export function watchPointers(
  element: HTMLElement,
  panBy: MapMoves["panBy"],
  zoomBy: MapMoves["zoomBy"],
): () => void {
  const down = new Map<number, { x: number; y: number }>();
  const pairOf = (): { x: number; y: number; distance: number } | undefined => {
    const [one, other] = [...down.values()];
    if (one === undefined || other === undefined) return undefined;
    const { left, top } = element.getBoundingClientRect();
    return {
      x: (one.x + other.x) / 2 - left,
      y: (one.y + other.y) / 2 - top,
      distance: Math.hypot(one.x - other.x, one.y - other.y),
    };
  };
  const onDown = (event: PointerEvent): void => {
    if (event.button === 0) down.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };
  const onMove = (event: PointerEvent): void => {
    const last = down.get(event.pointerId);
    if (last === undefined) return;
    const before = pairOf();
    down.set(event.pointerId, { x: event.clientX, y: event.clientY });
    const after = pairOf();
    if (before === undefined || after === undefined) {
      panBy(event.clientX - last.x, event.clientY - last.y);
      return;
    }
    panBy(after.x - before.x, after.y - before.y);
    if (before.distance > 0) zoomBy(after.distance / before.distance, after);
  };
  const onUp = (event: PointerEvent): void => {
    down.delete(event.pointerId);
  };
  element.addEventListener("pointerdown", onDown);
  window.addEventListener("pointermove", onMove);
  window.addEventListener("pointerup", onUp);
  window.addEventListener("pointercancel", onUp);
  return () => {
    element.removeEventListener("pointerdown", onDown);
    window.removeEventListener("pointermove", onMove);
    window.removeEventListener("pointerup", onUp);
    window.removeEventListener("pointercancel", onUp);
  };
}

// Keys of the map on the projector: those of a tree, and zoom. Tab leaves it for the buttons.
import type { MapBox } from "../../domain/course/map-layout";
import type { PanZoom } from "./pan-zoom";
import type { ProjectorStore } from "./projector-store";

type Act = (store: ProjectorStore, panZoom: PanZoom) => void;

const ZOOM_STEP = 1.25;

/** What a key does; undefined for keys that are none of the map's. */
export function mapKey(key: string, boxes: readonly MapBox[], currentId: string): Act | undefined {
  const at = boxes.findIndex(({ id }) => id === currentId);
  const box = boxes[at];
  const isOpen = box !== undefined && box.childCount > 0 && box.hiddenCount === 0;
  switch (key) {
    case "ArrowDown":
      return go(boxes[at + 1]?.id);
    case "ArrowUp":
      return go(boxes[at - 1]?.id);
    case "Home":
      return go(boxes[0]?.id);
    case "End":
      return go(boxes.at(-1)?.id);
    case "ArrowRight":
      if (box === undefined || box.childCount === 0) return undefined;
      return isOpen ? go(boxes[at + 1]?.id) : fold(box, false);
    case "ArrowLeft":
      if (box !== undefined && isOpen && box.depth > 0) return fold(box, true);
      return go(box?.parentId);
    case " ":
      return box !== undefined && box.depth > 0 && box.childCount > 0
        ? fold(box, isOpen)
        : undefined;
    case "Enter":
      return (store) => {
        store.put({ isPresenting: true });
      };
    case "+":
    case "=":
      return zoom(ZOOM_STEP);
    case "-":
      return zoom(1 / ZOOM_STEP);
    case "0":
      return (_store, panZoom) => {
        panZoom.fit();
      };
    case "c":
    case "C":
      return (store) => {
        store.showCells();
      };
    default:
      return undefined;
  }
}

function go(id: string | undefined): Act | undefined {
  if (id === undefined) return undefined;
  return (store) => {
    store.go(id);
  };
}

function fold(box: MapBox, isFolded: boolean): Act {
  return (store) => {
    store.setFolded(box.id, isFolded);
  };
}

function zoom(factor: number): Act {
  return (_store, panZoom) => {
    panZoom.zoomBy(factor);
  };
}

import {
  placedNodes,
  subtreeOf,
  type CourseMap,
  type MapNode,
} from "../../domain/course/course-map";
import { changeMap, withFolding, type MapChange } from "../../domain/course/edit-map";
import { advanced, redone, undone, type MapHistory } from "../../domain/course/map-history";
import type { CourseSaver } from "./course-saving";
import { BUILT_IN } from "./course-state";
import type { CourseStore } from "./course-store";

export interface CourseEditing {
  /** Several changes are one step to undo. False when one of them cannot be made; then none is. */
  readonly change: (...changes: readonly MapChange[]) => boolean;
  /** Puts another map in place of the one on show, as one step to undo. */
  readonly replaceMap: (map: CourseMap) => void;
  /** Makes sure that the map on show is the user's own: the built-in course is copied. */
  readonly ownMap: () => void;
  /** Deletes a node; what goes with it is told, so that nobody loses a branch by a slip of a key. */
  readonly deleteNode: (nodeId: string) => boolean;
  readonly newNode: (title: string) => MapNode;
  readonly setFolded: (nodeId: string, isFolded: boolean) => void;
  /** Folds or unfolds a topic with everything below it. */
  readonly setAllFolded: (nodeId: string, isFolded: boolean) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly removeMap: () => void;
}

export function createCourseEditing(
  store: CourseStore,
  saver: CourseSaver,
  { newId, copyName }: { readonly newId: () => string; readonly copyName: string },
): CourseEditing {
  const travel = (step: (from: MapHistory) => MapHistory): void => {
    const next = step(store.history());
    if (next === store.history()) return;
    store.putHistory(next);
    const isTold = store.getState().notice?.kind === "deleted";
    store.showMap(store.getState().mapId, isTold ? { notice: undefined } : {});
    void saver.save();
  };
  const ownMap = (): void => {
    if (store.getState().mapId !== BUILT_IN) return;
    // The built-in course stays as it is: what is changed is a copy of it.
    const id = newId();
    store.addMap(id, copyName, store.history().present);
    store.showMap(id, { notice: { kind: "copied" } });
  };
  const replaceMap = (map: CourseMap): void => {
    ownMap();
    store.putHistory(advanced(store.history(), map));
    store.showMap(store.getState().mapId);
    void saver.save();
  };
  const change = changing(store, replaceMap);
  return {
    ...{ ownMap, replaceMap, change },
    deleteNode: (id) => {
      const node = placedNodes(store.getState().map).get(id)?.node;
      if (!change({ kind: "delete", id }) || node === undefined) return false;
      const belowCount = subtreeOf(node).length - 1;
      if (belowCount > 0) store.put({ notice: { kind: "deleted", title: node.title, belowCount } });
      return true;
    },
    newNode: (title) => ({ id: newId(), title, children: [] }),
    setFolded: (id, isFolded) => {
      // Folding is a way of looking: no copy of the course, no step to undo.
      const edit = changeMap(store.history().present, { kind: "fold", id, isFolded });
      if (edit.status === "refused") return;
      store.putHistory({ ...store.history(), present: edit.map });
      store.showMap(store.getState().mapId);
    },
    setAllFolded: (id, isFolded) => {
      const { present } = store.history();
      store.putHistory({ ...store.history(), present: withFolding(present, id, isFolded) });
      store.showMap(store.getState().mapId);
    },
    undo: () => {
      travel(undone);
    },
    redo: () => {
      travel(redone);
    },
    removeMap: () => {
      if (store.getState().mapId === BUILT_IN) return;
      store.dropMap();
      void saver.save();
    },
  };
}

function changing(
  store: CourseStore,
  replaceMap: CourseEditing["replaceMap"],
): CourseEditing["change"] {
  return (...changes) => {
    let next = store.history().present;
    for (const one of changes) {
      const edit = changeMap(next, one);
      if (edit.status === "refused") {
        store.put({ notice: { kind: "refused", because: edit.because } });
        return false;
      }
      next = edit.map;
    }
    replaceMap(next);
    return true;
  };
}

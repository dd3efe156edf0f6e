// The one place that holds the maps of a workbook, each with its history, and the one on show.
import { placedNodes, type CourseMap } from "../../domain/course/course-map";
import { revealed } from "../../domain/course/edit-map";
import { historyOf, replaced, type MapHistory } from "../../domain/course/map-history";
import { WorkbookFailure } from "../receivables-workbook";
import { BUILT_IN, type CourseState } from "./course-state";
import type { KeptMap, KeptMaps, KeptOutline } from "./kept-maps";

export interface CourseStore {
  readonly getState: () => CourseState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly put: (change: Partial<CourseState>) => void;
  /** Runs work on the workbook; what the workbook refuses becomes a notice. */
  readonly guarded: (work: () => Promise<void>) => Promise<void>;
  /** History of the map on show. */
  readonly history: () => MapHistory;
  readonly putHistory: (history: MapHistory) => void;
  /** Goes to a node of the map on show and unfolds what hides it; nothing when there is none. */
  readonly goTo: (nodeId: string) => void;
  readonly showMap: (id: string, more?: Partial<CourseState>) => void;
  readonly addMap: (id: string, name: string, map: CourseMap) => void;
  /** The outline sheet of the map on show. */
  readonly outline: () => KeptOutline | undefined;
  readonly putOutline: (outline: KeptOutline) => void;
  /** Forgets the map on show and shows the next one. */
  readonly dropMap: () => void;
  /** The user's own maps as they are now. */
  readonly ownMaps: () => KeptMaps;
  /** Takes over the maps of the workbook; what can be undone here stays so, each step made to fit by `adapt`. */
  readonly takeOver: (
    kept: KeptMaps,
    adapt?: (mapId: string, step: CourseMap) => CourseMap,
  ) => void;
}

/** Names and histories of the maps, the built-in one among the histories only. */
interface Shelf extends Pick<CourseStore, "addMap" | "ownMaps" | "takeOver"> {
  readonly names: () => ReadonlyMap<string, string>;
  readonly has: (id: string) => boolean;
  readonly historyOf: (id: string) => MapHistory;
  readonly put: (id: string, history: MapHistory) => void;
  readonly drop: (id: string) => void;
  readonly outlines: Map<string, KeptOutline>;
}

function createShelf(builtIn: CourseMap): Shelf {
  let names = new Map<string, string>();
  let histories = new Map<string, MapHistory>([[BUILT_IN, historyOf(builtIn)]]);
  const outlines = new Map<string, KeptOutline>();
  const keptMap = (id: string, name: string): KeptMap => {
    const outline = outlines.get(id);
    const kept = outline === undefined ? {} : { outline };
    return { id, name, map: historyOfMap(id).present, ...kept };
  };
  const historyOfMap = (id: string): MapHistory => histories.get(id) ?? historyOf(builtIn);
  return {
    names: () => names,
    has: (id) => histories.has(id),
    historyOf: historyOfMap,
    put: (id, history) => {
      histories.set(id, history);
    },
    drop: (id) => {
      names.delete(id);
      outlines.delete(id);
      if (id !== BUILT_IN) histories.delete(id);
    },
    addMap: (id, name, map) => {
      names.set(id, name);
      histories.set(id, historyOf(map));
    },
    outlines,
    ownMaps: () => ({ maps: [...names].map(([id, name]) => keptMap(id, name)) }),
    takeOver: ({ maps }, adapt = (_, step) => step) => {
      outlines.clear();
      for (const { id, outline } of maps) if (outline !== undefined) outlines.set(id, outline);
      names = new Map(maps.map(({ id, name }) => [id, name]));
      histories = new Map([
        [BUILT_IN, historyOfMap(BUILT_IN)],
        ...maps.map(({ id, map }): [string, MapHistory] => {
          const known = histories.get(id);
          const fitting = (step: CourseMap): CourseMap => adapt(id, step);
          return [id, known === undefined ? historyOf(map) : replaced(known, map, fitting)];
        }),
      ]);
    },
  };
}

export function createCourseStore(builtIn: CourseMap, courseName: string): CourseStore {
  const listeners = new Set<() => void>();
  const shelf = createShelf(builtIn);
  let state = firstState(builtIn, courseName);
  const put: CourseStore["put"] = (change) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const showMap: CourseStore["showMap"] = (asked, more = {}) => {
    const id = shelf.has(asked) ? asked : BUILT_IN;
    const { present: map, past, future } = shelf.historyOf(id);
    const wanted = more.currentId ?? state.currentId;
    put({
      ...{ mapId: id, map, name: shelf.names().get(id) ?? courseName },
      ...{ canUndo: past.length > 0, canRedo: future.length > 0 },
      maps: [...shelf.names()].map(([one, name]) => ({ id: one, name })),
      ...more,
      currentId: placedNodes(map).has(wanted) ? wanted : map.root.id,
    });
  };
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    put,
    guarded: async (work) => {
      try {
        await work();
      } catch (error) {
        if (!(error instanceof WorkbookFailure)) throw error;
        put({ notice: { kind: "failure", reason: error.reason, about: error.about } });
      }
    },
    history: () => shelf.historyOf(state.mapId),
    putHistory: (history) => {
      shelf.put(state.mapId, history);
    },
    showMap,
    goTo: (currentId) => {
      if (!placedNodes(state.map).has(currentId)) return;
      const history = shelf.historyOf(state.mapId);
      shelf.put(state.mapId, { ...history, present: revealed(state.map, currentId) });
      showMap(state.mapId, { currentId });
    },
    outline: () => shelf.outlines.get(state.mapId),
    putOutline: (outline) => void shelf.outlines.set(state.mapId, outline),
    dropMap: () => {
      shelf.drop(state.mapId);
      showMap([...shelf.names().keys()][0] ?? BUILT_IN);
    },
    ...{ addMap: shelf.addMap, ownMaps: shelf.ownMaps, takeOver: shelf.takeOver },
  };
}

function firstState(map: CourseMap, name: string): CourseState {
  return {
    ...{ isLoaded: false, maps: [], mapId: BUILT_IN, name, map },
    ...{ currentId: map.root.id, canUndo: false, canRedo: false, links: new Map() },
    ...{ notice: undefined },
  };
}

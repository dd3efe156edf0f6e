// The one place that holds the maps of a workbook, each with its history, and the one on show.
import { placedNodes, type CourseMap } from "../../domain/course/course-map";
import { historyOf, type MapHistory } from "../../domain/course/map-history";
import { WorkbookFailure } from "../receivables-workbook";
import { BUILT_IN, type CourseState } from "./course-state";
import type { KeptMap, KeptMaps } from "./kept-maps";

export interface CourseStore {
  readonly getState: () => CourseState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly put: (change: Partial<CourseState>) => void;
  /** Runs work on the workbook; what the workbook refuses becomes a notice. */
  readonly guarded: (work: () => Promise<void>) => Promise<void>;
  /** History of the map on show. */
  readonly history: () => MapHistory;
  readonly putHistory: (history: MapHistory) => void;
  readonly showMap: (id: string, more?: Partial<CourseState>) => void;
  readonly addMap: (id: string, name: string, map: CourseMap) => void;
  /** Forgets the map on show and shows the next one. */
  readonly dropMap: () => void;
  /** The user's own maps as they are now. */
  readonly ownMaps: () => KeptMaps;
  /** Takes over the maps of the workbook; what can be undone here stays so. */
  readonly takeOver: (kept: KeptMaps) => void;
}

/** Names and histories of the maps, the built-in one among the histories only. */
interface Shelf extends Pick<CourseStore, "addMap" | "ownMaps" | "takeOver"> {
  readonly names: () => ReadonlyMap<string, string>;
  readonly has: (id: string) => boolean;
  readonly historyOf: (id: string) => MapHistory;
  readonly put: (id: string, history: MapHistory) => void;
  readonly drop: (id: string) => void;
}

function createShelf(builtIn: CourseMap): Shelf {
  let names = new Map<string, string>();
  let histories = new Map<string, MapHistory>([[BUILT_IN, historyOf(builtIn)]]);
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
      if (id !== BUILT_IN) histories.delete(id);
    },
    addMap: (id, name, map) => {
      names.set(id, name);
      histories.set(id, historyOf(map));
    },
    ownMaps: () => ({
      maps: [...names].map(([id, name]): KeptMap => ({ id, name, map: historyOfMap(id).present })),
    }),
    takeOver: ({ maps }) => {
      names = new Map(maps.map(({ id, name }) => [id, name]));
      histories = new Map([
        [BUILT_IN, historyOfMap(BUILT_IN)],
        ...maps.map(({ id, map }): [string, MapHistory] => {
          const known = histories.get(id);
          return [id, known === undefined ? historyOf(map) : { ...known, present: map }];
        }),
      ]);
    },
  };
}

export function createCourseStore(builtIn: CourseMap, courseName: string): CourseStore {
  const listeners = new Set<() => void>();
  const shelf = createShelf(builtIn);
  let state: CourseState = {
    ...{ isLoaded: false, maps: [], mapId: BUILT_IN, name: courseName, map: builtIn },
    ...{ currentId: builtIn.root.id, canUndo: false, canRedo: false, links: new Map() },
    ...{ notice: undefined },
  };
  const put: CourseStore["put"] = (change) => {
    state = { ...state, ...change };
    listeners.forEach((listener) => {
      listener();
    });
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
      return () => {
        listeners.delete(listener);
      };
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
    dropMap: () => {
      shelf.drop(state.mapId);
      showMap([...shelf.names().keys()][0] ?? BUILT_IN);
    },
    ...{ addMap: shelf.addMap, ownMaps: shelf.ownMaps, takeOver: shelf.takeOver },
  };
}

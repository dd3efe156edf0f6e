// What the projector window shows: the map the pane sent, the topic the class is at, and what is folded here.
import type {
  FromProjector,
  ProjectedMap,
  ProjectedStep,
  ToProjector,
} from "../../application/course/projector-messages";
import { nodesAbove, placedNodes } from "../../domain/course/course-map";
import { topicAtEnd, topicBeside } from "../../domain/course/present-map";

export interface ProjectorState {
  /** Undefined until the pane has sent it. */
  readonly map: ProjectedMap | undefined;
  readonly currentId: string;
  /** Undefined outside a class. */
  readonly step: ProjectedStep | undefined;
  readonly folded: ReadonlySet<string>;
  readonly isPresenting: boolean;
  readonly isBlank: boolean;
  readonly isLight: boolean;
}

export interface ProjectorStore {
  readonly getState: () => ProjectorState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly hear: (message: ToProjector) => void;
  readonly go: (nodeId: string) => void;
  readonly step: (by: -1 | 1) => void;
  /** To the first topic (-1) or the last one (1). */
  readonly stepToEnd: (by: -1 | 1) => void;
  readonly setFolded: (nodeId: string, isFolded: boolean) => void;
  /** Folds everything below a depth (0 is the root); undefined unfolds all. */
  readonly foldBelow: (depth: number | undefined) => void;
  readonly put: (
    change: Partial<Pick<ProjectorState, "isPresenting" | "isBlank" | "isLight">>,
  ) => void;
  readonly showCells: () => void;
}

/** A map of more topics than this opens with its first two levels. */
const SMALL_MAP = 40;
const FIRST_DEPTH = 1;

export function createProjectorStore(tell: (message: FromProjector) => void): ProjectorStore {
  const listeners = new Set<() => void>();
  let state: ProjectorState = {
    ...{ map: undefined, currentId: "", step: undefined, folded: new Set<string>() },
    ...{ isPresenting: false, isBlank: false, isLight: false },
  };
  const put = (change: Partial<ProjectorState>): void => {
    state = { ...state, ...change };
    listeners.forEach((listener) => {
      listener();
    });
  };
  const come = (nodeId: string): void => {
    put(cameTo(state, nodeId));
  };
  const go = (nodeId: string): void => {
    if (nodeId === state.currentId) return;
    come(nodeId);
    tell({ kind: "go", nodeId });
  };
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    hear: (message) => {
      if (message.kind === "go") come(message.nodeId);
      else if (message.kind === "step") put({ step: message.step });
      else put(arrived(state, message.map));
    },
    go,
    step: (by) => {
      if (state.map !== undefined) go(topicBeside(state.map, state.currentId, by));
    },
    stepToEnd: (by) => {
      if (state.map !== undefined) go(topicAtEnd(state.map, by));
    },
    setFolded: (nodeId, isFolded) => {
      const folded = new Set(state.folded);
      if (isFolded) folded.add(nodeId);
      else folded.delete(nodeId);
      put({ folded });
    },
    foldBelow: (depth) => {
      const { map, currentId } = state;
      if (map === undefined) return;
      const folded = depth === undefined ? new Set<string>() : foldedBelow(map, depth);
      // Who stands in a branch that closes comes up to where it closes.
      const hiding = nodesAbove(map, currentId).filter((id) => folded.has(id));
      put({ folded });
      go(hiding.at(-1) ?? currentId);
    },
    put,
    showCells: () => {
      tell({ kind: "cells", nodeId: state.currentId });
    },
  };
}

/** A topic that is spoken about is seen: what hides it is unfolded. */
function cameTo({ map, folded }: ProjectorState, nodeId: string): Partial<ProjectorState> {
  if (map === undefined || !placedNodes(map).has(nodeId)) return {};
  const above = nodesAbove(map, nodeId);
  if (!above.some((id) => folded.has(id))) return { currentId: nodeId };
  return { currentId: nodeId, folded: new Set([...folded].filter((id) => !above.includes(id))) };
}

/** A map comes, or comes again changed: where the class is and what is folded stays. */
function arrived(state: ProjectorState, map: ProjectedMap): Partial<ProjectorState> {
  const places = placedNodes(map);
  const isLargeAndNew = state.map === undefined && places.size > SMALL_MAP;
  return {
    map,
    currentId: places.has(state.currentId) ? state.currentId : map.root.id,
    ...(isLargeAndNew ? { folded: foldedBelow(map, FIRST_DEPTH) } : {}),
  };
}

function foldedBelow(map: ProjectedMap, depth: number): ReadonlySet<string> {
  const places = [...placedNodes(map)].filter(
    ([, place]) => place.depth >= depth && place.node.children.length > 0,
  );
  return new Set(places.map(([id]) => id));
}

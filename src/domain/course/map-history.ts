import type { CourseMap } from "./course-map";

/** A map with the way back and forth. Folding is part of it: what the user saw is what undo brings back. */
export interface MapHistory {
  readonly past: readonly CourseMap[];
  readonly present: CourseMap;
  readonly future: readonly CourseMap[];
}

/** Maps share what did not change, so a long history is cheap; older steps are forgotten. */
const STEPS = 200;

export function historyOf(map: CourseMap): MapHistory {
  return { past: [], present: map, future: [] };
}

export function advanced(history: MapHistory, map: CourseMap): MapHistory {
  if (map === history.present) return history;
  return { past: [...history.past, history.present].slice(-STEPS), present: map, future: [] };
}

export function undone(history: MapHistory): MapHistory {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: previous,
    future: [history.present, ...history.future],
  };
}

export function redone(history: MapHistory): MapHistory {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
}

/** Steps that are brought along when somebody else's work comes in: each has to be put together with it. */
const STEPS_ADAPTED = 20;

/** Another map in place of the present one, with the nearest steps before and after it adapted to it. */
export function replaced(
  history: MapHistory,
  map: CourseMap,
  adapt: (step: CourseMap) => CourseMap,
): MapHistory {
  return {
    past: history.past.slice(-STEPS_ADAPTED).map(adapt),
    present: map,
    future: history.future.slice(0, STEPS_ADAPTED).map(adapt),
  };
}

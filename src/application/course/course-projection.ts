// The map on the projector, kept the same as in the pane: what changes here is shown there, and where the class is there is
// followed here.
import { placedNodes } from "../../domain/course/course-map";
import type { CoursePorts, ProjectorLine } from "./course-ports";
import type { CourseSession } from "./course-session";
import type { CourseState } from "./course-state";
import {
  paneListener,
  piecesOf,
  type FromProjector,
  type ProjectedMap,
  type ProjectedStep,
  type ProjectedWords,
  type ToProjector,
} from "./projector-messages";

export interface CourseProjection {
  /** Opens the window, or a notice says why it does not. `words` tells what is said about a topic, as it is now. */
  readonly open: (words: WordsOf) => Promise<void>;
  /** Tells the window what `words` say now, when something beside the map has changed. */
  readonly refresh: () => void;
  /** Shows what the class is doing; asked again when a window opens later. */
  readonly showStep: (stepNow: () => ProjectedStep) => void;
}

type WordsOf = (nodeId: string, state: CourseState) => ProjectedWords;

/** What of the pane's state the window shows beside where the class is. */
const SHOWN = ["name", "map", "links"] as const;
type Shown = Pick<CourseState, (typeof SHOWN)[number]> & { readonly text: string };

export function createCourseProjection(
  session: CourseSession,
  { projector }: Pick<CoursePorts, "projector">,
  language: string,
): CourseProjection {
  let line: ProjectorLine | undefined;
  let wordsOf: WordsOf = () => ({});
  let shown: Shown | undefined;
  let currentId = "";
  const send = (message: ToProjector): void => {
    for (const piece of piecesOf(message)) line?.send(piece);
  };
  const steps = stepTeller(send);
  const tell = (): void => {
    if (line === undefined) return;
    const state = session.getState();
    const isSame = SHOWN.every((part) => shown?.[part] === state[part]);
    if (!isSame) show(state);
    if (state.currentId !== currentId) send({ kind: "go", nodeId: state.currentId });
    currentId = state.currentId;
  };
  const show = (state: CourseState): void => {
    const map = projectedMap(state, language, wordsOf);
    const text = textOf(map);
    if (text !== shown?.text) {
      send({ kind: "show", map });
      currentId = "";
    }
    shown = { name: state.name, map: state.map, links: state.links, text };
  };
  const hear = (message: FromProjector): void => {
    if (message.kind === "ready") {
      shown = undefined;
      tell();
      steps.tell();
      return;
    }
    // It is there already; saying so would turn two quick steps into one step back.
    if (message.kind === "go") currentId = message.nodeId;
    follow(session, message);
  };
  session.subscribe(tell);
  return {
    refresh: () => {
      if (line !== undefined) show(session.getState());
      tell();
    },
    showStep: steps.show,
    open: async (words) => {
      wordsOf = words;
      const opened = await projector.open({
        onText: paneListener(hear),
        onClosed: () => {
          line = undefined;
        },
      });
      if (typeof opened === "string") session.refuseProjector(opened);
      else line = opened;
    },
  };
}

/** The class went to a topic in the window, or wants its cells. */
function follow(session: CourseSession, { kind, nodeId }: ToTopic): void {
  session.goTo(nodeId);
  const link = session.getState().map.links.find((one) => one.nodeId === nodeId);
  if (kind === "cells" && link !== undefined) void session.selectLink(link.name);
}

type ToTopic = Exclude<FromProjector, { readonly kind: "ready" }>;

/** Tells what the class is doing, as it is at that moment. */
function stepTeller(send: (message: ToProjector) => void) {
  let stepOf: (() => ProjectedStep) | undefined;
  const tell = (): void => {
    if (stepOf !== undefined) send({ kind: "step", step: stepOf() });
  };
  return {
    tell,
    show: (stepNow: () => ProjectedStep): void => {
      stepOf = stepNow;
      tell();
    },
  };
}

function projectedMap(state: CourseState, language: string, words: WordsOf): ProjectedMap {
  const { name, map } = state;
  const said = [...placedNodes(map).keys()]
    .map((id) => [id, words(id, state)] as const)
    .filter(([, one]) => Object.keys(one).length > 0);
  const { root, floating, summaries, relationships, boundaries } = map;
  return {
    ...{ name, language, words: Object.fromEntries(said) },
    ...{ root, floating, summaries, relationships },
    ...(boundaries === undefined ? {} : { boundaries }),
  };
}

/** Without folding: how the pane is folded is no business of the class. */
function textOf(map: ProjectedMap): string {
  return JSON.stringify(map, (key, value: unknown) => (key === "isFolded" ? undefined : value));
}

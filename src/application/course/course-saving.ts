// Keeping the maps in the workbook as they change, without writing over what somebody else has kept meanwhile.
import { mergeMaps } from "../../domain/course/merge-maps";
import type { CourseWorkbook } from "./course-ports";
import { BUILT_IN } from "./course-state";
import type { CourseStore } from "./course-store";
import { mapsOfText, mergedKeptMaps, NO_MAPS, textOfMaps, type KeptMaps } from "./kept-maps";

export interface CourseSaver {
  readonly load: () => Promise<void>;
  /** Takes in what others have written since. */
  readonly catchUp: () => Promise<void>;
  /** One save at a time; what changes meanwhile is in the next one. Resolves when all is kept or told. */
  readonly save: () => Promise<void>;
}

/** What of the workbook is known here. */
interface Known {
  kept: KeptMaps;
  text: string | undefined;
  /** A text of a newer version is never written over. */
  isReadOnly: boolean;
}

export function createCourseSaver(store: CourseStore, workbook: CourseWorkbook): CourseSaver {
  const known: Known = { kept: NO_MAPS, text: undefined, isReadOnly: false };
  let working: Promise<void> = Promise.resolve();
  const saveOnce = async (): Promise<void> => {
    const mine = store.ownMaps();
    const text = textOfMaps(mine);
    const isNothing = known.text === undefined && mine.maps.length === 0;
    if (known.isReadOnly || text === known.text || isNothing) return;
    const written = await workbook.writeMaps(text, known.text);
    if (written.status === "changed") {
      if (tookIn(store, known, written.text)) await saveOnce();
      return;
    }
    known.kept = mine;
    known.text = text;
  };
  const catchUp = async (): Promise<void> => {
    const [text] = await workbook.readMaps();
    if (text === undefined || text === known.text || known.isReadOnly) return;
    if (tookIn(store, known, text)) await saveOnce();
  };
  const next = (work: () => Promise<void>): Promise<void> => {
    working = working.then(() => store.guarded(work));
    return working;
  };
  return {
    load: async () => {
      show(store, known, await workbook.readMaps());
    },
    catchUp: () => next(catchUp),
    save: () => next(saveOnce),
  };
}

/** Shows what is kept. Several texts are several people's first maps: all are shown, and the next save makes one of them. */
function show(store: CourseStore, known: Known, [text, ...others]: readonly string[]): void {
  known.text = text;
  const found = text === undefined ? NO_MAPS : understood(store, known, text);
  if (found === undefined) return;
  known.kept = found;
  store.takeOver(found);
  for (const other of others) {
    const theirs = understood(store, known, other);
    if (theirs !== undefined) store.takeOver(mergedKeptMaps(NO_MAPS, store.ownMaps(), theirs).kept);
  }
  store.showMap(found.maps[0]?.id ?? BUILT_IN);
}

function understood(store: CourseStore, known: Known, text: string): KeptMaps | undefined {
  const found = mapsOfText(text);
  if (found !== undefined) return found;
  known.isReadOnly = true;
  store.put({ notice: { kind: "newer-version" } });
  return undefined;
}

/** Brings what is in the workbook together with what is here now. False when it is not understood. */
function tookIn(store: CourseStore, known: Known, text: string): boolean {
  const theirs = understood(store, known, text);
  if (theirs === undefined) return false;
  const base = known.kept;
  const { kept, conflicts } = mergedKeptMaps(base, store.ownMaps(), theirs);
  known.kept = theirs;
  known.text = text;
  // What can be undone was made without them: undoing must not take their work away.
  store.takeOver(kept, (id, step) => {
    const [old, other] = [base, theirs].map(({ maps }) => maps.find((one) => one.id === id)?.map);
    return other === undefined ? step : mergeMaps(old ?? other, step, other).map;
  });
  store.showMap(store.getState().mapId, { notice: { kind: "merged", conflicts } });
  return true;
}

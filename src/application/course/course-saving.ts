// Keeping the maps in the workbook as they change, without writing over what somebody else has kept meanwhile.
import type { CourseWorkbook } from "./course-ports";
import { BUILT_IN } from "./course-state";
import type { CourseStore } from "./course-store";
import { mapsOfText, mergedKeptMaps, NO_MAPS, textOfMaps, type KeptMaps } from "./kept-maps";

export interface CourseSaver {
  readonly load: () => Promise<void>;
  /** One save at a time; what changes meanwhile is in the next one. Resolves when all is kept or told. */
  readonly save: () => Promise<void>;
}

export function createCourseSaver(store: CourseStore, workbook: CourseWorkbook): CourseSaver {
  let kept: KeptMaps = NO_MAPS;
  let savedText: string | undefined;
  let saving: Promise<void> = Promise.resolve();
  // A text of a newer version is never written over.
  let isReadOnly = false;

  const understand = (text: string): KeptMaps | undefined => {
    const found = mapsOfText(text);
    if (found === undefined) {
      isReadOnly = true;
      store.put({ notice: { kind: "newer-version" } });
    }
    return found;
  };
  const saveOnce = async (): Promise<void> => {
    const mine = store.ownMaps();
    const text = textOfMaps(mine);
    if (isReadOnly || text === savedText || (savedText === undefined && mine.maps.length === 0))
      return;
    const written = await workbook.writeMaps(text, savedText);
    if (written.status === "written") {
      kept = mine;
      savedText = text;
      return;
    }
    const theirs = understand(written.text);
    if (theirs === undefined) return;
    const merged = mergedKeptMaps(kept, mine, theirs);
    kept = theirs;
    savedText = written.text;
    store.takeOver(merged.kept);
    store.showMap(store.getState().mapId, {
      notice: { kind: "merged", conflictCount: merged.conflicts.length },
    });
    await saveOnce();
  };
  return {
    load: async () => {
      const text = await workbook.readMaps();
      savedText = text;
      const found = text === undefined ? NO_MAPS : understand(text);
      if (found === undefined) return;
      kept = found;
      store.takeOver(found);
      store.showMap(found.maps[0]?.id ?? BUILT_IN);
    },
    save: () => {
      saving = saving.then(() => store.guarded(saveOnce));
      return saving;
    },
  };
}

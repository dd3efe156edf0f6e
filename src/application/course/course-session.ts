// The course as the pane sees it: maps with undo, the node on show, links to cells, files. Held outside
// React, so that the selection in the workbook reaches it too.
import { placedNodes, type CourseMap } from "../../domain/course/course-map";
import { createCourseEditing, type CourseEditing } from "./course-editing";
import { createCourseLinking, type CourseLinking } from "./course-linking";
import { createCourseOutline, type CourseOutline } from "./course-outline";
import type {
  CoursePorts,
  ImportedMap,
  MapFormat,
  ProjectorRefusal,
  SheetPicture,
} from "./course-ports";
import { createCourseSaver, type CourseSaver } from "./course-saving";
import { createCourseStore, type CourseStore } from "./course-store";
import { mapsOfFile, withOwnIds } from "./imported-map";
import type { OutlineWords } from "./outline-table";

export interface CourseSession
  extends
    Pick<CourseStore, "getState" | "subscribe">,
    Omit<CourseEditing, "replaceMap" | "ownMap">,
    CourseOutline,
    Omit<CourseLinking, "follow"> {
  /** Reads the maps of the workbook; called again, takes in what others have written since. */
  readonly load: () => Promise<void>;
  readonly openMap: (id: string) => void;
  readonly goTo: (nodeId: string) => void;
  /** The maps of a file, to be looked at first; empty when it is refused, which a notice tells. */
  readonly readFile: (bytes: Uint8Array, fileName: string) => readonly ImportedMap[];
  /** Makes one of them a map of the user's own. */
  readonly importMap: (found: ImportedMap) => void;
  readonly exportFile: (format: MapFormat) => Uint8Array;
  /** Onto a sheet of their own, one below the other. */
  readonly putPictures: (pictures: readonly SheetPicture[]) => Promise<void>;
  readonly dismiss: () => void;
  /** Tells why the projector window did not open. */
  readonly refuseProjector: (because: ProjectorRefusal) => void;
}

export interface CourseSetting {
  readonly ports: CoursePorts;
  readonly builtIn: CourseMap;
  readonly language: string;
  readonly words: {
    readonly courseName: string;
    readonly copyName: string;
    readonly untitled: string;
    readonly pictureSheet: string;
    readonly outline: OutlineWords;
  };
}

export function createCourseSession(setting: CourseSetting): CourseSession {
  const { ports, builtIn, words } = setting;
  const store = createCourseStore(builtIn, words.courseName);
  const saver = createCourseSaver(store, ports.workbook);
  const editing = createCourseEditing(store, saver, {
    ...{ newId: ports.newId, copyName: words.copyName },
  });
  const { follow, ...linking } = createCourseLinking(store, editing, ports);
  return {
    ...{ getState: store.getState, subscribe: store.subscribe },
    ...editing,
    ...linking,
    ...fileActions(store, saver, setting),
    ...createCourseOutline({ store, editing, saver, ports, words: words.outline }),
    load: () =>
      store.guarded(async () => {
        if (store.getState().isLoaded) {
          await saver.catchUp();
          await linking.readLinks();
          return;
        }
        await saver.load();
        store.put({ isLoaded: true });
        await linking.readLinks();
        await follow();
      }),
    openMap: (id) => {
      store.showMap(id);
      void linking.readLinks();
    },
    goTo: store.goTo,
    dismiss: () => {
      store.put({ notice: undefined });
    },
    refuseProjector: (because) => {
      store.put({ notice: { kind: "projector-refused", because } });
    },
  };
}

function fileActions(
  store: CourseStore,
  saver: CourseSaver,
  { ports, words }: CourseSetting,
): Pick<CourseSession, "readFile" | "importMap" | "exportFile" | "putPictures"> {
  return {
    readFile: (bytes, fileName) => {
      const found = mapsOfFile(ports, bytes, fileName);
      const refusal = typeof found === "string" ? found : undefined;
      store.put({
        notice: refusal === undefined ? undefined : { kind: "file-refused", code: refusal },
      });
      return typeof found === "string" ? [] : found;
    },
    importMap: ({ name, map: given, warnings }) => {
      const id = ports.newId();
      const map = { ...withOwnIds(given, ports.newId), links: [] };
      store.addMap(id, name, map);
      const nodeCount = placedNodes(map).size;
      store.showMap(id, { notice: { kind: "imported", name, nodeCount, warnings } });
      void saver.save();
    },
    exportFile: (format) => {
      const { name, map } = store.getState();
      return ports.files.write(format, { name, map, untitled: words.untitled });
    },
    putPictures: (pictures) =>
      store.guarded(async () => {
        const { name } = store.getState();
        const named = pictures.map((one) => ({ ...one, title: one.title || name }));
        const sheet = await ports.workbook.putPictures(named, words.pictureSheet);
        store.put({ notice: { kind: "picture", sheet, count: pictures.length } });
      }),
  };
}

// Nodes and the cells that belong to them.
import type { CourseEditing } from "./course-editing";
import type { CoursePorts } from "./course-ports";
import type { CourseStore } from "./course-store";

export interface CourseLinking {
  readonly readLinks: () => Promise<void>;
  /** Links the selected cells; `replacing` points an existing link elsewhere. */
  readonly linkSelection: (nodeId: string, replacing?: string) => Promise<void>;
  readonly unlink: (name: string) => Promise<void>;
  readonly selectLink: (name: string) => Promise<void>;
  readonly selectAddress: (sheet: string, address: string) => Promise<void>;
  /** Follows the user's selection to the node it belongs to. */
  readonly follow: () => Promise<void>;
}

export function createCourseLinking(
  store: CourseStore,
  editing: CourseEditing,
  { workbook, newId }: Pick<CoursePorts, "workbook" | "newId">,
): CourseLinking {
  const names = (): string[] => store.getState().map.links.map(({ name }) => name);
  const readNow = async (): Promise<void> => {
    const wanted = names();
    const found = wanted.length === 0 ? [] : await workbook.readLinks(wanted);
    // The same again is no news: nothing is drawn anew.
    const isSame = JSON.stringify(found) === JSON.stringify([...store.getState().links.values()]);
    if (!isSame) store.put({ links: new Map(found.map((link) => [link.name, link])) });
  };
  return {
    readLinks: () => store.guarded(readNow),
    linkSelection: (nodeId, replacing) =>
      store.guarded(async () => {
        const name = replacing ?? `Huikuan_Map_${newId()}`;
        const lastAddress = await workbook.nameSelection(name);
        editing.change({ kind: "link", link: { nodeId, name, lastAddress } });
        await readNow();
      }),
    unlink: (name) =>
      store.guarded(async () => {
        // The name stays, so that undo brings the link back whole.
        editing.change({ kind: "unlink", name });
        await readNow();
      }),
    selectLink: (name) =>
      store.guarded(async () => {
        if (!(await workbook.selectName(name))) store.put({ notice: { kind: "link-lost" } });
        await readNow();
      }),
    selectAddress: (sheet, address) => store.guarded(() => workbook.selectAddress(sheet, address)),
    follow: async () => {
      // Whoever leaves a cell may have filled it in.
      const count = onceAtATime(() => store.guarded(readNow));
      await workbook.watchSelection(names, (name) => {
        const { map, currentId } = store.getState();
        const link = map.links.find((one) => one.name === name);
        if (link !== undefined && link.nodeId !== currentId) store.goTo(link.nodeId);
        count();
      });
    },
  };
}

/** Asked for while it runs, the work runs once more afterwards, however often it was asked for. */
function onceAtATime(work: () => Promise<void>): () => void {
  let isRunning = false;
  let isAsked = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    while (isAsked) {
      isAsked = false;
      await work();
    }
    isRunning = false;
  };
  return () => {
    isAsked = true;
    if (!isRunning) void run();
  };
}

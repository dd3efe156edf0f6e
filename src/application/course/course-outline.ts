// The map and its outline sheet: made on request, read on request, taken over line by line after the user has seen what
// would change.
import {
  appliedOutline,
  outlineLines,
  topicOfChange,
  type OutlineLine,
} from "../../domain/course/apply-outline";
import { placedNodes, type CourseMap } from "../../domain/course/course-map";
import {
  outlineColumns,
  outlineRowsOf,
  type OutlineColumns,
} from "../../domain/course/outline-columns";
import { OUTLINE_LEVELS } from "../../domain/course/outline-rows";
import {
  outlineRoot,
  readSheetOutline,
  type SheetOutline,
} from "../../domain/course/read-outline-cells";
import {
  reconcileOutline,
  type OutlineReconciliation,
} from "../../domain/course/reconcile-outline";
import type { CourseEditing } from "./course-editing";
import type { CoursePorts, OutlineTable } from "./course-ports";
import type { CourseSaver } from "./course-saving";
import type { CourseNotice } from "./course-state";
import type { CourseStore } from "./course-store";
import {
  levelCount,
  newOutline,
  ownColumnsOf,
  rewrittenRows,
  type BesideTopic,
  type OutlineWords,
} from "./outline-table";

/** What the sheet says, before anything is done. */
export interface OutlineProposal {
  readonly lines: readonly OutlineLine[];
  readonly problems: OutlineReconciliation["problems"];
  readonly isSorted: boolean;
  readonly isGuessed: boolean;
  /** The map was changed since the sheet was written: the sheet will be brought up to it. */
  readonly isSheetBehind: boolean;
  readonly table: OutlineTable;
  /** The map as the rows say it. */
  readonly map: CourseMap;
  readonly ids: ReadonlyMap<number, string>;
}

export interface CourseOutline {
  readonly hasOutline: () => boolean;
  readonly makeOutline: () => Promise<void>;
  /** Undefined when a notice says why not. */
  readonly readOutline: () => Promise<OutlineProposal | undefined>;
  /** Takes over the accepted lines and brings the sheet up to the map. False when the sheet has changed meanwhile. */
  readonly applyOutline: (
    proposal: OutlineProposal,
    accepted: readonly OutlineLine[],
  ) => Promise<boolean>;
  /** An outline of any layout on the sheet on show; undefined when a notice says why not. */
  readonly previewOutline: () => Promise<FoundSheet | undefined>;
  readonly importOutline: (found: FoundSheet) => void;
}

export interface FoundSheet extends SheetOutline {
  readonly sheet: string;
}

/** Why the sheet could not be read or written; becomes a notice. */
class OutlineRefusal extends Error {
  override readonly name = "OutlineRefusal";
  readonly because: Extract<CourseNotice, { kind: "outline-refused" }>["because"];
  constructor(because: OutlineRefusal["because"]) {
    super(because);
    this.because = because;
  }
}

interface Given {
  readonly store: CourseStore;
  readonly editing: CourseEditing;
  readonly saver: CourseSaver;
  readonly ports: CoursePorts;
  readonly words: OutlineWords;
}

export function createCourseOutline(given: Given): CourseOutline {
  const { store, editing, saver, ports, words } = given;
  const { outlines, newId } = ports;
  const keep = (table: string, base: CourseMap): void => {
    store.putOutline({ table, base });
    void saver.save();
  };
  return {
    hasOutline: () => store.outline() !== undefined,
    makeOutline: async () => {
      await answered(store, async () => {
        if (deepest(store.getState().map) > OUTLINE_LEVELS.most)
          throw new OutlineRefusal("too-deep");
        editing.ownMap();
        const { map } = store.getState();
        const table = `Huikuan_Outline_${newId().slice(0, 12)}`;
        const plan = newOutline(map, besideIn(store, words), words);
        const sheet = await outlines.make({ ...plan, table });
        keep(table, map);
        store.put({ notice: { kind: "outline-made", sheet } });
      });
    },
    readOutline: () =>
      answered(store, async () => {
        const outline = store.outline();
        const table = outline && (await outlines.read(outline.table));
        if (outline === undefined || table === undefined) throw new OutlineRefusal("gone");
        return proposed(table, outline.base, store.getState().map, newId);
      }),
    applyOutline: async (proposal, accepted) => {
      const isDone = await answered(store, async () => {
        const map = takenOver(store.getState().map, proposal, accepted);
        const table = await written(given, { proposal, accepted, map });
        if (map !== store.getState().map) editing.replaceMap(map);
        keep(table, map);
        store.put({ notice: { kind: "outline-synced", changeCount: accepted.length } });
        return true;
      });
      return isDone === true;
    },
    ...sheetImport(given),
  };
}

/** Writes the sheet as the map will be; the name of its table. */
async function written(
  { store, ports, words }: Given,
  next: {
    readonly proposal: OutlineProposal;
    readonly accepted: readonly OutlineLine[];
    readonly map: CourseMap;
  },
): Promise<string> {
  const { proposal, accepted, map } = next;
  const { table: read, ids, lines } = proposal;
  const outline = store.outline();
  if (outline === undefined) throw new OutlineRefusal("gone");
  const columns = columnsOf(read);
  if (deepest(map) > levelCount(columns)) throw new OutlineRefusal("too-deep");
  const refused = new Set(
    lines.filter((line) => !accepted.includes(line)).map(({ change }) => topicOfChange(change)),
  );
  const beside = besideIn(store, words);
  const rows = rewrittenRows(map, read, { columns, ids, beside, refused });
  const plan = { rootTitle: map.root.title, rows, ownColumns: ownColumnsOf(columns) };
  if (!(await ports.outlines.write(outline.table, read, plan))) throw new OutlineRefusal("changed");
  return outline.table;
}

function sheetImport({
  store,
  saver,
  ports: { outlines, newId },
}: Given): Pick<CourseOutline, "previewOutline" | "importOutline"> {
  return {
    previewOutline: () =>
      answered(store, async () => {
        const { sheet, rows } = await outlines.readShownSheet();
        const found = readSheetOutline(rows, newId);
        if (found === undefined) throw new OutlineRefusal("no-outline");
        return { ...found, sheet };
      }),
    importOutline: (found) => {
      const { sheet, count } = found;
      const id = newId();
      const root = outlineRoot(found, sheet, newId);
      store.addMap(id, sheet, {
        ...{ root, floating: [], summaries: [], relationships: [], links: [] },
      });
      const notice = { kind: "imported", name: sheet, nodeCount: count, warnings: [] } as const;
      store.showMap(id, { notice });
      void saver.save();
    },
  };
}

/** The answer, or undefined when a notice says why there is none. */
async function answered<Answer>(
  store: CourseStore,
  work: () => Promise<Answer>,
): Promise<Answer | undefined> {
  let answer: Answer | undefined;
  await store.guarded(async () => {
    try {
      answer = await work();
    } catch (error) {
      if (!(error instanceof OutlineRefusal)) throw error;
      store.put({ notice: { kind: "outline-refused", because: error.because } });
    }
  });
  return answer;
}

function columnsOf({ headers }: OutlineTable): OutlineColumns {
  const columns = outlineColumns(headers);
  if (columns === undefined) throw new OutlineRefusal("no-columns");
  return columns;
}

function deepest(map: CourseMap): number {
  return Math.max(...[...placedNodes(map).values()].map(({ depth }) => depth));
}

function proposed(
  table: OutlineTable,
  base: CourseMap,
  present: CourseMap,
  newId: () => string,
): OutlineProposal {
  const found = reconcileOutline(base, outlineRowsOf(table.texts, columnsOf(table)), newId);
  const title = table.rootTitle.trim();
  const isRootRenamed = title !== "" && title !== base.root.title;
  const map = isRootRenamed ? { ...found.map, root: { ...found.map.root, title } } : found.map;
  const { id, title: before } = base.root;
  const root = isRootRenamed ? [{ kind: "renamed", id, title, before } as const] : [];
  return {
    lines: outlineLines([...root, ...found.changes], base, present),
    ...{ problems: found.problems, isSorted: found.isSorted, isGuessed: found.isGuessed },
    ...{ table, map, ids: found.ids, isSheetBehind: base !== present },
  };
}

function takenOver(
  present: CourseMap,
  { map, isSorted }: OutlineProposal,
  accepted: readonly OutlineLine[],
): CourseMap {
  if (accepted.length === 0 || isSorted) return present;
  return appliedOutline(
    present,
    map,
    accepted.map(({ change }) => change),
  );
}

function besideIn(store: CourseStore, { fillOf }: OutlineWords): BesideTopic {
  const { map, links } = store.getState();
  return (nodeId) => {
    const own = map.links.filter((link) => link.nodeId === nodeId);
    const states = own.flatMap(({ name }) => links.get(name) ?? []);
    const sum = (part: "filled" | "total"): number =>
      states.reduce((total, one) => total + one[part], 0);
    return {
      cells: own.map(({ name, lastAddress }) => links.get(name)?.address ?? lastAddress).join(", "),
      status: sum("total") === 0 ? "" : fillOf(sum("filled"), sum("total")),
    };
  };
}

// The course's ports without a workbook: what is kept is kept here.
import type {
  CoursePorts,
  OutlineCell,
  OutlineTable,
} from "../../src/application/course/course-ports";
import { MapFileRefusal } from "../../src/application/course/course-ports";

export interface MemoryCourse extends CoursePorts {
  /** The text in the workbook; set it to play somebody else. */
  text: string | undefined;
  readonly gone: Set<string>;
  /** The outline tables by name; change them to play the user. */
  readonly tables: Map<string, MemoryTable>;
  /** Cells of the sheet on show. */
  shown: string[][];
}

export interface MemoryTable {
  readonly sheet: string;
  readonly rootTitle: string;
  readonly headers: string[];
  readonly cells: OutlineCell[][];
}

function tableAsRead(table: MemoryTable | undefined): OutlineTable | undefined {
  if (table === undefined) return undefined;
  const texts = table.cells.map((row) => row.map(String));
  return structuredClone({ ...table, texts, firstRow: 5 });
}

export function memoryCourse(): MemoryCourse {
  let made = 0;
  const named = new Map<string, string>();
  const memory: MemoryCourse = {
    text: undefined,
    gone: new Set(),
    tables: new Map(),
    shown: [],
    newId: () => `id${++made}`,
    workbook: {
      readMaps: () => Promise.resolve(memory.text === undefined ? [] : [memory.text]),
      writeMaps: (text, expected) => {
        const theirs = memory.text;
        if (theirs !== undefined && theirs !== expected)
          return Promise.resolve({ status: "changed", text: theirs });
        memory.text = text;
        return Promise.resolve({ status: "written" });
      },
      nameSelection: (name) => {
        named.set(name, "Sheet1!B2:B4");
        return Promise.resolve("Sheet1!B2:B4");
      },
      readLinks: (names) =>
        Promise.resolve(
          names.map((name) => ({
            ...{ name, filled: 1, total: 3 },
            address: memory.gone.has(name) ? undefined : named.get(name),
          })),
        ),
      selectName: (name) => Promise.resolve(!memory.gone.has(name)),
      selectAddress: () => Promise.resolve(),
      watchSelection: () => Promise.resolve(() => Promise.resolve()),
      putPictures: (_pictures, sheetName) => Promise.resolve(sheetName),
    },
    outlines: {
      make: ({ sheetName, table, rootTitle, headers, rows }) => {
        const cells = rows.map((row) => [...row]);
        memory.tables.set(table, { sheet: sheetName, rootTitle, headers: [...headers], cells });
        return Promise.resolve(sheetName);
      },
      read: (table) => Promise.resolve(tableAsRead(memory.tables.get(table))),
      write: (table, read, { rootTitle, rows }) => {
        const kept = memory.tables.get(table);
        if (kept === undefined || JSON.stringify(tableAsRead(kept)) !== JSON.stringify(read))
          return Promise.resolve(false);
        memory.tables.set(table, { ...kept, rootTitle, cells: rows.map((row) => [...row]) });
        return Promise.resolve(true);
      },
      readShownSheet: () => Promise.resolve({ sheet: "Sheet1", rows: memory.shown }),
    },
    writeWorkbook: () => Promise.resolve(new Uint8Array(0)),
    projector: { open: () => Promise.resolve("host-too-old") },
    files: {
      read: () => {
        throw new MapFileRefusal("not-a-mind-map");
      },
      write: () => new Uint8Array(0),
    },
  };
  return memory;
}

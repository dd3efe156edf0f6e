// The course's ports without a workbook: what is kept is kept here.
import type { CoursePorts } from "../../src/application/course/course-ports";
import { MapFileRefusal } from "../../src/application/course/course-ports";

export interface MemoryCourse extends CoursePorts {
  /** The text in the workbook; set it to play somebody else. */
  text: string | undefined;
  readonly gone: Set<string>;
}

export function memoryCourse(): MemoryCourse {
  let made = 0;
  const named = new Map<string, string>();
  const memory: MemoryCourse = {
    text: undefined,
    gone: new Set(),
    newId: () => `id${++made}`,
    workbook: {
      readMaps: () => Promise.resolve(memory.text),
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
      putPicture: (_picture, sheetName) => Promise.resolve(sheetName),
    },
    files: {
      read: () => {
        throw new MapFileRefusal("not-a-mind-map");
      },
      write: () => new Uint8Array(0),
    },
  };
  return memory;
}

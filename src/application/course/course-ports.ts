// What the course needs from the workbook, and from files. The adapters load on demand: nobody
// waits for them who only reads a ledger.
import type { CourseMap } from "../../domain/course/course-map";
import type { SheetPlan } from "../sheet-plan";

/** A node's range as the workbook has it now. */
export interface LinkState {
  readonly name: string;
  /** "Sheet!B3:F20"; undefined when the cells are gone. */
  readonly address: string | undefined;
  /** Cells that hold something, and cells that could: formulas and blanks around them do not count. */
  readonly filled: number;
  readonly total: number;
}

/** Every member rejects with `WorkbookFailure` when the workbook says no, and with nothing else. */
export interface CourseWorkbook {
  /** The texts kept for our maps: none yet, one, or several where people made their first one at the same time. */
  readonly readMaps: () => Promise<readonly string[]>;
  /**
   * Keeps the text as the only one and reads it back. When somebody else has written since `expected` was read, nothing is
   * written and their text comes back; of several, one after the other.
   */
  readonly writeMaps: (
    text: string,
    expected: string | undefined,
  ) => Promise<
    { readonly status: "written" } | { readonly status: "changed"; readonly text: string }
  >;
  /** Gives the selected cells a hidden name that follows them; returns their address. */
  readonly nameSelection: (name: string) => Promise<string>;
  readonly readLinks: (names: readonly string[]) => Promise<readonly LinkState[]>;
  /** Selects the cells of a name. False when they are gone. */
  readonly selectName: (name: string) => Promise<boolean>;
  readonly selectAddress: (sheet: string, address: string) => Promise<void>;
  /** Calls back with the smallest of the names whose cells hold the new selection, or undefined. */
  readonly watchSelection: (
    names: () => readonly string[],
    listener: (name: string | undefined) => void,
  ) => Promise<() => Promise<void>>;
  /** Puts pictures on a new sheet, one below the other; returns the sheet's name. */
  readonly putPictures: (pictures: readonly SheetPicture[], sheetName: string) => Promise<string>;
}

/** A PNG with the size it should have. */
export interface SheetPicture {
  readonly base64: string;
  readonly widthPoints: number;
  readonly heightPoints: number;
  readonly title: string;
}

/** A cell as a formula bar shows it: a formula begins with "=". */
export type OutlineCell = string | number | boolean;

/** The outline table as it stands on its sheet. */
export interface OutlineTable {
  readonly sheet: string;
  /** The title of the map, above the table. */
  readonly rootTitle: string;
  readonly headers: readonly string[];
  /** One row a row below the header, as shown. */
  readonly texts: readonly (readonly string[])[];
  /** The same cells as they are typed. */
  readonly cells: readonly (readonly OutlineCell[])[];
  /** Of the first row below the header, from 1. */
  readonly firstRow: number;
}

export interface OutlinePlan {
  readonly rootTitle: string;
  /** Columns of ours: what stands in them is text, whatever it begins with. */
  readonly ownColumns: readonly number[];
  readonly rows: readonly (readonly OutlineCell[])[];
}

export interface NewOutline extends OutlinePlan {
  readonly table: string;
  readonly sheetName: string;
  readonly help: string;
  readonly headers: readonly string[];
  /** In characters, by column; 0 hides it. */
  readonly widths: readonly number[];
}

/** The outline sheet of a map. Rejects like `CourseWorkbook`. */
export interface OutlineSheets {
  readonly make: (outline: NewOutline) => Promise<string>;
  /** Undefined when the table is gone. */
  readonly read: (table: string) => Promise<OutlineTable | undefined>;
  /** Writes nothing and answers false when the table is not as it was read. */
  readonly write: (table: string, read: OutlineTable, plan: OutlinePlan) => Promise<boolean>;
  /** Every used cell of the sheet on show, as text. */
  readonly readShownSheet: () => Promise<{
    readonly sheet: string;
    readonly rows: readonly (readonly string[])[];
  }>;
}

/** Formats a map can be saved in. */
export const MAP_FORMATS = ["xmind", "xmind8", "mm", "opml", "md", "svg"] as const;
export type MapFormat = (typeof MAP_FORMATS)[number];

export interface ImportedMap {
  readonly name: string;
  readonly map: Omit<CourseMap, "links">;
  readonly warnings: readonly { readonly code: string; readonly count: number }[];
}

/** A file could not be read as a map; `code` has a sentence in messages/. */
export class MapFileRefusal extends Error {
  override readonly name = "MapFileRefusal";
  readonly code: string;
  constructor(code: string, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

export interface MapFiles {
  /** All maps of a file, the one it was left on first. Throws `MapFileRefusal`. */
  readonly read: (bytes: Uint8Array, fileName: string) => readonly ImportedMap[];
  readonly write: (
    format: MapFormat,
    named: { readonly name: string; readonly map: CourseMap; readonly untitled: string },
  ) => Uint8Array;
}

/** Why the projector window did not open. */
export type ProjectorRefusal = "host-too-old" | "already-open" | "not-allowed" | "not-opened";

/** A second window for the whole class; text goes both ways. */
export interface ProjectorWindow {
  /** Opens it; rejects with nothing, a refusal is the answer. */
  readonly open: (listeners: {
    readonly onText: (text: string) => void;
    readonly onClosed: () => void;
  }) => Promise<ProjectorLine | ProjectorRefusal>;
}

export interface ProjectorLine {
  readonly send: (text: string) => void;
  readonly close: () => void;
}

export interface CoursePorts {
  readonly workbook: CourseWorkbook;
  readonly files: MapFiles;
  readonly outlines: OutlineSheets;
  readonly projector: ProjectorWindow;
  /** A new .xlsx of these sheets; what writes it is loaded when first asked for. */
  readonly writeWorkbook: (plans: readonly SheetPlan[]) => Promise<Uint8Array>;
  /** A new id that no map has. */
  readonly newId: () => string;
}

// The file behind an open workbook, whatever its format: what the grid and the host start from, and how they are kept.
import { LocaleType } from "@univerjs/core";
import type { GridSnapshot } from "../grid/grid-snapshot";
import type { WorkbookStateData } from "../host/workbook-state";

export interface BookFile {
  /** As it is saved: always ends with ".xlsx". */
  readonly name: string;
  readonly snapshot: GridSnapshot;
  readonly state: Partial<WorkbookStateData>;
  readonly save: (snapshot: GridSnapshot, state: WorkbookStateData) => Promise<Uint8Array>;
}

const withoutExtension = (name: string): string => name.replace(/[.][^.]*$/, "");

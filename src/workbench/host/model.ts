// What every Excel class works on: the grid, the workbook's own state, and what the session remembers between batches.
import type { Area, CellWrite, Grid, Look, SheetInfo } from "../grid/grid";
import type { Faults } from "./faults";
import type { ClassName, HostObject } from "./host-object";
import type { Locale } from "./locale";
import type { Selves } from "./objects/selves";
import type { References } from "./references";
import type { WorkbookState } from "./workbook-state";

/** What an add-in asked to hear of: "10 Workbook", "10 <sheet id>" … */
export interface EventInterest {
  readonly register: (eventId: number, target: string) => void;
  readonly unregister: (eventId: number, target: string) => void;
}

/** Results of custom functions, as they come in. */
export interface FunctionResults {
  readonly ready: () => void;
  readonly answer: (results: readonly unknown[]) => void;
}

/** What lasts as long as the add-in's session. */
interface Session {
  enableEvents: boolean;
  /** Something was written since calculation was last waited for. */
  isDirty: boolean;
}

export interface ExcelModel {
  readonly grid: Grid;
  readonly state: WorkbookState;
  readonly faults: Faults;
  readonly locale: () => Locale;
  readonly session: Session;
  readonly references: References;
  readonly interest: EventInterest;
  readonly functions: FunctionResults;
  readonly userName: () => string;
  readonly documentUrl: string;
  readonly showPane: (isVisible: boolean) => void;
  readonly now: () => Date;
  readonly make: <Name extends ClassName>(className: Name, self: Selves[Name]) => HostObject;
  readonly sheet: (id: string) => SheetInfo;
  /** A new id for a chart, rule, comment … */
  readonly newId: () => string;
  /** Puts values into cells; adjacent blocks of one batch reach the grid as one. */
  readonly write: (
    area: Area,
    cells: readonly (readonly (CellWrite | null)[])[],
    kind?: "format",
  ) => void;
  readonly setLook: (area: Area, look: Look) => void;
  /** Fails when the sheet is protected. */
  readonly assertWritable: (area: Area) => void;
  /** Fails when the sheet itself (its objects, rows, name) is protected. */
  readonly assertSheetWritable: (sheetId: string) => void;
}

// What the host needs from a spreadsheet. Univer implements it; the host (Rich API objects) is written against it.
// Rows and columns count from 0. Values follow Excel: "" is an empty cell, dates are serial numbers, errors are texts.

export type Scalar = string | number | boolean;

export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What to put into one cell. Undefined members are left as they are; `value: ""` clears. */
export interface CellWrite {
  readonly value?: Scalar;
  /** With its leading "=". */
  readonly formula?: string;
  readonly numberFormat?: string;
}

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly tabColor: string;
}

/** Look of cells. Colours "#RRGGBB" or ""; sizes in points; undefined on reading means mixed. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly horizontal?: "General" | "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** For all cells at once; whole columns are fine. Never in what `look` answers: `numberFormats` tells. */
  readonly numberFormat?: string;
  /** Style: xlsx's words ("thin", "medium", "dashed", "double" …), "none" takes the line away. */
  readonly borders?: Readonly<
    Partial<
      Record<
        "top" | "bottom" | "left" | "right" | "insideH" | "insideV",
        { readonly style: string; readonly color: string }
      >
    >
  >;
}

export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly area: Area; // Header and totals rows included.
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
}

export interface NameInfo {
  readonly name: string;
  readonly formula: string; // "=Sheet1!$A$1:$B$3"
  /** Undefined for a name of the whole workbook. */
  readonly sheetId?: string;
  readonly comment: string;
  readonly visible: boolean;
}

export interface ChartModel {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  readonly chartType: string; // Excel.ChartType, such as "ColumnStacked".
  readonly title: string;
  readonly titleVisible: boolean;
  readonly legendPosition: string;
  readonly legendVisible: boolean;
  readonly source: Area;
  readonly seriesBy: "Columns" | "Rows";
  readonly axisTitles: { readonly category: string; readonly value: string };
  readonly valueFormat: string;
  readonly colors: readonly string[];
  /** Series drawn as lines on a value axis of their own, on the right. */
  readonly lines?: {
    readonly series: readonly number[];
    readonly least?: number;
    readonly most?: number;
  };
  /** Points from the sheet's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface ImageModel {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  readonly base64: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly altText: string;
}

/** Conditional formats and validations as Excel's object model describes them, kept whole even where the grid cannot draw them. */
export interface RuleModel {
  readonly id: string;
  readonly sheetId: string;
  readonly area: Area;
  /** The rest of a rule that covers several areas. */
  readonly otherAreas?: readonly Area[];
  /** Type and rule: see rule-shapes.ts. */
  readonly type: string;
  readonly rule: Readonly<Record<string, unknown>>;
}

export interface NoteInfo {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author: string;
}

export type GridEvent =
  | {
      readonly type: "cells-changed";
      readonly area: Area;
      readonly by: "user" | "host" | "calculation";
      /** What was in the cell, when one cell changed and the grid knows. */
      readonly before?: Scalar;
    }
  | { readonly type: "selection-changed"; readonly areas: readonly Area[] }
  | { readonly type: "sheet-activated"; readonly sheetId: string; readonly previousId: string }
  | { readonly type: "sheet-added" | "sheet-deleted"; readonly sheetId: string }
  | {
      readonly type: "sheet-renamed";
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly type: "rows-changed";
      readonly sheetId: string;
      readonly change: "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
      readonly area: Area;
    }
  | { readonly type: "editing-changed"; readonly isEditing: boolean };

/** A call of a worksheet function that a cell makes and the add-in answers. */
export interface FunctionCall {
  readonly id: number;
  readonly functionId: string;
  /** Scalars, null for a missing argument, or 2-D arrays for ranges and arrays. Errors are { error: "#N/A" }. */
  readonly args: readonly unknown[];
  readonly address: string; // "Sheet1!C1"
  /** Address of each argument that is a range; null for other arguments. */
  readonly parameterAddresses?: readonly (string | null)[];
}
export type FunctionAnswer =
  | { readonly id: number; readonly value: unknown } // A scalar or a 2-D array; it may hold { error: "#N/A" }.
  | { readonly id: number; readonly error: string; readonly message: string };

export interface FunctionDeclaration {
  readonly id: string;
  readonly name: string; // With namespace: "AR.DAYSPASTDUE".
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
    readonly repeating: boolean;
    readonly isMatrix: boolean;
    readonly type: string;
  }[];
  readonly isVolatile: boolean;
  readonly allowErrors: boolean;
  readonly isCancelable?: boolean;
  readonly requiresAddress?: boolean;
  readonly requiresParameterAddresses?: boolean;
}

export interface Grid {
  // Sheets
  readonly sheets: () => readonly SheetInfo[];
  readonly activeSheetId: () => string;
  readonly addSheet: (name: string, position?: number) => string;
  readonly deleteSheet: (id: string) => void;
  readonly changeSheet: (
    id: string,
    change: Partial<Omit<SheetInfo, "id">> & { readonly position?: number },
  ) => void;
  readonly activateSheet: (id: string) => void;

  // Cells
  /** Spilled values included. */
  readonly values: (area: Area) => Scalar[][];
  /** Formula with "=" where there is one, else the value. */
  readonly formulas: (area: Area) => Scalar[][];
  /** As displayed. */
  readonly texts: (area: Area) => string[][];
  readonly numberFormats: (area: Area) => string[][];
  /** One undoable change. null leaves a cell alone. */
  readonly write: (area: Area, cells: readonly (readonly (CellWrite | null)[])[]) => void;
  readonly clear: (area: Area, what: "All" | "Contents" | "Formats") => void;
  /** Undefined on an empty sheet. `valuesOnly` ignores cells that only have a format. */
  readonly usedArea: (sheetId: string, valuesOnly: boolean) => Area | undefined;
  readonly insertCells: (area: Area, shift: "Down" | "Right") => void;
  readonly deleteCells: (area: Area, shift: "Up" | "Left") => void;
  /** The spill area whose anchor or member this cell is. */
  readonly spillArea: (sheetId: string, row: number, column: number) => Area | undefined;

  // Look
  readonly look: (area: Area) => Look;
  readonly setLook: (area: Area, look: Look) => void;
  /** Points; undefined when mixed. */
  readonly columnWidth: (area: Area) => number | undefined;
  readonly rowHeight: (area: Area) => number | undefined;
  readonly setColumnWidth: (area: Area, points: number | "auto") => void;
  readonly setRowHeight: (area: Area, points: number | "auto") => void;
  readonly setHidden: (area: Area, what: "rows" | "columns", hidden: boolean) => void;
  readonly hiddenRows: (area: Area) => readonly number[];
  readonly hiddenColumns: (area: Area) => readonly number[];
  readonly merge: (area: Area, across: boolean) => void;
  readonly unmerge: (area: Area) => void;
  readonly merges: (sheetId: string) => readonly Area[];
  readonly freeze: (sheetId: string, rows: number, columns: number) => void;
  readonly frozen: (sheetId: string) => { readonly rows: number; readonly columns: number };
  readonly setGridlines: (sheetId: string, shown: boolean) => void;
  readonly gridlines: (sheetId: string) => boolean;

  // Tables, names, rules, notes
  readonly tables: () => readonly TableInfo[];
  readonly addTable: (area: Area, name: string, hasHeaders: boolean) => string;
  readonly changeTable: (id: string, change: Partial<Omit<TableInfo, "id">>) => void;
  readonly deleteTable: (id: string, keepCells: boolean) => void;
  readonly sortTable: (
    id: string,
    fields: readonly { readonly column: number; readonly ascending: boolean }[],
  ) => void;
  readonly filterTable: (id: string, column: number, values: readonly string[] | null) => void;
  readonly names: () => readonly NameInfo[];
  readonly putName: (name: NameInfo) => void;
  readonly deleteName: (name: string, sheetId?: string) => void;
  readonly conditionalFormats: (sheetId: string) => readonly RuleModel[];
  readonly putConditionalFormat: (rule: RuleModel) => void;
  readonly deleteConditionalFormat: (id: string) => void;
  readonly validations: (sheetId: string) => readonly RuleModel[];
  readonly putValidation: (rule: RuleModel) => void;
  readonly deleteValidation: (id: string) => void;
  readonly notes: () => readonly NoteInfo[];
  readonly putNote: (note: NoteInfo) => void;
  readonly deleteNote: (sheetId: string, row: number, column: number) => void;

  // Drawings
  readonly charts: () => readonly ChartModel[];
  readonly putChart: (chart: ChartModel) => void;
  readonly deleteChart: (id: string) => void;
  readonly images: () => readonly ImageModel[];
  readonly putImage: (image: ImageModel) => void;
  readonly deleteImage: (id: string) => void;

  // Selection and the user's hand
  readonly selection: () => readonly Area[];
  readonly select: (areas: readonly Area[]) => void;
  readonly isEditing: () => boolean;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  /** Runs `work` as one undo step where the sheet allows it. */
  readonly asOneStep: (work: () => void) => void;

  // Calculation and functions
  /** Resolves when no calculation is under way (custom functions excepted). */
  readonly calculated: () => Promise<void>;
  readonly recalculate: (full: boolean) => void;
  readonly declareFunctions: (
    declarations: readonly FunctionDeclaration[],
    call: (call: FunctionCall) => void,
    cancel: (id: number) => void,
  ) => void;
  readonly answerFunctions: (answers: readonly FunctionAnswer[]) => void;

  readonly listen: (listener: (event: GridEvent) => void) => () => void;
  readonly dispose: () => void;
}

// A small honest grid in memory for the host's tests: it keeps what is written and computes nothing. A formula has the
// value a test gives it with `setResult`; text is the plain value.
import type {
  Area,
  CellWrite,
  ChartModel,
  FunctionAnswer,
  FunctionCall,
  FunctionDeclaration,
  Grid,
  GridEvent,
  ImageModel,
  Look,
  NameInfo,
  NoteInfo,
  RuleModel,
  Scalar,
  SheetInfo,
  TableInfo,
} from "../../../src/workbench/grid/grid";

interface Cell {
  value: Scalar;
  formula?: string;
  format: string;
  look: Look;
}

interface Sheet {
  info: SheetInfo;
  rows: Map<number, Map<number, Cell>>;
  widths: Map<number, number>;
  heights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  merges: Area[];
  frozen: { rows: number; columns: number };
  gridlines: boolean;
}

export interface MemoryGrid extends Grid {
  /** What a user would type, as the grid reports it. */
  readonly type: (area: Area, value: Scalar) => void;
  readonly setResult: (area: Area, value: Scalar) => void;
  readonly setSpill: (area: Area) => void;
  readonly setEditing: (isEditing: boolean) => void;
  /** A cell calls a custom function. */
  readonly callFunction: (call: FunctionCall) => void;
  readonly cancelFunction: (id: number) => void;
  readonly answered: FunctionAnswer[];
  /** How often cells were written, to see that writes are gathered. */
  readonly writes: () => number;
}

class MemorySheets implements MemoryGrid {
  #sheets: Sheet[] = [];
  #active = "sheet-1";
  #lastSheet = 0;
  #lastTable = 0;
  #writes = 0;
  #tables: TableInfo[] = [];
  #names: NameInfo[] = [];
  #formats: RuleModel[] = [];
  #validations: RuleModel[] = [];
  #notes: NoteInfo[] = [];
  #charts: ChartModel[] = [];
  #images: ImageModel[] = [];
  #spills: Area[] = [];
  #selection: readonly Area[] = [];
  #isEditing = false;
  #listeners = new Set<(event: GridEvent) => void>();
  #call: (call: FunctionCall) => void = () => undefined;
  #cancel: (id: number) => void = () => undefined;
  readonly answered: FunctionAnswer[] = [];

  constructor() {
    this.addSheet("Sheet1");
    this.#selection = [this.#cellArea("sheet-1", 0, 0)];
  }

  #cellArea = (sheetId: string, row: number, column: number): Area => ({
    sheetId,
    row,
    column,
    rowCount: 1,
    columnCount: 1,
  });

  #emit = (event: GridEvent): void => {
    for (const listener of this.#listeners) listener(event);
  };

  #sheet = (id: string): Sheet => {
    const sheet = this.#sheets.find((each) => each.info.id === id);
    if (!sheet) throw new Error(`no sheet ${id}`);
    return sheet;
  };

  #cell = (area: Area, i: number, j: number): Cell | undefined =>
    this.#sheet(area.sheetId)
      .rows.get(area.row + i)
      ?.get(area.column + j);

  #ensure = (area: Area, i: number, j: number): Cell => {
    const rows = this.#sheet(area.sheetId).rows;
    const row = rows.get(area.row + i) ?? new Map<number, Cell>();
    rows.set(area.row + i, row);
    const cell = row.get(area.column + j) ?? { value: "", format: "General", look: {} };
    row.set(area.column + j, cell);
    return cell;
  };

  #map = <Result>(area: Area, read: (cell: Cell | undefined) => Result): Result[][] =>
    Array.from({ length: area.rowCount }, (_, i) =>
      Array.from({ length: area.columnCount }, (__, j) => read(this.#cell(area, i, j))),
    );

  /** Every stored cell inside, with its place. */
  *#stored(area: Area): Generator<{ cell: Cell; row: number; column: number }> {
    for (const [row, cells] of this.#sheet(area.sheetId).rows) {
      if (row < area.row || row >= area.row + area.rowCount) continue;
      for (const [column, cell] of cells) {
        if (column >= area.column && column < area.column + area.columnCount) {
          yield { cell, row, column };
        }
      }
    }
  }

  sheets = () => this.#sheets.map((sheet) => sheet.info);
  activeSheetId = () => this.#active;
  addSheet = (name: string, position?: number): string => {
    const id = `sheet-${++this.#lastSheet}`;
    this.#sheets.splice(position ?? this.#sheets.length, 0, {
      info: { id, name, visibility: "Visible", tabColor: "" },
      rows: new Map(),
      widths: new Map(),
      heights: new Map(),
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      merges: [],
      frozen: { rows: 0, columns: 0 },
      gridlines: true,
    });
    this.#emit({ type: "sheet-added", sheetId: id });
    return id;
  };
  deleteSheet = (id: string) => {
    this.#sheets = this.#sheets.filter((sheet) => sheet.info.id !== id);
    this.#tables = this.#tables.filter((table) => table.area.sheetId !== id);
    if (this.#active === id) this.#active = this.#sheets[0]?.info.id ?? "";
    this.#emit({ type: "sheet-deleted", sheetId: id });
  };
  changeSheet = (
    id: string,
    change: Partial<Omit<SheetInfo, "id">> & { readonly position?: number },
  ) => {
    const sheet = this.#sheet(id);
    const before = sheet.info.name;
    const { position, ...info } = change;
    sheet.info = { ...sheet.info, ...info };
    if (position !== undefined) {
      this.#sheets = this.#sheets.filter((each) => each !== sheet);
      this.#sheets.splice(position, 0, sheet);
    }
    if (info.name !== undefined && info.name !== before) {
      this.#emit({ type: "sheet-renamed", sheetId: id, before, after: info.name });
    }
  };
  activateSheet = (id: string) => {
    const previousId = this.#active;
    if (previousId === id) return;
    this.#active = id;
    this.#emit({ type: "sheet-activated", sheetId: id, previousId });
  };

  values = (area: Area) => this.#map(area, (cell) => cell?.value ?? "");
  formulas = (area: Area) => this.#map(area, (cell) => cell?.formula ?? cell?.value ?? "");
  texts = (area: Area) =>
    this.#map(area, (cell) => {
      const value = cell?.value ?? "";
      return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
    });
  numberFormats = (area: Area) => this.#map(area, (cell) => cell?.format ?? "General");

  #put = (area: Area, cells: readonly (readonly (CellWrite | null)[])[]) => {
    cells.forEach((row, i) => {
      row.forEach((write, j) => {
        if (!write) return;
        const cell = this.#ensure(area, i, j);
        if (write.numberFormat !== undefined) cell.format = write.numberFormat;
        if (write.formula !== undefined) {
          cell.formula = write.formula;
          cell.value = 0;
        } else if (write.value !== undefined) {
          delete cell.formula;
          cell.value = write.value;
        }
      });
    });
  };
  write = (area: Area, cells: readonly (readonly (CellWrite | null)[])[]) => {
    this.#writes += 1;
    this.#put(area, cells);
    this.#emit({ type: "cells-changed", area, by: "host" });
  };
  writes = () => this.#writes;
  type = (area: Area, value: Scalar) => {
    const before = this.values(area)[0]?.[0] ?? "";
    this.#put(area, [[{ value }]]);
    this.#emit({ type: "cells-changed", area, by: "user", before });
  };
  setResult = (area: Area, value: Scalar) => {
    this.#ensure(area, 0, 0).value = value;
    this.#emit({ type: "cells-changed", area, by: "calculation" });
  };
  setSpill = (area: Area) => {
    this.#spills.push(area);
  };
  clear = (area: Area, what: "All" | "Contents" | "Formats") => {
    for (const { cell } of this.#stored(area)) {
      if (what !== "Formats") {
        cell.value = "";
        delete cell.formula;
      }
      if (what !== "Contents") {
        cell.format = "General";
        cell.look = {};
      }
    }
    this.#emit({ type: "cells-changed", area, by: "host" });
  };
  usedArea = (sheetId: string, valuesOnly: boolean): Area | undefined => {
    const whole = { sheetId, row: 0, column: 0, rowCount: 1_048_576, columnCount: 16_384 };
    let used: { top: number; left: number; bottom: number; right: number } | undefined;
    for (const { cell, row, column } of this.#stored(whole)) {
      const isEmpty = cell.value === "" && cell.formula === undefined;
      const isPlain = cell.format === "General" && Object.keys(cell.look).length === 0;
      if (isEmpty && (valuesOnly || isPlain)) continue;
      used = {
        top: Math.min(used?.top ?? row, row),
        left: Math.min(used?.left ?? column, column),
        bottom: Math.max(used?.bottom ?? row, row),
        right: Math.max(used?.right ?? column, column),
      };
    }
    return (
      used && {
        sheetId,
        row: used.top,
        column: used.left,
        rowCount: used.bottom - used.top + 1,
        columnCount: used.right - used.left + 1,
      }
    );
  };

  /** Cells below (or to the right) move; whole rows and columns report themselves. */
  #shift = (area: Area, along: "row" | "column", by: number) => {
    const sheet = this.#sheet(area.sheetId);
    const moved: { row: number; column: number; cell: Cell }[] = [];
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells) {
        const isInBand =
          along === "row"
            ? column >= area.column && column < area.column + area.columnCount
            : row >= area.row && row < area.row + area.rowCount;
        const at = along === "row" ? row : column;
        const start = along === "row" ? area.row : area.column;
        if (!isInBand || at < start) continue;
        cells.delete(column);
        if (by < 0 && at < start - by) continue;
        moved.push({
          row: along === "row" ? row + by : row,
          column: along === "row" ? column : column + by,
          cell,
        });
      }
    }
    for (const { row, column, cell } of moved) {
      const cells = sheet.rows.get(row) ?? new Map<number, Cell>();
      sheet.rows.set(row, cells);
      cells.set(column, cell);
    }
    this.#reportShift(area, along, by);
  };
  #reportShift = (area: Area, along: "row" | "column", by: number) => {
    const isWhole = along === "row" ? area.columnCount === 16_384 : area.rowCount === 1_048_576;
    if (!isWhole) {
      this.#emit({ type: "cells-changed", area, by: "host" });
      return;
    }
    const noun = along === "row" ? "Row" : "Column";
    const change = `${noun}${by > 0 ? "Inserted" : "Deleted"}` as const;
    this.#emit({ type: "rows-changed", sheetId: area.sheetId, change, area });
  };
  insertCells = (area: Area, shift: "Down" | "Right") => {
    if (shift === "Down") this.#shift(area, "row", area.rowCount);
    else this.#shift(area, "column", area.columnCount);
  };
  deleteCells = (area: Area, shift: "Up" | "Left") => {
    if (shift === "Up") this.#shift(area, "row", -area.rowCount);
    else this.#shift(area, "column", -area.columnCount);
  };
  spillArea = (sheetId: string, row: number, column: number) =>
    this.#spills.find(
      (area) =>
        area.sheetId === sheetId &&
        row >= area.row &&
        row < area.row + area.rowCount &&
        column >= area.column &&
        column < area.column + area.columnCount,
    );

  look = (area: Area): Look => {
    const looks = this.#map(area, (cell) => cell?.look ?? {}).flat();
    const [first = {}] = looks;
    const shared = Object.entries(first).filter(([key, value]) =>
      looks.every((look) => JSON.stringify(look[key as keyof Look]) === JSON.stringify(value)),
    );
    return Object.fromEntries(shared);
  };
  setLook = (area: Area, { numberFormat, borders, ...look }: Look) => {
    const rows = Math.min(area.rowCount, 2000);
    const columns = Math.min(area.columnCount, 200);
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) {
        const cell = this.#ensure(area, i, j);
        cell.look = { ...cell.look, ...look };
        if (borders) cell.look = { ...cell.look, borders: { ...cell.look.borders, ...borders } };
        if (numberFormat !== undefined) cell.format = numberFormat;
      }
    }
  };
  #common = (sizes: Map<number, number>, start: number, count: number, normal: number) => {
    const special = [...sizes].filter(([index]) => index >= start && index < start + count);
    if (special.length === 0) return normal;
    const [first] = special;
    const isCommon = special.length === count && special.every(([, size]) => size === first?.[1]);
    return isCommon ? first?.[1] : undefined;
  };
  columnWidth = (area: Area) =>
    this.#common(this.#sheet(area.sheetId).widths, area.column, area.columnCount, 48);
  rowHeight = (area: Area) =>
    this.#common(this.#sheet(area.sheetId).heights, area.row, area.rowCount, 15);
  setColumnWidth = (area: Area, points: number | "auto") => {
    const { widths } = this.#sheet(area.sheetId);
    for (let j = 0; j < area.columnCount; j++) {
      widths.set(area.column + j, points === "auto" ? 60 : points);
    }
  };
  setRowHeight = (area: Area, points: number | "auto") => {
    const { heights } = this.#sheet(area.sheetId);
    for (let i = 0; i < area.rowCount; i++) {
      heights.set(area.row + i, points === "auto" ? 15 : points);
    }
  };
  setHidden = (area: Area, what: "rows" | "columns", hidden: boolean) => {
    const sheet = this.#sheet(area.sheetId);
    const set = what === "rows" ? sheet.hiddenRows : sheet.hiddenColumns;
    const start = what === "rows" ? area.row : area.column;
    const count = what === "rows" ? area.rowCount : area.columnCount;
    for (let index = start; index < start + count; index++) {
      if (hidden) set.add(index);
      else set.delete(index);
    }
  };
  hiddenRows = (area: Area) =>
    [...this.#sheet(area.sheetId).hiddenRows].filter(
      (row) => row >= area.row && row < area.row + area.rowCount,
    );
  hiddenColumns = (area: Area) =>
    [...this.#sheet(area.sheetId).hiddenColumns].filter(
      (column) => column >= area.column && column < area.column + area.columnCount,
    );
  merge = (area: Area) => {
    this.#sheet(area.sheetId).merges.push(area);
  };
  unmerge = (area: Area) => {
    const sheet = this.#sheet(area.sheetId);
    sheet.merges = sheet.merges.filter((each) => each.row !== area.row);
  };
  merges = (sheetId: string) => this.#sheet(sheetId).merges;
  freeze = (sheetId: string, rows: number, columns: number) => {
    this.#sheet(sheetId).frozen = { rows, columns };
  };
  frozen = (sheetId: string) => this.#sheet(sheetId).frozen;
  setGridlines = (sheetId: string, shown: boolean) => {
    this.#sheet(sheetId).gridlines = shown;
  };
  gridlines = (sheetId: string) => this.#sheet(sheetId).gridlines;

  tables = () => this.#tables;
  addTable = (area: Area, name: string, hasHeaders: boolean) => {
    const id = String(++this.#lastTable);
    this.#tables = [
      ...this.#tables,
      {
        id,
        name,
        area,
        style: "",
        showHeaders: hasHeaders,
        showTotals: false,
        showFilterButton: true,
        showBandedRows: true,
      },
    ];
    return id;
  };
  changeTable = (id: string, change: Partial<Omit<TableInfo, "id">>) => {
    this.#tables = this.#tables.map((table) => {
      if (table.id !== id) return table;
      // A totals row takes the row below; taking it away gives the row back.
      const totals = Number(change.showTotals ?? table.showTotals) - Number(table.showTotals);
      const area = change.area ?? {
        ...table.area,
        rowCount: table.area.rowCount + totals,
      };
      return { ...table, ...change, area };
    });
  };
  deleteTable = (id: string, keepCells: boolean) => {
    const table = this.#tables.find((each) => each.id === id);
    this.#tables = this.#tables.filter((each) => each.id !== id);
    if (table && !keepCells) this.clear(table.area, "All");
  };
  sortTable = () => undefined;
  filterTable = (id: string, column: number, values: readonly string[] | null) => {
    const table = this.#tables.find((each) => each.id === id);
    if (!table) return;
    const { area } = table;
    for (let row = area.row + 1; row < area.row + area.rowCount; row++) {
      const cell = this.#cellArea(area.sheetId, row, area.column + column);
      const text = this.texts(cell)[0]?.[0] ?? "";
      this.setHidden(cell, "rows", values !== null && !values.includes(text));
    }
  };
  names = () => this.#names;
  putName = (name: NameInfo) => {
    this.deleteName(name.name, name.sheetId);
    this.#names = [...this.#names, name];
  };
  deleteName = (name: string, sheetId?: string) => {
    this.#names = this.#names.filter((each) => each.name !== name || each.sheetId !== sheetId);
  };
  conditionalFormats = (sheetId: string) =>
    this.#formats.filter((rule) => rule.sheetId === sheetId);
  putConditionalFormat = (rule: RuleModel) => {
    this.#formats = [...this.#formats.filter(({ id }) => id !== rule.id), rule];
  };
  deleteConditionalFormat = (id: string) => {
    this.#formats = this.#formats.filter((rule) => rule.id !== id);
  };
  validations = (sheetId: string) => this.#validations.filter((rule) => rule.sheetId === sheetId);
  putValidation = (rule: RuleModel) => {
    this.#validations = [...this.#validations.filter(({ id }) => id !== rule.id), rule];
  };
  deleteValidation = (id: string) => {
    this.#validations = this.#validations.filter((rule) => rule.id !== id);
  };
  notes = () => this.#notes;
  putNote = (note: NoteInfo) => {
    this.deleteNote(note.sheetId, note.row, note.column);
    this.#notes = [...this.#notes, note];
  };
  deleteNote = (sheetId: string, row: number, column: number) => {
    this.#notes = this.#notes.filter(
      (note) => note.sheetId !== sheetId || note.row !== row || note.column !== column,
    );
  };

  charts = () => this.#charts;
  putChart = (chart: ChartModel) => {
    this.#charts = [...this.#charts.filter(({ id }) => id !== chart.id), chart];
  };
  deleteChart = (id: string) => {
    this.#charts = this.#charts.filter((chart) => chart.id !== id);
  };
  images = () => this.#images;
  putImage = (image: ImageModel) => {
    this.#images = [...this.#images.filter(({ id }) => id !== image.id), image];
  };
  deleteImage = (id: string) => {
    this.#images = this.#images.filter((image) => image.id !== id);
  };

  selection = () => this.#selection;
  select = (areas: readonly Area[]) => {
    this.#selection = areas;
    this.#emit({ type: "selection-changed", areas });
  };
  isEditing = () => this.#isEditing;
  setEditing = (isEditing: boolean) => {
    this.#isEditing = isEditing;
    this.#emit({ type: "editing-changed", isEditing });
  };
  undo = () => false;
  redo = () => false;
  asOneStep = (work: () => void) => {
    work();
  };
  calculated = () => Promise.resolve();
  recalculate = () => undefined;
  declareFunctions = (
    _: readonly FunctionDeclaration[],
    call: (call: FunctionCall) => void,
    cancel: (id: number) => void,
  ) => {
    this.#call = call;
    this.#cancel = cancel;
  };
  callFunction = (call: FunctionCall) => {
    this.#call(call);
  };
  cancelFunction = (id: number) => {
    this.#cancel(id);
  };
  answerFunctions = (answers: readonly FunctionAnswer[]) => {
    this.answered.push(...answers);
  };
  listen = (listener: (event: GridEvent) => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  dispose = () => undefined;
}

export function createMemoryGrid(): MemoryGrid {
  return new MemorySheets();
}

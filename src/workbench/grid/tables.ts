// Excel's tables over Univer's. Univer knows name, range, columns and filters; totals row, banding, style names and
// filter buttons are kept here.
import { SetSuperTableMutation } from "@univerjs/engine-formula";
import { SheetRangeThemeModel, SheetRangeThemeService } from "@univerjs/sheets";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableColumnDataTypeEnum,
  TableManager,
} from "@univerjs/sheets-table";
import type {
  IAddSheetTableParams,
  ITableColumnJson,
  ITableFilterItem,
} from "@univerjs/sheets-table";
import { markCellsDirty } from "./calculation";
import { cellsOf, readValues } from "./cell-matrix";
import { findMentions, structuredMention } from "./function-mentions";
import type { Area, TableInfo } from "./grid";
import { pushUndo } from "./history";
import { columnNames } from "./table-columns";
import {
  DEFAULT_TABLE_STYLE,
  styleOfTheme,
  tableTheme,
  themeName,
  totalsTheme,
  totalsThemeName,
} from "./table-themes";
import { readTexts } from "./texts";
import { areaOf, rangeOf, runCommand } from "./univer-book";
import type { UniverBook } from "./univer-book";

export type UniverTable = NonNullable<ReturnType<TableManager["getTable"]>>;

/** What Univer's tables do not know. */
export type TableTraits = Pick<
  TableInfo,
  "style" | "showTotals" | "showFilterButton" | "showBandedRows"
>;

const USUAL_TRAITS: TableTraits = {
  style: DEFAULT_TABLE_STYLE,
  showTotals: false,
  showFilterButton: true,
  showBandedRows: true,
};

export interface Tables {
  readonly book: UniverBook;
  readonly manager: TableManager;
  /** By table id; kept for deleted tables too, because undo brings them back. */
  readonly traits: Map<string, TableTraits>;
  /** Where a totals row is painted now, by table id. */
  readonly paintedTotals: Map<string, { readonly theme: string; readonly area: Area }>;
  /** In the user's language: "列" makes 列1, 列2. */
  readonly columnPrefix: () => string;
}

export function openTables(book: UniverBook, columnPrefix: () => string): Tables {
  const manager = book.injector.get(TableManager);
  const tables: Tables = {
    book,
    manager,
    traits: new Map(),
    paintedTotals: new Map(),
    columnPrefix,
  };
  // Univer paints a button into every header it is told of here.
  const allButtons = manager.getSheetFilterRangeWithState.bind(manager);
  manager.getSheetFilterRangeWithState = (unitId, subUnitId) =>
    allButtons(unitId, subUnitId).filter(
      ({ tableId }) => traitsOf(tables, tableId).showFilterButton,
    );
  return tables;
}

export function traitsOf({ traits }: Tables, id: string): TableTraits {
  return traits.get(id) ?? USUAL_TRAITS;
}

export function univerTable(tables: Tables, id: string): UniverTable {
  const table = tables.manager.getTable(tables.book.unitId, id);
  if (!table) throw new Error(`No table has the id ${id}.`);
  return table;
}

/** The cells Univer counts as the table: the totals row is not among them. */
export function bodyWithHeader(table: UniverTable): Area {
  return areaOf(table.getSubunitId(), table.getRange());
}

export function infoOfTable(tables: Tables, table: UniverTable): TableInfo {
  const traits = traitsOf(tables, table.getId());
  const area = bodyWithHeader(table);
  return {
    id: table.getId(),
    name: table.getDisplayName(),
    area: traits.showTotals ? { ...area, rowCount: area.rowCount + 1 } : area,
    ...traits,
    style: styleOfTheme(table.getTableStyleId()) ?? traits.style,
    showHeaders: table.isShowHeader(),
  };
}

export function listTables(tables: Tables): TableInfo[] {
  const { book, manager } = tables;
  return manager
    .getTableList(book.unitId)
    .map(({ id }) => infoOfTable(tables, univerTable(tables, id)));
}

/** Univer paints by theme; registers the one that looks like these traits and names it. */
export function themeFor(
  { book }: Tables,
  look: { readonly traits: TableTraits; readonly showHeaders: boolean },
): string {
  const choice = { ...look.traits, showHeaders: look.showHeaders };
  const themes = book.injector.get(SheetRangeThemeModel);
  const name = themeName(choice);
  if (!themes.getRegisteredRangeThemes().includes(name))
    themes.registerDefaultRangeTheme(tableTheme(choice));
  return name;
}

export function headerNames(tables: Tables, area: Area, showHeaders: boolean): string[] {
  const row = { ...area, rowCount: 1 };
  const shown = showHeaders ? (readTexts(tables.book, row)[0] ?? []) : [];
  const values = showHeaders ? (readValues(tables.book, row)[0] ?? []) : [];
  // A text is the name as it is: its format may add the blanks of an accounting column.
  const texts = Array.from({ length: area.columnCount }, (_, at) => {
    const value = values[at];
    return typeof value === "string" ? value : (shown[at] ?? "");
  });
  return columnNames(texts, tables.columnPrefix());
}

export interface NewTable extends TableTraits {
  readonly id: string;
  readonly name: string;
  /** With header and totals rows. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly filters: readonly (ITableFilterItem | undefined)[];
}

/** Makes the table; returns what undoes it. */
export function createTable(tables: Tables, table: NewTable): void {
  const { book } = tables;
  const { id, name, showHeaders, style, showTotals, showFilterButton, showBandedRows } = table;
  const traits = { style, showTotals, showFilterButton, showBandedRows };
  tables.traits.set(id, traits);
  const body = showTotals ? { ...table.area, rowCount: table.area.rowCount - 1 } : table.area;
  const hasFilters = table.filters.some((filter) => filter !== undefined);
  const params: IAddSheetTableParams = {
    unitId: book.unitId,
    subUnitId: body.sheetId,
    tableId: id,
    name,
    range: rangeOf(body),
    header: headerNames(tables, body, showHeaders),
    options: {
      showHeader: showHeaders,
      tableStyleId: themeFor(tables, { traits, showHeaders }),
      // Univer takes holes for columns without a filter, though its types do not.
      ...(hasFilters ? { filters: table.filters as ITableFilterItem[] } : {}),
    },
  };
  runCommand(book, AddSheetTableMutation.id, params);
  refreshTable(tables, univerTable(tables, id));
  pushUndo(book, {
    undo: {
      id: DeleteSheetTableMutation.id,
      params: { unitId: book.unitId, subUnitId: body.sheetId, tableId: id },
    },
    redo: { id: AddSheetTableMutation.id, params },
  });
}

export function setTable(tables: Tables, table: UniverTable, config: object): void {
  runCommand(tables.book, SetSheetTableMutation.id, {
    unitId: tables.book.unitId,
    subUnitId: table.getSubunitId(),
    tableId: table.getId(),
    config,
  });
}

function columnJson(table: UniverTable, displayName: string, index: number): ITableColumnJson {
  const known = table.getTableColumnByIndex(index)?.toJSON();
  const id = known?.id ?? `${table.getId()}-${index}-${displayName}`;
  const fresh = { dataType: TableColumnDataTypeEnum.String, formula: "", meta: {}, style: {} };
  return { ...fresh, ...known, id, displayName };
}

/** Column names follow the header cells, and formulas find the columns by their names. */
export function refreshColumns(tables: Tables, table: UniverTable): void {
  const area = bodyWithHeader(table);
  const isComplete = table.getColumnsCount() === area.columnCount;
  if (!table.isShowHeader() && isComplete) return;
  const names = headerNames(tables, area, table.isShowHeader());
  const current = names.map((_, index) => table.getColumnNameByIndex(index));
  if (isComplete && names.every((name, index) => name === current[index])) return;
  table.setColumns(names.map((name, index) => columnJson(table, name, index)));
  registerReference(tables, table);
  calculateReferences(tables, table.getDisplayName());
}

/** Formulas that name a column: it may exist only now, or no longer. */
function calculateReferences({ book }: Tables, tableName: string): void {
  const mention = structuredMention(tableName);
  for (const sheet of book.model.getSheets()) {
    const sheetId = sheet.getSheetId();
    const cells = findMentions(cellsOf(book, sheetId), mention);
    if (cells.length > 0) markCellsDirty(book, sheetId, { cells, rebuild: true });
  }
}

/** How structured references find the table. Without a header row the first row is data, which Univer always skips. */
function registerReference({ book }: Tables, table: UniverTable): void {
  const range = table.getRange();
  const titles = Array.from({ length: table.getColumnsCount() }, (_, index) => index);
  runCommand(book, SetSuperTableMutation.id, {
    unitId: book.unitId,
    tableName: table.getDisplayName(),
    reference: {
      sheetId: table.getSubunitId(),
      range: table.isShowHeader() ? range : { ...range, startRow: range.startRow - 1 },
      titleMap: new Map(titles.map((index) => [table.getColumnNameByIndex(index), index])),
    },
  });
}

/** Brings columns, references and the painted totals row up to date with the table's range. */
export function refreshTable(tables: Tables, table: UniverTable): void {
  refreshColumns(tables, table);
  if (!table.isShowHeader()) registerReference(tables, table);
  paintTotals(tables, table.getId());
}

export function paintTotals(tables: Tables, id: string): void {
  const { book, paintedTotals } = tables;
  const service = book.injector.get(SheetRangeThemeService);
  const themes = book.injector.get(SheetRangeThemeModel);
  const rule = (area: Area) => ({
    unitId: book.unitId,
    subUnitId: area.sheetId,
    range: rangeOf(area),
  });
  const painted = paintedTotals.get(id);
  if (painted) service.removeRangeThemeRule(painted.theme, rule(painted.area));
  paintedTotals.delete(id);
  const table = tables.manager.getTable(book.unitId, id);
  const traits = traitsOf(tables, id);
  if (!table || !traits.showTotals) return;
  const body = bodyWithHeader(table);
  const area = { ...body, row: body.row + body.rowCount, rowCount: 1 };
  const theme = totalsThemeName(traits.style);
  if (!themes.getRegisteredRangeThemes().includes(theme)) {
    themes.registerDefaultRangeTheme(totalsTheme(traits.style));
  }
  service.registerRangeThemeStyle(theme, rule(area));
  paintedTotals.set(id, { theme, area });
}

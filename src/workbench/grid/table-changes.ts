// Changes of a table: its name, size, look, header and totals rows; deletion; sorting and filtering.
import { generateRandomId } from "@univerjs/core";
import { SortRangeCommand, SortType } from "@univerjs/sheets-sort";
import {
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  SetSheetTableFilterCommand,
  TABLE_FILTER_EMPTY_VALUE,
  TableColumnFilterTypeEnum,
} from "@univerjs/sheets-table";
import type { ITableFilterItem } from "@univerjs/sheets-table";
import { readValues } from "./cell-matrix";
import { clearCells, writeCells } from "./cell-writes";
import type { Area, CellWrite, TableInfo } from "./grid";
import type { FilterChoice } from "./grid-snapshot";
import { asOneStep } from "./history";
import { deleteCells, insertCells } from "./structure";
import {
  bodyWithHeader,
  createTable,
  headerNames,
  infoOfTable,
  paintTotals,
  refreshTable,
  setTable,
  themeFor,
  traitsOf,
  univerTable,
} from "./tables";
import type { Tables, UniverTable } from "./tables";
import { DEFAULT_TABLE_STYLE } from "./table-themes";
import { rangeOf, runCommand } from "./univer-book";

/** See Grid.addTable. Without headers a header row is put above the cells, which move down. */
export function addTable(tables: Tables, area: Area, name: string, hasHeaders: boolean): string {
  const { book } = tables;
  const id = generateRandomId();
  asOneStep(book, () => {
    let whole = area;
    if (!hasHeaders) {
      const header = { ...area, rowCount: 1 };
      insertCells(book, header, "Down");
      whole = { ...area, rowCount: area.rowCount + 1 };
    }
    const header = { ...whole, rowCount: 1 };
    // A table's header cells are texts; empty and repeated ones get a name.
    const names = headerNames(tables, whole, true).map((value) => ({ value }));
    const current = readValues(book, header)[0];
    if (names.some(({ value }, index) => value !== current?.[index])) {
      writeCells(book, header, [names]);
    }
    createTable(tables, {
      id,
      name,
      area: whole,
      showHeaders: true,
      style: DEFAULT_TABLE_STYLE,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      filters: [],
    });
  });
  return id;
}

function resize(tables: Tables, table: UniverTable, area: Area): void {
  const { showTotals } = traitsOf(tables, table.getId());
  const body = showTotals ? { ...area, rowCount: area.rowCount - 1 } : area;
  setTable(tables, table, { updateRange: { newRange: rangeOf(body) } });
  refreshTable(tables, table);
}

const totalsRowOf = (body: Area): Area => ({ ...body, row: body.row + body.rowCount, rowCount: 1 });

/** SUBTOTAL 109 sums, 103 counts what is not empty; both leave out filtered rows. */
function totalsRow(tables: Tables, table: UniverTable, label: string): CellWrite[] {
  const body = bodyWithHeader(table);
  const lastColumn = { ...body, column: body.column + body.columnCount - 1, columnCount: 1 };
  const data = readValues(tables.book, lastColumn).slice(table.isShowHeader() ? 1 : 0);
  const isNumeric = data.some(([value]) => typeof value === "number");
  const columnName = table.getColumnNameByIndex(body.columnCount - 1);
  const formula = `=SUBTOTAL(${isNumeric ? 109 : 103},${table.getDisplayName()}[${columnName}])`;
  return Array.from({ length: body.columnCount }, (_, index) => {
    if (index === body.columnCount - 1 && body.columnCount > 1) return { value: "", formula };
    return { value: index === 0 ? label : "" };
  });
}

function showTotals(tables: Tables, table: UniverTable, shown: boolean, label: string): void {
  const { book, traits } = tables;
  const id = table.getId();
  const row = totalsRowOf(bodyWithHeader(table));
  if (!shown) {
    deleteCells(book, row, "Up");
  } else {
    const isFree = readValues(book, row).every((line) => line.every((value) => value === ""));
    if (!isFree) insertCells(book, row, "Down");
    writeCells(book, row, [totalsRow(tables, table, label)]);
  }
  traits.set(id, { ...traitsOf(tables, id), showTotals: shown });
}

/** Header cells that are not shown keep their names in the table, as in Excel. */
function showHeaders(tables: Tables, table: UniverTable, shown: boolean): void {
  const { book } = tables;
  if (table.isShowHeader() === shown) return;
  const area = bodyWithHeader(table);
  const names = Array.from({ length: area.columnCount }, (_, index) => ({
    value: table.getColumnNameByIndex(index),
  }));
  if (shown) {
    const header = { ...area, row: area.row - 1, rowCount: 1 };
    setTable(tables, table, { options: { showHeader: true } });
    writeCells(book, header, [names]);
    setTable(tables, table, {
      updateRange: { newRange: rangeOf({ ...area, row: header.row, rowCount: area.rowCount + 1 }) },
    });
  } else {
    setTable(tables, table, { options: { showHeader: false } });
    const body = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
    setTable(tables, table, { updateRange: { newRange: rangeOf(body) } });
    clearCells(book, { ...area, rowCount: 1 }, "Contents");
  }
}

export interface TableWords {
  /** In the first cell of a totals row. */
  readonly total: string;
}

/** See Grid.changeTable. */
export function changeTable(
  tables: Tables,
  id: string,
  change: Partial<Omit<TableInfo, "id">>,
  words: TableWords,
): void {
  const { book, traits } = tables;
  const table = univerTable(tables, id);
  asOneStep(book, () => {
    if (change.name !== undefined && change.name !== table.getDisplayName()) {
      runCommand(book, SetSheetTableCommand.id, {
        unitId: book.unitId,
        tableId: id,
        name: change.name,
      });
    }
    if (change.area) resize(tables, table, change.area);
    if (change.showHeaders !== undefined) showHeaders(tables, table, change.showHeaders);
    const before = traitsOf(tables, id);
    if (change.showTotals !== undefined && change.showTotals !== before.showTotals) {
      showTotals(tables, table, change.showTotals, words.total);
    }
    const {
      style = before.style,
      showBandedRows = before.showBandedRows,
      showFilterButton = before.showFilterButton,
    } = change;
    const next = { ...traitsOf(tables, id), style, showBandedRows, showFilterButton };
    traits.set(id, next);
    // Also makes Univer paint the filter buttons anew.
    const theme = themeFor(tables, { traits: next, showHeaders: table.isShowHeader() });
    setTable(tables, table, { theme });
    refreshTable(tables, table);
  });
}

/** See Grid.deleteTable. */
export function deleteTable(tables: Tables, id: string, keepCells: boolean): void {
  const { book } = tables;
  const table = univerTable(tables, id);
  const { area } = infoOfTable(tables, table);
  asOneStep(book, () => {
    runCommand(book, DeleteSheetTableCommand.id, {
      unitId: book.unitId,
      subUnitId: area.sheetId,
      tableId: id,
    });
    paintTotals(tables, id);
    if (!keepCells) deleteCells(book, area, "Up");
  });
}

function dataRows(table: UniverTable): Area {
  const area = bodyWithHeader(table);
  return table.isShowHeader() ? { ...area, row: area.row + 1, rowCount: area.rowCount - 1 } : area;
}

/** See Grid.sortTable. Columns count from the table's first. */
export function sortTable(
  tables: Tables,
  id: string,
  fields: readonly { readonly column: number; readonly ascending: boolean }[],
): void {
  const { book } = tables;
  const area = dataRows(univerTable(tables, id));
  runCommand(book, SortRangeCommand.id, {
    unitId: book.unitId,
    subUnitId: area.sheetId,
    range: rangeOf(area),
    hasTitle: false,
    orderRules: fields.map(({ column, ascending }) => ({
      colIndex: area.column + column,
      type: ascending ? SortType.ASC : SortType.DESC,
    })),
  });
}

/** Univer's filter by values. It compares what a cell displays, except for numbers without a format. */
export function valuesFilter(values: readonly string[]): ITableFilterItem {
  const accepted = values.flatMap((value): (string | number)[] => {
    if (value === "") return [TABLE_FILTER_EMPTY_VALUE, ""];
    const number = Number(value);
    return Number.isNaN(number) ? [value] : [value, number];
  });
  // Univer's type says texts, its comparison tells 5 from "5".
  return { filterType: TableColumnFilterTypeEnum.manual, values: accepted as string[] };
}

/** See Grid.filterTable. */
export function filterTable(
  tables: Tables,
  id: string,
  column: number,
  values: readonly string[] | null,
): void {
  // Univer lays the whole sheet out again for each column, even one without a filter.
  const hasFilter = univerTable(tables, id).getTableFilterColumn(column) !== undefined;
  if (values === null && !hasFilter) return;
  runCommand(tables.book, SetSheetTableFilterCommand.id, {
    unitId: tables.book.unitId,
    tableId: id,
    column,
    tableFilter: values === null ? undefined : valuesFilter(values),
  });
}

/** Filters by values; those by conditions stay in the grid. */
export function filtersOf(tables: Tables, id: string): FilterChoice[] {
  const table = univerTable(tables, id);
  return Array.from({ length: table.getColumnsCount() }, (_, column) => ({
    column,
    filter: table.getTableFilterColumn(column),
  })).flatMap(({ column, filter }) => {
    if (filter?.filterType !== TableColumnFilterTypeEnum.manual) return [];
    const texts = (filter.values as readonly (string | number)[]).map((value) =>
      value === TABLE_FILTER_EMPTY_VALUE ? "" : String(value),
    );
    return [{ column, values: [...new Set(texts)] }];
  });
}

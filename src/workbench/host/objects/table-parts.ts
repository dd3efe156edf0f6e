// Columns and rows of a table, its sort and its filters.
import type { Area, TableInfo } from "../../grid/grid";
import {
  areaOf,
  integerAt,
  listOf,
  numberOf,
  optionalTextAt,
  recordOf,
  textOf,
} from "../arguments";
import { ExcelError, UnknownMember } from "../excel-error";
import type { ClassTable } from "../class-table";
import type { HostObject } from "../host-object";
import type { ExcelModel } from "../model";
import { bodyArea, columnNames } from "../named-areas";
import { readCells, writeValues } from "../range-cells";
import { sortFields } from "../range-sort";
import type { Selves } from "./selves";
import { tableInfo } from "./tables";

type Column = Selves["TableColumn"];
type Row = Selves["TableRow"];

const range = (model: ExcelModel, area: Area | undefined): HostObject | undefined =>
  area && model.make("Range", { area });

function columnArea({ tableId, index }: Column, model: ExcelModel): Area {
  const { area } = tableInfo({ tableId }, model);
  if (index >= area.columnCount) throw new ExcelError("ItemNotFound");
  return { ...area, column: area.column + index, columnCount: 1 };
}

function within(column: Area, rows: Area): Area {
  return { ...column, row: rows.row, rowCount: rows.rowCount };
}

function columnByKey(
  self: Selves["TableColumnCollection"],
  key: unknown,
  model: ExcelModel,
): HostObject | undefined {
  const info = tableInfo(self, model);
  if (typeof key === "number") {
    // Ids of columns count from 1.
    return key >= 1 && key <= info.area.columnCount
      ? model.make("TableColumn", { ...self, index: key - 1 })
      : undefined;
  }
  const wanted = textOf(key).toLowerCase();
  const index = columnNames(info, model).findIndex((name) => name.toLowerCase() === wanted);
  return index < 0 ? undefined : model.make("TableColumn", { ...self, index });
}

function addColumn(
  self: Selves["TableColumnCollection"],
  args: readonly unknown[],
  model: ExcelModel,
): HostObject | undefined {
  const info = tableInfo(self, model);
  const { area } = info;
  model.assertSheetWritable(area.sheetId);
  const wanted = args[0] === null || args[0] === undefined ? -1 : integerAt(args, 0);
  const index = wanted < 0 || wanted > area.columnCount ? area.columnCount : wanted;
  const added = { ...area, column: area.column + index, columnCount: 1 };
  model.grid.insertCells(added, "Right");
  model.grid.changeTable(self.tableId, {
    area: { ...area, columnCount: area.columnCount + 1 },
  });
  const values = args[1] === null || args[1] === undefined ? undefined : listOf(args[1]);
  if (values) writeValues({ ...added, rowCount: values.length }, values, model);
  const name = optionalTextAt(args, 2) ?? (values ? undefined : `Column${index + 1}`);
  if (name !== undefined && info.showHeaders) {
    writeValues({ ...added, rowCount: 1 }, name, model);
  }
  return model.make("TableColumn", { ...self, index });
}

export const tableColumnCollection: ClassTable<Selves["TableColumnCollection"]> = {
  properties: { Count: { get: (self, model) => tableInfo(self, model).area.columnCount } },
  items: (self, model) =>
    Array.from({ length: tableInfo(self, model).area.columnCount }, (_, index) =>
      model.make("TableColumn", { ...self, index }),
    ),
  item: columnByKey,
  methods: { Add: addColumn },
};

export const tableColumn: ClassTable<Column> = {
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: ({ tableId, index }, model) => columnNames(tableInfo({ tableId }, model), model)[index],
      set: (self, value, model) => {
        writeValues({ ...columnArea(self, model), rowCount: 1 }, textOf(value), model);
      },
    },
    Values: {
      get: (self, model) => readCells(columnArea(self, model), model, model.grid.values),
      set: (self, value, model) => {
        writeValues(columnArea(self, model), value, model);
      },
    },
  },
  parts: { Filter: (self, model) => model.make("Filter", self) },
  methods: {
    Delete: (self, _, model) => {
      const { area } = tableInfo(self, model);
      model.assertSheetWritable(area.sheetId);
      const column = columnArea(self, model);
      model.grid.changeTable(self.tableId, {
        area: { ...area, columnCount: area.columnCount - 1 },
      });
      model.grid.deleteCells(column, "Left");
    },
    GetDataBodyRange: (self, _, model) =>
      range(model, within(columnArea(self, model), bodyArea(tableInfo(self, model)))),
    GetHeaderRowRange: (self, _, model) =>
      range(model, { ...columnArea(self, model), rowCount: 1 }),
    GetRange: (self, _, model) => range(model, columnArea(self, model)),
    GetTotalRowRange: (self, _, model) => {
      const { area, showTotals } = tableInfo(self, model);
      if (!showTotals) return undefined;
      const row = area.row + area.rowCount - 1;
      return range(model, { ...columnArea(self, model), row, rowCount: 1 });
    },
  },
};

/** Values of new rows: a list of rows, or one row. */
function newRows(value: unknown, columns: number): readonly unknown[] {
  if (value === null || value === undefined) return [new Array<null>(columns).fill(null)];
  if (!Array.isArray(value)) return [new Array<unknown>(columns).fill(value)];
  const rows: readonly unknown[] = Array.isArray(value[0]) ? value : [value];
  if (rows.some((row) => !Array.isArray(row) || row.length !== columns)) {
    throw new ExcelError("InvalidArgument");
  }
  return rows;
}

function isEmptyBody(info: TableInfo, model: ExcelModel): boolean {
  const body = bodyArea(info);
  return (
    body.rowCount === 1 &&
    model.grid
      .formulas(body)
      .flat()
      .every((cell) => cell === "")
  );
}

function addRows(
  self: Selves["TableRowCollection"],
  args: readonly unknown[],
  model: ExcelModel,
): HostObject | undefined {
  const info = tableInfo(self, model);
  const body = bodyArea(info);
  model.assertSheetWritable(body.sheetId);
  const rows = newRows(args[1], body.columnCount);
  const wanted = args[0] === null || args[0] === undefined ? -1 : integerAt(args, 0);
  if (wanted > body.rowCount) throw new ExcelError("InvalidArgument");
  // The row every table has is used up first.
  const fillsFirst = isEmptyBody(info, model) && wanted <= 0;
  const index = fillsFirst ? 0 : wanted < 0 ? body.rowCount : wanted;
  const inserted = rows.length - (fillsFirst ? 1 : 0);
  const target = { ...body, row: body.row + index, rowCount: rows.length };
  if (inserted > 0) {
    const from = fillsFirst ? target.row + 1 : target.row;
    model.grid.insertCells({ ...body, row: from, rowCount: inserted }, "Down");
    const area = { ...info.area, rowCount: info.area.rowCount + inserted };
    model.grid.changeTable(self.tableId, { area });
  }
  writeValues(target, rows, model);
  return model.make("TableRow", { ...self, index });
}

function deleteRows(tableId: string, from: number, count: number, model: ExcelModel): void {
  const info = tableInfo({ tableId }, model);
  const body = bodyArea(info);
  model.assertSheetWritable(body.sheetId);
  if (from < 0 || count < 1 || from + count > body.rowCount)
    throw new ExcelError("InvalidArgument");
  // A table keeps one row: emptied instead of deleted.
  const kept = count === body.rowCount ? 1 : 0;
  if (kept === 1) model.grid.clear({ ...body, rowCount: 1 }, "Contents");
  const gone = count - kept;
  if (gone === 0) return;
  model.grid.changeTable(tableId, { area: { ...info.area, rowCount: info.area.rowCount - gone } });
  model.grid.deleteCells({ ...body, row: body.row + from + kept, rowCount: gone }, "Up");
}

export const tableRowCollection: ClassTable<Selves["TableRowCollection"]> = {
  properties: { Count: { get: (self, model) => bodyArea(tableInfo(self, model)).rowCount } },
  items: (self, model) =>
    Array.from({ length: bodyArea(tableInfo(self, model)).rowCount }, (_, index) =>
      model.make("TableRow", { ...self, index }),
    ),
  methods: {
    Add: addRows,
    DeleteRowsAt: ({ tableId }, args, model) => {
      deleteRows(tableId, integerAt(args, 0), integerAt(args, 1, 1), model);
    },
    DeleteRows: ({ tableId }, args, model) => {
      const indexes = listOf(args[0]).map(numberOf);
      for (const index of [...indexes].sort((a, b) => b - a)) deleteRows(tableId, index, 1, model);
    },
  },
};

function rowArea({ tableId, index }: Row, model: ExcelModel): Area {
  const body = bodyArea(tableInfo({ tableId }, model));
  if (index >= body.rowCount) throw new ExcelError("ItemNotFound");
  return { ...body, row: body.row + index, rowCount: 1 };
}

export const tableRow: ClassTable<Row> = {
  identity: ({ index }) => ({ _Index: index }),
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (self, model) => readCells(rowArea(self, model), model, model.grid.values),
      set: (self, value, model) => {
        writeValues(rowArea(self, model), value, model);
      },
    },
  },
  methods: {
    Delete: ({ tableId, index }, _, model) => {
      deleteRows(tableId, index, 1, model);
    },
    GetRange: (self, _, model) => range(model, rowArea(self, model)),
  },
};

export const tableSort: ClassTable<Selves["TableSort"]> = {
  methods: {
    Apply: ({ tableId }, args, model) => {
      model.assertSheetWritable(tableInfo({ tableId }, model).area.sheetId);
      model.grid.sortTable(tableId, sortFields(args[0]));
    },
    Clear: () => undefined,
    Reapply: () => undefined,
  },
};

/** Of the kinds of filter only chosen values are carried out. */
function chosenValues(criteria: unknown): readonly string[] {
  const { filterOn, values } = recordOf(criteria);
  if (filterOn !== "Values") throw new UnknownMember(`Filter.apply(${String(filterOn)})`);
  return listOf(values).map(textOf);
}

export const filter: ClassTable<Selves["Filter"]> = {
  methods: {
    Apply: ({ tableId, index }, args, model) => {
      model.grid.filterTable(tableId, index, chosenValues(args[0]));
    },
    ApplyValuesFilter: ({ tableId, index }, args, model) => {
      model.grid.filterTable(tableId, index, listOf(args[0]).map(textOf));
    },
    Clear: ({ tableId, index }, _, model) => {
      model.grid.filterTable(tableId, index, null);
    },
  },
};

type AutoFilter = Selves["AutoFilter"];

/** The table a filter belongs to. A sheet's filter outside any table is not part of the workbench. */
function filteredTable(self: AutoFilter, model: ExcelModel, range?: Area): TableInfo {
  if ("tableId" in self) return tableInfo(self, model);
  const inside = model.grid
    .tables()
    .find(
      ({ area }) =>
        area.sheetId === self.sheetId &&
        range !== undefined &&
        range.row >= area.row &&
        range.row < area.row + area.rowCount,
    );
  if (!inside) throw new UnknownMember("AutoFilter (of a worksheet outside a table)");
  return inside;
}

export const autoFilter: ClassTable<AutoFilter> = {
  properties: {
    Enabled: {
      get: (self, model) => "tableId" in self && tableInfo(self, model).showFilterButton,
    },
  },
  methods: {
    Apply: (self, args, model) => {
      const table = filteredTable(self, model, areaOf(args[0], model));
      if (args[1] === null || args[1] === undefined) return;
      model.grid.filterTable(table.id, integerAt(args, 1), chosenValues(args[2]));
    },
    ClearColumnCriteria: (self, args, model) => {
      model.grid.filterTable(filteredTable(self, model).id, integerAt(args, 0), null);
    },
    ClearCriteria: (self, _, model) => {
      const { id, area } = filteredTable(self, model);
      for (let column = 0; column < area.columnCount; column++) {
        model.grid.filterTable(id, column, null);
      }
    },
    GetRange: (self, _, model) => range(model, filteredTable(self, model).area),
    GetRangeOrNullObject: (self, _, model) =>
      "tableId" in self ? range(model, tableInfo(self, model).area) : undefined,
    Reapply: () => undefined,
  },
};

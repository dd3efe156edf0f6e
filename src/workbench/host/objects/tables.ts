// Tables: the collection, the table itself, and finding it.
import type { Area, TableInfo } from "../../grid/grid";
import { areaOf, flagAt, flagOf, textOf } from "../arguments";
import { intersection, isSameArea } from "../areas";
import { eventMethods } from "../event-methods";
import { ExcelError } from "../excel-error";
import type { ClassTable, PropertyRule } from "../class-table";
import type { HostObject } from "../host-object";
import type { ExcelModel } from "../model";
import { bodyArea } from "../named-areas";
import type { Selves } from "./selves";

type Table = Selves["Table"];

export function tableInfo({ tableId }: Table, model: ExcelModel): TableInfo {
  const info = model.grid.tables().find((table) => table.id === tableId);
  if (!info) throw new ExcelError("ItemNotFound");
  return info;
}

function tablesOf(sheetId: string | undefined, model: ExcelModel): readonly TableInfo[] {
  const tables = model.grid.tables();
  return sheetId === undefined ? tables : tables.filter((table) => table.area.sheetId === sheetId);
}

const tableObject = (model: ExcelModel, info: TableInfo | undefined): HostObject | undefined =>
  info && model.make("Table", { tableId: info.id });

function byKey(key: unknown, tables: readonly TableInfo[]): TableInfo | undefined {
  if (typeof key === "number") return tables.find((table) => table.id === String(key));
  const wanted = textOf(key).toLowerCase();
  return tables.find((table) => table.id === key || table.name.toLowerCase() === wanted);
}

function unusedName(model: ExcelModel): string {
  const taken = new Set(model.grid.tables().map((table) => table.name.toLowerCase()));
  for (let number = taken.size + 1; ; number++) {
    if (!taken.has(`table${number}`)) return `Table${number}`;
  }
}

function assertNoOtherTable(area: Area, model: ExcelModel, ownId?: string): void {
  const other = model.grid
    .tables()
    .find((table) => table.id !== ownId && intersection(table.area, area));
  if (other) throw new ExcelError("InvalidArgument", "A table cannot overlap another table.");
}

/** Header cells hold different texts, none of them empty: Excel fills and numbers them. */
function completeHeader(area: Area, model: ExcelModel): void {
  const header = { ...area, rowCount: 1 };
  const texts = model.grid.texts(header)[0] ?? [];
  const taken = new Set<string>();
  const names = texts.map((text, index) => {
    const wanted = text === "" ? `Column${index + 1}` : text;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
  if (names.some((name, index) => name !== texts[index])) {
    model.write(header, [names.map((value) => ({ value }))]);
  }
}

function addTable(sheetId: string | undefined, args: readonly unknown[], model: ExcelModel) {
  const area = areaOf(args[0], model, typeof args[0] === "string" ? sheetId : undefined);
  if (sheetId !== undefined && area.sheetId !== sheetId) throw new ExcelError("InvalidArgument");
  const hasHeaders = flagAt(args, 1, false);
  model.assertSheetWritable(area.sheetId);
  let whole = area;
  if (!hasHeaders) {
    // Excel makes room for the header it adds.
    model.grid.insertCells({ ...area, rowCount: 1 }, "Down");
    whole = { ...area, rowCount: area.rowCount + 1 };
  } else if (area.rowCount === 1) {
    whole = { ...area, rowCount: 2 };
  }
  assertNoOtherTable(whole, model);
  completeHeader(whole, model);
  const name = unusedName(model);
  const tableId = model.grid.addTable(whole, name, true);
  model.grid.changeTable(tableId, { style: "TableStyleMedium2" });
  return model.make("Table", { tableId });
}

export const tableCollection: ClassTable<Selves["TableCollection"]> = {
  properties: { Count: { get: ({ sheetId }, model) => tablesOf(sheetId, model).length } },
  items: ({ sheetId }, model) =>
    tablesOf(sheetId, model).map((table) => model.make("Table", { tableId: table.id })),
  item: ({ sheetId }, key, model) => tableObject(model, byKey(key, tablesOf(sheetId, model))),
  methods: {
    Add: ({ sheetId }, args, model) => addTable(sheetId, args, model),
    ...eventMethods<Selves["TableCollection"]>("tables", ({ sheetId }) => sheetId ?? "Workbook"),
  },
};

function tablesIn({ areas }: Selves["TableScopedCollection"], model: ExcelModel) {
  return model.grid
    .tables()
    .filter((table) => areas.some((area) => intersection(table.area, area)));
}

export const tableScopedCollection: ClassTable<Selves["TableScopedCollection"]> = {
  items: (self, model) =>
    tablesIn(self, model).map((table) => model.make("Table", { tableId: table.id })),
  item: (self, key, model) => tableObject(model, byKey(key, tablesIn(self, model))),
  methods: { GetFirst: (self, _, model) => tableObject(model, tablesIn(self, model)[0]) },
};

function flagProperty(
  key: "showHeaders" | "showTotals" | "showFilterButton" | "showBandedRows",
): PropertyRule<Table> {
  return {
    get: (self, model) => tableInfo(self, model)[key],
    set: (self, value, model) => {
      model.assertSheetWritable(tableInfo(self, model).area.sheetId);
      model.grid.changeTable(self.tableId, { [key]: flagOf(value) });
    },
  };
}

function checkedName(name: string, model: ExcelModel, ownId: string): string {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) {
    throw new ExcelError("InvalidArgument");
  }
  const wanted = name.toLowerCase();
  const isTaken =
    model.grid.tables().some((each) => each.id !== ownId && each.name.toLowerCase() === wanted) ||
    model.grid.names().some((each) => each.name.toLowerCase() === wanted);
  if (isTaken) throw new ExcelError("ItemAlreadyExists");
  return name;
}

function totalsArea(info: TableInfo): Area | undefined {
  if (!info.showTotals) return undefined;
  return { ...info.area, row: info.area.row + info.area.rowCount - 1, rowCount: 1 };
}

function resize(self: Table, args: readonly unknown[], model: ExcelModel): void {
  const info = tableInfo(self, model);
  const area = areaOf(args[0], model, info.area.sheetId);
  // The header stays where it is, and a table keeps at least one row below it.
  if (area.row !== info.area.row || area.rowCount < (info.showHeaders ? 2 : 1)) {
    throw new ExcelError("InvalidArgument");
  }
  model.assertSheetWritable(area.sheetId);
  assertNoOtherTable(area, model, self.tableId);
  if (isSameArea(area, info.area)) return;
  if (info.showHeaders) completeHeader(area, model);
  model.grid.changeTable(self.tableId, { area });
}

const range = (model: ExcelModel, area: Area | undefined): HostObject | undefined =>
  area && model.make("Range", { area });

export const table: ClassTable<Table> = {
  identity: ({ tableId }) => ({ Id: tableId }),
  properties: {
    Id: { get: ({ tableId }) => tableId },
    LegacyId: { get: ({ tableId }) => tableId },
    Name: {
      get: (self, model) => tableInfo(self, model).name,
      set: (self, value, model) => {
        const name = checkedName(textOf(value), model, self.tableId);
        model.grid.changeTable(self.tableId, { name });
      },
    },
    Style: {
      get: (self, model) => tableInfo(self, model).style,
      set: (self, value, model) => {
        const style = textOf(value);
        if (!/^(TableStyle(Light|Medium|Dark)\d{1,2})?$/.test(style)) {
          throw new ExcelError("InvalidArgument");
        }
        model.grid.changeTable(self.tableId, { style });
      },
    },
    ShowHeaders: flagProperty("showHeaders"),
    ShowTotals: flagProperty("showTotals"),
    ShowFilterButton: flagProperty("showFilterButton"),
    ShowBandedRows: flagProperty("showBandedRows"),
  },
  parts: {
    AutoFilter: (self, model) => model.make("AutoFilter", self),
    Columns: (self, model) => model.make("TableColumnCollection", self),
    Rows: (self, model) => model.make("TableRowCollection", self),
    Sort: (self, model) => model.make("TableSort", self),
    Worksheet: (self, model) =>
      model.make("Worksheet", { sheetId: tableInfo(self, model).area.sheetId }),
  },
  methods: {
    ClearFilters: (self, _, model) => {
      const { columnCount } = tableInfo(self, model).area;
      for (let column = 0; column < columnCount; column++) {
        model.grid.filterTable(self.tableId, column, null);
      }
    },
    ConvertToRange: (self, _, model) => {
      const { area } = tableInfo(self, model);
      model.grid.deleteTable(self.tableId, true);
      return range(model, area);
    },
    Delete: (self, _, model) => {
      model.assertSheetWritable(tableInfo(self, model).area.sheetId);
      model.grid.deleteTable(self.tableId, false);
    },
    GetDataBodyRange: (self, _, model) => range(model, bodyArea(tableInfo(self, model))),
    GetHeaderRowRange: (self, _, model) => {
      const info = tableInfo(self, model);
      return info.showHeaders ? range(model, { ...info.area, rowCount: 1 }) : undefined;
    },
    GetRange: (self, _, model) => range(model, tableInfo(self, model).area),
    GetTotalRowRange: (self, _, model) => range(model, totalsArea(tableInfo(self, model))),
    ReapplyFilters: () => undefined,
    Resize: (self, args, model) => {
      resize(self, args, model);
    },
    ...eventMethods<Table>("table", ({ tableId }) => tableId),
  },
};

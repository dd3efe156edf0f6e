// Several ranges of one sheet taken together, and the view of the visible rows of one.
import type { Area } from "../../grid/grid";
import { areaOf, choiceOf, flagAt, integerAt } from "../arguments";
import {
  cellCount,
  checkedArea,
  COLUMNS,
  intersection,
  isEntireColumn,
  isEntireRow,
  ROWS,
} from "../areas";
import { ExcelError } from "../excel-error";
import type { ClassTable, MethodRule } from "../class-table";
import type { HostObject } from "../host-object";
import type { ExcelModel } from "../model";
import { valueTypeOf } from "../range-cells";
import { addressesOf } from "./range-places";
import type { Selves } from "./selves";

type Areas = Selves["RangeAreas"];

function firstOf(areas: readonly Area[]): Area {
  const [first] = areas;
  if (!first) throw new ExcelError("InvalidReference");
  return first;
}

const mapped =
  (change: (area: Area, args: readonly unknown[]) => Area): MethodRule<Areas>["run"] =>
  ({ areas }, args, model) =>
    model.make("RangeAreas", { areas: areas.map((area) => checkedArea(change(area, args))) });

function kept(areas: readonly (Area | undefined)[], model: ExcelModel): HostObject | undefined {
  const found = areas.filter((area) => area !== undefined);
  return found.length > 0 ? model.make("RangeAreas", { areas: found }) : undefined;
}

const intersections: MethodRule<Areas>["run"] = ({ areas }, args, model) => {
  const other = areaOf(args[0], model, firstOf(areas).sheetId);
  return kept(
    areas.map((area) => intersection(area, other)),
    model,
  );
};

const used: MethodRule<Areas> = {
  run: ({ areas }, args, model) => {
    const part = model.grid.usedArea(firstOf(areas).sheetId, flagAt(args, 0, false));
    return (
      part &&
      kept(
        areas.map((area) => intersection(area, part)),
        model,
      )
    );
  },
  readsValues: true,
};

export const rangeAreas: ClassTable<Areas> = {
  properties: {
    Address: { get: ({ areas }, model) => addressesOf(areas, model) },
    AddressLocal: { get: ({ areas }, model) => addressesOf(areas, model) },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    IsEntireColumn: { get: ({ areas }) => areas.every(isEntireColumn) },
    IsEntireRow: { get: ({ areas }) => areas.every(isEntireRow) },
  },
  parts: {
    Areas: (self, model) => model.make("RangeCollection", self),
    ConditionalFormats: (self, model) => model.make("ConditionalFormatCollection", self),
    DataValidation: (self, model) => model.make("DataValidation", self),
    Format: (self, model) => model.make("RangeFormat", self),
    Worksheet: ({ areas }, model) => model.make("Worksheet", { sheetId: firstOf(areas).sheetId }),
  },
  methods: {
    Calculate: (_, __, model) => {
      model.grid.recalculate(false);
    },
    Clear: ({ areas }, args, model) => {
      const what = choiceOf(args[0] ?? "All", ["All", "Formats", "Contents"]);
      for (const area of areas) {
        model.assertWritable(area);
        model.grid.clear(area, what);
      }
    },
    GetEntireColumn: mapped((area) => ({ ...area, row: 0, rowCount: ROWS })),
    GetEntireRow: mapped((area) => ({ ...area, column: 0, columnCount: COLUMNS })),
    GetOffsetRangeAreas: mapped((area, args) => ({
      ...area,
      row: area.row + integerAt(args, 0),
      column: area.column + integerAt(args, 1),
    })),
    GetIntersection: intersections,
    GetIntersectionOrNullObject: intersections,
    GetUsedRangeAreas: used,
    GetUsedRangeAreasOrNullObject: used,
    GetTables: (self, _, model) => model.make("TableScopedCollection", self),
    Select: ({ areas }, _, model) => {
      const { sheetId } = firstOf(areas);
      if (model.sheet(sheetId).visibility !== "Visible") throw new ExcelError("InvalidOperation");
      if (model.grid.activeSheetId() !== sheetId) model.grid.activateSheet(sheetId);
      model.grid.select(areas);
    },
    SetDirty: (_, __, model) => {
      model.grid.recalculate(true);
    },
  },
};

export const rangeCollection: ClassTable<Selves["RangeCollection"]> = {
  items: ({ areas }, model) => areas.map((area) => model.make("Range", { area })),
};

type View = Selves["RangeView"];

/** Reads the visible rows one run after another, so that a filtered column of 100,000 rows stays a few reads. */
function visible<Cell>({ area, rows }: View, read: (area: Area) => Cell[][]): Cell[][] {
  const result: Cell[][] = [];
  for (let start = 0; start < rows.length;) {
    let end = start + 1;
    while (rows[end] === (rows[end - 1] ?? 0) + 1) end += 1;
    const part = { ...area, row: rows[start] ?? 0, rowCount: end - start };
    for (const row of read(part)) result.push(row);
    start = end;
  }
  return result;
}

export const rangeView: ClassTable<View> = {
  properties: {
    Values: { get: (self, model) => visible(self, model.grid.values) },
    Formulas: { get: (self, model) => visible(self, model.grid.formulas) },
    Text: { get: (self, model) => visible(self, model.grid.texts) },
    NumberFormat: { get: (self, model) => visible(self, model.grid.numberFormats) },
    ValueTypes: {
      get: (self, model) =>
        visible(self, (area) => model.grid.values(area).map((row) => row.map(valueTypeOf))),
    },
    RowCount: { get: ({ rows }) => rows.length },
    ColumnCount: { get: ({ area }) => area.columnCount },
    Index: { get: ({ rows, area }) => (rows[0] ?? area.row) - area.row },
    CellAddresses: {
      get: ({ area, rows }, model) =>
        rows.map((row) =>
          Array.from({ length: area.columnCount }, (_, index) =>
            addressesOf(
              [{ ...area, row, column: area.column + index, rowCount: 1, columnCount: 1 }],
              model,
            ),
          ),
        ),
    },
  },
  parts: { Rows: (self, model) => model.make("RangeViewCollection", self) },
  methods: { GetRange: ({ area }, _, model) => model.make("Range", { area }) },
};

export const rangeViewCollection: ClassTable<Selves["RangeViewCollection"]> = {
  items: ({ area, rows }, model) =>
    rows.map((row) =>
      model.make("RangeView", { area: { ...area, row, rowCount: 1 }, rows: [row] }),
    ),
};

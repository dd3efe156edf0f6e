// Range: cells by their place. What reads and writes cells is in range-cells.ts, ways to other ranges in range-places.ts.
import { choiceOf, flagAt, flagOf, integerAt } from "../arguments";
import { cellCount, fullAddress, isEntireColumn, isEntireRow } from "../areas";
import { ExcelError } from "../excel-error";
import type { ClassTable, PropertyRule } from "../class-table";
import type { ExcelModel } from "../model";
import { readCells, valueTypeOf, writeNumberFormats, writeValues } from "../range-cells";
import { copyCells } from "../range-copy";
import { heightOf, offsetOf, widthOf } from "../range-size";
import { sortRange } from "../range-sort";
import { replaceAll } from "../text-search";
import { areaOf } from "../arguments";
import { rangePlaces } from "./range-places";
import type { Selves } from "./selves";

type Range = Selves["Range"];

const address = ({ area }: Range, model: ExcelModel) =>
  fullAddress(area, model.sheet(area.sheetId).name);

const formulas: PropertyRule<Range> = {
  get: ({ area }, model) => readCells(area, model, model.grid.formulas),
  set: ({ area }, value, model) => {
    writeValues(area, value, model);
  },
};

const numberFormats: PropertyRule<Range> = {
  get: ({ area }, model) =>
    readCells(area, model, (cells) =>
      model.grid.numberFormats(cells).map((row) => row.map((format) => format || "General")),
    ),
  set: ({ area }, value, model) => {
    writeNumberFormats(area, value, model);
  },
};

const areHidden = (range: Range, what: "rows" | "columns", model: ExcelModel) => {
  const { area } = range;
  const hidden = what === "rows" ? model.grid.hiddenRows(area) : model.grid.hiddenColumns(area);
  const count = what === "rows" ? area.rowCount : area.columnCount;
  if (hidden.length === 0) return false;
  return hidden.length === count ? true : null;
};

const hide =
  (what: "rows" | "columns"): NonNullable<PropertyRule<Range>["set"]> =>
  ({ area }, value, model) => {
    model.assertSheetWritable(area.sheetId);
    model.grid.setHidden(area, what, flagOf(value));
  };

const cells: ClassTable<Range>["properties"] = {
  Values: {
    get: ({ area }, model) => readCells(area, model, model.grid.values),
    set: ({ area }, value, model) => {
      writeValues(area, value, model);
    },
  },
  Formulas: formulas,
  FormulasLocal: formulas,
  Text: { get: ({ area }, model) => readCells(area, model, model.grid.texts) },
  ValueTypes: {
    get: ({ area }, model) =>
      readCells(area, model, (read) => model.grid.values(read).map((row) => row.map(valueTypeOf))),
  },
  NumberFormat: numberFormats,
  NumberFormatLocal: numberFormats,
};

function clear({ area }: Range, args: readonly unknown[], model: ExcelModel): void {
  const what = choiceOf(args[0] ?? "All", [
    "All",
    "Formats",
    "Contents",
    "Hyperlinks",
    "RemoveHyperlinks",
  ]);
  model.assertWritable(area);
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") return; // The grid keeps no links.
  model.grid.clear(area, what);
  if (what === "Contents") return;
  for (const rule of model.grid.conditionalFormats(area.sheetId)) {
    if (rule.area.row >= area.row && isInside(rule.area, area)) {
      model.grid.deleteConditionalFormat(rule.id);
    }
  }
}

function isInside(inner: Range["area"], outer: Range["area"]): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}

const actions: ClassTable<Range>["methods"] = {
  Calculate: (_, __, model) => {
    model.grid.recalculate(false);
  },
  Clear: clear,
  CopyFrom: ({ area }, args, model) => {
    const what = choiceOf(args[1] ?? "All", ["All", "Formulas", "Values", "Formats"]);
    copyCells(
      {
        source: areaOf(args[0], model, area.sheetId),
        target: area,
        what,
        skipBlanks: flagAt(args, 2, false),
        transpose: flagAt(args, 3, false),
      },
      model,
    );
  },
  Delete: ({ area }, args, model) => {
    const shift = choiceOf(args[0], ["Up", "Left"]);
    model.assertSheetWritable(area.sheetId);
    model.grid.deleteCells(area, shift);
  },
  Insert: ({ area }, args, model) => {
    const shift = choiceOf(args[0], ["Down", "Right"]);
    model.assertSheetWritable(area.sheetId);
    model.grid.insertCells(area, shift);
    return model.make("Range", { area });
  },
  Merge: ({ area }, args, model) => {
    model.assertWritable(area);
    model.grid.merge(area, flagAt(args, 0, false));
  },
  Unmerge: ({ area }, _, model) => {
    model.assertWritable(area);
    model.grid.unmerge(area);
  },
  MoveTo: ({ area }, args, model) => {
    const target = areaOf(args[0], model, area.sheetId);
    copyCells(
      { source: area, target: { ...target, rowCount: 1, columnCount: 1 }, what: "All" },
      model,
    );
    model.grid.clear(area, "All");
  },
  ReplaceAll: ({ area }, args, model) => replaceAll(area, args, model),
  Select: ({ area }, _, model) => {
    if (model.sheet(area.sheetId).visibility !== "Visible")
      throw new ExcelError("InvalidOperation");
    if (model.grid.activeSheetId() !== area.sheetId) model.grid.activateSheet(area.sheetId);
    model.grid.select([area]);
  },
  SetDirty: (_, __, model) => {
    model.grid.recalculate(true);
  },
  // The client sends this before it cuts a large array into blocks.
  _ValidateArraySize: ({ area }, args) => {
    if (integerAt(args, 0) !== area.rowCount || integerAt(args, 1) !== area.columnCount) {
      throw new ExcelError(
        "InvalidArgument",
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
  },
};

export const range: ClassTable<Range> = {
  properties: {
    ...cells,
    Address: { get: address },
    AddressLocal: { get: address },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rowCount },
    ColumnCount: { get: ({ area }) => area.columnCount },
    // Excel's own limit of this number.
    CellCount: { get: ({ area }) => (cellCount(area) > 2_147_483_647 ? -1 : cellCount(area)) },
    IsEntireColumn: { get: ({ area }) => isEntireColumn(area) },
    IsEntireRow: { get: ({ area }) => isEntireRow(area) },
    Hidden: {
      get: (self, model) =>
        areHidden(self, "rows", model) === true || areHidden(self, "columns", model) === true,
    },
    RowHidden: { get: (self, model) => areHidden(self, "rows", model), set: hide("rows") },
    ColumnHidden: { get: (self, model) => areHidden(self, "columns", model), set: hide("columns") },
    HasSpill: {
      get: ({ area }, model) => {
        if (cellCount(area) !== 1) return null;
        return model.grid.spillArea(area.sheetId, area.row, area.column) !== undefined;
      },
    },
    Top: { get: ({ area }, model) => offsetOf(area, "rows", model) },
    Left: { get: ({ area }, model) => offsetOf(area, "columns", model) },
    Height: { get: ({ area }, model) => heightOf(area, model) },
    Width: { get: ({ area }, model) => widthOf(area, model) },
  },
  parts: {
    ConditionalFormats: ({ area }, model) =>
      model.make("ConditionalFormatCollection", { areas: [area] }),
    DataValidation: ({ area }, model) => model.make("DataValidation", { areas: [area] }),
    Format: ({ area }, model) => model.make("RangeFormat", { areas: [area] }),
    Sort: (self, model) => model.make("RangeSort", self),
    Worksheet: ({ area }, model) => model.make("Worksheet", { sheetId: area.sheetId }),
  },
  methods: { ...actions, ...rangePlaces },
};

export const rangeSort: ClassTable<Selves["RangeSort"]> = {
  methods: {
    Apply: {
      run: ({ area }, args, model) => {
        sortRange(area, args, model);
      },
      readsValues: true,
    },
  },
};

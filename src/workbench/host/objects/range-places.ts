// Ways from one range to another.
import type { Area } from "../../grid/grid";
import { areaOf, choiceOf, flagAt, integerAt } from "../arguments";
import {
  boundingArea,
  checkedArea,
  COLUMNS,
  fullAddress,
  intersection,
  isEntireColumn,
  isEntireRow,
  ROWS,
} from "../areas";
import { ExcelError } from "../excel-error";
import type { MethodRule } from "../class-table";
import type { ExcelModel } from "../model";
import { edgeOf, surroundingRegion } from "../range-edges";
import { specialCells } from "../special-cells";
import { findFirst } from "../text-search";
import type { Selves } from "./selves";

type Range = Selves["Range"];
type Args = readonly unknown[];
type Find = (area: Area, args: Args, model: ExcelModel) => Area | undefined;

function place(find: Find): MethodRule<Range> {
  return {
    run: ({ area }, args, model) => {
      const found = find(area, args, model);
      return found && model.make("Range", { area: checkedArea(found) });
    },
  };
}

/** As `place`, where the answer depends on calculated values. */
function valuePlace(find: Find): MethodRule<Range> {
  return { ...place(find), readsValues: true };
}

/** With its sister that answers a null object. */
function both(name: string, rule: MethodRule<Range>): Record<string, MethodRule<Range>> {
  return { [name]: rule, [`${name}OrNullObject`]: rule };
}

const rowsAway = (area: Area, count: number, isBelow: boolean): Area => {
  if (count === 0) throw new ExcelError("InvalidArgument");
  const size = Math.abs(count);
  const isAfter = count > 0 === isBelow;
  return { ...area, row: isAfter ? area.row + area.rowCount : area.row - size, rowCount: size };
};
const columnsAway = (area: Area, count: number, isAfter: boolean): Area => {
  if (count === 0) throw new ExcelError("InvalidArgument");
  const size = Math.abs(count);
  const isRight = count > 0 === isAfter;
  return {
    ...area,
    column: isRight ? area.column + area.columnCount : area.column - size,
    columnCount: size,
  };
};

/** Whole rows stay whole when they move up or down, and so do columns. */
function offset(area: Area, args: Args): Area {
  const row = area.row + (isEntireColumn(area) ? 0 : integerAt(args, 0));
  const column = area.column + (isEntireRow(area) ? 0 : integerAt(args, 1));
  return { ...area, row, column };
}

const resized = (area: Area, args: Args): Area => ({
  ...area,
  rowCount: area.rowCount + integerAt(args, 0),
  columnCount: area.columnCount + integerAt(args, 1),
});

function usedPart(area: Area, args: Args, model: ExcelModel): Area | undefined {
  const used = model.grid.usedArea(area.sheetId, flagAt(args, 0, false));
  return used && intersection(area, used);
}

const spillArea = (area: Area, model: ExcelModel): Area | undefined => {
  if (area.rowCount !== 1 || area.columnCount !== 1) throw new ExcelError("InvalidArgument");
  return model.grid.spillArea(area.sheetId, area.row, area.column);
};

function spillingTo(area: Area, _: Args, model: ExcelModel): Area | undefined {
  const spill = spillArea(area, model);
  return spill?.row === area.row && spill.column === area.column ? spill : undefined;
}

function spillParent(area: Area, _: Args, model: ExcelModel): Area | undefined {
  const spill = spillArea(area, model);
  return spill && { ...spill, rowCount: 1, columnCount: 1 };
}

const geometry: Record<string, MethodRule<Range>> = {
  GetCell: place((area, args) => ({
    ...area,
    row: area.row + integerAt(args, 0),
    column: area.column + integerAt(args, 1),
    rowCount: 1,
    columnCount: 1,
  })),
  GetRow: place((area, args) => ({ ...area, row: area.row + integerAt(args, 0), rowCount: 1 })),
  GetColumn: place((area, args) => ({
    ...area,
    column: area.column + integerAt(args, 0),
    columnCount: 1,
  })),
  GetLastCell: place((area) => ({
    ...area,
    row: area.row + area.rowCount - 1,
    column: area.column + area.columnCount - 1,
    rowCount: 1,
    columnCount: 1,
  })),
  GetLastRow: place((area) => ({ ...area, row: area.row + area.rowCount - 1, rowCount: 1 })),
  GetLastColumn: place((area) => ({
    ...area,
    column: area.column + area.columnCount - 1,
    columnCount: 1,
  })),
  GetEntireRow: place((area) => ({ ...area, column: 0, columnCount: COLUMNS })),
  GetEntireColumn: place((area) => ({ ...area, row: 0, rowCount: ROWS })),
  GetOffsetRange: place(offset),
  GetResizedRange: place(resized),
  GetAbsoluteResizedRange: place((area, args) => ({
    ...area,
    rowCount: integerAt(args, 0),
    columnCount: integerAt(args, 1),
  })),
  GetRowsAbove: place((area, args) => rowsAway(area, integerAt(args, 0, 1), false)),
  GetRowsBelow: place((area, args) => rowsAway(area, integerAt(args, 0, 1), true)),
  GetColumnsBefore: place((area, args) => columnsAway(area, integerAt(args, 0, 1), false)),
  GetColumnsAfter: place((area, args) => columnsAway(area, integerAt(args, 0, 1), true)),
  GetBoundingRect: place((area, args, model) => {
    const other = areaOf(args[0], model, area.sheetId);
    if (other.sheetId !== area.sheetId) throw new ExcelError("InvalidArgument");
    return boundingArea(area, other);
  }),
};

const DIRECTIONS = ["Left", "Right", "Up", "Down"] as const;

export const rangePlaces: Record<string, MethodRule<Range>> = {
  ...geometry,
  ...both(
    "GetIntersection",
    place((area, args, model) => intersection(area, areaOf(args[0], model, area.sheetId))),
  ),
  ...both("GetUsedRange", valuePlace(usedPart)),
  ...both("GetSpillingToRange", valuePlace(spillingTo)),
  ...both("GetSpillParent", valuePlace(spillParent)),
  ...both("Find", valuePlace(findFirst)),
  GetSurroundingRegion: valuePlace((area, _, model) => surroundingRegion(area, model)),
  GetRangeEdge: valuePlace((area, args, model) =>
    edgeOf(area, choiceOf(args[0], DIRECTIONS), model),
  ),
  GetExtendedRange: valuePlace((area, args, model) =>
    boundingArea(area, edgeOf(area, choiceOf(args[0], DIRECTIONS), model)),
  ),
  ...both("GetSpecialCells", {
    run: ({ area }, args, model) => {
      const areas = specialCells(area, args, model);
      return areas.length > 0 ? model.make("RangeAreas", { areas }) : undefined;
    },
    readsValues: true,
  }),
  ...both("GetMergedAreas", {
    run: ({ area }, _, model) => {
      const merges = model.grid.merges(area.sheetId).filter((each) => intersection(each, area));
      return merges.length > 0 ? model.make("RangeAreas", { areas: merges }) : undefined;
    },
  }),
  GetTables: {
    run: ({ area }, _, model) => model.make("TableScopedCollection", { areas: [area] }),
  },
  GetVisibleView: {
    run: ({ area }, _, model) => {
      const hidden = new Set(model.grid.hiddenRows(area));
      const rows = Array.from({ length: area.rowCount }, (__, index) => area.row + index);
      return model.make("RangeView", { area, rows: rows.filter((row) => !hidden.has(row)) });
    },
    readsValues: true,
  },
};

export function addressesOf(areas: readonly Area[], model: ExcelModel): string {
  return areas.map((area) => fullAddress(area, model.sheet(area.sheetId).name)).join(",");
}

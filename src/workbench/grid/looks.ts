// Reads and sets the look of cells.
import type { IBorderData, ICellData, IStyleData, Nullable } from "@univerjs/core";
import {
  SetColDataCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from "@univerjs/sheets";
import { mapCells, measureUsedArea } from "./cell-matrix";
import type { Cells } from "./cell-matrix";
import type { Area, Look } from "./grid";
import { pushUndo } from "./history";
import { borderLineOf, borderOf, lookOf, styleOf } from "./look-style";
import type { BorderLine } from "./look-style";
import { ROW_LIMIT, runCommand, sheetModel } from "./univer-book";
import type { UniverBook } from "./univer-book";

type StyleReader = (cell: Nullable<ICellData>, row: number, column: number) => IStyleData;

/** The style as painted: cell over row over column over sheet. Composed once for each combination. */
export function styleReader(book: UniverBook, sheetId: string): StyleReader {
  const sheet = sheetModel(book, sheetId);
  const composed = new Map<string, IStyleData>();
  return (cell, row, column) => {
    const own = cell?.s;
    const rowStyle = sheet.getRowStyle(row, true);
    const columnStyle = sheet.getColumnStyle(column, true);
    if (
      typeof own === "object" ||
      typeof rowStyle === "object" ||
      typeof columnStyle === "object"
    ) {
      return sheet.getComposedCellStyle(row, column);
    }
    const key = `${own ?? ""}|${rowStyle ?? ""}|${columnStyle ?? ""}`;
    let style = composed.get(key);
    if (!style) {
      style = sheet.getComposedCellStyleByCellData(row, column, cell ?? null);
      composed.set(key, style);
    }
    return style;
  };
}

/** `area` without the rows below everything used, but with one of them: they all look alike. */
function withoutEmptyTail(book: UniverBook, area: Area): Area {
  const used = measureUsedArea(book, area.sheetId, false);
  const lastUsed = used ? used.row + used.rowCount : 0;
  const rowCount = Math.min(area.rowCount, Math.max(1, lastUsed - area.row + 1));
  return { ...area, rowCount };
}

export function readNumberFormats(book: UniverBook, area: Area): string[][] {
  const styleAt = styleReader(book, area.sheetId);
  return mapCells(
    book,
    area,
    (cell, row, column) => styleAt(cell, row, column).n?.pattern ?? "General",
  );
}

type Member = keyof ReturnType<typeof lookOf>;
type Edge = keyof NonNullable<Look["borders"]>;

/** Lines of one edge of the area, until two differ. */
function noteLine(lines: Map<Edge, BorderLine | null>, edge: Edge, line: BorderLine): void {
  const known = lines.get(edge);
  if (known === undefined) lines.set(edge, line);
  else if (known?.style !== line.style || known.color !== line.color) lines.set(edge, null);
}

export function readLook(book: UniverBook, wanted: Area): Look {
  const area = withoutEmptyTail(book, wanted);
  const styleAt = styleReader(book, area.sheetId);
  const seen = new Set<IStyleData>();
  const lines = new Map<Edge, BorderLine | null>();
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  mapCells(book, area, (cell, row, column) => {
    const style = styleAt(cell, row, column);
    seen.add(style);
    noteLine(lines, row === area.row ? "top" : "insideH", borderLineOf(style.bd?.t));
    noteLine(lines, row === lastRow ? "bottom" : "insideH", borderLineOf(style.bd?.b));
    noteLine(lines, column === area.column ? "left" : "insideV", borderLineOf(style.bd?.l));
    noteLine(lines, column === lastColumn ? "right" : "insideV", borderLineOf(style.bd?.r));
  });
  const looks = [...seen].map(lookOf);
  const common = Object.entries(looks[0] ?? {}).filter(([member, value]) =>
    looks.every((look) => look[member as Member] === value),
  );
  const borders = [...lines].filter(([, line]) => line !== null);
  return { ...Object.fromEntries(common), borders: Object.fromEntries(borders) };
}

interface Place {
  readonly isTop: boolean;
  readonly isBottom: boolean;
  readonly isLeft: boolean;
  readonly isRight: boolean;
}

function cellBorders(borders: NonNullable<Look["borders"]>, place: Place): IBorderData {
  const sides = {
    t: borders[place.isTop ? "top" : "insideH"],
    b: borders[place.isBottom ? "bottom" : "insideH"],
    l: borders[place.isLeft ? "left" : "insideV"],
    r: borders[place.isRight ? "right" : "insideV"],
  };
  const set = Object.entries(sides).filter((entry): entry is [string, BorderLine] =>
    Boolean(entry[1]),
  );
  return Object.fromEntries(set.map(([side, line]) => [side, borderOf(line)]));
}

/** The cells around the area give up their side of a shared edge, or its old line would still be painted. */
function* neighbours(
  area: Area,
  borders: NonNullable<Look["borders"]>,
): Generator<[row: number, column: number, borders: IBorderData]> {
  const bottom = area.row + area.rowCount;
  const right = area.column + area.columnCount;
  for (let column = area.column; column < right; column++) {
    if (borders.top && area.row > 0) yield [area.row - 1, column, { b: null }];
    if (borders.bottom) yield [bottom, column, { t: null }];
  }
  for (let row = area.row; row < bottom; row++) {
    if (borders.left && area.column > 0) yield [row, area.column - 1, { r: null }];
    if (borders.right) yield [row, right, { l: null }];
  }
}

function styleChanges(area: Area, style: IStyleData, borders: Look["borders"]): Cells {
  const changes: Cells = {};
  const shared: ICellData = { s: style };
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  for (let row = area.row; row <= lastRow; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = area.column; column <= lastColumn; column++) {
      if (!borders) {
        line[column] = shared;
        continue;
      }
      const place = {
        isTop: row === area.row,
        isBottom: row === lastRow,
        isLeft: column === area.column,
        isRight: column === lastColumn,
      };
      line[column] = { s: { ...style, bd: cellBorders(borders, place) } };
    }
    changes[row] = line;
  }
  for (const [row, column, bd] of borders ? neighbours(area, borders) : []) {
    (changes[row] ??= {})[column] = { s: { bd } };
  }
  return changes;
}

function changeStyles(book: UniverBook, sheetId: string, cellValue: Cells): void {
  const redo = {
    unitId: book.unitId,
    subUnitId: sheetId,
    cellValue,
    // Named as its trigger, Univer's own style command keeps this from recalculating anything.
    trigger: SetStyleCommand.id,
  };
  const undo = SetRangeValuesUndoMutationFactory(book.injector, redo);
  runCommand(book, SetRangeValuesMutation.id, redo);
  pushUndo(book, {
    undo: { id: SetRangeValuesMutation.id, params: undo },
    redo: { id: SetRangeValuesMutation.id, params: redo },
  });
}

/** Whole columns keep the look themselves; only their used cells are changed one by one. */
export function applyLook(book: UniverBook, area: Area, look: Look): void {
  const { borders, ...rest } = look;
  const style = styleOf(rest);
  if (Object.keys(style).length === 0 && !borders) return;
  if (area.rowCount < ROW_LIMIT) {
    changeStyles(book, area.sheetId, styleChanges(area, style, borders));
    return;
  }
  const sheet = sheetModel(book, area.sheetId);
  const columnData: Record<number, { s: IStyleData }> = {};
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    columnData[column] = { s: { ...sheet.getColumnStyle(column), ...style } };
  }
  const target = { unitId: book.unitId, subUnitId: area.sheetId };
  runCommand(book, SetColDataCommand.id, { ...target, columnData });
  const used = measureUsedArea(book, area.sheetId, false);
  if (!used) return;
  const rows = { row: used.row, rowCount: used.rowCount };
  changeStyles(book, area.sheetId, styleChanges({ ...area, ...rows }, style, borders));
}

// Objects that the add-in keeps between batches: ranges it tracks, and ranges of the latest events. They follow inserted
// and deleted rows and columns, as in Excel.
import type { Area, GridEvent } from "../grid/grid";
import type { HostObject } from "./host-object";

export interface References {
  /** Remembers the object and answers its reference id. */
  readonly keep: (object: HostObject) => string;
  /** As `keep`, but only the latest hundreds are remembered, since nobody gives them back. */
  readonly keepForEvent: (object: HostObject) => string;
  readonly find: (id: string) => HostObject | undefined;
  readonly release: (id: string) => void;
  readonly releaseAll: () => void;
  readonly count: () => number;
  readonly follow: (event: GridEvent) => void;
}

const EVENT_REFERENCES = 500;

export function createReferences(): References {
  const kept = new Map<string, HostObject>();
  const eventIds: string[] = [];
  let last = 0;
  const keep = (object: HostObject): string => {
    const id = `R${++last}`;
    kept.set(id, object);
    return id;
  };
  return {
    keep,
    keepForEvent: (object) => {
      const id = keep(object);
      eventIds.push(id);
      if (eventIds.length > EVENT_REFERENCES) kept.delete(eventIds.shift() ?? "");
      return id;
    },
    find: (id) => kept.get(id),
    release: (id) => void kept.delete(id),
    releaseAll: () => {
      kept.clear();
    },
    count: () => kept.size,
    follow: (event) => {
      if (event.type !== "rows-changed") return;
      for (const object of kept.values()) followObject(object, event);
    },
  };
}

type RowsChanged = Extract<GridEvent, { type: "rows-changed" }>;

function followObject(object: HostObject, event: RowsChanged): void {
  const range = object.as("Range");
  if (range) range.area = movedArea(range.area, event);
  const areas = object.as("RangeAreas");
  if (areas) areas.areas = areas.areas.map((area) => movedArea(area, event));
}

/** Where an area lies after whole rows or columns came or went. What is deleted entirely keeps one row or column. */
export function movedArea(area: Area, { change, area: changed }: RowsChanged): Area {
  if (area.sheetId !== changed.sheetId) return area;
  if (change === "RowInserted" || change === "RowDeleted") {
    const count = change === "RowInserted" ? changed.rowCount : -changed.rowCount;
    const [row, rowCount] = movedSpan([area.row, area.rowCount], changed.row, count);
    return { ...area, row, rowCount };
  }
  const count = change === "ColumnInserted" ? changed.columnCount : -changed.columnCount;
  const [column, columnCount] = movedSpan([area.column, area.columnCount], changed.column, count);
  return { ...area, column, columnCount };
}

function movedSpan(span: readonly [number, number], at: number, count: number): [number, number] {
  const [start, length] = span;
  if (count > 0) {
    if (at <= start) return [start + count, length];
    return [start, at < start + length ? length + count : length];
  }
  const moved = (index: number) => (index <= at ? index : Math.max(at, index + count));
  const first = moved(start);
  return [first, Math.max(1, moved(start + length) - first)];
}

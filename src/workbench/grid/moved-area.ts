// Where an area is after rows or columns were inserted or deleted.
import type { Area, GridEvent } from "./grid";

type StructureChange = Extract<GridEvent, { type: "rows-changed" }>;

interface Span {
  readonly start: number;
  readonly count: number;
}

/** Undefined when nothing of the span is left. */
function movedSpan(span: Span, change: Span, isInsertion: boolean): Span | undefined {
  const end = span.start + span.count;
  if (isInsertion) {
    if (change.start <= span.start) return { ...span, start: span.start + change.count };
    return change.start < end ? { ...span, count: span.count + change.count } : span;
  }
  const changeEnd = change.start + change.count;
  const lostBefore = Math.max(0, Math.min(changeEnd, span.start) - change.start);
  const lostInside = Math.max(0, Math.min(changeEnd, end) - Math.max(change.start, span.start));
  const count = span.count - lostInside;
  return count > 0 ? { start: span.start - lostBefore, count } : undefined;
}

/** Undefined when the whole area was deleted. */
export function movedArea(area: Area, event: StructureChange): Area | undefined {
  if (event.sheetId !== area.sheetId) return area;
  const isInsertion = event.change === "RowInserted" || event.change === "ColumnInserted";
  if (event.change === "RowInserted" || event.change === "RowDeleted") {
    const rows = movedSpan(
      { start: area.row, count: area.rowCount },
      { start: event.area.row, count: event.area.rowCount },
      isInsertion,
    );
    return rows && { ...area, row: rows.start, rowCount: rows.count };
  }
  const columns = movedSpan(
    { start: area.column, count: area.columnCount },
    { start: event.area.column, count: event.area.columnCount },
    isInsertion,
  );
  return columns && { ...area, column: columns.start, columnCount: columns.count };
}

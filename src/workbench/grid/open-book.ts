// From a snapshot to a book on the screen.
import { IUndoRedoService } from "@univerjs/core";
import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { univerData } from "./book-data";
import { markCellsDirty, registerDirtyMark } from "./calculation";
import { cellsOf } from "./cell-matrix";
import type { Cells } from "./cell-matrix";
import { filteredRows } from "./filtered-rows";
import { findMentions, mentionPattern } from "./function-mentions";
import type { GridParts } from "./grid-parts";
import type { GridSnapshot } from "./grid-snapshot";
import { openSheetFilter } from "./sheet-filters";
import { valuesFilter } from "./table-changes";
import { createTable } from "./tables";
import { openedBook } from "./univer-book";
import type { UniverBook } from "./univer-book";

/** Resolves when the sheet is painted for the first time: commands sent earlier are lost. */
async function rendered(api: FUniver): Promise<void> {
  const isRendered = () => api.getCurrentLifecycleStage() >= api.Enum.LifecycleStages.Rendered;
  if (isRendered()) return;
  await new Promise<void>((resolve) => {
    const listener = api.addEvent(api.Event.LifeCycleChanged, () => {
      if (!isRendered()) return;
      listener.dispose();
      resolve();
    });
  });
}

export async function openBook(
  univer: Univer,
  api: FUniver,
  snapshot: GridSnapshot,
): Promise<UniverBook> {
  const filtered = filteredRows(univer);
  const facade = api.createWorkbook(univerData(snapshot));
  const book = openedBook(univer, api, facade);
  filtered.connect(book);
  registerDirtyMark(book.injector);
  await rendered(api);
  return book;
}

/** What Univer's own data of a book does not hold. Leaves no undo steps. */
export function addFeatures(parts: GridParts, snapshot: GridSnapshot): void {
  const { book, tables, members } = parts;
  for (const { filters, ...table } of snapshot.tables) {
    const byColumn = new Map(filters.map(({ column, values }) => [column, valuesFilter(values)]));
    const columns = Array.from({ length: table.area.columnCount }, (_, index) => index);
    createTable(tables, { ...table, filters: columns.map((column) => byColumn.get(column)) });
  }
  for (const filter of snapshot.sheetFilters) openSheetFilter(book, filter);
  for (const name of snapshot.names) members.putName(name);
  // A new rule goes on top of the others.
  for (const rule of [...snapshot.conditionalFormats].reverse()) members.putConditionalFormat(rule);
  for (const rule of snapshot.validations) members.putValidation(rule);
  for (const note of snapshot.notes) members.putNote(note);
  for (const image of snapshot.images) members.putImage(image);
  for (const chart of snapshot.charts) members.putChart(chart);
  book.injector.get(IUndoRedoService).clearUndoRedo(book.unitId);
}

const VOLATILE = mentionPattern([
  "TODAY",
  "NOW",
  "RAND",
  "RANDBETWEEN",
  "RANDARRAY",
  "OFFSET",
  "INDIRECT",
  "INFO",
  "CELL",
]);

/** Formulas that came without a value. */
function withoutValue(cells: Cells): { readonly row: number; readonly column: number }[] {
  return Object.entries(cells).flatMap(([rowKey, line]) =>
    Object.entries(line).flatMap(([columnKey, cell]) =>
      cell && (cell.f || cell.si) && (cell.v === undefined || cell.v === null)
        ? [{ row: Number(rowKey), column: Number(columnKey) }]
        : [],
    ),
  );
}

/** A file brings the values of its formulas; only what must be fresh, or spills, is calculated. */
export function calculateWhatMustBeFresh(book: UniverBook, snapshot: GridSnapshot): void {
  for (const sheet of book.model.getSheets()) {
    const sheetId = sheet.getSheetId();
    const matrix = cellsOf(book, sheetId);
    const anchors = snapshot.spills
      .filter((area) => area.sheetId === sheetId)
      .map(({ row, column }) => ({ row, column }));
    const cells = [...anchors, ...withoutValue(matrix), ...findMentions(matrix, VOLATILE)];
    if (cells.length > 0) markCellsDirty(book, sheetId, { cells });
  }
}

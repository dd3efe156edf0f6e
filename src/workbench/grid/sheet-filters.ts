// A sheet's own filter, outside tables. At most one a sheet.
import {
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
} from "@univerjs/sheets-filter";
import type { SheetFilter } from "./grid-snapshot";
import { areaOf, rangeOf, runCommand } from "./univer-book";
import type { UniverBook } from "./univer-book";

/** Only for opening a book: it leaves no undo step. */
export function openSheetFilter(book: UniverBook, { area, filters }: SheetFilter): void {
  const target = { unitId: book.unitId, subUnitId: area.sheetId };
  runCommand(book, SetSheetsFilterRangeMutation.id, { ...target, range: rangeOf(area) });
  for (const { column, values } of filters) {
    const texts = values.filter((value) => value !== "");
    const blank = texts.length < values.length ? { blank: true as const } : {};
    const criteria = { colId: column, filters: { ...blank, filters: texts } };
    const col = area.column + column;
    runCommand(book, SetSheetsFilterCriteriaMutation.id, { ...target, col, criteria });
  }
}

export function listSheetFilters(book: UniverBook): SheetFilter[] {
  const service = book.injector.get(SheetsFilterService);
  return book.model.getSheets().flatMap((sheet) => {
    const model = service.getFilterModel(book.unitId, sheet.getSheetId());
    if (!model) return [];
    const { ref, filterColumns = [] } = model.serialize();
    const filters = filterColumns.flatMap(({ colId, filters: chosen }) =>
      chosen
        ? [{ column: colId, values: [...(chosen.filters ?? []), ...(chosen.blank ? [""] : [])] }]
        : [],
    );
    return [{ area: areaOf(sheet.getSheetId(), ref), filters }];
  });
}

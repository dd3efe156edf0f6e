// Sheets of Excel's size are what Univer is slow at: it asks of each of a million rows whether a filter hides it, and each
// question runs through its interceptors. Here the same question costs two look-ups, or one list of the few hidden rows.
import { BooleanNumber, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { IRowData, Univer, Workbook, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SheetsFilterService } from "@univerjs/sheets-filter";
import { TableManager } from "@univerjs/sheets-table";
import type { UniverBook } from "./univer-book";

type UniverTable = NonNullable<ReturnType<TableManager["getTable"]>>;

interface Sources {
  readonly tables: Map<string, Map<string, UniverTable>>;
  readonly sheetFilter: (sheetId: string) => ReadonlySet<number> | undefined;
}

export interface FilteredRows {
  /** To be called once the book is open. Until then no row is filtered. */
  readonly connect: (book: UniverBook) => void;
}

/** Univer's type forgets that a table without filters has none. */
const rowsOut = (table: UniverTable): ReadonlySet<number> | undefined =>
  table.getTableFilters().getFilterOutRows();

const NO_ROWS: ReadonlySet<number> = new Set();

function sourcesOf(book: UniverBook): Sources {
  const manager = book.injector.get(TableManager);
  const filters = book.injector.get(SheetsFilterService);
  const tables: Sources["tables"] = new Map();
  manager.tableAdd$.subscribe(({ unitId, subUnitId, tableId }) => {
    const table = manager.getTable(unitId, tableId);
    if (!table) return;
    const ofSheet = tables.get(subUnitId) ?? new Map<string, UniverTable>();
    tables.set(subUnitId, ofSheet.set(tableId, table));
  });
  manager.tableDelete$.subscribe(({ subUnitId, tableId }) => {
    tables.get(subUnitId)?.delete(tableId);
  });
  return {
    tables,
    sheetFilter: (sheetId) => filters.getFilterModel(book.unitId, sheetId)?.filteredOutRows,
  };
}

function isFiltered(sources: Sources, sheetId: string, row: number): boolean {
  if (sources.sheetFilter(sheetId)?.has(row)) return true;
  for (const table of sources.tables.get(sheetId)?.values() ?? []) {
    if (rowsOut(table)?.has(row)) return true;
  }
  return false;
}

/** Rows hidden by hand or by a filter. */
function hiddenRows(sources: Sources, sheet: Worksheet): Set<number> {
  const sheetId = sheet.getSheetId();
  const rows = new Set(sources.sheetFilter(sheetId) ?? NO_ROWS);
  for (const table of sources.tables.get(sheetId)?.values() ?? []) {
    for (const row of rowsOut(table) ?? NO_ROWS) rows.add(row);
  }
  const byRow: Readonly<Record<number, Partial<IRowData>>> = sheet.getRowManager().getRowData();
  for (const [row, data] of Object.entries(byRow)) {
    if (data.hd === BooleanNumber.TRUE) rows.add(Number(row));
  }
  return rows;
}

/** Has to be called before the book is created: painting it for the first time asks already. */
export function filteredRows(univer: Univer): FilteredRows {
  let sources: Sources | undefined;
  const speedUp = (sheet: Worksheet) => {
    const sheetId = sheet.getSheetId();
    const test = (row: number) => sources !== undefined && isFiltered(sources, sheetId, row);
    sheet.getRowFiltered = test;
    sheet.isRowFiltered = test;
  };
  univer
    .__getInjector()
    .get(IUniverInstanceService)
    .getTypeOfUnitAdded$<Workbook>(UniverInstanceType.UNIVER_SHEET)
    .subscribe(({ unit }) => {
      unit.getSheets().forEach(speedUp);
      unit.sheetCreated$.subscribe(speedUp);
    });
  return {
    connect: (book) => {
      const known = sourcesOf(book);
      sources = known;
      // Asked before every calculation, for every sheet.
      book.injector.get(FormulaDataModel).getHiddenRowsFiltered = () => ({
        [book.unitId]: Object.fromEntries(
          book.model.getSheets().map((sheet) => {
            const hidden = [...hiddenRows(known, sheet)].map(
              (row) => [row, { hd: BooleanNumber.TRUE }] as const,
            );
            return [sheet.getSheetId(), Object.fromEntries(hidden)];
          }),
        ),
      });
    },
  };
}

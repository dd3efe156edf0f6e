// An .xlsx as the grid and the host take it. What neither knows stays with the opened file and is saved with it.
import { LocaleType } from "@univerjs/core";
import { openXlsx, type CellStyle, type RoundtripWorkbook, type Sheet } from "hucre/xlsx";
import { readWorkbookPart } from "../../files/xlsx/workbook-part";
import { XlsxPackage } from "../../files/xlsx/xlsx-package";
import type { NameInfo, NoteInfo } from "../grid/grid";
import type { GridSnapshot, SheetFilter, TableSnapshot } from "../grid/grid-snapshot";
import type { WorkbookStateData } from "../host/workbook-state";
import { areaOf, type SheetIds } from "./file-addresses";
import { StylePool } from "./file-styles";
import { shownFormula } from "./formula-text";
import { anchorsById } from "./patch-drawings";
import { openCharts, openImages } from "./open-charts";
import { openPageLayouts } from "./page-layouts";
import { openConditionalFormats, openValidations } from "./open-rules";
import { openSheet } from "./open-sheet";
import { readWorkbenchParts } from "./workbench-parts";

export interface OpenedXlsx {
  readonly snapshot: GridSnapshot;
  readonly state: Partial<WorkbookStateData>;
  /** The file's styles by the text of the grid's, for saving what was not changed as it was. */
  readonly originalStyles: ReadonlyMap<string, CellStyle>;
}

/** The grid's id of the file's nth sheet. */
export function sheetIdOf(index: number): string {
  return `sheet${String(index + 1)}`;
}

/** Opens an .xlsx or .xlsm. */
export async function openXlsxBook(bytes: Uint8Array, name: string): Promise<OpenedXlsx> {
  const file = await openXlsx(bytes, { readStyles: true });
  const pool = new StylePool(file.themeColors);
  const sheetIds: SheetIds = new Map(file.sheets.map((sheet, at) => [sheet.name, sheetIdOf(at)]));
  const opened = file.sheets.map((sheet, at) => openSheet(sheetIdOf(at), sheet, pool));
  const book = XlsxPackage.open(bytes);
  const entries = readWorkbookPart(book).sheets;
  const drawn = opened.flatMap((shown, at) => {
    const sheet = file.sheets[at];
    const entry = entries.find(({ name }) => name === shown.data.name);
    if (sheet === undefined || entry === undefined) return [];
    return [{ shown, sheet, anchors: anchorsById(book, entry.part, shown.data.id) }];
  });
  const each = <Item>(find: (sheet: Sheet, id: string, at: number) => readonly Item[]): Item[] =>
    file.sheets.flatMap((sheet, at) => [...find(sheet, sheetIdOf(at), at)]);
  const snapshot: GridSnapshot = {
    book: {
      ...{ id: "book", name, appVersion: "", locale: LocaleType.ZH_CN },
      styles: pool.styles,
      sheetOrder: opened.map(({ data }) => data.id),
      sheets: Object.fromEntries(opened.map(({ data }) => [data.id, data])),
    },
    veryHiddenSheets: each((sheet, id) => (sheet.veryHidden === true ? [id] : [])),
    spills: opened.flatMap(({ spills }) => [...spills]),
    tables: each(openTables),
    sheetFilters: each(openSheetFilter),
    names: openNames(file, sheetIds, hiddenNamesOf(book)),
    conditionalFormats: each((sheet, id) =>
      openConditionalFormats(id, sheet.conditionalRules ?? []),
    ),
    validations: each((sheet, id) => openValidations(id, sheet.dataValidations ?? [])),
    notes: each(openNotes),
    charts: drawn.flatMap(({ shown, sheet, anchors }) =>
      openCharts(shown, sheet, {
        ...{ sheetIds, anchors },
        xmlOf: (part) => (book.has(part) ? book.text(part) : ""),
      }),
    ),
    images: drawn.flatMap(({ shown, sheet, anchors }) => openImages(shown, sheet, anchors)),
  };
  return {
    snapshot,
    state: { ...readWorkbenchParts(book), sheets: openPageLayouts(file.sheets, sheetIdOf) },
    originalStyles: pool.originals,
  };
}

function openTables(sheet: Sheet, sheetId: string): readonly TableSnapshot[] {
  return (sheet.tables ?? []).flatMap((table) => {
    const area = areaOf(sheetId, table.range ?? "");
    if (area === undefined) return [];
    return [
      {
        id: `table-${table.name}`,
        name: table.displayName ?? table.name,
        area,
        style: table.style ?? "TableStyleMedium2",
        showHeaders: true,
        showTotals: table.showTotalRow === true,
        showFilterButton: table.showAutoFilter !== false,
        showBandedRows: table.showRowStripes !== false,
        filters: [],
      },
    ];
  });
}

function openSheetFilter(sheet: Sheet, sheetId: string): readonly SheetFilter[] {
  const area = areaOf(sheetId, sheet.autoFilter?.range ?? "");
  if (area === undefined) return [];
  const filters = (sheet.autoFilter?.columns ?? []).flatMap(({ colIndex, filters }) =>
    filters === undefined ? [] : [{ column: colIndex, values: filters }],
  );
  return [{ area, filters }];
}

/** The reader does not tell hidden names. */
function hiddenNamesOf(book: XlsxPackage): ReadonlySet<string> {
  const { names } = readWorkbookPart(book);
  return new Set(names.filter(({ isHidden }) => isHidden).map(({ name }) => name));
}

function openNames(
  file: RoundtripWorkbook,
  sheetIds: SheetIds,
  hidden: ReadonlySet<string>,
): readonly NameInfo[] {
  return (file.namedRanges ?? []).map(({ name, range, scope, comment }) => {
    const sheetId = scope === undefined ? undefined : sheetIds.get(scope);
    return {
      ...{ name, formula: shownFormula(range), comment: comment ?? "" },
      visible: !hidden.has(name),
      ...(sheetId === undefined ? {} : { sheetId }),
    };
  });
}

function openNotes(sheet: Sheet, sheetId: string): readonly NoteInfo[] {
  return [...(sheet.cells ?? [])].flatMap(([place, { comment }]) => {
    if (comment === undefined) return [];
    const [row = 0, column = 0] = place.split(",").map(Number);
    return [{ sheetId, row, column, text: comment.text, author: comment.author ?? "" }];
  });
}

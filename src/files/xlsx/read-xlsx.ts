// An .xlsx or .xlsm as a plain workbook: numbers as they stand in the file, so that neither an amount nor a date
// passes through a conversion.
import { FileFailure } from "../file-failure";
import {
  usedAreaOf,
  type PlainFormats,
  type PlainSheet,
  type PlainTable,
  type PlainValue,
  type PlainWorkbook,
} from "../plain-workbook";
import { guarded } from "./archive";
import { areaOf } from "./cell-address";
import { cellValue, type CellReading } from "./cell-values";
import { isDateFormat, numberFormatsOf } from "./number-formats";
import { readSharedStrings } from "./shared-strings";
import { rawAttribute, SheetScanner, type ScannedCell } from "./sheet-scan";
import { readWorkbookPart, type SheetEntry } from "./workbook-part";
import { XlsxPackage } from "./xlsx-package";
import { attributesOf, rootOf } from "./xml";

/** Slots of all rows together, empty ones between filled ones included. */
const SLOT_LIMIT = 40_000_000;

interface Book extends CellReading {
  readonly source: XlsxPackage;
  /** Distinct number formats, and for every cell format which of them it shows. */
  readonly patterns: readonly string[];
  readonly patternOf: Uint16Array;
}

function readFormats(
  source: XlsxPackage,
  part: string | undefined,
): Pick<Book, "patterns" | "patternOf" | "isDate"> {
  const formats = part !== undefined && source.has(part) ? numberFormatsOf(source.text(part)) : [];
  const patterns = [...new Set(["General", ...formats])];
  const patternOf = Uint16Array.from(formats, (format) => patterns.indexOf(format));
  const areDates = patterns.map(isDateFormat);
  return { patterns, patternOf, isDate: (style) => areDates[patternOf[style] ?? 0] ?? false };
}

/** Rows of one sheet as they come by. */
class RowCollector {
  readonly rows: PlainValue[][] = [];
  readonly formatIds: (Uint16Array | undefined)[] = [];
  readonly hiddenRows: number[] = [];
  uncalculatedCount = 0;
  private readonly book: Book;
  private readonly ids: number[] = [];
  private slots = 0;
  private current = -1;
  xml = "";

  constructor(book: Book) {
    this.book = book;
  }

  startRow(row: number, attributes: string): void {
    this.endRow();
    this.current = row;
    while (this.rows.length <= row) this.rows.push([]);
    const hidden = rawAttribute(attributes, "hidden");
    if (hidden === "1" || hidden === "true") this.hiddenRows.push(row);
  }

  takeCell(cell: ScannedCell): void {
    const value = cellValue(this.xml, cell, this.book);
    const pattern = this.book.patternOf[cell.style] ?? 0;
    if (pattern !== 0) {
      while (this.ids.length < cell.column) this.ids.push(0);
      this.ids[cell.column] = pattern;
    }
    if (value === "") {
      if (cell.hasFormula && cell.value === undefined) this.uncalculatedCount++;
      return;
    }
    const row = this.rows[this.current] ?? [];
    this.slots += Math.max(0, cell.column + 1 - row.length);
    if (this.slots > SLOT_LIMIT) throw new FileFailure("too-large", "cells");
    while (row.length < cell.column) row.push("");
    row[cell.column] = value;
  }

  endRow(): void {
    if (this.ids.length === 0) return;
    this.formatIds[this.current] = Uint16Array.from(this.ids);
    this.ids.length = 0;
  }
}

function tablesOf(source: XlsxPackage, sheetPart: string): PlainTable[] {
  return source
    .relationships(sheetPart)
    .filter(({ kind }) => kind === "table")
    .flatMap(({ target }) => {
      const xml = source.text(target);
      const table = attributesOf(xml, rootOf(xml));
      const area = areaOf(table["ref"] ?? "");
      if (!area) return [];
      return {
        name: table["displayName"] ?? table["name"] ?? "",
        area,
        hasHeaders: table["headerRowCount"] !== "0",
        hasTotals: Number(table["totalsRowCount"] ?? 0) > 0,
      };
    });
}

function hiddenColumnsOf(head: string): number[] {
  const hidden: number[] = [];
  for (const [tag] of head.matchAll(/<col\s[^>]*>/g)) {
    const flag = rawAttribute(tag, "hidden");
    if (flag !== "1" && flag !== "true") continue;
    const last = Math.min(Number(rawAttribute(tag, "max")), 16_384);
    for (let column = Number(rawAttribute(tag, "min")); column <= last; column++)
      hidden.push(column - 1);
  }
  return hidden;
}

function readSheet(book: Book, entry: SheetEntry): PlainSheet {
  const collector = new RowCollector(book);
  const scanner = new SheetScanner({
    onRow: (row, attributes) => {
      collector.startRow(row, attributes);
    },
    onCell: (cell) => {
      collector.takeCell(cell);
    },
  });
  let head: string | undefined;
  let tail = "";
  book.source.textInPieces(entry.part, "</row>", (xml) => {
    collector.xml = xml;
    const from = head === undefined ? xml.indexOf("<sheetData") : 0;
    head ??= from < 0 ? xml : xml.slice(0, from);
    const end = xml.indexOf("</sheetData");
    tail = end < 0 ? "" : xml.slice(end);
    scanner.scan(xml, Math.max(from, 0), end < 0 ? xml.length : end);
  });
  if (head !== undefined && tail === "" && !/<sheetData\s*\/>/.test(collector.xml))
    throw new FileFailure("damaged", `${entry.part} is cut off`);
  collector.endRow();
  const { rows } = collector;
  while (rows.at(-1)?.length === 0) rows.pop();
  const used = usedAreaOf(rows);
  const formats: PlainFormats = { patterns: book.patterns, ids: collector.formatIds };
  return {
    name: entry.name,
    visibility: entry.visibility,
    ...(used ? { used } : {}),
    rows,
    formats,
    tables: tablesOf(book.source, entry.part),
    merges: [...tail.matchAll(/<mergeCell\s[^>]*>/g)].flatMap(
      ([tag]) => areaOf(rawAttribute(tag, "ref") ?? "") ?? [],
    ),
    hiddenRows: collector.hiddenRows,
    hiddenColumns: hiddenColumnsOf(head ?? ""),
    uncalculatedCount: collector.uncalculatedCount,
  };
}

/** Reads a workbook package: all its worksheets, or those of these names. Throws `FileFailure`. */
export function readXlsx(bytes: Uint8Array, only?: readonly string[]): PlainWorkbook {
  const source = XlsxPackage.open(bytes);
  return guarded("workbook", () => {
    const workbook = readWorkbookPart(source);
    const book: Book = {
      source,
      sharedStrings: readSharedStrings(source, workbook.sharedStringsPart),
      dateSystem: workbook.dateSystem,
      ...readFormats(source, workbook.stylesPart),
    };
    const worksheets = workbook.sheets.filter(
      ({ isWorksheet, name }) => isWorksheet && (only === undefined || only.includes(name)),
    );
    const active = workbook.sheets[workbook.activeSheet];
    return {
      format: "xlsx",
      sheets: worksheets.map((entry) => readSheet(book, entry)),
      names: workbook.names,
      activeSheet: (active?.isWorksheet ? active : worksheets[0])?.name ?? "",
      dateSystem: workbook.dateSystem,
    };
  });
}

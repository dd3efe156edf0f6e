// Workbooks of older kinds through SheetJS: .xls (BIFF), and the HTML tables and XML spreadsheets of 2003 that
// business systems export under the name .xls.
import { read, type CellObject, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { FileFailure } from "../file-failure";
import {
  usedAreaOf,
  type PlainArea,
  type PlainSheet,
  type PlainValue,
  type PlainWorkbook,
} from "../plain-workbook";
import { DAYS_FROM_1904 } from "../xlsx/cell-values";
import { isDateFormat } from "../xlsx/number-formats";

const ERROR_TEXTS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

type DenseRows = (CellObject | undefined)[][];

function valueOf(cell: CellObject, is1904: boolean): PlainValue {
  const { t, v, z } = cell;
  if (t === "e") return ERROR_TEXTS[Number(v)] ?? "#VALUE!";
  if (typeof v === "number" && is1904 && isDateFormat(String(z ?? ""))) return v + DAYS_FROM_1904;
  return typeof v === "string" || typeof v === "number" || typeof v === "boolean" ? v : "";
}

interface SheetFacts {
  readonly name: string;
  readonly visibility: PlainSheet["visibility"];
  readonly is1904: boolean;
}

function plainSheet(sheet: WorkSheet, facts: SheetFacts): PlainSheet {
  const patterns = ["General"];
  const ids: (Uint16Array | undefined)[] = [];
  const rows: PlainValue[][] = [];
  const dense = ((sheet as { "!data"?: DenseRows })["!data"] ?? []) as (
    (CellObject | undefined)[] | undefined
  )[];
  for (let row = 0; row < dense.length; row++) {
    const cells = dense[row] ?? [];
    const formats = new Uint16Array(cells.length);
    const values: PlainValue[] = [];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      values.push(cell ? valueOf(cell, facts.is1904) : "");
      const pattern = String(cell?.z ?? "General");
      if (!patterns.includes(pattern)) patterns.push(pattern);
      formats[column] = patterns.indexOf(pattern);
    }
    while (values.at(-1) === "") values.pop();
    rows.push(values);
    ids.push(formats);
  }
  while (rows.at(-1)?.length === 0) rows.pop();
  const used = usedAreaOf(rows);
  return {
    ...facts,
    ...(used ? { used } : {}),
    rows,
    formats: { patterns, ids },
    tables: [],
    merges: (sheet["!merges"] ?? []).map(({ s, e }): PlainArea => ({
      row: s.r,
      column: s.c,
      rowCount: e.r - s.r + 1,
      columnCount: e.c - s.c + 1,
    })),
    hiddenRows: hiddenIndexes(sheet["!rows"]),
    hiddenColumns: hiddenIndexes(sheet["!cols"]),
    uncalculatedCount: 0,
  };
}

function hiddenIndexes(infos: readonly ({ hidden?: boolean } | undefined)[] | undefined): number[] {
  const hidden: number[] = [];
  for (const [index, info] of (infos ?? []).entries())
    if (info?.hidden === true) hidden.push(index);
  return hidden;
}

function plainWorkbook(book: WorkBook, format: PlainWorkbook["format"]): PlainWorkbook {
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets = book.SheetNames.flatMap((name, index): PlainSheet[] => {
    const sheet = book.Sheets[name];
    const state = book.Workbook?.Sheets?.[index]?.Hidden ?? 0;
    const visibility = state === 0 ? "visible" : state === 1 ? "hidden" : "very-hidden";
    // Chart and macro sheets come along without cells.
    if (!sheet || (sheet["!type"] !== undefined && sheet["!type"] !== "sheet")) return [];
    return [plainSheet(sheet, { name, visibility, is1904 })];
  });
  const first = sheets.find(({ visibility }) => visibility === "visible") ?? sheets[0];
  if (!first) throw new FileFailure("empty", "no worksheet");
  return {
    format,
    sheets,
    names: (book.Workbook?.Names ?? []).map(({ Name, Ref, Sheet }) => {
      const sheet = Sheet === undefined ? undefined : book.SheetNames[Sheet];
      return {
        name: Name,
        formula: Ref,
        ...(sheet === undefined ? {} : { sheet }),
        isHidden: false,
      };
    }),
    activeSheet: first.name,
    dateSystem: is1904 ? 1904 : 1900,
  };
}

/** Runs SheetJS; whatever it throws becomes a failure with a code. */
function opened(work: () => WorkBook): WorkBook {
  try {
    return work();
  } catch (error) {
    const words = error instanceof Error ? error.message : "";
    const isLocked = /password|Encrypted file/i.test(words);
    throw new FileFailure(isLocked ? "encrypted" : "damaged", "legacy workbook", error);
  }
}

const OPTIONS = { dense: true, cellNF: true, cellHTML: false, cellText: false } as const;

export function readXls(bytes: Uint8Array): PlainWorkbook {
  return plainWorkbook(
    opened(() => read(bytes, { type: "array", ...OPTIONS })),
    "xls",
  );
}

/** `text` is an HTML page with tables, or an XML spreadsheet of 2003. HTML cells stay text, as in a CSV. */
export function readMarkup(text: string, format: "html" | "xml"): PlainWorkbook {
  const book = opened(() => read(text, { type: "string", raw: format === "html", ...OPTIONS }));
  return plainWorkbook(book, format);
}

import { readXlsx as readWithLibrary } from "hucre/xlsx";
import type { CellValue } from "../../../src/domain/ledger/sheet-cells";
import { cellsIn } from "../../../src/files/plain-workbook";
import { areaOf, cellOf } from "../../../src/files/xlsx/cell-address";
import { withCells, withTableResized } from "../../../src/files/xlsx/edit-sheet";
import { readXlsx } from "../../../src/files/xlsx/read-xlsx";
import { readWorkbookPart } from "../../../src/files/xlsx/workbook-part";
import { XlsxPackage } from "../../../src/files/xlsx/xlsx-package";
import { fileKeptTables, type KeptFile } from "../../../src/headless/kept-tables";
import type { KeptLab } from "./kept-contract";

/** Kept tables in a file, and a user who edits the file between two runs. */
export function fileLab(): KeptLab & { readonly file: () => Uint8Array } {
  let tables: KeptFile = fileKeptTables();
  const bytes = (): Uint8Array => {
    const now = tables.bytes();
    if (now === undefined) throw new Error("no workbook yet");
    return now;
  };
  const edit = (work: (book: XlsxPackage) => void): void => {
    const book = XlsxPackage.open(bytes());
    work(book);
    tables = fileKeptTables(book.save());
  };
  const partOf = (book: XlsxPackage, sheet: string): string => {
    const entry = readWorkbookPart(book).sheets.find(({ name }) => name === sheet);
    if (entry === undefined) throw new Error(`no sheet ${sheet}`);
    return entry.part;
  };
  return {
    file: bytes,
    // Each call goes to the file as the user left it.
    tables: {
      readTable: (...given) => tables.readTable(...given),
      readFields: (...given) => tables.readFields(...given),
      writeTable: (...given) => tables.writeTable(...given),
    },
    user: {
      type: async (sheet, address, value) => {
        edit((book) => {
          const part = partOf(book, sheet);
          const at = cellOf(address) ?? { row: 0, column: 0 };
          const typed =
            typeof value === "string" && value.startsWith("=") ? calculated(value) : value;
          book.write(part, withCells(book.text(part), [{ ...at, value: typed }]));
        });
        return Promise.resolve();
      },
      cells: async (sheet, address) => {
        const area = areaOf(address);
        const [found] = readXlsx(bytes(), [sheet]).sheets;
        if (area === undefined || found === undefined) throw new Error(`${sheet}!${address}`);
        return Promise.resolve(cellsIn(found, area));
      },
      renameSheet: async (from, to) => {
        edit((book) => {
          const { part } = readWorkbookPart(book);
          book.write(part, book.text(part).replaceAll(from, to));
        });
        return Promise.resolve();
      },
      insertColumn: async (sheet, cells) => {
        edit((book) => {
          const part = partOf(book, sheet);
          const [table] = readXlsx(bytes(), [sheet]).sheets[0]?.tables ?? [];
          if (table === undefined) throw new Error("no table");
          const column = table.area.column + table.area.columnCount;
          const edits = cells.map((value, index) => ({
            ...{ row: table.area.row + index, column, value },
          }));
          book.write(part, withCells(book.text(part), edits));
          const target =
            book.relationships(part).find(({ kind }) => kind === "table")?.target ?? "";
          const area = { ...table.area, columnCount: table.area.columnCount + 1 };
          book.write(target, withTableResized(book.text(target), area, [String(cells[0])]));
        });
        return Promise.resolve();
      },
      listAt: async (sheet, address) => {
        const { sheets } = await readWithLibrary(bytes());
        const at = cellOf(address) ?? { row: 0, column: 0 };
        const rule = sheets
          .find(({ name }) => name === sheet)
          ?.dataValidations?.find(({ range }) => {
            const area = areaOf(range);
            return (
              area?.column === at.column && area.row <= at.row && at.row < area.row + area.rowCount
            );
          });
        return (rule?.values?.join(",") ?? rule?.formula1 ?? "").replace(/^"|"$/g, "");
      },
      sheets: async () => Promise.resolve(readXlsx(bytes()).sheets.map(({ name }) => name)),
    },
  };
}

/** The file knows no calculation: the product that the contract types as a formula is given as its result. */
function calculated(formula: string): CellValue {
  const [, a = "", b = ""] = /^=(\d+)\*(\d+)$/.exec(formula) ?? [];
  return Number(a) * Number(b);
}

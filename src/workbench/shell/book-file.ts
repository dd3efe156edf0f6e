// The file behind an open workbook, whatever its format: what the grid and the host start from, and how they are kept.
import {
  openXlsx,
  writeXlsx,
  type CellStyle,
  type RoundtripWorkbook,
  type Sheet,
} from "hucre/xlsx";
import { FileFailure } from "../../files/file-failure";
import { readWorkbookFile } from "../../files/read-workbook-file";
import { emptySnapshot, plainSnapshot } from "../files/open-plain";
import { openXlsxBook, sheetIdOf } from "../files/open-xlsx";
import { saveXlsxBook } from "../files/save-xlsx";
import type { GridSnapshot } from "../grid/grid-snapshot";
import type { WorkbookStateData } from "../host/workbook-state";

export interface BookFile {
  /** As it is saved: always ends with ".xlsx". */
  readonly name: string;
  readonly snapshot: GridSnapshot;
  readonly state: Partial<WorkbookStateData>;
  readonly save: (book: SavedBook) => Promise<Uint8Array>;
}

interface SavedBook {
  readonly snapshot: GridSnapshot;
  readonly state: WorkbookStateData;
  /** Names of the add-in's worksheet functions, which a file spells in its own way. */
  readonly addInFunctions: ReadonlySet<string>;
}

const withoutExtension = (name: string): string => name.replace(/[.][^.]*$/, "");

function savedName(name: string): string {
  return `${withoutExtension(name)}.xlsx`;
}

/** Saving into a file as it was read, or into a new one. */
function saver(
  source: () => Promise<RoundtripWorkbook>,
  originalStyles: ReadonlyMap<string, CellStyle>,
): BookFile["save"] {
  let file: RoundtripWorkbook | undefined;
  let sheetsById: ReadonlyMap<string, Sheet> = new Map();
  return async (book) => {
    if (file === undefined) {
      file = await source();
      sheetsById = new Map(file.sheets.map((sheet, index) => [sheetIdOf(index), sheet]));
    }
    return await saveXlsxBook({ ...book, file, sheetsById, originalStyles });
  };
}

async function newFile(): Promise<RoundtripWorkbook> {
  return await openXlsx(await writeXlsx({ sheets: [{ name: "Sheet1", rows: [] }] }));
}

/** A new workbook with one empty sheet. */
export function emptyBook(name: string): BookFile {
  return {
    name: savedName(name),
    snapshot: emptySnapshot(name),
    state: {},
    save: saver(newFile, new Map()),
  };
}

const ZIP = [0x50, 0x4b];

/** Opens a workbook file of any supported kind. Rejects with `FileFailure`. */
export async function openBookFile(bytes: Uint8Array, name: string): Promise<BookFile> {
  // Reading it as plain data first bounds its size and refuses what is no workbook, in our own words.
  const plain = await readWorkbookFile(bytes, name);
  if (!ZIP.every((byte, at) => bytes[at] === byte))
    return {
      name: savedName(name),
      snapshot: plainSnapshot(plain, name),
      state: {},
      save: saver(newFile, new Map()),
    };
  try {
    const opened = await openXlsxBook(bytes, name);
    return {
      ...{ name: savedName(name), snapshot: opened.snapshot, state: opened.state },
      save: saver(() => Promise.resolve(opened.file), opened.originalStyles),
    };
  } catch (error) {
    if (error instanceof FileFailure) throw error;
    throw new FileFailure("damaged", String(error));
  }
}

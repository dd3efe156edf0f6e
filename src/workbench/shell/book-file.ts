// The file behind an open workbook, whatever its format: what the grid and the host start from, and how they are kept.
import { writeXlsx } from "hucre/xlsx";
import { FileFailure } from "../../files/file-failure";
import { readWorkbookFile } from "../../files/read-workbook-file";
import { emptySnapshot, plainSnapshot } from "../files/open-plain";
import { openXlsxBook } from "../files/open-xlsx";
import { saveXlsxBook } from "../files/save-xlsx";
import { asTyped } from "../files/typed-text";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { localeOf } from "../host/locale";
import type { WorkbookStateData } from "../host/workbook-state";

export interface BookFile {
  /** As it is saved: always ends with ".xlsx". */
  readonly name: string;
  readonly snapshot: GridSnapshot;
  readonly state: Partial<WorkbookStateData>;
  /** Name of the sheet that was on screen when the file was saved. */
  readonly activeSheet: string;
  readonly save: (book: SavedBook) => Promise<Uint8Array>;
}

interface SavedBook {
  readonly snapshot: GridSnapshot;
  readonly state: WorkbookStateData;
  readonly activeSheetId: string;
  /** Names of the add-in's worksheet functions, which a file spells in its own way. */
  readonly addInFunctions: ReadonlySet<string>;
}

const withoutExtension = (name: string): string => name.replace(/[.][^.]*$/, "");

function savedName(name: string): string {
  return `${withoutExtension(name)}.xlsx`;
}

/** Saving into a file as it was read, or into a new one. */
function saver(source: () => Promise<Uint8Array>): BookFile["save"] {
  let original: Uint8Array | undefined;
  return async (book) => {
    original ??= await source();
    return await saveXlsxBook({ ...book, original });
  };
}

async function newFile(): Promise<Uint8Array> {
  return await writeXlsx({ sheets: [{ name: "Sheet1", rows: [] }] });
}

/** A new workbook with one empty sheet. */
export function emptyBook(name: string): BookFile {
  return {
    name: savedName(name),
    snapshot: emptySnapshot(name),
    state: {},
    activeSheet: "Sheet1",
    save: saver(newFile),
  };
}

const ZIP = [0x50, 0x4b];

/** Opens a workbook file of any supported kind; `locale` decides how a text file's dates are read. Rejects with `FileFailure`. */
export async function openBookFile(
  bytes: Uint8Array,
  name: string,
  locale: string,
): Promise<BookFile> {
  // Reading it as plain data first bounds its size and refuses what is no workbook, in our own words.
  const plain = await readWorkbookFile(bytes, name);
  if (!ZIP.every((byte, at) => bytes[at] === byte)) {
    const rules = { locale: localeOf(locale), thisYear: new Date().getFullYear() };
    return {
      name: savedName(name),
      snapshot: plainSnapshot(asTyped(plain, rules), name),
      state: {},
      activeSheet: plain.activeSheet,
      save: saver(newFile),
    };
  }
  try {
    const opened = await openXlsxBook(bytes, name);
    return {
      ...{ name: savedName(name), snapshot: opened.snapshot, state: opened.state },
      activeSheet: plain.activeSheet,
      save: saver(() => Promise.resolve(bytes)),
    };
  } catch (error) {
    if (error instanceof FileFailure) throw error;
    throw new FileFailure("damaged", String(error));
  }
}

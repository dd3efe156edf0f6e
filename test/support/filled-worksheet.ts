// A worksheet of the course in a file, filled in by hand as a group does, and what the check button says of it.
import {
  firstActionFields,
  insertWorksheet,
  worksheetDefinition,
} from "../../src/application/course/course-worksheets";
import { readWorksheets, type WorksheetState } from "../../src/application/course/worksheet-states";
import { keptTablePlan } from "../../src/application/kept/kept-table-plan";
import { fieldMarkOf } from "../../src/application/kept/kept-fields";
import { cellAddress } from "../../src/application/cell-address";
import { sheetMarkOf } from "../../src/application/sheet-plan";
import type { CellValue } from "../../src/domain/ledger/sheet-cells";
import { WORKSHEETS, type Worksheet } from "../../src/domain/course/worksheet-table";
import { withCells } from "../../src/files/xlsx/edit-sheet";
import { readWorkbookPart } from "../../src/files/xlsx/workbook-part";
import { XlsxPackage } from "../../src/files/xlsx/xlsx-package";
import { fileKeptTables } from "../../src/headless/kept-tables";
import { courseMessagesIn } from "../../src/messages/course-messages";
import { messagesIn, type Language } from "../../src/messages/messages";
import { checkLines, type CheckLine } from "../../src/taskpane/course/check-lines";
import { courseTexts } from "../../src/taskpane/course/open-course";

export function worksheetOf(id: string): Worksheet {
  const worksheet = WORKSHEETS.find((one) => one.id === id);
  if (worksheet === undefined) throw new Error(`no ${id}`);
  return worksheet;
}

export function textsIn(language: Language) {
  const other = language === "en" ? "zh-CN" : "en";
  return {
    own: courseTexts(courseMessagesIn(language)),
    other: courseTexts(courseMessagesIn(other)),
  };
}

/** Cells by column id, of the first row; `null` empties one. */
export type Typed = Readonly<Record<string, CellValue | null>>;

export interface FilledWorksheet {
  readonly worksheet: Worksheet;
  /** The cell of a column in a row of the table, from 0. */
  readonly address: (column: string, row?: number) => string;
  readonly type: (typed: Typed, row?: number) => void;
  /** The example of the worksheet in every row that has to be filled in, and the first action. */
  readonly typeExample: () => void;
  readonly bytes: () => Uint8Array;
  /** What the user does to the file beside typing. */
  readonly edit: (work: (book: XlsxPackage) => void) => void;
  readonly check: (asked?: {
    readonly language?: Language;
    readonly isInClass?: boolean;
  }) => Promise<{
    readonly state: WorksheetState;
    readonly lines: readonly CheckLine[];
  }>;
}

/** A fresh worksheet in a file of its own. */
export async function openWorksheet(
  id: string,
  language: Language = "zh-CN",
): Promise<FilledWorksheet> {
  const worksheet = worksheetOf(id);
  const texts = textsIn(language);
  const tables = fileKeptTables();
  const prefill = { aging: undefined, isMasked: false };
  await insertWorksheet(tables, worksheet, { texts, prefill });
  const plan = keptTablePlan(worksheetDefinition(worksheet, texts), []);
  const header = plan.tables[0]?.row ?? 0;
  const at = (column: string): number =>
    worksheet.columns.findIndex(({ id: own }) => own === column);
  const edits: ((book: XlsxPackage) => void)[] = [];
  const cells = new Map<string, { row: number; column: number; value: CellValue }>();
  const put = (row: number, column: number, value: CellValue): void => {
    cells.set(`${row} ${column}`, { row, column, value });
  };
  const type = (typed: Typed, row = 0): void => {
    for (const [column, value] of Object.entries(typed)) {
      if (at(column) < 0) throw new Error(`${id} has no ${column}`);
      put(header + 1 + row, at(column), value ?? "");
    }
  };
  const bytes = (): Uint8Array => {
    const book = XlsxPackage.open(tables.bytes() ?? new Uint8Array());
    const part = readWorkbookPart(book).sheets[0]?.part ?? "";
    book.write(part, withCells(book.text(part), [...cells.values()]));
    for (const work of edits) work(book);
    return book.save();
  };
  const words = texts.own.worksheets[id];
  return {
    ...{ worksheet, type, bytes },
    edit: (work) => {
      edits.push(work);
    },
    address: (column, row = 0) => cellAddress(header + 1 + row, at(column)),
    typeExample: () => {
      const asked = worksheet.columns.filter(
        ({ id: column, formula }) => formula === undefined && column !== worksheet.fixedRows,
      );
      const example = Object.fromEntries(
        asked.map(({ id: column }) => [column, words?.columns[column]?.example ?? ""]),
      );
      const rows = worksheet.fixedRows === undefined ? 1 : (words?.rows?.length ?? 0);
      for (let row = 0; row < rows; row += 1) type(example, row);
      for (const { id: field } of firstActionFields(worksheet, texts.own)) {
        const name = fieldMarkOf(sheetMarkOf(plan.key), field);
        const place = plan.names?.find((one) => one.name === name);
        if (place !== undefined) put(place.row, place.column, FIRST_ACTION[field] ?? "");
      }
    },
    check: async ({ language: reader = language, isInClass = false } = {}) => {
      const read = fileKeptTables(bytes());
      const [state] = await readWorksheets(read, textsIn(reader), { isInClass });
      if (state === undefined) throw new Error(`${id} is not there`);
      return { state, lines: checkLines(state, courseMessagesIn(reader), messagesIn(reader)) };
    },
  };
}

const FIRST_ACTION: Readonly<Record<string, CellValue>> = {
  firstAction: "给岚栖打电话",
  firstActionOn: 46_150,
  firstActionBy: "何汀",
};

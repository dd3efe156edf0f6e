// The opened book as the files of this folder share it: Univer's services and models, and the step between Univer's
// inclusive ranges and our areas.
import { ICommandService } from "@univerjs/core";
import type {
  IExecutionOptions,
  Injector,
  IRange,
  Univer,
  Workbook,
  Worksheet,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Area } from "./grid";

export const ROW_LIMIT = 1_048_576;
export const COLUMN_LIMIT = 16_384;

export interface UniverBook {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly unitId: string;
  readonly model: Workbook;
  readonly facade: FWorkbook;
  /** True while the host, not the user, is the one who changes the book. */
  isHostAtWork: boolean;
  /** True while a sheet is active only for the sake of a command; see sheet-focus.ts. */
  isActivationQuiet: boolean;
}

export function openedBook(univer: Univer, api: FUniver, facade: FWorkbook): UniverBook {
  const injector = univer.__getInjector();
  return {
    univer,
    api,
    injector,
    commands: injector.get(ICommandService),
    unitId: facade.getId(),
    model: facade.getWorkbook(),
    facade,
    isHostAtWork: false,
    isActivationQuiet: false,
  };
}

export function sheetModel(book: UniverBook, sheetId: string): Worksheet {
  const sheet = book.model.getSheetBySheetId(sheetId);
  if (!sheet) throw new Error(`No sheet has the id ${sheetId}.`);
  return sheet;
}

/** Runs a Univer command or mutation now, on behalf of the host. */
export function runCommand(
  book: UniverBook,
  id: string,
  params: object,
  options?: IExecutionOptions,
): boolean {
  return asHost(book, () => book.commands.syncExecuteCommand(id, params, options));
}

/** For the commands that Univer declares asynchronous. They do their work at once all the same. */
export function startCommand(book: UniverBook, id: string, params: object): void {
  asHost(book, () => {
    void book.commands.executeCommand(id, params);
  });
}

/** What `work` changes is reported as the host's doing. */
export function asHost<Result>(book: UniverBook, work: () => Result): Result {
  const before = book.isHostAtWork;
  book.isHostAtWork = true;
  try {
    return work();
  } finally {
    book.isHostAtWork = before;
  }
}

export function overlap(a: Area, b: Area): boolean {
  return (
    a.sheetId === b.sheetId &&
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

export function rangeOf(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rowCount - 1,
    endColumn: area.column + area.columnCount - 1,
  };
}

/** Whole rows and columns come from Univer with open ends. */
export function areaOf(sheetId: string, range: IRange): Area {
  const first = (value: number) => (Number.isFinite(value) ? value : 0);
  const last = (value: number, limit: number) => (Number.isFinite(value) ? value : limit - 1);
  const row = first(range.startRow);
  const column = first(range.startColumn);
  return {
    sheetId,
    row,
    column,
    rowCount: last(range.endRow, ROW_LIMIT) - row + 1,
    columnCount: last(range.endColumn, COLUMN_LIMIT) - column + 1,
  };
}

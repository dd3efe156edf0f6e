// Univer's commands, told as the events of Grid.
import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetNameMutation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type {
  IInsertSheetMutationParams,
  IRemoveRowsMutationParams,
  IRemoveSheetMutationParams,
  ISetRangeValuesMutationParams,
  ISetWorksheetNameMutationParams,
} from "@univerjs/sheets";
import { readValues } from "./cell-matrix";
import { changedArea } from "./changed-area";
import type { GridEvent, Scalar } from "./grid";
import { selectedAreas } from "./selection";
import { areaOf } from "./univer-book";
import type { UniverBook } from "./univer-book";

interface Disposable {
  dispose: () => void;
}

const ROW_CHANGES: Readonly<
  Record<string, Extract<GridEvent, { type: "rows-changed" }>["change"]>
> = {
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
};

/** The value about to be replaced, when a write is about one cell. */
function valueBefore(book: UniverBook, params: ISetRangeValuesMutationParams): Scalar | undefined {
  if (Object.keys(params.cellValue ?? {}).length !== 1) return undefined;
  const area = changedArea(params.subUnitId, params.cellValue);
  if (area?.columnCount !== 1) return undefined;
  return readValues(book, area)[0]?.[0];
}

interface Write {
  readonly params: ISetRangeValuesMutationParams;
  readonly options: IExecutionOptions | undefined;
  readonly before: Scalar | undefined;
}

function cellsChanged(book: UniverBook, { params, options, before }: Write): GridEvent | undefined {
  const area = changedArea(params.subUnitId, params.cellValue);
  if (!area) return undefined;
  if (options?.["fromFormula"] === true) {
    // Univer also writes formulas back to the cells they came from; only results are news.
    if (options["applyFormulaCalculationResult"] !== true) return undefined;
    return { type: "cells-changed", area, by: "calculation" };
  }
  const by = book.isHostAtWork ? "host" : "user";
  return { type: "cells-changed", area, by, ...(before === undefined ? {} : { before }) };
}

function eventOf(command: Readonly<ICommandInfo>): GridEvent | undefined {
  const rowChange = ROW_CHANGES[command.id];
  if (rowChange) {
    const { subUnitId, range } = command.params as IRemoveRowsMutationParams;
    const area = areaOf(subUnitId, range);
    return { type: "rows-changed", sheetId: subUnitId, change: rowChange, area };
  }
  switch (command.id) {
    case InsertSheetMutation.id: {
      const { sheet } = command.params as IInsertSheetMutationParams;
      return { type: "sheet-added", sheetId: sheet.id };
    }
    case RemoveSheetMutation.id: {
      const { subUnitId } = command.params as IRemoveSheetMutationParams;
      return { type: "sheet-deleted", sheetId: subUnitId };
    }
    default:
      return undefined;
  }
}

/** Tells `emit` everything that happens to the book until disposed. */
export function watchEvents(book: UniverBook, emit: (event: GridEvent) => void): Disposable {
  let activeId = book.model.getActiveSheet().getSheetId();
  let replaced: Scalar | undefined;
  let formerName = "";
  const before = book.commands.beforeCommandExecuted((command) => {
    if (command.id === SetRangeValuesMutation.id) {
      replaced = valueBefore(book, command.params as ISetRangeValuesMutationParams);
    } else if (command.id === SetWorksheetNameMutation.id) {
      const { subUnitId } = command.params as ISetWorksheetNameMutationParams;
      formerName = book.model.getSheetBySheetId(subUnitId)?.getName() ?? "";
    }
  });
  const after = book.commands.onCommandExecuted((command, options) => {
    if (command.id === SetRangeValuesMutation.id) {
      const params = command.params as ISetRangeValuesMutationParams;
      const event = cellsChanged(book, { params, options, before: replaced });
      if (event) emit(event);
    } else if (command.id === SetWorksheetNameMutation.id) {
      const { subUnitId, name } = command.params as ISetWorksheetNameMutationParams;
      emit({ type: "sheet-renamed", sheetId: subUnitId, before: formerName, after: name });
    } else {
      const event = eventOf(command);
      if (event) emit(event);
    }
  });
  const active = book.model.activeSheet$.subscribe((sheet) => {
    if (!sheet || book.isActivationQuiet || sheet.getSheetId() === activeId) return;
    const previousId = activeId;
    activeId = sheet.getSheetId();
    emit({ type: "sheet-activated", sheetId: activeId, previousId });
  });
  let lastSelection = "";
  const selection = book.injector.get(SheetsSelectionsService).selectionChanged$.subscribe(() => {
    if (book.isActivationQuiet) return;
    const areas = selectedAreas(book);
    const key = JSON.stringify(areas);
    // While a cell is left, Univer has no selection for a moment.
    if (areas.length === 0 || key === lastSelection) return;
    lastSelection = key;
    emit({ type: "selection-changed", areas });
  });
  const { api } = book;
  const started = api.addEvent(api.Event.SheetEditStarted, () => {
    emit({ type: "editing-changed", isEditing: true });
  });
  const ended = api.addEvent(api.Event.SheetEditEnded, () => {
    emit({ type: "editing-changed", isEditing: false });
  });
  return {
    dispose: () => {
      for (const one of [before, after, started, ended]) one.dispose();
      active.unsubscribe();
      selection.unsubscribe();
    },
  };
}

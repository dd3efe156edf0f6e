// Defined names. Univer writes references without "=" and formulas with it; Excel's API writes both with it.
import { generateRandomId } from "@univerjs/core";
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import type {
  IDefinedNamesServiceParam,
  ISetDefinedNameMutationParam,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { NameInfo } from "./grid";
import { pushUndo } from "./history";
import { runCommand } from "./univer-book";
import type { UniverBook } from "./univer-book";

const REFERENCE =
  /^=((?:'(?:[^']|'')+'|[^'!()+*/&,"\s]+)!)?\$?[A-Z]{1,3}(?:\$?\d+)?(?::\$?[A-Z]{1,3}(?:\$?\d+)?)?$/i;

/** As Univer stores it. */
export function storedFormula(formula: string): string {
  return REFERENCE.test(formula) ? formula.slice(1) : formula;
}

function infoOf(stored: IDefinedNamesServiceParam): NameInfo {
  const { formulaOrRefString: formula, localSheetId, comment, hidden } = stored;
  const isLocal = localSheetId && localSheetId !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
  return {
    name: stored.name,
    formula: formula.startsWith("=") ? formula : `=${formula}`,
    ...(isLocal ? { sheetId: localSheetId } : {}),
    comment: comment ?? "",
    visible: hidden !== true,
  };
}

function allStored(book: UniverBook): IDefinedNamesServiceParam[] {
  return Object.values(
    book.injector.get(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {},
  );
}

function findStored(
  book: UniverBook,
  name: string,
  sheetId: string | undefined,
): IDefinedNamesServiceParam | undefined {
  return allStored(book).find((stored) => {
    const info = infoOf(stored);
    return info.name.toLowerCase() === name.toLowerCase() && info.sheetId === sheetId;
  });
}

export function listNames(book: UniverBook): NameInfo[] {
  return allStored(book).map(infoOf);
}

/** Adds the name, or changes the one of the same scope. */
export function putName(book: UniverBook, name: NameInfo): void {
  const existing = findStored(book, name.name, name.sheetId);
  const params: ISetDefinedNameMutationParam = {
    unitId: book.unitId,
    id: existing?.id ?? generateRandomId(),
    name: name.name,
    formulaOrRefString: storedFormula(name.formula),
    comment: name.comment,
    hidden: !name.visible,
    localSheetId: name.sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  };
  runCommand(book, SetDefinedNameMutation.id, params);
  pushUndo(book, {
    undo: existing
      ? { id: SetDefinedNameMutation.id, params: { ...existing, unitId: book.unitId } }
      : { id: RemoveDefinedNameMutation.id, params },
    redo: { id: SetDefinedNameMutation.id, params },
  });
}

export function deleteName(book: UniverBook, name: string, sheetId: string | undefined): void {
  const existing = findStored(book, name, sheetId);
  if (!existing) return;
  const params = { ...existing, unitId: book.unitId };
  runCommand(book, RemoveDefinedNameMutation.id, params);
  pushUndo(book, {
    undo: { id: SetDefinedNameMutation.id, params },
    redo: { id: RemoveDefinedNameMutation.id, params },
  });
}

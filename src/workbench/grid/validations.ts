// Data validations: Univer checks and moves them, the whole rule is kept here.
import { generateRandomId } from "@univerjs/core";
import type { ISheetDataValidationRule } from "@univerjs/core";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/data-validation";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { RuleModel } from "./grid";
import { pushUndoSteps } from "./history";
import { areasOfRule, rangesOfRule } from "./rule-areas";
import { runCommand } from "./univer-book";
import type { UniverBook } from "./univer-book";
import { fromUniver, toUniver } from "./validation-shape";
import type { UniverValidation } from "./validation-shape";

interface Kept {
  readonly model: RuleModel;
  /** What Univer was given: a rule that looks different now was changed by the user. */
  readonly given: string;
}

export interface Validations {
  readonly book: UniverBook;
  readonly kept: Map<string, Kept>;
}

export function openValidations(book: UniverBook): Validations {
  return { book, kept: new Map() };
}

const keyOf = ({ type, operator, formula1, formula2, error, prompt }: UniverValidation) =>
  JSON.stringify([type, operator, formula1, formula2, error, prompt]);

function rulesOf({ book }: Validations, sheetId: string): ISheetDataValidationRule[] {
  return book.injector.get(SheetDataValidationModel).getRules(book.unitId, sheetId);
}

function modelOf(
  validations: Validations,
  sheetId: string,
  given: ISheetDataValidationRule,
): RuleModel | undefined {
  const areas = areasOfRule(sheetId, given.ranges);
  if (!areas) return undefined;
  const kept = validations.kept.get(given.uid);
  const common = { id: given.uid, sheetId, ...areas };
  if (kept && kept.given === keyOf(given)) {
    return { ...common, type: kept.model.type, rule: kept.model.rule };
  }
  const read = fromUniver(given);
  return read ? { ...common, ...read } : undefined;
}

export function listValidations(validations: Validations, sheetId: string): RuleModel[] {
  return rulesOf(validations, sheetId).flatMap((rule) => modelOf(validations, sheetId, rule) ?? []);
}

function findGiven(
  validations: Validations,
  id: string,
): { readonly sheetId: string; readonly rule: ISheetDataValidationRule } | undefined {
  for (const sheet of validations.book.model.getSheets()) {
    const sheetId = sheet.getSheetId();
    const rule = rulesOf(validations, sheetId).find(({ uid }) => uid === id);
    if (rule) return { sheetId, rule };
  }
  return undefined;
}

export function putValidation(validations: Validations, model: RuleModel): void {
  const { book, kept } = validations;
  const id = model.id || generateRandomId();
  deleteValidation(validations, id);
  const given = toUniver(model.type, model.rule);
  kept.set(id, { model: { ...model, id }, given: keyOf(given) });
  const target = { unitId: book.unitId, subUnitId: model.sheetId };
  const rule = { ...given, uid: id, ranges: rangesOfRule(model) };
  runCommand(book, AddDataValidationMutation.id, { ...target, rule });
  pushUndoSteps(book, {
    undo: [{ id: RemoveDataValidationMutation.id, params: { ...target, ruleId: id } }],
    redo: [{ id: AddDataValidationMutation.id, params: { ...target, rule } }],
  });
}

export function deleteValidation(validations: Validations, id: string): void {
  const { book } = validations;
  const found = findGiven(validations, id);
  if (!found) return;
  const target = { unitId: book.unitId, subUnitId: found.sheetId };
  runCommand(book, RemoveDataValidationMutation.id, { ...target, ruleId: id });
  pushUndoSteps(book, {
    undo: [{ id: AddDataValidationMutation.id, params: { ...target, rule: found.rule } }],
    redo: [{ id: RemoveDataValidationMutation.id, params: { ...target, ruleId: id } }],
  });
}

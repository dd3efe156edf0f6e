// Conditional formats: Univer draws and moves them, the whole rule is kept here.
import { generateRandomId } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  AddConditionalRuleMutationUndoFactory,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  DeleteConditionalRuleMutationUndoFactory,
  SetConditionalRuleMutation,
  setConditionalRuleMutationUndoFactory,
} from "@univerjs/sheets-conditional-formatting";
import type {
  IConditionalFormattingRuleConfig,
  IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { cellAddress } from "./addresses";
import { readConfig } from "./conditional-format-reading";
import { drawnConfig } from "./conditional-format-shape";
import type { RuleModel } from "./grid";
import { pushUndoSteps } from "./history";
import { areasOfRule, rangesOfRule } from "./rule-areas";
import { runCommand } from "./univer-book";
import type { UniverBook } from "./univer-book";

interface Kept {
  readonly model: RuleModel;
  /** What Univer was given to draw: a rule that looks different now was changed by the user. */
  readonly drawn: string;
}

export interface ConditionalFormats {
  readonly book: UniverBook;
  readonly kept: Map<string, Kept>;
}

export function openConditionalFormats(book: UniverBook): ConditionalFormats {
  return { book, kept: new Map() };
}

const keyOf = (config: IConditionalFormattingRuleConfig) => JSON.stringify(config);

function rulesOf({ book }: ConditionalFormats, sheetId: string): IConditionFormattingRule[] {
  const model = book.injector.get(ConditionalFormattingRuleModel);
  return model.getSubunitRules(book.unitId, sheetId) ?? [];
}

function modelOf(
  formats: ConditionalFormats,
  sheetId: string,
  drawn: IConditionFormattingRule,
): RuleModel | undefined {
  const areas = areasOfRule(sheetId, drawn.ranges);
  if (!areas) return undefined;
  const kept = formats.kept.get(drawn.cfId);
  const common = { id: drawn.cfId, sheetId, ...areas };
  if (kept && kept.drawn === keyOf(drawn.rule)) {
    return { ...common, type: kept.model.type, rule: kept.model.rule };
  }
  const read = readConfig(drawn.rule);
  if (!read) return undefined;
  const stop = drawn.stopIfTrue ? { stopIfTrue: true } : {};
  return { ...common, type: read.type, rule: { ...read.rule, ...stop } };
}

/** First wins. */
export function listConditionalFormats(formats: ConditionalFormats, sheetId: string): RuleModel[] {
  return rulesOf(formats, sheetId).flatMap((rule) => modelOf(formats, sheetId, rule) ?? []);
}

function findDrawn(
  formats: ConditionalFormats,
  id: string,
): { readonly sheetId: string; readonly rule: IConditionFormattingRule } | undefined {
  for (const sheet of formats.book.model.getSheets()) {
    const sheetId = sheet.getSheetId();
    const rule = rulesOf(formats, sheetId).find(({ cfId }) => cfId === id);
    if (rule) return { sheetId, rule };
  }
  return undefined;
}

/** A rule with a new id is put on top; one with a known id is replaced in its place. */
export function putConditionalFormat(formats: ConditionalFormats, model: RuleModel): void {
  const { book, kept } = formats;
  const id = model.id || generateRandomId();
  const rule = drawnConfig(model, cellAddress(model.area.row, model.area.column));
  kept.set(id, { model: { ...model, id }, drawn: keyOf(rule) });
  const params = {
    unitId: book.unitId,
    subUnitId: model.sheetId,
    rule: {
      cfId: id,
      ranges: rangesOfRule(model),
      stopIfTrue: model.rule["stopIfTrue"] === true,
      rule,
    },
  };
  if (findDrawn(formats, id)) {
    const undo = setConditionalRuleMutationUndoFactory(book.injector, { ...params, cfId: id });
    runCommand(book, SetConditionalRuleMutation.id, { ...params, cfId: id });
    const redo = { id: SetConditionalRuleMutation.id, params: { ...params, cfId: id } };
    pushUndoSteps(book, { undo, redo: [redo] });
  } else {
    const undo = AddConditionalRuleMutationUndoFactory(book.injector, params);
    runCommand(book, AddConditionalRuleMutation.id, params);
    const redo = { id: AddConditionalRuleMutation.id, params };
    pushUndoSteps(book, { undo: [undo], redo: [redo] });
  }
}

export function deleteConditionalFormat(formats: ConditionalFormats, id: string): void {
  const { book } = formats;
  const found = findDrawn(formats, id);
  if (!found) return;
  const params = { unitId: book.unitId, subUnitId: found.sheetId, cfId: id };
  const undo = DeleteConditionalRuleMutationUndoFactory(book.injector, params);
  runCommand(book, DeleteConditionalRuleMutation.id, params);
  pushUndoSteps(book, { undo, redo: [{ id: DeleteConditionalRuleMutation.id, params }] });
}

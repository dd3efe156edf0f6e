// Worksheet functions that the host answers. Univer's own asynchronous functions run one after another and a rejected one
// stops all calculation, so ours are synchronous: they show #BUSY! and are calculated again when the answer is there.
import { BooleanNumber } from "@univerjs/core";
import {
  BaseFunction,
  ErrorType,
  FunctionType,
  IFunctionService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type {
  BaseValueObject,
  IFunctionInfo,
  ISetFormulaCalculationNotificationMutation,
  ISetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { cellAddress, quotedSheetName } from "./addresses";
import { markCellsDirty } from "./calculation";
import { cellsOf, formulaReader } from "./cell-matrix";
import { findMentions, mentionPattern } from "./function-mentions";
import { functionCalls } from "./function-calls";
import type { CallingCell, FunctionCalls, Pass } from "./function-calls";
import { BUSY, errorObject, readArguments, resultObject } from "./function-values";
import type { FunctionAnswer, FunctionCall, FunctionDeclaration, GridEvent } from "./grid";
import { overlap } from "./univer-book";
import type { UniverBook } from "./univer-book";

interface Declared {
  readonly calls: FunctionCalls<BaseValueObject>;
  readonly call: (call: FunctionCall) => void;
  readonly mention: RegExp;
  readonly dispose: () => void;
}

export interface HostFunctions {
  readonly declare: (
    declarations: readonly FunctionDeclaration[],
    call: (call: FunctionCall) => void,
    cancel: (id: number) => void,
  ) => void;
  readonly answer: (answers: readonly FunctionAnswer[]) => void;
  /** Gives up calls of cells that were changed, moved or deleted. */
  readonly follow: (event: GridEvent) => void;
  readonly dispose: () => void;
}

type Evaluate = (
  declaration: FunctionDeclaration,
  place: { readonly sheetId: string; readonly row: number; readonly column: number },
  values: readonly BaseValueObject[],
) => BaseValueObject;

class HostFunction extends BaseFunction {
  readonly #declaration: FunctionDeclaration;
  readonly #evaluate: Evaluate;

  constructor(declaration: FunctionDeclaration, evaluate: Evaluate) {
    super(declaration.name.toUpperCase());
    this.#declaration = declaration;
    this.#evaluate = evaluate;
    const required = declaration.parameters.filter(({ optional }) => !optional);
    this.minParams = required.filter(({ repeating }) => !repeating).length;
    this.maxParams = 255;
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    try {
      return this.#evaluate(this.#declaration, place, values);
    } catch (error) {
      // Thrown on, it would end Univer's calculation until the page is loaded again.
      reportError(error);
      return errorObject(ErrorType.VALUE);
    }
  }
}

function descriptionOf({ name, description, parameters }: FunctionDeclaration): IFunctionInfo {
  return {
    functionName: name.toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: parameter.isMatrix ? "A1:B9" : "A1",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}

/** Counts Univer's calculations; `ended` is told of each. */
function watchPasses(
  book: UniverBook,
  ended: (pass: Pass) => void,
): { readonly current: () => Pass; readonly dispose: () => void } {
  let pass: Pass = { id: 0, isFull: false };
  const before = book.commands.beforeCommandExecuted((command) => {
    if (command.id !== SetFormulaCalculationStartMutation.id) return;
    const { forceCalculation } = command.params as ISetFormulaCalculationStartMutation;
    pass = { id: pass.id + 1, isFull: forceCalculation };
  });
  const after = book.commands.onCommandExecuted((command) => {
    if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
    const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
    if (functionsExecutedState !== undefined) ended(pass);
  });
  return {
    current: () => pass,
    dispose: () => {
      before.dispose();
      after.dispose();
    },
  };
}

function evaluator(
  book: UniverBook,
  declared: Pick<Declared, "calls" | "call">,
  currentPass: () => Pass,
): Evaluate {
  return (declaration, cell, values) => {
    const read = readArguments(declaration, values);
    if ("failure" in read) return errorObject(read.failure);
    const { args } = read;
    const request = {
      cell,
      functionId: declaration.id,
      argsKey: JSON.stringify(args),
      isVolatile: declaration.isVolatile,
    };
    const found = declared.calls.evaluate(request, currentPass(), (id) => {
      const sheet = book.model.getSheetBySheetId(cell.sheetId)?.getName() ?? "";
      const address = `${quotedSheetName(sheet)}!${cellAddress(cell.row, cell.column)}`;
      declared.call({ id, functionId: declaration.id, args, address });
    });
    return found ? found.value : errorObject(BUSY);
  };
}

/** Formulas that were typed or loaded before their function was known are calculated now, and depend on what they name. */
function calculateMentions(book: UniverBook, mention: RegExp): void {
  for (const sheet of book.model.getSheets()) {
    const sheetId = sheet.getSheetId();
    const cells = findMentions(cellsOf(book, sheetId), mention);
    if (cells.length > 0) markCellsDirty(book, sheetId, { cells, rebuild: true });
  }
}

export function hostFunctions(book: UniverBook): HostFunctions {
  const executors = book.injector.get(IFunctionService);
  const descriptions = book.injector.get(IDescriptionService);
  let declared: Declared | undefined;
  const passes = watchPasses(book, (pass) => declared?.calls.endPass(pass));

  const declare: HostFunctions["declare"] = (declarations, call, cancel) => {
    declared?.calls.forget(() => true);
    declared?.dispose();
    const calls = functionCalls<BaseValueObject>(cancel);
    const evaluate = evaluator(book, { calls, call }, passes.current);
    const names = declarations.map(({ name }) => name.toUpperCase());
    executors.registerExecutors(...declarations.map((one) => new HostFunction(one, evaluate)));
    const described = descriptions.registerDescriptions(declarations.map(descriptionOf));
    // What Univer made of these names while it did not know them.
    executors.deleteFormulaAstCacheKey(...names);
    const mention = mentionPattern(names);
    declared = {
      calls,
      call,
      mention,
      dispose: () => {
        described.dispose();
        executors.unregisterExecutors(...names);
      },
    };
    calculateMentions(book, mention);
  };

  const answer: HostFunctions["answer"] = (answers) => {
    const bySheet = new Map<string, { row: number; column: number }[]>();
    for (const one of answers) {
      const value = "error" in one ? errorObject(one.error) : resultObject(one.value);
      const cell = declared?.calls.answer(one.id, value);
      if (!cell) continue;
      const cells = bySheet.get(cell.sheetId) ?? [];
      bySheet.set(cell.sheetId, cells);
      cells.push(cell);
    }
    for (const [sheetId, cells] of bySheet) markCellsDirty(book, sheetId, { cells });
  };

  return {
    declare,
    answer,
    follow: (event) => {
      if (declared?.calls.hasCalls()) followEvent(book, declared, event);
    },
    dispose: () => {
      passes.dispose();
      declared?.calls.forget(() => true);
    },
  };
}

function followEvent(book: UniverBook, { calls, mention }: Declared, event: GridEvent): void {
  if (event.type === "sheet-deleted") {
    calls.forget(({ sheetId }) => sheetId === event.sheetId);
  } else if (event.type === "rows-changed") {
    calls.forget(({ sheetId }) => sheetId === event.sheetId);
    const cells = findMentions(cellsOf(book, event.sheetId), mention);
    markCellsDirty(book, event.sheetId, { cells });
  } else if (event.type === "cells-changed" && event.by !== "calculation") {
    const isTouched = (cell: CallingCell) =>
      overlap(event.area, { ...cell, rowCount: 1, columnCount: 1 });
    calls.forget((cell) => isTouched(cell) && !mentions(book, cell, mention));
  }
}

function mentions(
  book: UniverBook,
  { sheetId, row, column }: CallingCell,
  mention: RegExp,
): boolean {
  const cell = cellsOf(book, sheetId)[row]?.[column];
  const formula = formulaReader(book, sheetId)(cell, row, column);
  return formula !== undefined && mention.test(formula);
}

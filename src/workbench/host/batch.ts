// Runs one batch. Actions before a failing one have taken effect, as in Excel; the rest is not tried.
import type { BatchAction, BatchError, BatchRequest, BatchResponse } from "./batch-message";
import { ACTION, PATH } from "./batch-message";
import type { CellWriter } from "./cell-writer";
import { ExcelError, UnknownMember } from "./excel-error";
import { isHostObject } from "./bound-object";
import { clientName } from "./host-object";
import type { HostObject } from "./host-object";
import type { ExcelModel } from "./model";
import { NULL_OBJECT, ObjectPaths } from "./object-paths";
import { answerQuery } from "./query";

export interface BatchTools {
  readonly model: ExcelModel;
  readonly writer: CellWriter;
  readonly onUnknown: (member: string) => void;
}

/** Properties whose blocks the writer gathers. What is entered depends on formats, so the kinds do not mix. */
const GATHERED: ReadonlyMap<string, string> = new Map([
  ["Values", "content"],
  ["Formulas", "content"],
  ["FormulasLocal", "content"],
  ["NumberFormat", "format"],
]);

export async function runBatch(
  request: BatchRequest,
  changesWorkbook: boolean,
  tools: BatchTools,
): Promise<BatchResponse> {
  const run = new BatchRun(request, tools);
  const { grid, session } = tools.model;
  while (run.isUnfinished) {
    if (session.isDirty && run.nextReadsValues) {
      await grid.calculated();
      session.isDirty = false;
    }
    // One undo step as far as calculation lets a batch run through.
    if (changesWorkbook) grid.asOneStep(run.advance);
    else run.advance();
  }
  return run.response();
}

class BatchRun {
  readonly #request: BatchRequest;
  readonly #tools: BatchTools;
  readonly #paths: ObjectPaths;
  readonly #results: { ActionId: number; Value: unknown }[] = [];
  readonly #traceIds: number[] = [];
  /** Reference ids of objects of this batch, by path. */
  readonly #references = new Map<number, string>();
  #index = 0;
  #error: BatchError | undefined;

  constructor(request: BatchRequest, tools: BatchTools) {
    this.#request = request;
    this.#tools = tools;
    this.#paths = new ObjectPaths(request, tools.model);
  }

  get isUnfinished(): boolean {
    return this.#error === undefined && this.#index < this.#request.Actions.length;
  }

  get nextReadsValues(): boolean {
    const action = this.#request.Actions[this.#index];
    return action !== undefined && this.#readsValues(action);
  }

  /** Runs to the end, to an error, or to an action that has to wait for calculation. */
  advance = (): void => {
    const { model, writer } = this.#tools;
    const start = this.#index;
    while (this.isUnfinished) {
      const action = this.#request.Actions[this.#index];
      if (!action) return;
      try {
        if (!this.#mayGather(action)) this.#flush();
        if (this.#index > start && model.session.isDirty && this.#readsValues(action)) return;
        this.#results.push({ ActionId: action.Id, Value: this.#perform(action) ?? null });
      } catch (cause) {
        this.#error = this.#errorOf(cause, action);
      }
      this.#index += 1;
    }
    writer.flush();
  };

  response(): BatchResponse {
    const response = { Results: this.#results, TraceIds: this.#traceIds };
    return this.#error ? { ...response, Error: this.#error } : response;
  }

  #flush(): void {
    this.#tools.writer.flush();
  }

  /** Walks to places and writes of cells leave gathered writes alone; everything else must see them. */
  #mayGather(action: BatchAction): boolean {
    if (action.ActionType === ACTION.setProperty) {
      const kind = GATHERED.get(action.Name);
      return kind !== undefined && this.#tools.writer.hasPending(kind);
    }
    if (action.ActionType === ACTION.trace || action.Name === "_KeepReference") return true;
    if (action.ActionType !== ACTION.instantiate) return false;
    const path = this.#request.ObjectPaths[action.ObjectPathId];
    if (path?.ObjectPathType !== PATH.method) return true;
    return path.Name.startsWith("Get") && !this.#readsValues(action);
  }

  #readsValues(action: BatchAction): boolean {
    if (action.ActionType === ACTION.query) return true;
    const path = this.#request.ObjectPaths[action.ObjectPathId];
    if (!path) return false;
    if (action.ActionType === ACTION.method) {
      return this.#knownObject(action.ObjectPathId)?.readsValues(action.Name) ?? false;
    }
    if (action.ActionType !== ACTION.instantiate || path.ObjectPathType !== PATH.method) {
      return false;
    }
    return this.#knownObject(path.ParentObjectPathId ?? 0)?.readsValues(path.Name) ?? false;
  }

  /** The object at a path, without failing here: the action itself fails at its own place. */
  #knownObject(pathId: number): HostObject | undefined {
    try {
      return this.#paths.find(pathId) ?? undefined;
    } catch {
      return undefined; // Walked again, and reported, when the action is performed.
    }
  }

  #perform(action: BatchAction): unknown {
    if (action.ActionType === ACTION.trace) {
      this.#traceIds.push(action.Id);
      return null;
    }
    const object = this.#paths.find(action.ObjectPathId);
    if (object === NULL_OBJECT) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.#identity(object, action.ObjectPathId);
      case ACTION.query:
        return answerQuery(object, action.QueryInfo ?? {});
      case ACTION.method:
        return this.#call(object, action);
      case ACTION.setProperty:
        object.set(action.Name, this.#paths.argumentsOf(action.ArgumentInfo)[0]);
        this.#tools.model.session.isDirty = true;
        return null;
      default:
        throw new UnknownMember(`ActionType ${action.ActionType}`);
    }
  }

  #identity(object: HostObject, pathId: number): Readonly<Record<string, unknown>> {
    const reference = this.#references.get(pathId);
    const identity = object.identity();
    return reference === undefined ? identity : { ...identity, _ReferenceId: reference };
  }

  #call(object: HostObject, action: BatchAction): unknown {
    if (action.Name === "_KeepReference") {
      this.#references.set(action.ObjectPathId, this.#tools.model.references.keep(object));
      return null;
    }
    const value = object.call(action.Name, this.#paths.argumentsOf(action.ArgumentInfo));
    this.#tools.model.session.isDirty = true;
    return isHostObject(value) ? value.identity() : value;
  }

  #errorOf(cause: unknown, action: BatchAction): BatchError {
    const error =
      cause instanceof ExcelError
        ? cause
        : new ExcelError(
            "GeneralException",
            cause instanceof Error ? cause.message : String(cause),
          );
    if (error instanceof UnknownMember) this.#tools.onUnknown(error.member);
    return {
      Code: error.code,
      Message: error.message,
      HttpStatusCode: error.status,
      ActionIndex: this.#index,
      Location: error.location ?? this.#locationOf(action),
    };
  }

  #locationOf(action: BatchAction): string {
    const object = this.#knownObject(action.ObjectPathId);
    return object ? `${object.className}.${clientName(action.Name)}` : "";
  }
}

// Calls of worksheet functions: from a cell to the add-in's JavaScript and back, through the library's own runtime.
import type { FunctionAnswer, FunctionCall, FunctionDeclaration, Grid } from "../grid/grid";
import type { FunctionResults } from "./model";

const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const FLAG = { cancelable: 1, acceptsErrors: 4 } as const;

/** One entry of a richApiMessage: category, type, target, message, id, remote. */
export type RichMessage = readonly [number, number, string, string, number, boolean];

export interface CustomFunctions extends FunctionResults {
  /** The page went away: what it was asked is asked again when the next one is ready. */
  readonly pageLeft: () => void;
}

export interface CustomFunctionLinks {
  readonly grid: Grid;
  readonly declarations: readonly FunctionDeclaration[];
  readonly send: (messages: readonly RichMessage[]) => void;
}

export function createCustomFunctions(links: CustomFunctionLinks): CustomFunctions {
  const { grid, declarations, send } = links;
  const byId = new Map(declarations.map((each) => [each.id.toUpperCase(), each]));
  const waiting = new Map<number, FunctionCall>();
  let outgoing: RichMessage[] = [];
  let isReady = false;

  function dispatch(message: RichMessage): void {
    outgoing.push(message);
    if (outgoing.length > 1) return;
    // One message for all calls of a calculation: each crosses to another frame.
    queueMicrotask(() => {
      const messages = outgoing;
      outgoing = [];
      if (isReady) send(messages);
    });
  }

  function call(call: FunctionCall): void {
    const declaration = byId.get(call.functionId.toUpperCase());
    const error = declaration?.allowErrors === true ? undefined : firstError(call.args);
    if (error !== undefined) {
      grid.answerFunctions([{ id: call.id, error, message: "" }]);
      return;
    }
    waiting.set(call.id, call);
    if (isReady) dispatch(invocation(call, declaration));
  }

  grid.declareFunctions(declarations, call, (id) => {
    if (!waiting.delete(id) || !isReady) return;
    dispatch([CATEGORY, CANCEL, "", JSON.stringify({ invocationId: id }), id, false]);
  });

  return {
    ready: () => {
      isReady = true;
      for (const each of waiting.values()) {
        dispatch(invocation(each, byId.get(each.functionId.toUpperCase())));
      }
    },
    pageLeft: () => {
      isReady = false;
      outgoing = [];
    },
    answer: (results) => {
      const answers = results.map(answerOf).filter(({ id }) => waiting.delete(id));
      if (answers.length > 0) grid.answerFunctions(answers);
    },
  };
}

function invocation(call: FunctionCall, declaration: FunctionDeclaration | undefined): RichMessage {
  const flags =
    (declaration?.isCancelable === true ? FLAG.cancelable : 0) |
    (declaration?.allowErrors === true ? FLAG.acceptsErrors : 0);
  const message = [
    call.id,
    call.functionId,
    call.args.map(parameter),
    declaration?.requiresAddress === true ? call.address : null,
    flags,
    declaration?.requiresParameterAddresses === true ? (call.parameterAddresses ?? null) : null,
  ];
  return [CATEGORY, INVOKE, "", JSON.stringify(message), call.id, false];
}

interface CellError {
  readonly error: string;
}

function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** The client turns this shape into a CustomFunctions.Error. */
function parameter(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(parameter);
  return isCellError(value) ? { type: "CustomFunctionError", code: value.error } : value;
}

/** A function that does not declare that it takes errors is not called with one: the error is its result. */
function firstError(value: unknown): string | undefined {
  if (isCellError(value)) return value.error;
  if (!Array.isArray(value)) return undefined;
  for (const each of value) {
    const error = firstError(each);
    if (error !== undefined) return error;
  }
  return undefined;
}

/** The runtime's own codes; those of failures inside the runtime (thrown, rejected, wrong count) show as #VALUE!. */
const ERROR_CODES: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

function answerOf(result: unknown): FunctionAnswer {
  // Hosts of older requirement sets get objects instead of arrays.
  const [id, isGood, value, code] = Array.isArray(result)
    ? (result as readonly unknown[])
    : fromObject(result);
  if (isGood === true) return { id: Number(id), value: plainResult(value) };
  return {
    id: Number(id),
    error: ERROR_CODES[Number(code)] ?? "#VALUE!",
    message: typeof value === "string" ? value : "",
  };
}

function fromObject(result: unknown): readonly unknown[] {
  const { id, failed, value, errorCode } = result as Readonly<Record<string, unknown>>;
  return [id, failed !== true, value, errorCode];
}

/** Errors inside arrays, and rich values by the plain value they stand for. */
function plainResult(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainResult);
  if (typeof value !== "object" || value === null) return value;
  const { type, basicValue, code } = value as Readonly<Record<string, unknown>>;
  if (type === "Error" || basicValue === "#VALUE!") return { error: code ?? "#VALUE!" };
  return basicValue ?? null;
}

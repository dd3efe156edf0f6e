// The book of calls that cells make to functions the host answers later. It decides when to call, when an answer still
// counts and when a call is pointless; it knows nothing of Univer.

export interface CallingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface CallRequest {
  readonly cell: CallingCell;
  readonly functionId: string;
  /** Equal for equal arguments. */
  readonly argsKey: string;
  readonly isVolatile: boolean;
}

/** One calculation of the book. */
export interface Pass {
  readonly id: number;
  /** Everything is calculated again, changed or not. */
  readonly isFull: boolean;
}

interface Call<Value> {
  readonly id: number;
  readonly cell: CallingCell;
  answer: { readonly value: Value } | undefined;
  /** The last pass that needed the call. */
  neededIn: number;
  /** The first pass that saw the answer: it is fresh there, whatever is being recalculated. */
  seenIn: number | undefined;
}

export interface FunctionCalls<Value> {
  /** The value, or undefined while the host is still working on it. */
  readonly evaluate: (
    request: CallRequest,
    pass: Pass,
    start: (id: number) => void,
  ) => { readonly value: Value } | undefined;
  /** The cell that waited for the answer; undefined when nobody does any more. */
  readonly answer: (id: number, value: Value) => CallingCell | undefined;
  /** Gives up the calls that cells of this pass made before but not in it. */
  readonly endPass: (pass: Pass) => void;
  /** Gives up the calls of cells that no longer make them. */
  readonly forget: (isGone: (cell: CallingCell) => boolean) => void;
  readonly hasCalls: () => boolean;
}

const cellKey = ({ sheetId, row, column }: CallingCell) => `${sheetId}|${row}|${column}`;

/** Equal arguments need no second call, unless the user asks for a full calculation or the function is volatile. */
function mayKeep(call: Call<unknown>, request: CallRequest, pass: Pass): boolean {
  if (!call.answer || call.seenIn === undefined || call.seenIn === pass.id) return true;
  return !pass.isFull && !request.isVolatile;
}

export function functionCalls<Value>(cancel: (id: number) => void): FunctionCalls<Value> {
  // A cell may call several functions, or one of them several times.
  const byCell = new Map<string, Map<string, Call<Value>>>();
  const waiting = new Map<number, Call<Value>>();
  const calculated = new Set<string>();
  let lastId = 0;

  const drop = (call: Call<Value>) => {
    if (waiting.delete(call.id)) cancel(call.id);
  };
  return {
    evaluate: (request, pass, start) => {
      const key = cellKey(request.cell);
      const calls = byCell.get(key) ?? new Map<string, Call<Value>>();
      byCell.set(key, calls);
      calculated.add(key);
      const callKey = `${request.functionId}(${request.argsKey})`;
      const known = calls.get(callKey);
      if (known && mayKeep(known, request, pass)) {
        known.neededIn = pass.id;
        if (known.answer) known.seenIn ??= pass.id;
        return known.answer;
      }
      const id = ++lastId;
      const { cell } = request;
      const call = { id, cell, answer: undefined, neededIn: pass.id, seenIn: undefined };
      calls.set(callKey, call);
      waiting.set(id, call);
      start(id);
      return undefined;
    },
    answer: (id, value) => {
      const call = waiting.get(id);
      if (!call) return undefined;
      waiting.delete(id);
      call.answer = { value };
      return call.cell;
    },
    endPass: (pass) => {
      for (const key of calculated) {
        const calls = byCell.get(key);
        for (const [callKey, call] of calls ?? []) {
          if (call.neededIn === pass.id) continue;
          drop(call);
          calls?.delete(callKey);
        }
      }
      calculated.clear();
    },
    forget: (isGone) => {
      for (const [key, calls] of byCell) {
        const [first] = calls.values();
        if (first && !isGone(first.cell)) continue;
        for (const call of calls.values()) drop(call);
        byCell.delete(key);
      }
    },
    hasCalls: () => byCell.size > 0,
  };
}

// Worksheet functions calculated behind a channel of messages: both ends of it. Long ranges are calculated in a worker,
// so that the pane answers while a column of 100,000 rows is filled.
import { inSlices } from "../application/in-slices";
import type { Language } from "../messages/messages";
import { cellsOf } from "./cell-by-cell";
import { isCellError, speakInCells } from "./cell-error";
import type { FunctionId } from "./function-ids";
import {
  packedCells,
  plainError,
  transfersOf,
  unpackedCells,
  type PackedCells,
  type PlainError,
} from "./packed-cells";

export interface CalculationMessage {
  readonly functionId: FunctionId;
  readonly language: Language;
  /** Null for an argument left out. */
  readonly inputs: readonly (PackedCells | null)[];
}

export type CalculationAnswer =
  { readonly cells: PackedCells } | { readonly error: PlainError } | { readonly bug: string };

/** A call of a worksheet function, with its arguments as Excel hands them over. */
export interface FunctionCall {
  readonly functionId: FunctionId;
  readonly inputs: readonly unknown[];
}

type Send<Message> = (message: Message, transfers: readonly ArrayBuffer[]) => void;

export interface RemoteCalculation {
  /** Resolves to the cells, or rejects with the error of the formula's cell. Nothing comes of a call given up. */
  readonly calculate: (
    call: FunctionCall,
    isWanted: () => boolean,
  ) => Promise<readonly (readonly unknown[])[]>;
  readonly receive: (answer: CalculationAnswer) => void;
  /** The other end is gone: what is asked of it, now and later, rejects with `CalculationGone`. */
  readonly fail: () => void;
}

/** There is no other end: calculate here. */
export class CalculationGone extends Error {}

/** An argument left out arrives as null, and what the runtime adds at the end is no argument. */
const isLeftOut = (input: unknown): boolean =>
  input === undefined ||
  (typeof input === "object" && !Array.isArray(input) && !isCellError(input));

/** The asking end. One call is away at a time: the next waits here, where it can still be given up. */
export function createRemoteCalculation(
  send: Send<CalculationMessage>,
  language: () => Language,
): RemoteCalculation {
  let last: Promise<unknown> = Promise.resolve();
  let waiting:
    | {
        readonly keep: (answer: CalculationAnswer) => void;
        readonly breakIt: (error: Error) => void;
      }
    | undefined;
  let isGone = false;

  async function ask({ functionId, inputs }: FunctionCall, isWanted: () => boolean) {
    if (isGone) throw new CalculationGone();
    const packed: (PackedCells | null)[] = [];
    for (const input of inputs) {
      const cells = isLeftOut(input) ? null : await inSlices(packedCells(cellsOf(input)), isWanted);
      packed.push(cells ?? null);
    }
    if (!isWanted()) return [];
    const transfers = packed.flatMap((cells) => (cells === null ? [] : transfersOf(cells)));
    const answer = await new Promise<CalculationAnswer>((keep, breakIt) => {
      waiting = { keep, breakIt };
      send({ functionId, language: language(), inputs: packed }, transfers);
    });
    if ("bug" in answer) throw new Error(answer.bug);
    if ("error" in answer) throw errorOf(answer.error) as unknown as Error;
    return (await inSlices(unpackedCells(answer.cells, errorOf), isWanted)) ?? [];
  }

  return {
    calculate: (call, isWanted) => {
      const answer = last.then(() => (isWanted() ? ask(call, isWanted) : []));
      last = Promise.allSettled([answer]);
      return answer;
    },
    receive: (answer) => {
      waiting?.keep(answer);
    },
    fail: () => {
      isGone = true;
      waiting?.breakIt(new CalculationGone());
    },
  };
}

const errorOf = ({ code, message }: PlainError): CustomFunctions.Error =>
  new CustomFunctions.Error(code, message === "" ? undefined : message);

type Calculate = (id: FunctionId, inputs: readonly unknown[]) => readonly (readonly unknown[])[];

/** The answering end: calculates what a message asks for, and sends the cells back. */
export function serveCalculation(
  calculate: Calculate,
  send: Send<CalculationAnswer>,
): (message: CalculationMessage) => Promise<void> {
  return async ({ functionId, language, inputs }) => {
    speakInCells(() => language);
    try {
      const ranges: unknown[] = [];
      for (const cells of inputs)
        ranges.push(cells === null ? null : await inSlices(unpackedCells(cells, errorOf)));
      const cells = await inSlices(packedCells(calculate(functionId, ranges)));
      if (cells !== undefined) send({ cells }, transfersOf(cells));
    } catch (error) {
      if (isCellError(error)) send({ error: plainError(error) }, []);
      else send({ bug: `AR.${functionId}: ${String(error)}` }, []);
    }
  };
}

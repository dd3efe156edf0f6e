// Calls a worksheet function as a formula of an example would: literals and ranges, and nothing else.
import { WORKSHEET_FUNCTIONS } from "../../src/functions/functions";

type Blocks = Readonly<Record<string, readonly (readonly (string | number)[])[]>>;
type WorksheetFunction = (...ranges: unknown[]) => unknown[][];

const placeOf = (address: string): { row: number; column: number } => {
  const match = /^\$?([A-Z])\$?(\d+)$/.exec(address);
  if (match === null) throw new Error(`no cell: ${address}`);
  return { row: Number(match[2]), column: (match[1] as string).charCodeAt(0) - 65 };
};

function cellAt(blocks: Blocks, row: number, column: number): string | number {
  for (const [corner, values] of Object.entries(blocks)) {
    const at = placeOf(corner);
    const found = values[row - at.row]?.[column - at.column];
    if (found !== undefined) return found;
  }
  return "";
}

function rangeOf(blocks: Blocks, address: string): unknown[][] {
  const [first = "", last = first] = address.split(":");
  const from = placeOf(first);
  const to = placeOf(last);
  return Array.from({ length: to.row - from.row + 1 }, (_, row) =>
    Array.from({ length: to.column - from.column + 1 }, (_, column) =>
      cellAt(blocks, from.row + row, from.column + column),
    ),
  );
}

/** What the formula answers over these cells. */
export function answerOf(formula: string, blocks: Blocks): unknown[][] {
  const call = /^=AR\.([A-Z0-9.]+)\((.*)\)$/.exec(formula);
  if (call === null) throw new Error(`no call: ${formula}`);
  const [, id = "", list = ""] = call;
  const pieces = list.match(/"(?:[^"]|"")*"|[^,]+|(?<=,)(?=,)/g) ?? [];
  const inputs = pieces.map((piece): unknown => {
    if (piece === "") return null;
    if (piece.startsWith('"')) return [[piece.slice(1, -1).replaceAll('""', '"')]];
    return /^-?[\d.]+$/.test(piece) ? [[Number(piece)]] : rangeOf(blocks, piece);
  });
  const called = WORKSHEET_FUNCTIONS[id as keyof typeof WORKSHEET_FUNCTIONS] as WorksheetFunction;
  return called(...inputs);
}

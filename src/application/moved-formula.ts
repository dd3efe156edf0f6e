// A formula of the user's in a row that comes to stand elsewhere. It goes on speaking of its own row, as a cell does that
// is moved, and of the same columns of the table; references to other rows and other sheets stay as they are.
import { columnLetters, columnOf } from "../domain/ledger/sheet-address";

/** Texts in quotes, references to other sheets, structured references, cells and areas, other words. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'![$A-Za-z\d:]+|[\p{L}\p{N}_.]+![$A-Za-z\d:]+|\[[^\]]*\]|(?<cells>\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_.(!])|[\p{L}_][\p{L}\p{N}_.]*/gu;

const CELL = /(\$?)([A-Za-z]{1,3})(\$?)(\d+)/g;

export interface FormulaMove {
  /** Row the formula stood in and the one it comes to stand in, counted from 0. */
  readonly fromRow: number;
  readonly toRow: number;
  /** Where a column of the sheet comes to stand, counted from 0; undefined for one that is gone. */
  readonly columnTo: (column: number) => number | undefined;
}

/** The formula as it reads in its new place; what is no formula stays as it is. */
export function movedFormula(formula: string, move: FormulaMove): string {
  if (!formula.startsWith("=")) return formula;
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const { cells } = rest.at(-1) as { readonly cells?: string };
    if (cells === undefined) return token;
    const named = [...cells.matchAll(CELL)].map(([, , letters = "", mark, digits]) => ({
      row: mark === "$" ? undefined : Number(digits) - 1,
      column: move.columnTo(columnOf(letters)),
    }));
    if (named.some(({ row }) => row !== move.fromRow)) return token;
    if (named.some(({ column }) => column === undefined)) return "#REF!";
    return cells.replace(CELL, (_, columnMark: string, letters: string, mark: string) => {
      const column = move.columnTo(columnOf(letters)) ?? 0;
      return `${columnMark}${columnLetters(column)}${mark}${move.toRow + 1}`;
    });
  });
}

// A sample put down somewhere on a sheet: its cells stay beside each other, and its formula points to where they went.
import { columnLetters, placeOfAddress } from "../../domain/ledger/sheet-address";
import type { FormulaSample } from "./formula-ports";

export interface PlacedBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (string | number)[])[];
}

export interface PlacedSample {
  readonly blocks: readonly PlacedBlock[];
  readonly formula: string;
  /** Rows from the first to the last of its cells. */
  readonly rowCount: number;
}

/** Outside of quotes the reference "$B$2" or "A10" as its four parts; a text in quotes is let pass. */
const REFERENCE = /"(?:[^"]|"")*"|\$?[A-Z]{1,2}\$?\d+/g;
const PARTS = /^(\$?)([A-Z]+)(\$?)(\d+)$/;

function movedReference(text: string, down: number, across: number): string {
  const [, fixedColumn = "", letters = "", fixedRow = "", row = ""] = PARTS.exec(text) ?? [];
  if (row === "") return text;
  const column = (placeOfAddress("", `${letters}1:${letters}1`)?.columnIndex ?? 0) + across;
  return `${fixedColumn}${columnLetters(column)}${fixedRow}${Number(row) + down}`;
}

export function placedSample(
  { cells, formula }: Pick<FormulaSample, "cells" | "formula">,
  at: { readonly row: number; readonly column: number },
): PlacedSample {
  const blocks = Object.entries(cells).map(([corner, values]) => ({
    ...{ place: placeOfAddress("", `${corner}:${corner}`), values },
  }));
  const rows = blocks.map(({ place, values }) => {
    const first = place?.rowIndex ?? 0;
    return { first, end: first + values.length };
  });
  const top = Math.min(...rows.map(({ first }) => first));
  const down = at.row - top;
  const name = /^=AR\.[A-Z0-9.]+\(/.exec(formula)?.[0] ?? "";
  return {
    blocks: blocks.map(({ place, values }) => ({
      ...{ row: (place?.rowIndex ?? 0) + down, column: (place?.columnIndex ?? 0) + at.column },
      values,
    })),
    formula:
      name +
      formula
        .slice(name.length)
        .replace(REFERENCE, (text) => movedReference(text, down, at.column)),
    rowCount: Math.max(...rows.map(({ end }) => end)) - top,
  };
}

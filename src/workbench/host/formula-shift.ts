// Moves a formula's relative references, as copying a cell does.
import { columnLetters, COLUMNS, ROWS } from "./areas";

/** Texts in quotes, quoted sheet names, and words that only look like cells (function names, longer names). */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

export function shiftedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (whole, ...groups: (string | undefined)[]) => {
    const [columnMark, letters, rowMark, digits] = groups;
    if (letters === undefined || digits === undefined) return whole;
    const column = shifted(columnNumber(letters), columnMark === "$" ? 0 : columns, COLUMNS);
    const row = shifted(Number(digits) - 1, rowMark === "$" ? 0 : rows, ROWS);
    if (column === undefined || row === undefined) return "#REF!";
    return `${columnMark ?? ""}${columnLetters(column)}${rowMark ?? ""}${row + 1}`;
  });
}

function shifted(index: number, by: number, limit: number): number | undefined {
  const moved = index + by;
  return moved >= 0 && moved < limit ? moved : undefined;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

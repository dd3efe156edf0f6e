/**
 * A cell as users name it, from row and column counted from 0; the row alone without a column.
 *
 * @example cellAddress(13, 4) // "E14"
 */
export function cellAddress(rowIndex: number, columnIndex: number): string {
  let letters = "";
  for (let rest = columnIndex + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${rowIndex + 1}`;
}

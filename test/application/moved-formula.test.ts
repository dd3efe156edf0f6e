import { movedFormula } from "../../src/application/moved-formula";

/** Columns B to D became C to E, and E is gone. */
const columnTo = (column: number): number | undefined => {
  if (column === 4) return undefined;
  return column >= 1 && column <= 3 ? column + 1 : column;
};

test.each([
  ["=B5*2", "=C9*2", "a cell of its own row goes with it"],
  ["=SUM(B5:D5)", "=SUM(C9:E9)", "so does an area of its row"],
  ["=$B5/$A5", "=$C9/$A9", "a fixed column is still the same column"],
  ["=B$5", "=B$5", "a fixed row stays"],
  ["=B4+B6", "=B4+B6", "other rows are what they are"],
  ["=SUM(B5:B20)", "=SUM(B5:B20)", "and so are areas of several rows"],
  ["=E5", "=#REF!", "a column that is gone is told, and no other taken for it"],
  ["=台账!B5+'其他 表'!B5", "=台账!B5+'其他 表'!B5", "other sheets stay"],
  [
    '=IF(A5="B5","B5",LOG10(B5))',
    '=IF(A9="B5","B5",LOG10(C9))',
    "texts and functions are no cells",
  ],
  ["=AR_B5+表[[#This Row],[B5]]", "=AR_B5+表[[#This Row],[B5]]", "nor names and columns of tables"],
  ["B5", "B5", "a text is no formula"],
])("%s becomes %s: %s", (formula, moved) => {
  expect(movedFormula(formula, { fromRow: 4, toRow: 8, columnTo })).toBe(moved);
});

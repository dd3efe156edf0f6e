import { around } from "../../../src/workbench/host/areas";

const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  ...{ sheetId: "s", row, column, rowCount, columnCount },
});

describe("what is left of an area around a part of it", () => {
  test.each([
    [area(1, 1, 1, 1), 8, "a hole in the middle"],
    [area(0, 0, 3, 3), 0, "everything"],
    [area(0, 0, 1, 3), 6, "the first row"],
    [area(0, 2, 3, 1), 6, "the last column"],
    [area(2, 2, 1, 1), 8, "a corner"],
  ])("%j leaves %i cells: %s", (part, cells) => {
    const rest = around(area(0, 0, 3, 3), part);
    expect(rest.reduce((sum, each) => sum + each.rowCount * each.columnCount, 0)).toBe(cells);
  });
});

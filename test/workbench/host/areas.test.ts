import fc from "fast-check";
import type { Area } from "../../../src/workbench/grid/grid";
import {
  absoluteFormula,
  columnLetters,
  fullAddress,
  localAddress,
  parseLocalAddress,
  splitSheetName,
} from "../../../src/workbench/host/areas";
import { shiftedFormula } from "../../../src/workbench/host/formula-shift";
import { movedArea } from "../../../src/workbench/host/references";

const area = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({
  sheetId: "s",
  row,
  column,
  rowCount,
  columnCount,
});

describe("addresses", () => {
  test.each([
    ["A1", area(0, 0)],
    ["B2:C5", area(1, 1, 4, 2)],
    ["C5:B2", area(1, 1, 4, 2)],
    ["$B$2:$C$5", area(1, 1, 4, 2)],
    ["A:C", area(0, 0, 1_048_576, 3)],
    ["1:3", area(0, 0, 3, 16_384)],
    ["XFD1048576", area(1_048_575, 16_383)],
  ])("%s is read", (text, expected) => {
    expect(parseLocalAddress(text, "s")).toEqual(expected);
  });

  test.each(["", "A", "1", "A1:B", "A0", "XFE1", "A1048577", "金额", "A1:B2:C3"])(
    "%j is none",
    (text) => {
      expect(parseLocalAddress(text, "s")).toBeUndefined();
    },
  );

  test("what is written is read back", () => {
    const areas = fc
      .tuple(
        fc.nat(1_048_000),
        fc.nat(16_000),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 300 }),
      )
      .map(([row, column, rows, columns]) => area(row, column, rows, columns));
    fc.assert(
      fc.property(areas, (each) => {
        expect(parseLocalAddress(localAddress(each), "s")).toEqual(each);
      }),
    );
  });

  test.each([
    ["应收明细", "应收明细!A1"],
    ["应收 明细", "'应收 明细'!A1"],
    ["O'Neil", "'O''Neil'!A1"],
    ["2026", "'2026'!A1"],
    ["A1", "'A1'!A1"],
    ["R1C1", "'R1C1'!A1"],
  ])("sheet %s gives %s", (name, expected) => {
    expect(fullAddress(area(0, 0), name)).toBe(expected);
    expect(splitSheetName(expected)).toEqual({ sheet: name, rest: "A1" });
  });

  test("a name's formula is absolute", () => {
    expect(absoluteFormula(area(1, 1, 4, 2), "表")).toBe("=表!$B$2:$C$5");
  });

  test("columns count in letters", () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual([
      "A",
      "Z",
      "AA",
      "ZZ",
      "AAA",
      "XFD",
    ]);
  });
});

describe("a formula that moves", () => {
  test.each([
    ["=A1+$B$2", "=B3+$B$2"],
    ["=SUM(A1:A3)", "=SUM(B3:B5)"],
    ["=LOG10(A1)", "=LOG10(B3)"],
    ['="A1"&A1', '="A1"&B3'],
    ["='A1 表'!A1", "='A1 表'!B3"],
    ["=Rate2026+A1", "=Rate2026+B3"],
    ["=A$1", "=B$1"],
  ])("%s becomes %s", (formula, expected) => {
    expect(shiftedFormula(formula, 2, 1)).toBe(expected);
  });

  test("a reference off the sheet is lost", () => {
    expect(shiftedFormula("=A1", -1, 0)).toBe("=#REF!");
  });
});

describe("a tracked range", () => {
  const event = (change: "RowInserted" | "RowDeleted", row: number, rowCount: number) =>
    ({ type: "rows-changed", sheetId: "s", change, area: area(row, 0, rowCount, 16_384) }) as const;

  test.each([
    ["moves down when rows come above", event("RowInserted", 0, 2), area(6, 0, 3)],
    ["grows when rows come inside", event("RowInserted", 5, 2), area(4, 0, 5)],
    ["stays when rows come below", event("RowInserted", 9, 2), area(4, 0, 3)],
    ["moves up when rows above go", event("RowDeleted", 0, 2), area(2, 0, 3)],
    ["shrinks when rows inside go", event("RowDeleted", 5, 1), area(4, 0, 2)],
    ["keeps a row when all go", event("RowDeleted", 3, 9), area(3, 0, 1)],
  ])("%s", (_, change, expected) => {
    expect(movedArea(area(4, 0, 3), change)).toEqual(expected);
  });
});

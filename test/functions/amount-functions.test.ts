// What AR.PARSEAMOUNT and AR.OVERDUE show in cells.
import { overdueInCells, parseAmountInCells } from "../../src/functions/amount-functions";
import { speakInCells } from "../../src/functions/cell-error";
import { errorCell, installCustomFunctions, shownBy } from "../support/custom-functions";

beforeAll(installCustomFunctions);
beforeEach(() => {
  speakInCells(() => "en");
});

describe("AR.PARSEAMOUNT", () => {
  test.each([
    { cells: ["¥1,234.50"], shows: [1234.5], because: "a sign in front" },
    { cells: ["（1,200.00）"], shows: [-1200], because: "brackets are a minus" },
    { cells: ["1,200-"], shows: [-1200], because: "so is a minus behind" },
    { cells: ["1.2万"], shows: [12000], because: "万 is ten thousand" },
    { cells: ["1.234,50", "2.000"], shows: [1234.5, 2000], because: "the column uses a comma" },
    { cells: ["1.5", "2.000"], shows: [1.5, 2], because: "the column uses a point" },
    { cells: [42, "", null, "n/a"], shows: [42, "", "", ""], because: "blank stays blank" },
  ])("$cells shows $shows: $because", ({ cells, shows }) => {
    expect(parseAmountInCells(cells.map((cell) => [cell]))).toEqual(shows.map((one) => [one]));
  });

  test("keeps errors in their cells and says what is wrong", () => {
    const cells = [["5%"], ["1e5"], ["soon"], [true], [errorCell("notAvailable")], ["7"]];
    const wrong = (found: string): string =>
      `#VALUE! amountText: "${found}" is not an amount. Type a number such as 1234.50.`;
    expect(shownBy(() => parseAmountInCells(cells))).toEqual([
      [wrong("5%")],
      [wrong("1e5")],
      [wrong("soon")],
      [wrong("true")],
      ["#N/A"],
      [7],
    ]);
  });

  test("does not guess the decimal mark, and takes it when given", () => {
    expect(shownBy(() => parseAmountInCells([["1.234"]]))).toEqual([
      [
        '#VALUE! amountText: "1.234" does not tell where the decimals begin. Type a number, or choose point or comma.',
      ],
    ]);
    expect(parseAmountInCells([["1.234"]], [["comma"]])).toEqual([[1234]]);
    expect(parseAmountInCells([["1.234"]], [["点"]])).toEqual([[1.234]]);
  });
});

describe("AR.OVERDUE", () => {
  const asOf = [["2026-03-31"]];
  test.each([
    { due: "2026-03-30", grace: undefined, shows: 100, because: "one day late" },
    { due: "2026-03-31", grace: undefined, shows: 0, because: "due today is not past due" },
    { due: "2026-04-01", grace: undefined, shows: 0, because: "not due yet" },
    { due: "2026-03-26", grace: [[5]], shows: 0, because: "five days are let pass" },
    { due: "2026-03-25", grace: [[5]], shows: 100, because: "the sixth day is late" },
    { due: "", grace: undefined, shows: "", because: "without a due date nothing is known" },
    { due: "2026-03-01", grace: [[-1]], shows: "#NUM!", because: "grace is never negative" },
    { due: "2026-03-01", grace: [[1.5]], shows: "#NUM!", because: "days are whole" },
  ])("due $due shows $shows: $because", ({ due, grace, shows }) => {
    expect(shownBy(() => overdueInCells([[100]], [[due]], asOf, grace))).toEqual([[shows]]);
  });
});

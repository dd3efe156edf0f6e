import { dateOrderOf, orderByDistance } from "../../../src/domain/calendar/date-order";
import { dateCodeOfText } from "../../../src/domain/calendar/date-text";

const codesOf = (texts: readonly string[]): Int32Array => Int32Array.from(texts, dateCodeOfText);
const repeated = (text: string, times: number): readonly string[] =>
  new Array<string>(times).fill(text);

describe("date order of a column", () => {
  test.each([
    ["a first part over 12 is a day", ["03/04/2025", "25/04/2025"], "day-first", "part-over-12"],
    ["a second part over 12 is a day", ["03/04/2025", "04/25/2025"], "month-first", "part-over-12"],
    [
      "one slip in a hundred does not turn a column",
      [...repeated("25/04/2025", 99), "04/25/2025"],
      "day-first",
      "part-over-12",
    ],
    ["dots put the day first", ["03.04.2025", "05.04.2025"], "day-first", "dots"],
    [
      "only one order is sorted",
      "01/02 01/05 01/09 02/03 02/08 03/01 03/07 04/02 04/11 05/06"
        .split(" ")
        .map((text) => `${text}/2025`),
      "month-first",
      "row-order",
    ],
    ["both orders are the same day", ["05/05/2025", "06/06/2025"], "day-first", "same-days"],
    [
      "the part that hardly varies is the year",
      "25/03/01 25/03/09 25/04/11 25/04/17 25/05/02 25/05/20 25/06/03 25/06/14 25/07/05 25/07/25 25/08/06 25/08/28 25/09/10".split(
        " ",
      ),
      "year-first",
      "year-spread",
    ],
  ])("is decided when %s", (_, texts, order, evidence) => {
    expect(dateOrderOf(codesOf(texts))).toEqual({ status: "decided", order, evidence });
  });

  test.each([
    ["no part is over 12", ["03/04/2025", "07/02/2025", "05/06/2025"]],
    ["parts over 12 stand on both sides", ["25/04/2025", "04/25/2025", "13/01/2025", "01/13/2025"]],
  ])("is left open when %s", (_, texts) => {
    expect(dateOrderOf(codesOf(texts)).status).toBe("undecided");
  });

  test("needs no decision when every cell names its year first", () => {
    expect(dateOrderOf(codesOf(["2025-03-04", ""]))).toEqual({ status: "none-needed" });
  });

  test("is told by due dates that follow their documents under one order only", () => {
    const documents = "03/01/2025 05/01/2025 07/02/2025 09/03/2025 10/04/2025 11/05/2025".split(
      " ",
    );
    const dues = "02/02/2025 04/02/2025 09/03/2025 08/04/2025 10/05/2025 10/06/2025".split(" ");
    const orders = ["day-first", "month-first"] as const;
    expect(orderByDistance(codesOf(documents), codesOf(dues), orders)).toBe("day-first");
  });
});

import fc from "fast-check";
import { calendarDateOf, type CalendarDate } from "../../src/domain/calendar/calendar-date";
import { speakInCells } from "../../src/functions/cell-error";
import { daysPastDueInCells } from "../../src/functions/day-functions";
import { errorCell, installCustomFunctions, shownBy } from "../support/custom-functions";

const serial = (year: number, month: number, day: number): CalendarDate => {
  const date = calendarDateOf(year, month, day);
  if (date === undefined) throw new Error("no such day");
  return date;
};
const AS_OF = serial(2026, 3, 31);

/** The formula as Excel calls it: ranges are rows of cells, a single cell is a range of one. */
const daysPastDue = (dueDate: unknown, asOfDate: unknown = [[AS_OF]]): unknown[][] =>
  shownBy(() => daysPastDueInCells(dueDate as unknown[][], asOfDate as unknown[][]));

beforeAll(installCustomFunctions);
beforeEach(() => {
  speakInCells(() => "en");
});

describe("AR.DAYSPASTDUE of one due date", () => {
  test.each([
    { dueDate: serial(2026, 3, 1), shows: 30, because: "March has 31 days" },
    { dueDate: AS_OF, shows: 0, because: "an item due today is still current" },
    { dueDate: serial(2026, 4, 10), shows: -10, because: "it is not due yet" },
    { dueDate: serial(2024, 2, 29), shows: 761, because: "2024 was a leap year" },
    { dueDate: AS_OF - 0.25, shows: 1, because: "a time of day does not count" },
    { dueDate: "2026-03-01", shows: 30, because: "exports hold dates as text" },
    { dueDate: "2026年3月1日", shows: 30, because: "and in Chinese" },
    { dueDate: "13/02/2026", shows: 46, because: "there is no 13th month" },
    { dueDate: 20260301, shows: 30, because: "some programs write days as digits" },
    { dueDate: "", shows: "", because: "a blank due date has no age" },
    { dueDate: "   ", shows: "", because: "blanks alone are blank" },
    { dueDate: null, shows: "", because: "some hosts send null for a blank cell" },
    { dueDate: 0, shows: "", because: "a lookup of a blank cell gives 0" },
    { dueDate: "-", shows: "", because: "a dash says that there is none" },
    { dueDate: -4, shows: "#NUM!", because: "Excel has no dates before 1900" },
    { dueDate: 3_000_000, shows: "#NUM!", because: "Excel's calendar ends in 9999" },
  ])("$dueDate shows $shows: $because", ({ dueDate, shows }) => {
    expect(daysPastDue([[dueDate]])).toEqual([[shows]]);
  });

  test("says which argument is no date, and what to type instead", () => {
    expect(daysPastDue([["31/02/2026"]])).toEqual([
      [
        '#VALUE! dueDate: "31/02/2026" is not a day on the calendar. Type a date such as 2026-03-31.',
      ],
    ]);
    expect(daysPastDue([[true]])).toEqual([
      ['#VALUE! dueDate: "true" is not a day on the calendar. Type a date such as 2026-03-31.'],
    ]);
  });

  test("does not guess whether the day or the month comes first", () => {
    expect(daysPastDue([["03/04/2026"]])).toEqual([
      [
        '#VALUE! dueDate: "03/04/2026" does not tell the day from the month. Type a date such as 2026-03-31.',
      ],
    ]);
  });

  test("speaks the language that Excel shows at the moment of the error", () => {
    const sentences = (["zh-CN", "en"] as const).map((language) => {
      speakInCells(() => language);
      return daysPastDue([[AS_OF]], [[""]]);
    });
    expect(sentences).toEqual([
      [["#VALUE! 缺少“截至日”。请直接填写，或引用一个有内容的单元格，例如 $B$1。"]],
      [
        [
          "#VALUE! asOfDate is missing. Type a value, or point to a cell that holds one, such as $B$1.",
        ],
      ],
    ]);
  });
});

describe("AR.DAYSPASTDUE of a column", () => {
  test("answers each cell by itself: blanks stay blank, errors stay in their cells", () => {
    const column = [[AS_OF - 1], [""], ["no date"], [errorCell("notAvailable")], [AS_OF - 2]];
    expect(daysPastDue(column)).toEqual([
      [1],
      [""],
      ['#VALUE! dueDate: "no date" is not a day on the calendar. Type a date such as 2026-03-31.'],
      ["#N/A"],
      [2],
    ]);
  });

  test("reads the order of day and month off the column as a whole", () => {
    expect(daysPastDue([["03/02/2026"], ["13/02/2026"]])).toEqual([[56], [46]]);
    expect(daysPastDue([["03/02/2026"], ["03/13/2026"]])).toEqual([[29], [18]]);
  });

  test("keeps the shape of a range with several columns", () => {
    expect(
      daysPastDue([
        [AS_OF, AS_OF - 1],
        [AS_OF - 2, ""],
      ]),
    ).toEqual([
      [0, 1],
      [2, ""],
    ]);
  });

  test("takes an as-of date for each row, or several for one due date", () => {
    expect(daysPastDue([[AS_OF], [AS_OF]], [[AS_OF], [AS_OF + 5]])).toEqual([[0], [5]]);
    expect(daysPastDue([[AS_OF]], [[AS_OF], [AS_OF + 5]])).toEqual([[0], [5]]);
  });

  test.each([
    { asOfDate: [[""]], shows: "#VALUE! asOfDate is missing", because: "the cell is empty" },
    { asOfDate: null, shows: "#VALUE! asOfDate is missing", because: "the argument is left out" },
    { asOfDate: [["soon"]], shows: '#VALUE! asOfDate: "soon"', because: "no result can follow" },
    { asOfDate: [[errorCell("divisionByZero")]], shows: "#DIV/0!", because: "errors pass through" },
    {
      asOfDate: [[AS_OF], [AS_OF], [AS_OF]],
      shows: "#VALUE! dueDate and asOfDate differ in size",
      because: "three days do not pair with two items",
    },
  ])("is one error, not a column of them, when $because", ({ asOfDate, shows }) => {
    const cells = daysPastDue([[AS_OF], [AS_OF]], asOfDate);
    expect(cells).toEqual([[expect.stringContaining(shows)]]);
  });

  test("takes single values from hosts that do not wrap them", () => {
    expect(daysPastDue(AS_OF - 7, AS_OF)).toEqual([[7]]);
    expect(daysPastDue([], AS_OF)).toEqual([[""]]);
  });
});

describe("days past due in cells", () => {
  const days = fc.integer({ min: 61, max: 2_958_465 });

  test("moves day by day with the as-of date", () => {
    fc.assert(
      fc.property(fc.array(days, { minLength: 1 }), days, (dueDates, asOfDate) => {
        const column = dueDates.map((day) => [day]);
        const cells = daysPastDueInCells(column, [[asOfDate]]);
        expect(cells).toEqual(dueDates.map((day) => [asOfDate - day]));
      }),
    );
  });

  test("never throws because of one cell of a column", () => {
    const anything = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(anything, { minLength: 2, maxLength: 20 }), (cells) => {
        const result = daysPastDueInCells(
          cells.map((cell) => [cell]),
          [[AS_OF]],
        );
        expect(result).toHaveLength(cells.length);
      }),
    );
  });
});

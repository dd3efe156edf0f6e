// What AR.DUEDATE and AR.PARSEDATE show in cells.
import {
  calendarDateOfIso,
  isoOf,
  type CalendarDate,
} from "../../src/domain/calendar/calendar-date";
import { speakInCells } from "../../src/functions/cell-error";
import { dueDateInCells, parseDateInCells } from "../../src/functions/day-functions";
import { installCustomFunctions, shownBy } from "../support/custom-functions";

const day = (iso: string): CalendarDate => {
  const date = calendarDateOfIso(iso);
  if (date === undefined) throw new Error(`no such day: ${iso}`);
  return date;
};
/** Dates read better as ISO texts; everything else as it stands. */
const dates = (cells: unknown[][]): unknown[][] =>
  cells.map((row) =>
    row.map((cell) => (typeof cell === "number" ? isoOf(cell as CalendarDate) : cell)),
  );

beforeAll(installCustomFunctions);
beforeEach(() => {
  speakInCells(() => "en");
});

describe("AR.DUEDATE", () => {
  const dueDate = (documentDate: unknown, terms: unknown): unknown[][] =>
    dates(shownBy(() => dueDateInCells([[documentDate]], [[terms]])));

  test.each([
    { document: "2026-01-31", terms: "30天", shows: "2026-03-02", because: "30 calendar days" },
    { document: "2026-01-31", terms: 30, shows: "2026-03-02", because: "a number is days" },
    { document: "2026-01-10", terms: "月结30天", shows: "2026-03-02", because: "from month end" },
    { document: "2026-01-10", terms: "EOM+15", shows: "2026-02-15", because: "from month end" },
    { document: "2026-01-10", terms: "次月25日", shows: "2026-02-25", because: "a fixed day" },
    { document: "2026-01-10", terms: "2/10 net 30", shows: "2026-02-09", because: "the net days" },
    { document: "2026-01-31", terms: "1个月", shows: "2026-02-28", because: "months end early" },
    { document: "2026-01-10", terms: "现结", shows: "2026-01-10", because: "due at once" },
    { document: "", terms: "Net 30", shows: "", because: "no document has no due date" },
    { document: "2026-01-10", terms: "", shows: "", because: "without terms none is invented" },
    { document: "2026-01-10", terms: -5, shows: "#NUM!", because: "due before it was billed" },
    {
      document: "2026-01-10",
      terms: "NAA8",
      shows:
        '#VALUE! terms: "NAA8" is not understood. Write terms such as Net 30, 30 days or EOM+15.',
      because: "a code needs its own table",
    },
  ])("$document with $terms shows $shows: $because", ({ document, terms, shows }) => {
    expect(dueDate(document, terms)).toEqual([[shows]]);
  });

  test("takes one term for a whole column", () => {
    const column = [[day("2026-01-01")], [day("2026-02-01")]];
    expect(dates(dueDateInCells(column, [["Net 30"]]))).toEqual([["2026-01-31"], ["2026-03-03"]]);
  });
});

describe("AR.PARSEDATE", () => {
  test.each([
    { cells: ["03/02/2026", "13/02/2026"], shows: ["2026-02-03", "2026-02-13"] },
    { cells: ["03/02/2026", "02/13/2026"], shows: ["2026-03-02", "2026-02-13"] },
    { cells: ["2026年3月1日", "20260301"], shows: ["2026-03-01", "2026-03-01"] },
    { cells: ["1-Mar-2026", "01.03.2026"], shows: ["2026-03-01", "2026-03-01"] },
    { cells: ["", "-"], shows: ["", ""] },
  ])("reads $cells together as $shows", ({ cells, shows }) => {
    expect(dates(parseDateInCells(cells.map((cell) => [cell])))).toEqual(shows.map((one) => [one]));
  });

  test("asks instead of guessing, and takes the answer", () => {
    expect(shownBy(() => parseDateInCells([["03/04/2026"]]))).toEqual([
      [
        '#VALUE! dateText: "03/04/2026" does not tell the day from the month. Type a date such as 2026-03-31.',
      ],
    ]);
    expect(dates(parseDateInCells([["03/04/2026"]], [["Day-First"]]))).toEqual([["2026-04-03"]]);
    expect(dates(parseDateInCells([["03/04/2026"]], [["月日年"]]))).toEqual([["2026-03-04"]]);
  });

  test.each([
    {
      order: [["US"]],
      shows:
        '#VALUE! dateOrder cannot be "US". It can be: auto, day-first, month-first, year-first.',
    },
    {
      order: [["auto"], ["auto"]],
      shows: "#VALUE! dateOrder holds for the whole formula. Point to a single cell.",
    },
  ])("refuses the order $order", ({ order, shows }) => {
    expect(shownBy(() => parseDateInCells([["03/04/2026"]], order))).toEqual([[shows]]);
  });
});

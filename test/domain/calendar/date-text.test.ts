import fc from "fast-check";
import {
  calendarDateOfIso,
  isoOf,
  type CalendarDate,
} from "../../../src/domain/calendar/calendar-date";
import {
  DATE_CODE,
  dateCodeOfNumber,
  dateUnderOrder,
  isUndecided,
} from "../../../src/domain/calendar/date-code";
import { dateCodeOfText } from "../../../src/domain/calendar/date-text";
import { NEEDS_CARE, plainDateCode } from "../../../src/domain/calendar/plain-date";

const iso = (code: number): string =>
  code > 0
    ? isoOf(code as CalendarDate)
    : isUndecided(code)
      ? "undecided"
      : (Object.entries(DATE_CODE).find(([, value]) => value === code)?.[0] ?? "?");

describe("date text", () => {
  test.each([
    ["2025-03-01", "2025-03-01"],
    ["2025/3/1", "2025-03-01"],
    ["'2025-03-01", "2025-03-01"],
    ["2025.3.1", "2025-03-01"],
    ["2025.03.01.", "2025-03-01"],
    ["20250301", "2025-03-01"],
    ["2025年3月1日", "2025-03-01"],
    ["2025 年 3 月 1 日", "2025-03-01"],
    ["25年3月1日", "2025-03-01"],
    ["民国114年3月1日", "2025-03-01"],
    ["114/03/01", "2025-03-01"],
    ["令和7年3月1日", "2025-03-01"],
    ["二〇二五年三月一日", "2025-03-01"],
    ["二零二五年十二月二十一日", "2025-12-21"],
    ["二〇二五年二月三十日", "notADay"],
    ["2025-03-01(土)", "2025-03-01"],
    ["２０２５／３／１", "2025-03-01"],
    ["1-Mar-2025", "2025-03-01"],
    ["01 MAR 25", "2025-03-01"],
    ["March 1, 2025", "2025-03-01"],
    ["1st March 2025", "2025-03-01"],
    ["1 März 2025", "2025-03-01"],
    ["12 de marzo de 2025", "2025-03-12"],
    ["2025-03-01 08:30:00", "2025-03-01"],
    ["2025-03-01T00:00:00.000Z", "2025-03-01"],
    ["2025-03-01 9:00 PM", "2025-03-01"],
    ["2025/3/1 上午 9:00", "2025-03-01"],
    ["2025年3月1日 星期六", "2025-03-01"],
    ["Sat, 01 Mar 2025", "2025-03-01"],
    ["45717", "2025-03-01"],
    ["45717.5", "2025-03-01"],
    ["29/02/2024", "undecided"],
    ["01.03.2025", "undecided"],
    ["3/1/25", "undecided"],
    ["12/19/24 00:00", "undecided"],
    ["31122025", "undecided"],
    ["25/3/1", "2025-03-01"],
    ["2025-02-29", "notADay"],
    ["31/02/2026", "notADay"],
    ["31/04/2026", "notADay"],
    ["2025-13-01", "notADay"],
    ["2025-03", "monthOnly"],
    ["2025年3月", "monthOnly"],
    ["202503", "monthOnly"],
    ["Mar-25", "monthOnly"],
    ["12:30", "timeOnly"],
    ["上午9:05", "timeOnly"],
    ["1900-01-01", "placeholder"],
    ["1900/1/0", "placeholder"],
    ["1899-12-30", "placeholder"],
    ["0001-01-01 00:00:00", "placeholder"],
    ["9999-12-31", "placeholder"],
    ["", "blank"],
    ["  ", "blank"],
    ["-", "blank"],
    ["N/A", "blank"],
    ["无", "blank"],
    ["#N/A", "errorValue"],
    ["0000-01-29", "placeholder"],
    ["099/01/29", "2010-01-29"],
    ["待定", "unreadable"],
    ["TBD", "unreadable"],
    ["Net 30", "unreadable"],
    ["1月5日", "unreadable"],
  ])("reads %j as %s", (text, expected) => {
    expect(iso(dateCodeOfText(text))).toBe(expected);
  });

  test.each([
    [45_717, "2025-03-01"],
    [45_717.75, "2025-03-01"],
    [20_250_301, "2025-03-01"],
    [20_250_231, "notADay"],
    [0, "placeholder"],
    [1, "placeholder"],
    [0.5, "timeOnly"],
    [45, "unreadable"],
    [-3, "unreadable"],
    [NaN, "unreadable"],
    [3_000_000, "unreadable"],
  ])("reads the number %d as %s", (value, expected) => {
    expect(iso(dateCodeOfNumber(value))).toBe(expected);
  });

  test.each([
    ["03/04/2025", "day-first", "2025-04-03"],
    ["03/04/2025", "month-first", "2025-03-04"],
    ["25/12/2025", "month-first", "notADay"],
    ["03/04/25", "year-first", "2003-04-25"],
    ["3/4/85", "day-first", "1985-04-03"],
    ["31122025", "day-first", "2025-12-31"],
  ] as const)("reads %s %s as %s", (text, order, expected) => {
    expect(iso(dateUnderOrder(dateCodeOfText(text), order))).toBe(expected);
  });

  test("reads every day back from each form that names the year first or the month", () => {
    const days = fc.integer({ min: 15_000, max: 80_000 });
    fc.assert(
      fc.property(days, (serial) => {
        const text = isoOf(serial as CalendarDate);
        const [year = "", month = "", day = ""] = text.split("-");
        const forms = [
          text,
          `${year}/${Number(month)}/${Number(day)}`,
          `${year}.${month}.${day}`,
          `${year}年${Number(month)}月${Number(day)}日`,
          year + month + day,
          `${text} 13:45:10`,
        ];
        expect(forms.map((form) => dateCodeOfText(form))).toEqual(forms.map(() => serial));
        expect(calendarDateOfIso(text)).toBe(serial);
      }),
    );
  });

  test("never throws, and never makes a day of a text without digits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const code = dateCodeOfText(text);
        expect(Number.isInteger(code)).toBe(true);
        if (!/\p{Nd}|\p{No}/u.test(text.normalize("NFKC"))) expect(code).toBeLessThanOrEqual(0);
      }),
    );
    const dateLike = fc.stringMatching(/^[0-9年月日/.: -]{0,14}$/);
    fc.assert(fc.property(dateLike, (text) => Number.isInteger(dateCodeOfText(text))));
  });

  test("the plain way and the careful way read alike", () => {
    const part = fc.constantFrom("0", "1", "01", "2", "12", "13", "29", "30", "31");
    const year = fc.constantFrom("2025", "2024", "1900", "9999", "0000", "25", "114", "99");
    const shape = fc.constantFrom<(y: string, m: string, d: string) => string>(
      (y, m, d) => `${y}-${m}-${d}`,
      (y, m, d) => `${d}/${m}/${y}`,
      (y, m, d) => `${d}.${m}.${y}`,
      (y, m, d) => `${y}年${m}月${d}日`,
      (y, m, d) => `${y}${m}${d}`,
      (y, _, d) => `${d}-Mar-${y}`,
      (y, _, d) => `${d}/DEC/${y}`,
      (y, m, d) => `${y}/${m}.${d}`,
    );
    const tail = fc.constantFrom("", " ", " 00:00", " 00:00:00", "T00:00:00", " 12:30", "x");
    fc.assert(
      fc.property(fc.tuple(shape, year, part, part, tail), ([write, y, m, d, end]) => {
        const text = write(y, m, d) + end;
        const plain = plainDateCode(text);
        // A line break behind it sends the same text the careful way.
        if (plain !== NEEDS_CARE) expect(plain).toBe(dateCodeOfText(`${text}\n`));
      }),
      { numRuns: 2_000 },
    );
  });
});

import { isoOf } from "../../../src/domain/calendar/calendar-date";
import {
  addWorkingDays,
  areHolidaysKnown,
  HOLIDAY_YEARS,
  isWorkingDay,
  workingDayFrom,
} from "../../../src/domain/calendar/working-days";
import { dateOf } from "../../support/ledger-of";

describe("working days", () => {
  test.each([
    ["2026-06-15", true, "an ordinary Monday"],
    ["2026-06-13", false, "an ordinary Saturday"],
    ["2026-10-01", false, "National Day"],
    ["2026-10-07", false, "the last day of the National Day holiday"],
    ["2026-10-08", true, "the day after it"],
    ["2026-10-10", true, "a Saturday worked in exchange"],
    ["2026-02-17", false, "the Spring Festival"],
    ["2026-02-14", true, "a Saturday worked before it"],
    ["2030-10-01", true, "a Tuesday of a year without data: only weekends are free"],
    ["2030-10-05", false, "a Saturday of that year"],
    ["2030-10-06", false, "a Sunday of that year"],
  ])("%s: %s, %s", (day, works) => {
    expect(isWorkingDay(dateOf(day))).toBe(works);
  });

  test("are known for the years of the calendar's data", () => {
    expect(HOLIDAY_YEARS).toEqual({ first: 2004, last: 2026 });
    expect(areHolidaysKnown(dateOf("2026-12-31"))).toBe(true);
    expect(areHolidaysKnown(dateOf("2027-01-01"))).toBe(false);
  });

  test.each([
    ["2026-09-30", 1, "2026-10-08", "over the National Day holiday"],
    ["2026-10-08", -1, "2026-09-30", "and back"],
    ["2026-06-12", 2, "2026-06-16", "over a weekend"],
    ["2026-06-15", 0, "2026-06-15", "none leaves the day"],
  ])("%s and %i more is %s: %s", (from, count, to) => {
    expect(isoOf(addWorkingDays(dateOf(from), count))).toBe(to);
  });

  test("a day off moves to the next working day", () => {
    expect(isoOf(workingDayFrom(dateOf("2026-10-03")))).toBe("2026-10-08");
    expect(isoOf(workingDayFrom(dateOf("2026-06-15")))).toBe("2026-06-15");
  });
});

// Nobody is contacted on a day off: whatever was done, postponed or promised before it, the work of that day waits.
import {
  calendarDateOf,
  isoOf,
  type CalendarDate,
} from "../../../src/domain/calendar/calendar-date";
import { isWorkingDay } from "../../../src/domain/calendar/working-days";
import { NO_RECORDS, type LogEntry } from "../../../src/domain/records/collection-records";
import { workItemOf } from "../../../src/domain/records/worklist";
import { planTactics } from "../../../src/domain/tactics/plan-tactics";
import { DEFAULT_POLICY } from "../../../src/domain/policy/collection-policy";
import { tacticInputsOf } from "../../support/tactic-inputs-of";

const DAYS_PAST_DUE = [-20, -7, -5, -1, 0, 5, 15, 16, 30, 31, 60, 90, 91, 181, 365, 700];

function entryOf(kind: "done" | "postponed", date: CalendarDate, until?: CalendarDate): LogEntry {
  return {
    ...{ id: "1", date, customer: "恒昌", currency: "", kind, tactic: "T03", until },
    ...{ channel: undefined, direction: undefined, isAnswered: undefined, isHeated: false },
    ...{ condition: "", conditionHolds: undefined, text: "" },
  };
}

test.each([
  ["Spring Festival", 2026, 2, 15, 9, "2026-02-24"],
  ["National Day", 2026, 10, 1, 7, "2026-10-08"],
  ["a weekend", 2026, 6, 13, 2, "2026-06-15"],
])("on %s work waits for the first day after it", (_, year, month, day, count, after) => {
  for (let at = 0; at < count; at += 1) {
    const asOfDate = ((calendarDateOf(year, month, day) ?? 0) + at) as CalendarDate;
    expect(isWorkingDay(asOfDate)).toBe(false);
    const logs: readonly (readonly LogEntry[])[] = [
      [],
      [entryOf("done", (asOfDate - 40) as CalendarDate)],
      [entryOf("postponed", (asOfDate - 3) as CalendarDate, asOfDate)],
      [entryOf("postponed", (asOfDate - 9) as CalendarDate, (asOfDate - 4) as CalendarDate)],
    ];
    for (const d of DAYS_PAST_DUE)
      for (const log of logs) {
        const plan = planTactics({ ...tacticInputsOf({ d }), asOfDate }, DEFAULT_POLICY);
        const { state, dueOn } = workItemOf(plan, { ...NO_RECORDS, log }, asOfDate);
        expect(state).not.toBe("open");
        expect(isWorkingDay(dueOn)).toBe(true);
        expect(isoOf(dueOn) >= after).toBe(true);
      }
  }
});

test("what is postponed to a day off is listed on the day after it, and stays postponed until then", () => {
  const friday = calendarDateOf(2026, 6, 12) as CalendarDate;
  const saturday = (friday + 1) as CalendarDate;
  const monday = (friday + 3) as CalendarDate;
  const log = [entryOf("postponed", friday, saturday)];
  const on = (asOfDate: CalendarDate) =>
    workItemOf(
      planTactics({ ...tacticInputsOf({ d: 20 }), asOfDate }, DEFAULT_POLICY),
      { ...NO_RECORDS, log },
      asOfDate,
    );
  expect(on(friday)).toMatchObject({ state: "postponed", dueOn: monday });
  expect(on(saturday)).toMatchObject({ state: "postponed", dueOn: monday });
  expect(on(monday)).toMatchObject({ state: "open", dueOn: monday });
});

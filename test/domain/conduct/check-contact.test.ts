import { calendarDateOfIso, type CalendarDate } from "../../../src/domain/calendar/calendar-date";
import {
  checkContact,
  contactLimitsOf,
  nextContactDate,
  type ContactPlan,
  type ContactSituation,
  type LoggedContact,
} from "../../../src/domain/conduct/check-contact";
import { checkTactic } from "../../../src/domain/conduct/check-tactic";
import { DEFAULT_POLICY } from "../../../src/domain/policy/collection-policy";
import type { TacticCode } from "../../../src/domain/tactics/tactic-table";

const day = (iso: string): CalendarDate => {
  const date = calendarDateOfIso(iso);
  if (date === undefined) throw new Error(iso);
  return date;
};
// Weekends only: 2026-06-06 and 07 are a Saturday and a Sunday.
const isWorkingDay = (date: CalendarDate): boolean =>
  (date - day("2026-06-06")) % 7 > 1 || date < day("2026-06-06");
const out = (iso: string, channel: LoggedContact["channel"]): LoggedContact => ({
  date: day(iso),
  channel,
  direction: "out",
});
const CALL: ContactPlan = { date: day("2026-06-10"), channel: "call", recipient: "customer" };

function situation(change: Partial<ContactSituation> = {}): ContactSituation {
  return {
    log: [],
    limits: contactLimitsOf(DEFAULT_POLICY),
    isWorkingDay,
    noContactRequest: false,
    ...change,
  };
}

describe("the guard on a contact", () => {
  test.each<readonly [number, string | undefined, string]>([
    [0, undefined, "the first of a week"],
    [1, undefined, "the second"],
    [2, "flag", "the last the cap allows needs a reason"],
    [3, "block", "one more is harassment"],
  ])("after %d contacts in the week it says %s: %s", (count, level) => {
    const log = Array.from({ length: count }, (_, index) =>
      out(`2026-06-0${String(8 - index)}`, "message"),
    );
    const findings = checkContact(CALL, situation({ log }));
    expect(findings.find(({ cause }) => cause === "week-cap")?.level).toBe(level);
  });

  test("counts calls, messages and visits of 30 days apart, and letters not at all", () => {
    const log = [
      out("2026-05-12", "call"),
      out("2026-05-20", "call"),
      out("2026-05-28", "call"),
      ...["2026-06-08", "2026-06-09", "2026-06-10"].map((iso) => out(iso, "letter")),
    ];
    const [finding] = checkContact(CALL, situation({ log }));
    expect(finding).toEqual({ code: "C04", level: "block", cause: "month-cap", count: 4, cap: 3 });
    expect(checkContact({ ...CALL, channel: "email" }, situation({ log }))).toEqual([]);
    expect(checkContact({ ...CALL, channel: "letter" }, situation({ log }))).toEqual([]);
  });

  test("a customer who calls us counts for nothing", () => {
    const log = Array.from({ length: 9 }, () => ({
      ...out("2026-06-09", "call"),
      direction: "in" as const,
    }));
    expect(checkContact(CALL, situation({ log }))).toEqual([]);
  });

  test.each<readonly [Partial<ContactPlan>, string, string]>([
    [{ minute: 8 * 60 }, "window", "before work"],
    [{ minute: 12 * 60 }, "window", "the noon rest"],
    [{ minute: 20 * 60 }, "window", "the evening"],
    [{ date: day("2026-06-13") }, "day-off", "a Saturday"],
    [{ place: "home", channel: "visit" }, "home", "a home"],
    [{ place: "private-occasion" }, "private-occasion", "a wedding"],
    [{ recipient: "family" }, "recipient", "a relative"],
  ])("refuses %p by %s: %s", (change, cause) => {
    const findings = checkContact({ ...CALL, ...change }, situation());
    expect(findings.map((finding) => [finding.cause, finding.level])).toEqual([[cause, "block"]]);
  });

  test("after a request to stop only writing is left", () => {
    const asked = situation({ noContactRequest: true });
    expect(checkContact(CALL, asked).map(({ cause }) => cause)).toEqual(["write-only"]);
    expect(checkContact({ ...CALL, channel: "message" }, asked)).toEqual([]);
  });

  test("lets a working day pass after a heated talk", () => {
    const log = [{ ...out("2026-06-09", "call"), isHeated: true }];
    expect(checkContact(CALL, situation({ log })).map(({ cause }) => cause)).toEqual(["cooling"]);
    expect(nextContactDate(CALL, situation({ log }))).toBe(day("2026-06-11"));
  });

  test("finds the next day that is allowed", () => {
    const log = ["2026-06-08", "2026-06-09", "2026-06-10"].map((iso) => out(iso, "message"));
    // The week of the first of them ends on the 14th, a Sunday.
    expect(nextContactDate(CALL, situation({ log }))).toBe(day("2026-06-15"));
    expect(nextContactDate(CALL, situation({ isWorkingDay: () => false }))).toBeUndefined();
  });
});

describe("the guard on a tactic", () => {
  const facts = { answers: {}, noContactRequest: false };

  test.each<readonly [TacticCode, readonly string[], string]>([
    ["T06", ["X06 flag", "X42 flag"], "letter 3 asks for recipients and department"],
    ["T21", ["X17 flag", "X18 flag", "X24 info"], "cost of default: true, based, without fear"],
    ["T04", [], "a polite call needs nothing"],
  ])("%s: %p, because %s", (tactic, expected) => {
    expect(checkTactic(tactic, facts).map(({ code, level }) => `${code} ${level}`)).toEqual(
      expected,
    );
  });

  test("an answer lifts or refuses it", () => {
    expect(checkTactic("T15", { ...facts, answers: { X14: true } })[0]?.level).toBe("info");
    expect(checkTactic("T15", { ...facts, answers: { X14: false } })[0]?.level).toBe("block");
  });

  test("goods are not taken back once three quarters are paid, whatever is answered", () => {
    const paid = { ...facts, answers: { X15: true }, hasPaidMostOfPrice: true };
    expect(checkTactic("T19", paid)[0]?.level).toBe("block");
  });

  test("a call is refused after a request to stop", () => {
    const findings = checkTactic("T04", { ...facts, noContactRequest: true });
    expect(findings.map(({ code, level }) => [code, level])).toEqual([["C04", "block"]]);
  });
});

test("the caps and hours are the company's own where its policy says so", () => {
  const limits = contactLimitsOf({
    ...DEFAULT_POLICY,
    ...{ weekMaxTouches: 2, "contactWindow.morningFrom": 9.5 },
  });
  const log = [out("2026-06-08", "message"), out("2026-06-09", "message")];
  const [cap] = checkContact(CALL, situation({ log, limits }));
  expect(cap).toMatchObject({ cause: "week-cap", level: "block", count: 3, cap: 2 });
  const early = checkContact({ ...CALL, minute: 9 * 60 + 15 }, situation({ limits }));
  expect(early.map(({ cause }) => cause)).toEqual(["window"]);
});

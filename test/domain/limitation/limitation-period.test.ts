import {
  guaranteeClock,
  limitationClock,
  type LimitationEvent,
  type LimitationFacts,
  type LimitationObstacle,
} from "../../../src/domain/limitation/limitation-period";
import { isoOf } from "../../../src/domain/calendar/calendar-date";
import { DEFAULT_POLICY } from "../../../src/domain/policy/collection-policy";
import { dateOf } from "../../support/ledger-of";

const event = (kind: LimitationEvent["kind"], date: string, endedOn?: string): LimitationEvent => ({
  ...{ kind, date: dateOf(date) },
  ...(endedOn === undefined ? {} : { endedOn: dateOf(endedOn) }),
});
const obstacle = (from: string, to?: string): LimitationObstacle => ({
  from: dateOf(from),
  ...(to === undefined ? {} : { to: dateOf(to) }),
});
const facts = (
  due: string,
  events: readonly LimitationEvent[] = [],
  obstacles: readonly LimitationObstacle[] = [],
): LimitationFacts => ({ start: { kind: "due-date", date: dateOf(due) }, events, obstacles });
const clockOn = (asOf: string, of: LimitationFacts) =>
  limitationClock(of, dateOf(asOf), DEFAULT_POLICY);

describe("the limitation clock", () => {
  test.each<{
    because: string;
    of: LimitationFacts;
    asOf: string;
    endsOn: string | undefined;
    daysLeft: number | undefined;
    alert: string;
  }>([
    {
      because: "three years end on the corresponding day, a Friday",
      of: facts("2023-05-15"),
      ...{ asOf: "2025-10-01", endsOn: "2026-05-15", daysLeft: 226, alert: "none" },
    },
    {
      because: "on its last day it still runs",
      of: facts("2023-05-15"),
      ...{ asOf: "2026-05-15", endsOn: "2026-05-15", daysLeft: 0, alert: "third" },
    },
    {
      because: "the day after, it has run out",
      of: facts("2023-05-15"),
      ...{ asOf: "2026-05-16", endsOn: "2026-05-15", daysLeft: -1, alert: "expired" },
    },
    {
      because: "29 February has no corresponding day in 2027: the month's last, a Sunday, moves on",
      of: facts("2024-02-29"),
      ...{ asOf: "2026-10-01", endsOn: "2027-03-01", daysLeft: 151, alert: "first" },
    },
    {
      because: "an end in the National Day holiday moves behind it",
      of: facts("2023-10-03"),
      ...{ asOf: "2026-08-01", endsOn: "2026-10-08", daysLeft: 68, alert: "second" },
    },
    {
      because: "an end on a Saturday that is worked stays",
      of: facts("2023-10-10"),
      ...{ asOf: "2026-10-09", endsOn: "2026-10-10", daysLeft: 1, alert: "third" },
    },
    {
      because: "a proved demand restarts it from that day",
      of: facts("2022-03-01", [event("demand", "2024-06-03")]),
      ...{ asOf: "2026-01-01", endsOn: "2027-06-03", daysLeft: 518, alert: "none" },
    },
    {
      because: "the latest of several restarts counts",
      of: facts("2022-03-01", [event("plan", "2025-04-01"), event("part-payment", "2023-02-01")]),
      ...{ asOf: "2026-01-01", endsOn: "2028-04-03", daysLeft: 823, alert: "none" },
    },
    {
      because: "a demand before the due date restarts nothing",
      of: facts("2023-05-15", [event("demand", "2023-05-01")]),
      ...{ asOf: "2026-05-01", endsOn: "2026-05-15", daysLeft: 14, alert: "third" },
    },
    {
      because: "a demand after the end revives nothing",
      of: facts("2020-05-15", [event("demand", "2024-01-01")]),
      ...{ asOf: "2024-06-01", endsOn: "2023-05-15", daysLeft: -383, alert: "expired" },
    },
    {
      because: "a plan signed after the end binds anew",
      of: facts("2020-05-15", [event("plan", "2024-01-02")]),
      ...{ asOf: "2024-06-03", endsOn: "2027-01-04", daysLeft: 945, alert: "none" },
    },
    {
      because: "while a suit is pending it stands still",
      of: facts("2023-05-15", [event("suit", "2025-05-06")]),
      ...{ asOf: "2026-08-01", endsOn: undefined, daysLeft: undefined, alert: "none" },
    },
    {
      because: "it runs anew from the end of the proceedings",
      of: facts("2023-05-15", [event("suit", "2025-05-06", "2025-12-01")]),
      ...{ asOf: "2026-08-01", endsOn: "2028-12-01", daysLeft: 853, alert: "none" },
    },
    {
      because: "an obstacle in the last six months holds it until six months after",
      of: facts("2023-05-15", [], [obstacle("2026-03-02", "2026-04-01")]),
      ...{ asOf: "2026-05-01", endsOn: "2026-10-08", daysLeft: 160, alert: "first" },
    },
    {
      because: "an obstacle that was over before the last six months changes nothing",
      of: facts("2023-05-15", [], [obstacle("2025-01-01", "2025-02-01")]),
      ...{ asOf: "2026-05-01", endsOn: "2026-05-15", daysLeft: 14, alert: "third" },
    },
    {
      because: "while the obstacle lasts in the last six months it stands still",
      of: facts("2023-05-15", [], [obstacle("2026-03-02")]),
      ...{ asOf: "2026-05-20", endsOn: undefined, daysLeft: undefined, alert: "none" },
    },
    {
      because: "twenty years are the longest, whatever restarts it",
      of: facts(
        "2006-03-01",
        [2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024].map((year) =>
          event("demand", `${String(year)}-06-01`),
        ),
      ),
      ...{ asOf: "2026-01-01", endsOn: "2026-03-02", daysLeft: 60, alert: "second" },
    },
    {
      because: "twenty years that end on a Sunday end on Monday like any period (art. 203)",
      of: facts("2006-05-24", [event("plan", "2024-06-03")]),
      ...{ asOf: "2026-05-24", endsOn: "2026-05-25", daysLeft: 1, alert: "third" },
    },
    {
      because: "a demand while the suit goes on does not bring its end forward",
      of: facts("2023-05-15", [
        event("suit", "2025-05-06", "2025-12-01"),
        event("demand", "2025-08-01"),
      ]),
      ...{ asOf: "2026-08-01", endsOn: "2028-12-01", daysLeft: 853, alert: "none" },
    },
    {
      because: "after the proceedings a demand restarts it again",
      of: facts("2023-05-15", [
        event("suit", "2025-05-06", "2025-12-01"),
        event("demand", "2026-02-02"),
      ]),
      ...{ asOf: "2026-08-01", endsOn: "2029-02-02", daysLeft: 916, alert: "none" },
    },
    {
      because: "proceedings whose end lies ahead are still pending",
      of: facts("2023-05-15", [event("suit", "2025-05-06", "2026-09-01")]),
      ...{ asOf: "2026-08-01", endsOn: undefined, daysLeft: undefined, alert: "none" },
    },
    {
      because: "a payment after the end stays paid, but is not taken for consent to the rest",
      of: facts("2020-05-15", [event("part-payment", "2024-01-02")]),
      ...{ asOf: "2024-06-03", endsOn: "2023-05-15", daysLeft: -385, alert: "expired" },
    },
    {
      because: "a suit after the end revives nothing",
      of: facts("2020-05-15", [event("suit", "2024-01-02")]),
      ...{ asOf: "2024-06-03", endsOn: "2023-05-15", daysLeft: -385, alert: "expired" },
    },
    {
      because: "a restart on the very last day counts, also where that day was moved by a holiday",
      of: facts("2020-10-03", [event("demand", "2023-10-07")]),
      ...{ asOf: "2026-01-05", endsOn: "2026-10-08", daysLeft: 276, alert: "none" },
    },
    {
      because: "31 August has no corresponding day six months on: an obstacle holds to 28 February",
      of: facts("2023-10-31", [], [obstacle("2026-08-01", "2026-08-31")]),
      ...{ asOf: "2026-09-01", endsOn: "2027-03-01", daysLeft: 181, alert: "none" },
    },
    {
      because: "an obstacle that began long before counts from the last six months on",
      of: facts("2023-05-15", [], [obstacle("2025-01-01", "2026-01-15")]),
      ...{ asOf: "2026-05-01", endsOn: "2026-07-15", daysLeft: 75, alert: "second" },
    },
    {
      because: "a second obstacle in the six months that are left holds it again",
      of: facts(
        "2023-05-15",
        [],
        [obstacle("2026-03-02", "2026-04-01"), obstacle("2026-06-01", "2026-06-30")],
      ),
      ...{ asOf: "2026-07-01", endsOn: "2026-12-30", daysLeft: 182, alert: "none" },
    },
    {
      because: "an obstacle that begins after the end comes too late",
      of: facts("2023-05-15", [], [obstacle("2026-05-20", "2026-06-20")]),
      ...{ asOf: "2026-07-01", endsOn: "2026-05-15", daysLeft: -47, alert: "expired" },
    },
    {
      because: "180 days left is the first alert",
      of: facts("2023-05-15"),
      ...{ asOf: "2025-11-16", endsOn: "2026-05-15", daysLeft: 180, alert: "first" },
    },
    {
      because: "181 are none yet",
      of: facts("2023-05-15"),
      ...{ asOf: "2025-11-15", endsOn: "2026-05-15", daysLeft: 181, alert: "none" },
    },
    {
      because: "90 days left is the second",
      of: facts("2023-05-15"),
      ...{ asOf: "2026-02-14", endsOn: "2026-05-15", daysLeft: 90, alert: "second" },
    },
    {
      because: "30 days left is the third",
      of: facts("2023-05-15"),
      ...{ asOf: "2026-04-15", endsOn: "2026-05-15", daysLeft: 30, alert: "third" },
    },
    {
      because: "what happens after the as-of date is not known yet",
      of: facts("2023-05-15", [event("demand", "2026-05-10")]),
      ...{ asOf: "2026-05-01", endsOn: "2026-05-15", daysLeft: 14, alert: "third" },
    },
  ])("$because", ({ of, asOf, endsOn, daysLeft, alert }) => {
    const clock = clockOn(asOf, of);
    expect({
      endsOn: clock.endsOn === undefined ? undefined : isoOf(clock.endsOn),
      daysLeft: clock.daysLeft,
      alert: clock.alert,
    }).toEqual({ endsOn, daysLeft, alert });
    expect(clock.isExpired).toBe((daysLeft ?? 0) < 0);
  });

  test("cites the articles of each step", () => {
    const { articles } = clockOn(
      "2026-01-01",
      facts("2022-03-01", [event("demand", "2024-06-03")]),
    );
    expect(articles).toEqual(["188", "195", "201", "202"]);
  });

  test("of a debt in instalments starts with the last one", () => {
    const start = { kind: "last-instalment" as const, date: dateOf("2024-05-15") };
    const clock = limitationClock(
      { start, events: [], obstacles: [] },
      dateOf("2026-01-01"),
      DEFAULT_POLICY,
    );
    expect(clock.endsOn && isoOf(clock.endsOn)).toBe("2027-05-17");
    expect(clock.articles).toContain("189");
  });
});

describe("the guarantee clock", () => {
  test.each([
    ["2026-01-15", "2026-12-31", "2026-12-31", "agreed", "as agreed"],
    ["2026-01-15", undefined, "2026-07-15", "statutory", "six months when nothing is agreed"],
    ["2026-01-15", "2026-01-15", "2026-07-15", "statutory", "an end with the debt is none"],
  ])(
    "of a debt due %s, agreed to %s, ends %s (%s): %s",
    (due, agreed, endsOn, origin, _because) => {
      const agreedEnd = agreed === undefined ? undefined : dateOf(agreed);
      const clock = guaranteeClock(
        { dueDate: dateOf(due), agreedEnd },
        dateOf("2026-07-16"),
        DEFAULT_POLICY,
      );
      expect([isoOf(clock.endsOn), clock.origin]).toEqual([endsOn, origin]);
      expect(clock.isEnded).toBe(endsOn < "2026-07-16");
    },
  );
});

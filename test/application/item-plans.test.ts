import { agingReport } from "../../src/application/aging-report";
import { plannedItems } from "../../src/application/item-plans";
import { defaultAgingSettings } from "../../src/domain/aging/aging-settings";
import { isoOf } from "../../src/domain/calendar/calendar-date";
import { DEFAULT_POLICY } from "../../src/domain/policy/collection-policy";
import { EMPTY_PROFILE, type CustomerProfile } from "../../src/domain/profile/customer-profile";
import { dateOf, ledgerOf, type ItemSpec } from "../support/ledger-of";

/** The plan of each document on Monday, 15 June 2026. */
function plansOf(items: readonly ItemSpec[], profile: CustomerProfile = EMPTY_PROFILE) {
  const report = agingReport(ledgerOf(items), defaultAgingSettings(dateOf("2026-06-15")), {
    policy: DEFAULT_POLICY,
    profileOf: () => profile,
  });
  return plannedItems(report).map(({ plan }) => plan);
}

const open = 50_000;

describe("what is next for a document", () => {
  test.each<{
    because: string;
    item: Omit<ItemSpec, "open">;
    profile?: CustomerProfile;
    stage: string | undefined;
    next: object;
  }>([
    {
      because: "letter 1 goes out five days before the due date",
      item: { due: "2026-06-25" },
      stage: "S0",
      next: { kind: "letter", letter: "plan-call", on: dateOf("2026-06-18"), isLate: false },
    },
    {
      because: "letter 2 has to be out by day 15",
      item: { due: "2026-06-05" },
      stage: "S1",
      next: { kind: "letter", letter: "letter2", on: dateOf("2026-06-20"), isLate: false },
    },
    {
      because: "a letter of before its due day was about older documents",
      item: { due: "2026-05-20" },
      profile: { lettersSent: { letter2: dateOf("2026-05-10") } },
      stage: "S2",
      next: { kind: "letter", letter: "letter2", on: dateOf("2026-06-04"), isLate: true },
    },
    {
      because: "once letter 2 is out, letter 3 is next",
      item: { due: "2026-05-20" },
      profile: { lettersSent: { letter2: dateOf("2026-06-01") } },
      stage: "S2",
      next: { kind: "letter", letter: "letter3", on: dateOf("2026-06-19"), isLate: false },
    },
    {
      because: "a disputed document is talked about, not pressed for",
      item: { due: "2026-05-20", isDisputed: true },
      stage: "S2",
      next: { kind: "settle-dispute" },
    },
    {
      because: "limitation runs out within the alert",
      item: { due: "2023-07-03" },
      stage: "S6",
      next: { kind: "stop-limitation", by: dateOf("2026-07-03") },
    },
    {
      because: "limitation has run out",
      item: { due: "2023-05-03" },
      stage: "S6",
      next: { kind: "limitation-expired" },
    },
    {
      because: "an acknowledgement started it anew, and a guarantee ends soon",
      item: { due: "2026-01-05" },
      profile: { lastInterruption: dateOf("2026-06-01"), guaranteeEnd: dateOf("2026-07-05") },
      stage: "S4",
      next: { kind: "claim-guarantee", by: dateOf("2026-07-05") },
    },
    {
      because: "nobody presses a customer in insolvency",
      item: { due: "2026-01-05" },
      profile: { insolvency: "accepted" },
      stage: "S4",
      next: { kind: "no-pressing" },
    },
  ])("$because", ({ item, profile, stage, next }) => {
    const [plan] = plansOf([{ ...item, open }], profile);
    expect([plan?.stage, plan?.next]).toEqual([stage, next]);
  });
});

test("each document has clocks of its own, and a credit has none", () => {
  const [first, second, credit] = plansOf([
    { due: "2026-01-05", open },
    { due: "2024-02-29", open },
    { due: "2026-01-05", open: -100 },
  ]);
  const ends = (plan: typeof first) => plan?.limitation?.endsOn && isoOf(plan.limitation.endsOn);
  // 5 January 2029 is a Friday; three years after 29 February the month ends on the 28th, a Sunday.
  expect([ends(first), ends(second)]).toEqual(["2029-01-05", "2027-03-01"]);
  expect(first?.guarantee).toBeUndefined();
  expect(credit).toBeUndefined();
});

test("a guarantee without an agreed end later than the debt lasts six months from each due date", () => {
  const guaranteeEnd = dateOf("2026-01-05");
  const [plan] = plansOf([{ due: "2026-01-05", open }], { guaranteeEnd });
  expect(plan?.guarantee).toMatchObject({ origin: "statutory", daysLeft: 21 });
});

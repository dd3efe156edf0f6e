import { daysPastDue } from "../../../src/domain/aging/days-past-due";
import { dateOf } from "../../support/ledger-of";

describe("days past due", () => {
  test.each([
    { due: "2026-01-31", asOf: "2026-03-02", days: 30, because: "February 2026 has 28 days" },
    { due: "2024-02-28", asOf: "2024-03-01", days: 2, because: "2024 is a leap year" },
    { due: "2026-06-30", asOf: "2026-06-30", days: 0, because: "due today is not late" },
    { due: "2026-07-01", asOf: "2026-06-30", days: -1, because: "due tomorrow" },
    { due: "2026-03-07", asOf: "2026-03-09", days: 2, because: "clocks change in between" },
    { due: "2025-12-31", asOf: "2026-12-31", days: 365, because: "a whole year" },
  ])("from $due to $asOf are $days: $because", ({ due, asOf, days }) => {
    expect(daysPastDue({ dueDate: dateOf(due), asOfDate: dateOf(asOf) })).toBe(days);
  });
});

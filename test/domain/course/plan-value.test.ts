import { planValue, presentValueMinor } from "../../../src/domain/course/plan-value";
import { dateOf } from "../../support/ledger-of";

// Worked out apart from the product, with forty decimal digits.
test.each([
  [100_000, "2026-01-01", "2027-01-01", 0.06, 94_339.62, "a year of 365 days is the rate once"],
  [100_000, "2024-01-01", "2025-01-01", 0.06, 94_324.56, "a leap year is a day longer"],
  [30_000, "2026-04-10", "2026-04-30", 0.06, 29_904.37, "twenty days"],
  [30_000, "2026-04-10", "2026-05-31", 0.06, 29_756.74, "fifty-one days"],
  [80_000, "2026-04-10", "2026-10-10", 0.0435, 78_310.22, "another rate"],
  [1_234.56, "2026-04-10", "2029-04-09", 0.154, 803.33, "1,095 days are three times the rate"],
  [95_000, "2026-04-10", "2026-04-10", 0.06, 95_000, "what is paid at once is worth its face"],
  [20_000, "2026-04-10", "2026-04-01", 0.06, 20_000, "what is due already gains nothing"],
  [30_000, "2026-04-10", "2028-04-10", 0, 30_000, "without a rate waiting costs nothing"],
])("%d on %s due %s at %d is worth %d: %s", (amount, from, due, annualRate, expected) => {
  const payment = { amountMinor: Math.round(amount * 100), annualRate };
  const present = presentValueMinor({ ...payment, dueOn: dateOf(due), valueDate: dateOf(from) });
  expect(present / 100).toBe(expected);
});

test("three instalments are worth less than their sum at once, and that is the cost of waiting", () => {
  const payments = ["2026-04-30", "2026-05-31", "2026-06-30"].map((due) => ({
    ...{ amountMinor: 3_000_000, dueOn: dateOf(due) },
    ...{ valueDate: dateOf("2026-04-10"), annualRate: 0.06 },
  }));
  expect(planValue(payments)).toEqual({
    ...{ payments: 3, totalMinor: 9_000_000, presentMinor: 8_927_568, waitingCostMinor: 72_432 },
  });
});

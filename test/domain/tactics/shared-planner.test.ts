// Sharing changes nothing: the plan of a debt is the same whatever was planned before it.
import fc from "fast-check";
import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { DEFAULT_POLICY } from "../../../src/domain/policy/collection-policy";
import { planTactics } from "../../../src/domain/tactics/plan-tactics";
import { REASONS } from "../../../src/domain/tactics/reason-table";
import { sharedPlanner, type PlainDebt } from "../../../src/domain/tactics/shared-planner";

const oneOf = <const Value>(...values: readonly Value[]) => fc.constantFrom(...values);

const debt: fc.Arbitrary<PlainDebt> = fc
  .record({
    daysPastDue: oneOf(-8, 0, 5, 20, 80, 170, 500, 1100),
    open: fc.integer({ min: 0, max: 300_000_000 }),
    disputedShare: oneOf(0, 0, 0.3, 1),
    totalShare: fc.double({ min: 0.001, max: 1, noNaN: true }),
    amountRank: fc.double({ min: 0, max: 1, noNaN: true }),
    reason: oneOf(undefined, ...REASONS.map(({ code }) => code)),
    behaviour: oneOf(undefined, "B0", "B1", "B2", "B3", "B4"),
    quadrant: oneOf(undefined, "Q0", "Q1", "Q2", "Q3", "Q4"),
    importance: oneOf(undefined, "I1", "I2", "I3"),
  })
  .map(({ open, disputedShare, totalShare, ...known }) => ({
    ...known,
    asOfDate: 46_112 as CalendarDate,
    currency: { code: "", minorDigits: 2 },
    openAmountMinor: open,
    disputedAmountMinor: Math.round(open * disputedShare),
    totalOpenMinor: Math.round(open / totalShare),
  }));

test("a shared plan is the debt's own", () => {
  const shared = sharedPlanner(DEFAULT_POLICY);
  fc.assert(
    fc.property(fc.array(debt, { minLength: 1, maxLength: 30 }), (debts) => {
      for (const each of debts) {
        const own = planTactics(each, DEFAULT_POLICY);
        expect(shared.own(each)).toEqual(own);
        expect(shared.alike(each)).toEqual({
          ...own,
          priority: expect.anything() as unknown,
          ...(own.priority === undefined ? { priority: undefined } : {}),
          ...{
            priorityParts: expect.anything() as unknown,
            forecast: expect.anything() as unknown,
          },
        });
      }
    }),
    { numRuns: 60 },
  );
});

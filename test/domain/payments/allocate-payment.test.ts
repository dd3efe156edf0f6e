// How a payment is spread over debts. The order is that of the Civil Code, arts. 560 and 561.
import fc from "fast-check";
import { NO_DATE, type CalendarDate } from "../../../src/domain/calendar/calendar-date";
import {
  ALLOCATION_ORDERS,
  allocatePayment,
  type AllocationOrder,
  type PayableDebt,
} from "../../../src/domain/payments/allocate-payment";

const PAID_ON = 1000 as CalendarDate;
const debt = (principalMinor: number, dueDate: number, more: Partial<PayableDebt> = {}) => ({
  ...{ principalMinor, interestMinor: 0, feesMinor: 0, isSecured: false, burden: 0 },
  ...{ dueDate: dueDate as CalendarDate, namedMinor: undefined },
  ...more,
});

interface Spread {
  readonly because: string;
  readonly pays: number;
  readonly debts: readonly PayableDebt[];
  readonly order?: AllocationOrder;
  readonly applied: readonly number[];
  readonly rest?: number;
}

const SPREADS: readonly Spread[] = [
  {
    because: "the earlier due date comes first, wherever it stands",
    pays: 150,
    debts: [debt(100, 900), debt(100, 800)],
    applied: [50, 100],
  },
  {
    because: "a debt that is due comes before one that is not",
    pays: 100,
    debts: [debt(100, 1001), debt(100, 1000, { isSecured: true })],
    applied: [0, 100],
  },
  {
    because: "among debts that are due, the unsecured one comes first though it is younger",
    pays: 100,
    debts: [debt(100, 800, { isSecured: true }), debt(100, 900)],
    applied: [0, 100],
  },
  {
    because: "equally secured: the heavier burden comes first",
    pays: 100,
    debts: [debt(100, 800, { burden: 0.05 }), debt(100, 900, { burden: 0.12 })],
    applied: [0, 100],
  },
  {
    because: "alike in all and due on one day: in proportion",
    pays: 100,
    debts: [debt(100, 900), debt(300, 900)],
    applied: [25, 75],
  },
  {
    because: "in proportion to the last cent",
    pays: 100,
    debts: [debt(100, 900), debt(100, 900), debt(100, 900)],
    applied: [34, 33, 33],
  },
  {
    because: "what the customer named comes before the law's order",
    pays: 100,
    debts: [debt(100, 800), debt(100, 900, { namedMinor: "whole" })],
    applied: [0, 100],
  },
  {
    because: "a named amount is a limit, and the rest follows the order",
    pays: 100,
    debts: [debt(100, 800), debt(100, 900, { namedMinor: 30 })],
    applied: [70, 30],
  },
  {
    because: "only what was named, if so wished",
    pays: 100,
    debts: [debt(100, 800), debt(60, 900, { namedMinor: "whole" })],
    order: "named",
    applied: [0, 60],
    rest: 40,
  },
  {
    because: "oldest first takes no heed of security, and of one day the first",
    pays: 150,
    debts: [debt(100, 800, { isSecured: true }), debt(100, 900), debt(100, 900)],
    order: "oldest",
    applied: [100, 50, 0],
  },
  {
    because: "all in proportion to what is owed, costs and interest included",
    pays: 60,
    debts: [debt(100, 800), debt(150, 900, { interestMinor: 30, feesMinor: 20 })],
    order: "pro-rata",
    applied: [20, 40],
  },
  {
    because: "a credit and a debt without a date: nothing, and last",
    pays: 100,
    debts: [debt(-50, 800), debt(80, NO_DATE), debt(40, 2000)],
    applied: [0, 60, 40],
  },
  {
    because: "more than is owed stays over",
    pays: 100,
    debts: [debt(30, 800)],
    applied: [30],
    rest: 70,
  },
];

describe("a payment", () => {
  test.each(SPREADS)("$applied: $because", ({ pays, debts, order = "law", applied, rest = 0 }) => {
    const found = allocatePayment(pays, debts, { order, asOfDate: PAID_ON });
    expect(found.shares.map(({ appliedMinor }) => appliedMinor)).toEqual(applied);
    expect(found.unallocatedMinor).toBe(rest);
  });

  test("pays costs, then interest, then principal, debt by debt", () => {
    const debts = [
      debt(1000, 800, { feesMinor: 50, interestMinor: 200 }),
      debt(500, 900, { feesMinor: 10, interestMinor: 40 }),
    ];
    const { shares } = allocatePayment(1280, debts, { order: "law", asOfDate: PAID_ON });
    expect(shares).toEqual([
      { appliedMinor: 1250, feesMinor: 50, interestMinor: 200, principalMinor: 1000, leftMinor: 0 },
      { appliedMinor: 30, feesMinor: 10, interestMinor: 20, principalMinor: 0, leftMinor: 520 },
    ]);
  });

  test("is neither made nor lost, and no debt gets more than is owed", () => {
    const anyDebt = fc
      .record({
        ...{ principal: fc.integer({ min: -500, max: 5000 }), due: fc.integer({ min: 1, max: 9 }) },
        ...{ interest: fc.nat(50), isSecured: fc.boolean(), named: fc.option(fc.nat(9000)) },
      })
      .map(({ principal, due, interest, isSecured, named }) =>
        debt(principal, 995 + due, {
          ...{ interestMinor: interest, isSecured },
          namedMinor: named ?? undefined,
        }),
      );
    fc.assert(
      fc.property(
        ...[fc.nat(20_000), fc.array(anyDebt, { maxLength: 12 })],
        fc.constantFrom(...ALLOCATION_ORDERS),
        (pays, debts, order) => {
          const found = allocatePayment(pays, debts, { order, asOfDate: PAID_ON });
          const applied = found.shares.reduce((sum, share) => sum + share.appliedMinor, 0);
          expect(applied + found.unallocatedMinor).toBe(pays);
          for (const { appliedMinor, leftMinor } of found.shares) {
            expect(Number.isInteger(appliedMinor)).toBe(true);
            expect(Math.min(appliedMinor, leftMinor)).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });
});

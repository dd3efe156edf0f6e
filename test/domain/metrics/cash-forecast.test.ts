import fc from "fast-check";
import { ageItems } from "../../../src/domain/aging/age-items";
import { defaultAgingSettings } from "../../../src/domain/aging/aging-settings";
import {
  cashForecasts,
  promiseWeight,
  type ForecastPromise,
} from "../../../src/domain/metrics/cash-forecast";
import { paymentDelays } from "../../../src/domain/metrics/payment-delays";
import { recoveryPercentOf } from "../../../src/domain/metrics/recovery-rate";
import { STAGES } from "../../../src/domain/risk/stage-table";
import { dateOf, ledgerOf, type ItemSpec } from "../../support/ledger-of";

const AS_OF = dateOf("2026-06-30");
const RATES = STAGES.map(({ id }) => ({
  ...{ stage: id, ratePercent: recoveryPercentOf(id), origin: "default" as const },
}));

function forecast(
  specs: readonly ItemSpec[],
  promises: readonly ForecastPromise[] = [],
  isStopped: (customer: number) => boolean = () => false,
) {
  const ledger = ledgerOf(specs);
  const aged = ageItems(ledger, defaultAgingSettings(AS_OF));
  const [first] = cashForecasts(ledger, aged, {
    ...{ weekCount: 4, ratesOf: () => RATES, promises, isStopped },
    delays: paymentDelays(ledger, AS_OF),
  });
  if (first === undefined) throw new Error("no currency");
  return first;
}

const settled = (delay: number, customer = "甲"): ItemSpec => ({
  ...{ customer, due: "2026-01-10", open: 0, original: 1, dated: "2026-01-01" },
  settled: new Date(Date.UTC(2026, 0, 10 + delay)).toISOString().slice(0, 10),
});
const promise = (amount: number, day: string, weight = 0.5): ForecastPromise => ({
  ...{ customer: 0, currency: 0, promisedDate: dateOf(day), amountMinor: amount * 100, weight },
});

describe("the weight of a promise", () => {
  test.each([
    { kept: 0, broken: 0, isHabitual: false, weight: 0.5, because: "half of what is said" },
    { kept: 0, broken: 0, isHabitual: true, weight: 0.25, because: "a quarter of a habitual's" },
    { kept: 2, broken: 0, isHabitual: false, weight: 0.5, because: "two prove nothing" },
    { kept: 2, broken: 1, isHabitual: true, weight: 2 / 3, because: "three do, for everyone" },
    { kept: 0, broken: 4, isHabitual: false, weight: 0, because: "none was kept" },
  ])("is $weight: $because", ({ weight, ...facts }) => {
    expect(promiseWeight(facts).weight).toBeCloseTo(weight, 10);
  });
});

describe("the cash expected", () => {
  test("of what is not due comes on the due date, at the rate of its stage", () => {
    const { weeks, totalMinor } = forecast([{ due: "2026-07-10", open: 100 }]);
    expect(weeks.map((week) => week.expectedMinor)).toEqual([0, 9_800, 0, 0]);
    expect(totalMinor).toBe(9_800);
  });

  test("comes as late as the customer usually pays, from three settled items on", () => {
    const history = [settled(6), settled(8), settled(10)];
    const late = forecast([{ customer: "甲", due: "2026-07-10", open: 100 }, ...history]);
    expect(late.weeks.map((week) => week.expectedMinor)).toEqual([0, 0, 9_800, 0]);
    const two = [{ customer: "甲", due: "2026-07-10", open: 100 }, settled(6), settled(8)];
    expect(forecast(two).weeks[1]?.expectedMinor).toBe(9_800);
  });

  test("comes as late as everybody pays where the customer has no history", () => {
    const history = [settled(6, "乙"), settled(8, "乙"), settled(10, "丙")];
    const { weeks } = forecast([{ customer: "甲", due: "2026-07-10", open: 100 }, ...history]);
    expect(weeks[2]?.expectedMinor).toBe(9_800);
  });

  test("of what is later than usual comes when debts as late as it came", () => {
    const history = [settled(0), settled(2), settled(1), settled(40), settled(44), settled(48)];
    const { weeks, undatedMinor } = forecast([
      { customer: "甲", due: "2026-06-01", open: 100 },
      ...history,
    ]);
    // 29 days late; those later than that took 44 days: 15 July.
    expect(weeks.map((week) => week.expectedMinor)).toEqual([0, 0, 9_200, 0]);
    expect(undatedMinor).toBe(0);
  });

  test("has no day where no payment was ever as late, and none is made up", () => {
    const { weeks, undatedMinor } = forecast([{ due: "2026-01-01", open: 100 }]);
    expect(weeks.every(({ totalMinor }) => totalMinor === 0)).toBe(true);
    expect(undatedMinor).toBe(6_500);
  });

  test("after the last week is told apart", () => {
    expect(forecast([{ due: "2026-12-31", open: 100 }]).laterMinor).toBe(9_800);
  });

  test("counts promises at their weight on the day promised, oldest debt first, and the rest by stage", () => {
    const { weeks, promisedGrossMinor, unpromisedMinor, totalMinor } = forecast(
      [
        { customer: "甲", due: "2026-07-20", open: 100 },
        { customer: "甲", due: "2026-06-01", open: 60 },
      ],
      [promise(80, "2026-07-03")],
    );
    expect(weeks.map((week) => week.promisedMinor)).toEqual([4_000, 0, 0, 0]);
    // 60 of the older and 20 of the newer are promised; 80 of the newer are left.
    expect(weeks.map((week) => week.expectedMinor)).toEqual([0, 0, 7_840, 0]);
    expect({ promisedGrossMinor, unpromisedMinor, totalMinor }).toEqual({
      ...{ promisedGrossMinor: 8_000, unpromisedMinor: 8_000, totalMinor: 11_840 },
    });
  });

  test("takes no more promises than there is open, and none whose day has gone by", () => {
    const many = [promise(80, "2026-07-03"), promise(80, "2026-07-12")];
    expect(forecast([{ due: "2026-07-20", open: 100 }], many)).toMatchObject({
      ...{ promisedGrossMinor: 10_000, unpromisedMinor: 0, totalMinor: 5_000 },
    });
    const past = forecast([{ due: "2026-07-20", open: 100 }], [promise(80, "2026-06-29")]);
    expect(past.promisedGrossMinor).toBe(0);
  });

  test("leaves out disputes, stopped customers and credits, and says how much", () => {
    const { totalMinor, openMinor, disputedMinor, stoppedMinor } = forecast(
      [
        { customer: "甲", due: "2026-07-10", open: 100, isDisputed: true },
        { customer: "乙", due: "2026-07-10", open: 30 },
        { customer: "丙", due: "2026-07-10", open: 7 },
        { customer: "丙", due: "2026-07-10", open: -5 },
      ],
      [],
      (customer) => customer === 1,
    );
    expect({ totalMinor, openMinor, disputedMinor, stoppedMinor }).toEqual({
      ...{ totalMinor: 686, openMinor: 13_700, disputedMinor: 10_000, stoppedMinor: 3_000 },
    });
  });

  test("adds up to the cent, and never to more than is open", () => {
    const item = fc.record({
      open: fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100),
      customer: fc.constantFrom("甲", "乙"),
      due: fc
        .integer({ min: 0, max: 600 })
        .map((day) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10)),
    });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 30 }), (specs) => {
        const own = forecast(specs, [promise(50, "2026-07-03", 1)]);
        const weeks = own.weeks.reduce((sum, { totalMinor }) => sum + totalMinor, 0);
        expect(weeks + own.laterMinor + own.undatedMinor).toBe(own.totalMinor);
        expect(own.totalMinor).toBeLessThanOrEqual(own.openMinor);
        expect(own.promisedGrossMinor + own.unpromisedMinor).toBe(own.openMinor);
      }),
    );
  });
});

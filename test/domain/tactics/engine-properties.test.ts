// The engine against the second calculation and against the laws it must never break, over seeded inputs.
import fc from "fast-check";
import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { isWorkingDay } from "../../../src/domain/calendar/working-days";
import { DEFAULT_POLICY } from "../../../src/domain/policy/collection-policy";
import { BEHAVIOURS } from "../../../src/domain/risk/behaviour";
import { GRADES } from "../../../src/domain/risk/debt-grade";
import { QUADRANTS } from "../../../src/domain/risk/quadrant";
import type { Rating } from "../../../src/domain/risk/risk-score";
import { WARNING_SIGNS } from "../../../src/domain/risk/warning-signs";
import { CUSTOMER_CLASSES } from "../../../src/domain/tactics/modifier-table";
import { planTactics } from "../../../src/domain/tactics/plan-tactics";
import { REASONS } from "../../../src/domain/tactics/reason-table";
import type { TacticInputs } from "../../../src/domain/tactics/tactic-inputs";
import type { TacticPlan } from "../../../src/domain/tactics/tactic-plan";
import { TACTICS } from "../../../src/domain/tactics/tactic-table";
import { AS_OF, tacticInputsOf } from "../../support/tactic-inputs-of";
import { secondCalculation, type SecondAnswer } from "./second-calculation";

const RUNS = 5_000;
const SEED = 20_260_615;

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>, weight = 3) =>
  fc.option(arbitrary, { nil: undefined, freq: weight });
const flag = maybe(fc.boolean(), 1);
const few = maybe(fc.integer({ min: 0, max: 6 }), 2);
const edges = (...values: readonly number[]) =>
  fc.oneof(
    fc.constantFrom(...values.flatMap((value) => [value - 1, value, value + 1])),
    fc.integer({ min: -60, max: 1500 }),
  );
const day = fc
  .oneof(fc.constantFrom(0, 29, 30, 31, 59, 60, 61, 89, 90, 91), fc.integer({ min: -3, max: 200 }))
  .map((ago) => (AS_OF - ago) as CalendarDate);
const amount = fc.oneof(
  fc.constantFrom(0, 0.01, 9_999.99, 10_000, 99_999.99, 100_000, 499_999.99, 500_000),
  fc.integer({ min: 1, max: 100_000_000 }).map((cents) => cents / 100),
);
const rating = fc.constantFrom<Rating>(1, 2, 3, 4, 5, null);
const letterDay = maybe(fc.oneof(day, fc.constant("unknown" as const)), 2);

const log = fc.record(
  {
    ...{ falseStatements: few, fraudEvidence: flag, changingReasons: flag },
    contacts: maybe(fc.integer({ min: 0, max: 12 }), 2),
    unanswered: few,
    unansweredInRow: few,
    ...{ deciderUnreachable: flag, shortPayments: few, objectionsAfterAcceptance: few },
    ...{ partPayments: few, meanDelayDays: maybe(fc.integer({ min: 0, max: 40 }), 2) },
    ...{ paidAtLast: flag, offeredPlanOrAnswered: flag, partPaymentWithin60: flag },
    ...{ objectionOnlyAfterAcceptance: flag, excusesWithoutProof: few, freeAssets15: flag },
    ...{ paysWagesAndSuppliers: flag, returnedBills: flag, cashGap: flag },
    customerInEnforcement: flag,
  },
  { requiredKeys: [] },
);

const inputs: fc.Arbitrary<TacticInputs> = fc
  .record({
    d: edges(-7, -5, 0, 1, 15, 16, 30, 31, 60, 90, 91, 180, 181, 364, 365),
    open: amount,
    disputedShare: fc.constantFrom(0, 0, 0, 0.25, 0.5, 0.999, 1),
    total: fc.constantFrom(1_000_000, 5_000_000, 10_000_000),
    amountRank: fc.constantFrom(0, 0.1, 0.25, 1 / 3, 0.5, 0.7, 0.98, 1),
    facts: fc.record({
      dispute: maybe(fc.constantFrom("none" as const, "partial" as const, "full" as const), 6),
      debtGrade: maybe(fc.constantFrom(...GRADES), 8),
      nineRatings: maybe(fc.array(rating, { minLength: 9, maxLength: 9 }), 2),
      score: maybe(
        fc.integer({ min: 0, max: 400 }).map((quarter) => quarter / 4),
        3,
      ),
      behaviour: maybe(fc.constantFrom(...BEHAVIOURS), 2),
      reason: maybe(fc.constantFrom(...REASONS.map(({ code }) => code)), 5),
      quadrant: maybe(fc.constantFrom(...QUADRANTS), 2),
      importance: maybe(fc.constantFrom(...CUSTOMER_CLASSES), 2),
      fraudSigns: maybe(fc.constantFrom(0, 0, 0, 1, 2, 3, 6), 3),
      warningScore: maybe(fc.constantFrom(0, 14, 15, 29, 30, 100), 3),
      warningSigns: maybe(fc.subarray([...WARNING_SIGNS]), 3),
    }),
    more: fc.record({
      promise: maybe(fc.record({ date: day, amountMinor: fc.constantFrom(0, 500_000) }), 6),
      promiseRunning: maybe(fc.boolean(), 12),
      promisesKept: few,
      promisesBroken: few,
      limitationDaysLeft: maybe(fc.constantFrom(-1, 0, 1, 30, 31, 90, 91, 180, 181, 1000), 2),
      limitationExpired: maybe(fc.boolean(), 10),
      guaranteeDaysLeft: maybe(fc.constantFrom(-5, 0, 30, 31, 60, 61, 400), 4),
      insolvency: maybe(fc.constantFrom("none", "none", "none", "accepted", "noAssets"), 3),
      externalEvent: maybe(fc.boolean(), 6),
      lettersSent: maybe(
        fc.record({ letter1: letterDay, letter2: letterDay, letter3: letterDay }),
        2,
      ),
      tacticsDone: maybe(
        fc.array(
          fc.record({ code: fc.constantFrom(...TACTICS.map(({ code }) => code)), date: day }),
          { maxLength: 5 },
        ),
        2,
      ),
      log: maybe(log, 2),
    }),
    rare: fc.record({
      cannotBeFound: maybe(fc.boolean(), 12),
      enforcementEndedNoAssets: maybe(fc.boolean(), 16),
      struckOffNoSuccessor: maybe(fc.boolean(), 16),
      limitationPleaded: maybe(fc.boolean(), 3),
      noContactRequest: maybe(fc.boolean(), 8),
      ourFaultProven: maybe(fc.boolean(), 2),
      recoveryExceedsCost: maybe(fc.boolean(), 2),
      shareholderCondition: maybe(fc.boolean(), 3),
      payday: maybe(fc.integer({ min: 1, max: 31 }), 4),
    }),
  })
  .map(({ d, open, disputedShare, total, amountRank, facts, more, rare }) => {
    const disputed = Math.round(open * disputedShare * 100) / 100;
    return tacticInputsOf({
      ...{ d, open, disputed, total, amountRank },
      ...facts,
      ...(more as Partial<TacticInputs>),
      ...rare,
    });
  });

function answerOf({ standing, line, overrides, list, priority }: TacticPlan): SecondAnswer {
  const { behaviour, tier, class: ofClass, quadrant } = line.deltas;
  return {
    ...{ stage: standing.stage, phase: standing.phase, dispute: standing.dispute },
    ...{ amountClass: standing.amountClass, behaviour: standing.behaviour.behaviour },
    ...{ quadrant: standing.quadrant.quadrant, grade: standing.grade.grade },
    ...{ score: standing.risk.score, tier: standing.risk.tier, overrides, base: line.base },
    deltas: [behaviour, tier, ofClass, quadrant].join("/"),
    level: line.level ?? null,
    list: list.map(({ code }) => code),
    priority: priority ?? null,
  };
}

const always = (law: (given: TacticInputs, plan: TacticPlan) => void, runs = RUNS): void => {
  fc.assert(
    fc.property(inputs, (given) => {
      law(given, planTactics(given, DEFAULT_POLICY));
    }),
    { numRuns: runs, seed: SEED },
  );
};

describe("the engine", () => {
  test(`agrees with the second calculation on ${String(RUNS)} inputs`, () => {
    always((given, plan) => {
      expect(answerOf(plan)).toEqual(secondCalculation(given));
    });
  });

  test("keeps the level within 0 and 6, and 6 for dead debts alone", () => {
    always((_, { line, standing }) => {
      if (line.level === undefined) return;
      expect(line.level).toBeGreaterThanOrEqual(0);
      expect(line.level).toBeLessThanOrEqual(6);
      if (line.level === 6) expect(standing.grade.grade).toBe("G5");
    }, 3000);
  });

  test("advises at least one tactic, each once, and none that was taken out", () => {
    always((_, { list, removed, primary, next }) => {
      const codes = list.map(({ code }) => code);
      expect(codes.length).toBeGreaterThan(0);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.slice(0, 4)).toEqual([primary, ...next].map(({ code }) => code));
      expect(removed.filter(({ code }) => codes.includes(code))).toEqual([]);
    }, 3000);
  });

  test("never threatens with the law over a full dispute or an expired limitation", () => {
    always((_, { list, main }) => {
      const codes: readonly string[] = list.map(({ code }) => code);
      if (main === "O5" || main === "O7")
        for (const threat of ["T06", "T21"]) expect(codes).not.toContain(threat);
    }, 3000);
  });

  test("contacts nobody under insolvency, and nobody by phone who asked for letters", () => {
    always((given, { main, list, rhythm, nextContact, letters }) => {
      if (main === "O2") {
        expect(list.map(({ code }) => code)).toEqual(["T46"]);
        expect([rhythm, nextContact, letters]).toEqual([undefined, undefined, []]);
      }
      if (given.noContactRequest === true)
        for (const call of ["T03", "T04", "T08"])
          expect(list.map(({ code }): string => code)).not.toContain(call);
    }, 3000);
  });

  test("plans every contact on a working day to come", () => {
    always((given, { nextContact }) => {
      if (nextContact === undefined) return;
      expect(isWorkingDay(nextContact.on)).toBe(true);
      expect(nextContact.on).toBeGreaterThan(given.asOfDate);
    }, 3000);
  });

  test("gives every tactic that counsel or a manager has to see its approver", () => {
    always((_, { list }) => {
      for (const { gate, approval } of list) if (gate === "legal") expect(approval).toBeDefined();
    }, 3000);
  });

  test("forecasts no more than is open, and nothing of a lost debt", () => {
    always((given, { forecast, main }) => {
      expect(forecast.expectedMinor).toBeLessThanOrEqual(given.openAmountMinor);
      expect(forecast.expectedMinor).toBeGreaterThanOrEqual(0);
      if (main === "O2" || main === "O4" || main === "O5") expect(forecast.expectedMinor).toBe(0);
    }, 3000);
  });
});

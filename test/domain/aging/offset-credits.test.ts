import fc from "fast-check";
import { ageItems, isOpenLine } from "../../../src/domain/aging/age-items";
import { agingMatrix } from "../../../src/domain/aging/aging-matrix";
import { proveAging } from "../../../src/domain/aging/aging-proof";
import { defaultAgingSettings } from "../../../src/domain/aging/aging-settings";
import { dateOf, ledgerOf, type ItemSpec } from "../../support/ledger-of";

const SETTINGS = {
  ...defaultAgingSettings(dateOf("2026-06-30")),
  credits: "oldest-first" as const,
};

/** What is left of each item, in whole units; "gone" where nothing is. */
function leftOf(specs: readonly ItemSpec[]) {
  const aged = ageItems(ledgerOf(specs), SETTINGS);
  return Array.from(aged.amountMinor, (minor, item) =>
    isOpenLine(aged.line[item] ?? 0) ? minor / 100 : "gone",
  );
}

describe("credits set off oldest first", () => {
  test.each<{ because: string; specs: ItemSpec[]; left: (number | "gone")[] }>([
    {
      because: "the debt that fell due first is covered first, wherever it stands",
      specs: [
        { due: "2026-05-01", open: 100 },
        { due: "2026-02-01", open: 80 },
        { due: "2026-06-01", open: -90 },
      ],
      left: [90, "gone", "gone"],
    },
    {
      because: "a credit larger than all debts stays a credit",
      specs: [
        { due: "2026-05-01", open: 100 },
        { due: "2026-06-01", open: -130 },
      ],
      left: ["gone", -30],
    },
    {
      because: "another customer's debt is not paid by it",
      specs: [
        { customer: "甲", due: "2026-05-01", open: 100 },
        { customer: "乙", due: "2026-06-01", open: -30 },
      ],
      left: [100, -30],
    },
    {
      because: "another currency's debt is not paid by it",
      specs: [
        { currency: "CNY", due: "2026-05-01", open: 100 },
        { currency: "USD", due: "2026-06-01", open: -30 },
      ],
      left: [100, -30],
    },
    {
      because: "without a due date the document date counts, and without either an item comes last",
      specs: [
        { open: 10 },
        { dated: "2026-01-01", open: 10 },
        { due: "2026-03-01", open: 10 },
        { open: -15 },
      ],
      left: [10, "gone", 5, "gone"],
    },
    {
      because: "a credit note settled by then sets nothing off",
      specs: [
        { due: "2026-05-01", open: 100 },
        { due: "2026-05-01", settled: "2026-06-01", open: -40 },
      ],
      left: [100, "gone"],
    },
  ])("$because", ({ specs, left }) => {
    expect(leftOf(specs)).toEqual(left);
  });

  test("move no cent between customers or currencies, and the proof holds", () => {
    const spec = fc.record({
      customer: fc.constantFrom("甲", "乙", "丙"),
      currency: fc.constantFrom("CNY", "USD"),
      due: fc.constantFrom("2025-01-01", "2026-05-05", "2026-08-01"),
      open: fc.integer({ min: -500, max: 900 }),
    });
    fc.assert(
      fc.property(fc.array(spec, { minLength: 1, maxLength: 40 }), (specs) => {
        const ledger = ledgerOf(specs);
        const aged = ageItems(ledger, SETTINGS);
        const apart = ageItems(ledger, { ...SETTINGS, credits: "separate" });
        const sums = (of: typeof aged) => {
          const by = new Map<string, number>();
          specs.forEach(({ customer, currency }, item) => {
            const key = `${customer} ${currency}`;
            by.set(key, (by.get(key) ?? 0) + (of.amountMinor[item] ?? 0));
          });
          return by;
        };
        expect(sums(aged)).toEqual(sums(apart));
        for (const proof of proveAging(ledger, aged, agingMatrix(ledger, aged, "customer")))
          expect(proof.differenceMinor).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});

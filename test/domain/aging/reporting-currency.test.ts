import fc from "fast-check";
import type { AgingFigures } from "../../../src/domain/aging/aging-figures";
import { inReportingCurrency } from "../../../src/domain/aging/reporting-currency";

function figures(code: string, amountsMinor: readonly number[], minorDigits = 2) {
  const outstandingMinor = amountsMinor.reduce((sum, minor) => sum + minor, 0);
  const none: AgingFigures = {
    ...{ amountsMinor, itemCounts: [], outstandingMinor, pastDueMinor: amountsMinor[1] ?? 0 },
    ...{ itemCount: 0, weightedDaysPastDue: undefined },
  };
  return { ...none, code, minorDigits };
}

describe("an aging in one reporting currency", () => {
  test("converts at the rates given and adds up", () => {
    const totals = [figures("CNY", [10_000, 5_000]), figures("USD", [333, 333])];
    expect(inReportingCurrency({ code: "CNY", rates: { USD: 7.1 } }, totals)).toMatchObject({
      missingRates: [],
      // 6.66 × 7.1 = 47.286; its halves of 23.643 are 23.65 and 23.64 so that they add up.
      total: {
        ...{ outstandingMinor: 15_000 + 4_729, amountsMinor: [10_000 + 2_365, 5_000 + 2_364] },
        pastDueMinor: 5_000 + 2_364,
      },
    });
  });

  test("minds currencies without cents", () => {
    const [yen] = inReportingCurrency({ code: "CNY", rates: { JPY: 0.05 } }, [
      figures("JPY", [1_000, 1], 0),
    ]).currencies;
    expect(yen).toMatchObject({ outstandingMinor: 5_005, amountsMinor: [5_000, 5] });
  });

  test("adds nothing up while a rate is missing, and names it", () => {
    const reporting = inReportingCurrency({ code: "CNY", rates: {} }, [
      figures("CNY", [100, 0]),
      figures("EUR", [100, 0]),
    ]);
    expect(reporting).toMatchObject({ total: undefined, missingRates: ["EUR"] });
  });

  test("needs no rate for a currency in which nothing is owed", () => {
    const reporting = inReportingCurrency({ code: "CNY", rates: {} }, [
      figures("CNY", [100, 0]),
      figures("EUR", [0, 0]),
    ]);
    expect(reporting).toMatchObject({ total: { outstandingMinor: 100 }, missingRates: [] });
  });

  test("keeps the sum of the lines", () => {
    const amounts = fc.array(fc.integer({ min: -1e8, max: 1e8 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(amounts, fc.double({ min: 0.001, max: 200, noNaN: true }), (minors, rate) => {
        const reporting = inReportingCurrency({ code: "CNY", rates: { USD: rate } }, [
          figures("USD", minors),
        ]);
        const { amountsMinor = [], outstandingMinor } = reporting.total ?? {};
        expect(amountsMinor.reduce((sum, minor) => sum + minor, 0)).toBe(outstandingMinor);
      }),
    );
  });
});

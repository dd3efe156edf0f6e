import fc from "fast-check";
import { allocatedMinor, roundedToSum } from "../../../src/domain/money/allocation";

describe("rounding that keeps the sum", () => {
  test.each([
    {
      parts: [33.333, 33.333, 33.334],
      total: 100,
      rounded: [33, 33, 34],
      because: "most was lost",
    },
    { parts: [0.5, 0.5], total: 1, rounded: [1, 0], because: "among equals the first" },
    { parts: [-0.6, -0.6, 1.2], total: 0, rounded: [0, -1, 1], because: "credits are parts too" },
    { parts: [0.1 * 30, 1], total: 4, rounded: [3, 1], because: "3.0000000000000004 is three" },
    { parts: [2.4, 2.4], total: 4, rounded: [2, 2], because: "nothing is left to hand out" },
    { parts: [], total: 0, rounded: [], because: "there is nothing to share" },
  ])("$parts come to $rounded: $because", ({ parts, total, rounded }) => {
    expect(roundedToSum(parts, total)).toEqual(rounded);
  });

  test("refuses a total that no rounding explains", () => {
    expect(() => roundedToSum([1, 2], 9)).toThrow(RangeError);
  });

  test("shares a total by weight, and gives it to the first where nothing weighs", () => {
    expect(allocatedMinor(1000, [1, 1, 1])).toEqual([334, 333, 333]);
    expect(allocatedMinor(-1000, [1, 1, 1])).toEqual([-333, -333, -334]);
    expect(allocatedMinor(7, [0, 0])).toEqual([7, 0]);
  });

  test("keeps every sum, and no part is a whole unit off", () => {
    const weights = fc.array(fc.nat({ max: 100_000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), weights, (total, shares) => {
        const whole = shares.reduce((sum, share) => sum + share, 0);
        const parts = allocatedMinor(total, shares);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
        if (whole > 0)
          parts.forEach((part, index) => {
            expect(Math.abs(part - (total * (shares[index] ?? 0)) / whole)).toBeLessThan(1.000001);
          });
      }),
    );
  });
});

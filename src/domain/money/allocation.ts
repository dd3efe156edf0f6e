// Rounding that keeps a sum: minor units are handed out so that the parts add up to the whole.
import { roundHalfUp } from "./round-half-up";

/**
 * Exact parts rounded to whole minor units that add up to `totalMinor`, by the method of the largest remainder:
 * every part is rounded down, and what is left goes one by one to the parts that lost most; among equals to the
 * first. Without a total the parts' own sum is rounded half up. Parts may be negative. A total further from the
 * sum than there are parts is no rounding any more and is refused.
 *
 * @example roundedToSum([33.333, 33.333, 33.334], 100) // [33, 33, 34]
 */
export function roundedToSum(
  parts: readonly number[],
  totalMinor = Math.round(sumOf(parts)),
): readonly number[] {
  const rounded = parts.map(steadyFloor);
  const left = totalMinor - sumOf(rounded);
  if (left < -parts.length || left > parts.length)
    throw new RangeError(
      `${String(totalMinor)} is not what ${String(parts.length)} parts add up to.`,
    );
  const order = parts
    .map((part, index) => ({ index, lost: part - (rounded[index] ?? 0) }))
    .sort((a, b) => b.lost - a.lost || a.index - b.index);
  // More was rounded down than there is: the parts that lost least give one back.
  const step = left < 0 ? -1 : 1;
  const takers = left < 0 ? order.reverse() : order;
  for (const { index } of takers.slice(0, Math.abs(left)))
    rounded[index] = (rounded[index] ?? 0) + step;
  return rounded;
}

/**
 * Exact parts, none negative, rounded one after the other so that every running sum is the rounded running sum: the
 * difference that rounding leaves is carried on to the next part. What a worksheet does with
 * `=ROUND(sum down to here, 2) - sum above`, so that a sheet that calculates by itself comes to the same.
 *
 * @example roundedInTurn([33.4, 33.4, 33.2]) // [33, 34, 33]
 */
export function roundedInTurn(parts: readonly number[]): readonly number[] {
  let exact = 0;
  let given = 0;
  return parts.map((part) => {
    exact += part;
    const rounded = roundHalfUp(exact, 0) - given;
    given += rounded;
    return rounded;
  });
}

/**
 * A total shared out in proportion to weights, to the last minor unit. Weights are not negative; where they are
 * all zero the first part takes everything.
 *
 * @example allocatedMinor(1000, [1, 1, 1]) // [334, 333, 333]
 */
export function allocatedMinor(totalMinor: number, weights: readonly number[]): readonly number[] {
  const whole = sumOf(weights);
  if (whole <= 0) return weights.map((_, index) => (index === 0 ? totalMinor : 0));
  return roundedToSum(
    weights.map((weight) => (totalMinor * weight) / whole),
    totalMinor,
  );
}

function sumOf(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + part, 0);
}

// 0.1 × 30 is 3 for anyone who reads it, though its double lies just above or below.
function steadyFloor(part: number): number {
  const near = Math.round(part);
  return Math.abs(part - near) <= Math.max(1, Math.abs(part)) * 1e-12 ? near : Math.floor(part);
}

const SCALES = [1, 10, 100, 1_000, 10_000];

/**
 * An amount in integer minor units, rounded half away from zero as the decimal digits are written:
 * 1.005 with two digits is 101, although its double lies below 1.005.
 */
export function minorUnitsOf(value: number, minorDigits: number): number {
  const scaled = value * (SCALES[minorDigits] ?? 10 ** minorDigits);
  const rounded = Math.round(scaled);
  // Only near a half can binary and decimal rounding differ.
  return Math.abs(scaled - rounded) < 0.4999 ? rounded : roundedAsWritten(value, minorDigits);
}

function roundedAsWritten(value: number, minorDigits: number): number {
  const size = Math.abs(value);
  const shifted = Number(`${size}e${minorDigits}`);
  const text = String(shifted);
  if (text.includes("e") || !Number.isFinite(shifted)) return Math.round(value * 10 ** minorDigits);
  const rounded = Math.round(shifted);
  return value < 0 ? -rounded : rounded;
}

/** True when the amount is written with more digits than its currency has. */
export function isFinerThanMinorUnits(value: number, minorDigits: number): boolean {
  const scaled = value * (SCALES[minorDigits] ?? 10 ** minorDigits);
  // Seven digits of slack: 0.1 + 0.2 in a cell is 0.3 for anyone who looks at it.
  return Math.abs(scaled - Math.round(scaled)) > Math.max(1e-6, Math.abs(scaled) * 1e-12);
}

/** An amount of minor units as decimal text: 123456 with two digits is "1234.56". */
export function decimalTextOf(minor: number, minorDigits: number): string {
  const digits = Math.abs(Math.round(minor))
    .toString()
    .padStart(minorDigits + 1, "0");
  const cut = digits.length - minorDigits;
  const text = minorDigits === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return minor < 0 ? `-${text}` : text;
}

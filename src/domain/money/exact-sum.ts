// Decimal addition without rounding, kept apart from the arithmetic on minor units so that it can check it.

const PLACES = 12;
const UNIT = 10n ** BigInt(PLACES);

/**
 * Adds amounts as the decimals they are written as. 0.1 + 0.2 is 0.3, and a million cents lose nothing.
 */
export class ExactSum {
  // Hundredths are added as a number until it could lose one, then carried over into `whole`.
  private hundredths = 0;
  private whole = 0n;

  add(value: number): void {
    const scaled = value * 100;
    const rounded = Math.round(scaled);
    if (Math.abs(scaled - rounded) <= Math.abs(scaled) * 1e-15 && Math.abs(rounded) < 2 ** 51) {
      this.hundredths += rounded;
      if (Math.abs(this.hundredths) > 2 ** 51) this.carry();
    } else this.whole += decimalUnitsOf(value);
  }

  private carry(): void {
    this.whole += (BigInt(this.hundredths) * UNIT) / 100n;
    this.hundredths = 0;
  }

  /** The sum in minor units of `minorDigits` digits, rounded half away from zero once, at the end. */
  minorUnits(minorDigits: number): number {
    this.carry();
    const divisor = 10n ** BigInt(PLACES - minorDigits);
    const half = divisor / 2n;
    const rounded =
      this.whole < 0n ? -((-this.whole + half) / divisor) : (this.whole + half) / divisor;
    return Number(rounded);
  }
}

/** The value's shortest decimal text in units of 10^-12; digits beyond are cut. */
function decimalUnitsOf(value: number): bigint {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.replace("-", "").split(".");
  const places = PLACES + Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  const units = places >= 0 ? digits * 10n ** BigInt(places) : digits / 10n ** BigInt(-places);
  return value < 0 ? -units : units;
}

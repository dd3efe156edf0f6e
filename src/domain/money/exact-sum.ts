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

  /** Adds the chosen amounts: `rows` are indexes into `values`, and `of` and `which` pick the ones that count. */
  addChosen(
    values: Float64Array,
    rows: Int32Array,
    { of, which }: { readonly of: Int32Array; readonly which: number },
  ): void {
    // Hundredths that stay exact are added here, in a plain loop; the others go the long way.
    let hundredths = 0;
    for (let index = 0; index < rows.length; index++) {
      if (of[index] !== which) continue;
      const value = values[rows[index] ?? 0] ?? 0;
      const scaled = value * 100;
      const rounded = Math.round(scaled);
      const isExact = Math.abs(scaled - rounded) <= Math.abs(scaled) * 1e-15;
      if (!isExact || Math.abs(rounded) >= 2 ** 43 || Math.abs(hundredths) > 2 ** 51) {
        this.add(value);
        continue;
      }
      hundredths += rounded;
    }
    this.whole += (BigInt(hundredths) * UNIT) / 100n;
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

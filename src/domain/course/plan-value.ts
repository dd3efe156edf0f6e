/** One payment of a plan: a sum of the future, and the day on which it is talked about. */
export interface PlannedPayment {
  readonly amountMinor: number;
  readonly dueOn: number;
  /** The day whose money it is reckoned in: a lump sum would be paid on it. */
  readonly valueDate: number;
  /** As a share: 0.06 is 6 % a year. */
  readonly annualRate: number;
}

/** A plan as a lump sum of today. */
export interface PlanValue {
  readonly payments: number;
  /** What is paid in all, whenever it is paid. */
  readonly totalMinor: number;
  /** The lump sum on the value date that is worth as much. */
  readonly presentMinor: number;
  /** What waiting costs against the same total paid at once; never negative at a rate of zero or more. */
  readonly waitingCostMinor: number;
}

const DAYS_OF_YEAR = 365;

/**
 * Present value of a payment in minor units, rounded half up: amount ÷ (1 + rate) ^ (days ÷ 365), an effective annual
 * rate over calendar days, as Excel's XNPV reckons. What is due on the value date or before is worth its face.
 *
 * @example presentValueMinor({ amountMinor: 10_600, dueOn: 46_447, valueDate: 46_082, annualRate: 0.06 }) // 10_000
 */
export function presentValueMinor(payment: PlannedPayment): number {
  const { amountMinor, dueOn, valueDate, annualRate } = payment;
  const years = Math.max(0, dueOn - valueDate) / DAYS_OF_YEAR;
  return Math.floor(amountMinor / (1 + annualRate) ** years + 0.5 + 1e-9);
}

/** A plan of several payments against a lump sum now (catalogue repayment-options-7). All in one currency. */
export function planValue(payments: readonly PlannedPayment[]): PlanValue {
  const totalMinor = payments.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const presentMinor = payments.reduce((sum, payment) => sum + presentValueMinor(payment), 0);
  return {
    ...{ payments: payments.length, totalMinor, presentMinor },
    waitingCostMinor: totalMinor - presentMinor,
  };
}

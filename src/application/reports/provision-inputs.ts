import type { EnteredAmount } from "../provision-report";

/** A cell of the sheet that holds something which is no rate, factor or amount. */
export interface RejectedInput {
  readonly address: string;
  readonly found: string;
}

/** A rate typed for a group that the aging no longer has. */
export interface UnmatchedRate {
  readonly group: string;
  readonly percent: number;
}

export interface ProvisionOnSheet {
  /** Percent, by currency and group as `ProvisionChoices.enteredRates` names them. */
  readonly rates: Readonly<Record<string, number>>;
  /** By the code of their currency. */
  readonly factors: Readonly<Record<string, number>>;
  readonly booked: readonly EnteredAmount[];
  readonly rejected: readonly RejectedInput[];
  readonly unmatched: readonly UnmatchedRate[];
}

/** Inputs that were given elsewhere since the sheet was written, and go before what it says. */
export type NewerInput = "factor" | "booked";

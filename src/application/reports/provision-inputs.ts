import type { EnteredAmount } from "../provision-report";

/** A cell of the sheet that holds something which is no rate, factor or amount. */
export interface RejectedInput {
  readonly address: string;
  readonly found: string;
}

export interface ProvisionOnSheet {
  /** Percent, by currency and group as `ProvisionChoices.enteredRates` names them. */
  readonly rates: Readonly<Record<string, number>>;
  readonly factor: number | undefined;
  readonly booked: readonly EnteredAmount[];
  readonly rejected: readonly RejectedInput[];
}

/** Inputs that were given elsewhere since the sheet was written, and go before what it says. */
export type NewerInput = "factor" | "booked";

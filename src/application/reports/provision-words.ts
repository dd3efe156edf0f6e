import type { RateOrigin, RateSource } from "../../domain/credit-loss/loss-rate";
import type { ProvisionMethod } from "../../domain/credit-loss/provision";

type Named<Id extends string> = Readonly<Record<Id, string>>;

/** Words of the allowance wherever it is told. */
export interface ProvisionWords {
  readonly methods: Named<ProvisionMethod>;
  readonly methodSources: Named<ProvisionMethod>;
  readonly origins: Named<RateOrigin>;
  readonly wholeBalance: string;
  readonly undated: string;
}

/** Words of the sheet of the allowance. */
export interface ProvisionSheetWords {
  readonly inputNote: string;
  readonly signers: Named<"prepared" | "reviewed" | "approved" | "date">;
  readonly basis: string;
  readonly basisOf: (source: RateSource, closes: readonly string[]) => string;
  readonly factor: string;
  readonly factorNote: string;
  readonly columns: Named<
    | "group"
    | "exposure"
    | "individual"
    | "base"
    | "reference"
    | "own"
    | "used"
    | "origin"
    | "applied"
    | "allowance"
  >;
  readonly own: Named<"title" | "prompt" | "refusal">;
  readonly rejected: (address: string, found: string) => string;
  readonly unmatched: (group: string, percent: number) => string;
  readonly individual: Named<
    "heading" | "customer" | "group" | "amount" | "loss" | "allowance" | "basis" | "none"
  >;
  readonly summary: Named<
    "heading" | "groups" | "individual" | "required" | "booked" | "movement" | "coverage"
  >;
  readonly bookedNeeded: string;
  readonly proof: Named<
    "heading" | "exposure" | "credits" | "outstanding" | "difference" | "control" | "allowance"
  >;
  readonly verdict: Named<"proven" | "unproven">;
  readonly entry: Named<
    "heading" | "debitLoss" | "creditAllowance" | "debitAllowance" | "creditLoss" | "none"
  >;
  readonly rolling: Named<"heading" | "roll" | "loss" | "uneven">;
  readonly disclaimer: string;
}

// How the allowance is to be made, as chosen in the pane and kept in the workbook. What is changed on the sheet itself
// (rates, factor, booked allowance) is kept there.
import { RATE_SOURCES } from "../../domain/credit-loss/loss-rate";
import { PROVISION_METHODS } from "../../domain/credit-loss/provision";
import {
  DEFAULT_PROVISION_CHOICES,
  type AssessedCustomer,
  type ProvisionChoices,
} from "../provision-report";

export interface ProvisionChoice extends Pick<ProvisionChoices, "method" | "rateSource"> {
  readonly individual: readonly AssessedCustomer[];
}

export const USUAL_PROVISION: ProvisionChoice = {
  method: DEFAULT_PROVISION_CHOICES.method,
  rateSource: DEFAULT_PROVISION_CHOICES.rateSource,
  individual: [],
};

/** Setting that travels with the workbook. */
export const PROVISION_SETTING = "Huikuan.provision";

/** A kept choice; what cannot be understood is as usual. */
export function provisionChoiceOf(text: string | undefined): ProvisionChoice {
  if (text === undefined) return USUAL_PROVISION;
  const kept = JSON.parse(text) as Partial<ProvisionChoice>;
  return {
    method: PROVISION_METHODS.find((each) => each === kept.method) ?? USUAL_PROVISION.method,
    rateSource: RATE_SOURCES.find((each) => each === kept.rateSource) ?? USUAL_PROVISION.rateSource,
    individual: (Array.isArray(kept.individual) ? kept.individual : []).filter(isAssessed),
  };
}

function isAssessed({ customer, lossPercent }: AssessedCustomer): boolean {
  return typeof customer === "string" && lossPercent >= 0 && lossPercent <= 100;
}

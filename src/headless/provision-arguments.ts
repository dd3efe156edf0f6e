// The words of a command line about the allowance for bad debts.
import {
  DEFAULT_PROVISION_CHOICES,
  WHOLE_BALANCE,
  type AssessedCustomer,
  type ProvisionChoices,
} from "../application/provision-report";
import { RATE_SOURCES } from "../domain/credit-loss/loss-rate";
import { PROVISION_METHODS } from "../domain/credit-loss/provision";
import { BadArgument } from "./bad-argument";
import { currencyAmount } from "./metric-arguments";

export const PROVISION_OPTIONS = {
  provision: { type: "string" },
  rates: { type: "string" },
  "loss-rate": { type: "string", multiple: true },
  share: { type: "string" },
  forward: { type: "string" },
  booked: { type: "string", multiple: true },
  individual: { type: "string", multiple: true },
} as const;

interface ProvisionValues {
  readonly provision?: string;
  readonly rates?: string;
  readonly "loss-rate"?: readonly string[];
  readonly share?: string;
  readonly forward?: string;
  readonly booked?: readonly string[];
  readonly individual?: readonly string[];
}

const LARGEST_FACTOR = 10;

/** How the allowance is to be made. Throws `BadArgument`. */
export function provisionArguments(values: ProvisionValues): ProvisionChoices {
  const { method: usual, rateSource: usualSource } = DEFAULT_PROVISION_CHOICES;
  const method = PROVISION_METHODS.find((each) => each === (values.provision ?? usual));
  if (method === undefined) throw new BadArgument("provision", values.provision);
  const rateSource = RATE_SOURCES.find((each) => each === (values.rates ?? usualSource));
  if (rateSource === undefined) throw new BadArgument("rates", values.rates);
  const { share, forward, individual = [] } = values;
  return {
    ...DEFAULT_PROVISION_CHOICES,
    ...{ method, rateSource },
    enteredRates: {
      ...Object.fromEntries((values["loss-rate"] ?? []).map(lossRate)),
      ...(share === undefined ? {} : { [WHOLE_BALANCE]: percent(share, share, "share") }),
    },
    ...(forward === undefined ? {} : { forwardLookingFactor: factor(forward) }),
    ...(individual.length === 0 ? {} : { individual: individual.map(assessedCustomer) }),
    booked: (values.booked ?? []).map((text) => currencyAmount(text, "booked")),
  };
}

function lossRate(text: string): [string, number] {
  const at = text.lastIndexOf("=");
  if (at <= 0) throw new BadArgument("loss-rate", text);
  return [text.slice(0, at), percent(text.slice(at + 1), text, "loss-rate")];
}

function assessedCustomer(text: string): AssessedCustomer {
  const at = text.lastIndexOf("=");
  if (at <= 0) throw new BadArgument("individual", text);
  return {
    customer: text.slice(0, at),
    lossPercent: percent(text.slice(at + 1), text, "individual"),
  };
}

/** Percent from 0 to 100, with or without the sign. */
function percent(
  text: string,
  whole: string,
  problem: "loss-rate" | "share" | "individual",
): number {
  const value = Number(text.replace(/\s*[%％]$/, ""));
  if (text.trim() === "" || !(value >= 0 && value <= 100)) throw new BadArgument(problem, whole);
  return value;
}

function factor(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0 && value <= LARGEST_FACTOR))
    throw new BadArgument("forward", text);
  return value;
}

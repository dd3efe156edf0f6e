// From a customer's exposure to its tier and tactic, with the reasons of both.
import { NO_DAYS } from "../aging/age-items";
import { amountClassOf } from "../risk/amount-class";
import type { CustomerExposures } from "../risk/customer-exposure";
import { riskTierOf, stageOf, type RiskTier } from "../risk/risk-tier";
import type { LedgerCurrency } from "../ledger/ledger";
import { applyRuleBook, type Advice } from "./apply-rule-book";
import type { CustomerFacts, DisputeState } from "./fact";
import { RULE_BOOK } from "./rule-book";

export type BookAdvice = Advice<(typeof RULE_BOOK)[number]>;

/** Tier and tactic of one customer in one currency. */
export interface CustomerAdvice {
  readonly facts: CustomerFacts;
  /** Undefined when nothing owed has a due date: no days, no stage, no tier. */
  readonly risk: RiskTier | undefined;
  readonly advice: BookAdvice;
}

/** Advice for one row of the exposures. Every customer gets some: the book has a rule for each case. */
export function adviseCustomer(customer: {
  readonly exposures: CustomerExposures;
  readonly row: number;
  readonly currency: LedgerCurrency;
  /** All that is owed in this currency, in minor units. */
  readonly totalOwedMinor: number;
}): CustomerAdvice {
  const facts = customerFacts(customer);
  const advice = applyRuleBook(RULE_BOOK, facts);
  if (advice === undefined) throw new Error("The rule book has no rule for these facts.");
  const { daysPastDue } = facts;
  return { facts, advice, risk: daysPastDue === undefined ? undefined : riskTierOf(daysPastDue) };
}

function customerFacts(customer: Parameters<typeof adviseCustomer>[0]): CustomerFacts {
  const { exposures, row, currency } = customer;
  const units = 10 ** currency.minorDigits;
  const owedMinor = exposures.owedMinor[row] ?? 0;
  const disputedMinor = exposures.disputedMinor[row] ?? 0;
  const days = exposures.daysPastDue[row] ?? NO_DAYS;
  const dispute = disputeState(owedMinor, disputedMinor);
  return {
    daysPastDue: days === NO_DAYS ? undefined : days,
    stage: days === NO_DAYS ? undefined : stageOf(days),
    amountClass: amountClassOf({
      // The disputed part is nobody's to press for; a debt wholly disputed keeps its size.
      amount: (dispute === "full" ? owedMinor : owedMinor - disputedMinor) / units,
      totalOpen: customer.totalOwedMinor / units,
      currencyCode: currency.code,
    }),
    dispute,
    owesNothing: (exposures.outstandingMinor[row] ?? 0) <= 0,
    hasOwedItems: owedMinor > 0,
  };
}

function disputeState(owedMinor: number, disputedMinor: number): DisputeState {
  if (disputedMinor <= 0) return "none";
  return disputedMinor < owedMinor ? "partial" : "full";
}

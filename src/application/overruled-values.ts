// Values that people entered in place of what the ledger would give, each beside the value it stands for.
import type { Standing } from "../domain/tactics/tactic-plan";
import type { CustomerAdvice, OverruledField } from "../domain/tactics/customer-advice";
import type { ReasonWords } from "./plan-reason";

type PlainField = Exclude<OverruledField, `nineRatings.${number}`>;

export interface OverruledValue {
  readonly field: OverruledField;
  readonly name: string;
  readonly given: string;
  /** As the ledger and the log alone would have it. */
  readonly derived: string;
}

export interface OverruledWords extends ReasonWords {
  readonly overruled: {
    readonly fields: Readonly<Record<PlainField, string>>;
    readonly rating: (factor: string) => string;
    readonly unrated: string;
    readonly days: (days: number) => string;
    readonly expired: string;
    readonly running: string;
    readonly amount: (amountMinor: number) => string;
  };
}

/** The overruled values of an advice; empty where everything is derived. */
export function overruledValues(
  advice: CustomerAdvice,
  words: OverruledWords,
): readonly OverruledValue[] {
  if (advice.kind === "short" || advice.derived === undefined) return [];
  const { plan, inputs, derived } = advice;
  return advice.overruled.map((field) => {
    const valueIn = (standing: Standing, disputedMinor: number): string =>
      valueOf(field, { standing, disputedMinor }, words);
    return {
      field,
      name: nameOf(field, words),
      given: valueIn(plan.standing, inputs.disputedAmountMinor),
      derived: valueIn(derived.standing, derived.disputedAmountMinor),
    };
  });
}

function nameOf(field: OverruledField, { overruled, plan }: OverruledWords): string {
  const factor = factorOf(field);
  if (factor !== undefined) return overruled.rating(plan.factors[factor]);
  return overruled.fields[field as PlainField];
}

function factorOf(field: OverruledField): keyof ReasonWords["plan"]["factors"] | undefined {
  if (!field.startsWith("nineRatings.")) return undefined;
  return Number(field.slice("nineRatings.".length)) as keyof ReasonWords["plan"]["factors"];
}

function valueOf(
  field: OverruledField,
  of: { readonly standing: Standing; readonly disputedMinor: number },
  { overruled, plan }: OverruledWords,
): string {
  const { standing } = of;
  const { grade } = standing.grade;
  const { behaviour } = standing.behaviour;
  const { quadrant } = standing.quadrant;
  const factor = factorOf(field);
  if (factor !== undefined) return String(standing.risk.ratings[factor - 1] ?? overruled.unrated);
  switch (field as PlainField) {
    case "daysPastDue":
      return overruled.days(standing.daysPastDue);
    case "disputedAmountMinor":
      return overruled.amount(of.disputedMinor);
    case "dispute":
      return plan.disputes[standing.dispute];
    case "debtGrade":
      return `${grade} ${plan.grades[grade]}`;
    case "score":
      return `${String(standing.risk.score)} · ${standing.risk.tier}`;
    case "behaviour":
      return `${behaviour} ${plan.behaviours[behaviour]}`;
    case "quadrant":
      return `${quadrant} ${plan.quadrants[quadrant]}`;
    case "warningScore":
      return String(standing.warning.score);
    case "limitationExpired":
      return standing.limitation.isExpired ? overruled.expired : overruled.running;
  }
}

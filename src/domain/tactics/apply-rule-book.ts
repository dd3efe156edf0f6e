import type { CustomerFacts } from "./fact";
import type { Condition, TacticRule } from "./rule";

/** A condition that held, and the very value that made it hold; null stands for "unknown". */
export interface Because {
  readonly condition: Condition;
  readonly found: number | boolean | string | null;
}

/** A rule that matched, with its reasons. A tactic without its reasons is never shown. */
export interface Advice<Rule extends TacticRule> {
  readonly rule: Rule;
  readonly because: readonly Because[];
}

/**
 * The first rule of the book that matches these facts, with what made it match.
 * A fact that is unknown answers no question except whether it is unknown.
 */
export function applyRuleBook<Rule extends TacticRule>(
  book: readonly Rule[],
  facts: CustomerFacts,
): Advice<Rule> | undefined {
  const rule = book.find(({ when }) => when.every((condition) => holds(condition, facts)));
  if (rule === undefined) return undefined;
  const because = rule.when.map((condition) => ({
    condition,
    found: facts[condition.fact] ?? null,
  }));
  return { rule, because };
}

function holds(condition: Condition, facts: CustomerFacts): boolean {
  const found = facts[condition.fact];
  if (found === undefined || condition.is === "unknown")
    return found === undefined && condition.is === "unknown";
  switch (condition.is) {
    case "at least":
      return Number(found) >= condition.value;
    case "at most":
      return Number(found) <= condition.value;
    case "true":
      return found === true;
    case "false":
      return found === false;
    case "one of":
      return condition.value.some((option) => option === found);
  }
}

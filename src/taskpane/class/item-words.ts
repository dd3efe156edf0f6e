// An item of an assessment in words.
import type { AssessmentItem } from "../../domain/class/assessment";
import type { ClassMessages } from "../../messages/class-messages";
import type { CollectionMessages } from "../../messages/collection-messages";
import type { Messages } from "../../messages/messages";

interface Words {
  readonly words: ClassMessages["test"];
  readonly tactics: Messages["tactics"];
  readonly rules: CollectionMessages["conduct"]["rules"];
}

export function questionOf({ kind, facts }: AssessmentItem, { words }: Words): string {
  const { daysPastDue = 0, score = 0, quadrant = "Q0", sign } = facts;
  const days = words.days(daysPastDue);
  switch (kind) {
    case "stage":
      return words.asks.stage(days);
    case "grade":
      return words.asks.grade(days, sign === undefined ? words.noSign : words.signs[sign]);
    case "tier":
      return words.asks.tier(score);
    case "tactic":
      return words.asks.tactic(days, words.quadrants[quadrant]);
    case "guard":
      return words.asks.guard;
  }
}

export function optionOf(code: string, { words, tactics, rules }: Words): string {
  const names: Readonly<Record<string, string>> = {
    ...tactics.stages,
    ...words.grades,
    ...tactics.tiers,
    ...tactics.tactics,
  };
  const rule = (rules as Readonly<Record<string, { readonly act: string }>>)[code];
  return rule?.act ?? names[code] ?? code;
}

// The five debt grades (catalogue 5.3): tested from the worst, the first that holds is the grade.
import type { CollectionPolicy } from "../policy/collection-policy";

export const GRADES = ["G1", "G2", "G3", "G4", "G5"] as const;
export type GradeId = (typeof GRADES)[number];

export interface GradeFacts {
  readonly daysPastDue: number;
  readonly hasNoAssets: boolean;
  readonly enforcementEndedNoAssets: boolean;
  readonly struckOffNoSuccessor: boolean;
  readonly limitationPleaded: boolean;
  readonly isLimitationExpired: boolean;
  readonly fraudSigns: number;
  readonly cannotBeFound: boolean;
  readonly promisesBroken: number;
  readonly warningScore: number;
}

/** What put a debt into its grade. */
export type GradeCause =
  | "given"
  | "no-assets"
  | "enforcement-ended"
  | "struck-off"
  | "limitation-pleaded"
  | "days"
  | "fraud-signs"
  | "cannot-be-found"
  | "broken-promises"
  | "warning-score";

export interface DebtGrade {
  readonly grade: GradeId;
  /** All that holds for this grade. */
  readonly causes: readonly GradeCause[];
  /** A year past due: the evidence has to be reviewed, whatever the grade. */
  readonly isReviewDue: boolean;
}

/** The grade of a debt. Days alone never make a dead debt (G5). */
export function debtGradeOf(
  facts: GradeFacts,
  policy: CollectionPolicy,
  given?: GradeId,
): DebtGrade {
  const isReviewDue = facts.daysPastDue >= policy["grade.G5.reviewFromDay"];
  if (given !== undefined) return { grade: given, causes: ["given"], isReviewDue };
  const found = conditions(facts, policy)
    .map(({ grade, ...held }) => ({
      grade,
      causes: Object.entries(held).flatMap(([cause, holds]) => (holds ? [cause] : [])),
    }))
    .find(({ causes }) => causes.length > 0);
  const causes = (found?.causes ?? ["days"]) as readonly GradeCause[];
  return { grade: found?.grade ?? "G1", causes, isReviewDue };
}

type Condition = { readonly grade: GradeId } & Partial<Readonly<Record<GradeCause, boolean>>>;

function conditions(facts: GradeFacts, policy: CollectionPolicy): readonly Condition[] {
  const { daysPastDue } = facts;
  const isLate = daysPastDue >= policy["grade.G3.signsFromDay"];
  return [
    {
      grade: "G5",
      "no-assets": facts.hasNoAssets,
      "enforcement-ended": facts.enforcementEndedNoAssets,
      "struck-off": facts.struckOffNoSuccessor,
      "limitation-pleaded": facts.isLimitationExpired && facts.limitationPleaded,
    },
    {
      grade: "G4",
      days: daysPastDue >= policy["grade.G4.fromDay"],
      "fraud-signs": facts.fraudSigns >= policy["grade.G4.fraudSigns"],
      "cannot-be-found": facts.cannotBeFound,
    },
    {
      grade: "G3",
      days: daysPastDue >= policy["grade.G3.fromDay"],
      "broken-promises": isLate && facts.promisesBroken >= policy["grade.G3.brokenPromises"],
      "warning-score": isLate && facts.warningScore >= policy["grade.G3.warningScore"],
    },
    { grade: "G2", days: daysPastDue >= policy["grade.G2.fromDay"] },
  ];
}

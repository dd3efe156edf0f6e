// Names that our sheets give to their figures, in a workbook that may have names of the user's own in the same spelling.
import { isFigureName } from "./reports/figure-names";
import type { PlanName } from "./sheet-plan";

/** A name of the workbook, and where its cells are. */
export interface NameThere {
  readonly name: string;
  /** "nowhere": its cells were deleted. "elsewhere": on another sheet, or it is no reference at all. */
  readonly cells: "on-the-sheet" | "nowhere" | "elsewhere";
}

/** Ours ends so where the user has a name of the same spelling. */
const TAKEN_ENDING = "_Huikuan";

/** Whether a name can be one of ours, or one of the user's in the place of ours. */
export function mayBeOurs(name: string): boolean {
  const ending = new RegExp(`${TAKEN_ENDING}$`, "i");
  return isFigureName(name.replace(ending, ""));
}

/**
 * The names a sheet gets and those it loses. A spelling that is the user's stays the user's, and ours takes another;
 * where both are the user's, there is none. A name of an earlier version that the sheet gets no more is lost: it would
 * point at any cell.
 */
export function settledNames(
  planned: readonly PlanName[],
  there: readonly NameThere[],
): { readonly put: readonly PlanName[]; readonly gone: readonly string[] } {
  const cellsOf = new Map(there.map(({ name, cells }) => [name.toLowerCase(), cells]));
  const isFree = (name: string): boolean => cellsOf.get(name.toLowerCase()) !== "elsewhere";
  const put = planned.flatMap((plan): readonly PlanName[] => {
    if (plan.isHidden) return [plan];
    const name = [plan.name, plan.name + TAKEN_ENDING].find(isFree);
    return name === undefined ? [] : [{ ...plan, name }];
  });
  const kept = new Set(put.map(({ name }) => name.toLowerCase()));
  const gone = there.filter(
    ({ name, cells }) =>
      cells === "on-the-sheet" && mayBeOurs(name) && !kept.has(name.toLowerCase()),
  );
  return { put, gone: gone.map(({ name }) => name) };
}

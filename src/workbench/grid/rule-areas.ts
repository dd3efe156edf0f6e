import type { IRange } from "@univerjs/core";
import type { Area, RuleModel } from "./grid";
import { areaOf, rangeOf } from "./univer-book";

/** A rule's areas, the first apart; undefined when nothing of them is left. */
export function areasOfRule(
  sheetId: string,
  ranges: readonly IRange[],
): { readonly area: Area; readonly otherAreas?: readonly Area[] } | undefined {
  const [area, ...otherAreas] = ranges.map((range) => areaOf(sheetId, range));
  if (!area) return undefined;
  return otherAreas.length === 0 ? { area } : { area, otherAreas };
}

export function rangesOfRule({ area, otherAreas = [] }: RuleModel): IRange[] {
  return [area, ...otherAreas].map(rangeOf);
}

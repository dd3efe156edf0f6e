// How much of the debt that reached a stage was collected there or later: the user's own curve of "the later, the
// less" (catalogue time-success-inverse), from a ledger that keeps its settled items.
import { NO_DATE, type CalendarDate } from "../calendar/calendar-date";
import type { Ledger } from "../ledger/ledger";
import { stageOf } from "../risk/stage";
import { STAGES, type StageId } from "../risk/stage-table";
import { billedMinor } from "./payment-history";

/** One stage of one currency, in minor units as billed. */
export interface CollectionRate {
  readonly stage: StageId;
  /** Debts that reached this stage, whatever became of them. */
  readonly reachedMinor: number;
  readonly reachedCount: number;
  readonly collectedHereMinor: number;
  readonly collectedLaterMinor: number;
  /** Still open in this stage or a later one. */
  readonly openMinor: number;
  /** Share of what reached the stage that has been collected so far, 0–100; undefined when nothing reached it. */
  readonly ratePercent: number | undefined;
  /**
   * Share that comes in in the end: of what left the stage, collected or later, how much was collected, stage by
   * stage multiplied up (product limit). Debts still in a stage say nothing about it yet.
   */
  readonly eventualPercent: number | undefined;
}

/** By stage, earliest first; undefined when the ledger keeps no settled items of the currency. */
export function collectionRates(
  ledger: Ledger,
  currency: number,
  asOfDate: CalendarDate,
): readonly CollectionRate[] | undefined {
  const { items } = ledger;
  const collected = STAGES.map(() => 0);
  const open = STAGES.map(() => 0);
  const counts = STAGES.map(() => 0);
  const indexOf = new Map<string, number>(STAGES.map(({ id }, index) => [id, index]));
  let settledCount = 0;
  for (let item = 0; item < items.count; item += 1) {
    const due = items.dueDate[item] ?? NO_DATE;
    const settled = items.settledDate[item] ?? NO_DATE;
    const dated = items.documentDate[item] ?? NO_DATE;
    if (due === NO_DATE || items.currency[item] !== currency || dated > asOfDate) continue;
    const isSettled = settled !== NO_DATE && settled <= asOfDate;
    const minor = billedMinor(ledger, item);
    if (minor <= 0) continue;
    const at = indexOf.get(stageOf((isSettled ? settled : asOfDate) - due)) ?? 0;
    const openMinor = isSettled ? 0 : Math.min(minor, Math.max(0, openOn(ledger, item, asOfDate)));
    open[at] = (open[at] ?? 0) + openMinor;
    collected[at] = (collected[at] ?? 0) + minor - openMinor;
    counts[at] = (counts[at] ?? 0) + 1;
    if (isSettled) settledCount += 1;
  }
  if (settledCount === 0) return undefined;
  const eventual = eventualPercents(collected, open);
  return STAGES.map(({ id }, at): CollectionRate => {
    const collectedHereMinor = collected[at] ?? 0;
    const collectedLaterMinor = sumFrom(collected, at + 1);
    const openMinor = sumFrom(open, at);
    const reachedMinor = collectedHereMinor + collectedLaterMinor + openMinor;
    const gainedMinor = collectedHereMinor + collectedLaterMinor;
    return {
      ...{ stage: id, reachedMinor, reachedCount: sumFrom(counts, at) },
      ...{ collectedHereMinor, collectedLaterMinor, openMinor },
      ratePercent: reachedMinor > 0 ? (gainedMinor / reachedMinor) * 100 : undefined,
      eventualPercent: reachedMinor > 0 ? eventual[at] : undefined,
    };
  });
}

function eventualPercents(
  collected: readonly number[],
  open: readonly number[],
): readonly (number | undefined)[] {
  const percents: (number | undefined)[] = collected.map(() => undefined);
  let neverYet = 1;
  for (let at = collected.length - 1; at >= 0; at -= 1) {
    const here = collected[at] ?? 0;
    const isLast = at === collected.length - 1;
    const movedOn = isLast ? (open[at] ?? 0) : sumFrom(collected, at + 1) + sumFrom(open, at + 1);
    const left = here + movedOn;
    neverYet *= left > 0 ? movedOn / left : 1;
    percents[at] = (1 - neverYet) * 100;
  }
  return percents;
}

function openOn({ items }: Ledger, item: number, asOfDate: CalendarDate): number {
  const openMinor = items.openAmountMinor[item] ?? 0;
  const isSettledSince = openMinor === 0 && (items.settledDate[item] ?? NO_DATE) > asOfDate;
  const original = items.originalAmountMinor[item] ?? NaN;
  return isSettledSince && !Number.isNaN(original) ? original : openMinor;
}

function sumFrom(values: readonly number[], from: number): number {
  return values.slice(from).reduce((sum, value) => sum + value, 0);
}

// Exchange rates as people keep them, one line for a currency and a day, and what they say of one day.
import type { CalendarDate } from "../calendar/calendar-date";

/** One unit of `code` is `rate` units of `into`, from `day` on. */
export interface StatedRate {
  readonly code: string;
  readonly into: string;
  /** Above zero. */
  readonly rate: number;
  /** Undefined holds for every day until a dated line says otherwise. */
  readonly day: CalendarDate | undefined;
}

/** A rate as it is used and printed. */
export interface UsedRate {
  /** Units of the reporting currency for one unit. */
  readonly rate: number;
  /** The day of the line it comes from; of the older one where two were crossed. */
  readonly day: CalendarDate | undefined;
  /** Stated as it is, turned round, or crossed over a third currency. */
  readonly way: "stated" | "inverse" | "crossed";
}

/**
 * The rates into a currency as they were on a day: of each pair the latest line that is not later than the day, and a
 * stated pair before one turned round before one crossed over a third currency.
 *
 * @example ratesOnDay([{ code: "USD", into: "CNY", rate: 7.2, day: undefined }], "USD", day) // CNY: 0.13889 (inverse)
 */
export function ratesOnDay(
  stated: readonly StatedRate[],
  reporting: string,
  day: CalendarDate,
): ReadonlyMap<string, UsedRate> {
  const latest = latestPairs(stated, day);
  const codes = new Set([...latest.values()].flatMap(({ code, into }) => [code, into]));
  codes.delete(reporting);
  const used = new Map<string, UsedRate>();
  for (const code of codes) {
    const direct = pairRate(latest, code, reporting);
    const rate = direct ?? crossedRate(latest, [code, reporting], codes);
    if (rate !== undefined) used.set(code, rate);
  }
  return used;
}

function latestPairs(
  stated: readonly StatedRate[],
  day: CalendarDate,
): ReadonlyMap<string, StatedRate> {
  const latest = new Map<string, StatedRate>();
  for (const each of stated) {
    if (each.code === each.into || (each.day ?? 0) > day) continue;
    const key = pairKey(each.code, each.into);
    const known = latest.get(key);
    if (known === undefined || (each.day ?? 0) >= (known.day ?? 0)) latest.set(key, each);
  }
  return latest;
}

function pairKey(code: string, into: string): string {
  return `${code}/${into}`;
}

function pairRate(
  latest: ReadonlyMap<string, StatedRate>,
  code: string,
  into: string,
): UsedRate | undefined {
  const stated = latest.get(pairKey(code, into));
  if (stated !== undefined) return { rate: stated.rate, day: stated.day, way: "stated" };
  const turned = latest.get(pairKey(into, code));
  return turned && { rate: 1 / turned.rate, day: turned.day, way: "inverse" };
}

function crossedRate(
  latest: ReadonlyMap<string, StatedRate>,
  [code, into]: readonly [string, string],
  over: ReadonlySet<string>,
): UsedRate | undefined {
  for (const third of over) {
    const [there, back] = [pairRate(latest, code, third), pairRate(latest, into, third)];
    if (there === undefined || back === undefined) continue;
    const days = [there.day, back.day].filter((day) => day !== undefined);
    const [first] = days.sort((a, b) => a - b);
    return { rate: there.rate / back.rate, day: first, way: "crossed" };
  }
  return undefined;
}

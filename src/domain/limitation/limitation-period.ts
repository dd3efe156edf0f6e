// The limitation period of a claim under the Civil Code of the PRC (catalogue 2.2): not legal advice.
import type { CalendarDate } from "../calendar/calendar-date";
import { monthsAfter } from "../calendar/calendar-months";
import { workingDayFrom } from "../calendar/working-days";
import type { CollectionPolicy } from "../policy/collection-policy";

/** What restarts the period (art. 195): each has to be proved. */
export const LIMITATION_EVENTS = [
  "demand",
  "part-payment",
  "acknowledgement",
  "plan",
  "suit",
] as const;
export type LimitationEventKind = (typeof LIMITATION_EVENTS)[number];

export interface LimitationEvent {
  readonly kind: LimitationEventKind;
  /** Day on which the demand reached the customer, the money came, the paper was signed, the suit was filed. */
  readonly date: CalendarDate;
  /** Suit only: day on which the proceedings ended, from which the period runs anew; undefined while they go on. */
  readonly endedOn?: CalendarDate | undefined;
}

/** An obstacle to enforcing the claim, such as force majeure (art. 194); undefined `to` while it lasts. */
export interface LimitationObstacle {
  readonly from: CalendarDate;
  readonly to?: CalendarDate | undefined;
}

/** When the period begins to run. */
export type LimitationStart =
  /** The agreed due date (art. 188). */
  | { readonly kind: "due-date"; readonly date: CalendarDate }
  /** One debt in instalments: the last instalment's due date (art. 189). */
  | { readonly kind: "last-instalment"; readonly date: CalendarDate }
  /** No due date: the end of the time given to pay (SPC limitation rules, art. 4). */
  | { readonly kind: "grace-end"; readonly date: CalendarDate }
  /** No due date: the day the customer refused (same article). */
  | { readonly kind: "refusal"; readonly date: CalendarDate };

export type LimitationAlert = "none" | "first" | "second" | "third" | "expired";

export interface LimitationStep {
  readonly by:
    | LimitationStart["kind"]
    | LimitationEventKind
    | "suit-pending"
    | "renewed-after-expiry"
    | "payment-after-expiry"
    | "demand-after-expiry"
    | "before-start"
    | "suspension"
    | "longest-period"
    | "next-working-day";
  readonly date: CalendarDate;
}

export interface LimitationClock {
  /** Day from which the running period counts; that day itself is not counted (art. 201). */
  readonly runsFrom: CalendarDate;
  /** Last day of the period; undefined while it stands still. */
  readonly endsOn: CalendarDate | undefined;
  /** End − as-of date: 0 = ends on the as-of date and still runs; undefined while it stands still. */
  readonly daysLeft: number | undefined;
  readonly isExpired: boolean;
  readonly standsStill: "suit" | "obstacle" | undefined;
  readonly alert: LimitationAlert;
  readonly steps: readonly LimitationStep[];
  /** Articles that the result rests on. */
  readonly articles: readonly string[];
}

/** What is recorded of a claim's limitation period beside its start. */
export interface LimitationRecord {
  readonly events: readonly LimitationEvent[];
  readonly obstacles: readonly LimitationObstacle[];
}

export interface LimitationFacts extends LimitationRecord {
  readonly start: LimitationStart;
}

/**
 * The limitation clock of a claim on a day: three years from its start, anew from each event that restarts it,
 * never beyond the longest period. A demand or a suit after expiry revives nothing; a signed plan or acknowledgement
 * does bind the customer anew (art. 192) and is marked for counsel. What is paid after expiry cannot be claimed back
 * (art. 192), but the clock does not take it for consent to pay the rest.
 */
export function limitationClock(
  facts: LimitationFacts,
  asOfDate: CalendarDate,
  policy: CollectionPolicy,
): LimitationClock {
  const { start } = facts;
  const steps: LimitationStep[] = [{ by: start.kind, date: start.date }];
  const longest = workingDayFrom(monthsAfter(start.date, 12 * policy["limitationMaxYears"]));
  const happened = facts.events.filter(({ date }) => date <= asOfDate);
  let period = running(start.date);
  for (const event of [...happened].sort((a, b) => a.date - b.date)) {
    const step = stepOf(event);
    steps.push(step);
    if (step.by === "suit-pending") return still("suit", event.date);
    if (RESTARTS_NOTHING.includes(step.by)) continue;
    // A demand while proceedings go on does not bring their end forward.
    period = running(latest(period.from, event.endedOn ?? event.date));
  }
  if (period.endsOn === undefined) return still("obstacle", period.from);
  steps.push(...period.steps);
  const cut = period.endsOn > longest ? longest : period.endsOn;
  if (cut < period.endsOn) steps.push({ by: "longest-period", date: cut });
  return clock(period.from, cut);

  function running(from: CalendarDate): Period {
    const plain = monthsAfter(from, 12 * policy["limitationYears"]);
    const end = suspended(plain, facts.obstacles, asOfDate);
    if (end === undefined) return { from, endsOn: undefined, steps: [] };
    const endsOn = workingDayFrom(end);
    const moves: LimitationStep[] = [];
    if (end !== plain) moves.push({ by: "suspension", date: end });
    if (endsOn !== end) moves.push({ by: "next-working-day", date: endsOn });
    return { from, endsOn, steps: moves };
  }

  function stepOf(event: LimitationEvent): LimitationStep {
    const { kind, date } = event;
    if (date < start.date) return { by: "before-start", date };
    const isOver = period.endsOn !== undefined && date > period.endsOn;
    if (isOver) {
      if (kind === "part-payment") return { by: "payment-after-expiry", date };
      const binds = kind === "plan" || kind === "acknowledgement";
      return { by: binds ? "renewed-after-expiry" : "demand-after-expiry", date };
    }
    const isPending = kind === "suit" && (event.endedOn === undefined || event.endedOn > asOfDate);
    return { by: isPending ? "suit-pending" : kind, date };
  }

  function still(by: "suit" | "obstacle", runsFrom: CalendarDate): LimitationClock {
    return {
      ...{ runsFrom, endsOn: undefined, daysLeft: undefined, isExpired: false },
      ...{ standsStill: by, alert: "none", steps, articles: articlesOf(steps) },
    };
  }

  function clock(runsFrom: CalendarDate, endsOn: CalendarDate): LimitationClock {
    const daysLeft = endsOn - asOfDate;
    return {
      ...{ runsFrom, endsOn, daysLeft, isExpired: daysLeft < 0, standsStill: undefined },
      ...{ alert: limitationAlert(daysLeft, policy), steps, articles: articlesOf(steps) },
    };
  }
}

const RESTARTS_NOTHING: readonly LimitationStep["by"][] = [
  ...(["before-start", "demand-after-expiry", "payment-after-expiry"] as const),
];

function latest(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one > other ? one : other;
}

interface Period {
  readonly from: CalendarDate;
  readonly endsOn: CalendarDate | undefined;
  /** What moved its end. */
  readonly steps: readonly LimitationStep[];
}

/** How urgent the days left are; the limits are 180, 90 and 30 days where the policy says nothing else. */
export function limitationAlert(daysLeft: number, policy: CollectionPolicy): LimitationAlert {
  if (daysLeft < 0) return "expired";
  if (daysLeft <= policy["limitationAlert.third"]) return "third";
  if (daysLeft <= policy["limitationAlert.second"]) return "second";
  return daysLeft <= policy["limitationAlert.first"] ? "first" : "none";
}

// An obstacle in the last six months holds the period until six months after it ends (art. 194).
function suspended(
  plainEnd: CalendarDate,
  obstacles: readonly LimitationObstacle[],
  asOfDate: CalendarDate,
): CalendarDate | undefined {
  let end = plainEnd;
  for (const { from, to } of [...obstacles].sort((a, b) => a.from - b.from)) {
    const lastSixMonths = monthsAfter(end, -6);
    const isOver = to !== undefined && to <= asOfDate;
    if (from > asOfDate || from > end || (isOver && to < lastSixMonths)) continue;
    // While it lasts, the end can only be named once the last six months have not been reached yet.
    if (!isOver && asOfDate < lastSixMonths) continue;
    if (!isOver) return undefined;
    const after = monthsAfter(to, 6);
    if (after > end) end = after;
  }
  return end;
}

const ARTICLES: Readonly<Partial<Record<LimitationStep["by"], readonly string[]>>> = {
  "due-date": ["188"],
  "last-instalment": ["189"],
  "grace-end": ["510", "511", "SPC-4"],
  refusal: ["510", "511", "SPC-4"],
  suspension: ["194"],
  "renewed-after-expiry": ["192"],
  "payment-after-expiry": ["192"],
  "demand-after-expiry": ["192", "193"],
  "longest-period": ["188"],
  "next-working-day": ["203"],
};

function articlesOf(steps: readonly LimitationStep[]): readonly string[] {
  const restarted = steps.some(({ by }) =>
    (LIMITATION_EVENTS as readonly string[]).concat("suit-pending").includes(by),
  );
  const cited = steps.flatMap(({ by }) => ARTICLES[by] ?? []);
  return [...new Set(["188", ...cited, ...(restarted ? ["195"] : []), "201", "202"])];
}
/** The guarantee period (保证期间): nothing interrupts it. */
export interface GuaranteeClock {
  readonly endsOn: CalendarDate;
  readonly daysLeft: number;
  readonly isEnded: boolean;
  /** "statutory": not agreed, or agreed to end no later than the debt itself (art. 692). */
  readonly origin: "agreed" | "statutory";
  readonly articles: readonly string[];
}

/** The guarantee period of a debt: as agreed, else six months from the main debt's due date. */
export function guaranteeClock(
  facts: { readonly dueDate: CalendarDate; readonly agreedEnd?: CalendarDate | undefined },
  asOfDate: CalendarDate,
  policy: CollectionPolicy,
): GuaranteeClock {
  const { agreedEnd, dueDate } = facts;
  const isAgreed = agreedEnd !== undefined && agreedEnd > dueDate;
  const endsOn = isAgreed
    ? agreedEnd
    : workingDayFrom(monthsAfter(dueDate, policy["guaranteeMonths"]));
  const daysLeft = endsOn - asOfDate;
  const origin = isAgreed ? "agreed" : "statutory";
  return { endsOn, daysLeft, isEnded: daysLeft < 0, origin, articles: ["692", "693"] };
}

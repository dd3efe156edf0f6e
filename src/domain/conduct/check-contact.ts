// The compliance guard on a planned contact: how often, when, where and with whom (X09–X11, X38, C03, C04).
import type { CalendarDate } from "../calendar/calendar-date";
import type { CollectionPolicy } from "../policy/collection-policy";
import type { ConductCode, ConductLevel } from "./conduct-code-table";
import { recipientFinding, type RecipientId } from "./recipient-table";

export const CONTACT_CHANNELS = ["call", "message", "email", "visit", "letter"] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** A contact in the log. Only those we made count: a customer who calls us is not being harassed by it. */
export interface LoggedContact {
  readonly date: CalendarDate;
  readonly channel: ContactChannel;
  readonly direction: "out" | "in";
  /** It ended in anger on either side. */
  readonly isHeated?: boolean;
}

export interface ContactPlan {
  readonly date: CalendarDate;
  /** Minutes after midnight; undefined = some time of the day. */
  readonly minute?: number;
  readonly channel: ContactChannel;
  readonly recipient: RecipientId;
  readonly place?: "business" | "home" | "private-occasion";
}

/**
 * Numbers of catalogue 2.1 (cadence-numbers; the plan is the cap, Y05) and 1F (right-time-work-start; private
 * occasions never, Y12); all are settings.
 */
export interface ContactLimits {
  readonly weekContacts: number;
  readonly monthMessages: number;
  readonly monthCalls: number;
  readonly monthVisits: number;
  /** Allowed parts of a working day, in minutes after midnight. */
  readonly windows: readonly { readonly from: number; readonly to: number }[];
}

/** The limits of a company's policy; its hours are hours of the day, 11.5 = half past eleven. */
export function contactLimitsOf(policy: CollectionPolicy): ContactLimits {
  const minutes = (hours: number): number => Math.round(hours * 60);
  return {
    weekContacts: policy["weekMaxTouches"],
    monthMessages: policy["monthWechat"],
    monthCalls: policy["monthCalls"],
    monthVisits: policy["monthVisits"],
    windows: [
      {
        from: minutes(policy["contactWindow.morningFrom"]),
        to: minutes(policy["contactWindow.morningTo"]),
      },
      {
        from: minutes(policy["contactWindow.afternoonFrom"]),
        to: minutes(policy["contactWindow.afternoonTo"]),
      },
    ],
  };
}

export type ContactCause =
  | "week-cap"
  | "month-cap"
  | "window"
  | "day-off"
  | "recipient"
  | "home"
  | "private-occasion"
  | "write-only"
  | "cooling";

export interface ContactFinding {
  readonly code: ConductCode;
  readonly level: ConductLevel;
  readonly cause: ContactCause;
  /** Contacts with this one, and how many are allowed; for the caps only. */
  readonly count?: number;
  readonly cap?: number;
}

export interface ContactSituation {
  readonly log: readonly LoggedContact[];
  readonly limits: ContactLimits;
  readonly isWorkingDay: (date: CalendarDate) => boolean;
  /** The customer asked not to be called or visited: written contact only. */
  readonly noContactRequest: boolean;
}

/**
 * What speaks against a planned contact. Week = the 7 days, month = the 30 days that end with it.
 * The last contact a cap allows is flagged (it needs a reason and a result), one more is blocked.
 * Letters do not count: a demand that keeps a claim alive is no harassment.
 */
export function checkContact(
  plan: ContactPlan,
  situation: ContactSituation,
): readonly ContactFinding[] {
  return [
    ...recipientFindings(plan),
    ...placeFindings(plan),
    ...timeFindings(plan, situation),
    ...capFindings(plan, situation),
    ...moodFindings(plan, situation),
  ];
}

/** The first day from `plan.date` on (within 60 days) with nothing blocked but by the hour; undefined if there is none. */
export function nextContactDate(
  plan: ContactPlan,
  situation: ContactSituation,
): CalendarDate | undefined {
  for (let days = 0; days <= 60; days += 1) {
    const date = (plan.date + days) as CalendarDate;
    const findings = checkContact({ ...plan, date }, situation);
    if (findings.every(({ level, cause }) => level !== "block" || cause === "window")) return date;
  }
  return undefined;
}

function recipientFindings({ recipient, channel }: ContactPlan): ContactFinding[] {
  const finding = recipientFinding(recipient);
  // Reception may be rung; what is said there is checked as a text.
  if (finding === undefined || (recipient === "reception" && channel !== "letter")) return [];
  return [{ ...finding, cause: "recipient" }];
}

function placeFindings({ place }: ContactPlan): ContactFinding[] {
  if (place === "home") return [{ code: "X38", level: "block", cause: "home" }];
  if (place === "private-occasion")
    return [{ code: "X09", level: "block", cause: "private-occasion" }];
  return [];
}

function timeFindings(plan: ContactPlan, situation: ContactSituation): ContactFinding[] {
  if (plan.channel === "letter") return [];
  const { limits, isWorkingDay, noContactRequest } = situation;
  const findings: ContactFinding[] = [];
  if (noContactRequest && (plan.channel === "call" || plan.channel === "visit"))
    findings.push({ code: "C04", level: "block", cause: "write-only" });
  if (!isWorkingDay(plan.date)) findings.push({ code: "C04", level: "block", cause: "day-off" });
  const { minute } = plan;
  if (
    minute !== undefined &&
    !limits.windows.some(({ from, to }) => minute >= from && minute <= to)
  )
    findings.push({ code: "C04", level: "block", cause: "window" });
  return findings;
}

function capFindings(plan: ContactPlan, { log, limits }: ContactSituation): ContactFinding[] {
  if (plan.channel === "letter") return [];
  const ours = log.filter(
    ({ direction, channel, date }) =>
      direction === "out" && channel !== "letter" && date <= plan.date,
  );
  const within = (days: number): readonly LoggedContact[] =>
    ours.filter(({ date }) => date > plan.date - days);
  const group = capGroup(plan.channel);
  const week = within(7).length + 1;
  const month = within(30).filter(({ channel }) => capGroup(channel) === group).length + 1;
  const monthCap = {
    calls: limits.monthCalls,
    messages: limits.monthMessages,
    visits: limits.monthVisits,
  }[group];
  return [
    ...capFinding("week-cap", week, limits.weekContacts),
    ...capFinding("month-cap", month, monthCap),
  ];
}

function capFinding(cause: "week-cap" | "month-cap", count: number, cap: number): ContactFinding[] {
  if (count > cap) return [{ code: "C04", level: "block", cause, count, cap }];
  // A cap of one is reached by every single visit: that alone says nothing.
  return count === cap && cap > 1 ? [{ code: "X11", level: "flag", cause, count, cap }] : [];
}

function capGroup(channel: ContactChannel): "calls" | "messages" | "visits" {
  if (channel === "visit") return "visits";
  return channel === "call" ? "calls" : "messages";
}

/** After a heated contact at least one whole working day passes (catalogue own-temper). */
function moodFindings(
  plan: ContactPlan,
  { log, isWorkingDay }: ContactSituation,
): ContactFinding[] {
  if (plan.channel === "letter") return [];
  const heated = log.filter(({ isHeated, date }) => isHeated === true && date <= plan.date);
  const last = Math.max(...heated.map(({ date }) => date), Number.NEGATIVE_INFINITY);
  if (last === Number.NEGATIVE_INFINITY) return [];
  for (let day = last + 1; day < plan.date; day += 1)
    if (isWorkingDay(day as CalendarDate)) return [];
  return [{ code: "X11", level: "block", cause: "cooling" }];
}

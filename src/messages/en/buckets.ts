import type { AgingBucket, BucketMeaning } from "../../domain/aging/bucket-scheme";
import type { buckets as chinese } from "../zh-CN/buckets";

export const buckets: typeof chinese = {
  name: ({ fromDaysPastDue: from, toDaysPastDue: to, meaning }: AgingBucket): string => {
    if (meaning !== undefined) return nameOfMeaning(meaning);
    if (from === null) {
      if (to === 0 || to === -1) return "Not due";
      return to !== null && to < 0 ? `Due in ${-to} days or more` : `0–${to ?? 0} days`;
    }
    if (from === 0 && to === 0) return "Due today";
    if (to === null) return `Over ${from - 1} days`;
    if (to < 0) return from === to ? `Due in ${-to} days` : `Due in ${-to}–${-from} days`;
    return from === to ? `${from} days` : `${from}–${to} days`;
  },
  schemes: {
    "thirty-day": "Thirty-day steps",
    "30-60-90-120": "30/60/90/120 days",
    "habit-stages": "Six stages of the delay habit",
    phases: "Three phases",
    signed: "Before and after the due date",
    "audit-years": "Audit bands, 1–5 years",
  },
  ownEdges: "Own bands",
  edgeProblems: {
    empty: () => "Type the days at which bands end, such as 30,60,90.",
    "no-number": (about: string) =>
      `"${about}" is no number of days. Write numbers such as 30,60,90.`,
    "not-whole": (about: string) => `"${about}" is not a whole number of days. Use whole days.`,
    "not-rising": (about: string) =>
      `"${about}" is not larger than the number before it. Write them rising, such as 30,60,90.`,
    "too-far": (about: string) => `"${about}" is more than a hundred years. Write fewer days.`,
    "too-many": (about: string) => `There are ${about} bands; 20 are the most.`,
  },
};

function nameOfMeaning(meaning: BucketMeaning): string {
  switch (meaning.kind) {
    case "years": {
      const { fromYears, toYears } = meaning;
      if (toYears === null) return `Over ${fromYears} years`;
      if (fromYears === 0) return toYears === 1 ? "Within 1 year" : `Within ${toYears} years`;
      return `${fromYears}–${toYears} years`;
    }
    case "habit-stage":
      return {
        "before-due": "Before due",
        "after-due": "Some days after",
        "one-month": "One month",
        "three-months": "Three months",
        "six-months": "Six months",
        "one-year": "One year and more",
      }[meaning.stage];
    case "phase":
      return {
        before: "Not due",
        early: "Early warning (to 30 days)",
        mid: "Mid attack (31–90 days)",
        long: "Long intervention (over 90 days)",
      }[meaning.phase];
  }
}

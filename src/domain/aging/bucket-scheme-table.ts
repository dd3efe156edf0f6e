// The bucket schemes a user can choose without typing edges of their own.
import type { BucketScheme, CalendarYearScheme } from "./bucket-scheme";

/** Not due, then thirty-day steps that widen: what Chinese and Western ledgers both print most often. */
export const THIRTY_DAY_SCHEME = {
  id: "thirty-day",
  buckets: [
    { id: "current", fromDaysPastDue: null, toDaysPastDue: 0 },
    { id: "1-30", fromDaysPastDue: 1, toDaysPastDue: 30 },
    { id: "31-60", fromDaysPastDue: 31, toDaysPastDue: 60 },
    { id: "61-90", fromDaysPastDue: 61, toDaysPastDue: 90 },
    { id: "91-180", fromDaysPastDue: 91, toDaysPastDue: 180 },
    { id: "181-365", fromDaysPastDue: 181, toDaysPastDue: 365 },
    { id: "over-365", fromDaysPastDue: 366, toDaysPastDue: null },
  ],
} as const satisfies BucketScheme;

const FOUR_MONTH_SCHEME = {
  id: "30-60-90-120",
  buckets: [
    { id: "current", fromDaysPastDue: null, toDaysPastDue: 0 },
    { id: "1-30", fromDaysPastDue: 1, toDaysPastDue: 30 },
    { id: "31-60", fromDaysPastDue: 31, toDaysPastDue: 60 },
    { id: "61-90", fromDaysPastDue: 61, toDaysPastDue: 90 },
    { id: "91-120", fromDaysPastDue: 91, toDaysPastDue: 120 },
    { id: "over-120", fromDaysPastDue: 121, toDaysPastDue: null },
  ],
} as const satisfies BucketScheme;

const HABIT_SCHEME = {
  id: "habit-stages",
  buckets: [
    {
      ...{ id: "before-due", fromDaysPastDue: null, toDaysPastDue: -1 },
      meaning: { kind: "habit-stage", stage: "before-due" },
    },
    {
      ...{ id: "after-due", fromDaysPastDue: 0, toDaysPastDue: 30 },
      meaning: { kind: "habit-stage", stage: "after-due" },
    },
    {
      ...{ id: "one-month", fromDaysPastDue: 31, toDaysPastDue: 90 },
      meaning: { kind: "habit-stage", stage: "one-month" },
    },
    {
      ...{ id: "three-months", fromDaysPastDue: 91, toDaysPastDue: 180 },
      meaning: { kind: "habit-stage", stage: "three-months" },
    },
    {
      ...{ id: "six-months", fromDaysPastDue: 181, toDaysPastDue: 364 },
      meaning: { kind: "habit-stage", stage: "six-months" },
    },
    {
      ...{ id: "one-year", fromDaysPastDue: 365, toDaysPastDue: null },
      meaning: { kind: "habit-stage", stage: "one-year" },
    },
  ],
} as const satisfies BucketScheme;

const PHASE_SCHEME = {
  id: "phases",
  buckets: [
    {
      ...{ id: "before", fromDaysPastDue: null, toDaysPastDue: -1 },
      meaning: { kind: "phase", phase: "before" },
    },
    {
      ...{ id: "early", fromDaysPastDue: 0, toDaysPastDue: 30 },
      meaning: { kind: "phase", phase: "early" },
    },
    {
      ...{ id: "mid", fromDaysPastDue: 31, toDaysPastDue: 90 },
      meaning: { kind: "phase", phase: "mid" },
    },
    {
      ...{ id: "long", fromDaysPastDue: 91, toDaysPastDue: null },
      meaning: { kind: "phase", phase: "long" },
    },
  ],
} as const satisfies BucketScheme;

/** What falls due soon is split as finely as what fell due: the view of next weeks' cash. */
const SIGNED_SCHEME = {
  id: "signed",
  buckets: [
    { id: "due-in-31", fromDaysPastDue: null, toDaysPastDue: -31 },
    { id: "due-in-1-30", fromDaysPastDue: -30, toDaysPastDue: -1 },
    { id: "today", fromDaysPastDue: 0, toDaysPastDue: 0 },
    { id: "1-30", fromDaysPastDue: 1, toDaysPastDue: 30 },
    { id: "31-60", fromDaysPastDue: 31, toDaysPastDue: 60 },
    { id: "61-90", fromDaysPastDue: 61, toDaysPastDue: 90 },
    { id: "over-90", fromDaysPastDue: 91, toDaysPastDue: null },
  ],
} as const satisfies BucketScheme;

/** 1年以内, 1至2年 … 5年以上: the bands of the receivables note of Chinese annual accounts. */
const AUDIT_YEAR_SCHEME = {
  id: "audit-years",
  years: [1, 2, 3, 4, 5],
} as const satisfies CalendarYearScheme;

/** Every scheme of ours, the default first. */
export const BUCKET_SCHEMES: readonly (BucketScheme | CalendarYearScheme)[] = [
  THIRTY_DAY_SCHEME,
  FOUR_MONTH_SCHEME,
  HABIT_SCHEME,
  PHASE_SCHEME,
  SIGNED_SCHEME,
  AUDIT_YEAR_SCHEME,
];

/** Schemes that only make sense of due dates. */
export const DUE_DATE_SCHEMES: readonly string[] = [
  HABIT_SCHEME.id,
  PHASE_SCHEME.id,
  SIGNED_SCHEME.id,
];

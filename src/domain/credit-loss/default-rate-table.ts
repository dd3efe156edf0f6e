/** 5, 10, 30, 50, 80 and 100 %: the ladder by years of age found in many Chinese annual reports. */
export const YEAR_LOSS_PERCENT = [
  { fromYears: 0, percent: 5 },
  { fromYears: 1, percent: 10 },
  { fromYears: 2, percent: 30 },
  { fromYears: 3, percent: 50 },
  { fromYears: 4, percent: 80 },
  { fromYears: 5, percent: 100 },
] as const;

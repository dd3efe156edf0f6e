// Reference rates of lending in China, in percent a year: only the days on which one changed. Pure data.

/**
 * Loan prime rate (贷款市场报价利率), announced on the 20th of a month or the next working day by the National
 * Interbank Funding Center under the authority of the People's Bank of China, in the form it has had since
 * 2019-08-20. Each row holds from its day until the next one.
 * Checked against four independent transcriptions of the announcements.
 */
export const LOAN_PRIME_RATES = [
  { from: "2019-08-20", oneYear: 4.25, fiveYear: 4.85 },
  { from: "2019-09-20", oneYear: 4.2, fiveYear: 4.85 },
  { from: "2019-11-20", oneYear: 4.15, fiveYear: 4.8 },
  { from: "2020-02-20", oneYear: 4.05, fiveYear: 4.75 },
  { from: "2020-04-20", oneYear: 3.85, fiveYear: 4.65 },
  { from: "2021-12-20", oneYear: 3.8, fiveYear: 4.65 },
  { from: "2022-01-20", oneYear: 3.7, fiveYear: 4.6 },
  { from: "2022-05-20", oneYear: 3.7, fiveYear: 4.45 },
  { from: "2022-08-22", oneYear: 3.65, fiveYear: 4.3 },
  { from: "2023-06-20", oneYear: 3.55, fiveYear: 4.2 },
  { from: "2023-08-21", oneYear: 3.45, fiveYear: 4.2 },
  { from: "2024-02-20", oneYear: 3.45, fiveYear: 3.95 },
  { from: "2024-07-22", oneYear: 3.35, fiveYear: 3.85 },
  { from: "2024-10-21", oneYear: 3.1, fiveYear: 3.6 },
  { from: "2025-05-20", oneYear: 3, fiveYear: 3.5 },
] as const;

/**
 * The last day of which the rate is known: the day before the announcement that followed the last one checked
 * (one year: that of 2026-09-21; five years: that of 2026-08-20). Nothing is extrapolated beyond it.
 */
export const LOAN_PRIME_RATES_KNOWN_TO = { oneYear: "2026-10-19", fiveYear: "2026-09-20" } as const;

/**
 * Benchmark rates for loans in renminbi (人民币贷款基准利率) of the People's Bank of China, by term, until they gave way
 * to the loan prime rate on 2019-08-20. Checked against two independent transcriptions.
 */
export const BENCHMARK_RATES = [
  { from: "2011-07-07", percents: [6.1, 6.56, 6.65, 6.9, 7.05] },
  { from: "2012-06-08", percents: [5.85, 6.31, 6.4, 6.65, 6.8] },
  { from: "2012-07-06", percents: [5.6, 6, 6.15, 6.4, 6.55] },
  { from: "2014-11-22", percents: [5.6, 5.6, 6, 6, 6.15] },
  { from: "2015-03-01", percents: [5.35, 5.35, 5.75, 5.75, 5.9] },
  { from: "2015-05-11", percents: [5.1, 5.1, 5.5, 5.5, 5.65] },
  { from: "2015-06-28", percents: [4.85, 4.85, 5.25, 5.25, 5.4] },
  { from: "2015-08-26", percents: [4.6, 4.6, 5, 5, 5.15] },
  { from: "2015-10-24", percents: [4.35, 4.35, 4.75, 4.75, 4.9] },
] as const;

/** Longest term in months of each column of `BENCHMARK_RATES`; the last column is for longer ones. */
export const BENCHMARK_TERMS_MONTHS = [6, 12, 36, 60] as const;

/** The day from which the loan prime rate stands in for the benchmark. */
export const LOAN_PRIME_RATE_SINCE = "2019-08-20";

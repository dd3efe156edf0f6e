// Whether the cells below a header can be what the header says: a factor per role from a column's profile.
import type { ColumnProfile } from "./column-profile";
import type { ColumnRole } from "./column-role";

type Fit = (profile: ColumnProfile, format: string) => number;

const share = (part: number, profile: ColumnProfile): number =>
  profile.filled === 0 ? 0 : part / profile.filled;

const isDateFormat = (format: string): boolean =>
  /[ymd年月日]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|General|\\./gi, ""));

const date: Fit = (profile, format) => {
  const telling = profile.filled - profile.placeholders;
  if (telling === 0) return 0.7;
  const dates = (profile.dates + profile.months) / telling;
  // Numbers that the host formats as anything but a date are amounts that happen to lie in range.
  const areBareNumbers = profile.dateTexts === 0 && format !== "" && !/^general$/i.test(format);
  if (areBareNumbers && !isDateFormat(format)) return 0.1;
  return dates >= 0.5 ? 1 : dates >= 0.2 ? 0.7 : 0.06;
};

const amount: Fit = (profile, format) => {
  if (profile.filled === 0) return 0.5;
  if (isDateFormat(format) && share(profile.numbers, profile) > 0.5) return 0.05;
  if (share(profile.dateTexts, profile) > 0.5) return 0.05;
  const amounts = share(profile.amounts, profile);
  return amounts >= 0.6 ? 1 : amounts >= 0.3 ? 0.7 : 0.06;
};

const name: Fit = (profile) => {
  if (profile.filled === 0) return 0.1;
  if (share(profile.dates, profile) > 0.5 && profile.dateTexts > 0) return 0.05;
  if (share(profile.numbers, profile) > 0.5) return 0.35;
  if (share(profile.amounts, profile) > 0.8) return 0.4;
  return share(profile.codes, profile) > 0.8 ? 0.75 : 1;
};

const code: Fit = (profile, format) => {
  if (profile.filled === 0) return 0.1;
  if (share(profile.dateTexts, profile) > 0.5 || isDateFormat(format)) return 0.06;
  if (share(profile.fractions, profile) > 0.5 && profile.numbers > 0) return 0.2;
  return share(profile.codes, profile) >= 0.5 ? 1 : 0.6;
};

const documentNumber: Fit = (profile, format) =>
  profile.distinct <= 1 && profile.filled > 3 ? 0.2 : code(profile, format);

const few =
  (limit: number): Fit =>
  (profile) =>
    profile.filled === 0 ? 0.3 : profile.distinct > Math.max(limit, profile.filled / 2) ? 0.3 : 1;

const words =
  (key: "directions" | "statuses" | "currencies" | "terms", otherwise: number): Fit =>
  (profile) =>
    profile.filled === 0 ? 0.3 : share(profile[key], profile) >= 0.4 ? 1 : otherwise;

const flag: Fit = (profile) =>
  profile.filled === 0
    ? 0.5
    : share(profile.yesNo, profile) >= 0.5 || profile.distinct <= 12
      ? 1
      : 0.4;

const text: Fit = (profile) =>
  profile.filled === 0 ? 0.4 : share(profile.texts, profile) >= 0.3 ? 1 : 0.6;

const status: Fit = (profile) => {
  if (profile.filled === 0) return 0.3;
  if (share(profile.statuses, profile) >= 0.4 || share(profile.yesNo, profile) >= 0.9) return 1;
  return profile.distinct <= 12 ? 0.7 : 0.1;
};

/** Factor 0–1 by which a header's score is multiplied, given the cells below it. */
export const ROLE_FIT: Readonly<Record<ColumnRole, Fit>> = {
  customerName: name,
  customerId: code,
  documentNumber,
  documentType: few(40),
  documentDate: date,
  dueDate: date,
  paymentTerms: words("terms", 0.6),
  originalAmount: amount,
  paidAmount: amount,
  creditedAmount: amount,
  openAmount: amount,
  direction: words("directions", 0.1),
  debitAmount: amount,
  creditAmount: amount,
  currency: (profile) =>
    share(profile.numbers, profile) > 0.5 || share(profile.amounts, profile) > 0.8
      ? 0.05
      : words("currencies", 0.35)(profile, ""),
  exchangeRate: amount,
  salesperson: text,
  region: text,
  industry: few(200),
  department: text,
  orderNumber: code,
  disputeFlag: flag,
  settledDate: date,
  status,
  remark: text,
  contact: text,
};

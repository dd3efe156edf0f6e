// Interest on late payment in cells. See day-functions.ts for what the docstrings are.
import { isoOf, type CalendarDate } from "../domain/calendar/calendar-date";
import {
  INTEREST_RULES,
  lateInterest,
  penaltyGuidePercent,
  SALES_MARK_UP,
  type AgreedRate,
  type InterestRule,
  type InterestSegment,
  type InterestTerms,
  type LateDebt,
  type LateInterest,
  type NoInterest,
} from "../domain/interest/late-interest";
import { minorUnitsOf } from "../domain/money/minor-units";
import { amountArgument, numberArgument } from "./amount-argument";
import { cellByCell, cellsOf, onlyValue, type CellResult } from "./cell-by-cell";
import { isCellError, notAvailableError, spokenMessages, valueError } from "./cell-error";
import { choiceArgument, type ChoiceNames } from "./choice-argument";
import { dateArgument } from "./date-argument";
import { rateArgument, rateTableIn } from "./rate-argument";

type InterestField = "interest" | "days" | "rate" | "rule" | "ceiling" | "segments";

const FIELD = choiceArgument<InterestField>(
  "interestField",
  {
    interest: ["利息"],
    days: ["天数"],
    rate: ["利率"],
    rule: ["依据"],
    ceiling: ["上限"],
    segments: ["分段"],
  },
  { means: "interest" },
);
const RULE_NAMES = {
  sales: ["买卖合同", "法定"],
  agreed: ["约定"],
  lpr: ["LPR1年", "lpr-1y"],
  "lpr-5y": ["LPR5年"],
  sme: ["中小企业"],
  judgment: ["迟延履行", "judgement"],
} as const satisfies ChoiceNames<InterestRule>;
const DAY_COUNT = choiceArgument<"act/365" | "act/360">(
  "dayCount",
  { "act/365": ["365", "actual/365"], "act/360": ["360", "actual/360"] },
  { means: "act/365" },
);
const LAST_DAY = choiceArgument<"counted" | "not-counted">(
  "lastDay",
  { counted: ["计入", "算尾"], "not-counted": ["不计入", "不算尾"] },
  { means: "counted" },
);

const MINOR_DIGITS = 2;
const NOT_GIVEN = -1;
const ARGUMENTS = [
  amountArgument("openAmount", "stays-blank"),
  dateArgument("dueDate", "stays-blank"),
  dateArgument("asOfDate", "is-missing"),
  choiceArgument<InterestRule>("interestRule", RULE_NAMES, { means: INTEREST_RULES[0] }),
  rateArgument("rate", { means: undefined }),
  numberArgument("markUp", { means: NOT_GIVEN }, { from: -0.99, to: 5, isShare: true }),
  dateArgument("contractDate", { means: NOT_GIVEN as CalendarDate }),
] as const;

type Options = Pick<InterestTerms, "daysOfYear" | "isLastDayCounted" | "ownRates">;

function termsOf(
  options: Options,
  rule: InterestRule,
  rate: AgreedRate | undefined,
  given: { readonly markUp: number; readonly contractDate: CalendarDate },
): InterestTerms {
  return {
    ...options,
    ...{ rule, rate },
    markUp: given.markUp === NOT_GIVEN ? undefined : given.markUp,
    contractDate: given.contractDate === NOT_GIVEN ? undefined : given.contractDate,
  };
}

function whyNot(none: NoInterest): CustomFunctions.Error {
  switch (none.status) {
    case "unknown-rate":
      return notAvailableError((messages) => messages.rateUnknown(isoOf(none.day)));
    case "wants-rate":
      return valueError("rate", (messages, name) => messages.missing(name));
    case "wants-contract-date":
      return valueError("contractDate", (messages, name) => messages.missing(name));
  }
}

const isMarkUpAllowed = ({ rule, markUp }: InterestTerms): boolean =>
  rule !== "sales" ||
  markUp === undefined ||
  (markUp >= SALES_MARK_UP.least && markUp <= SALES_MARK_UP.most);

function interestFor(debt: LateDebt, terms: InterestTerms): LateInterest | CustomFunctions.Error {
  if (!isMarkUpAllowed(terms))
    return valueError("markUp", (messages, name) => messages.salesMarkUp(name));
  const found = lateInterest(debt, terms);
  return found.status === "computed" ? found : whyNot(found);
}

const ofYear = ({ percent, per }: InterestSegment, { daysOfYear }: InterestTerms): number =>
  per === "year" ? percent : percent * daysOfYear;

function fieldOf(field: InterestField, debt: LateDebt, terms: InterestTerms): CellResult {
  if (field === "ceiling") {
    const percent = penaltyGuidePercent((debt.dueDate + 1) as CalendarDate, terms.ownRates);
    return typeof percent === "number" ? shareOf(percent) : whyNot(percent);
  }
  const found = interestFor(debt, terms);
  if (isCellError(found)) return found;
  const { days, interestMinor, segments } = found;
  switch (field) {
    case "days":
      return days;
    case "rate": {
      const percentDays = segments.reduce(
        (sum, segment) => sum + ofYear(segment, terms) * segment.days,
        0,
      );
      return days === 0 ? "" : shareOf(percentDays / days);
    }
    case "rule": {
      const { bases } = spokenMessages().functions.interest;
      return [...new Set(segments.map(({ basis }) => bases[basis]))].join(
        spokenMessages().plan.listMark,
      );
    }
    case "interest":
    case "segments":
      return interestMinor / 10 ** MINOR_DIGITS;
  }
}

/** As Excel keeps a percentage. The division by 100 must not show in the last digit. */
const shareOf = (percent: number): number => Number((percent / 100).toPrecision(12));

function segmentTable(debt: LateDebt, terms: InterestTerms): CellResult[][] {
  const found = interestFor(debt, terms);
  if (isCellError(found)) throw found as unknown as Error;
  const { bases, columns, total } = spokenMessages().functions.interest;
  const amount = (minor: number): number => minor / 10 ** MINOR_DIGITS;
  return [
    [...columns],
    ...found.segments.map((segment): CellResult[] => [
      ...[segment.from, segment.to, segment.days, shareOf(ofYear(segment, terms))],
      ...[amount(segment.interestMinor), bases[segment.basis]],
    ]),
    [total, "", found.days, "", amount(found.interestMinor), ""],
  ];
}

/**
 * Interest on late payment: by contract, by the law of sales, by the loan prime rate in segments, for SMEs, or after a judgment. Not legal advice.
 * @customfunction INTEREST
 * @param openAmount Amount unpaid, one cell or a whole column.
 * @param dueDate Last day to pay on time; interest runs from the day after it.
 * @param asOfDate Day up to which interest is reckoned, best a cell such as $B$1.
 * @param [interestRule] sales (nothing agreed; the rule of the day of the breach), agreed, lpr, lpr-5y, sme or judgment. sales if empty.
 * @param [rate] Rate of the contract or judgment, a year's such as 12%, or a text such as "0.05%/day"; under lpr the points added.
 * @param [markUp] Share added to the reference rate, such as 50%. sales: 30% to 50%, 30% if empty; lpr: 0 if empty.
 * @param [interestField] interest, days, rate (a year's), rule (in words), ceiling (yearly rate above which a penalty may be cut) or segments (a table, for one debt).
 * @param [dayCount] act/365 or act/360 for yearly rates; act/365 if empty.
 * @param [lastDay] counted or not-counted: whether the as-of date itself bears interest. counted if empty.
 * @param [contractDate] Day of the contract; an agreed SME rate may not lie below the one-year LPR of that day.
 * @param [lprTable] Two columns, day and loan prime rate: they hold from their first day on and continue or correct the built-in ones.
 * @returns Interest in the amount's unit, or what was asked for.
 */
export function interestInCells(
  openAmount: unknown[][],
  dueDate: unknown[][],
  asOfDate: unknown[][],
  interestRule?: unknown[][],
  rate?: unknown[][],
  markUp?: unknown[][],
  interestField?: unknown[][],
  dayCount?: unknown[][],
  lastDay?: unknown[][],
  contractDate?: unknown[][],
  lprTable?: unknown[][],
): unknown[][] {
  const field = onlyValue(FIELD, interestField);
  const options: Options = {
    daysOfYear: onlyValue(DAY_COUNT, dayCount) === "act/360" ? 360 : 365,
    isLastDayCounted: onlyValue(LAST_DAY, lastDay) === "counted",
    ownRates: rateTableIn("lprTable", lprTable),
  };
  const columns = [openAmount, dueDate, asOfDate, interestRule, rate, markUp, contractDate];
  if (field !== "segments")
    return cellByCell(ARGUMENTS, (amount, due, asOf, rule, agreed, share, contract) =>
      fieldOf(
        field,
        debtOf(amount, due, asOf),
        termsOf(options, rule, agreed, { markUp: share, contractDate: contract }),
      ),
    )(...columns);
  let table: CellResult[][] | undefined;
  const shape = cellByCell(ARGUMENTS, (amount, due, asOf, rule, agreed, share, contract) => {
    const terms = termsOf(options, rule, agreed, { markUp: share, contractDate: contract });
    table = segmentTable(debtOf(amount, due, asOf), terms);
    return "";
  });
  if (cellsOf(openAmount).flat().length > 1 || cellsOf(dueDate).flat().length > 1)
    throw valueError("openAmount", (messages, name) =>
      messages.oneCellOnly(name),
    ) as unknown as Error;
  const answer = shape(...columns);
  return table ?? answer;
}

const debtOf = (amount: number, dueDate: CalendarDate, asOfDate: CalendarDate): LateDebt => ({
  principalMinor: minorUnitsOf(amount, MINOR_DIGITS),
  ...{ dueDate, asOfDate },
});

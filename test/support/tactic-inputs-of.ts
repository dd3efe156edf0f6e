import type { CalendarDate } from "../../src/domain/calendar/calendar-date";
import { calendarDateOf } from "../../src/domain/calendar/calendar-date";
import type { TacticInputs } from "../../src/domain/tactics/tactic-inputs";

/** A Monday with an ordinary week around it. */
export const AS_OF = calendarDateOf(2026, 6, 15) as CalendarDate;

/** Inputs of a customer in yuan; amounts in whole yuan. The rest is what the worked examples take for granted. */
export function tacticInputsOf(
  facts: Partial<TacticInputs> & {
    readonly d: number;
    readonly open?: number;
    readonly disputed?: number;
    readonly total?: number;
  },
): TacticInputs {
  const { d, open = 80_000, disputed = 0, total = 5_000_000, ...rest } = facts;
  return {
    asOfDate: AS_OF,
    daysPastDue: d,
    currency: { code: "CNY", minorDigits: 2 },
    openAmountMinor: open * 100,
    disputedAmountMinor: disputed * 100,
    totalOpenMinor: total * 100,
    amountRank: 0.5,
    ...rest,
  };
}

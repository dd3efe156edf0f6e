import { isoOf, type CalendarDate } from "../../domain/calendar/calendar-date";
import { kept } from "./kept";

/** Words of the table of exchange rates, and of rates as they are printed. */
export const rates = {
  sheet: {
    sheetName: "汇率",
    title: "汇率表",
    notes: [
      "每行一个汇率：1 单位“币种”等于多少“折合币种”。同一币种可以有多行，按“生效日期”取截至日当天或之前最近的一行；不填日期的长期有效。",
      "只用这里和本工作簿其他汇率表里的汇率，不联网；报告会印出用到的每一个汇率。",
    ],
    headers: {
      currency: "币种",
      rate: "汇率",
      into: "折合币种",
      from: "生效日期",
      source: "来源",
    },
    pageFooter: "第 &P 页，共 &N 页",
    refusals: kept.refusals,
  },
  used: ({ code, rate, into, day, place }: UsedRateWords) =>
    [
      `1 ${code} = ${rate} ${into}`,
      ...(day === undefined ? [] : [`${isoOf(day)} 起`]),
      ...(place === "" ? [] : [`取自 ${place}`]),
    ].join("，"),
  converted: (code: string) => `各币种折合 ${code}`,
  missing: (codes: string) => `缺少汇率：${codes}。补上之前不做合计。`,
  unnamedMissing: "未注明币种的金额没有汇率，请在台账中注明币种。补上之前不做合计。",
  faults: {
    "currency-unknown": (place: string, found: string) =>
      `${place}：“${found}”不是认识的币种，这一行未采用。请填币种代码，例如 USD。`,
    "not-above-zero": (place: string, found: string) =>
      `${place}：“${found}”不能用，这一行未采用。请填大于零的数字。`,
  },
};

/** A rate as a sentence has it. */
export interface UsedRateWords {
  readonly code: string;
  readonly rate: number;
  readonly into: string;
  readonly day: CalendarDate | undefined;
  /** "" where the user just gave it. */
  readonly place: string;
}

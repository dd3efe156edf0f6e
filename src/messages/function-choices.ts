// What Excel offers while an argument with a list of choices is typed: each choice in words, by argument. Only
// arguments that hold for the whole formula: those are texts, so an error in them is the formula's.
import type { argumentNames } from "./zh-CN/functions";

/** Words in Chinese and in English, by the choice as it stands in a formula. */
export type ChoiceWords = Readonly<Record<string, readonly [chinese: string, english: string]>>;

export const functionChoices: Readonly<Partial<Record<keyof typeof argumentNames, ChoiceWords>>> = {
  dateOrder: {
    auto: ["由整列判断", "the column decides"],
    "day-first": ["日在前", "31/03/2026"],
    "month-first": ["月在前", "03/31/2026"],
    "year-first": ["年在前", "2026/03/31"],
  },
  decimalMark: {
    auto: ["由整列判断", "the column decides"],
    point: ["小数点是点", "1,234.50"],
    comma: ["小数点是逗号", "1.234,50"],
  },
  scheme: {
    "thirty-day": ["30 天一段，到一年", "thirty days each, to a year"],
    "30-60-90-120": ["30/60/90/120 天", "30/60/90/120 days"],
    "habit-stages": ["拖欠成瘾六阶段", "six stages of habit"],
    phases: ["全周期三级", "three phases"],
    signed: ["含即将到期", "with what falls due soon"],
    "audit-years": ["审计 1–5 年，按单据日期", "audit years, by document date"],
  },
  credits: {
    separate: ["贷项单列", "a column of their own"],
    "own-date": ["按自身日期", "into the bucket of their date"],
    "oldest-first": ["冲抵最早的欠款", "off the oldest items"],
  },
  reportPart: {
    customers: ["客户账龄", "aging by customer"],
    "customer-amounts": ["客户账龄，不含等级和动作", "aging by customer, without advice"],
    totals: ["各币种合计", "totals by currency"],
    proof: ["核对", "the proof"],
    salesperson: ["按业务员", "by salesperson"],
    region: ["按地区", "by region"],
    largest: ["欠款大户", "largest balances"],
    overdue: ["逾期清单", "overdue items"],
    figures: ["要点", "key figures"],
    bands: ["账龄构成", "amounts by bucket"],
    metrics: ["指标和公式", "metrics with formulas"],
    charted: ["账龄图的数据", "figures of the aging chart"],
    "customers-heading": ["客户账龄的标题", "heading of the aging by customer"],
    "salesperson-proof": ["按业务员的核对", "proof of the aging by salesperson"],
    "region-proof": ["按地区的核对", "proof of the aging by region"],
    "largest-heading": ["欠款大户的标题", "heading of the largest balances"],
    "overdue-heading": ["逾期清单的标题", "heading of the overdue items"],
  },
  guardField: {
    verdict: ["结论和理由", "level and reasons"],
    level: ["级别", "level alone"],
    codes: ["规则代码", "codes of the rules"],
    rewording: ["合规改写", "a lawful wording"],
  },
  limitationField: {
    daysLeft: ["剩余天数", "days left"],
    end: ["届满日", "last day of the period"],
  },
  tacticField: {
    code: ["代码", "code"],
    name: ["名称", "name"],
    next: ["后续策略", "what comes next"],
    why: ["依据", "reasons"],
    priority: ["优先级", "priority"],
  },
  interestField: {
    interest: ["利息", "interest"],
    days: ["计息天数", "days that bear interest"],
    rate: ["年利率", "a year's rate"],
    rule: ["依据", "the rule in words"],
    ceiling: ["违约金可被调低的界限", "rate above which a penalty may be cut"],
    segments: ["分段表", "a table of segments"],
  },
  dayCount: {
    "act/365": ["一年 365 天", "365 days a year"],
    "act/360": ["一年 360 天", "360 days a year"],
  },
  lastDay: {
    counted: ["截至日当天计息", "the as-of date bears interest"],
    "not-counted": ["截至日当天不计息", "it bears none"],
  },
  allocateBy: {
    law: ["民法典第560条", "Civil Code art. 560"],
    oldest: ["先旧后新", "oldest first"],
    "pro-rata": ["按比例", "in proportion"],
    named: ["只冲指定的", "only what was named"],
  },
  allocateField: {
    applied: ["冲抵额", "what each item gets"],
    left: ["剩余", "what is left of it"],
    fees: ["其中费用", "costs in it"],
    interest: ["其中利息", "interest in it"],
    principal: ["其中本金", "principal in it"],
    table: ["全部", "all of them"],
  },
};

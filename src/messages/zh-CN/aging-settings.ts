import type { AgeBasis } from "../../domain/aging/age-basis";

/** Words of the panel that decides how a ledger is aged. */
export const agingSettings = {
  summary: (scheme: string, basis: string, others: string) => `口径：${scheme}，${basis}${others}`,
  other: (text: string) => `，${text}`,
  short: {
    bases: { due: "按到期日", document: "按单据日期" } satisfies Record<AgeBasis, string>,
    dueToday: "到期当天算逾期",
    grace: (days: string) => `宽限 ${days} 天`,
    ageAsOf: (date: string) => `天数算到 ${date}`,
    credits: { "own-date": "贷项按自身日期", "oldest-first": "贷项先冲最早" },
    byDocumentDate: "无到期日的按单据日期",
  },
  scheme: "账龄分段",
  schemeHint: "每段都含两端的天数",
  ownScheme: "自定义天数",
  needsDueDate: (scheme: string) => `${scheme}（需按到期日）`,
  edges: "自定义分段天数",
  edgesHint: "从小到大，用逗号分开，如 30,60,90；负数表示到期前",
  edgesUse: "采用",
  edgesInUse: (names: string) => `现在的分段：${names}`,
  basis: "账龄从哪天算起",
  bases: {
    due: "到期日：看逾期多久",
    document: "单据日期：看开票多久（逾期仍看到期日）",
  } satisfies Record<AgeBasis, string>,
  ageAsOf: "天数算到",
  ageAsOfHint: "余额看截至日，天数可以算到另一天",
  sameDay: "与截至日相同",
  dateInvalid: "请输入完整的日期，例如 2026-03-31。",
  dueToday: "到期当天就算逾期",
  grace: "宽限天数",
  graceHint: "逾期不超过这些天的，仍算未逾期",
  graceUnit: "天",
  graceInvalid: (most: string) => `请输入 0 到 ${most} 的整数。`,
  reset: "恢复默认口径",
  kept: "每次更改立即重新计算，记在这个工作簿里，并印在报告上。",
};

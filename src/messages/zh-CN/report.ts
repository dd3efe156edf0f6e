import type { AgingBucket } from "../../domain/aging/bucket-scheme";

/** Words of the aging report: the sheet, the printed text and the headings they share. */
export const report = {
  sheetName: "账龄分析",
  title: "应收账款账龄分析表",
  asOf: (date: string) => `截至 ${date}`,
  source: (sheet: string, address: string) => `来源：${sheet}!${address}`,
  settings: (credits: "separate" | "own-date") =>
    `按到期日计算逾期天数，到期当天不算逾期；${
      credits === "separate" ? "贷项与预收单列，不冲减账龄段" : "贷项按其自身日期计入账龄段"
    }；各币种分别统计，不折算。`,
  lines: {
    bucket: ({ fromDaysPastDue: from, toDaysPastDue: to }: AgingBucket): string => {
      if (from === null) return "未到期";
      return to === null ? `${from - 1} 天以上` : `${from}–${to} 天`;
    },
    credits: "贷项与预收",
    noDueDate: "无到期日",
  },
  columns: {
    currency: "币种",
    customerId: "客户编号",
    customer: "客户",
    outstanding: "未清余额",
    pastDue: "逾期金额",
    daysPastDue: "逾期天数",
    stage: "阶段",
    tier: "风险等级",
    tactic: "建议动作",
    approval: "执行条件",
    next: "后续动作",
    reasons: "依据",
  },
  totals: {
    heading: "分币种合计与核对",
    share: "占比",
    settled: "截至日前已结清",
    notYet: "截至日后才开立",
    reopened: "截至日后结清",
    control: "台账合计",
    controlOrigin: "台账合计取自",
    origins: {
      entered: "输入的总账余额",
      "total-row": "表内合计行",
      "column-sum": "金额列逐格相加",
    },
    noControl: "无",
    difference: "差额",
    verdict: "核对结果",
    proven: "一致",
    unproven: "不一致",
  },
  unnamedCurrency: "未注明",
  unnamedCustomer: "（未注明客户）",
  total: "合计",
  totalsByCurrencyAbove: "合计见上方分币种行",
  customersHeading: (count: number) => `客户明细（${count}）`,
  chartTitle: (currency: string) =>
    currency === "" ? "逾期最多的客户：账龄构成" : `逾期最多的客户：账龄构成（${currency}）`,
  chartHeading: (count: number, currency: string) =>
    currency === "" ? `逾期最多的 ${count} 位客户` : `逾期最多的 ${count} 位客户（${currency}）`,
  unread: (count: number) => `台账中有 ${count} 行因数据无法识别而未计入，详见数据问题。`,
  adviceNote: "风险等级与建议动作仅依据逾期天数、金额和争议标记，供催收参考，不构成法律意见。",
  pageFooter: "第 &P 页，共 &N 页",
};

/** Words of the sheet of the cash-in forecast. */
export const forecastSheet = {
  columns: {
    week: "周",
    from: "起",
    to: "止",
    promised: "客户承诺",
    history: "按付款历史",
    stage: "按阶段回收率",
    total: "合计",
    running: "累计",
  },
  sources: [
    "客户承诺：承诺表中未到承诺日的金额 × 承诺权重（满 3 次按本客户兑现率，否则用策略表的权重）。",
    "按付款历史：金额 × 阶段回收率，日期按该客户（不足 3 笔时按全部客户）以往的平均拖延推算。",
    "按阶段回收率：没有付款历史可依，金额 × 阶段回收率，日期取到期日；已逾期的无法判断时间，另列。",
  ],
  chart: (currency: string) => `未来各周预计回款（${currency}）`,
  assumptions: "依据与核对",
  rates: { heading: "阶段回收率", stage: "阶段", rate: "回收率", origin: "来源" },
  base: {
    open: "未清欠款",
    promised: "客户承诺（全额）",
    unpromised: "未承诺",
    disputed: "争议（不计入）",
    stopped: "不可预期（不计入）",
    later: "更晚",
    undated: "时间无法判断",
    expected: "预计回款合计",
    difference: "差额（应为零）",
  },
  uncounted: (count: number) =>
    `另有 ${count} 条承诺没有金额，或客户已无欠款，没有计入；请在承诺表中补齐。`,
};

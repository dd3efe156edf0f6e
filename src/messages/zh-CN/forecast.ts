/** Words of the cash-in forecast. */
export const forecast = {
  heading: "回款预测",
  columns: { week: "周", promised: "承诺回款", expected: "预计回款", total: "合计" },
  later: "更晚",
  undated: "时间无法判断",
  total: "预计合计",
  origins: { default: "默认（请以本企业历史替换）", own: "本企业历史", entered: "手工输入" },
  made: (open: string, disputed: string, stopped: string) =>
    `依据未清欠款 ${open}；其中争议 ${disputed}、不可预期 ${stopped} 不计入。`,
  method:
    "承诺金额按承诺日 × 承诺权重，其余按阶段回收率 × 金额，日期按到期日加客户平均拖延天数（已结清 3 笔以上）推算。",
};

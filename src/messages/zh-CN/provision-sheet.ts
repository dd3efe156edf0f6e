import type { RateSource } from "../../domain/credit-loss/loss-rate";

/** Words of the sheet of the allowance: a working paper that is signed. */
export const provisionSheet = {
  inputNote:
    "浅黄色单元格可以修改：自定损失率、前瞻系数、账面已有坏账准备。改动后本表随即重算；下次写入报告时读回并沿用。",
  signers: { prepared: "编制人", reviewed: "复核人", approved: "批准人", date: "日期" },
  basis: "参考损失率的依据",
  basisOf: (source: RateSource, closes: readonly string[]): string => {
    const days = closes.join("、");
    if (source === "default")
      return "默认占位值，仅供起步：请以本企业的历史损失率替换，或留存两期以上快照后改用迁徙率";
    if (source === "roll-rates")
      return closes.length < 2
        ? `迁徙率法需要两期口径相同的快照，现有 ${closes.length} 期，暂用占位值`
        : `迁徙率法，依据本工作簿留存的快照：${days}`;
    return closes.length < 2
      ? `损失率法需要两期口径相同的快照，现有 ${closes.length} 期，暂用占位值`
      : `损失率法，依据本工作簿留存的快照：${days}`;
  },
  factor: "前瞻系数",
  factorNote: "1.00 表示未来与历史相同；1.10 表示预计损失比历史多一成。请在旁边注明依据。",
  columns: {
    group: "账龄组合",
    exposure: "账面余额",
    individual: "其中单项计提",
    base: "计提基数",
    reference: "参考损失率",
    own: "自定损失率",
    used: "采用损失率",
    origin: "损失率来源",
    applied: "× 前瞻系数",
    allowance: "应计提坏账准备",
  },
  own: {
    title: "自定损失率",
    prompt: "输入 0% 到 100%，替换左边的参考损失率；清空即恢复参考值。请在表右侧加一列写明依据。",
    refusal: "请输入 0% 到 100% 之间的百分数，例如 5%。",
  },
  rejected: (address: string, found: string) =>
    `${address} 的“${found}”无法使用，没有计入。损失率请填 0% 到 100%，前瞻系数请填 0 到 10，金额请填数字。`,
  unmatched: (group: string, percent: number) =>
    `组合“${group}”的自定损失率 ${percent}% 没有采用：账龄分段已改变。如仍适用，请在新的组合中重新填写。`,
  individual: {
    heading: "单项计提",
    customer: "客户",
    group: "账龄组合",
    amount: "账面余额",
    loss: "预计损失率",
    allowance: "应计提坏账准备",
    basis: "依据",
    none: "没有单项计提的客户。请在窗格“报告”中选择客户并填写预计损失率。",
  },
  summary: {
    heading: "计提汇总",
    groups: "按组合计提",
    individual: "单项计提",
    required: "期末应有坏账准备",
    booked: "账面已有坏账准备",
    movement: "本期计提（负数为转回）",
    coverage: "计提比例",
  },
  bookedNeeded: "请填账面已有",
  proof: {
    heading: "核对",
    exposure: "各组合账面余额之和",
    credits: "贷项（单列，不计提）",
    outstanding: "应收账款余额",
    difference: "差额（应为零）",
    control: "台账合计",
    allowance: "结论",
  },
  verdict: { proven: "核对一致", unproven: "核对不一致，请先查明" },
  entry: {
    heading: "建议分录",
    debitLoss: "借：信用减值损失",
    creditAllowance: "贷：坏账准备",
    debitAllowance: "借：坏账准备",
    creditLoss: "贷：信用减值损失",
    none: "无需调整",
  },
  rolling: {
    heading: "快照得出的迁徙率",
    roll: "平均迁徙率",
    loss: "推算损失率",
    uneven: "有的账龄段与两次快照的间隔长短不同，其迁徙率只供参考。",
  },
  disclaimer:
    "本表按所选方法计算，不是会计、审计或税务意见；会计估计由企业管理层负责，按《企业会计准则第 28 号》披露变更。",
};

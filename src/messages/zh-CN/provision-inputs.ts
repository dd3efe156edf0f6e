import type { RateSource } from "../../domain/credit-loss/loss-rate";

/** Words of the pane about how the allowance is made. */
export const provisionInputs = {
  title: "坏账准备的计提口径",
  method: "计提方法",
  methodHint: "随工作簿保存",
  rateSource: "参考损失率",
  rateSourceHint: "在表上可逐段改为自定损失率",
  rateSources: {
    default: "默认占位值（请替换）",
    "roll-rates": "本工作簿快照：迁徙率",
    losses: "本工作簿快照：实际损失",
  } satisfies Record<RateSource, string>,
  individual: "单项计提的客户",
  individualHint: "从组合中剔除，单独评估",
  customer: "客户名称或编号",
  percent: "预计损失率（%）",
  basis: "依据，例如：已进入破产程序",
  add: "添加",
  remove: "删除",
  removeName: (customer: string) => `不再单项计提：${customer}`,
  entry: (customer: string, percent: number, basis: string) =>
    basis === "" ? `${customer}：${percent}%` : `${customer}：${percent}%，${basis}`,
  notInLedger: "台账里没有这个客户。请照台账的写法填写名称或编号。",
  notPercent: "请填 0 到 100 之间的百分数。",
  unknown: (customers: string) =>
    `台账里没有：${customers}。他们不计入坏账准备；客户改名后请删除并重新添加。`,
  separator: "、",
  onSheet:
    "各段的自定损失率、前瞻系数和账面已有坏账准备，请直接在“坏账准备”表的浅黄色单元格里填写，更新报告时会保留。",
};

import type { RateOrigin } from "../../domain/credit-loss/loss-rate";
import type { ProvisionMethod } from "../../domain/credit-loss/provision";

/** Words of the allowance for bad debts. */
export const provision = {
  heading: "坏账准备",
  methods: {
    "share-of-balance": "余额百分比法",
    "aging-rates": "账龄分析法",
    individual: "个别认定法",
    matrix: "预期信用损失（减值矩阵）",
  } satisfies Record<ProvisionMethod, string>,
  methodSources: {
    "share-of-balance": "企业会计实务：期末余额 × 计提比例",
    "aging-rates": "企业会计实务：各账龄段余额 × 该段计提比例",
    individual: "企业会计实务：单项评估可收回金额",
    matrix:
      "《企业会计准则第 22 号》第六十三条；IFRS 9 第 5.5.15、B5.5.35、B5.5.52 段：各段余额 ×（历史损失率 × 前瞻系数）",
  } satisfies Record<ProvisionMethod, string>,
  columns: {
    group: "组别",
    exposure: "应收余额",
    individual: "其中单项评估",
    base: "计提基数",
    rate: "损失率",
    origin: "比例来源",
    applied: "采用比例",
    allowance: "坏账准备",
  },
  origins: {
    entered: "手工输入",
    default: "默认（请替换）",
    "own-roll-rates": "本企业快照：迁徙率",
    "own-losses": "本企业快照：实际损失",
    mean: "其他组平均",
  } satisfies Record<RateOrigin, string>,
  wholeBalance: "全部余额",
  undated: "无日期",
  total: "应计提合计",
  booked: "账面已有",
  charge: "本期补提",
  release: "本期转回",
  level: "无需调整",
  bookedUnknown: "未输入账面已有坏账准备，无法算出本期补提或转回。",
  factor: (factor: number) => `前瞻系数 ${factor}`,
};

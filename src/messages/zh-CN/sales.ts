import { kept } from "./kept";

/** Words of the table of monthly sales. */
export const sales = {
  sheet: {
    sheetName: "月度赊销额",
    title: "月度赊销额",
    notes: [
      "每行一个月：该月的赊销额（含税，与台账同口径）。DSO、CEI、周转率等指标用它计算，没有就不算，不会猜。",
      "“月份”填该月任意一天；台账只有一种币种时“币种”可不填。",
    ],
    headers: { month: "月份", currency: "币种", amount: "赊销额", note: "备注" },
    pageFooter: "第 &P 页，共 &N 页",
    refusals: kept.refusals,
  },
};

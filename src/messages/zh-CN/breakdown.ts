import type { AgingDimension } from "../../domain/aging/item-groups";

/** Words of the aging broken down by something else than customers alone. */
export const breakdown = {
  heading: (dimensions: readonly string[]) => `按${dimensions.join(" × ")}`,
  dimensions: {
    customer: "客户",
    currency: "币种",
    salesperson: "业务员",
    region: "地区",
    industry: "行业",
    department: "部门",
    stage: "阶段",
    tier: "风险等级",
  } satisfies Record<AgingDimension, string>,
  unnamed: "（未注明）",
  needsColumn: (dimension: string) =>
    `台账里没有“${dimension}”列，无法按它分组。请加上这一列，或用 --role 指定。`,
};

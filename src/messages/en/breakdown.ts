import type { breakdown as chinese } from "../zh-CN/breakdown";

export const breakdown: typeof chinese = {
  heading: (dimensions: readonly string[]) => `By ${dimensions.join(" × ").toLowerCase()}`,
  dimensions: {
    customer: "Customer",
    currency: "Currency",
    salesperson: "Salesperson",
    region: "Region",
    industry: "Industry",
    department: "Department",
    stage: "Stage",
    tier: "Risk tier",
  },
  unnamed: "(not stated)",
  needsColumn: (dimension: string) =>
    `The ledger has no column "${dimension}", so nothing can be grouped by it. Add one, or name it with --role.`,
};

import type { forecast as chinese } from "../zh-CN/forecast";

export const forecast: typeof chinese = {
  heading: "Cash-in forecast",
  columns: { week: "Week", promised: "Promised", expected: "Expected", total: "Total" },
  later: "Later",
  undated: "No telling when",
  total: "Expected in all",
  origins: {
    default: "placeholder, to be replaced by own history",
    own: "own history",
    entered: "entered",
  },
  made: (open: string, disputed: string, stopped: string) =>
    `Made from open debts of ${open}; ${disputed} in dispute and ${stopped} beyond expectation are left out.`,
  method:
    "Promised sums on the day promised × the weight of a promise; the rest × the recovery rate of its stage, on the due date and the customer's mean delay (from 3 settled items on).",
};

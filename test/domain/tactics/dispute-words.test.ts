// The word about a dispute wins over the disputed amount: in the class of the debt, the plan and the forecast.
import { DEFAULT_POLICY } from "../../../src/domain/policy/collection-policy";
import type { AmountClass } from "../../../src/domain/risk/amount-class";
import { planTactics } from "../../../src/domain/tactics/plan-tactics";
import type { TacticInputs } from "../../../src/domain/tactics/tactic-inputs";
import { tacticInputsOf } from "../../support/tactic-inputs-of";

// 95 % of an undisputed sum is expected in the second stage (just due).
interface Row {
  readonly dispute: TacticInputs["dispute"];
  readonly disputed: number;
  readonly is: AmountClass;
  readonly overrides: readonly string[];
  readonly expected: number;
  readonly because: string;
}

test.each<Row>([
  {
    ...{ dispute: "none", disputed: 120_000, is: "A3", overrides: [], expected: 114_000 },
    because: "nothing is disputed: the whole sum is pressed for, and a tenth of all is large",
  },
  {
    ...{ dispute: "none", disputed: 115_000, is: "A3", overrides: [], expected: 114_000 },
    because: "a left-over amount does not make a large debt a small one",
  },
  {
    ...{ dispute: "partial", disputed: 115_000, is: "A1", overrides: ["O7 partial"] },
    ...{ expected: 4_750, because: "only the rest is pressed for" },
  },
  {
    ...{ dispute: "full", disputed: 5_000, is: "A3", overrides: ["O7"], expected: 0 },
    because: "all is disputed: the debt keeps its size, and nothing is expected",
  },
  {
    ...{ dispute: undefined, disputed: 115_000, is: "A1", overrides: ["O7 partial"] },
    ...{ expected: 4_750, because: "without a word the amount speaks" },
  },
])("$dispute with $disputed disputed of 120,000: $because", (row) => {
  const inputs = tacticInputsOf({
    ...{ d: 5, open: 120_000, disputed: row.disputed, total: 1_000_000 },
    dispute: row.dispute,
  });
  const plan = planTactics(inputs, DEFAULT_POLICY);
  expect(plan.standing.amountClass).toBe(row.is);
  expect(plan.overrides).toEqual(row.overrides);
  expect(plan.forecast.expectedMinor).toBe(row.expected * 100);
});

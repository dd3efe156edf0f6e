import type { PolicyProblem } from "../../domain/policy/collection-policy";
import type { policy as chinese } from "../zh-CN/policy";

const problems: Readonly<Record<PolicyProblem, string>> = {
  "unknown-key": "there is no such number, so it is not used",
  "not-a-number": "is no number",
  "not-whole": "has to be a whole number",
  "out-of-range": "is out of any sensible range",
  "out-of-order": "is out of order with the numbers before and after it",
  "above-cap": "is above the cap on contacts",
};

export const policy: typeof chinese = {
  issue: ({ key, problem, found, used }) =>
    `Number ${key}: "${found}" ${problems[problem]}${
      used === undefined ? "." : `; the default ${String(used)} is used instead.`
    }`,
};

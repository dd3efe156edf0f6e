import { DEFAULT_POLICY, policyWith } from "../../../src/domain/policy/collection-policy";
import { POLICY_NUMBERS, POLICY_UNITS } from "../../../src/domain/policy/policy-table";
import { LANGUAGES, messagesIn } from "../../../src/messages/messages";

describe("the collection policy", () => {
  test("gives every number a key of its own, a source, and a default within its unit", () => {
    const keys = POLICY_NUMBERS.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { key, value, unit, source } of POLICY_NUMBERS) {
      const { least, most, isWhole } = POLICY_UNITS[unit];
      const fits = value >= least && value <= most && (!isWhole || Number.isInteger(value));
      expect([key, fits, source.length > 0]).toEqual([key, true, true]);
    }
  });

  test("of the defaults raises no issue", () => {
    expect(policyWith(Object.entries(DEFAULT_POLICY))).toEqual({
      ...{ policy: DEFAULT_POLICY, changed: [], issues: [] },
    });
  });

  test.each<{ because: string; values: readonly (readonly [string, unknown])[]; used: number }>([
    { because: "a number is taken", values: [["smallAmountLimit", 5000]], used: 5000 },
    { because: "so is its text", values: [["smallAmountLimit", " 5000 "]], used: 5000 },
    {
      because: "the last of two counts",
      values: [
        ["smallAmountLimit", 1],
        ["smallAmountLimit", 2],
      ],
      used: 2,
    },
  ])("$because", ({ values, used }) => {
    const { policy, issues, changed } = policyWith(values);
    expect([policy.smallAmountLimit, issues, changed]).toEqual([used, [], ["smallAmountLimit"]]);
  });

  test.each<{ values: readonly (readonly [string, unknown])[]; issues: readonly string[] }>([
    { values: [["samllAmountLimit", 5]], issues: ["samllAmountLimit unknown-key"] },
    { values: [["smallAmountLimit", "many"]], issues: ["smallAmountLimit not-a-number"] },
    { values: [["smallAmountLimit", ""]], issues: ["smallAmountLimit not-a-number"] },
    { values: [["smallAmountLimit", null]], issues: ["smallAmountLimit not-a-number"] },
    { values: [["smallAmountLimit", -1]], issues: ["smallAmountLimit out-of-range"] },
    { values: [["stage.S1.lastDay", 15.5]], issues: ["stage.S1.lastDay not-whole"] },
    { values: [["stage.S1.lastDay", 40]], issues: ["stage.S1.lastDay out-of-order"] },
    { values: [["tier.R1.below", 80]], issues: ["tier.R1.below out-of-order"] },
    { values: [["stage.S3.leastLevel", 6]], issues: ["stage.S3.leastLevel out-of-order"] },
    { values: [["rhythm.E2.calls", 9]], issues: ["rhythm.E2.calls above-cap"] },
  ])("falls back and says so: $issues", ({ values, issues }) => {
    const read = policyWith(values);
    expect(read.issues.map(({ key, problem }) => `${key} ${problem}`)).toEqual(issues);
    expect(read.policy).toEqual(DEFAULT_POLICY);
    for (const language of LANGUAGES)
      for (const issue of read.issues)
        expect(messagesIn(language).policy.issue(issue)).toMatch(/[。.]$/);
  });
});

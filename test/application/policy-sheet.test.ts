import type { KeptTable } from "../../src/application/kept/kept-tables";
import {
  NO_POLICY_SHEET,
  policyOf,
  policyRows,
  policyTable,
} from "../../src/application/policy-sheet";
import { POLICY_NUMBERS } from "../../src/domain/policy/policy-table";
import { LANGUAGES, messagesIn } from "../../src/messages/messages";

const tableOf = (rows: readonly (readonly [key: string, value?: number])[]): KeptTable => ({
  sheet: "催收参数",
  issues: [],
  rows: rows.map(([key, value], at) => ({
    rowIndex: at + 4,
    values: { key, ...(value === undefined ? {} : { value }) },
    addresses: { key: `G${String(at + 5)}`, value: `B${String(at + 5)}` },
  })),
});

describe("the sheet of the collection policy", () => {
  test.each([...LANGUAGES])("has a named row for every number in %s", (language) => {
    const words = messagesIn(language).policy.sheet;
    const rows = policyRows(words);
    expect(rows.map(({ key }) => key)).toEqual(POLICY_NUMBERS.map(({ key }) => key));
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
    for (const { name, key } of rows) expect(name).not.toBe(key);
    expect(policyTable(words).columns.map(({ id }) => id)).toContain("value");
  });

  test("is not needed: without one the defaults are in use", () => {
    expect(policyOf(undefined)).toBe(NO_POLICY_SHEET);
  });

  test("changes the numbers it states, and an emptied one is the default", () => {
    const { policy, changed, issues } = policyOf(
      tableOf([["smallAmountLimit", 5000], ["largeAmountFrom"]]),
    );
    expect([policy.smallAmountLimit, policy.largeAmountFrom]).toEqual([5000, 500_000]);
    expect([changed, issues]).toEqual([["smallAmountLimit"], []]);
  });

  test("names the cell of a number it cannot use", () => {
    const { issues, policy } = policyOf(
      tableOf([
        ["smallAmountLimit", -1],
        ["no.such.number", 1],
      ]),
    );
    expect(issues).toMatchObject([
      { key: "smallAmountLimit", problem: "out-of-range", address: "B5", used: 10_000 },
      { key: "no.such.number", problem: "unknown-key", address: "B6" },
    ]);
    expect(policy.smallAmountLimit).toBe(10_000);
  });
});

import type { PlanTable } from "../../src/application/sheet-plan";
import { tableTransfer } from "../../src/application/table-transfer";

const plan = (
  header: readonly string[],
  rows: PlanTable["rows"],
  keyColumns: readonly number[] = [0],
): PlanTable => ({
  ...{ name: "HuikuanAging", row: 0, column: 0, header, rows, keyColumns },
  styles: header.map(() => "text"),
});

interface Case {
  readonly because: string;
  readonly plan: PlanTable;
  readonly headers: readonly string[];
  readonly before?: readonly string[];
  readonly values: readonly (readonly unknown[])[];
  readonly users: readonly number[];
  readonly rowFrom: readonly (number | undefined)[];
}

const NOW = plan(
  ["客户", "1–30", "合计"],
  [
    ["丙", 1, 1],
    ["甲", 2, 2],
  ],
);

describe("what goes along when a table is written anew", () => {
  test.each<Case>([
    {
      because: "a column added at the end follows its rows by their key",
      plan: NOW,
      headers: ["客户", "1–30", "合计", "备注"],
      before: ["客户", "1–30", "合计"],
      values: [["甲"], ["乙"]],
      ...{ users: [3], rowFrom: [undefined, 0] },
    },
    {
      because: "with fewer buckets, buckets of the last time are not the user's",
      plan: NOW,
      headers: ["客户", "1–15", "16–30", "合计", "备注"],
      before: ["客户", "1–15", "16–30", "合计"],
      values: [["丙"], ["甲"]],
      ...{ users: [4], rowFrom: [0, 1] },
    },
    {
      because: "with more buckets the user's column is not taken for ours",
      plan: plan(["客户", "1–15", "16–30", "合计"], [["甲", 1, 1, 2]]),
      headers: ["客户", "1–30", "合计", "备注"],
      before: ["客户", "1–30", "合计"],
      values: [["甲"]],
      ...{ users: [3], rowFrom: [0] },
    },
    {
      because: "a column put in the middle is the user's too, and the key is read where it stands",
      plan: NOW,
      headers: ["备注", "客户", "1–30", "合计"],
      before: ["客户", "1–30", "合计"],
      values: [["周五", "甲"]],
      ...{ users: [0], rowFrom: [undefined, 0] },
    },
    {
      because: "a header of ours that the user renamed stays ours",
      plan: NOW,
      headers: ["客户", "一个月内", "合计", "备注"],
      before: ["客户", "1–30", "合计"],
      values: [["甲"]],
      ...{ users: [3], rowFrom: [undefined, 0] },
    },
    {
      because: "where nobody remembers, what stands behind our last column is the user's",
      plan: NOW,
      headers: ["客户", "1–15", "16–30", "合计", "备注", "责任人"],
      values: [["甲"]],
      ...{ users: [4, 5], rowFrom: [undefined, 0] },
    },
    {
      because: "in another language columns are known by their place",
      plan: NOW,
      headers: ["Customer", "1–30 days", "Total", "Remark"],
      before: ["Customer", "1–30 days", "Total"],
      values: [["甲"]],
      ...{ users: [3], rowFrom: [undefined, 0] },
    },
    {
      because: "a second currency brings a column, and rows are known by the rest of their key",
      plan: plan(
        ["币种", "客户", "合计"],
        [
          ["CNY", "甲", 2],
          ["USD", "甲", 1],
        ],
        [0, 1],
      ),
      headers: ["客户", "合计", "备注"],
      before: ["客户", "合计"],
      values: [["甲"]],
      ...{ users: [2], rowFrom: [0, undefined] },
    },
    {
      because: "of two rows with one key the second stays the second",
      plan: plan(["客户"], [["甲"], ["甲"], ["甲"]]),
      headers: ["客户", "备注"],
      before: ["客户"],
      values: [["甲"], ["乙"], ["甲"]],
      ...{ users: [1], rowFrom: [0, 2, undefined] },
    },
    {
      because: "a number is the same key as the text of it",
      plan: plan(["编号"], [["12"]]),
      headers: ["编号", "备注"],
      before: ["编号"],
      values: [[12]],
      ...{ users: [1], rowFrom: [0] },
    },
  ])("$because", ({ plan: of, headers, before, values, users, rowFrom }) => {
    const transfer = tableTransfer(of, { headers, before, values });
    expect(transfer.users).toEqual(users);
    expect(transfer.rowFrom).toEqual(rowFrom);
  });

  test("columns are followed to where they stand now", () => {
    const { columnTo } = tableTransfer(NOW, {
      headers: ["客户", "1–15", "16–30", "合计", "备注"],
      before: ["客户", "1–15", "16–30", "合计"],
      values: [],
    });
    expect([0, 1, 2, 3, 4].map(columnTo)).toEqual([0, undefined, undefined, 2, 3]);
  });
});

import { agingReport } from "../../../src/application/aging-report";
import { atOnce } from "../../../src/application/in-slices";
import { withoutOurColumns } from "../../../src/application/tactic-columns/ledger-columns";
import {
  tacticColumnsPlan,
  tacticsSheetPlan,
} from "../../../src/application/tactic-columns/tactic-columns-plan";
import { TACTIC_COLUMNS } from "../../../src/application/tactic-columns/tactic-columns-table";
import { defaultAgingSettings } from "../../../src/domain/aging/aging-settings";
import { collectionMessagesIn } from "../../../src/messages/collection-messages";
import { messagesIn } from "../../../src/messages/messages";
import { dateOf, ledgerOf } from "../../support/ledger-of";

const report = agingReport(
  ledgerOf([
    { customer: "恒昌", due: "2026-05-20", open: 800 },
    { customer: "恒昌", due: "2026-05-20", open: -50 },
    { customer: "博远", due: "2026-06-14", open: 900 },
    { customer: "安泰", open: 10 },
  ]),
  defaultAgingSettings(dateOf("2026-06-15")),
);
const { columns } = collectionMessagesIn("zh-CN");
const { plan, tactics } = messagesIn("zh-CN");
const words = { plan, tactics, columns };
const all = TACTIC_COLUMNS.map(({ id }) => id);

test("each row says what its own document needs; credits stay empty", () => {
  const written = atOnce(
    tacticColumnsPlan(report, { ids: ["tacticCode", "stage"], ownerOf: () => "" }, words),
  );
  expect(written.headerRowIndex).toBe(0);
  // In the order of the table, however they were chosen.
  expect(written.columns.map(({ id, values }) => [id, ...values])).toEqual([
    ["stage", "S2 一个月内", "", "S1 刚到期", ""],
    ["tacticCode", "T26", "", "T26", "T12"],
  ]);
});

test("an owner entered by hand stands in place of the role, as text", () => {
  const written = atOnce(
    tacticColumnsPlan(report, { ids: ["owner"], ownerOf: () => "=1+1" }, words),
  );
  expect(written.columns[0]?.values[0]).toBe("=1+1");
  expect(written.columns[0]?.style).toBe("text");
});

test("a sheet of ours has a line for each open document, with what it is known by", () => {
  const { tables } = atOnce(tacticsSheetPlan(report, { ids: all, ownerOf: () => "" }, words));
  const rows = tables[0]?.rows ?? [];
  expect(rows.map((row) => row.slice(0, 6))).toEqual([
    ["恒昌", "INV-1", dateOf("2026-05-20"), 800, "CNY", 2],
    ["博远", "INV-3", dateOf("2026-06-14"), 900, "CNY", 4],
    ["安泰", "INV-4", "", 10, "CNY", 5],
  ]);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([6 + all.length]));
});

test("what we wrote beside a ledger is read past, and only that", () => {
  const rows = [
    ["单", "阶段", "备注"],
    ["1", "S1", "a"],
    ["2", "x", "b"],
  ];
  const place = { sheet: "表", rowIndex: 4, columnIndex: 2, rowCount: 3, columnCount: 3 };
  const ours = [{ rowIndex: 4, columnIndex: 3, rowCount: 2 }];
  expect(withoutOurColumns(rows, { place, done: 0, ours })).toEqual([
    ["单", "", "备注"],
    ["1", "", "a"],
    ["2", "x", "b"],
  ]);
});

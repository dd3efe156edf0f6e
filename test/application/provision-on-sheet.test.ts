// What the user types on the sheet of the allowance is read back before the sheet is written anew.
import { agingReport } from "../../src/application/aging-report";
import { metricsReport } from "../../src/application/metrics-report";
import {
  DEFAULT_PROVISION_CHOICES,
  provisionReport,
  type ProvisionChoices,
} from "../../src/application/provision-report";
import { provisionOnSheet, withSheet } from "../../src/application/reports/provision-on-sheet";
import { reportSheet } from "../../src/application/reports/report-pack";
import type { PackSource } from "../../src/application/reports/report-parts";
import type { SheetPlan } from "../../src/application/sheet-plan";
import { defaultAgingSettings, type AgingSettings } from "../../src/domain/aging/aging-settings";
import { schemeOfEdges } from "../../src/domain/aging/own-edges";
import type { CellValue } from "../../src/domain/ledger/sheet-cells";
import { fileWorkbook } from "../../src/headless/file-workbook";
import { packMessagesIn } from "../../src/messages/pack-messages";
import { bookOf } from "../support/book-of";
import { dateOf, ledgerOf } from "../support/ledger-of";

const LEDGER = ledgerOf([
  { customer: "甲", due: "2026-03-01", open: 1_000 },
  { customer: "乙", due: "2025-11-01", open: 500 },
  { customer: "Acme", currency: "USD", due: "2026-03-01", open: 100 },
]);
const SETTINGS = defaultAgingSettings(dateOf("2026-03-31"));
const words = packMessagesIn("zh-CN");

function sourceOf(choices: ProvisionChoices, settings: AgingSettings = SETTINGS): PackSource {
  const aging = agingReport(LEDGER, settings);
  return {
    ...{ aging, metrics: metricsReport(aging), company: "" },
    kept: { snapshots: [], issues: [] },
    forecast: { currencies: [], uncountedCount: 0 },
    provision: {
      ...{ choices, currencies: provisionReport(aging, choices), rejected: [], unmatched: [] },
    },
  };
}

/** The sheet with values typed into cells: by the label of their line and the currency's place. */
function typed(plan: SheetPlan, entries: readonly [string, number, CellValue][]): SheetPlan {
  const label = (values: readonly (readonly CellValue[])[]): CellValue => values[0]?.[0] ?? "";
  const inputs = plan.blocks.filter(({ style }) => style === "input");
  const rowsOf = (text: string): readonly number[] =>
    plan.blocks
      .filter(({ column, values }) => column === 0 && label(values) === text)
      .map(({ row }) => row);
  const blocks = entries.flatMap(([text, at, value]) =>
    inputs
      .filter(({ row }) => row === rowsOf(text)[at])
      .map((block) => ({ ...block, values: [[value]] })),
  );
  const tables = plan.tables.map((table, index) => ({
    ...table,
    rows: table.rows.map((row) => {
      const own = entries.find(([text, at]) => text === row[0] && at === index);
      return own === undefined ? row : row.map((cell, at) => (at === 5 ? own[2] : cell));
    }),
  }));
  return { ...plan, blocks: [...plan.blocks, ...blocks], tables };
}

async function readBack(
  entries: readonly [string, number, CellValue][],
  settings: AgingSettings = SETTINGS,
) {
  const workbook = fileWorkbook(bookOf({}));
  const plan = reportSheet("provision", sourceOf(DEFAULT_PROVISION_CHOICES), words);
  await workbook.writeSheet(typed(plan, entries));
  return provisionOnSheet(workbook, agingReport(LEDGER, settings), [words]);
}

const FACTOR = words.sheets.provision.factor;
const BOOKED = words.sheets.provision.summary.booked;

test("factor, booked allowance and rates are read back for every currency", async () => {
  const onSheet = await readBack([
    ...([
      [FACTOR, 0, 1.1],
      [FACTOR, 1, 1.5],
      [BOOKED, 0, 30],
      [BOOKED, 1, 4],
    ] as [string, number, CellValue][]),
    ["1–30 天", 1, 0.2],
  ]);
  expect(onSheet).toMatchObject({
    factors: { CNY: 1.1, USD: 1.5 },
    booked: [
      { currency: "CNY", amount: 30 },
      { currency: "USD", amount: 4 },
    ],
    rates: { "USD:1-30": 20 },
    rejected: [],
  });
  const choices = withSheet(DEFAULT_PROVISION_CHOICES, onSheet);
  const [cny, usd] = provisionReport(agingReport(LEDGER, SETTINGS), choices);
  expect([cny?.forwardLookingFactor, usd?.forwardLookingFactor]).toEqual([1.1, 1.5]);
  // 100 × 20 % × 1.5.
  expect(usd?.requiredMinor).toBe(3_000);
});

test("what is given elsewhere goes before the sheet, for its currency only", async () => {
  const onSheet = await readBack([
    [FACTOR, 1, 1.5],
    [BOOKED, 0, 30],
    [BOOKED, 1, 4],
  ]);
  const given = {
    ...{ ...DEFAULT_PROVISION_CHOICES, forwardLookingFactor: 2 },
    booked: [{ currency: "USD", amount: 9 }],
  };
  expect(withSheet(given, onSheet, ["factor", "booked"])).toMatchObject({
    ...{ forwardLookingFactor: 2, ownFactors: {} },
    booked: [
      { currency: "USD", amount: 9 },
      { currency: "CNY", amount: 30 },
    ],
  });
});

test("a rate of a group that the aging no longer has is told, and those of other groups are read", async () => {
  const edges = schemeOfEdges("30,60,90,120");
  if (edges.status !== "read") throw new Error(edges.status);
  const settings = { ...SETTINGS, scheme: edges.scheme };
  const onSheet = await readBack(
    [
      ["1–30 天", 0, 0.03],
      ["365 天以上", 0, 0.5],
      [FACTOR, 0, "高"],
    ],
    settings,
  );
  expect(onSheet).toMatchObject({ unmatched: [{ group: "365 天以上", percent: 50 }] });
  expect(onSheet?.rejected.map(({ found }) => found)).toEqual(["高"]);
  const source = sourceOf(DEFAULT_PROVISION_CHOICES, settings);
  const plan = reportSheet(
    "provision",
    { ...source, provision: { ...source.provision, unmatched: onSheet?.unmatched ?? [] } },
    words,
  );
  const texts = plan.blocks.flatMap(({ values }) => values.flat()).join("\n");
  expect(texts).toContain("组合“365 天以上”的自定损失率 50% 没有采用");
});

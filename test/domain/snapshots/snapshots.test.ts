import fc from "fast-check";
import { ageItems } from "../../../src/domain/aging/age-items";
import { agingMatrix } from "../../../src/domain/aging/aging-matrix";
import { agingSettings } from "../../../src/domain/aging/aging-settings";
import { ownLosses, ratesByLosses } from "../../../src/domain/credit-loss/own-losses";
import { defaultLossRates } from "../../../src/domain/credit-loss/loss-rate";
import { bucketBalances, outstandingOf } from "../../../src/domain/snapshots/aging-snapshot";
import { compareSnapshots } from "../../../src/domain/snapshots/compare-snapshots";
import { itemsFingerprint } from "../../../src/domain/snapshots/items-fingerprint";
import { snapshotTrend } from "../../../src/domain/snapshots/snapshot-trend";
import { snapshotOf } from "../../../src/domain/snapshots/take-snapshot";
import { dateOf, ledgerOf, type ItemSpec } from "../../support/ledger-of";

function snapshot(asOf: string, specs: readonly ItemSpec[], choices = {}) {
  const ledger = ledgerOf(specs);
  const aged = ageItems(ledger, agingSettings({ asOfDate: dateOf(asOf), ...choices }));
  return snapshotOf(ledger, aged, agingMatrix(ledger, aged, "customer"));
}

const MAY: readonly ItemSpec[] = [
  { customer: "甲", due: "2026-05-20", open: 100 },
  { customer: "甲", due: "2026-06-20", open: 50 },
  { customer: "乙", due: "2026-06-10", open: 70 },
  { customer: "丙", due: "2026-04-20", open: 30 },
  { customer: "丙", due: "2026-04-20", open: -5 },
];
const JUNE: readonly ItemSpec[] = [
  { customer: "甲", due: "2026-05-20", open: 80 },
  { customer: "乙", due: "2026-06-10", open: 70 },
  { customer: "丁", due: "2026-07-10", open: 25 },
];
const may = snapshot("2026-05-31", MAY);
const june = snapshot("2026-06-30", JUNE);

describe("a snapshot", () => {
  test("holds every customer's lines, and totals of all lines", () => {
    expect(may.lines.filter(({ customer }) => customer === "丙")).toEqual([
      {
        ...{ customerId: "", customer: "丙", currency: "CNY", lineId: "31-60" },
        ...{ amountMinor: 3_000, itemCount: 1 },
      },
      {
        ...{ customerId: "", customer: "丙", currency: "CNY", lineId: "credits" },
        ...{ amountMinor: -500, itemCount: 1 },
      },
    ]);
    expect(bucketBalances(may, "CNY")).toEqual([12_000, 10_000, 3_000, 0, 0, 0, 0]);
    expect(outstandingOf(may, "CNY")).toBe(24_500);
  });

  test("compared with a later one shows lines, roll rates and where customers went", () => {
    const comparison = compareSnapshots(may, june, "CNY");
    expect(comparison).toMatchObject({
      ...{ outstandingBeforeMinor: 24_500, outstandingAfterMinor: 17_500, isAlike: true },
    });
    expect(comparison.lines[1]).toEqual({
      ...{ lineId: "1-30", beforeMinor: 10_000, afterMinor: 7_000 },
    });
    expect(comparison.flows.slice(0, 2)).toEqual([
      {
        ...{ fromId: "current", toId: "1-30", beforeMinor: 12_000, afterMinor: 7_000 },
        ratePercent: (7_000 / 12_000) * 100,
      },
      { fromId: "1-30", toId: "31-60", beforeMinor: 10_000, afterMinor: 8_000, ratePercent: 80 },
    ]);
    expect(comparison.migration).toEqual([
      { fromId: "", toId: "current", customerCount: 1, beforeMinor: 0, afterMinor: 2_500 },
      { fromId: "current", toId: "1-30", customerCount: 1, beforeMinor: 7_000, afterMinor: 7_000 },
      { fromId: "1-30", toId: "31-60", customerCount: 1, beforeMinor: 15_000, afterMinor: 8_000 },
      { fromId: "31-60", toId: "", customerCount: 1, beforeMinor: 3_000, afterMinor: 0 },
    ]);
  });

  test("cut otherwise is compared by lines only", () => {
    const other = snapshot("2026-06-30", JUNE, { graceDays: 5 });
    expect(compareSnapshots(may, other, "CNY")).toMatchObject({ isAlike: false, flows: [] });
  });

  test("is a point of the trend", () => {
    expect(
      snapshotTrend([june, may], "CNY").map(({ outstandingMinor, pastDueMinor }) => [
        ...[outstandingMinor, pastDueMinor],
      ]),
    ).toEqual([
      [24_500, 13_000],
      [17_500, 15_000],
    ]);
  });
});

describe("the fingerprint of a ledger", () => {
  test("is the same for the same items and another for any change", () => {
    const print = itemsFingerprint(ledgerOf(MAY));
    expect(print).toMatch(/^[0-9a-f]{16}$/);
    expect(itemsFingerprint(ledgerOf(MAY))).toBe(print);
    const changes: Partial<ItemSpec>[] = [
      { open: 100.01 },
      { open: 42_949_672.96 + 100 },
      { due: "2026-05-21" },
      { customer: "戊" },
      { currency: "USD" },
      { dated: "2026-01-01" },
      { settled: "2026-07-01" },
    ];
    const prints = changes.map((change) =>
      itemsFingerprint(ledgerOf(MAY.map((item, at) => (at === 0 ? { ...item, ...change } : item)))),
    );
    expect(new Set([print, ...prints]).size).toBe(changes.length + 1);
  });
});

describe("loss rates by what became lost", () => {
  const early = snapshot("2025-06-30", [
    { customer: "甲", due: "2025-06-20", open: 100 },
    { customer: "甲", due: "2025-07-20", open: 300 },
    { customer: "乙", due: "2025-06-20", open: 100 },
  ]);
  const late = snapshot("2026-07-31", [
    { customer: "甲", due: "2025-06-20", open: 60 },
    { customer: "甲", due: "2025-07-20", open: 30 },
    { customer: "乙", due: "2026-07-20", open: 500 },
  ]);

  test("set what is in the last bucket or written off against the oldest debts first", () => {
    const writeOffs = [{ customerKey: "name:乙", currency: "CNY", amountMinor: 2_000 }];
    const losses = ownLosses(early, late, { currency: "CNY", writeOffs });
    expect(losses.slice(0, 2)).toEqual([
      { bucketId: "current", balanceMinor: 30_000, lostMinor: 0, lossPercent: 0 },
      // 90 of 甲, all of it against the 100 that were oldest, and 20 of 乙.
      { bucketId: "1-30", balanceMinor: 20_000, lostMinor: 11_000, lossPercent: 55.00000000000001 },
    ]);
    const rates = ratesByLosses(losses, defaultLossRates(early.buckets));
    expect(rates.map(({ origin }) => origin).slice(0, 3)).toEqual([
      ...["own-losses", "own-losses"],
      "default",
    ]);
  });

  test("say nothing of debts that have not had the time to be lost", () => {
    const soon = snapshot("2025-09-30", [{ customer: "甲", due: "2025-06-20", open: 60 }]);
    const losses = ownLosses(early, soon, { currency: "CNY", writeOffs: [] });
    expect(losses.map(({ lossPercent }) => lossPercent)).toEqual(
      early.buckets.map(() => undefined),
    );
  });

  test("are never more than the whole, and lose nothing twice", () => {
    const amount = fc.integer({ min: 1, max: 1_000 });
    fc.assert(
      fc.property(amount, amount, amount, (first, second, gone) => {
        const before = snapshot("2025-06-30", [
          { customer: "甲", due: "2025-06-20", open: first },
          { customer: "甲", due: "2025-07-20", open: second },
        ]);
        const writeOffs = [{ customerKey: "name:甲", currency: "CNY", amountMinor: gone * 100 }];
        const losses = ownLosses(before, late, { currency: "CNY", writeOffs });
        const lost = losses.reduce((sum, { lostMinor }) => sum + lostMinor, 0);
        expect(lost).toBe(Math.min((first + second) * 100, gone * 100 + 9_000));
      }),
    );
  });
});

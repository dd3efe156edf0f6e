import { agingReport } from "../../../src/application/aging-report";
import {
  compareKept,
  openingFromSnapshots,
  readSnapshots,
  takeSnapshot,
} from "../../../src/application/snapshots/snapshots";
import { snapshotsJson } from "../../../src/application/snapshots/snapshots-json";
import { agingSettings } from "../../../src/domain/aging/aging-settings";
import { BUCKET_SCHEMES } from "../../../src/domain/aging/bucket-scheme-table";
import { snapshotOf } from "../../../src/domain/snapshots/take-snapshot";
import { messagesIn } from "../../../src/messages/messages";
import { fileLab } from "../../support/kept/file-lab";
import { dateOf, ledgerOf, type ItemSpec } from "../../support/ledger-of";

const chinese = messagesIn("zh-CN").snapshots;
const english = messagesIn("en").snapshots;
const LANGUAGES = { words: chinese, other: english };

const MAY: readonly ItemSpec[] = [
  { customer: "甲", due: "2026-05-20", open: 100.05 },
  { customer: "乙", due: "2026-06-10", open: 70 },
  { customer: "乙", open: 3 },
  { customer: "=1+1", currency: "USD", due: "2026-04-10", open: -5 },
];

function reportOf(asOf: string, specs: readonly ItemSpec[], choices = {}) {
  return agingReport(ledgerOf(specs), agingSettings({ asOfDate: dateOf(asOf), ...choices }));
}
const may = reportOf("2026-05-31", MAY);
const june = reportOf("2026-06-30", [{ customer: "甲", due: "2026-05-20", open: 80 }]);

describe("snapshots kept in the workbook", () => {
  test("come back as they were taken, in either language", async () => {
    const lab = fileLab();
    const taken = await takeSnapshot(lab.tables, may, LANGUAGES);
    const snapshot = snapshotOf(may.ledger, may.aged, may.matrix);
    expect(taken).toMatchObject({ status: "taken", kept: { sheet: "账龄快照", issues: [] } });
    const read = await readSnapshots(lab.tables, { words: english, other: chinese });
    expect(read.snapshots).toEqual([snapshot]);
    expect(read.cellIssues).toEqual([]);
  });

  test("of any scheme find their bands again", async () => {
    for (const scheme of BUCKET_SCHEMES) {
      const lab = fileLab();
      const report = reportOf("2026-05-31", MAY, { scheme, isDueTodayPastDue: true });
      await takeSnapshot(lab.tables, report, LANGUAGES);
      const [kept] = (await readSnapshots(lab.tables, LANGUAGES)).snapshots;
      const bands = (buckets: typeof report.settings.scheme.buckets | undefined) =>
        buckets?.map(({ id, fromDaysPastDue, toDaysPastDue }) => [
          id,
          fromDaysPastDue,
          toDaysPastDue,
        ]);
      expect(bands(kept?.buckets)).toEqual(bands(report.settings.scheme.buckets));
    }
  });

  test("are never computed again: a second one of the same day changes nothing", async () => {
    const lab = fileLab();
    await takeSnapshot(lab.tables, may, LANGUAGES);
    const before = lab.file();
    expect(await takeSnapshot(lab.tables, may, LANGUAGES)).toMatchObject({
      ...{ status: "there", isSameLedger: true },
    });
    const corrected = reportOf("2026-05-31", [{ customer: "甲", due: "2026-05-20", open: 1 }]);
    expect(await takeSnapshot(lab.tables, corrected, LANGUAGES)).toMatchObject({
      ...{ status: "there", isSameLedger: false },
    });
    expect(lab.file()).toEqual(before);
  });

  test("are not taken of an aging that does not agree with its ledger", async () => {
    const lab = fileLab();
    const ledger = ledgerOf(MAY, [{ origin: "total-row", amountMinor: 1 }]);
    const report = agingReport(ledger, agingSettings({ asOfDate: dateOf("2026-05-31") }));
    expect(await takeSnapshot(lab.tables, report, LANGUAGES)).toEqual({ status: "unproven" });
    expect((await readSnapshots(lab.tables, LANGUAGES)).sheet).toBe("");
  });

  test("compare, make a trend and open the next period", async () => {
    const lab = fileLab();
    await takeSnapshot(lab.tables, may, LANGUAGES);
    await takeSnapshot(lab.tables, june, LANGUAGES);
    const kept = await readSnapshots(lab.tables, LANGUAGES);
    const days = { before: dateOf("2026-05-31"), after: dateOf("2026-06-30") };
    const [yuan, dollars] = compareKept(kept, days) ?? [];
    expect(yuan).toMatchObject({ outstandingBeforeMinor: 17_305, outstandingAfterMinor: 8_000 });
    expect(dollars).toMatchObject({ currency: "USD", outstandingAfterMinor: 0 });
    expect(compareKept(kept, { ...days, after: dateOf("2026-07-31") })).toBeUndefined();
    const openingOn = openingFromSnapshots(kept, ["CNY", "USD"]);
    expect(openingOn(0, dateOf("2026-05-31"))).toEqual({ amountMinor: 17_305, origin: "snapshot" });
    expect(openingOn(0, dateOf("2026-05-30"))).toBeUndefined();
    const json = snapshotsJson(kept);
    expect(json.trend[0]?.closes.map(({ asOf, outstanding }) => [asOf, outstanding])).toEqual([
      ["2026-05-31", "173.05"],
      ["2026-06-30", "80.00"],
    ]);
    expect(json.comparisons[0]?.rollRates[1]).toEqual({
      ...{ from: "1-30", to: "31-60", percent: 79.96 },
    });
  });

  describe("that were changed by hand", () => {
    /** The sheet with May and June kept, and the address of a cell of May's total rows. */
    async function keptLab() {
      const lab = fileLab();
      await takeSnapshot(lab.tables, may, LANGUAGES);
      await takeSnapshot(lab.tables, june, LANGUAGES);
      const table = await lab.tables.readTable("snapshots", [
        { id: "amount", header: "金额", kind: "amount", width: 9 },
        { id: "settings", header: "口径", kind: "text", width: 9 },
      ]);
      const { addresses } = table?.rows[1] ?? { addresses: {} as Record<string, string> };
      return { lab, addresses };
    }

    test.each([
      { column: "amount", value: 1, fault: "sums-differ", because: "an amount is another" },
      { column: "amount", value: "很多", fault: "sums-differ", because: "an amount is no number" },
    ])("are named with their cell and left out: $because", async ({ column, value, fault }) => {
      const { lab, addresses } = await keptLab();
      await lab.user.type("账龄快照", addresses[column] ?? "", value);
      const kept = await readSnapshots(lab.tables, LANGUAGES);
      expect(kept.snapshots.map(({ asOfDate }) => asOfDate)).toEqual([dateOf("2026-06-30")]);
      expect(kept.issues).toMatchObject([
        { fault, asOfDate: dateOf("2026-05-31"), about: "1-30 CNY", address: addresses["amount"] },
      ]);
      expect(await takeSnapshot(lab.tables, may, LANGUAGES)).toMatchObject({ status: "there" });
      const sentence = chinese.faults[kept.issues[0]?.fault ?? "no-totals"]({
        ...{ day: "2026-05-31", place: `账龄快照!${addresses["amount"] ?? ""}`, about: "1-30 CNY" },
      });
      expect(sentence).toContain(`账龄快照!${addresses["amount"] ?? ""}`);
    });

    test("in their settings cannot be understood any more", async () => {
      const lab = fileLab();
      await takeSnapshot(lab.tables, may, LANGUAGES);
      const table = await lab.tables.readTable("snapshots", [
        { id: "settings", header: "口径", kind: "text", width: 9 },
      ]);
      await lab.user.type("账龄快照", table?.rows[0]?.addresses["settings"] ?? "", "随便");
      const { issues } = await readSnapshots(lab.tables, LANGUAGES);
      expect(issues).toMatchObject([{ fault: "settings-unreadable" }]);
    });
  });
});

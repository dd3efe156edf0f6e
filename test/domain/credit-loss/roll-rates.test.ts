import { agingSettings } from "../../../src/domain/aging/aging-settings";
import { BUCKET_SCHEMES } from "../../../src/domain/aging/bucket-scheme-table";
import { defaultLossRates } from "../../../src/domain/credit-loss/loss-rate";
import { ratesByRolling, rollRates } from "../../../src/domain/credit-loss/roll-rates";
import { schemeOfEdges } from "../../../src/domain/aging/own-edges";
import { dateOf } from "../../support/ledger-of";

function bucketsOf(edges: string) {
  const reading = schemeOfEdges(edges);
  if (reading.status !== "read") throw new Error(edges);
  return reading.scheme.buckets;
}
const close = (iso: string, balancesMinor: readonly number[]) => ({
  asOfDate: dateOf(iso),
  balancesMinor,
});

describe("roll rates between closes", () => {
  const buckets = bucketsOf("30,60,90");

  test("lead from one bucket to the next, and multiply up to loss rates", () => {
    const { rolls, lossPercents } = rollRates(buckets, [
      close("2026-01-31", [1_000, 400, 200, 100, 50]),
      close("2026-02-28", [1_000, 300, 240, 120, 50]),
    ]);
    expect(rolls.map(({ meanPercent }) => meanPercent)).toEqual([30, 60, 60, 50, undefined]);
    // 50 % of 61–90 is lost; 60 % of 31–60 comes there, and so on.
    expect(lossPercents.map((percent) => percent && Math.round(percent * 100) / 100)).toEqual([
      ...[5.4, 18, 30],
      ...[50, 100],
    ]);
  });

  test("chinaacc.com's example: 600,000 of 1,000,000 within a year are in their second year", () => {
    const scheme = BUCKET_SCHEMES.find(({ id }) => id === "audit-years");
    const choices = { asOfDate: dateOf("2024-12-31"), basis: "document" } as const;
    const { scheme: years } = agingSettings(
      scheme === undefined ? choices : { ...choices, scheme },
    );
    const { rolls } = rollRates(years.buckets, [
      close("2023-12-31", [1_000_000, 0, 0, 0, 0, 0]),
      close("2024-12-31", [0, 600_000, 0, 0, 0, 0]),
    ]);
    expect(rolls[0]).toMatchObject({ meanPercent: 60, isEven: true });
  });

  test("are a mean over all pairs of closes, each at most the whole", () => {
    const { rolls } = rollRates(buckets, [
      close("2026-01-31", [1_000, 0, 0, 0, 0]),
      close("2026-02-28", [1_000, 100, 0, 0, 0]),
      close("2026-03-31", [1_000, 5_000, 0, 0, 0]),
    ]);
    expect(rolls[0]).toMatchObject({ rollPercents: [10, 500], meanPercent: 55 });
  });

  test("are unknown where a bucket was always empty, and so is every loss rate that needs them", () => {
    const { rolls, lossPercents } = rollRates(buckets, [
      close("2026-01-31", [1_000, 400, 0, 100, 50]),
      close("2026-02-28", [1_000, 300, 240, 0, 50]),
    ]);
    expect(rolls[2]?.meanPercent).toBeUndefined();
    expect(lossPercents).toEqual([undefined, undefined, undefined, 50, 100]);
    const rates = ratesByRolling({ rolls, lossPercents }, defaultLossRates(buckets));
    expect(rates.map(({ origin }) => origin)).toEqual([
      ...["default", "default", "default"],
      ...["own-roll-rates", "own-roll-rates"],
    ]);
  });

  test("say where the next bucket is not as long as the time between closes", () => {
    const wide = bucketsOf("30,60,180");
    const closes = [close("2026-01-31", [9, 9, 9, 9, 9]), close("2026-03-02", [9, 9, 9, 9, 9])];
    expect(rollRates(wide, closes).rolls.map(({ isEven }) => isEven)).toEqual([
      ...[true, true, false],
      ...[false, true],
    ]);
    const quarter = [close("2026-01-31", [9, 9, 9, 9, 9]), close("2026-04-30", [9, 9, 9, 9, 9])];
    expect(rollRates(bucketsOf("30,60,90"), quarter).rolls[1]?.isEven).toBe(false);
  });

  test("end in the share of the last bucket that is lost", () => {
    const closes = [close("2026-01-31", [9, 9, 9, 8, 9]), close("2026-02-28", [9, 9, 9, 9, 4])];
    expect(rollRates(buckets, closes, 60).lossPercents.slice(3)).toEqual([30, 60]);
  });
});

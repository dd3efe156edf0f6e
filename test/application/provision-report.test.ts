import { agingReport } from "../../src/application/aging-report";
import { provisionJson } from "../../src/application/provision-json";
import {
  DEFAULT_PROVISION_CHOICES,
  provisionReport,
  unknownCustomers,
} from "../../src/application/provision-report";
import { agingSettings } from "../../src/domain/aging/aging-settings";
import { schemeOfEdges } from "../../src/domain/aging/own-edges";
import { snapshotOf } from "../../src/domain/snapshots/take-snapshot";
import { dateOf, ledgerOf, type ItemSpec } from "../support/ledger-of";

function reportOf(asOf: string, specs: readonly ItemSpec[]) {
  const edges = schemeOfEdges("30,60,90");
  if (edges.status !== "read") throw new Error(edges.problem);
  const choices = { asOfDate: dateOf(asOf), scheme: edges.scheme };
  return agingReport(ledgerOf(specs), agingSettings(choices));
}
const snapshotFrom = ({ ledger, aged, matrix }: ReturnType<typeof reportOf>) =>
  snapshotOf(ledger, aged, matrix);

const MARCH = reportOf("2026-03-31", [
  { customer: "甲", due: "2026-04-10", open: 1_000 },
  { customer: "乙", due: "2026-03-10", open: 500 },
]);
const APRIL = reportOf("2026-04-30", [
  { customer: "甲", due: "2026-04-10", open: 200 },
  { customer: "乙", due: "2026-03-10", open: 300 },
  { customer: "丙", due: "2026-05-20", open: 1_000 },
  { customer: "丙", open: 100 },
  { customer: "丙", due: "2026-05-20", open: -50 },
]);

describe("the allowance of a report", () => {
  test("without anything said is the matrix at placeholder rates, credits apart left out", () => {
    const [provision] = provisionReport(APRIL);
    expect(provision).toMatchObject({
      ...{ method: "matrix", exposureMinor: 160_000, movementMinor: undefined },
      ...{ rolling: undefined, requiredMinor: 2_000 + 1_000 + 4_500 + 500 },
    });
    expect(provision?.rows.map(({ bucketId, origin }) => [bucketId, origin])).toEqual([
      ...[
        ["current", "default"],
        ["1-30", "default"],
        ["31-60", "default"],
      ],
      ...[
        ["61-90", "default"],
        ["over-90", "default"],
        ["no-date", "mean"],
      ],
    ]);
  });

  test("takes rates from the workbook's own closes where they tell, and says so", () => {
    const choices = { ...DEFAULT_PROVISION_CHOICES, rateSource: "roll-rates" as const };
    const kept = [snapshotFrom(APRIL), snapshotFrom(MARCH)];
    const [provision] = provisionReport(APRIL, choices, kept);
    const rolls = provision?.rolling?.rolls.map(({ meanPercent }) => meanPercent);
    expect(rolls).toEqual([20, 60, undefined, undefined, undefined]);
    // Nothing has rolled on from 31–60 yet, so only the last bucket's rate is the closes' own.
    expect(provision?.rows.map(({ origin }) => origin).slice(0, 5)).toEqual([
      ...["default", "default", "default"],
      ...["default", "own-roll-rates"],
    ]);
  });

  test("puts the user's rates over all others, and the books beside it", () => {
    const [provision] = provisionReport(APRIL, {
      ...DEFAULT_PROVISION_CHOICES,
      ...{ method: "aging-rates", enteredRates: { current: 0, "1-30": 10, "no-date": 50 } },
      booked: [{ currency: "CNY", amount: 200 }],
    });
    expect(provision).toMatchObject({ requiredMinor: 2_000 + 4_500 + 5_000 });
    expect(provision?.movementMinor).toBe(11_500 - 20_000);
    expect(provision?.rows[5]).toMatchObject({ ratePercent: 50, origin: "entered" });
  });

  test("of the whole balance takes one rate", () => {
    const [provision] = provisionReport(APRIL, {
      ...DEFAULT_PROVISION_CHOICES,
      ...{ method: "share-of-balance", enteredRates: { all: 1 } },
    });
    expect(provision?.requiredMinor).toBe(1_600);
  });

  test("assesses customers by themselves, bucket by bucket, and knows who is not in the ledger", () => {
    const individual = [
      { customer: "丙", lossPercent: 80 },
      { customer: "丁", lossPercent: 10 },
    ];
    const choices = { ...DEFAULT_PROVISION_CHOICES, individual };
    const [provision] = provisionReport(APRIL, choices);
    expect(
      provision?.individual.map(({ bucketId, allowanceMinor }) => [bucketId, allowanceMinor]),
    ).toEqual([
      ["current", 80_000],
      ["no-date", 8_000],
    ]);
    expect(provision?.rows[0]).toMatchObject({ individualMinor: 100_000, baseMinor: 0 });
    expect(provision?.requiredMinor).toBe(80_000 + 8_000 + 1_000 + 4_500);
    expect(unknownCustomers(APRIL, individual)).toEqual(["丁"]);
  });

  test("as JSON names every rate's origin", () => {
    const [json] = provisionJson(APRIL, provisionReport(APRIL));
    expect(json).toMatchObject({
      currency: "CNY",
      required: "80.00",
      booked: null,
      movement: null,
    });
    expect(json).toMatchObject({ exposure: "1600.00", credits: "-50.00", outstanding: "1550.00" });
    expect(json?.rows[1]).toEqual({
      ...{ group: "1-30", exposure: "200.00", individual: "0.00", base: "200.00" },
      ...{ ratePercent: 5, origin: "default", appliedPercent: 5, allowance: "10.00" },
    });
  });
});

import { ageItems, NO_DAYS } from "../../../src/domain/aging/age-items";
import { agingMatrix } from "../../../src/domain/aging/aging-matrix";
import { defaultAgingSettings } from "../../../src/domain/aging/aging-settings";
import { DEFAULT_POLICY } from "../../../src/domain/policy/collection-policy";
import { customerExposures } from "../../../src/domain/risk/customer-exposure";
import { dateOf, ledgerOf, type ItemSpec } from "../../support/ledger-of";

function exposuresOf(specs: readonly ItemSpec[]) {
  const ledger = ledgerOf(specs);
  const aged = ageItems(ledger, defaultAgingSettings(dateOf("2026-06-30")));
  return customerExposures(ledger, aged, agingMatrix(ledger, aged, "customer"), DEFAULT_POLICY);
}

describe("the days that decide a customer's stage", () => {
  const late10 = { due: "2026-06-20", open: 20_000 };
  const late40 = { due: "2026-05-21", open: 20_000 };
  test.each<{ because: string; items: ItemSpec[]; days: number }>([
    { because: "the oldest item decides", items: [late10, late40], days: 40 },
    { because: "a forgotten rest does not", items: [late10, { ...late40, open: 99 }], days: 10 },
    { because: "from one hundred on it does", items: [late10, { ...late40, open: 100 }], days: 40 },
    {
      because: "from one per cent of the debt on it does",
      items: [
        { ...late10, open: 990 },
        { ...late40, open: 10 },
      ],
      days: 40,
    },
    {
      because: "what is disputed is not pressed for",
      items: [late10, { ...late40, isDisputed: true }],
      days: 10,
    },
    {
      because: "all disputed: the oldest of them",
      items: [{ ...late40, isDisputed: true }],
      days: 40,
    },
    { because: "a credit is not late", items: [late10, { ...late40, open: -20_000 }], days: 10 },
    { because: "nothing has a due date", items: [{ open: 5 }], days: NO_DAYS },
    { because: "only credits are open", items: [{ due: "2026-01-01", open: -5 }], days: NO_DAYS },
  ])("are $days: $because", ({ items, days }) => {
    expect([...exposuresOf(items).daysPastDue]).toEqual([days]);
  });
});

test("an exposure counts credits in what is outstanding, and not in what is owed or disputed", () => {
  const exposures = exposuresOf([
    { due: "2026-06-01", open: 100, isDisputed: true },
    { due: "2026-06-01", open: 50 },
    { open: -30 },
    { customer: "Other", currency: "USD", open: 7 },
  ]);
  expect([...exposures.outstandingMinor]).toEqual([12_000, 700]);
  expect([...exposures.owedMinor]).toEqual([15_000, 700]);
  expect([...exposures.disputedMinor]).toEqual([10_000, 0]);
  expect([...exposures.totalOwedMinor]).toEqual([15_000, 700]);
});

describe("the rank of an amount", () => {
  test.each<{ because: string; open: readonly number[]; ranks: readonly number[] }>([
    { because: "one customer alone ranks highest", open: [500], ranks: [1] },
    { because: "from the smallest to the largest", open: [300, 100, 200], ranks: [1, 0, 0.5] },
    {
      because: "half of the others with the same sum stand below",
      open: [5, 5, 9],
      ranks: [0.25, 0.25, 1],
    },
    { because: "all alike stand in the middle", open: [7, 7, 7], ranks: [0.5, 0.5, 0.5] },
  ])("$because", ({ open, ranks }) => {
    const items = open.map((amount, at) => ({
      ...{ customer: `C${String(at)}`, due: "2026-06-20", open: amount },
    }));
    expect([...exposuresOf(items).amountRank]).toEqual(ranks);
  });

  test("counts each currency by itself", () => {
    const { amountRank } = exposuresOf([
      { customer: "A", currency: "CNY", due: "2026-06-20", open: 1 },
      { customer: "B", currency: "USD", due: "2026-06-20", open: 900 },
    ]);
    expect([...amountRank]).toEqual([1, 1]);
  });
});

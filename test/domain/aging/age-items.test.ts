import fc from "fast-check";
import { ageItems, NO_DAYS, NOT_YET, SETTLED } from "../../../src/domain/aging/age-items";
import { agingFigures } from "../../../src/domain/aging/aging-figures";
import { agingMatrix, itemsBehind } from "../../../src/domain/aging/aging-matrix";
import { proveAging } from "../../../src/domain/aging/aging-proof";
import { defaultAgingSettings } from "../../../src/domain/aging/aging-settings";
import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { Ledger } from "../../../src/domain/ledger/ledger";
import { dateOf, ledgerOf, type ItemSpec } from "../../support/ledger-of";

const AS_OF = dateOf("2026-06-30");
const SETTINGS = defaultAgingSettings(AS_OF);

function linesOf(specs: readonly ItemSpec[], credits: "separate" | "own-date" = "separate") {
  const aged = ageItems(ledgerOf(specs), { ...SETTINGS, credits });
  const names = new Map<number, string>([
    ...SETTINGS.scheme.buckets.map(({ id }, line): [number, string] => [line, id]),
    [aged.lineOfCredits, "credits"],
    [aged.lineWithoutDueDate, "no due date"],
    [SETTLED, "settled"],
    [NOT_YET, "not yet"],
  ]);
  return Array.from(aged.line, (line) => names.get(line));
}

describe("the line of an item", () => {
  const history = { due: "2026-01-01", settled: "2026-02-01", open: 1 };
  test.each<{ because: string; item: ItemSpec; line: string }>([
    { because: "due today is not past due", item: { due: "2026-06-30", open: 5 }, line: "current" },
    {
      because: "due yesterday is one day late",
      item: { due: "2026-06-29", open: 5 },
      line: "1-30",
    },
    { because: "a year and a day late", item: { due: "2025-06-29", open: 5 }, line: "over-365" },
    { because: "nobody knows when it is due", item: { open: 5 }, line: "no due date" },
    {
      because: "a credit lowers no bucket",
      item: { due: "2026-01-01", open: -5 },
      line: "credits",
    },
    {
      because: "settled that very day is settled",
      item: { ...history, settled: "2026-06-30" },
      line: "settled",
    },
    {
      because: "settled the day after was open",
      item: { ...history, settled: "2026-07-01" },
      line: "91-180",
    },
    {
      because: "it was billed later",
      item: { ...history, dated: "2026-07-01", settled: "2026-08-01" },
      line: "not yet",
    },
    {
      because: "billed that very day exists",
      item: { due: "2026-07-30", dated: "2026-06-30", settled: "2026-08-01", open: 1 },
      line: "current",
    },
  ])("is $line: $because", ({ item, line }) => {
    expect(linesOf([item])).toEqual([line]);
  });

  test("a later document counts where the ledger has no history, because all its rows are open", () => {
    expect(linesOf([{ due: "2026-08-30", dated: "2026-07-10", open: 1 }])).toEqual(["current"]);
    expect(linesOf([{ due: "2026-08-30", dated: "2026-07-10", open: 1 }, history])).toEqual([
      "not yet",
      "settled",
    ]);
  });

  test("a credit stands in the bucket of its own date where the user wants that", () => {
    const credits = [{ due: "2026-06-01", open: -5 }, { open: -5 }];
    expect(linesOf(credits, "own-date")).toEqual(["1-30", "no due date"]);
  });

  test("an item settled since counts with its original amount where the sheet shows nothing left", () => {
    const ledger = ledgerOf([
      { due: "2026-06-01", settled: "2026-07-15", open: 0, original: 120 },
      { due: "2026-06-01", settled: "2026-07-15", open: 80, original: 120 },
    ]);
    expect([...ageItems(ledger, SETTINGS).amountMinor]).toEqual([12_000, 8_000]);
  });

  test("days past due are kept beside it, also for what is not open", () => {
    const specs = [{ due: "2026-06-20", open: 1 }, { open: 1 }, history];
    expect([...ageItems(ledgerOf(specs), SETTINGS).daysPastDue]).toEqual([10, NO_DAYS, 180]);
  });
});

describe("the aging matrix", () => {
  const specs: ItemSpec[] = [
    { customer: "甲", region: "华东", due: "2026-06-01", open: 10.1 },
    { customer: "乙", region: "华东", due: "2026-07-01", open: 20.2 },
    { customer: "甲", currency: "USD", due: "2026-06-01", open: 30.3 },
    { customer: "甲", due: "2026-06-02", open: 0.2 },
    { customer: "甲", due: "2026-01-02", open: -5 },
    { customer: "丙", open: 7 },
  ];
  const ledger = ledgerOf(specs);
  const aged = ageItems(ledger, SETTINGS);

  test("has a row for every customer and currency, and adds without a lost cent", () => {
    const matrix = agingMatrix(ledger, aged, "customer");
    expect([...matrix.group]).toEqual([0, 1, 0, 2]);
    expect([...matrix.currency]).toEqual([0, 0, 1, 0]);
    expect(agingFigures(aged, matrix, [0])).toEqual({
      amountsMinor: [0, 1030, 0, 0, 0, 0, 0, -500, 0],
      itemCounts: [0, 2, 0, 0, 0, 0, 0, 1, 0],
      ...{ outstandingMinor: 530, pastDueMinor: 1030, itemCount: 3 },
      // 1,010 cents 29 days late and 20 cents 28 days late.
      weightedDaysPastDue: (1010 * 29 + 20 * 28) / 1030,
    });
  });

  test("breaks down by any dimension, with a row for items the sheet says nothing of", () => {
    const matrix = agingMatrix(ledger, aged, "region");
    expect([...matrix.group]).toEqual([0, -1, -1]);
    expect([...matrix.currency]).toEqual([0, 1, 0]);
  });

  test("names the items behind a figure", () => {
    const matrix = agingMatrix(ledger, aged, "customer");
    expect(itemsBehind(aged, matrix, { row: 0 })).toEqual([0, 3, 4]);
    expect(itemsBehind(aged, matrix, { row: 0, line: 1 })).toEqual([0, 3]);
    expect(itemsBehind(aged, matrix, { line: 1 })).toEqual([0, 2, 3]);
  });

  test("has no row for a customer whose items are all settled", () => {
    const settled = ledgerOf([{ due: "2026-01-01", settled: "2026-02-01", open: 5 }]);
    expect(agingMatrix(settled, ageItems(settled, SETTINGS), "customer").rowCount).toBe(0);
  });
});

function proofOf(ledger: Ledger) {
  const aged = ageItems(ledger, SETTINGS);
  return proveAging(ledger, aged, agingMatrix(ledger, aged, "customer"))[0];
}

describe("the proof of an aging", () => {
  const specs: ItemSpec[] = [
    { due: "2026-06-01", open: 100 },
    { due: "2026-06-01", open: -30 },
    { open: 5 },
    { due: "2026-05-01", settled: "2026-06-01", open: 40 },
    { due: "2026-08-01", dated: "2026-07-02", settled: "2026-08-02", open: 3 },
  ];

  test("explains the ledger's own sum to the cent", () => {
    expect(proofOf(ledgerOf(specs, [{ origin: "column-sum", amountMinor: 11_800 }]))).toMatchObject(
      {
        ...{ bucketsMinor: 10_000, creditsMinor: -3_000, noDueDateMinor: 500 },
        ...{ outstandingMinor: 7_500, settledMinor: 4_000, notYetMinor: 300, differenceMinor: 0 },
      },
    );
  });

  test("states what is missing", () => {
    const totals = [{ origin: "total-row" as const, amountMinor: 11_801 }];
    expect(proofOf(ledgerOf(specs, totals))?.differenceMinor).toBe(1);
  });

  test("takes the user's own figure before the sheet's, and the total row before the added column", () => {
    const total = (origin: "entered" | "total-row" | "column-sum", amountMinor: number) => ({
      origin,
      amountMinor,
    });
    const all = [total("column-sum", 1), total("total-row", 2), total("entered", 3)];
    expect(proofOf(ledgerOf(specs, all))?.control?.origin).toBe("entered");
    expect(proofOf(ledgerOf(specs, all.slice(0, 2)))?.control?.origin).toBe("total-row");
  });

  test("without a sum of the ledger compares the buckets with the items", () => {
    expect(proofOf(ledgerOf(specs))).toMatchObject({ differenceMinor: 0 });
  });

  test("allows for an item that was open then and shows nothing now", () => {
    const reopened = [{ due: "2026-06-01", settled: "2026-07-15", open: 0, original: 120 }];
    expect(proofOf(ledgerOf(reopened, [{ origin: "column-sum", amountMinor: 0 }]))).toMatchObject({
      ...{ outstandingMinor: 12_000, reopenedMinor: 12_000, differenceMinor: 0 },
    });
  });
});

describe("any ledger", () => {
  const iso = fc
    .integer({ min: 0, max: 1500 })
    .map((days) => new Date(Date.UTC(2024, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
  const maybe = (text: fc.Arbitrary<string>) => fc.option(text, { nil: undefined, freq: 3 });
  const item = fc
    .record({
      customer: fc.constantFrom("甲", "乙", "丙"),
      currency: fc.constantFrom("CNY", "USD"),
      cents: fc.integer({ min: -1_000_000, max: 1_000_000 }),
      due: maybe(iso),
      dated: maybe(iso),
      settled: fc.option(iso, { nil: undefined, freq: 1 }),
    })
    .map(({ cents, due, dated, settled, ...rest }): ItemSpec => ({
      ...{ ...rest, open: cents / 100 },
      ...(due === undefined ? {} : { due }),
      ...(dated === undefined ? {} : { dated }),
      ...(settled === undefined ? {} : { settled }),
    }));
  const ledgers = fc.array(item, { maxLength: 40 }).map((specs) => ledgerOf(specs));

  test("is partitioned by its lines: buckets, credits and no due date are all that is open", () => {
    fc.assert(
      fc.property(ledgers, fc.constantFrom("separate", "own-date"), (ledger, credits) => {
        const aged = ageItems(ledger, { ...SETTINGS, credits });
        for (const dimension of ["customer", "region", "currency"] as const) {
          const proofs = proveAging(ledger, aged, agingMatrix(ledger, aged, dimension));
          for (const proof of proofs) {
            expect(proof.bucketsMinor + proof.creditsMinor + proof.noDueDateMinor).toBe(
              proof.outstandingMinor,
            );
            expect(proof.differenceMinor).toBe(0);
          }
        }
      }),
    );
  });

  test("never grows younger when the as-of date moves on", () => {
    fc.assert(
      fc.property(ledgers, fc.nat({ max: 400 }), (ledger, later) => {
        const before = ageItems(ledger, SETTINGS);
        const asOfDate = (AS_OF + later) as CalendarDate;
        const after = ageItems(ledger, defaultAgingSettings(asOfDate));
        before.line.forEach((line, index) => {
          const isBucket = (one: number | undefined) =>
            one !== undefined && one < before.lineOfCredits;
          if (isBucket(line) && isBucket(after.line[index]))
            expect(after.line[index]).toBeGreaterThanOrEqual(line);
        });
      }),
    );
  });
});

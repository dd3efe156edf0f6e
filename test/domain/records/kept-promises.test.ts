import type { PromiseToPay } from "../../../src/domain/records/collection-records";
import { promisesByLedger, settlementsIn } from "../../../src/domain/records/kept-promises";
import { dateOf, ledgerOf } from "../../support/ledger-of";

const promise = (due: string, amount: number, more: Partial<PromiseToPay> = {}): PromiseToPay => ({
  ...{ customer: "恒昌", currency: "CNY", dueDate: dateOf(due), amountMinor: amount * 100 },
  ...{ state: "pending", isWritten: true, ...more },
});
const paid = (on: string, amount: number) => ({ date: dateOf(on), amountMinor: amount * 100 });

describe("a promise by the ledger", () => {
  const made = { madeOn: dateOf("2026-03-01") };
  test.each<{ because: string; promises: PromiseToPay[]; payments: object[]; states: string[] }>([
    {
      because: "paid in full by its day",
      promises: [promise("2026-03-15", 100, made)],
      payments: [paid("2026-03-15", 100)],
      states: ["kept"],
    },
    {
      because: "a day too late",
      promises: [promise("2026-03-15", 100, made)],
      payments: [paid("2026-03-16", 100)],
      states: ["pending"],
    },
    {
      because: "paid before it was made: that was another matter",
      promises: [promise("2026-03-15", 100, made)],
      payments: [paid("2026-02-28", 100)],
      states: ["pending"],
    },
    {
      because: "one payment keeps one promise",
      promises: [promise("2026-03-20", 100, made), promise("2026-03-15", 100, made)],
      payments: [paid("2026-03-10", 150)],
      states: ["pending", "kept"],
    },
    {
      because: "two payments together",
      promises: [promise("2026-03-15", 100, made)],
      payments: [paid("2026-03-05", 60), paid("2026-03-12", 40)],
      states: ["kept"],
    },
    {
      because: "people's mark stands",
      promises: [promise("2026-03-15", 100, { ...made, state: "broken" })],
      payments: [paid("2026-03-10", 100)],
      states: ["broken"],
    },
    {
      because: "no amount was named",
      promises: [promise("2026-03-15", 0, made)],
      payments: [paid("2026-03-10", 100)],
      states: ["pending"],
    },
  ])("is $states: $because", ({ promises, payments, states }) => {
    const told = promisesByLedger(promises, payments as never, dateOf("2026-03-31"));
    expect(told.map(({ state }) => state)).toEqual(states);
  });

  test("what is settled later than the day looked from does not count yet", () => {
    const told = promisesByLedger(
      [promise("2026-03-15", 100, made)],
      [paid("2026-03-12", 100)],
      dateOf("2026-03-10"),
    );
    expect(told[0]?.state).toBe("pending");
  });
});

test("settled items are found by customer and currency, in the order of their days", () => {
  const ledger = ledgerOf([
    { customer: "恒昌", settled: "2026-02-10", open: 0, original: 50 },
    { customer: "恒昌", settled: "2026-01-10", open: 0, original: 20 },
    { customer: "恒昌", settled: "2026-01-11", open: 0, original: 7, currency: "USD" },
    { customer: "博远", open: 30, original: 30 },
  ]);
  const { of } = settlementsIn(ledger);
  const amounts = (name: string, code: string) =>
    of({ id: "", name }, code).map(({ amountMinor }) => amountMinor);
  expect([amounts("恒昌", "CNY"), amounts("恒昌", "USD"), amounts("博远", "CNY")]).toEqual([
    [2000, 5000],
    [700],
    [],
  ]);
});

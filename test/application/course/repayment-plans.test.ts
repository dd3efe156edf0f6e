import { repaymentPlans } from "../../../src/application/course/repayment-plans";
import { dateOf } from "../../support/ledger-of";

const TODAY = dateOf("2026-04-10");
const row = (values: Readonly<Record<string, string | number>>) => ({ values, addresses: {} });
const paid = (customer: string, option: string, due: string, amount: number) =>
  row({ customer, option, amount, dueOn: dateOf(due), promisedOn: TODAY, rate: 0.06 });

test("payments of one customer and option are one plan, and plans can be compared", () => {
  const plans = repaymentPlans(
    [
      paid("岚栖机械", "instalments", "2026-04-30", 30_000),
      paid("岚栖机械", "instalments", "2026-05-31", 30_000),
      paid("岚栖机械", "concession", "2026-04-10", 57_000),
      paid("墨穗电子", "instalments", "2026-06-30", 30_000),
    ],
    TODAY,
  );
  expect(
    plans.map(({ customer, option, value }) => [
      ...[customer, option, value.payments, value.totalMinor, value.presentMinor],
    ]),
  ).toEqual([
    ["岚栖机械", "instalments", 2, 6_000_000, 5_966_111],
    ["岚栖机械", "concession", 1, 5_700_000, 5_700_000],
    ["墨穗电子", "instalments", 1, 3_000_000, 2_961_457],
  ]);
});

test("without a day of the promise it is reckoned from today; without a sum, a day or a rate not at all", () => {
  const dueOn = dateOf("2026-05-31");
  const whole = { customer: "岚栖机械", option: "grace", amount: 30_000, dueOn, rate: 0.06 };
  expect(repaymentPlans([row(whole)], TODAY)[0]?.value.presentMinor).toBe(2_975_674);
  for (const missing of ["customer", "option", "amount", "dueOn", "rate"]) {
    const told = Object.entries(whole).filter(([column]) => column !== missing);
    expect(repaymentPlans([row(Object.fromEntries(told))], TODAY)).toEqual([]);
  }
});

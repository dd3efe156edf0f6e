import { joinCustomers } from "../../../src/domain/ledger/join-customers";
import { ledgerOf } from "../../support/ledger-of";

const LEDGER = ledgerOf([
  { customer: "恒昌机械有限公司", open: 100 },
  { customer: "博远电子", open: 20 },
  { customer: "恒昌机械有限责任公司", open: 3 },
  { customer: "恒昌机械", open: 0.4 },
]);
const key = (name: string): string => `name:${name}`;

const owedBy = (groups: readonly (readonly string[])[]): Readonly<Record<string, number>> => {
  const { customers, items } = joinCustomers(LEDGER, groups);
  const owed: Record<string, number> = {};
  items.customer.forEach((customer, item) => {
    const name = customers[customer]?.name ?? "";
    owed[name] = (owed[name] ?? 0) + (items.openAmountMinor[item] ?? 0);
  });
  return owed;
};

describe("customers the user says are one", () => {
  test.each([
    {
      groups: [[key("恒昌机械有限公司"), key("恒昌机械有限责任公司")]],
      owed: { 恒昌机械有限公司: 10_300, 博远电子: 2_000, 恒昌机械: 40 },
      because: "the first of the group keeps its name",
    },
    {
      groups: [
        [key("恒昌机械有限公司"), key("恒昌机械有限责任公司")],
        [key("恒昌机械"), key("恒昌机械有限责任公司")],
      ],
      owed: { 恒昌机械: 10_340, 博远电子: 2_000 },
      because: "two groups with a customer in common are one",
    },
    {
      groups: [[key("去年的客户"), key("博远电子")]],
      owed: { 恒昌机械有限公司: 10_000, 博远电子: 2_000, 恒昌机械有限责任公司: 300, 恒昌机械: 40 },
      because: "one of them does not occur in this ledger",
    },
  ])("$because", ({ groups, owed }) => {
    expect(owedBy(groups)).toEqual(owed);
  });

  test("are none when none was accepted: the ledger stays the very same", () => {
    expect(joinCustomers(LEDGER, [])).toBe(LEDGER);
  });
});

import { agingReport } from "../../src/application/aging-report";
import { defaultAgingSettings } from "../../src/domain/aging/aging-settings";
import { customersShown, type CustomerOrder } from "../../src/taskpane/aging/customer-order";
import { dateOf, ledgerOf } from "../support/ledger-of";

const ledger = ledgerOf([
  { customer: "中天", due: "2026-03-01", open: 100 },
  { customer: "安达", due: "2026-05-01", open: 900 },
  { customer: "ＢＥＳＴ Ltd", due: "2024-01-01", open: 50 },
  { customer: "Euro GmbH", currency: "EUR", due: "2026-01-01", open: 70 },
]);
const { customers } = agingReport(ledger, defaultAgingSettings(dateOf("2026-04-01")));
const names = (text: string, order: CustomerOrder, currency = 0) =>
  customersShown(customers, { text, order, currency, language: "zh-CN" }).map(({ name }) => name);

describe("the customers listed", () => {
  test.each<[CustomerOrder, string[], string]>([
    ["pastDue", ["中天", "ＢＥＳＴ Ltd", "安达"], "what is late counts, not what is owed"],
    ["outstanding", ["安达", "中天", "ＢＥＳＴ Ltd"], "what is owed, late or not"],
    [
      "priority",
      ["中天", "ＢＥＳＴ Ltd", "安达"],
      "a debt in its best months and larger comes before one that is years old",
    ],
    ["name", ["安达", "中天", "ＢＥＳＴ Ltd"], "Chinese names go by pinyin, before Latin letters"],
  ])("by %s are %j: %s", (order, expected) => {
    expect(names("", order)).toEqual(expected);
  });

  test("are those of one currency only", () => {
    expect(names("", "pastDue", 1)).toEqual(["Euro GmbH"]);
  });

  test.each([
    ["best", ["ＢＥＳＴ Ltd"], "width and case do not matter"],
    [" 中 ", ["中天"], "nor do blanks around"],
    ["nobody", [], "nothing is nothing"],
  ])("whose name contains %j are %j: %s", (text, expected) => {
    expect(names(text, "pastDue")).toEqual(expected);
  });
});

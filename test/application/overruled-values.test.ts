import { agingReport } from "../../src/application/aging-report";
import { overruledValues } from "../../src/application/overruled-values";
import { defaultAgingSettings } from "../../src/domain/aging/aging-settings";
import { DEFAULT_POLICY } from "../../src/domain/policy/collection-policy";
import type { CustomerProfile } from "../../src/domain/profile/customer-profile";
import { collectionMessagesIn } from "../../src/messages/collection-messages";
import { messagesIn } from "../../src/messages/messages";
import { dateOf, ledgerOf } from "../support/ledger-of";

function told(profile: CustomerProfile) {
  const report = agingReport(
    ledgerOf([{ customer: "恒昌", due: "2026-05-20", open: 50_000 }]),
    defaultAgingSettings(dateOf("2026-06-15")),
    { policy: DEFAULT_POLICY, profileOf: () => profile },
  );
  const { overruled } = collectionMessagesIn("zh-CN").worklist.customer;
  const { plan, tactics } = messagesIn("zh-CN");
  const words = { plan, tactics, overruled: { ...overruled, amount: String } };
  const [customer] = report.customers;
  if (customer === undefined) throw new Error("The ledger has no customer.");
  return overruledValues(customer.advice, words).map(({ name, given, derived }) => [
    ...[name, given, derived],
  ]);
}

describe("what people set in place of a derived value stands beside it", () => {
  test.each<{ because: string; profile: CustomerProfile; values: string[][] }>([
    { because: "nothing is set", profile: { reason: "RC17" }, values: [] },
    {
      because: "a grade",
      profile: { debtGrade: "G4" },
      values: [["欠款等级", "G4 呆账", "G2 催收款"]],
    },
    {
      because: "days, which make another stage",
      profile: { daysPastDue: 100 },
      values: [["逾期天数", "100 天", "26 天"]],
    },
    {
      because: "one rating of nine; the amount's own is derived from the ledger",
      profile: { nineRatings: [1, null, null, null, null, null, null, null, null] },
      values: [["评分 · 欠款金额", "1", "5"]],
    },
    {
      because: "a dispute by word and by amount",
      profile: { dispute: "partial", disputedAmountMinor: 1_000 },
      values: [
        ["争议金额", "1000", "0"],
        ["争议状态", "部分有争议", "无争议"],
      ],
    },
  ])("$because", ({ profile, values }) => {
    expect(told(profile)).toEqual(values);
  });
});

// The profile table: what is entered in place of a derived value stands out, and leaves the rest derived.
import { indexProfiles, profileFor } from "../../src/application/collection/adopt-profile";
import { profilesFrom } from "../../src/application/collection/read-records";
import { recordTable } from "../../src/application/collection/record-tables";
import { keptTablePlan } from "../../src/application/kept/kept-table-plan";
import type { KeptValues } from "../../src/application/kept/kept-tables";
import { indexRecords } from "../../src/domain/records/records-profile";
import { NO_RECORDS } from "../../src/domain/records/collection-records";
import { recordLanguages } from "../../src/messages/record-languages";
import { dateOf } from "../support/ledger-of";

test("columns that stand in for a derived value are marked when filled, others are not", () => {
  const plan = keptTablePlan(recordTable("profiles", recordLanguages("zh-CN")), []);
  const header = plan.tables[0]?.header ?? [];
  const marked = new Set((plan.conditions ?? []).map(({ column }) => header[column]));
  expect([...marked].slice(0, 5)).toEqual([
    "行为类型",
    "意愿能力",
    "争议状态",
    "争议金额",
    "预警分",
  ]);
  expect(marked).toContain("②还款意愿");
  for (const own of ["客户", "负责人", "欠款原因", "客户类别", "备注"])
    expect(marked).not.toContain(own);
  expect(keptTablePlan(recordTable("promises", recordLanguages("en")), []).conditions).toBe(
    undefined,
  );
});

test("a letter entered by hand leaves the others to the log", () => {
  const entered = (values: KeptValues) =>
    profilesFrom(
      {
        ...{ sheet: "客户档案", issues: [] },
        rows: [{ rowIndex: 5, addresses: {}, values: { customer: "恒昌", ...values } }],
      },
      () => 2,
    );
  const sent = (letter: "letter1" | "letter2", day: string) => ({
    ...{
      id: day,
      date: dateOf(day),
      customer: "恒昌",
      currency: "",
      kind: letter,
      tactic: "",
    },
    ...{ channel: undefined, direction: undefined, isAnswered: undefined, isHeated: false },
    ...{ until: undefined, condition: "", conditionHolds: undefined, text: "" },
  });
  const log = [sent("letter1", "2026-01-10"), sent("letter2", "2026-02-10")];
  const lettersWith = (values: KeptValues) =>
    profileFor(
      {
        profiles: indexProfiles(entered(values)),
        records: indexRecords({ ...NO_RECORDS, log }),
        settlements: { of: () => [] },
      },
      { id: "", name: "恒昌" },
      { currencyCode: "CNY", asOfDate: dateOf("2026-03-01") },
    ).lettersSent;
  const derived = lettersWith({});
  expect(derived).toMatchObject({ letter1: dateOf("2026-01-10"), letter2: dateOf("2026-02-10") });
  expect(lettersWith({ letter1: dateOf("2026-01-05") })).toEqual({
    ...derived,
    letter1: dateOf("2026-01-05"),
  });
});

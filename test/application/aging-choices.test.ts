import {
  changedChoices,
  choicesOfText,
  DEFAULT_AGING_CHOICES,
  settingsOfChoices,
  textOfChoices,
  type KeptAgingChoices,
} from "../../src/application/aging-choices";
import { createReceivablesSession } from "../../src/application/receivables-session";
import type { ReceivablesWorkbook } from "../../src/application/receivables-workbook";
import { fileKeptTables } from "../../src/headless/kept-tables";
import { dateOf } from "../support/ledger-of";
import { workbookOf } from "../support/workbook-of";

const CHOSEN: KeptAgingChoices = {
  ...{ asOfDate: dateOf("2026-03-31"), ageAsOfDate: dateOf("2026-04-10"), basis: "document" },
  ...{ scheme: "-7,0,30，90", isDueTodayPastDue: true, graceDays: 5, reporting: "CNY" },
};

describe("choices about aging", () => {
  test("are read back as they were kept", () => {
    expect(choicesOfText(textOfChoices(CHOSEN))).toEqual(CHOSEN);
    expect(choicesOfText(textOfChoices(DEFAULT_AGING_CHOICES))).toEqual(DEFAULT_AGING_CHOICES);
  });

  test.each([
    [undefined, "nothing was kept"],
    ["{", "it is no JSON"],
    ["[]", "it is no record"],
    ['{"version":2,"basis":"document"}', "a newer version wrote it"],
    ['{"version":1,"basis":"posting","scheme":"30,20","graceDays":-1}', "every piece is unusable"],
    ['{"version":1,"scheme":7,"graceDays":1.5,"asOf":"31.3.2026","reporting":"gold"}', "likewise"],
  ])("from %j are the usual ones, because %s", (...[text]: readonly (string | undefined)[]) => {
    expect(choicesOfText(text)).toEqual(DEFAULT_AGING_CHOICES);
  });

  test.each<readonly [Partial<KeptAgingChoices>, Partial<KeptAgingChoices>, string]>([
    [{ scheme: "phases" }, { basis: "document" }, "thirty-day/document"],
    [{ basis: "document" }, { scheme: "habit-stages" }, "habit-stages/due"],
    [{ basis: "document" }, { scheme: "audit-years" }, "audit-years/document"],
    [{ scheme: "signed" }, { graceDays: 3 }, "signed/due"],
  ])("%j with %j is %s: stages are of due dates, and the earlier choice gives way", (...all) => {
    const [before, change, expected] = all;
    const { scheme, basis } = changedChoices({ ...DEFAULT_AGING_CHOICES, ...before }, change);
    expect(`${scheme}/${basis}`).toBe(expected);
  });

  test("without a day of their own look from today", () => {
    const today = dateOf("2026-04-10");
    const settings = settingsOfChoices(DEFAULT_AGING_CHOICES, { today, credits: "own-date" });
    expect(settings).toMatchObject({
      ...{ asOfDate: today, ageAsOfDate: today, basis: "due", credits: "own-date", graceDays: 0 },
    });
  });
});

const LEDGER = [
  ["客户名称", "发票号", "开票日期", "到期日", "币种", "未收金额"],
  ["澜沧机电", "FP-1", "2026-01-05", "2026-04-10", "CNY", 1000],
  ["翠微电子", "FP-2", "2026-02-20", "2026-04-08", "CNY", 200],
  ["翠微电子", "FP-3", "2025-12-01", "2026-01-10", "CNY", 30],
];

async function sessionOn(workbook: ReceivablesWorkbook) {
  const session = createReceivablesSession({
    ...{ workbook, tables: fileKeptTables(), today: () => dateOf("2026-04-10") },
  });
  await session.start();
  return session;
}
type Session = Awaited<ReturnType<typeof sessionOn>>;

function bucketsOf(session: Session): Readonly<Record<string, number>> {
  const { aging } = session.getState();
  const { buckets = [] } = aging?.settings.scheme ?? {};
  const amounts = aging?.currencies[0]?.amountsMinor ?? [];
  const filled = buckets.map(({ id }, line): [string, number] => [id, amounts[line] ?? 0]);
  return Object.fromEntries(filled.filter(([, minor]) => minor !== 0));
}

describe("the session", () => {
  test.each<readonly [Partial<KeptAgingChoices>, Readonly<Record<string, number>>, string]>([
    [{}, { current: 100_000, "1-30": 20_000, "61-90": 3_000 }, "the usual"],
    [{ scheme: "60,90" }, { current: 100_000, "1-60": 20_000, "61-90": 3_000 }, "own edges"],
    [{ isDueTodayPastDue: true }, { "0-30": 120_000, "61-90": 3_000 }, "due today is late"],
    [{ basis: "document" }, { "31-60": 20_000, "91-180": 103_000 }, "by document date"],
    [
      { ageAsOfDate: dateOf("2026-04-08") },
      { current: 120_000, "61-90": 3_000 },
      "days counted to another day",
    ],
    [{ scheme: "phases" }, { early: 120_000, mid: 3_000 }, "three phases"],
  ])("ages by %j at once: %j", async (change, expected) => {
    const session = await sessionOn(workbookOf({ 应收明细: LEDGER }));
    await session.chooseAging(change);
    expect(bucketsOf(session)).toEqual(expected);
  });

  test("keeps a grace of some days out of what is past due, in no other bucket", async () => {
    const session = await sessionOn(workbookOf({ 应收明细: LEDGER }));
    await session.chooseAging({ graceDays: 5 });
    expect(session.getState().aging?.currencies[0]?.pastDueMinor).toBe(3_000);
  });

  test("finds the settings again in the workbook, and offers the dates instead of using them", async () => {
    const workbook = workbookOf({ 应收明细: LEDGER });
    const session = await sessionOn(workbook);
    await session.chooseAsOfDate(dateOf("2026-03-31"));
    await session.chooseAging({ basis: "document", scheme: "30,60", graceDays: 3 });

    const later = await sessionOn(workbook);
    expect(later.getState()).toMatchObject({
      asOfDate: dateOf("2026-04-10"),
      agingChoices: { basis: "document", scheme: "30,60", graceDays: 3, asOfDate: undefined },
      datesOfLastTime: { asOfDate: dateOf("2026-03-31") },
    });
    // Another setting does not lose the offer.
    await later.chooseAging({ graceDays: 0 });
    const again = await sessionOn(workbook);
    await again.useDatesOfLastTime();
    expect(again.getState()).toMatchObject({
      asOfDate: dateOf("2026-03-31"),
      datesOfLastTime: undefined,
      aging: { settings: { asOfDate: dateOf("2026-03-31"), graceDays: 0 } },
    });
  });

  test("takes today for today, tomorrow as well", async () => {
    const workbook = workbookOf({ 应收明细: LEDGER });
    const session = await sessionOn(workbook);
    await session.chooseAsOfDate(dateOf("2026-03-31"));
    await session.chooseAsOfDate(dateOf("2026-04-10"));
    expect(session.getState().agingChoices.asOfDate).toBeUndefined();
    expect((await sessionOn(workbook)).getState().datesOfLastTime).toBeUndefined();
  });
});

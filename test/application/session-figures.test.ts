import { createReceivablesSession } from "../../src/application/receivables-session";
import { convertedAging } from "../../src/application/figures/conversion";
import type { FigureLanguages } from "../../src/application/figures/figures-state";
import { metricChoicesOf } from "../../src/application/figures/metric-choices";
import { metricsReport } from "../../src/application/metrics-report";
import { fileKeptTables } from "../../src/headless/kept-tables";
import { messagesIn } from "../../src/messages/messages";
import { dateOf } from "../support/ledger-of";
import { workbookOf } from "../support/workbook-of";

const LEDGER = [
  ["客户名称", "发票号", "开票日期", "到期日", "币种", "未收金额"],
  ["澜沧机电", "FP-1", "2026-01-05", "2026-03-10", "CNY", 1000],
  ["翠微电子", "FP-2", "2026-02-20", "2026-04-08", "USD", 200],
  ["翠微电子", "FP-3", "2025-12-01", "2026-01-10", "EUR", 30],
];
const [zh, en] = [messagesIn("zh-CN"), messagesIn("en")];
const LANGUAGES: FigureLanguages = {
  rates: { words: zh.rates.sheet, other: en.rates.sheet },
  sales: { words: zh.sales.sheet, other: en.sales.sheet },
  snapshots: { words: zh.snapshots, other: en.snapshots },
};

async function sessionOn(sheets: Parameters<typeof workbookOf>[0] = { 应收明细: LEDGER }) {
  const session = createReceivablesSession({
    workbook: workbookOf(sheets),
    tables: fileKeptTables(),
    today: () => dateOf("2026-04-10"),
  });
  await session.start();
  return session;
}
type Session = Awaited<ReturnType<typeof sessionOn>>;

function converted(session: Session) {
  const { aging, figures } = session.getState();
  if (aging === undefined || figures.conversion === undefined) throw new Error("Not converted.");
  return convertedAging(aging, figures.conversion);
}

describe("a reporting currency", () => {
  test("adds nothing up before every rate is known, and then does", async () => {
    const session = await sessionOn();
    await session.chooseReporting("CNY", LANGUAGES);
    expect(converted(session)).toMatchObject({ missingRates: ["USD", "EUR"], total: undefined });
    const from = dateOf("2026-03-31");
    await session.keepEntries(
      "rates",
      [{ currency: "USD", into: "CNY", rate: 7, from }],
      LANGUAGES,
    );
    expect(converted(session).missingRates).toEqual(["EUR"]);
    await session.keepEntries("rates", [{ currency: "欧元", into: "CNY", rate: 8 }], LANGUAGES);
    expect(converted(session).total?.outstandingMinor).toBe(100_000 + 140_000 + 24_000);
    expect(session.getState().figures.conversion?.rates.get("USD")).toEqual({
      ...{ rate: 7, day: from, way: "stated", place: "汇率" },
    });
  });

  test("changes a rate of the same day in place, and names a row that cannot be used", async () => {
    const session = await sessionOn();
    await session.chooseReporting("CNY", LANGUAGES);
    const line = { currency: "USD", into: "CNY", from: dateOf("2026-03-31") };
    await session.keepEntries("rates", [{ ...line, rate: 7 }], LANGUAGES);
    await session.keepEntries("rates", [{ ...line, rate: 7.5 }], LANGUAGES);
    await session.keepEntries("rates", [{ currency: "金币", into: "CNY", rate: 2 }], LANGUAGES);
    await session.keepEntries("rates", [{ currency: "EUR", into: "CNY", rate: -2 }], LANGUAGES);
    const { rates } = session.getState().figures;
    expect(rates?.entries.map(({ code, rate }) => [code, rate])).toEqual([["USD", 7.5]]);
    expect(rates?.faults.map(({ code, found }) => [code, found])).toEqual([
      ["currency-unknown", "金币"],
      ["not-above-zero", "-2"],
    ]);
  });

  test("uses a table of rates that the user has, and says where it stands", async () => {
    const table = [
      ["币种", "汇率"],
      ["美元", 7.2],
      ["欧元", 7.8],
      ["人民币", 1],
    ];
    const session = await sessionOn({ 应收明细: LEDGER, 财务汇率: table });
    await session.chooseReporting("CNY", LANGUAGES);
    expect(converted(session).total?.outstandingMinor).toBe(100_000 + 144_000 + 23_400);
    expect(session.getState().figures.conversion?.rates.get("EUR")?.place).toBe("财务汇率!A1:B4");
  });
});

describe("monthly sales", () => {
  test("give the metrics what they lacked", async () => {
    const session = await sessionOn();
    const dsoNow = () => {
      const { aging, figures } = session.getState();
      if (aging === undefined) throw new Error("Nothing is aged.");
      const { currencies } = metricsReport(aging, metricChoicesOf(aging, figures));
      return currencies[0]?.metrics.find(({ id }) => id === "dso");
    };
    await session.lookAtFigures(LANGUAGES);
    expect(dsoNow()).toMatchObject({ value: undefined, needs: ["credit-sales"] });
    const entries = ["2026-02-01", "2026-03-01", "2026-04-01"].map((month) => ({
      ...{ month: dateOf(month), currency: "CNY", amount: 500 },
    }));
    await session.keepEntries("sales", entries, LANGUAGES);
    // 1,000 of 1,500 in the 69 days from 1 February to 10 April.
    expect(dsoNow()?.value).toBeCloseTo(46, 10);
  });
});

describe("a snapshot", () => {
  test("is kept once, deleted, and put back as it was", async () => {
    const session = await sessionOn();
    await session.keepSnapshot(LANGUAGES);
    const kept = session.getState().figures.snapshots?.snapshots;
    expect(kept).toHaveLength(1);
    await session.keepSnapshot(LANGUAGES);
    expect(session.getState().figures.taken?.came).toMatchObject({
      ...{ status: "there", isSameLedger: true },
    });
    await session.chooseAsOfDate(dateOf("2026-03-31"));
    await session.keepSnapshot(LANGUAGES);
    await session.deleteSnapshot(dateOf("2026-04-10"), LANGUAGES);
    const daysNow = () =>
      session.getState().figures.snapshots?.snapshots.map(({ asOfDate }) => asOfDate);
    expect(daysNow()).toEqual([dateOf("2026-03-31")]);
    await session.restoreSnapshot(LANGUAGES);
    expect(daysNow()).toEqual([dateOf("2026-03-31"), dateOf("2026-04-10")]);
    expect(session.getState().figures.snapshots?.snapshots[1]).toEqual(kept?.[0]);
    expect(session.getState().figures.deleted).toBeUndefined();
  });
});

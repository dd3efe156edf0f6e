import { createReceivablesSession } from "../../src/application/receivables-session";
import {
  WorkbookFailure,
  type ReceivablesWorkbook,
} from "../../src/application/receivables-workbook";
import { fileKeptTables } from "../../src/headless/kept-tables";
import { packLanguagesOf } from "../../src/messages/pack-messages";
import { dateOf } from "../support/ledger-of";
import { workbookOf } from "../support/workbook-of";

const LEDGER = [
  ["客户名称", "发票号", "开票日期", "到期日", "币种", "未收金额"],
  ["恒昌机械", "FP-1", "2026-01-05", "2026-02-04", "CNY", 1200],
  ["博远电子", "FP-3", "2026-03-12", "2026-04-11", "CNY", 99.5],
];
const WORDS = packLanguagesOf("zh-CN");

async function sessionOn(workbook: ReceivablesWorkbook) {
  const session = createReceivablesSession({
    ...{ workbook, tables: fileKeptTables(), today: () => dateOf("2026-04-10") },
  });
  await session.start();
  return session;
}

describe("the report pack from the pane", () => {
  test("writes the chosen parts, and lists them with what they were made from", async () => {
    const session = await sessionOn(workbookOf({ 应收明细: LEDGER }));
    await session.lookForReports();
    expect(session.getState().reports.made).toEqual([]);
    await session.writeReports(["method", "overdue"], WORDS, "回款公司");
    const { written, writing, failure, made, company } = session.getState().reports;
    expect({ written, writing, failure, company }).toEqual({
      ...{ written: ["逾期清单", "编制说明"], writing: undefined, failure: undefined },
      company: "回款公司",
    });
    const origin = {
      ...{ mode: "values", source: "应收明细", asOf: "2026-04-10", isSourceGone: false },
    };
    expect(made).toEqual([
      { part: "overdue", sheet: "逾期清单", ...origin },
      { part: "method", sheet: "编制说明", ...origin },
    ]);
  });

  test("says how far it is, and stops when told: what is written stays", async () => {
    const base = workbookOf({ 应收明细: LEDGER });
    const session = await sessionOn(base);
    const seen: string[] = [];
    session.subscribe(() => {
      const { writing } = session.getState().reports;
      if (writing === undefined) return;
      seen.push(`${writing.part} ${writing.done}/${writing.total}`);
      if (writing.part === "largest") session.cancelReports();
    });
    await session.writeReports(["metrics", "largest", "overdue"], WORDS, "");
    expect(new Set(seen)).toEqual(new Set(["metrics 0/3", "largest 1/3"]));
    const { written, isStopped, made } = session.getState().reports;
    expect({ written, isStopped }).toEqual({ written: ["指标总览", "欠款大户"], isStopped: true });
    expect(made?.map(({ part }) => part)).toEqual(["metrics", "largest"]);
  });

  test("a sheet that refuses is told, and the ones before it stay", async () => {
    const base = workbookOf({ 应收明细: LEDGER });
    const session = await sessionOn({
      ...base,
      writeSheet: (plan, progress) =>
        plan.key === "overdue"
          ? Promise.reject(new WorkbookFailure("sheet-protected", plan.name))
          : base.writeSheet(plan, progress),
    });
    await session.writeReports(["largest", "overdue"], WORDS, "");
    expect(session.getState().reports).toMatchObject({
      ...{ written: ["欠款大户"], failure: { reason: "sheet-protected", about: "逾期清单" } },
    });
  });

  test("as live formulas: on sheets of their own, listed as such, and told on the page of method", async () => {
    const base = workbookOf({ 应收明细: LEDGER });
    const session = await sessionOn({ ...base, fillsFromFormulas: () => true });
    await session.writeReports(["overdue", "method"], WORDS, "", "live");
    const { written, made } = session.getState().reports;
    expect(written).toEqual(["逾期清单（实时）", "编制说明"]);
    expect(made?.map(({ part, mode }) => [part, mode])).toEqual([
      ["overdue", "live"],
      ["method", "values"],
    ]);
    const [overdue, method] = base.writtenPlans();
    const anchors = overdue?.formulas?.map(({ formulas }) => formulas[0]?.[0]);
    expect(anchors).toContain(
      `=AR.REPORT("overdue",'应收明细'!$A$1:$F$503,$B$3,"thirty-day","separate",,$C$3)`,
    );
    const texts = method?.blocks.flatMap(({ values }) => values.flat());
    expect(texts).toContain(WORDS.words.pack.live.heading);
  });

  test("where formulas cannot fill cells, live reports are refused with the reason, and nothing is written", async () => {
    const session = await sessionOn(workbookOf({ 应收明细: LEDGER }));
    await session.writeReports(["overdue"], WORDS, "", "live");
    expect(session.getState().reports).toMatchObject({
      ...{ written: [], liveRefusal: "no-spilling", writing: undefined },
    });
  });

  test("a report whose ledger is gone says so", async () => {
    const base = workbookOf({ 应收明细: LEDGER });
    const session = await sessionOn(base);
    await session.writeReports(["overdue"], WORDS, "");
    const without: ReceivablesWorkbook = {
      ...base,
      outline: async () => {
        const outline = await base.outline();
        return { ...outline, sheets: outline.sheets.filter(({ name }) => name !== "应收明细") };
      },
    };
    const later = await sessionOn(without);
    await later.lookForReports();
    expect(later.getState().reports.made).toMatchObject([
      { part: "overdue", source: "应收明细", isSourceGone: true },
    ]);
  });
});

describe("how the allowance is made", () => {
  test("is kept in the workbook, and its sheet follows it", async () => {
    const workbook = workbookOf({ 应收明细: LEDGER });
    const session = await sessionOn(workbook);
    await session.lookForReports();
    session.chooseProvision({
      ...{ method: "individual", rateSource: "default" },
      individual: [{ customer: "恒昌机械", lossPercent: 50, basis: "停产" }],
    });
    await session.writeReports(["provision"], WORDS, "");
    expect(session.getState().reports.failure).toBeUndefined();
    const { sheets } = await workbook.outline();
    const used = sheets.find(({ name }) => name === "坏账准备")?.used;
    if (used === undefined) throw new Error("no sheet");
    const { values } = await workbook.readCells(used);
    const row = values.find(([first]) => first === "恒昌机械");
    expect(row?.slice(2, 6)).toEqual([1_200, 0.5, 600, "停产"]);

    const another = await sessionOn(workbook);
    await another.lookForReports();
    expect(another.getState().reports.provision.individual).toEqual([
      { customer: "恒昌机械", lossPercent: 50, basis: "停产" },
    ]);
  });
});

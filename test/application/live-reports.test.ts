// Live reports and reports with values show the same, on whole ledgers; and when the ledger changes, the formulas
// show what a new report of values would.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { agingReport, type AgingReport } from "../../src/application/aging-report";
import { NO_DECISIONS } from "../../src/application/ledger-decisions";
import { liveSource, pieceIn } from "../../src/application/live/live-pieces";
import { liveReportsOver, type LiveReports } from "../../src/application/live/live-report";
import { reportSheet } from "../../src/application/reports/report-pack";
import { LIVE_PARTS, type ReportPart } from "../../src/application/reports/report-parts";
import type { SheetPlan } from "../../src/application/sheet-plan";
import { agingSettings, type AgingChoices } from "../../src/domain/aging/aging-settings";
import { schemeOfEdges } from "../../src/domain/aging/own-edges";
import type { CellValue, SheetCells } from "../../src/domain/ledger/sheet-cells";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { speakInCells } from "../../src/functions/cell-error";
import { reportInCells } from "../../src/functions/report-functions";
import { fileWorkbook } from "../../src/headless/file-workbook";
import { LANGUAGES, type Language } from "../../src/messages/messages";
import { packMessagesIn } from "../../src/messages/pack-messages";
import { installCustomFunctions } from "../support/custom-functions";
import { dateOf } from "../support/ledger-of";
import { drawnSheet, ledgerIn } from "../support/ledger-text";

beforeAll(installCustomFunctions);

const SEVERAL_CURRENCIES = drawnSheet(`
客户名称 | 发票号 | 开票日期 | 到期日 | 币种 | 未收金额 | 业务员 | 地区
恒昌机械 | FP-1 | 2026-01-05 | 2026-02-04 | CNY | =1200 | 张 | 华东
恒昌机械 | FP-2 | 2026-03-05 | 2026-05-04 | CNY | =80.5 | 张 | 华东
博远电子 | FP-3 | 2025-03-12 | 2025-04-11 | USD | =99.99 | 李 | 华南
博远电子 | CN-1 | 2026-03-12 |  | CNY | =-300 |  | 华南
博远电子 | FP-4 | 2026-03-01 |  | CNY | =700 | 李 | 华南
海通 | FP-5 | 2025-11-01 | 2025-12-01 | CNY | =0.01 | 王 |
`);

const DERIVED = drawnSheet(`
应收账款明细（单位：万元） |  |  |  |  |  |
客户编号 | 客户名称 | 发票号 | 开票日期 | 付款条件 | 发票金额 | 已收金额
C001 | 恒昌机械 | FP-1 | 2026-01-05 | 月结30天 | =120 | =20
C002 | 恒昌机械 | FP-2 | 2025-09-05 | Net 60 | =33.3 | =0
C003 | 001 | FP-3 | 2025-03-12 | Net 30 | =9.5 | =0
 | 合计 |  |  |  | =162.8 | =20
`);

const ENGLISH = drawnSheet(`
Customer | Invoice | Invoice date | Due date | Open amount
=SUM* | A-1 | 2026-01-31 | 2026-02-28 | =10
acme | A-2 | 2026-01-31 | 2026-02-28 | =20
ACME | A-3 | 2025-01-31 | 2025-02-28 | =30
Bell | A-4 | 2026-01-31 | soon | =40
`);

async function sampleCells(language: Language): Promise<SheetCells> {
  const name = language === "en" ? "sample-ledger-en.xlsx" : "sample-ledger.xlsx";
  const bytes = readFileSync(join(process.cwd(), "assets", "sample", name));
  const workbook = fileWorkbook(await readWorkbookFile(bytes, name));
  const { sheets } = await workbook.outline();
  const largest = sheets
    .flatMap(({ used }) => used ?? [])
    .reduce((a, b) => (b.rowCount > a.rowCount ? b : a));
  return workbook.readCells(largest);
}

interface Case {
  readonly name: string;
  readonly because: string;
  readonly cells: (language: Language) => SheetCells | Promise<SheetCells>;
  readonly choices?: Partial<AgingChoices>;
}

const own = schemeOfEdges("15,45");
const CASES: readonly Case[] = [
  {
    ...{ name: "several currencies", cells: () => SEVERAL_CURRENCIES },
    because: "credits, items without a date, and currencies that are never added up",
  },
  {
    ...{ name: "credits off the oldest, own buckets, grace", cells: () => SEVERAL_CURRENCIES },
    because: "settings that no argument of the formula names travel in the rules",
    choices: {
      ...{ credits: "oldest-first", graceDays: 5, isDueTodayPastDue: true },
      ...(own.status === "read" ? { scheme: own.scheme } : {}),
    },
  },
  {
    ...{ name: "aged by document date", cells: () => SEVERAL_CURRENCIES },
    because: "the basis travels in the rules too",
    choices: { basis: "document", ageAsOfDate: dateOf("2026-06-30") },
  },
  {
    ...{ name: "terms, unit, payments and a total row", cells: () => DERIVED },
    because: "the formula reads the ledger as the pane does, not three columns",
  },
  {
    ...{ name: "names that look like formulas and wildcards", cells: () => ENGLISH },
    because: "nothing is matched by text in the sheet",
  },
  {
    ...{ name: "the sample ledger", cells: sampleCells },
    because: "1,200 rows with faults of every kind",
  },
];

function agingOf(cells: SheetCells, choices: Case["choices"] = {}): AgingReport {
  return agingReport(
    ledgerIn(cells),
    agingSettings({ asOfDate: dateOf("2026-03-31"), ...choices }),
  );
}

const watched = ({ place }: SheetCells) => ({ ...place, rowCount: place.rowCount + 500 });

function livesOf(cells: SheetCells, aging: AgingReport, language: Language): LiveReports {
  const live = liveReportsOver(cells, {
    ...{ aging, words: packMessagesIn(language), place: watched(cells) },
    read: { place: cells.place, decisions: NO_DECISIONS, totals: [], uses1904Dates: false },
  });
  if (typeof live === "string") throw new Error(live);
  return live;
}

/** What a formula of the plan shows over the ledger's cells. */
function answerOf(formula: string, plan: SheetPlan, cells: SheetCells): unknown[][] {
  const list = /^=AR\.REPORT\((.*)\)$/.exec(formula)?.[1] ?? "";
  const pieces = list.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'![^,]+|[^,]+|(?<=,)(?=,)/g) ?? [];
  const head = plan.blocks.find(({ row, values }) => row === 2 && values[0]?.length === 3);
  const inputs = pieces.map((piece): unknown => {
    if (piece === "") return null;
    if (piece.startsWith('"')) return [[piece.slice(1, -1).replaceAll('""', '"')]];
    if (piece === "$B$3") return [[head?.values[0]?.[1]]];
    if (piece === "$C$3") return [[head?.values[0]?.[2]]];
    expect(piece).toContain(`'${cells.place.sheet}'!$A$1:`);
    const empty = cells.values[0]?.map(() => "") ?? [];
    return [...cells.values, ...new Array<typeof empty>(500).fill(empty)];
  });
  return reportInCells(...(inputs as Parameters<typeof reportInCells>));
}

interface Compared {
  readonly piece: string;
  readonly shown: unknown;
  readonly wanted: unknown;
}

function comparedOn(live: SheetPlan, values: SheetPlan, cells: SheetCells): readonly Compared[] {
  return (live.formulas ?? []).flatMap(({ formulas }) => {
    const formula = formulas[0]?.[0] ?? "";
    if (!formula.startsWith("=AR.")) return [];
    const id = /\("([a-z-]+)"/.exec(formula)?.[1] ?? "";
    const code = /,"([A-Z]{3})",\$C\$3/.exec(formula)?.[1];
    const wanted = pieceIn(values, id, code)?.cells;
    return [{ piece: id, shown: answerOf(formula, live, cells), wanted }];
  });
}

describe.each(LANGUAGES)("live reports in %s", (language) => {
  const words = packMessagesIn(language);
  beforeAll(() => {
    speakInCells(() => language);
  });

  test.each(CASES)("show what the values show: $name", async ({ cells, choices }) => {
    const sheet = await cells(language);
    const aging = agingOf(sheet, choices);
    const source = liveSource(aging);
    const live = livesOf(sheet, aging, language);
    for (const part of LIVE_PARTS) {
      const { plan, stayed } = live.sheet(part, source);
      const compared = comparedOn(plan, reportSheet(part, source, words), sheet);
      // Without salespeople and regions there is nothing to sum by.
      if (part !== "owners") expect(compared.length).toBeGreaterThan(0);
      expect(stayed).toEqual([]);
      for (const { shown, wanted } of compared) expect(shown).toEqual(wanted);
    }
  });

  test("follow a changed amount, a new customer and another day", () => {
    const aging = agingOf(SEVERAL_CURRENCIES);
    const live = livesOf(SEVERAL_CURRENCIES, aging, language);
    const [header = [], first = [], ...rest] = SEVERAL_CURRENCIES.values;
    const paid = first.map((cell, column) => (column === 5 ? 200 : cell));
    const added: CellValue[] = ["新客户", "FP-9", 46000, 46030, "CNY", 5000, "张", "华北"];
    const values = [header, paid, ...rest, added];
    const place = { ...SEVERAL_CURRENCIES.place, rowCount: values.length };
    const changed = { place, values };
    const later = agingOf(changed);
    const source = liveSource(later);
    for (const part of LIVE_PARTS) {
      const { plan } = live.sheet(part, liveSource(aging));
      const compared = comparedOn(plan, reportSheet(part, source, words), changed);
      for (const { shown, wanted } of compared) expect(shown).toEqual(wanted);
    }
  });
});

describe("the sheet of a live report", () => {
  const words = packMessagesIn("zh-CN");
  const aging = agingOf(SEVERAL_CURRENCIES);
  const source = { ...liveSource(aging), company: "回款公司" };
  const live = livesOf(SEVERAL_CURRENCIES, aging, "zh-CN");
  const plans = new Map([...LIVE_PARTS].map((part) => [part, live.sheet(part, source).plan]));
  const plan = (part: ReportPart): SheetPlan => plans.get(part) as SheetPlan;

  test.each([...LIVE_PARTS])(
    "%s: stands beside the one with values, under a name of its own",
    (part) => {
      const values = reportSheet(part, source, words);
      expect(plan(part).key).toBe(`live_${values.key}`);
      // The key is part of a defined name.
      expect(plan(part).key).toMatch(/^\w+$/);
      expect(plan(part).name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
      expect(plan(part).name).not.toBe(values.name);
    },
  );

  test.each([...LIVE_PARTS])("%s: nothing stands where a formula spills", (part) => {
    const { blocks, formulas = [], tables } = plan(part);
    const filled = new Set<string>();
    const put = (row: number, column: number): void => {
      expect(filled.has(`${row},${column}`)).toBe(false);
      filled.add(`${row},${column}`);
    };
    for (const { row, column, values } of blocks)
      values.forEach((line, down) => {
        line.forEach((cell, across) => {
          if (cell !== "") put(row + down, column + across);
        });
      });
    expect(tables).toEqual([]);
    const values = reportSheet(part, source, words);
    for (const { row, column, formulas: cells } of formulas) {
      const formula = cells[0]?.[0] ?? "";
      const id = /\("([a-z-]+)"/.exec(formula)?.[1] ?? "";
      const code = /,"([A-Z]{3})",\$C\$3/.exec(formula)?.[1];
      const spilled = formula.startsWith("=AR.")
        ? (pieceIn(values, id, code)?.cells ?? [])
        : [[""]];
      // A list grows by twenty rows without meeting anything.
      const room = ["customers", "salesperson", "region", "overdue"].includes(id) ? 20 : 0;
      for (let down = 0; down < spilled.length + room; down += 1)
        spilled[0]?.forEach((_, across) => {
          put(row + down, column + across);
        });
    }
  });

  test("texts are no text cells where a formula has to be calculated", () => {
    for (const part of LIVE_PARTS) {
      const { blocks, formulas = [] } = plan(part);
      for (const { row, column, formulas: cells } of formulas) {
        if (cells[0]?.[0]?.startsWith("=AR.") !== true) continue;
        const under = blocks.filter(
          (block) =>
            row >= block.row &&
            row < block.row + block.values.length &&
            column >= block.column &&
            column < block.column + (block.values[0]?.length ?? 0),
        );
        for (const { style, format } of under) {
          const at = typeof style === "string" ? style : style[column];
          const shown = typeof format === "string" ? format : format?.[column];
          if (at === "text" || at === "wrapped") expect(shown).toBe("General");
        }
      }
    }
  });

  test("the day is a cell, and the page header does not print another", () => {
    const day = plan("customers").blocks.find(({ row }) => row === 2);
    expect(day?.values[0]?.slice(0, 2)).toEqual(["截至", dateOf("2026-03-31")]);
    expect(plan("customers").print.headerRight).toBeUndefined();
  });
});

describe("what cannot be live", () => {
  const words = packMessagesIn("zh-CN");
  test("tier and tactic, where more is known of a customer than the ledger says", () => {
    const settings = agingSettings({ asOfDate: dateOf("2026-03-31") });
    const plain = agingOf(SEVERAL_CURRENCIES);
    const aging = agingReport(plain.ledger, settings, {
      ...plain.basis,
      profileOf: () => ({ ...plain.basis.profileOf({ id: "", name: "" }, ""), reason: "RC01" }),
    });
    const source = liveSource(aging);
    const { plan, stayed } = livesOf(SEVERAL_CURRENCIES, aging, "zh-CN").sheet("customers", source);
    expect(stayed).toEqual([{ part: "customers", piece: "advice" }]);
    expect(
      plan.formulas?.some(({ formulas }) => formulas[0]?.[0]?.includes('"customer-amounts"')),
    ).toBe(true);
    const method = reportSheet("method", { ...source, live: { stayed } }, words);
    expect(method.blocks.flatMap(({ values }) => values.flat())).toContain(
      words.pack.live.adviceStayed,
    );
  });

  test("a ledger that the cells alone do not give", () => {
    const aging = agingOf(DERIVED);
    const other = liveReportsOver(SEVERAL_CURRENCIES, {
      ...{ aging, words, place: watched(SEVERAL_CURRENCIES) },
      read: {
        ...{ place: SEVERAL_CURRENCIES.place, decisions: NO_DECISIONS },
        ...{ totals: [], uses1904Dates: false },
      },
    });
    expect(other).toBe("reads-otherwise");
  });
});

// What every workbook owes the add-in, whoever stands behind the port: a file, or Excel through office.js. Each case is sent
// to where the port lives, so it sees its two parameters and nothing of this file.
import type { ReceivablesWorkbook } from "../../src/application/receivables-workbook";
import type { SheetPlan } from "../../src/application/sheet-plan";
import { sheetData, stylesWith, xlsxOf } from "./xlsx-of";

const text = (ref: string, content: string) =>
  `<c r="${ref}" t="inlineStr"><is><t>${content}</t></is></c>`;

/** The workbook of the contract: a ledger with dates, amounts and what goes wrong in cells, an empty and a hidden sheet. */
export function contractWorkbook(): Uint8Array {
  const table = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="应收表" displayName="应收表" ref="B3:E6" totalsRowShown="0"><autoFilter ref="B3:E6"/><tableColumns count="4"><tableColumn id="1" name="客户"/><tableColumn id="2" name="到期日"/><tableColumn id="3" name="金额"/><tableColumn id="4" name="争议"/></tableColumns></table>`;
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return xlsxOf({
    sheets: {
      应收:
        sheetData(
          `<row r="1">${text("B1", "应收明细表")}</row>`,
          `<row r="3">${text("B3", "客户")}${text("C3", "到期日")}${text("D3", "金额")}${text("E3", "争议")}</row>`,
          `<row r="4">${text("B4", "甲公司")}<c r="C4" s="1"><v>46022</v></c><c r="D4" s="2"><v>1200.5</v></c><c r="E4" t="b"><v>1</v></c></row>`,
          `<row r="5" hidden="1">${text("B5", " 乙公司 ")}<c r="C5" s="1"><v>46053</v></c><c r="D5" s="2"><v>-80</v></c></row>`,
          `<row r="6">${text("B6", "00123")}<c r="C6" s="1"><v>46081</v></c><c r="D6" t="e" s="2"><v>#N/A</v></c><c r="E6" t="b"><v>0</v></c></row>`,
        ) +
        '<mergeCells count="1"><mergeCell ref="B1:E1"/></mergeCells>' +
        '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      空白: sheetData(),
      辅助: sheetData(`<row r="2">${text("A2", "x")}</row>`),
    },
    sheetStates: { 辅助: "hidden" },
    styles: stylesWith([14, "#,##0.00"]),
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/table" Target="../tables/table1.xml"/></Relationships>`,
      "xl/tables/table1.xml": table,
    },
    contentTypes:
      '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>',
  });
}

const PLAN: SheetPlan = {
  ...{ key: "contract", name: "账龄分析", charts: [], columnWidths: [20, 14] },
  blocks: [
    { row: 0, column: 0, values: [["账龄"]], style: "title" },
    // Text that Excel would take for a formula, a number or a day stays text.
    { row: 1, column: 0, values: [["=1+1"], ["007"], ["2026-01-31"]], style: "text" },
  ],
  tables: [
    {
      ...{ name: "HuikuanContract", row: 5, column: 0, header: ["客户", "金额"] },
      rows: [
        ["甲公司", 1200.5],
        ["乙公司", -80],
      ],
      styles: ["text", "amount"],
    },
  ],
  ...{ freezeRows: 0, freezeColumns: 0 },
  print: { landscape: true, header: "", footer: "" },
};
/** Two tables one below the other, each under its heading and above its note; the first has as many rows as given. */
function stackedPlan(count: number): SheetPlan {
  const second = count + 7;
  const table = { header: ["客户", "金额"], styles: ["text", "amount"] } as const;
  return {
    ...{ ...PLAN, key: "stacked", name: "两张表" },
    blocks: [
      { row: 0, column: 0, values: [["第一张"]], style: "section" },
      { row: count + 4, column: 0, values: [["说明", 7]], style: "label" },
      { row: second - 1, column: 0, values: [["第二张"]], style: "section" },
      { row: second + 4, column: 0, values: [["完", 8]], style: "label" },
    ],
    tables: [
      {
        ...{ ...table, name: "HuikuanFirst", row: 1, column: 0 },
        rows: Array.from({ length: count }, (_, index) => [`客户${index + 1}`, index + 1]),
        totals: [{ label: "合计" }, "sum"],
      },
      {
        ...{ ...table, name: "HuikuanSecond", row: second, column: 0 },
        rows: [
          ["甲公司", 10],
          ["乙公司", 20],
        ],
        totals: [{ label: "合计" }, "sum"],
      },
    ],
  };
}

/** What the plan above puts into its cells, without the totals: a file reckons them when it is opened. */
const stackedCells = (count: number): readonly unknown[][] => [
  ["第一张", ""],
  ["客户", "金额"],
  ...Array.from({ length: count }, (_, index) => [`客户${index + 1}`, index + 1]),
  ["", ""],
  ["说明", 7],
  ["", ""],
  ["第二张", ""],
  ["客户", "金额"],
  ["甲公司", 10],
  ["乙公司", 20],
  ["完", 8],
  ...Array.from({ length: 6 - count }, () => ["", ""]),
];

const LEDGER = { sheet: "应收", rowIndex: 2, columnIndex: 1, rowCount: 4, columnCount: 4 };
const GIVEN = {
  plan: PLAN,
  shorter: { ...PLAN, tables: PLAN.tables.map((table) => ({ ...table, rows: [["丙公司", 3]] })) },
  taken: { ...PLAN, key: "other", name: "应收", tables: [] },
  stacked: { of2: stackedPlan(2), of4: stackedPlan(4) },
  stackedPlace: { sheet: "两张表", rowIndex: 0, columnIndex: 0, rowCount: 18, columnCount: 2 },
  ledger: LEDGER,
  nowhere: { ...LEDGER, sheet: "没有" },
  written: { sheet: "账龄分析", rowIndex: 0, columnIndex: 0, rowCount: 8, columnCount: 2 },
};
export type ContractGiven = typeof GIVEN;
export const contractGiven: ContractGiven = GIVEN;

export interface ContractCase {
  readonly because: string;
  readonly run: (port: ReceivablesWorkbook, given: ContractGiven) => Promise<unknown>;
  readonly expected: unknown;
}

const place = (sheet: string, rowIndex: number, columnIndex: number, size: [number, number]) => ({
  ...{ sheet, rowIndex, columnIndex, rowCount: size[0], columnCount: size[1] },
});

const SHEET_GONE: Readonly<Record<string, ContractCase["run"]>> = {
  readCells: (port, given) => port.readCells(given.nowhere),
  selectRows: (port, given) => port.selectRows(given.nowhere, [3]),
  selectCell: (port, given) => port.selectCell(given.nowhere.sheet, 1, 1),
};

export const CONTRACT: readonly ContractCase[] = [
  {
    because: "the outline tells sheets, what they use and their tables, and no values",
    run: async (port) => (await port.outline()).sheets,
    expected: [
      {
        ...{ name: "应收", isVisible: true, used: place("应收", 0, 1, [6, 4]) },
        tables: [{ name: "应收表", place: place("应收", 2, 1, [4, 4]) }],
      },
      { name: "空白", isVisible: true, tables: [] },
      { name: "辅助", isVisible: false, used: place("辅助", 1, 0, [1, 1]), tables: [] },
    ],
  },
  {
    because:
      "cells come as they are: days as numbers, text untouched, errors by name, nothing as ''",
    run: async (port, given) => (await port.readCells(given.ledger)).values,
    expected: [
      ["客户", "到期日", "金额", "争议"],
      ["甲公司", 46_022, 1200.5, true],
      [" 乙公司 ", 46_053, -80, ""],
      ["00123", 46_081, "#N/A", false],
    ],
  },
  {
    because: "hidden rows and merges are counted from the first cell that was asked for",
    run: async (port, given) => {
      const { hiddenRows } = await port.readCells(given.ledger);
      const { merges } = await port.readCells({ ...given.ledger, rowIndex: 0, rowCount: 6 });
      return { hiddenRows, merges };
    },
    expected: { hiddenRows: [2], merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 4 }] },
  },
  {
    because: "a column's format tells days from amounts",
    run: async (port, given) => {
      const { columnFormats } = await port.readCells(given.ledger);
      return (columnFormats ?? []).map((format) =>
        /y/i.test(format) ? "day" : /0\.00/.test(format) ? "amount" : "plain",
      );
    },
    expected: ["plain", "day", "amount", "plain"],
  },
  {
    because: "beyond what is used there is nothing, not an error",
    run: async (port, given) =>
      (await port.readCells({ ...given.ledger, rowIndex: 20, rowCount: 1 })).values,
    expected: [["", "", "", ""]],
  },
  ...Object.entries(SHEET_GONE).map(([member, run]) => ({
    because: `${member} on a sheet that is gone says so`,
    run,
    expected: { failure: "sheet-not-found" },
  })),
  {
    because: "a reading that was called off stops",
    run: async (port, given) =>
      port.readCells(given.ledger, { report: () => undefined, signal: AbortSignal.abort() }),
    expected: { failure: "cancelled" },
  },
  {
    because: "a sheet is made once and brought up to date after that, under the same name",
    run: async (port, given) => {
      const first = await port.writeSheet(given.plan);
      const again = await port.writeSheet(given.plan);
      return [first, again];
    },
    expected: [
      { sheet: "账龄分析", wasThere: false },
      { sheet: "账龄分析", wasThere: true },
    ],
  },
  {
    because: "what was written reads back, and text stays text",
    run: async (port, given) => {
      await port.writeSheet(given.plan);
      return (await port.readCells(given.written)).values;
    },
    expected: [
      ["账龄", ""],
      ["=1+1", ""],
      ["007", ""],
      ["2026-01-31", ""],
      ["", ""],
      ["客户", "金额"],
      ["甲公司", 1200.5],
      ["乙公司", -80],
    ],
  },
  {
    because: "a shorter table leaves no row of the longer one behind",
    run: async (port, given) => {
      await port.writeSheet(given.plan);
      await port.writeSheet(given.shorter);
      return (await port.readCells(given.written)).values.slice(5);
    },
    expected: [
      ["客户", "金额"],
      ["丙公司", 3],
      ["", ""],
    ],
  },
  {
    because: "tables below one that grows or shrinks move, and every cell stands where it should",
    run: async (port, { stacked: { of2, of4 }, stackedPlace }) => {
      const seen: unknown[] = [];
      for (const plan of [of2, of2, of4, of2]) {
        await port.writeSheet(plan);
        const totals = plan.tables.map(({ row, rows }) => row + rows.length + 1);
        const { values } = await port.readCells(stackedPlace);
        seen.push(values.filter((_, row) => !totals.includes(row)));
      }
      return seen;
    },
    expected: [2, 2, 4, 2].map(stackedCells),
  },
  {
    because: "a name that is taken is left to its sheet, whose cells nobody touches",
    run: async (port, given) => {
      const { sheet, wasThere } = await port.writeSheet(given.taken);
      const { values } = await port.readCells(given.ledger);
      return { isOther: sheet !== "应收", wasThere, first: values[1] };
    },
    expected: { isOther: true, wasThere: false, first: ["甲公司", 46_022, 1200.5, true] },
  },
  {
    because: "a setting is nothing until it is written, and then what was written",
    run: async (port) => {
      const before = await port.readSetting("contract");
      await port.writeSetting("contract", '{"a":"二"}');
      return [before ?? "nothing", await port.readSetting("contract")];
    },
    expected: ["nothing", '{"a":"二"}'],
  },
];

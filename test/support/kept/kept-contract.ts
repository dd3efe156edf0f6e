// What a kept table promises, whoever keeps it: the same cases run over a file and over Excel.
import type {
  KeptColumn,
  KeptEntry,
  KeptField,
  KeptTable,
  KeptTableDefinition,
  KeptTables,
} from "../../../src/application/kept/kept-tables";
import type { CellValue } from "../../../src/domain/ledger/sheet-cells";

/** A workbook with kept tables, and the user's hands in it. */
export interface KeptLab {
  readonly tables: KeptTables;
  readonly user: {
    readonly type: (sheet: string, address: string, value: CellValue) => Promise<void>;
    readonly cells: (sheet: string, address: string) => Promise<CellValue[][]>;
    readonly renameSheet: (from: string, to: string) => Promise<void>;
    /** Puts a column of the user's own into the only table of the sheet, wherever this workbook can. */
    readonly insertColumn: (sheet: string, cells: readonly CellValue[]) => Promise<void>;
    /** Choices of the validation list of a cell as written in the rule, "" without one. */
    readonly listAt: (sheet: string, address: string) => Promise<string>;
    readonly sheets: () => Promise<string[]>;
  };
}

const CHANNELS = [
  { id: "phone", label: "电话", alsoKnownAs: ["Phone"] },
  { id: "letter", label: "函件", alsoKnownAs: ["Letter"] },
];

export const COLUMNS: readonly KeptColumn[] = [
  { id: "customer", header: "客户", kind: "text", width: 24, isRequired: true },
  { id: "contacted", header: "联系日期", kind: "date", width: 12, inputHelp: "例如 2026-03-02" },
  { id: "channel", header: "方式", kind: "choice", width: 10, choices: CHANNELS },
  { id: "promised", header: "承诺金额", kind: "amount", width: 14 },
  { id: "share", header: "比例", kind: "percent", width: 10 },
  { id: "calls", header: "次数", kind: "integer", width: 8 },
  { id: "kept", header: "已兑现", kind: "yes-no", width: 8, yes: "是", no: "否" },
];

/** The same table for an English user. */
const ENGLISH: readonly KeptColumn[] = COLUMNS.map((column, index) => {
  const header = ["Customer", "Contacted", "Channel", "Promised", "Share", "Calls", "Kept"][index];
  const renamed = { ...column, header: header ?? "" };
  if (renamed.kind === "yes-no") return { ...renamed, yes: "Yes", no: "No" };
  if (renamed.kind !== "choice") return renamed;
  const choices = CHANNELS.map(({ id, label, alsoKnownAs }) => ({
    ...{ id, label: alsoKnownAs[0] ?? "", alsoKnownAs: [label] },
  }));
  return { ...renamed, choices };
});

export function contactLog(columns: readonly KeptColumn[] = COLUMNS): KeptTableDefinition {
  return {
    ...{ key: "contacts", sheetName: "联系记录", tableName: "HuikuanContacts", columns },
    ...{ title: "联系记录", notes: ["每次联系填一行。"], pageFooter: "&P / &N" },
    refusals: { choice: "请从列表中选择。", date: "请输入日期。", number: "请输入数字。" },
  };
}

/** Cells above a table: filled in once, the first of them from the start. */
const FIELDS: readonly KeptField[] = [
  { id: "group", header: "组名", kind: "text", width: 16, value: "=破冰队" },
  { id: "begunOn", header: "开始日期", kind: "date", width: 11 },
];
const FORM: KeptTableDefinition = { ...contactLog(), notes: ["每次联系填一行。", FIELDS] };

/** 2 March 2026. */
const DAY = 46_083;
const ROWS: readonly KeptEntry[] = [
  {
    ...{ customer: "00123 甲公司", contacted: DAY, channel: "phone", promised: 1234.5 },
    ...{ share: 0.05, calls: 2, kept: true },
  },
  { customer: "=1+1", contacted: DAY + 1, channel: "letter", promised: -10, kept: false },
];

const valuesOf = (table: KeptTable | undefined) => table?.rows.map(({ values }) => values);

/** Registers the cases; `open` gives a fresh workbook. */
export function describeKeptTables(open: () => Promise<KeptLab>): void {
  const made = async (rows: readonly KeptEntry[] = ROWS): Promise<KeptLab> => {
    const lab = await open();
    await lab.tables.writeTable(contactLog(), rows, { mode: "create" });
    return lab;
  };

  test("a table that is not there reads as undefined", async () => {
    const { tables } = await open();
    expect(await tables.readTable("contacts", COLUMNS)).toBeUndefined();
  });

  test("what was written reads back as values, with the cell of each", async () => {
    const { tables, user } = await made();
    const table = await tables.readTable("contacts", COLUMNS);
    expect(valuesOf(table)).toEqual(ROWS);
    expect(table?.issues).toEqual([]);
    expect(table?.rows[0]).toMatchObject({
      rowIndex: 4,
      addresses: { customer: "A5", contacted: "B5", kept: "G5" },
    });
    // A text that looks like a formula stays a text, and a yes is a word of the user's language.
    expect(await user.cells("联系记录", "A5:G6")).toEqual([
      ["00123 甲公司", DAY, "电话", 1234.5, 0.05, 2, "是"],
      ["=1+1", DAY + 1, "函件", -10, "", "", "否"],
    ]);
  });

  test("made twice it stays as the user left it", async () => {
    const { tables, user } = await made();
    await user.type("联系记录", "D5", 99);
    const again = await tables.writeTable(contactLog(), [], { mode: "create" });
    expect(again).toMatchObject({ wasThere: true, addedCount: 0, changedCount: 0 });
    expect(await user.cells("联系记录", "D5:D5")).toEqual([[99]]);
  });

  test("an empty table takes its first rows where it waits for them", async () => {
    const { tables, user } = await made([]);
    expect(valuesOf(await tables.readTable("contacts", COLUMNS))).toEqual([]);
    const first = await tables.writeTable(contactLog(), ROWS, { mode: "append" });
    expect(first).toMatchObject({ wasThere: true, addedCount: 2, changedCount: 0 });
    expect(first.table.rows.map(({ rowIndex }) => rowIndex)).toEqual([4, 5]);
    expect(await user.cells("联系记录", "A4:A6")).toEqual([["客户"], ["00123 甲公司"], ["=1+1"]]);
  });

  test("merging changes the cells that differ, appends what is new, and leaves the rest", async () => {
    const { tables, user } = await made();
    await user.type("联系记录", "D6", "=5*8");
    const { table, ...counts } = await tables.writeTable(
      contactLog(),
      [
        { customer: "00123 甲公司", promised: 77, calls: null },
        { customer: "=1+1", channel: "letter" },
        { customer: "丙", share: 0.5 },
      ],
      { mode: "merge", by: ["customer"] },
    );
    expect(counts).toEqual({ wasThere: true, addedCount: 1, changedCount: 1 });
    expect(valuesOf(table)).toEqual([
      {
        ...{ customer: "00123 甲公司", contacted: DAY, channel: "phone", promised: 77 },
        ...{ share: 0.05, kept: true },
      },
      { customer: "=1+1", contacted: DAY + 1, channel: "letter", promised: 40, kept: false },
      { customer: "丙", share: 0.5 },
    ]);
  });

  test("emptied rows are gone, what the user wrote beside them stays, and they are filled again", async () => {
    const { tables, user } = await made();
    await user.insertColumn("联系记录", ["我的备注", "甲", "乙"]);
    const rows = { mode: "empty", rows: [4] } as const;
    const { table } = await tables.writeTable(contactLog(), [], rows);
    expect(valuesOf(table)).toEqual([ROWS[1]]);
    const notes = (await user.cells("联系记录", "A4:H6")).map((row) => row.map(String));
    expect(notes.map((row) => row.includes("甲"))).toEqual([false, true, false]);
    const [first] = ROWS;
    const again = await tables.writeTable(contactLog(), first ? [first] : [], { mode: "append" });
    expect(valuesOf(again.table)).toEqual([ROWS[1], first]);
  });

  test("merging the same rows again changes nothing", async () => {
    const { tables } = await made();
    const again = await tables.writeTable(contactLog(), ROWS, { mode: "merge", by: ["customer"] });
    expect(again).toMatchObject({ addedCount: 0, changedCount: 0 });
    expect(valuesOf(again.table)).toEqual(ROWS);
  });

  test("the user renames the sheet and a header, and adds a column: all is still known", async () => {
    const { tables, user } = await made();
    await user.type("联系记录", "D4", "对方说要付多少");
    await user.insertColumn("联系记录", ["我的备注", "周五再打", ""]);
    await user.renameSheet("联系记录", "催收日志");
    const { table } = await tables.writeTable(contactLog(), [{ customer: "丙", promised: 3 }], {
      mode: "append",
    });
    expect(table.sheet).toBe("催收日志");
    expect(table.issues).toEqual([]);
    expect(valuesOf(table)).toEqual([...ROWS, { customer: "丙", promised: 3 }]);
    expect(await user.sheets()).not.toContain("联系记录");
    const cells = await user.cells("催收日志", "A4:H7");
    const own = cells[0]?.indexOf("我的备注") ?? -1;
    expect(cells.map((row) => row[own])).toEqual(["我的备注", "周五再打", "", ""]);
    expect(cells[0]).toContain("对方说要付多少");
  });

  test("a workbook made in Chinese is read and written in English", async () => {
    const { tables, user } = await made();
    expect(valuesOf(await tables.readTable("contacts", ENGLISH))).toEqual(ROWS);
    const { table } = await tables.writeTable(
      contactLog(ENGLISH),
      [
        { customer: "=1+1", channel: "letter", kept: false },
        { customer: "丙", channel: "phone", kept: true },
      ],
      { mode: "merge", by: ["customer"] },
    );
    expect(valuesOf(table)?.[2]).toEqual({ customer: "丙", channel: "phone", kept: true });
    // What says the same in the other language is left as it is; the headers are the user's.
    expect(await user.cells("联系记录", "C4:C7")).toEqual([
      ["方式"],
      ["电话"],
      ["函件"],
      ["Phone"],
    ]);
  });

  test("what cannot be used is named with its cell, and the rest is read", async () => {
    const { tables, user } = await made();
    await user.type("联系记录", "B5", "下周");
    await user.type("联系记录", "C5", "微信");
    await user.type("联系记录", "D5", "很多");
    await user.type("联系记录", "F5", 1.5);
    await user.type("联系记录", "A6", "");
    const table = await tables.readTable("contacts", COLUMNS);
    expect(table?.issues.map(({ code, address, found }) => [code, address, found])).toEqual([
      ["not-a-date", "B5", "下周"],
      ["not-a-choice", "C5", "微信"],
      ["not-a-number", "D5", "很多"],
      ["not-an-integer", "F5", "1.5"],
      ["value-missing", "A6", ""],
    ]);
    expect(table?.issues[1]).toMatchObject({ header: "方式", choices: ["电话", "函件"] });
    expect(table?.rows[0]?.values).toEqual({ customer: "00123 甲公司", share: 0.05, kept: true });
  });

  test("a column the table never had is put at its right end", async () => {
    const { tables, user } = await made();
    const wider: readonly KeptColumn[] = [
      ...COLUMNS,
      { id: "next", header: "下次联系", kind: "date", width: 12 },
    ];
    const before = await tables.readTable("contacts", wider);
    expect(before?.issues).toMatchObject([{ code: "column-missing", column: "next" }]);
    const { table } = await tables.writeTable(
      contactLog(wider),
      [{ customer: "=1+1", next: DAY + 7 }],
      { mode: "merge", by: ["customer"] },
    );
    expect(table.issues).toEqual([]);
    expect(valuesOf(table)?.[1]).toMatchObject({ next: DAY + 7 });
    expect(await user.cells("联系记录", "H4:H6")).toEqual([["下次联系"], [""], [DAY + 7]]);
  });

  test("cells above the table are read with their places, wherever the sheet goes", async () => {
    const { tables, user } = await open();
    expect(await tables.readFields("contacts", FIELDS)).toBeUndefined();
    await tables.writeTable(FORM, ROWS, { mode: "create" });
    const fresh = await tables.readFields("contacts", FIELDS);
    expect(fresh).toMatchObject({ sheet: "联系记录", values: { group: "=破冰队" }, issues: [] });
    expect(fresh?.values).not.toHaveProperty("begunOn");
    const at = fresh?.addresses["begunOn"] ?? "";
    expect([fresh?.addresses["group"], at]).toEqual(["B3", "B4"]);

    await user.type("联系记录", at, "下周");
    await user.renameSheet("联系记录", "催收日志");
    const unread = await tables.readFields("contacts", FIELDS);
    expect(unread?.values).toEqual({ group: "=破冰队" });
    expect(unread?.issues).toEqual([
      {
        ...{ code: "not-a-date", sheet: "催收日志", address: at, column: "begunOn" },
        ...{ header: "开始日期", found: "下周", choices: [] },
      },
    ]);
    await user.type("催收日志", at, DAY);
    const mended = await tables.readFields("contacts", FIELDS);
    expect([mended?.values, mended?.issues]).toEqual([{ group: "=破冰队", begunOn: DAY }, []]);
    // A field that the sheet never had is absent, and nothing is made up for it.
    const more: readonly KeptField[] = [
      ...FIELDS,
      { id: "x", header: "无", kind: "text", width: 9 },
    ];
    expect((await tables.readFields("contacts", more))?.addresses).not.toHaveProperty("x");
    // The rows below are read as ever.
    expect(valuesOf(await tables.readTable("contacts", COLUMNS))).toEqual(ROWS);
  });

  test("answers are offered in a list, also in new rows, and long lists too", async () => {
    const long = Array.from({ length: 30 }, (_, index) => ({
      ...{ id: `t${index}`, label: `策略第${index}号，先礼后兵的做法`, alsoKnownAs: [] },
    }));
    const columns: readonly KeptColumn[] = [
      ...COLUMNS,
      { id: "tactic", header: "策略", kind: "choice", width: 20, choices: long },
    ];
    const { tables, user } = await open();
    await tables.writeTable(contactLog(columns), ROWS, { mode: "create" });
    await tables.writeTable(contactLog(columns), [{ customer: "丙", tactic: "t3" }], {
      mode: "append",
    });
    for (const row of [5, 7]) {
      expect(await user.listAt("联系记录", `C${row}`)).toBe("电话,函件");
      expect(await user.listAt("联系记录", `H${row}`)).toMatch(/\$1:\$[A-Z]+\$30$/);
    }
  });
}

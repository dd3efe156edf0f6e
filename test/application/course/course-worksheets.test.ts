import {
  insertWorksheet,
  worksheetDefinition,
} from "../../../src/application/course/course-worksheets";
import { keptTablePlan } from "../../../src/application/kept/kept-table-plan";
import { withCells } from "../../../src/files/xlsx/edit-sheet";
import { readXlsx } from "../../../src/files/xlsx/read-xlsx";
import { readWorkbookPart } from "../../../src/files/xlsx/workbook-part";
import { XlsxPackage } from "../../../src/files/xlsx/xlsx-package";
import { readWorksheets } from "../../../src/application/course/worksheet-states";
import { WORKSHEETS } from "../../../src/domain/course/worksheet-table";
import { worksheetFill } from "../../../src/domain/course/worksheet-fill";
import { fileKeptTables } from "../../../src/headless/kept-tables";
import { courseTexts } from "../../../src/taskpane/course/open-course";
import { courseMessagesIn } from "../../../src/messages/course-messages";

const texts = {
  own: courseTexts(courseMessagesIn("zh-CN")),
  other: courseTexts(courseMessagesIn("en")),
};
const prefill = { aging: undefined, isMasked: false };

test("every worksheet can be made and is read back as nobody's work yet", async () => {
  const tables = fileKeptTables();
  for (const worksheet of WORKSHEETS) {
    const { sheet, wasThere } = await insertWorksheet(tables, worksheet, { texts, prefill });
    expect([sheet.startsWith(worksheet.id), wasThere]).toEqual([true, false]);
  }
  const states = await readWorksheets(tables, texts);
  const fixed = WORKSHEETS.filter(({ fixedRows }) => fixedRows !== undefined);
  expect(states.filter(({ fill }) => fill.state !== "empty").map(({ sheet }) => sheet)).toEqual([]);
  expect(states.length).toBe(WORKSHEETS.length);
  expect(fixed.length).toBeGreaterThan(8);
});

test("words that may not be used are told with their cell", async () => {
  const tables = fileKeptTables();
  const worksheet = WORKSHEETS.find(({ id }) => id === "W17");
  if (worksheet === undefined) throw new Error("no W17");
  await insertWorksheet(tables, worksheet, { texts, prefill });
  const definition = worksheetDefinition(worksheet, texts);
  const line = "再不付款就找人上门打断你的腿";
  const rows = [{ angle: "将来", line }];
  await tables.writeTable(definition, rows, { mode: "merge", by: ["angle"] });
  const [state] = await readWorksheets(tables, texts);
  expect(state?.unlawful).toEqual([{ column: "line", address: "B16", found: line }]);
  expect(state?.fill.state).toBe("begun");
});

test("the first action above the table is read back, and a worksheet that is begun asks for it", async () => {
  const tables = fileKeptTables();
  const worksheet = WORKSHEETS.find(({ id }) => id === "W02");
  if (worksheet === undefined) throw new Error("no W02");
  const group = { name: "破冰队", slogan: "=款到人到" };
  await insertWorksheet(tables, worksheet, { texts, prefill, group });
  const row = { customer: "岚栖机械", cause: "RC17", evidence: "压货 300 台", remedy: "退回" };
  await tables.writeTable(worksheetDefinition(worksheet, texts), [row], { mode: "append" });
  const [begun] = await readWorksheets(tables, texts);
  expect(begun?.fill).toEqual({
    ...{ required: 7, done: 4, faults: 0, state: "begun" },
    missing: [
      { column: "firstAction", address: "B4" },
      { column: "firstActionOn", address: "E4" },
      { column: "firstActionBy", address: "B5" },
    ],
  });
  const book = XlsxPackage.open(tables.bytes() ?? new Uint8Array());
  const [sheet] = readWorkbookPart(book).sheets;
  const part = sheet?.part ?? "";
  const edited = withCells(book.text(part), [
    { row: 3, column: 1, value: "给岚栖打电话" },
    { row: 3, column: 4, value: 46_150 },
    { row: 4, column: 1, value: "何汀" },
  ]);
  book.write(part, edited);
  const [done] = await readWorksheets(fileKeptTables(book.save()), texts);
  expect(done?.fill.state).toBe("complete");
  expect(done?.firstActions).toEqual([
    { action: "给岚栖打电话", person: "何汀", dueOn: 46_150, doneOn: undefined },
  ]);
  const cells = readXlsx(book.save()).sheets[0]?.rows ?? [];
  expect(cells[2]?.slice(0, 4)).toEqual(["组名", "破冰队", "口号", "=款到人到"]);
});

test("formulas point at the columns of their own table, and an example is nobody's work", () => {
  const plans = WORKSHEETS.map((worksheet) =>
    keptTablePlan(worksheetDefinition(worksheet, texts), []),
  );
  const formulas = plans.flatMap(({ tables }) => tables[0]?.formulas?.[0]?.filter(Boolean) ?? []);
  expect(formulas).toHaveLength(17);
  for (const formula of formulas) expect(formula).not.toMatch(/\[[a-z]\w*\]|undefined|\{/);
  expect(formulas).toContain(
    '=IF(Huikuan_W12[[#This Row],[金额]]="","",Huikuan_W12[[#This Row],[金额]]-N(Huikuan_W12[[#This Row],[实付]]))',
  );
  for (const { blocks, print } of plans) {
    expect(print.isOnePage).toBe(true);
    expect(blocks.some(({ values }) => String(values[0]?.[0]).startsWith("例："))).toBe(true);
  }
});

test("a worksheet that is there is left as it is", async () => {
  const tables = fileKeptTables();
  const [worksheet] = WORKSHEETS;
  if (worksheet === undefined) throw new Error("no worksheet");
  await insertWorksheet(tables, worksheet, { texts, prefill });
  expect((await insertWorksheet(tables, worksheet, { texts, prefill })).wasThere).toBe(true);
});

describe("how far a worksheet is filled in", () => {
  const worksheet = WORKSHEETS.find(({ id }) => id === "W02");
  if (worksheet === undefined) throw new Error("no W02");
  const row = (...filled: string[]) => ({
    filled: new Set(filled),
    addresses: Object.fromEntries(worksheet.columns.map(({ id }, at) => [id, `C${at}`])),
  });
  const fixed = new Set(["customer"]);
  test.each([
    ["nothing", [], "empty", 0],
    ["only what was filled in beforehand", [row("customer")], "empty", 0],
    ["a row begun", [row("customer", "cause"), row("customer")], "begun", 2],
    [
      "every required cell of the rows begun",
      [row("customer", "cause", "evidence", "remedy")],
      "complete",
      0,
    ],
  ])("%s", (_, rows, state, missing) => {
    const fill = worksheetFill(worksheet, rows, { prefilled: fixed });
    expect([fill.state, fill.missing.length]).toEqual([state, missing]);
  });
});

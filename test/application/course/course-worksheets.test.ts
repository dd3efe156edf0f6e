import {
  insertWorksheet,
  worksheetDefinition,
} from "../../../src/application/course/course-worksheets";
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
  expect(state?.unlawful).toEqual([{ address: "B15", found: line }]);
  expect(state?.fill.state).toBe("begun");
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

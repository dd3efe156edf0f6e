import { XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { createClassSession } from "../../../src/application/class/class-session";
import { handbookOf } from "../../../src/application/class/handbook";
import { handbookSheets } from "../../../src/application/class/handbook-sheets";
import {
  insertWorksheet,
  worksheetDefinition,
} from "../../../src/application/course/course-worksheets";
import { calendarDateOf, type CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { builtInMap } from "../../../src/domain/course/built-in-map";
import { WORKSHEETS } from "../../../src/domain/course/worksheet-table";
import { writeDocx } from "../../../src/files/documents/write-docx";
import { fileKeptTables } from "../../../src/headless/kept-tables";
import { classMessagesIn } from "../../../src/messages/class-messages";
import { collectionMessagesIn } from "../../../src/messages/collection-messages";
import { courseMessagesIn } from "../../../src/messages/course-messages";
import { messagesIn, LANGUAGES, type Language } from "../../../src/messages/messages";
import { keyRules, prohibitedTable } from "../../../src/taskpane/class/handbook-rules";
import { courseTexts } from "../../../src/taskpane/course/open-course";

const on = calendarDateOf(2026, 5, 18) as CalendarDate;

async function handbookIn(language: Language) {
  const other = language === "en" ? "zh-CN" : "en";
  const words = classMessagesIn(language);
  const own = courseMessagesIn(language);
  const texts = { own: courseTexts(own), other: courseTexts(courseMessagesIn(other)) };
  const tables = fileKeptTables();
  const session = createClassSession({ tables, goToSheet: () => Promise.resolve() }, [
    ...([words, classMessagesIn(other)] as const),
  ]);
  await session.join({ code: "6K7MQ", group: 2, on }, words.units);
  await session.saveGroup({ number: 2, name: "破冰队", slogan: "款到人到" });
  await session.saveMember({ group: 2, name: "何汀", role: "captain", isAbsent: false });
  const answer = { group: 2, unit: "causes", pair: 0, members: [] };
  await session.saveAnswer({
    ...answer,
    kind: "group",
    text: "压货 <b>\u0007政策</b> & 三分 \ud83d",
  });
  await session.saveAnswer({ ...answer, kind: "line", text: "先问因，后开口" });
  for (const id of ["W01", "W02", "W03", "W25"]) {
    const worksheet = WORKSHEETS.find((one) => one.id === id);
    if (worksheet === undefined) throw new Error(id);
    const prefill = { aging: undefined, isMasked: false };
    await insertWorksheet(tables, worksheet, { texts, prefill });
    const rows = {
      W01: { customer: "岚栖机械", invoice: "A-1024", dueDate: on, open: 80_000, owner: "何汀" },
      W02: { customer: "岚栖机械", cause: "RC09", evidence: "上季压货 300 台", remedy: "退回滞销" },
      W25: { unit: "计划", firstAction: "给岚栖打电话", person: "何汀", dueOn: on },
    }[id];
    const mode = { mode: "append" } as const;
    await tables.writeTable(worksheetDefinition(worksheet, texts), rows ? [rows] : [], mode);
  }
  const { setting, ...records } = session.getState();
  if (setting === undefined) throw new Error("no class");
  return handbookOf({
    ...{
      tables,
      texts,
      setting,
      records,
      words: { ...words.handbook.content, sceneNames: words.answers.scenes },
    },
    unitTitle: (unit) => words.units[unit]?.title ?? unit,
    rules: keyRules(words.handbook.rules, messagesIn(language).tactics),
    prohibited: prohibitedTable(words.handbook.rules, collectionMessagesIn(language).conduct),
    map: builtInMap((number) => own.nodes[number]?.title ?? number),
  });
}

test.each(LANGUAGES)(
  "the handbook in %s holds what was filled in, and nothing empty",
  async (language) => {
    const { sections, lead } = await handbookIn(language);
    const [lines, actions, worksheets, rules, prohibited, map] = sections.map(
      ({ blocks }) => blocks,
    );
    expect(lead.join(" ")).toContain("6K7MQ");
    expect(JSON.stringify(lines)).toContain("先问因，后开口");
    expect(JSON.stringify(actions)).toContain("给岚栖打电话");
    const headings = worksheets?.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
    expect(headings?.map((text) => text.slice(0, 3))).toEqual(["W01", "W02", "W25"]);
    const tables = worksheets?.flatMap((block) => (block.kind === "table" ? [block] : [])) ?? [];
    expect(tables.map(({ rows, header }) => [rows.length, header.length])).toEqual([
      [1, 5],
      [1, 4],
      [1, 4],
    ]);
    expect(JSON.stringify(worksheets)).not.toContain("RC09");
    // An empty one is named, not printed.
    const notes = worksheets?.flatMap((block) => (block.kind === "note" ? [block.text] : []));
    expect(notes?.at(-1)).toMatch(/W03 /);
    expect(rules?.length).toBe(4);
    expect(prohibited?.[0]?.kind === "table" && prohibited[0].rows.length).toBe(20);
    expect(map?.[0]?.kind === "list" && map[0].items.length).toBeGreaterThan(40);
  },
);

test.each(LANGUAGES)(
  "the sheets in %s hold every part that is not a sheet already",
  async (language) => {
    const content = await handbookIn(language);
    const { sheetNames: sheets } = classMessagesIn(language).handbook;
    const plans = handbookSheets(content, { sheets, pageFooter: "&P" });
    expect(plans.map(({ key }) => key)).toEqual(
      ["lines", "actions", "rules", "prohibited", "map"].map((id) => `handbook${id}`),
    );
    for (const name of Object.values(sheets))
      expect([name, /^[^[\]:*?/\\]{1,31}$/.test(name)]).toEqual([name, true]);
    for (const plan of plans) {
      const { blocks = [] } = content.sections.find(({ id }) => `handbook${id}` === plan.key) ?? {};
      const cells = plan.blocks.flatMap(({ values }) => values.flat()).map(String);
      const texts = blocks.flatMap((block) =>
        block.kind === "table"
          ? [...block.header, ...block.rows.flat()]
          : block.kind === "list"
            ? block.items.map(({ text }) => text)
            : [block.text],
      );
      for (const text of texts) expect(cells.map((cell) => cell.trim())).toContain(text.trim());
      // Nothing stands on top of another: each row of the sheet is taken once.
      const rows = plan.blocks.flatMap(({ row, values }) => values.map((_, at) => row + at));
      expect(new Set(rows).size).toBe(rows.length);
      expect(plan.columnWidths.reduce((sum, width) => sum + width, 0)).toBeGreaterThan(115);
      expect(plan.columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThan(125);
    }
  },
);

test.each(LANGUAGES)("the document in %s is whole, and text in it stays text", async (language) => {
  const bytes = await writeDocx(await handbookIn(language));
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(xml).toContain("压货 &lt;b&gt;政策&lt;/b&gt; &amp; 三分 ");
  expect(xml).toContain('w:orient="landscape"');
});

test("the contents lead to every section, with a page number that is worked out on opening", async () => {
  const content = await handbookIn("zh-CN");
  const parts = unzipSync(await writeDocx(content));
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const anchors = [...xml.matchAll(/w:anchor="(section\d+)"/g)].map(([, anchor]) => anchor);
  expect(anchors).toEqual(content.sections.map((_, at) => `section${String(at + 1)}`));
  for (const anchor of anchors) {
    expect(xml).toContain(`w:name="${String(anchor)}"`);
    expect(xml).toContain(`PAGEREF ${String(anchor)}`);
  }
  expect(xml).toContain('w:dirty="true"');
});

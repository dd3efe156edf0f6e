import { recordTable } from "../../../src/application/collection/record-tables";
import {
  insertWorksheet,
  worksheetDefinition,
} from "../../../src/application/course/course-worksheets";
import { profileFeed, writeFeed } from "../../../src/application/course/profile-feed";
import type { KeptEntry } from "../../../src/application/kept/kept-tables";
import { calendarDateOf } from "../../../src/domain/calendar/calendar-date";
import { WORKSHEETS } from "../../../src/domain/course/worksheet-table";
import { fileKeptTables, type KeptFile } from "../../../src/headless/kept-tables";
import { courseMessagesIn } from "../../../src/messages/course-messages";
import { courseTexts } from "../../../src/taskpane/course/open-course";
import { recordLanguages } from "../../../src/messages/record-languages";

const texts = {
  own: courseTexts(courseMessagesIn("zh-CN")),
  other: courseTexts(courseMessagesIn("en")),
};
const languages = recordLanguages("zh-CN");
const customers = [
  { id: "K01", name: "岚栖机械" },
  { id: "K02", name: "莫绥电子" },
];
const due = calendarDateOf(2026, 6, 30) ?? 0;

async function fill(tables: KeptFile, id: string, rows: readonly KeptEntry[]): Promise<void> {
  const worksheet = WORKSHEETS.find((one) => one.id === id);
  if (worksheet === undefined) throw new Error(id);
  await insertWorksheet(tables, worksheet, {
    texts,
    prefill: { aging: undefined, isMasked: false },
  });
  await tables.writeTable(worksheetDefinition(worksheet, texts), rows, {
    ...{
      mode: "merge",
      by: [worksheet.fixedRows ?? "customer"],
    },
  });
}

const signs = texts.own.worksheets["W15"]?.rows ?? [];
const documents = texts.own.worksheets["W13"]?.rows ?? [];

test.each<[string, readonly KeptEntry[], readonly (readonly unknown[])[]]>([
  ["W02", [{ customer: "岚栖机械", cause: "RC09" }], [["profiles", "reason", "RC09"]]],
  [
    "W05",
    [{ customer: "K01", grade: "G3", amountRating: 5, willingness: 9, location: 2 }],
    [
      ["profiles", "debtGrade", "G3"],
      ["profiles", "rating1", "5"],
      ["profiles", "rating9", "2"],
    ],
  ],
  [
    "W06",
    [{ customer: " 岚栖 机械", behaviour: "B3", class: "important" }],
    [
      ["profiles", "behaviour", "B3"],
      ["profiles", "importance", "I1"],
    ],
  ],
  [
    "W12",
    [{ customer: "岚栖机械", dueOn: due, amount: 5000, isSigned: true, kept: "part" }],
    [
      ["promises", "amount", 5000],
      ["promises", "isWritten", true],
      ["promises", "state", "broken"],
    ],
  ],
  [
    "W13",
    [{ document: documents[2] ?? "", customer: "岚栖机械", isThere: true, signer: "库管" }],
    [
      ["evidence", "isAtHand", true],
      ["evidence", "signer", "库管"],
    ],
  ],
  [
    "W15",
    [
      { sign: signs[0] ?? "", customer: "岚栖机械", isSeen: true },
      { sign: signs[11] ?? "", customer: "岚栖机械", isSeen: true },
      { sign: signs[12] ?? "", customer: "岚栖机械", isSeen: false },
      { sign: signs[20] ?? "", customer: "岚栖机械", isSeen: true },
    ],
    [
      ["profiles", "warningSigns", "company1 finance4"],
      ["profiles", "fraudSigns", 1],
    ],
  ],
])("%s says of a customer what the records take", async (id, rows, expected) => {
  const tables = fileKeptTables();
  await fill(tables, id, rows);
  const { fields, unfed } = await profileFeed({ tables, texts, languages, customers });
  expect(unfed.map(({ address, found, why }) => [address, found, why])).toEqual(
    id === "W05" ? [["D10", "9", "not-understood"]] : [],
  );
  expect(fields.map(({ table, field, after }) => [table, field, after])).toEqual(expected);
  expect(new Set(fields.map(({ customer }) => customer))).toEqual(new Set(["岚栖机械"]));

  // Written, there is nothing left to write; undone, it is all there again.
  await writeFeed({ tables, languages }, fields, false);
  const after = await profileFeed({ tables, texts, languages, customers });
  expect(after.fields).toEqual([]);
  await writeFeed({ tables, languages }, fields, true);
  const undone = await profileFeed({ tables, texts, languages, customers });
  expect(undone.fields.map(({ field, after: value }) => [field, value])).toEqual(
    fields.map(({ field, after: value }) => [field, value]),
  );
});

test("a name hidden for class is told and never written", async () => {
  const tables = fileKeptTables();
  await fill(tables, "W02", [
    { customer: "客户 1", cause: "RC09" },
    { customer: "莫绥电子", cause: "RC05" },
  ]);
  const found = await profileFeed({ tables, texts, languages, customers });
  expect(found.unfed).toEqual([
    {
      ...{ worksheet: "W02", sheet: "W02 欠款原因分析", address: "A9", found: "客户 1" },
      why: "customer-unknown",
    },
  ]);
  expect(found.fields.map(({ customer }) => customer)).toEqual(["莫绥电子"]);
});

test("a row of the records in one currency is changed, not doubled; what it says besides stays", async () => {
  const tables = fileKeptTables();
  const profile = { customer: "莫绥电子", currency: "CNY", reason: "RC00", note: "老客户" };
  await tables.writeTable(recordTable("profiles", languages), [profile], { mode: "append" });
  await fill(tables, "W02", [{ customer: "莫绥电子", cause: "RC05" }]);
  const { fields } = await profileFeed({ tables, texts, languages, customers });
  expect(fields.map(({ before, after }) => [before, after])).toEqual([["RC00", "RC05"]]);
  await writeFeed({ tables, languages }, fields, false);
  const table = await tables.readTable("profiles", recordTable("profiles", languages).columns);
  expect(table?.rows.map(({ values }) => values)).toEqual([{ ...profile, reason: "RC05" }]);
});

test("what somebody has said otherwise is a conflict, a first word is none, and signs are only added", async () => {
  const tables = fileKeptTables();
  const profile = { customer: "岚栖机械", behaviour: "B2", warningSigns: "company1" };
  await tables.writeTable(recordTable("profiles", languages), [profile], { mode: "append" });
  await fill(tables, "W06", [{ customer: "岚栖机械", behaviour: "B3", class: "ordinary" }]);
  await fill(tables, "W15", [{ sign: signs[11] ?? "", customer: "岚栖机械", isSeen: true }]);
  const { fields } = await profileFeed({ tables, texts, languages, customers });
  expect(fields.map(({ field, after, isConflict }) => [field, after, isConflict])).toEqual([
    ["behaviour", "B3", true],
    ["importance", "I2", false],
    ["warningSigns", "company1 finance4", false],
  ]);
});

test("what was changed after it was looked at is left as it is and named, written or undone", async () => {
  const tables = fileKeptTables();
  await fill(tables, "W06", [{ customer: "岚栖机械", behaviour: "B3", class: "ordinary" }]);
  const { fields } = await profileFeed({ tables, texts, languages, customers });
  const theirs = (values: KeptEntry) =>
    tables.writeTable(recordTable("profiles", languages), [{ customer: "岚栖机械", ...values }], {
      ...{ mode: "merge", by: ["customer"] },
    });
  await theirs({ behaviour: "B4" });
  const { written, changedMeanwhile } = await writeFeed({ tables, languages }, fields, false);
  expect(changedMeanwhile.map(({ field }) => field)).toEqual(["behaviour"]);
  expect(written.map(({ field }) => field)).toEqual(["importance"]);
  await theirs({ importance: "I3" });
  const undone = await writeFeed({ tables, languages }, written, true);
  expect([undone.written, undone.changedMeanwhile]).toEqual([[], written]);
  const table = await tables.readTable("profiles", recordTable("profiles", languages).columns);
  expect(table?.rows.map(({ values }) => values)).toEqual([
    { customer: "岚栖机械", behaviour: "B4", importance: "I3" },
  ]);
});

test("what no record takes is told with its cell and why", async () => {
  const tables = fileKeptTables();
  await fill(tables, "W12", [{ customer: "岚栖机械", amount: 5000, isSigned: true }]);
  await fill(tables, "W13", [{ document: "口头说的", customer: "岚栖机械", isThere: true }]);
  await fill(tables, "W15", [{ sign: "天象不好", customer: "岚栖机械", isSeen: true }]);
  const { fields, unfed } = await profileFeed({ tables, texts, languages, customers });
  expect(fields).toEqual([]);
  expect(unfed.map(({ worksheet, found, why }) => [worksheet, found, why])).toEqual([
    ["W12", "", "day-missing"],
    ["W13", "口头说的", "row-unknown"],
    ["W15", "天象不好", "row-unknown"],
  ]);
  expect(unfed.every(({ address }) => /^[A-Z]+\d+$/.test(address))).toBe(true);
});

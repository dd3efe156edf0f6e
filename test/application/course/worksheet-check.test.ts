import type { CellValue } from "../../../src/domain/ledger/sheet-cells";
import { WORKSHEET_RULES } from "../../../src/domain/course/worksheet-rules-table";
import { WORKSHEETS, type WorksheetColumn } from "../../../src/domain/course/worksheet-table";
import { courseMessagesIn } from "../../../src/messages/course-messages";
import { LANGUAGES } from "../../../src/messages/messages";
import { openWorksheet, type Typed } from "../../support/filled-worksheet";

const IDS = WORKSHEETS.map(({ id }) => id);
const THREAT = "再不付款就找人上门打断你的腿";

/** Columns a user types into. */
const typedColumns = (columns: readonly WorksheetColumn[]) =>
  columns.filter(({ formula }) => formula === undefined);

describe.each(IDS)("%s", (id) => {
  test("with nothing filled in is not begun, and nothing is asked of it", async () => {
    const sheet = await openWorksheet(id);
    const { state, lines } = await sheet.check();
    expect(state.fill.state).toBe("empty");
    if (sheet.worksheet.fixedRows === undefined) expect(lines).toEqual([]);
  });

  test.each(LANGUAGES)("is complete when filled in as its example is (%s)", async (language) => {
    const sheet = await openWorksheet(id, language);
    sheet.typeExample();
    const { state, lines } = await sheet.check();
    expect(lines).toEqual([]);
    expect(state.fill.state).toBe("complete");
  });

  test("names the cell of every required answer that is missing", async () => {
    for (const { id: column, isRequired } of WORKSHEETS.find((one) => one.id === id)?.columns ??
      []) {
      if (isRequired !== true) continue;
      const sheet = await openWorksheet(id);
      sheet.typeExample();
      sheet.type({ [column]: null });
      const { state, lines } = await sheet.check();
      const header = courseMessagesIn("zh-CN").worksheets[id]?.columns[column]?.header ?? "";
      const address = sheet.address(column);
      expect(lines).toContainEqual({ address, text: `${address}：还没填“${header}”` });
      expect(state.fill.state).toBe("begun");
    }
  });

  test("names the cell of every answer outside its list, and what could stand there", async () => {
    const sheet = await openWorksheet(id);
    const { worksheet } = sheet;
    const bad = typedColumns(worksheet.columns).filter(({ kind }) => kind !== "text");
    const typed = Object.fromEntries(bad.map(({ id: column }) => [column, "随便写的"]));
    sheet.typeExample();
    sheet.type(typed);
    const { state, lines } = await sheet.check();
    const columns = courseMessagesIn("zh-CN").worksheets[id]?.columns;
    const told = lines.filter(({ text }) => text.includes("“随便写的”"));
    expect(told.map(({ address }) => address)).toEqual(
      bad.map(({ id: column }) => sheet.address(column)),
    );
    for (const [at, { id: column, kind }] of bad.entries()) {
      const text = told[at]?.text ?? "";
      expect(text).toContain(columns?.[column]?.header ?? "-");
      expect(text).toContain(typeof kind === "object" ? "可选：" : "请");
    }
    if (bad.length > 0) expect(state.fill.state).toBe("begun");
  });

  test("names the cell of every text that may not be said", async () => {
    const sheet = await openWorksheet(id);
    const { worksheet } = sheet;
    // Names, texts of ours, and what the other side said are no wording of the group's.
    const free = typedColumns(worksheet.columns).filter(
      ({ id: column, kind, wording }) =>
        kind === "text" &&
        column !== "customer" &&
        column !== worksheet.fixedRows &&
        wording === undefined,
    );
    sheet.typeExample();
    sheet.type(Object.fromEntries(free.map(({ id: column }) => [column, THREAT])));
    const { state, lines } = await sheet.check();
    expect(lines.filter(({ text }) => text.includes(THREAT)).map(({ address }) => address)).toEqual(
      free.map(({ id: column }) => sheet.address(column)),
    );
    if (free.length > 0) expect(state.fill.state).toBe("begun");
  });
});

const day = (iso: string): CellValue => iso;

/** Worksheet, why, what is typed over the example (rows from the first), the cell that is named, the sentence. */
const CONTRADICTIONS: readonly (readonly [string, string, readonly Typed[], string, string])[] = [
  [
    "W01",
    "no debt is below nothing",
    [{ target: -1 }],
    "target",
    "“目标回款”是 -1，不能小于 0，请改正",
  ],
  [
    ...(["W01", "an invoice is not due before it is written"] as const),
    [{ documentDate: day("2026-03-05"), dueDate: day("2026-03-04") }],
    "dueDate",
    "“到期日”2026-03-04 早于“开票日期”2026-03-05（{documentDate}），请核对这两个日期",
  ],
  [
    ...(["W01", "no more is paid than was billed"] as const),
    [{ amount: 100, paid: 120, open: -20, target: null }],
    "paid",
    "“已付”120 大于“发票金额”100（{amount}），请核对这两个数",
  ],
  [
    ...(["W01", "what is open is what was billed less what was paid"] as const),
    [{ amount: 120_000, paid: 40_000, open: 70_000, target: 70_000 }],
    "open",
    "“未付”应为“发票金额”减“已付”，即 80000，现在是 70000，请核对",
  ],
  [
    ...(["W01", "no more can be collected than is open"] as const),
    [{ target: 90_000 }],
    "target",
    "“目标回款”90000 大于“未付”80000（{open}），请核对这两个数",
  ],
  [
    ...(["W01", "one invoice is one debt"] as const),
    [{}, { customer: "岚栖 机械", invoice: "a-1024" }],
    "customer/1",
    "“岚栖 机械”这一行与 {customer} 那一行重复，请合并成一行",
  ],
  [
    ...(["W02", "one main cause for each customer"] as const),
    [{}, { customer: "岚栖机械", cause: "无此" }],
    "customer/1",
    "“岚栖机械”这一行与 {customer} 那一行重复，请合并成一行",
  ],
  [
    ...(["W02", "stock we pushed is our own doing"] as const),
    [{ cause: "压货政策", ourShare: null }],
    "ourShare",
    "“主要原因”（{cause}）填了“压货政策”，请填“我方责任”",
  ],
  [
    ...(["W03", "what has no legal effect suspends no payment"] as const),
    [{ hasLegalEffect: "否", isEnough: "是" }],
    "isEnough",
    "“足以停付”的“是”与“有法律效力”（{hasLegalEffect}）的“否”矛盾，请改其中一格",
  ],
  [
    ...(["W03", "a valid objection goes to the dispute track with its proof"] as const),
    [{ hasLegalEffect: "是", isEnough: "是", proof: null }],
    "proof",
    "“足以停付”（{isEnough}）填了“是”，请填“请对方提供”",
  ],
  [
    "W04",
    "five points are the most",
    [{ scoreAfter: 6 }],
    "scoreAfter",
    "“练后”是 6，请填 1 到 5 之间的数",
  ],
  ["W05", "a rating is 1 to 5", [{ industry: 0 }], "industry", "“行业”是 0，请填 1 到 5 之间的数"],
  [
    ...(["W05", "a customer has one grade"] as const),
    [{}, { customer: "岚栖机械" }],
    "customer/1",
    "“岚栖机械”这一行与 {customer} 那一行重复，请合并成一行",
  ],
  [
    ...(["W06", "a customer has one profile"] as const),
    [{}, { customer: "墨穗电子" }],
    "customer/1",
    "“墨穗电子”这一行与 {customer} 那一行重复，请合并成一行",
  ],
  [
    "W07",
    "an asset is worth something",
    [{ value: -5 }],
    "value",
    "“估值”是 -5，不能小于 0，请改正",
  ],
  [
    ...(["W08", "who decides can decide"] as const),
    [{ role: "决策", canDecide: "否" }],
    "canDecide",
    "“能拍板”的“否”与“角色”（{role}）的“决策”矛盾，请改其中一格",
  ],
  [
    ...(["W09", "14 April 2026 is a Tuesday"] as const),
    [{ weekday: "周三" }],
    "contactedOn",
    "“日期”2026-04-14 不是“星期”（{weekday}）的周三，请改日期或星期",
  ],
  [
    ...(["W09", "calls keep to the hours of contact"] as const),
    [{ time: "21:15" }],
    "time",
    "“时间”21:15 不在联系时段内，请改到 9:00–11:30 或 14:00–17:30",
  ],
  [
    ...(["W09", "what is done has a result"] as const),
    [{ result: null }],
    "result",
    "“已完成”（{isDone}）填了“是”，请填“结果”",
  ],
  [
    ...(["W09", "three contacts a week are the most"] as const),
    [
      {},
      { customer: "岚栖机械", contactedOn: day("2026-04-13") },
      { customer: "岚栖机械", contactedOn: day("2026-04-16") },
      { customer: "岚栖机械", contactedOn: day("2026-04-19") },
    ],
    "contactedOn/3",
    "“岚栖机械”这一周已是第 4 次联系，上限是 3 次，请改到下一周",
  ],
  [
    "W10",
    "letters are counted from one",
    [{ number: 0 }],
    "number",
    "“第几封”是 0，不能小于 1，请改正",
  ],
  [
    ...(["W10", "no letter is signed for before it is sent"] as const),
    [{ signedOn: day("2026-04-07") }],
    "signedOn",
    "“签收日”2026-04-07 早于“发出日”2026-04-08（{sentOn}），请核对这两个日期",
  ],
  [
    ...(["W10", "limitation begins anew once the demand has arrived"] as const),
    [{ signedOn: null }],
    "signedOn",
    "“主张了权利”（{restartsLimitation}）填了“是”，请填“签收日”",
  ],
  [
    ...(["W10", "one letter is one line"] as const),
    [{}, { customer: "墨穗电子", number: 2, recipient: "法定代表人", sentOn: day("2026-04-08") }],
    "customer/1",
    "“墨穗电子”这一行与 {customer} 那一行重复，请合并成一行",
  ],
  [
    ...(["W11", "a signature has its day"] as const),
    [{ happenedOn: null }],
    "happenedOn",
    "“对方确认”（{signature}）填了“经办签字”，请填“日期”",
  ],
  [
    ...(["W12", "instalments are counted from one"] as const),
    [{ instalment: 0 }],
    "instalment",
    "“第几期”是 0，不能小于 1，请改正",
  ],
  ["W12", "six is no rate, 6% is", [{ rate: 6 }], "rate", "“年折现率”是 6，请填 0 到 1 之间的数"],
  [
    ...(["W12", "an instalment has its number"] as const),
    [{ instalment: null }],
    "instalment",
    "“方案”（{option}）填了“分期”，请填“第几期”",
  ],
  ["W12", "a payment is no debt", [{ paid: -1 }], "paid", "“实付”是 -1，不能小于 0，请改正"],
  [
    ...(["W12", "nothing is due before it is promised"] as const),
    [{ dueOn: day("2026-04-09") }],
    "dueOn",
    "“应付日”2026-04-09 早于“承诺日”2026-04-10（{promisedOn}），请核对这两个日期",
  ],
  [
    ...(["W12", "no more is paid than was promised"] as const),
    [{ paid: 30_001, kept: "已兑现" }],
    "paid",
    "“实付”30001 大于“金额”30000（{amount}），请核对这两个数",
  ],
  [
    ...(["W12", "a paper that is signed has its day"] as const),
    [{ promisedOn: null }],
    "promisedOn",
    "“已签章”（{isSigned}）填了“是”，请填“承诺日”",
  ],
  [
    ...(["W12", "a guarantee names the guarantor"] as const),
    [{ option: "第三方担保", security: null }],
    "security",
    "“方案”（{option}）填了“第三方担保”，请填“担保”",
  ],
  [
    ...(["W12", "a kept promise says what was paid"] as const),
    [{ kept: "已兑现", paid: null }],
    "paid",
    "“兑现”（{kept}）填了“已兑现”，请填“实付”",
  ],
  [
    ...(["W12", "a kept promise is paid in full"] as const),
    [{ kept: "已兑现", paid: 20_000 }],
    "paid",
    "“实付”的“20000”与“兑现”（{kept}）的“已兑现”矛盾，请改其中一格",
  ],
  [
    ...(["W12", "a promise kept in part is paid in part"] as const),
    [{ kept: "部分兑现", paid: 0 }],
    "paid",
    "“实付”的“0”与“兑现”（{kept}）的“部分兑现”矛盾，请改其中一格",
  ],
  [
    ...(["W12", "what is paid in full is not broken"] as const),
    [{ kept: "未兑现", paid: 30_000 }],
    "paid",
    "“实付”的“30000”与“兑现”（{kept}）的“未兑现”矛盾，请改其中一格",
  ],
  [
    ...(["W12", "two instalments on one day are one"] as const),
    [{}, { customer: "岚栖机械", option: "分期", dueOn: day("2026-04-30") }],
    "customer/1",
    "“岚栖机械”这一行与 {customer} 那一行重复，请合并成一行",
  ],
  [
    ...(["W13", "what is not there is no original"] as const),
    [{ isThere: "否", isOriginal: "是" }],
    "isOriginal",
    "“原件”的“是”与“有”（{isThere}）的“否”矛盾，请改其中一格",
  ],
  [
    ...(["W13", "what is not there has no seal"] as const),
    [{ isThere: "否", hasSeal: "是" }],
    "hasSeal",
    "“盖章”的“是”与“有”（{isThere}）的“否”矛盾，请改其中一格",
  ],
  [
    ...(["W13", "a missing paper is somebody's task"] as const),
    [{ isThere: "否", hasSeal: null, hasAuthority: null, owner: null }],
    "owner",
    "“有”（{isThere}）填了“否”，请填“谁补”",
  ],
  [
    ...(["W13", "a signer without authority is a gap"] as const),
    [{ hasAuthority: "否", gap: null }],
    "gap",
    "“有授权”（{hasAuthority}）填了“否”，请填“缺口”",
  ],
  [
    ...(["W14", "the lawful variant is written down"] as const),
    [{ variant: null }],
    "variant",
    "“决定”（{decision}）填了“按合规做法”，请填“合规的做法”",
  ],
  [
    "W15",
    "a weight is 0 to 100",
    [{ weight: 101 }],
    "weight",
    "“分值”是 101，请填 0 到 100 之间的数",
  ],
  [
    ...(["W15", "a sign that is seen has its source"] as const),
    [{ source: null }],
    "source",
    "“出现”（{isSeen}）填了“是”，请填“来源”",
  ],
  [
    ...(["W15", "what was not seen has no day"] as const),
    [{ isSeen: "否" }],
    "seenOn",
    "“发现日”的“2026-04-03”与“出现”（{isSeen}）的“否”矛盾，请改其中一格",
  ],
  [
    ...(["W15", "from fifteen points on something is done"] as const),
    [{ customer: "岚栖机械", weight: 16, action: null }],
    "action",
    "“岚栖机械”的分值合计 16，已到 15，请填“行动”",
  ],
  [
    ...(["W16", "what is missing is somebody's task"] as const),
    [{ owner: null }],
    "owner",
    "“状态”（{state}）填了“缺失”，请填“负责人”",
  ],
  [
    ...(["W16", "what is good has no gap"] as const),
    [{ state: "合格" }],
    "gap",
    "“缺口”的“合同没有写”与“状态”（{state}）的“合格”矛盾，请改其中一格",
  ],
  [
    ...(["W17", "a line that is used is proved"] as const),
    [{ isUsed: "是", proof: null }],
    "proof",
    "“已用”（{isUsed}）填了“是”，请填“证明”",
  ],
  [
    "W18",
    "a figure is not below nothing",
    [{ figure: -1 }],
    "figure",
    "“数字”是 -1，不能小于 0，请改正",
  ],
  [
    ...(["W18", "an answer has a source"] as const),
    [{ source: null }],
    "source",
    "“回答”（{answer}）填了“约 30 万”，请填“来源”",
  ],
  [
    "W19",
    "a measure brings cash",
    [{ effect: -1 }],
    "effect",
    "“预计增加现金”是 -1，不能小于 0，请改正",
  ],
  [
    ...(["W19", "what is chosen has its day"] as const),
    [{ dueOn: null }],
    "dueOn",
    "“客户选择”（{isChosen}）填了“是”，请填“见效日期”",
  ],
  [
    "W20",
    "a cost is not below nothing",
    [{ amount: -1 }],
    "amount",
    "“金额”是 -1，不能小于 0，请改正",
  ],
  [
    ...(["W20", "no amount without where it stands"] as const),
    [{ source: null }],
    "source",
    "“金额”（{amount}）填了“3600”，请填“出处”",
  ],
  [
    ...(["W21", "a low place asks for a way up"] as const),
    [{ ourRank: "靠后", improvement: null }],
    "improvement",
    "“我们的位置”（{ourRank}）填了“靠后”，请填“怎样往前”",
  ],
  [
    "W22",
    "an option is worth something",
    [{ value: -1 }],
    "value",
    "“价值”是 -1，不能小于 0，请改正",
  ],
  [
    ...(["W22", "what is chosen is approved"] as const),
    [{ isChosen: "是", approvedBy: null }],
    "approvedBy",
    "“选定”（{isChosen}）填了“是”，请填“批准人”",
  ],
  [
    ...(["W23", "what is done has a result"] as const),
    [{ isDone: "是", result: null }],
    "result",
    "“完成”（{isDone}）填了“是”，请填“结果”",
  ],
  [
    ...(["W24", "exchange control asks for a remedy"] as const),
    [{ remedy: null }],
    "remedy",
    "“外汇管制”（{control}）填了“部分管制”，请填“可用办法”",
  ],
  [
    ...(["W24", "a source is as old as its day"] as const),
    [{ checkedOn: null }],
    "checkedOn",
    "“来源”（{source}）填了“官方网站”，请填“查询日”",
  ],
  [
    ...(["W25", "what is done was done on a day"] as const),
    [{ isDone: "是", doneOn: null }],
    "doneOn",
    "“完成”（{isDone}）填了“是”，请填“完成日期”",
  ],
  [
    ...(["W25", "what is not done has no such day"] as const),
    [{ isDone: "否", doneOn: day("2026-04-17") }],
    "doneOn",
    "“完成日期”的“2026-04-17”与“完成”（{isDone}）的“否”矛盾，请改其中一格",
  ],
];

type Checked = Awaited<ReturnType<typeof checkedOf>>;
const checked = new Map<readonly Typed[], Promise<Checked>>();

async function checkedOf(id: string, rows: readonly Typed[]) {
  const sheet = await openWorksheet(id);
  sheet.typeExample();
  rows.forEach((typed, row) => {
    sheet.type(typed, row);
  });
  return { sheet, ...(await sheet.check()) };
}

/** A case is filled in and read once, for all tests that look at it. */
function checkOf(id: string, rows: readonly Typed[]): Promise<Checked> {
  const known = checked.get(rows) ?? checkedOf(id, rows);
  checked.set(rows, known);
  return known;
}

test.each(CONTRADICTIONS)("%s: %s", async (id, _because, rows, where, sentence) => {
  const { sheet, state, lines } = await checkOf(id, rows);
  const [column = "", row = "0"] = where.split("/");
  const address = sheet.address(column, Number(row));
  const text = sentence.replaceAll(/\{(\w+)\}/g, (_, other: string) => sheet.address(other));
  expect(lines).toContainEqual({ address, text: `${address}：${text}` });
  expect(state.fill.state).toBe("begun");
});

test("every rule was seen to speak", async () => {
  const spoken = new Map<string, Set<number>>();
  for (const [id, , rows] of CONTRADICTIONS) {
    const { findings } = (await checkOf(id, rows)).state;
    const seen = spoken.get(id) ?? new Set();
    for (const [at, rule] of (WORKSHEET_RULES[id] ?? []).entries()) {
      const columns = "columns" in rule ? rule.columns : [];
      const column = "not" in rule ? rule.not.column : "column" in rule ? rule.column : "";
      const isIt = findings.some(
        ({ kind, cell }) =>
          kind === rule.kind && (cell.column === column || columns.includes(cell.column)),
      );
      if (isIt) seen.add(at);
    }
    spoken.set(id, seen);
  }
  const silent = Object.entries(WORKSHEET_RULES).flatMap(([id, rules]) =>
    rules.filter((_, at) => spoken.get(id)?.has(at) !== true).map(({ kind }) => `${id} ${kind}`),
  );
  expect(silent).toEqual([]);
  expect(WORKSHEETS.filter(({ id }) => WORKSHEET_RULES[id] === undefined)).toHaveLength(0);
});

describe("what is no wording of the group's", () => {
  test("an unlawful act in W14 is asked about until it is decided against", async () => {
    const sheet = await openWorksheet("W14");
    sheet.typeExample();
    sheet.type({ act: THREAT, decision: "照原样做" });
    const [line] = (await sheet.check()).lines;
    expect(line?.address).toBe(sheet.address("act"));
    sheet.type({ decision: "按合规做法" });
    expect((await sheet.check()).lines).toEqual([]);
  });

  test("an excuse in the customer's own words is his, not ours", async () => {
    const sheet = await openWorksheet("W03");
    sheet.typeExample();
    sheet.type({ excuse: THREAT });
    expect((await sheet.check()).lines).toEqual([]);
  });
});

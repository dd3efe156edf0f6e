import {
  decisionsOfText,
  NO_DECISIONS,
  textOfDecisions,
  type LedgerDecisions,
} from "../../src/application/ledger-decisions";

const DECIDED: LedgerDecisions = {
  place: { sheet: "三月", rowIndex: 2, columnIndex: 0, among: ["三月", "四月"] },
  ledgerAt: { rowIndex: 20, columnIndex: 1 },
  roles: { dueDate: "付款到期", currency: null, openAmount: 7 },
  answers: { "date-order:开票日期": "day-first" },
  includesHiddenRows: false,
  agesByDocumentDate: true,
  credits: "own-date",
  enteredTotals: [
    { ledgerSheet: "三月", currency: "CNY", from: { amount: "1,200.50" } },
    { ledgerSheet: "三月", currency: "USD", from: { sheet: "总账", rowIndex: 4, columnIndex: 2 } },
  ],
  joins: {
    accepted: [["id:C1", "name:恒昌机械"]],
    declined: [["name:甲", "name:乙"]],
  },
};

describe("decisions kept in the workbook", () => {
  test("come back as they were written", () => {
    expect(decisionsOfText(textOfDecisions(DECIDED))).toEqual(DECIDED);
  });

  test.each([
    { text: undefined, because: "nothing was decided yet" },
    { text: "", because: "the setting was emptied" },
    { text: "{", because: "it was cut off" },
    { text: "[1,2]", because: "another program wrote it" },
    { text: '{"version":99,"roles":{"dueDate":"x"}}', because: "a newer version wrote it" },
    {
      text: '{"version":1,"roles":{"dueDate":{},"__proto__":"x","nonsense":"y"},"answers":{"a":1},"credits":"burn","enteredTotals":[{"currency":1}],"place":{"sheet":"三月"},"joins":{"accepted":[1,["a",2]]}}',
      because: "no piece of it is what it should be",
    },
  ])("are none when $because", ({ text }) => {
    expect(decisionsOfText(text)).toEqual(NO_DECISIONS);
  });
});

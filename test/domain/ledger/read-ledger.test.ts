import { readLedger } from "../../../src/domain/ledger/read-ledger";
import {
  drawnSheet,
  issueCodes,
  itemLines,
  ledgerIn,
  outcomeOf,
  roleLines,
} from "../../support/ledger-text";

describe("ledger on a sheet", () => {
  test("stands below title rows, in traditional characters, in thousands", () => {
    const ledger = ledgerIn(
      drawnSheet(`
      應收帳款明細表||||
      單位：新台幣千元||||製表日期：2025/06/30
      客戶代號|客戶名稱|發票日期|到期日|應收帳款餘額
      A01|台灣甲股份有限公司|2025/01/05|2025/02/04|1,200.5
      A02|台灣乙有限公司|114/02/05|114/03/07|300
      |合計|||1,500.5`),
    );
    expect(itemLines(ledger)).toEqual([
      "台灣甲股份有限公司 |  | 2025-02-04 | 1200500.00 TWD",
      "台灣乙有限公司 |  | 2025-03-07 | 300000.00 TWD",
    ]);
    expect(ledger.source).toMatchObject({ address: "A3:E6", headerRowIndex: 2 });
    expect(ledger.controlTotals.map(({ origin, amountMinor }) => [origin, amountMinor])).toEqual([
      ["column-sum", 150_050_000],
      ["total-row", 150_050_000],
    ]);
  });

  test("may have a header of two rows", () => {
    const ledger = ledgerIn(
      drawnSheet(`
      客户|单据||金额||
      |编号|到期日|应收|已收|未收
      甲公司|A1|2025-01-05|100|40|60
      乙公司|A2|2025-02-05|200|0|200`),
    );
    expect(roleLines(ledger.columns)).toEqual([
      "customerName: 客户",
      "documentNumber: 单据 编号",
      "dueDate: 单据 到期日",
      "originalAmount: 金额 应收",
      "paidAmount: 金额 已收",
      "openAmount: 金额 未收",
    ]);
  });

  test("is read in document currency where the header groups amounts by currency", () => {
    const ledger = ledgerIn(
      drawnSheet(`
      客户名称|单据号|到期日|原币||本位币|
      |||应收金额|余额|应收金额|余额
      甲公司|A1|2025-01-05|100|60|720|432
      乙公司|A2|2025-02-05|200|200|1440|1440`),
    );
    expect(itemLines(ledger)).toEqual([
      "甲公司 | A1 | 2025-01-05 | 60.00",
      "乙公司 | A2 | 2025-02-05 | 200.00",
    ]);
  });

  test("is not mixed with a summary beside it", () => {
    const ledger = ledgerIn(
      drawnSheet(`
      Customer|Invoice|Due date|Balance||Customer|Total
      A Ltd|1|2025-01-05|=100||A Ltd|=300
      A Ltd|2|2025-01-06|=200||B Ltd|=50
      B Ltd|3|2025-02-05|=50||Total|=350`),
    );
    expect(ledger.source.address).toBe("A1:D4");
    expect(itemLines(ledger)).toHaveLength(3);
  });

  test("keeps subtotals, totals, repeated headers, blank rows and signatures out of its items", () => {
    const ledger = ledgerIn(
      drawnSheet(`
      客户名称|单据号|到期日|未收金额
      甲公司|1|2025-01-05|100
      甲公司|2|2025-01-06|50
      甲公司 小计|||150
      客户名称|单据号|到期日|未收金额
      |||
      乙公司|3|2025-02-05|70
      小计|||70
      合　计|||220
      制表人：张三|||`),
    );
    expect(itemLines(ledger)).toHaveLength(3);
    expect(ledger.leftOut).toMatchObject({ totals: 3, headers: 1, blank: 1, notes: 1 });
    expect(ledger.controlTotals.map(({ amountMinor }) => amountMinor)).toEqual([22_000, 22_000]);
    expect(issueCodes(ledger)).toEqual([]);
  });

  test("does not count a total row that has no label", () => {
    const ledger = ledgerIn(
      drawnSheet(`
      Customer|Invoice|Due date|Balance
      A Ltd|1|2025-01-05|=100.1
      B Ltd|2|2025-01-06|=200.2
      |||=300.3`),
    );
    expect(itemLines(ledger)).toHaveLength(2);
    expect(ledger.leftOut.totals).toBe(1);
  });

  test("keeps a customer whose name begins like a total", () => {
    const ledger = ledgerIn(
      drawnSheet(`
      Customer|Invoice|Due date|Balance
      Total Energies|1|2025-01-05|=100
      Summit Sum Ltd|2|2025-01-06|=200`),
    );
    expect(itemLines(ledger)).toHaveLength(2);
  });

  test("gives items the customer printed above their group", () => {
    const ledger = ledgerIn(
      drawnSheet(`
      ||Date|Transaction type|Num|Due date|Open balance
      Adams Co||||||
      ||01/15/2025|Invoice|1001|02/14/2025|500.00
      ||01/20/2025|Payment|77|01/20/2025|-100.00
      Total for Adams Co||||||400.00
      Baker Inc||||||
      ||02/15/2025|Invoice|1002|03/17/2025|50.00
      Total for Baker Inc||||||50.00
      TOTAL||||||450.00`),
    );
    expect(itemLines(ledger)).toEqual([
      "Adams Co | 1001 | 2025-02-14 | 500.00",
      "Adams Co | 77 | 2025-01-20 | -100.00",
      "Baker Inc | 1002 | 2025-03-17 | 50.00",
    ]);
    expect(issueCodes(ledger)).toEqual(["customer-filled-down"]);
  });

  test("is read with decimal commas and dates with dots", () => {
    const ledger = ledgerIn(
      drawnSheet(`
      Kunde|Rechnungsnr.|Belegdatum|Fälligkeit|Offener Betrag|Währung
      Müller GmbH|R1|01.02.2025|03.03.2025|1.234,50|EUR
      Schmidt AG|R2|05.02.2025|07.03.2025|-200,00|EUR
      Weber KG|R3|13.02.2025|15.03.2025|999,99|EUR
      Summe||||2.034,49|`),
    );
    expect(itemLines(ledger)).toEqual([
      "Müller GmbH | R1 | 2025-03-03 | 1234.50 EUR",
      "Schmidt AG | R2 | 2025-03-07 | -200.00 EUR",
      "Weber KG | R3 | 2025-03-15 | 999.99 EUR",
    ]);
  });

  test("counts its dates from 1904 where the workbook does", () => {
    const cells = drawnSheet(`
      Customer|Invoice|Due date|Balance
      A Ltd|1|=44255|=100
      B Ltd|2|2025-01-06|=200`);
    expect(itemLines(ledgerIn({ ...cells, uses1904Dates: true }))[0]).toBe(
      "A Ltd | 1 | 2025-03-01 | 100.00",
    );
  });

  test("takes due dates from terms where a cell is empty", () => {
    const ledger = ledgerIn(
      drawnSheet(`
      客户|单据号|开票日期|付款条件|到期日|未收金额
      甲|1|2025-01-15|30天||10
      乙|2|2025-01-15|月结30天||10
      丙|3|2025-01-31|1个月||10
      丁|4|2025-01-15|2/10 net 30||10
      戊|5|2025-01-15|EOM+15||10
      己|6|2025-01-15|另议||10
      庚|7|2025-01-15|60天|2025-02-01|10`),
    );
    expect(itemLines(ledger).map((line) => line.split(" | ")[2])).toEqual([
      "2025-02-14",
      "2025-03-02",
      "2025-02-28",
      "2025-02-14",
      "2025-02-15",
      "no date",
      "2025-02-01",
    ]);
  });

  test("keeps a settled item with the day it was settled, and what was billed", () => {
    const ledger = ledgerIn(
      drawnSheet(`
      Customer|Invoice|Due date|Amount|Paid|Balance|Paid date
      A Ltd|1|2025-01-05|=100|=100|=0|2025-02-01
      B Ltd|2|2025-01-06|=200|=50|=150|`),
    );
    expect(itemLines(ledger).map((line) => line.split(" | ")[3])).toEqual(["100.00", "150.00"]);
    expect(Array.from(ledger.items.settledDate, (day) => day > 0)).toEqual([true, false]);
  });

  test("leaves hidden rows out when told to", () => {
    const cells = drawnSheet(`
      Customer|Invoice|Due date|Balance
      A Ltd|1|2025-01-05|=100
      B Ltd|2|2025-01-06|=200`);
    const hidden = { ...cells, hiddenRows: [2] };
    expect(ledgerIn(hidden, { includesHiddenRows: false })).toMatchObject({
      items: { count: 1 },
      leftOut: { hidden: 1 },
    });
    expect(ledgerIn(hidden).items.count).toBe(2);
  });

  test("follows a role that the user corrected", () => {
    const cells = drawnSheet(`
      Customer|Invoice|Due date|Balance|Payable by
      A Ltd|1|2025-01-05|=100|2025-03-05
      B Ltd|2|2025-01-06|=200|2025-03-06`);
    const ledger = ledgerIn(cells, { roles: { dueDate: "Payable by" } });
    expect(itemLines(ledger)[0]).toBe("A Ltd | 1 | 2025-03-05 | 100.00");
    expect(ledger.columns.find(({ role }) => role === "dueDate")).toMatchObject({
      confidence: 1,
      reasons: ["chosen-by-user"],
    });
  });

  test("joins customers by number with and without zeros, and by name where there is none", () => {
    const ledger = ledgerIn(
      drawnSheet(`
      Customer no|Customer|Invoice|Due date|Balance
      0012|A Ltd|1|2025-01-05|=100
      12.0|A Limited|2|2025-01-05|=100
      12|A Ltd|3|2025-01-05|=100
      13|B Ltd|4|2025-01-06|=200
      |B Ltd|5|2025-01-06|=200
      |C Ltd|6|2025-01-06|=200`),
    );
    expect(ledger.customers).toEqual([
      { id: "0012", name: "A Ltd" },
      { id: "13", name: "B Ltd" },
      { id: "", name: "C Ltd" },
    ]);
    expect([...ledger.items.customer]).toEqual([0, 0, 0, 1, 1, 2]);
  });
});

describe("questions", () => {
  const ambiguous = drawnSheet(`
    Customer|Invoice No|Due Date|Amount Due
    A|1|03/04/2025|10
    B|2|07/02/2025|20
    C|3|05/06/2025|20`);

  test("are asked where day and month cannot be told apart, and answers are followed", () => {
    expect(outcomeOf(readLedger(ambiguous))).toBe("asks date-order day-first/month-first");
    const dayFirst = ledgerIn(ambiguous, { answers: { "date-order": "day-first" } });
    expect(itemLines(dayFirst)[0]).toBe("A | 1 | 2025-04-03 | 10.00");
    const monthFirst = ledgerIn(ambiguous, { answers: { "date-order:Due Date": "month-first" } });
    expect(itemLines(monthFirst)[0]).toBe("A | 1 | 2025-03-04 | 10.00");
  });

  test("are asked again when the answer is none of the options", () => {
    expect(outcomeOf(readLedger(ambiguous, { answers: { "date-order": "whatever" } }))).toMatch(
      /^asks date-order/,
    );
  });

  test("are asked where Excel has exchanged day and month", () => {
    const cells = drawnSheet(`
      Customer|Invoice No|Due Date|Open Amount
      A|1|=45659|10
      B|2|=45748|20
      C|3|25/03/2025|20
      D|4|13/02/2025|20
      E|5|28/02/2025|5
      F|6|=45662|5
      G|7|=45809|5
      H|8|=45778|5
      I|9|=45994|5`);
    expect(outcomeOf(readLedger(cells))).toBe("asks dates-exchanged exchange-back/as-they-are");
    const back = ledgerIn(cells, { answers: { "dates-exchanged": "exchange-back" } });
    // 45659 is 2 January 2025: the file said 1 February, day first.
    expect(itemLines(back)[0]).toBe("A | 1 | 2025-02-01 | 10.00");
  });

  test("are asked where a point may group or divide", () => {
    const cells = drawnSheet(`
      Customer|Invoice No|Due Date|Open Amount
      A|1|2025-03-01|1.234
      B|2|2025-03-01|2.500`);
    expect(outcomeOf(readLedger(cells))).toBe("asks decimal-mark point/comma");
    const comma = ledgerIn(cells, { answers: { "decimal-mark": "comma" } });
    expect(itemLines(comma)[0]).toBe("A | 1 | 2025-03-01 | 1234.00");
  });

  test("are asked where credits are partly negative, partly positive", () => {
    const cells = drawnSheet(`
      Customer|Type|Invoice No|Due Date|Open Amount
      A|Invoice|1|2025-03-01|=100
      A|Credit Memo|2|2025-03-01|=-20
      A|Credit Memo|3|2025-03-01|=30`);
    expect(outcomeOf(readLedger(cells))).toBe(
      "asks credits-sign credits-are-negative/credits-are-positive",
    );
    const all = ledgerIn(cells, { answers: { "credits-sign": "credits-are-positive" } });
    expect([...all.items.openAmountMinor]).toEqual([10_000, -2_000, -3_000]);
  });

  test("are asked where two ledgers stand side by side, and the answer is an address", () => {
    const cells = drawnSheet(`
      Customer|Invoice|Due date|Balance||Customer|Invoice|Due date|Balance
      A Ltd|1|2025-01-05|=100||C Ltd|9|2025-01-05|=300
      B Ltd|3|2025-02-05|=50||D Ltd|8|2025-01-05|=50`);
    expect(outcomeOf(readLedger(cells))).toBe("asks which-ledger A1:D3/F1:I3");
    const right = ledgerIn(cells, { answers: { "which-ledger": "F1:I3" } });
    expect(itemLines(right)[0]).toBe("C Ltd | 9 | 2025-01-05 | 300.00");
  });

  test("are asked where another ledger stands below", () => {
    const cells = drawnSheet(`
      Customer|Invoice|Due date|Balance|
      A Ltd|1|2025-01-05|=100|
      B Ltd|3|2025-02-05|=50|
      ||||
      Client|Terms|Document date|Document no|Outstanding
      C Ltd|Net 30|2025-01-05|9|=300
      D Ltd|Net 30|2025-01-05|8|=50`);
    expect(outcomeOf(readLedger(cells))).toBe("asks which-ledger A1:E4/A5:E7");
    const below = ledgerIn(cells, { answers: { "which-ledger": "A5:E7" } });
    expect(itemLines(below)[0]).toBe("C Ltd | 9 | 2025-02-04 | 300.00");
  });

  test("are asked where two columns claim the amount", () => {
    const cells = drawnSheet(`
      Customer|Invoice|Due date|Invoice Amount|Total Amount
      A Ltd|1|2025-01-05|=100|=105
      B Ltd|3|2025-02-05|=50|=52.5`);
    expect(outcomeOf(readLedger(cells))).toBe("asks which-column Invoice Amount/Total Amount");
    const total = ledgerIn(cells, { answers: { "which-column": "Total Amount" } });
    expect(itemLines(total)[0]).toBe("A Ltd | 1 | 2025-01-05 | 105.00");
  });
});

test("a column of due months keeps its role: each month lacks its day", () => {
  const ledger = ledgerIn(
    drawnSheet(`
      客户|单号|单据日期|到期日|余额
      甲|1|2025-01-05|2025年2月|=100
      乙|2|2025-01-08|2025年3月|=200`),
  );
  expect(roleLines(ledger.columns)).toContain("dueDate: 到期日");
  expect(issueCodes(ledger)).toEqual(["due-date-month-only"]);
});

describe("amounts written in two ways", () => {
  test("are read each by itself: .00 is decimals as well as .50", () => {
    const ledger = ledgerIn(
      drawnSheet(`
        Customer|Invoice No|Due Date|Open Amount
        A|1|2025-03-01|1,000.00
        A|2|2025-03-01|500.00
        B|3|2025-03-01|€700,00
        B|4|2025-03-01|$1,200.00`),
    );
    expect(itemLines(ledger)).toEqual([
      "A | 1 | 2025-03-01 | 1000.00",
      "A | 2 | 2025-03-01 | 500.00",
      "B | 3 | 2025-03-01 | 700.00 EUR",
      "B | 4 | 2025-03-01 | 1200.00 USD",
    ]);
  });
});

describe("refusal", () => {
  test.each([
    ["an empty sheet", "|", "nothing-on-sheet: unknown"],
    ["a text", "Dear reader|\nthis is a letter|", "no-header: unknown"],
    [
      "payables",
      "Supplier|Invoice No|Due Date|Amount Due\nA|1|2025-01-05|=100",
      "not-receivables: payables-ledger",
    ],
    [
      "应付账款",
      "供应商名称|单据号|到期日|应付余额\n甲|1|2025-01-05|=100",
      "not-receivables: payables-ledger",
    ],
    [
      "a finished aging report",
      "客户名称|未到期|1-30天|31-60天|61-90天|90天以上|合计\n甲|=1|=2|=3|=4|=5|=15",
      "no-date: aging-report",
    ],
    [
      "a yearly balance book",
      "单位名称|方向|期初余额|本年借方|本年贷方|期末余额\n甲|借|=1|=2|=3|=0",
      "no-date: yearly-balances",
    ],
    [
      "a list of payments",
      "Payment ID|Customer|Payment Date|Amount Paid|Payment Method\nP1|A|2025-01-05|=100|Card",
      "not-receivables: payments-list",
    ],
    [
      "customers only",
      "Customer ID|Customer Name|City|Credit Limit|Payment Terms\n1|A|Rome|=100|Net 30",
      "no-date: customer-list",
    ],
    ["a header only", "Customer|Invoice No|Due Date|Open Amount\n|||", "no-rows: empty-template"],
    ["no amount", "Customer|Invoice No|Due Date\nA|1|2025-01-05", "no-open-amount: unknown"],
    [
      "no readable amount",
      "Customer|Invoice No|Due Date|Open Amount\nA|1|2025-01-05|#REF!",
      "no-readable-row: receivables-ledger",
    ],
  ])("names %s", (_, text, outcome) => {
    expect(outcomeOf(readLedger(drawnSheet(text)))).toBe(outcome);
  });
});

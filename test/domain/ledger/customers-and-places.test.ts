import { joinSuggestionsOf } from "../../../src/domain/ledger/join-suggestions";
import { rankLedgers } from "../../../src/domain/ledger/rank-ledgers";
import type { LedgerPlace } from "../../../src/domain/ledger/reading";
import fc from "fast-check";
import { parsePaymentTerms } from "../../../src/domain/ledger/payment-terms";
import { drawnSheet } from "../../support/ledger-text";

describe("join suggestion", () => {
  test.each([
    ["北京华联商业有限公司", "北京华联商业有限责任公司", "legal-form-differs"],
    ["Acme Ltd", "ACME Limited", "legal-form-differs"],
    ["Acme Inc.", "Acme, LLC", "legal-form-differs"],
    ["上海（中国）贸易公司", "上海中国贸易公司", "punctuation-differs"],
    ["Northwind Traders", "Northwynd Traders", "one-character-differs"],
    ["广州东方机电设备厂", "广州东万机电设备厂", "one-character-differs"],
  ])("%s and %s: %s", (first, second, evidence) => {
    const customers = [first, "Quite Another", second].map((name) => ({ id: "", name }));
    expect(joinSuggestionsOf(customers)).toEqual([{ customers: [0, 2], evidence }]);
  });

  test("is made for one name under two numbers", () => {
    const customers = ["1", "2"].map((id) => ({ id, name: "Acme Ltd" }));
    expect(joinSuggestionsOf(customers)).toEqual([
      { customers: [0, 1], evidence: "same-name-other-id" },
    ]);
  });

  test.each([
    ["深圳第一分公司", "深圳第二分公司"],
    ["Store 17", "Store 18"],
    ["Ltd", "Limited"],
    ["有限公司", "有限责任公司"],
    ["中国石油", "中国石化"],
  ])("is not made for %s and %s", (first, second) => {
    expect(joinSuggestionsOf([first, second].map((name) => ({ id: "", name })))).toEqual([]);
  });
});

describe("payment terms", () => {
  test.each([
    ["Net 30", 30, 0, false],
    ["n/45", 45, 0, false],
    ["30天", 30, 0, false],
    ["账期60天", 60, 0, false],
    ["票到30天", 30, 0, false],
    ["30 days", 30, 0, false],
    ["30", 30, 0, false],
    ["2/10 net 30", 30, 0, false],
    ["2% 10 days, net 60", 60, 0, false],
    ["Due on receipt", 0, 0, false],
    ["款到发货", 0, 0, false],
    ["月结30天", 30, 0, true],
    ["月结", 0, 0, true],
    ["EOM+15", 15, 0, true],
    ["Net 30 EOM", 30, 0, true],
    ["次月底", 0, 1, true],
    ["三个月", 0, 3, false],
    ["2 months", 0, 2, false],
    ["30 Tage netto", 30, 0, false],
    ["-30", -30, 0, false],
    ["月結30天", 30, 0, true],
    ["45天月结", 45, 0, true],
    ["30D EOM", 30, 0, true],
    ["发票日后45天", 45, 0, false],
    ["验收合格后30日内付款", 30, 0, false],
    ["Invoice date + 45", 45, 0, false],
    ["C.O.D.", 0, 0, false],
    ["現金", 0, 0, false],
    ["半年", 0, 6, false],
    ["14 Tage 2%, 30 Tage netto", 30, 0, false],
    ["Net_30", 30, 0, false],
    ["三十天", 30, 0, false],
    ["四十五日内付款", 45, 0, false],
    ["30日以内", 30, 0, false],
    ["月末締め翌月末払い", 0, 1, true],
    ["当月末締翌々月末払", 0, 2, true],
    ["zahlbar innerhalb von 14 Tagen", 14, 0, false],
  ])("%s is %d days and %d months, end of month: %s", (text, days, months, fromEndOfMonth) => {
    expect(parsePaymentTerms(text)).toMatchObject({ days, months, fromEndOfMonth });
  });

  test.each([
    ["次月25日", 25],
    ["10th prox", 10],
    ["15th of next month", 15],
  ])("%s is due on day %d of the next month", (text, dayOfMonth) => {
    expect(parsePaymentTerms(text)).toMatchObject({ months: 1, dayOfMonth, days: 0 });
  });

  test("whatever they say, nothing throws and days are whole or half months", () => {
    const likely = fc.stringMatching(
      /^(?:net|EOM|月结|票到|次月|2\/10|n)? ?[0-9]{0,4} ?(?:天|日|days|个月|%|EOM)?$/,
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), likely), (text) => {
        const terms = parsePaymentTerms(text);
        if (terms === undefined) return;
        expect(Number.isInteger(terms.days) && Number.isInteger(terms.months)).toBe(true);
        expect(terms.dayOfMonth).toBeGreaterThanOrEqual(0);
        expect(terms.dayOfMonth).toBeLessThanOrEqual(31);
      }),
    );
  });

  test.each([
    "",
    "NAA8",
    "as agreed",
    "另议",
    "30/70",
    "50% advance",
    "隔月25日",
    "每月25日",
    "季结",
  ])("%j says nothing", (text) => {
    expect(parsePaymentTerms(text)).toBeUndefined();
  });
});

describe("places that may hold the ledger", () => {
  const LEDGER = "客户|单据号|到期日|未收金额\n甲|1|2025-01-05|=100\n乙|2|2025-01-06|=200";
  const place = (sheet: string, text: string, more: Partial<LedgerPlace> = {}): LedgerPlace => {
    const top = drawnSheet(text, sheet);
    return { top, extent: top.place, origin: "sheet", isVisible: true, isActive: false, ...more };
  };

  test("come with the ledger first, whatever sheet is on screen", () => {
    const ranked = rankLedgers([
      place("客户", "客户名称|城市|信用额度\n甲|上海|=5", { isActive: true }),
      place("采购", "供应商|单据号|到期日|未付金额\n丙|9|2025-01-05|=100"),
      place("应收明细", LEDGER),
    ]);
    expect(ranked.map(({ place: { sheet }, isAgeable }) => [sheet, isAgeable])).toEqual([
      ["应收明细", true],
      ["客户", false],
      ["采购", false],
    ]);
  });

  test("hold the same data once", () => {
    const ranked = rankLedgers([
      place("query", LEDGER, { isVisible: false }),
      place("应收", LEDGER),
      place("应收", LEDGER, { origin: "table" }),
    ]);
    expect(ranked.map(({ reasons }) => reasons.includes("copy-of-better-candidate"))).toEqual([
      false,
      true,
      true,
    ]);
    expect(ranked[0]?.place.sheet).toBe("应收");
  });

  test("begin with what the user selected", () => {
    const other = LEDGER.replace("=200", "=300");
    const ranked = rankLedgers([
      place("应收台账", LEDGER, { isActive: true }),
      place("旧账", other, { origin: "selection" }),
    ]);
    expect(ranked[0]?.reasons).toContain("is-selected");
  });
});

import { drawnSheet, issueCodes, ledgerIn } from "../../support/ledger-text";

describe("the control totals of a ledger in several currencies", () => {
  const items = `
    客户名称|单据号|到期日|币种|未收金额
    甲公司|A1|2025-01-05|CNY|=100
    乙公司|A2|2025-01-06|USD|=30
    甲公司|A3|2025-02-05|CNY|=20.5`;
  const totalsOf = (sheet: string) => {
    const ledger = ledgerIn(drawnSheet(sheet));
    return {
      count: ledger.items.count,
      issues: issueCodes(ledger),
      totals: ledger.controlTotals
        .filter(({ origin }) => origin === "total-row")
        .map(({ currency, amountMinor }) => [ledger.currencies[currency]?.code, amountMinor]),
    };
  };

  test("come from a total row for each currency", () => {
    const sheet = `${items}
    |合计||CNY|=120.5
    |合计||USD|=30`;
    expect(totalsOf(sheet)).toEqual({
      ...{ count: 3, issues: [] },
      totals: [
        ["CNY", 12_050],
        ["USD", 3_000],
      ],
    });
  });

  test("are named when such a row is not the sum of its currency", () => {
    const sheet = `${items}
    |合计||CNY|=120
    |合计||USD|=30`;
    expect(totalsOf(sheet).issues).toEqual(["total-row-disagrees"]);
  });

  test("never come from one row over all currencies", () => {
    const sheet = `${items}
    |合计|||=150.5`;
    expect(totalsOf(sheet)).toMatchObject({ totals: [], issues: ["total-row-mixes-currencies"] });
  });
});

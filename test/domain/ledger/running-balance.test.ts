// Accounts with a running balance: their lines are the items, their balances are sums that must not be added.
import { drawnSheet, itemLines, ledgerIn } from "../../support/ledger-text";

const HEADER = "日期|凭证号|客户名称|摘要|借方|贷方|方向|余额";

function accountOf(lines: string) {
  return ledgerIn(drawnSheet(`${HEADER}\n${lines}`));
}

test.each([
  {
    because: "debits are owed, credits are credits",
    lines: `
      2025-01-05|1|甲|销售|=100||借|=100
      2025-01-15|2|甲|收款||=40|借|=60
      2025-02-05|3|甲|销售|=200||借|=260`,
    items: ["甲 | 1 | no date | 100.00", "甲 | 2 | no date | -40.00", "甲 | 3 | no date | 200.00"],
    issues: ["balance-is-running", "due-date-column-missing"],
  },
  {
    because: "each customer's account begins anew, however short it is",
    lines: `
      2025-01-05|1|甲|销售|=100||借|=100
      2025-01-15|2|甲|收款||=40|借|=60
      2025-02-05|3|乙|销售|=200||借|=200
      2025-03-05|4|乙|收款||=60|借|=140
      2025-03-06|5|丙|销售|=7||借|=7`,
    items: [
      ...["甲 | 1 | no date | 100.00", "甲 | 2 | no date | -40.00", "乙 | 3 | no date | 200.00"],
      ...["乙 | 4 | no date | -60.00", "丙 | 5 | no date | 7.00"],
    ],
    issues: ["balance-is-running", "due-date-column-missing"],
  },
  {
    because:
      "the balance brought forward is an item, on the credit side a credit; totals of periods are none",
    lines: `
      2025-01-01||甲|期初余额|||借|=500
      2025-01-05|1|甲|销售|=1000||借|=1500
      2025-01-20|2|甲|收款||=700|借|=800
      2025-01-31||甲|本月合计|=1000|=700|借|=800
      2025-01-31||甲|本年累计|=1000|=700|借|=800
      2025-02-01||甲|承前页|=1000|=700|借|=800
      2025-02-10|3|甲|销售|=500||借|=1300
      2025-01-01||乙|上年结转|||贷|=200
      2025-01-09|4|乙|销售|=50||贷|=150`,
    items: [
      ...["甲 |  | no date | 500.00", "甲 | 1 | no date | 1000.00", "甲 | 2 | no date | -700.00"],
      ...["甲 | 3 | no date | 500.00", "乙 |  | no date | -200.00", "乙 | 4 | no date | 50.00"],
    ],
    issues: ["amount-zero", "balance-is-running", "due-date-column-missing"],
  },
  {
    because: "a line that speaks of a total and moves the balance is an item",
    lines: `
      2025-01-05|1|甲|销售|=100||借|=100
      2025-01-15|2|甲|合计开票三张|=40||借|=140
      2025-01-31||甲|本月合计|=140||借|=140
      2025-02-05|3|甲|收款||=60|借|=80`,
    items: ["甲 | 1 | no date | 100.00", "甲 | 2 | no date | 40.00", "甲 | 3 | no date | -60.00"],
    issues: ["balance-is-running", "due-date-column-missing"],
  },
  {
    because: "a missing line is told by the balance",
    lines: `
      2025-01-05|1|甲|销售|=100||借|=100
      2025-01-15|2|甲|收款||=40|借|=60
      2025-02-05|3|甲|销售|=200||借|=260
      2025-02-06|4|甲|收款||=10|借|=250
      2025-03-05|6|甲|销售|=10||借|=460`,
    items: [
      ...["甲 | 1 | no date | 100.00", "甲 | 2 | no date | -40.00", "甲 | 3 | no date | 200.00"],
      ...["甲 | 4 | no date | -10.00", "甲 | 6 | no date | 10.00"],
    ],
    issues: ["balance-is-running", "due-date-column-missing", "running-balance-disagrees"],
  },
  {
    because: "single items with their own balance are no account",
    lines: `
      2025-01-05|1|甲|销售|=100||借|=100
      2025-01-15|2|甲|销售|=40||借|=40
      2025-02-05|3|甲|预收||=30|贷|=30`,
    items: ["甲 | 1 | no date | 100.00", "甲 | 2 | no date | 40.00", "甲 | 3 | no date | -30.00"],
    issues: ["credit-sign-turned", "due-date-column-missing"],
  },
])("$because", ({ lines, items, issues }) => {
  const ledger = accountOf(lines);
  expect(itemLines(ledger)).toEqual(items);
  expect([...new Set(ledger.issues.map(({ code }) => code))].sort()).toEqual(issues);
});

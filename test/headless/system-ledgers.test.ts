// Files as the systems write them, with everything around the rows: separators, encodings, titles, totals, decoys.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { AgingReportJson } from "../../src/application/report-json";
import { runReport } from "../../src/headless/run-report";

const FOLDER = join(__dirname, "../fixtures/ledgers");

interface Expected {
  readonly currency: string;
  readonly outstanding: string;
  readonly pastDue: string;
  readonly credits: string;
  readonly noDate: string;
  readonly openItems: number;
  readonly customers: readonly string[];
}

const usual = { credits: "0.00", noDate: "0.00" };

/** As of 30 June 2026. */
const LEDGERS: readonly (readonly [file: string, expected: Expected, because: string])[] = [
  [
    "sap-fbl5n.csv",
    {
      ...{ ...usual, currency: "EUR", outstanding: "21371.25", pastDue: "14250.50" },
      ...{ credits: "-200.00", openItems: 4 },
      customers: ["Hafenwerk Maschinen GmbH", "Brückner Fördertechnik AG"],
    },
    "12.450,00 is twelve thousand, 200,00- a credit, and the net due date the due date",
  ],
  [
    "kingdee.csv",
    {
      ...{ ...usual, currency: "CNY", outstanding: "50160.50", pastDue: "46160.50" },
      ...{ openItems: 3, customers: ["溪桥纺织有限公司", "岭南包装制品厂"] },
    },
    "未收款金额 is what is open, and 合计 is no customer",
  ],
  [
    "yonyou-gbk.csv",
    {
      ...{ ...usual, currency: "CNY", outstanding: "139000.00", pastDue: "133200.00" },
      ...{ credits: "-3000.00", openItems: 4 },
      customers: ["霜叶医疗器械有限公司", "北渡食品股份有限公司", "云帆物流有限公司"],
    },
    "原币余额 is what is open, and a receipt is a credit",
  ],
  [
    "quickbooks.csv",
    {
      ...{ ...usual, currency: "", outstanding: "6400.00", pastDue: "1460.25" },
      ...{ credits: "-60.25", openItems: 4 },
      customers: ["Alder Print Shop", "Copper Creek School"],
    },
    "days over 12 say that the month stands first, and TOTAL is no customer",
  ],
  [
    "xero.csv",
    {
      ...{ ...usual, currency: "NZD", outstanding: "4900.50", pastDue: "3800.00" },
      ...{ openItems: 3, customers: ["Kauri Timber Ltd", "Tui Brewing"] },
    },
    "the contact is the customer, and Amount Due no due date",
  ],
  [
    "odoo.csv",
    {
      ...{ ...usual, currency: "EUR", outstanding: "1390.00", pastDue: "1450.00" },
      ...{ credits: "-60.00", openItems: 3, customers: ["Gélinotte SARL", "Azur Import"] },
    },
    "of three signed amounts the one that is due counts",
  ],
  [
    "erpnext.csv",
    {
      ...{ ...usual, currency: "INR", outstanding: "95500.50", pastDue: "92500.50" },
      ...{ openItems: 3, customers: ["Banyan Retail", "Neem Organics"] },
    },
    "finished buckets and ages are not read again",
  ],
  [
    "dynamics.csv",
    {
      ...{ ...usual, currency: "USD", outstanding: "7730.40", pastDue: "6750.40" },
      ...{ openItems: 3, customers: ["Forest Wholesales", "Sparrow Audio"] },
    },
    "the balance is what is open of the amount beside it",
  ],
  [
    "traditional-big5.csv",
    {
      ...{ ...usual, currency: "TWD", outstanding: "183050.00", pastDue: "173600.00" },
      ...{ openItems: 3, customers: ["竹影電子股份有限公司", "鹿港精密工業有限公司"] },
    },
    "115年 is 2026, and 總計 is no customer",
  ],
  [
    "three-decimals.csv",
    {
      ...{ currency: "KWD", outstanding: "439.380", pastDue: "1.250", credits: "0.000" },
      ...{ noDate: "0.000", openItems: 3, customers: ["Dhow Marine Services", "Pearl Catering"] },
    },
    "a dinar has a thousand fils",
  ],
  [
    "no-due-date-yet.csv",
    {
      ...{ ...usual, currency: "", outstanding: "87200.00", pastDue: "0.00" },
      ...{ noDate: "87200.00", openItems: 3 },
      customers: ["拾光装饰工程有限公司", "远岫园林有限公司"],
    },
    "what has no due date yet stands on a line of its own",
  ],
];

describe("a ledger file", () => {
  test.each(LEDGERS)("%s is read to the cent: %j, because %s", async (file, expected) => {
    const run = await runReport([file, "--as-of", "2026-06-30", "--json"], FOLDER);
    expect([run.exitCode, run.errors]).toEqual([0, ""]);
    const report = JSON.parse(run.output) as AgingReportJson;
    const [only, ...others] = report.currencies;
    expect(others).toEqual([]);
    const { credits, noDate, outstanding, pastDue, code } = only ?? {};
    expect({
      ...{ credits, noDate, outstanding, pastDue, currency: code },
      openItems: report.counts.openItems,
      customers: [...new Set(report.customers.map(({ name }) => name))].sort(),
    }).toEqual({ ...expected, customers: [...expected.customers].sort() });
  });

  test("of the folder has a line in the table", () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith(".csv"));
    expect(LEDGERS.map(([file]) => file).sort()).toEqual(files.sort());
  });
});

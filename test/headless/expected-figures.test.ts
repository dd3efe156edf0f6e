import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AgingReportJson } from "../../src/application/report-json";
import { runReport } from "../../src/headless/run-report";

// Ledgers of other people, which the project may not carry: the figures were worked out independently.
const DATA = join(__dirname, "../../../shared/data");
const isThere = existsSync(DATA);
if (!isThere)
  process.stdout.write("Skipped: the ledgers of ../shared/data are not here to compare with.\n");
const withData = isThere ? describe : describe.skip;

interface ExpectedBucket {
  readonly sum: number;
  readonly count: number;
}
interface ExpectedFigures {
  readonly rows: number;
  readonly total_open: number;
  readonly overdue_open: number;
  readonly buckets: Readonly<Record<string, ExpectedBucket>>;
}
interface ExpectedCustomer extends ExpectedFigures {
  readonly customer: string;
}
interface ExpectedCase extends ExpectedFigures {
  readonly as_of: string;
  readonly filter: string;
  readonly per_currency: Readonly<Record<string, ExpectedFigures>>;
  readonly top5_by_customerID: readonly ExpectedCustomer[];
  readonly top5_by_cust_number_leading_zeros_stripped_no_conversion: readonly ExpectedCustomer[];
}

const BUCKET_IDS: Readonly<Record<string, string>> = { not_due: "current", ">365": "over-365" };

function expectedCases(file: string): readonly ExpectedCase[] {
  if (!isThere) return [];
  return (JSON.parse(readFileSync(join(DATA, file), "utf8")) as { cases: ExpectedCase[] }).cases;
}

async function reportOf(
  file: string,
  asOf: string,
  ...options: string[]
): Promise<AgingReportJson> {
  const run = await runReport([join(DATA, file), "--as-of", asOf, "--json", ...options], DATA);
  expect([run.exitCode, run.errors]).toEqual([0, ""]);
  return JSON.parse(run.output) as AgingReportJson;
}

const cents = (amount: number): string => amount.toFixed(2);
const bucketsOf = ({ buckets }: ExpectedFigures) =>
  Object.entries(buckets).map(([name, { sum, count }]) => ({
    ...{ id: BUCKET_IDS[name] ?? name, amount: cents(sum), count },
  }));

function compare(
  found: AgingReportJson["currencies"][number] | undefined,
  expected: ExpectedFigures,
): void {
  expect(found?.outstanding).toBe(cents(expected.total_open));
  expect(found?.pastDue).toBe(cents(expected.overdue_open));
  expect(found?.buckets.map(({ id, amount, count }) => ({ id, amount, count }))).toEqual(
    bucketsOf(expected),
  );
}

withData("a ledger of open items in two currencies", () => {
  test.each(expectedCases("expected-highradius-9700.json").map((one) => [one.as_of, one] as const))(
    "as of %s agrees to the cent",
    async (asOf, expected) => {
      const json = await reportOf("highradius-open-9700.csv", asOf);
      for (const [code, figures] of Object.entries(expected.per_currency))
        compare(
          json.currencies.find((currency) => currency.code === code),
          figures,
        );
      expect(json.counts.openItems).toBe(9700);
      expect(json.proof.difference).toBe("0.00");
      for (const top of expected.top5_by_cust_number_leading_zeros_stripped_no_conversion) {
        const rows = json.customers.filter(({ id }) => id.replace(/^0+/, "") === top.customer);
        const sum = rows.reduce((total, { outstanding }) => total + Number(outstanding) * 100, 0);
        expect((sum / 100).toFixed(2)).toBe(cents(top.total_open));
      }
    },
  );
});

withData("a ledger with history, looked at from an earlier day", () => {
  const cases = expectedCases("expected-ibm-late-payment.json").filter(({ filter }) =>
    filter.includes("SettledDate > as_of"),
  );
  const files = ["ibm-late-payment-original.csv", "ibm-late-payment-excel-resaved.csv"];
  const table = files.flatMap((file) => cases.map((one) => [file, one.as_of, one] as const));
  test.each(table)("%s as of %s agrees to the cent", async (file, asOf, expected) => {
    const json = await reportOf(file, asOf);
    compare(json.currencies[0], expected);
    expect(json.counts.openItems).toBe(expected.rows);
    for (const top of expected.top5_by_customerID)
      expect(json.customers.find(({ id }) => id === top.customer)).toMatchObject({
        outstanding: cents(top.total_open),
        pastDue: cents(top.overdue_open),
      });
  });
});

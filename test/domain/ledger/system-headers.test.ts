// The right role for every column in the wordings of the systems ledgers come from, and never for a decoy beside it.
import type { ColumnRole } from "../../../src/domain/ledger/column-role";
import { readLedger } from "../../../src/domain/ledger/read-ledger";
import type { CellValue } from "../../../src/domain/ledger/sheet-cells";
import { sheetOf } from "../../support/sheet-of";
import { SYSTEM_HEADERS, type SystemHeaders, type UnusedKind } from "./system-headers-data";

const ROWS = 12;
const DAY = 46_000;
const UNUSED = new Set<string>([
  "other-date",
  "other-amount",
  "days",
  "bucket",
  "text",
  "code",
  "yes-no",
]);

/** A cell as such a column would hold it: dates as serial numbers, amounts that add up. */
const CELLS: Readonly<Record<ColumnRole | UnusedKind, (row: number) => CellValue>> = {
  customerName: (row) => ["岚栖机械有限公司", "Northwind Ltd", "墨穗电子"][row % 3] ?? "",
  customerId: (row) => ["C1001", "C1002", "C1003"][row % 3] ?? "",
  documentNumber: (row) => `DOC-${9001 + row}`,
  documentType: (row) => (row % 5 === 4 ? "Credit note" : "Invoice"),
  documentDate: (row) => DAY + row * 3,
  dueDate: (row) => DAY + row * 3 + 30,
  paymentTerms: () => 30,
  originalAmount: (row) => 1000 + row,
  paidAmount: (row) => (row % 4 === 0 ? 100 : 0),
  creditedAmount: () => 0,
  openAmount: (row) => 1000 + row - (row % 4 === 0 ? 100 : 0),
  direction: () => "借",
  debitAmount: (row) => 1000 + row,
  creditAmount: () => 0,
  currency: (row) => (row % 6 === 5 ? "USD" : "CNY"),
  exchangeRate: () => 7.12,
  salesperson: (row) => ["何汀", "顾砾"][row % 2] ?? "",
  region: (row) => ["华东", "华南"][row % 2] ?? "",
  industry: (row) => ["制造业", "零售"][row % 2] ?? "",
  department: (row) => ["一部", "二部"][row % 2] ?? "",
  orderNumber: (row) => `SO-${500 + row}`,
  disputeFlag: (row) => (row === 3 ? "是" : "否"),
  settledDate: () => "",
  status: () => "Open",
  remark: (row) => (row % 3 === 0 ? "对账中" : ""),
  contact: () => "021-5550101",
  "other-date": (row) => DAY + row * 3 + 5,
  "other-amount": (row) => 7000 + row * 7,
  days: (row) => 40 - row,
  bucket: () => "31-60",
  text: () => "Debtors",
  code: (row) => `${100 + row}`,
  "yes-no": () => "否",
};

function wrongRoles({ headers }: SystemHeaders): readonly string[] {
  const rows = Array.from({ length: ROWS }, (_, row) =>
    headers.map(([, kind]) => CELLS[kind](row)),
  );
  const reading = readLedger(sheetOf([headers.map(([header]) => header), ...rows]), {
    answers: { "credits-sign": "credits-are-negative" },
  });
  if (reading.status !== "read")
    return [
      `${reading.status}: ${JSON.stringify(reading.status === "asks" ? reading.questions : reading.code)}`,
    ];
  const found = new Map<string, string>(
    reading.ledger.columns.map(({ role, header }) => [header, role]),
  );
  return headers.flatMap(([header, kind]) => {
    const wanted = UNUSED.has(kind) ? undefined : kind;
    const role = found.get(header);
    return role === wanted ? [] : [`${header}: ${role ?? "none"}, not ${wanted ?? "none"}`];
  });
}

/** Roles that decide where money goes: one of these wrong and the aging is wrong. */
const MONEY_ROLES = /customerName|customerId|documentDate|dueDate|Amount|currency|settledDate/;

describe("headers of", () => {
  test.each(SYSTEM_HEADERS.map((headers) => [headers.system, headers] as const))(
    "%s: every column that decides an aging has its role, and no decoy has it",
    (_, headers) => {
      expect(wrongRoles(headers).filter((line) => MONEY_ROLES.test(line))).toEqual([]);
    },
  );

  test("all systems together are understood nearly without fault", () => {
    const wrong = SYSTEM_HEADERS.flatMap((headers) =>
      wrongRoles(headers).map((line) => `  wrong: ${headers.system} ${line}`),
    );
    const count = SYSTEM_HEADERS.reduce((sum, { headers }) => sum + headers.length, 0);
    process.stdout.write(
      [
        `Right column roles over the headers of ${SYSTEM_HEADERS.length} systems: ${count - wrong.length} of ${count}.`,
        ...wrong,
        "",
      ].join("\n"),
    );
    expect(wrong.length).toBeLessThanOrEqual(count * 0.02);
  });
});

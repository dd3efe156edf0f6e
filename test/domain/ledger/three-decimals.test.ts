// 1.234 is a thousand in some schools and a little more than one in others; in a currency of three decimals it is no question.
import { readLedger } from "../../../src/domain/ledger/read-ledger";
import type { CellValue } from "../../../src/domain/ledger/sheet-cells";
import { sheetOf } from "../../support/sheet-of";

interface Sheet {
  readonly title?: string;
  readonly header?: string;
  readonly currencies?: readonly string[];
  readonly amounts: readonly string[];
}

const DUE = 46_050;

function readingOf({ title, header, currencies, amounts }: Sheet) {
  const headers = ["Customer", "Invoice No", "Due Date", header ?? "Open Amount"];
  const rows = amounts.map((amount, row): CellValue[] => [
    ...["Lantern Trading", `INV-${row + 1}`, DUE + row, amount],
    ...(currencies === undefined ? [] : [currencies[row] ?? ""]),
  ]);
  return readLedger(
    sheetOf([
      ...(title === undefined ? [] : [[title]]),
      currencies === undefined ? headers : [...headers, "Currency"],
      ...rows,
    ]),
  );
}

describe("amounts such as 1.234", () => {
  test.each<readonly [string, Sheet, readonly number[]]>([
    [
      "the currency column says dinars",
      { currencies: ["KWD", "KWD"], amounts: ["1.234", "30.125"] },
      [1_234, 30_125],
    ],
    [
      "every currency of the column has three decimals",
      { currencies: ["OMR", "BHD"], amounts: ["1.234", "2.500"] },
      [1_234, 2_500],
    ],
    [
      "a total row below has no currency of its own",
      { currencies: ["JOD", "JOD", ""], amounts: ["1.234", "2.500", "3.734"] },
      [1_234, 2_500],
    ],
    [
      "the header names it",
      { header: "Open Amount (KWD)", amounts: ["1.234", "2.500"] },
      [1_234, 2_500],
    ],
    [
      "the title names it",
      { title: "All amounts in TND", amounts: ["1.234", "2.500"] },
      [1_234, 2_500],
    ],
    ["it stands beside the digits", { amounts: ["KWD 1.234", "KWD 2.500"] }, [1_234, 2_500]],
  ])("are not asked about when %s", (_, sheet, expected) => {
    const reading = readingOf(sheet);
    if (reading.status !== "read") throw new Error(JSON.stringify(reading));
    const { items } = reading.ledger;
    expect([...items.openAmountMinor].slice(0, expected.length)).toEqual(expected);
  });

  test.each<readonly [string, Sheet]>([
    ["the currency has two decimals", { currencies: ["EUR", "EUR"], amounts: ["1.234", "2.500"] }],
    [
      "only one of two currencies has three",
      { currencies: ["KWD", "EUR"], amounts: ["1.234", "2.500"] },
    ],
    ["nobody says the currency", { amounts: ["1.234", "2.500"] }],
  ])("are asked about when %s", (_, sheet) => {
    const reading = readingOf(sheet);
    expect(reading.status === "asks" && reading.questions.map(({ code }) => code)).toEqual([
      "decimal-mark",
    ]);
  });
});

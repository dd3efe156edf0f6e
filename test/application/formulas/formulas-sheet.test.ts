// How the sheet of live examples looks before any formula has been calculated.
import { formulasSheet } from "../../../src/application/formulas/formulas-sheet";
import { TABLE_LOOKS } from "../../../src/application/formulas/result-looks-table";
import { readLedger } from "../../../src/domain/ledger/read-ledger";
import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { speakInCells } from "../../../src/functions/cell-error";
import { catalogueOf } from "../../../src/functions/function-catalogue";
import { callFunction } from "../../../src/functions/functions";
import { exampleIn, FUNCTION_EXAMPLES } from "../../../src/messages/function-examples-table";
import { formulasMessagesIn } from "../../../src/messages/formulas-messages";
import { functionMetadata } from "../../../src/packaging/function-metadata";
import { installCustomFunctions } from "../../support/custom-functions";
import { sheetOf } from "../../support/sheet-of";

beforeAll(() => {
  installCustomFunctions();
  speakInCells(() => "en");
});

const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const LEDGER = [
  ["Customer", "Invoice No.", "Due Date", "Open Amount", "Currency"],
  ["Alpha Ltd", "INV1", "2026-03-01", 100, "CNY"],
  ["Beta Ltd", "INV2", "2026-02-01", 70, "USD"],
];

describe("the looks of results", () => {
  test.each([
    { currencies: [["CNY"], ["USD"]], because: "with a column of currencies" },
    { currencies: null, because: "without one" },
  ])("are as wide as the tables of the functions, $because", ({ currencies }) => {
    const [customer, due, open] = [column(["A", "B"]), column([46_000, 46_010]), column([1, 2])];
    const day = [[46_100]];
    const tables: Readonly<Record<string, readonly unknown[]>> = {
      AGING: [customer, due, open, day, null, currencies],
      AGINGTOTALS: [due, open, day, null, currencies],
      TACTICS: [customer, due, open, day, currencies],
      PROVISION: [due, open, day, null, null, currencies],
    };
    for (const [id, look] of Object.entries(TABLE_LOOKS)) {
      const [header = [], first = []] = callFunction(id as "AGING", tables[id] ?? []);
      const texts = currencies === null ? 0 : 1;
      expect([id, header.length]).toEqual([id, look.columns.length + texts]);
      if (texts === 1) expect([id, first[look.currencyAt]]).toEqual([id, "CNY"]);
    }
  });

  test("stand on the sheet: headers, amounts and days in the cells that results will fill", async () => {
    const reading = readLedger(sheetOf(LEDGER));
    if (reading.status !== "read") throw new Error(reading.status);
    const { "en-US": english } = await functionMetadata(process.cwd(), "https://localhost:3000");
    const { sheet, groups } = formulasMessagesIn("en");
    const plan = formulasSheet({
      ...{ ledger: reading.ledger, asOfDate: 46_112 as CalendarDate },
      functions: catalogueOf(english.functions, english.functions, "en"),
      sampleOf: (id) => {
        const [example] = FUNCTION_EXAMPLES[id] ?? [];
        if (example === undefined) return undefined;
        const { isDate = false, ...rest } = exampleIn(example, "en");
        return { ...rest, isDate };
      },
      words: { ...sheet, groups },
    });
    const looksAt = (begins: string): readonly unknown[] => {
      const { row = -1 } =
        plan.formulas?.find(({ formulas }) => formulas[0]?.[0]?.startsWith(begins)) ?? {};
      return plan.blocks
        .filter((block) => block.column === 1 && [row, row + 1].includes(block.row))
        .flatMap(({ style, values }) =>
          values.flat().every((cell) => cell === "") ? [style] : [],
        );
    };
    const [header, body] = looksAt("=AR.AGING(") as [string[], string[]];
    expect(header).toEqual(new Array(13).fill("header"));
    expect(body.slice(0, 3)).toEqual(["text", "text", "amount"]);
    expect(looksAt("=AR.DUEDATE(")).toEqual([["date"]]);
    expect(looksAt("=AR.OVERDUE(")).toEqual([["amount"]]);
    expect(looksAt("=AR.GUARD(")).toEqual([]);
  });
});

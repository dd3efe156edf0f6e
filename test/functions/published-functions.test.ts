// The published surface: formulas in users' workbooks name these ids and rely on these orders.
import { installCustomFunctions, shownBy } from "../support/custom-functions";
import { functionHelpPage } from "../../src/packaging/function-help-page";
import { functionMetadata } from "../../src/packaging/function-metadata";
import { speakInCells } from "../../src/functions/cell-error";
import { WORKSHEET_FUNCTIONS } from "../../src/functions/functions";

type AnyFunction = (...inputs: readonly unknown[]) => unknown[][];

const BASE = "https://localhost:3000";

/** Only ever grows, and only at the ends: a line changed here is a workbook broken somewhere. */
const PUBLISHED: Readonly<Record<string, readonly string[]>> = {
  DAYSPASTDUE: ["dueDate", "asOfDate"],
  BUCKET: ["dueDate", "asOfDate", "scheme"],
  DUEDATE: ["documentDate", "terms"],
  PARSEDATE: ["dateText", "dateOrder"],
  PARSEAMOUNT: ["amountText", "decimalMark"],
  OVERDUE: ["openAmount", "dueDate", "asOfDate", "graceDays"],
  AGING: [
    ...["customer", "dueDate", "openAmount", "asOfDate", "scheme", "currency", "credits"],
    ...["reportingCurrency", "exchangeRates"],
  ],
  AGINGTOTALS: [
    ...["dueDate", "openAmount", "asOfDate", "scheme", "currency", "credits"],
    ...["reportingCurrency", "exchangeRates"],
  ],
  DSO: ["receivables", "creditSales", "days"],
  BPDSO: ["notDueReceivables", "creditSales", "days"],
  ADD: ["receivables", "notDueReceivables", "creditSales", "days"],
  CEI: ["openingReceivables", "creditSales", "receivables", "notDueReceivables"],
  STAGE: ["dueDate", "asOfDate", "settings"],
  PHASE: ["dueDate", "asOfDate", "settings"],
  GRADE: ["dueDate", "asOfDate", "fraudSigns", "promisesBroken", "warningScore"],
  RISKSCORE: ["ratings", "dueDate", "asOfDate", "weights"],
  RISKTIER: ["score"],
  WARNINGSCORE: ["ticks"],
  QUADRANT: ["willingness", "ability"],
  TACTIC: [
    ...["dueDate", "openAmount", "asOfDate", "tacticField"],
    ...["reason", "behaviour", "quadrant", "importance", "disputedAmount", "settings"],
  ],
  TACTICS: ["customer", "dueDate", "openAmount", "asOfDate", "currency", "disputed", "settings"],
  LEVEL: [
    ...["dueDate", "openAmount", "asOfDate"],
    ...["reason", "behaviour", "quadrant", "importance", "disputedAmount"],
  ],
  NEXTLETTER: ["dueDate", "openAmount", "asOfDate", "importance"],
  NEXTCONTACT: [
    ...["dueDate", "openAmount", "asOfDate"],
    ...["reason", "behaviour", "quadrant", "importance"],
  ],
  OWNER: [
    ...["dueDate", "openAmount", "asOfDate"],
    ...["reason", "behaviour", "quadrant", "importance"],
  ],
  EXPLAIN: [
    ...["dueDate", "openAmount", "asOfDate"],
    ...["reason", "behaviour", "quadrant", "importance", "disputedAmount", "settings"],
  ],
  LIMITATION: ["dueDate", "asOfDate", "lastInterruption", "limitationField"],
  INTEREST: [
    ...["openAmount", "dueDate", "asOfDate", "interestRule", "rate", "markUp"],
    ...["interestField", "dayCount", "lastDay", "contractDate", "lprTable"],
  ],
  PROVISION: [
    ...["dueDate", "openAmount", "asOfDate", "scheme", "lossRates", "currency", "credits"],
    ...["forwardFactor", "booked"],
  ],
  ALLOCATE: [
    ...["payment", "openAmount", "dueDate", "allocateBy", "asOfDate", "interest", "fees"],
    ...["named", "secured", "burden", "allocateField"],
  ],
  REPORT: [
    ...["reportPart", "ledger", "asOfDate", "scheme", "credits", "currency", "readingRules"],
  ],
  GUARD: ["text", "guardField"],
  ROLLRATE: ["balanceBefore", "balanceAfter"],
};

describe("published worksheet functions", () => {
  test("keep their ids and the order of their arguments", async () => {
    const { "en-US": english } = await functionMetadata(process.cwd(), BASE);
    const surface = Object.fromEntries(
      english.functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]),
    );
    expect(surface).toEqual(PUBLISHED);
  });

  test("are the same in both languages, with the same name in each", async () => {
    const { "en-US": english, "zh-CN": chinese } = await functionMetadata(process.cwd(), BASE);
    expect(chinese.functions.map(({ id, name }) => [id, name])).toEqual(
      english.functions.map(({ id, name }) => [id, name]),
    );
  });

  test("each lead to their place on a page in the reader's language", async () => {
    const { "zh-CN": chinese } = await functionMetadata(process.cwd(), BASE);
    const page = functionHelpPage(chinese.functions, "zh-CN");
    for (const { id, helpUrl } of chinese.functions) {
      expect(helpUrl).toBe(`${BASE}/functions.zh-CN.html#${id}`);
      expect(page).toContain(`<section id="${id}">`);
    }
    expect(page).not.toMatch(/undefined|\[object/);
  });

  test("each have code behind them", async () => {
    const { "en-US": english } = await functionMetadata(process.cwd(), BASE);
    expect(Object.keys(WORKSHEET_FUNCTIONS).sort()).toEqual(
      english.functions.map(({ id }) => id).sort(),
    );
  });

  test("offer for an argument exactly the choices that it takes, in the reader's language", async () => {
    installCustomFunctions();
    speakInCells(() => "en");
    const { "en-US": english, "zh-CN": chinese } = await functionMetadata(process.cwd(), BASE);
    const offered = new Map(
      english.enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]),
    );
    const cell = [[46_113]]; // A day and an amount alike.
    let count = 0;
    for (const { id, parameters } of english.functions) {
      const call = WORKSHEET_FUNCTIONS[id as keyof typeof WORKSHEET_FUNCTIONS];
      parameters.forEach(({ customEnumId }, at) => {
        if (customEnumId === undefined) return;
        const inputs = parameters.map(({ optional, customEnumId: list = "" }, index) => {
          if (index === at) return [["?"]];
          const [choice] = offered.get(list) ?? [];
          return optional === true ? undefined : choice === undefined ? cell : [[choice]];
        });
        const [[answer]] = shownBy(() => (call as AnyFunction)(...inputs)) as [[unknown]];
        expect(String(answer)).toContain(
          `can be: ${(offered.get(customEnumId) ?? []).join(", ")}.`,
        );
        count++;
      });
    }
    expect(count).toBeGreaterThanOrEqual(offered.size);
    const credits = chinese.enums.find(({ id }) => id === "CREDITS");
    expect(credits?.values[0]?.name).toBe("separate - 贷项单列");
  });

  test("read in Excel as they did before", async () => {
    expect(await functionMetadata(process.cwd(), BASE)).toMatchSnapshot();
  });
});

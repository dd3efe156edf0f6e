// A cell, the pane and the engine give one answer: on the sample ledger, and on what is odd.
import { sampleLedger } from "../../assets/generate/sample-ledger";
import { ENGLISH } from "../../assets/generate/sample-words-table";
import { agingReport } from "../../src/application/aging-report";
import { adviceFigures } from "../../src/application/customer-advice-words";
import { defaultAgingSettings } from "../../src/domain/aging/aging-settings";
import { calendarDateOfIso, NO_DATE } from "../../src/domain/calendar/calendar-date";
import { readLedger } from "../../src/domain/ledger/read-ledger";
import { tacticsInCells } from "../../src/functions/advice-functions";
import { speakInCells } from "../../src/functions/cell-error";
import { riskScoreInCells, warningScoreInCells } from "../../src/functions/risk-functions";
import { levelInCells, ownerInCells, tacticInCells } from "../../src/functions/tactic-functions";
import { messagesIn } from "../../src/messages/messages";
import { errorCell, installCustomFunctions, shownBy } from "../support/custom-functions";

beforeAll(installCustomFunctions);
beforeEach(() => {
  speakInCells(() => "en");
});

const AS_OF = [["2026-03-31"]];
const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const code = (...inputs: readonly unknown[][][]): unknown[][] => {
  const [due, open, asOf, ...known] = inputs as [unknown[][], unknown[][], unknown[][]];
  return shownBy(() => tacticInCells(due, open, asOf, [["code"]], ...known));
};

describe("AR.TACTIC", () => {
  test.each([
    {
      due: "2026-04-06",
      shows: "T01",
      because: "six days before it is due, the plan is confirmed",
    },
    { due: "2026-03-06", shows: "T04", because: "twenty-five days late, the cause is asked" },
    { due: "", shows: "", because: "without a due date there is nothing to reckon from" },
    { due: "soon", shows: "#VALUE!", because: "that is no date" },
  ])("for an item due $due is $shows: $because", ({ due, shows }) => {
    expect(code([[due]], [[80_000]], AS_OF)).toEqual([[expect.stringContaining(shows)]]);
  });

  test("leaves credits and errors in their cells and advises the rest", () => {
    const due = column(["2026-03-06", "2026-03-06", "2026-03-06"]);
    const open = [[80_000], [-500], [errorCell("notAvailable")]];
    expect(code(due, open, AS_OF)).toEqual([["T04"], [""], ["#N/A"]]);
  });

  test("takes a reason by its code or its name, and says what it can be", () => {
    const of = (reason: string) => code([["2026-03-06"]], [[60_000]], AS_OF, [[reason]]);
    expect(of("RC01")).toEqual(of("把欠款当免息融资"));
    expect(of("RC01")).toEqual([["T21"]]);
    expect(of("RC99")).toEqual([[expect.stringContaining("RC00, RC01")]]);
  });

  test("refuses a dispute over more than is open", () => {
    const blank: unknown[][] = [[""]];
    const shown = code([["2026-03-06"]], [[100]], AS_OF, blank, blank, blank, blank, [[101]]);
    expect(shown).toEqual([["#NUM!"]]);
  });

  test("speaks of level and owner as the engine does", () => {
    expect(levelInCells([["2026-03-06"]], [[60_000]], AS_OF, [["RC01"]])).toEqual([[3]]);
    expect(ownerInCells([["2026-03-06"]], [[60_000]], AS_OF, [["RC01"]])).toEqual([
      ["sales manager, finance"],
    ]);
  });
});

describe("AR.TACTICS", () => {
  test("says for the sample ledger what the pane says, customer by customer", () => {
    const values = sampleLedger(ENGLISH).ledger;
    const size = { rowCount: values.length, columnCount: values[0]?.length ?? 0 };
    const place = { sheet: "Receivables", rowIndex: 0, columnIndex: 0, ...size };
    const reading = readLedger({ values, place });
    if (reading.status !== "read") throw new Error(reading.status);
    const { ledger } = reading;
    const day = calendarDateOfIso("2026-03-31") ?? NO_DATE;
    const report = agingReport(ledger, defaultAgingSettings(day));
    const { tactics } = messagesIn("en");
    // Customers as the pane has joined them; items without a dispute are not marked.
    const customers = Array.from(
      ledger.items.customer,
      (at) => `${ledger.customers[at]?.id ?? ""} ${ledger.customers[at]?.name ?? ""}`,
    );
    const shown = tacticsInCells(
      column(customers),
      column(Array.from(ledger.items.dueDate, (due) => (due === NO_DATE ? "" : due))),
      column(Array.from(ledger.items.openAmountMinor, (minor) => minor / 100)),
      AS_OF,
      column(Array.from(ledger.items.currency, (at) => ledger.currencies[at]?.code ?? "")),
      column(Array.from(ledger.items.flags, (flags) => ((flags & 1) === 1 ? "yes" : "no"))),
    );
    const expected = report.customers.map(({ id, name, currency, outstandingMinor, advice }) => [
      `${id} ${name}`.trim(),
      report.currencies[currency]?.code,
      outstandingMinor / 100,
      tactics.tactics[adviceFigures(advice).tactic],
    ]);
    const found = shown.slice(1).map((row) => [row[0], row[1], row[2], row[7]]);
    expect(found.length).toBeGreaterThan(150);
    expect(found.sort()).toEqual(expected.sort());
  });
});

describe("scores in cells", () => {
  test("are empty where too little is rated, unless the stage helps", () => {
    const rated = [[1, "", "", "", "", "", "", "", ""]];
    expect(riskScoreInCells(rated)).toEqual([[""]]);
    expect(riskScoreInCells(rated, [["2026-03-06"]], AS_OF)).toEqual([[40]]);
    expect(shownBy(() => riskScoreInCells([[1, 2]]))).toEqual([
      ["#VALUE! ratings takes 9 columns. Choose a range of exactly 9 columns."],
    ]);
    expect(shownBy(() => riskScoreInCells([[6, 1, 1, 1, 1, 1, 1, 1, 1]]))).toEqual([["#NUM!"]]);
  });

  test("take any mark for a tick but no, 0 and 否", () => {
    const ticks = new Array<unknown>(19).fill("");
    expect(warningScoreInCells([ticks])).toEqual([[0]]);
    expect(warningScoreInCells([["√", ...ticks.slice(1)]])).toEqual([[5]]);
    expect(warningScoreInCells([["否", ...ticks.slice(1)]])).toEqual([[0]]);
  });
});

// What AR.AGING and AR.AGINGTOTALS show, and that they agree with the pane on the whole sample ledger.
import { sampleLedger } from "../../assets/generate/sample-ledger";
import { ENGLISH } from "../../assets/generate/sample-words-table";
import { agingReport } from "../../src/application/aging-report";
import { defaultAgingSettings } from "../../src/domain/aging/aging-settings";
import { calendarDateOfIso, NO_DATE } from "../../src/domain/calendar/calendar-date";
import { readLedger } from "../../src/domain/ledger/read-ledger";
import { agingInCells, agingTotalsInCells } from "../../src/functions/aging-functions";
import { speakInCells } from "../../src/functions/cell-error";
import { errorCell, installCustomFunctions, shownBy } from "../support/custom-functions";

beforeAll(installCustomFunctions);
beforeEach(() => {
  speakInCells(() => "en");
});

const AS_OF = "2026-03-31";
const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe("AR.AGING", () => {
  test("names the rows it could not read, and counts the rest", () => {
    const cells = shownBy(() =>
      agingInCells(
        column(["A", "B", "A", "C"]),
        column(["2026-03-01", "2026-03-01", "2026-05-01", "2026-03-01"]),
        column([100, "n.n.", 50, errorCell("divisionByZero")]),
        [[AS_OF]],
        [["30"]],
      ),
    );
    expect(cells).toEqual([
      [
        ...["Customer", "Not due", "1–30 days", "Over 30 days", "Credits", "No due date"],
        ...["Outstanding", "Past due"],
      ],
      ["A", 50, 100, 0, 0, 0, 150, 100],
      ["Total", 50, 100, 0, 0, 0, 150, 100],
      [
        "2 rows could not be read and are not counted (row 2, 4 of the range).",
        ...["", "", "", "", "", "", ""],
      ],
    ]);
  });

  test("takes whole columns with their blank ends, and one as-of date", () => {
    const blanks = new Array<string>(50).fill("");
    const cells = agingInCells(
      column(["A", ...blanks]),
      column(["2026-03-01", ...blanks]),
      column([100, ...blanks]),
      [[AS_OF]],
    );
    expect(cells.at(-1)?.slice(0, 3)).toEqual(["Total", 0, 100]);
    expect(cells).toHaveLength(3);
  });

  test.each([
    {
      because: "the columns differ in height",
      call: () =>
        agingInCells(column(["A", "B"]), column(["2026-03-01"]), column([1, 2, 3]), [[AS_OF]]),
      shows: "customer and openAmount differ in size",
    },
    {
      because: "a range has two columns",
      call: () => agingInCells([["A", "B"]], column(["2026-03-01"]), column([1]), [[AS_OF]]),
      shows: "customer is one column",
    },
    {
      because: "nothing says the day from the month",
      call: () =>
        agingInCells(column(["A", "B"]), column(["03/04/2026", "05/06/2026"]), column([1, 2]), [
          [AS_OF],
        ]),
      shows: 'dueDate: "03/04/2026" does not tell the day from the month',
    },
    {
      because: "there is nothing to count",
      call: () => agingInCells(column([""]), column([""]), column([""]), [[AS_OF]]),
      shows: "#N/A There is no row to count",
    },
    {
      because: "the as-of date is missing",
      call: () => agingInCells(column(["A"]), column(["2026-03-01"]), column([1]), [[""]]),
      shows: "asOfDate is missing",
    },
    {
      because: "limits fall",
      call: () =>
        agingInCells(column(["A"]), column(["2026-03-01"]), column([1]), [[AS_OF]], [["90,30"]]),
      shows: '#VALUE! scheme: "30"',
    },
  ])("is one error with a sentence when $because", ({ call, shows }) => {
    expect(shownBy(call)).toEqual([[expect.stringContaining(shows)]]);
  });

  test("puts credits where it is told", () => {
    const credit = (policy: string) =>
      agingTotalsInCells(column(["2026-03-01"]), column([-5]), [[AS_OF]], [["30"]], undefined, [
        [policy],
      ])[1];
    expect(credit("separate")).toEqual([0, 0, 0, -5, 0, -5, 0]);
    expect(credit("own-date")?.slice(0, 6)).toEqual([0, -5, 0, 0, 0, -5]);
  });
});

const blanks = (count: number): string[] => new Array<string>(count).fill("");

describe("a cell and the pane", () => {
  const values = sampleLedger(ENGLISH).ledger;
  const reading = readLedger({
    values,
    place: {
      ...{ sheet: "Receivables", rowIndex: 0, columnIndex: 0 },
      ...{ rowCount: values.length, columnCount: values[0]?.length ?? 0 },
    },
  });

  test("give the same figures for the sample ledger", () => {
    if (reading.status !== "read") throw new Error(reading.status);
    const { ledger } = reading;
    const asOf = calendarDateOfIso(AS_OF) ?? NO_DATE;
    const report = agingReport(ledger, defaultAgingSettings(asOf));
    const of = (role: string): unknown[][] => {
      const { columnIndex = -1 } = ledger.columns.find((each) => each.role === role) ?? {};
      const rows = Array.from(ledger.items.rowIndex, (row) => values[row]?.[columnIndex] ?? "");
      return column(rows);
    };
    const shown = agingInCells(
      of("customerName"),
      // As the pane understood them: some are counted from the terms, which the formula is not given.
      column(Array.from(ledger.items.dueDate, (day) => (day === NO_DATE ? "" : day))),
      of("openAmount"),
      [[AS_OF]],
      undefined,
      of("currency"),
    );
    const totals = shown.filter(([name]) => name === "Total");
    expect(totals.map((row) => row.slice(1))).toEqual(
      report.currencies.map(({ code, amountsMinor, outstandingMinor, pastDueMinor }) => [
        code,
        ...[...amountsMinor, outstandingMinor, pastDueMinor].map((minor) => minor / 100),
      ]),
    );
  });

  test("count an amount without a date under no due date, and never pass over one unsaid", () => {
    const due = [["2026-03-01"], [""], [""]];
    const totals = (amounts: unknown[][]) =>
      shownBy(() => agingTotalsInCells(due, amounts, [["2026-03-31"]], [["30"]]));
    const undated = (answer: unknown[][]) => answer.slice(1).map((row) => row[4]);
    expect(undated(totals([[100], [200], [500]]))).toEqual([700]);
    expect(totals([[100], [200], [300]]).slice(1)).toEqual([
      [0, 100, 0, 0, 200, 300, 100],
      [expect.stringContaining("3"), "", "", "", "", "", ""],
    ]);
  });

  test.each([
    [["客户", "到期日", "未收金额"], "in Chinese"],
    [["Customer", "Due date", "Open amount"], "in English"],
    [["往来单位", "约定日", "本币余额(元)"], "in words of one's own"],
  ])("pass over the header of whole columns: %j, %s", ([name = "", due = "", amount = ""]) => {
    const whole = (cells: readonly unknown[]): unknown[][] => column([...cells, 0, 0, 0, 0]);
    const answer = agingInCells(
      whole([name, "甲", "乙", "甲"]),
      whole([due, "2026-03-01", 46_000, "2026-01-15"]),
      whole([amount, 100, 50, 7]),
      [["2026-03-31"]],
      [["30"]],
    );
    expect(answer.map((row) => [row[0], row.at(-2)]).slice(1)).toEqual([
      ["甲", 107],
      ["乙", 50],
      ["Total", 157],
    ]);
  });

  test("name the due dates that could not be read, and count their amounts under no due date", () => {
    const due = column(["2026-03-01", "soon", "", "31/02/2026"]);
    const answer = shownBy(() =>
      agingTotalsInCells(due, column([100, 70, 30, 9]), [["2026-03-31"]], [["30"]]),
    );
    expect(answer.slice(1)).toEqual([
      [0, 100, 0, 0, 109, 209, 100],
      [expect.stringMatching(/^2 due dates could not be read.*row 2, 4 of/), ...blanks(6)],
    ]);
  });

  test("take a column in which no due date is known yet, and ask for one left out", () => {
    const totals = (due: unknown) =>
      shownBy(() =>
        agingTotalsInCells(due as unknown[][], column([100, 50]), [["2026-03-31"]], [["30"]]),
      ).slice(-1);
    for (const empty of ["", 0, "待定"])
      expect(totals(column([empty, empty]))[0]?.slice(0, 7)).toEqual(
        empty === "待定" ? [expect.any(String), ...blanks(6)] : [0, 0, 0, 0, 150, 150, 0],
      );
    expect(totals(null)).toEqual([[expect.stringMatching(/^#VALUE! dueDate is missing/)]]);
  });

  test("say how many rows are unreadable where there are more than a list would take", () => {
    const amounts = [[1], ...Array.from({ length: 6_000 }, () => ["abc"])];
    const due = amounts.map(() => ["2026-03-01"]);
    expect(
      agingTotalsInCells(due, amounts, [["2026-03-31"]], [["30"]])
        .at(-1)
        ?.at(0),
    ).toMatch(/^6000 rows could not be read/);
  });

  test("add everything up in one currency at the formula's rates, and nothing while one is missing", () => {
    const answer = (rates: unknown[][], code = "人民币") =>
      shownBy(() =>
        agingTotalsInCells(
          column(["2026-03-01", "2026-04-30", "2026-03-01"]),
          column([100, 10, 7]),
          [[AS_OF]],
          [["30"]],
          column(["CNY", "美元", "EUR"]),
          undefined,
          [[code]],
          rates,
        ),
      );
    const incomplete = answer([["USD", 7.1]]);
    expect(incomplete.flat()).not.toContain("In CNY");
    expect(incomplete.slice(-1)).toEqual([
      [expect.stringMatching(/No exchange rate.*: EUR/), "", "", "", "", "", "", ""],
    ]);
    expect(
      answer([
        ["USD", 7.1],
        ["EUR", 8],
      ])
        .at(-1)
        ?.at(-2),
    ).toBe(227);
    expect(answer([["USD", "seven"]])).toEqual([[expect.stringMatching(/^#VALUE! exchangeRates/)]]);
    expect(answer([], "Taler")).toEqual([[expect.stringMatching(/^#VALUE! reportingCurrency/)]]);
  });
});

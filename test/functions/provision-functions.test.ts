// AR.PROVISION beyond its example: methods, currencies, and what it refuses.
import { speakInCells } from "../../src/functions/cell-error";
import { provisionInCells } from "../../src/functions/provision-functions";
import { installCustomFunctions, shownBy } from "../support/custom-functions";

beforeAll(() => {
  installCustomFunctions();
  speakInCells(() => "en");
});

const DUE = [["2026-04-15"], ["2026-03-01"], ["2025-12-01"], ["2026-03-20"]];
const AMOUNTS = [[800], [5000], [1200.5], [-300]];
const ON = [["2026-03-31"]];
const none = undefined;

describe("an allowance in cells", () => {
  test("by one rate for the whole balance, credits apart", () => {
    const answer = shownBy(() => provisionInCells(DUE, AMOUNTS, ON, none, [["1%"]]));
    expect(answer.slice(1)).toEqual([
      ["Whole balance", 7000.5, 0.01, 0.01, 70.01, "entered"],
      ["Required", "", "", "", 70.01, ""],
    ]);
  });

  test("keeps the placeholder where no rate is given, and multiplies by what is expected", () => {
    const answer = shownBy(() =>
      provisionInCells(DUE, AMOUNTS, ON, [["30,90"]], [["", 0.1, "", 1]], none, none, [[1.5]]),
    );
    expect(answer.slice(1, -1).map((row) => [row[0], row[3], row.at(-1)])).toEqual([
      ["Not due", expect.any(Number), expect.stringMatching(/placeholder/)],
      ["1–30 days", 0.15, "entered"],
      ["31–90 days", expect.any(Number), expect.stringMatching(/placeholder/)],
      ["Over 90 days", 1, "entered"],
    ]);
  });

  test("takes the rate at the end for items without a date", () => {
    const answer = shownBy(() =>
      provisionInCells([["2026-03-01"], [""]], [[100], [200]], ON, [["30"]], [[0, 0.1, 0.5, 0.25]]),
    );
    expect(answer.at(-2)).toEqual(["No date", 200, 0.25, 0.25, 50, "entered"]);
    expect(answer.at(-1)?.[4]).toBe(60);
  });

  test("goes currency by currency", () => {
    const answer = shownBy(() =>
      provisionInCells(
        ...[[["2026-03-01"], ["2026-03-01"]], [[100], [200]], ON],
        ...[none, [[0.1]], [["CNY"], ["USD"]]],
      ),
    );
    expect(answer.slice(1).map((row) => [row[0], row[5]])).toEqual([
      ["CNY", 10],
      ["CNY", 10],
      ["USD", 20],
      ["USD", 20],
    ]);
  });

  test("shows what to release", () => {
    const answer = shownBy(() =>
      provisionInCells(DUE, AMOUNTS, ON, none, [[0.01]], none, none, none, [[100]]),
    );
    expect(answer.at(-1)).toEqual(["To release", "", "", "", 29.99, ""]);
  });

  test.each([
    {
      because: "two rates for four buckets",
      call: () => provisionInCells(DUE, AMOUNTS, ON, [["30,90"]], [[0.1, 0.2]]),
      shows: /^#VALUE! lossRates is one rate .* each of the 4 buckets: Not due, /,
    },
    {
      because: "5 would be 500 %",
      call: () => provisionInCells(DUE, AMOUNTS, ON, none, [[5]]),
      shows: /^#VALUE! lossRates: "5" is not a rate/,
    },
    {
      because: "one booked allowance for two currencies",
      call: () =>
        provisionInCells(
          ...[[["2026-03-01"], ["2026-03-01"]], [[100], [200]], ON],
          ...[none, none, [["CNY"], ["USD"]], none, none, [[10]]],
        ),
      shows: /^#VALUE! booked can only be given for a single currency/,
    },
    {
      because: "no as-of date",
      call: () => provisionInCells(DUE, AMOUNTS, [[""]]),
      shows: /^#VALUE! asOfDate is missing/,
    },
  ])("refuses $because", ({ call, shows }) => {
    expect(shownBy(call)).toEqual([[expect.stringMatching(shows)]]);
  });
});

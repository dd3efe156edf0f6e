// Results that no message of the runtime can carry, and inputs as large as a sheet.
import { speakInCells } from "../../src/functions/cell-error";
import { callFunction } from "../../src/functions/functions";
import { installCustomFunctions, shownBy } from "../support/custom-functions";

beforeAll(() => {
  installCustomFunctions();
  speakInCells(() => "en");
});

const rows = (count: number, cell: unknown): unknown[][] =>
  Array.from({ length: count }, () => [cell]);

describe("a result", () => {
  test("of 100,000 days is one message", () => {
    const answer = callFunction("DAYSPASTDUE", [rows(100_000, 46_000), [[46_100]]]);
    expect([answer.length, answer.at(-1)]).toEqual([100_000, [100]]);
  });

  test("that is too large says how many rows a formula can take, and that many do", () => {
    // An unreadable day is an error with its sentence: 200 and more bytes a cell.
    const days = (count: number): unknown[][] =>
      shownBy(() => callFunction("DAYSPASTDUE", [rows(count, "n.n."), [[46_100]]]));
    const [[sentence]] = days(40_000) as [[string]];
    const most = /^#N\/A .* MB, more than Excel takes at once.* at most (\d+) rows each/.exec(
      sentence,
    );
    expect(days(Number(most?.[1])).length).toBe(Number(most?.[1]));
  });

  test.each([
    { empty: "", because: "as most hosts hand over an empty cell" },
    { empty: 0, because: "as Excel on Windows does" },
  ])("of a whole column ends where the data do; a range keeps its size: $because", ({ empty }) => {
    const column = rows(1_048_576, empty);
    column[0] = [46_000];
    column[2] = [46_050];
    const answer = callFunction("DAYSPASTDUE", [column, [[46_100]]]);
    expect(answer).toEqual([[100], [""], [50]]);
    expect(callFunction("DAYSPASTDUE", [column.slice(0, 5), [[46_100]]])).toHaveLength(5);
  });
});

// What AR.INTEREST shows beyond its examples: fields, conventions, and inputs that cannot be answered.
import { speakInCells } from "../../src/functions/cell-error";
import { interestInCells } from "../../src/functions/interest-functions";
import { errorCell, installCustomFunctions, shownBy } from "../support/custom-functions";

beforeAll(() => {
  installCustomFunctions();
  speakInCells(() => "en");
});

const one = (cell: unknown): unknown[][] => [[cell]];
const blank = undefined;

/** A million due on 2025-12-31, seen on 2026-04-10: a hundred days. */
const million = (
  ...[rule, rate, markUp, field, dayCount, lastDay, contractDate, lprTable]: readonly unknown[]
): unknown[][] =>
  shownBy(() =>
    interestInCells(
      ...[one(1_000_000), one("2025-12-31"), one("2026-04-10")],
      ...([rule, rate, markUp, field, dayCount, lastDay, contractDate].map((cell) =>
        cell === undefined ? undefined : one(cell),
      ) as unknown[][][]),
      lprTable as unknown[][],
    ),
  );

// Added up day by day outside of this project, from the announcements of the loan prime rate.
describe("interest over years", () => {
  test.each([
    {
      because: "five changes of the one-year rate",
      inputs: [500_000, "2021-11-30", "2025-08-31", "lpr"],
      shows: 64_867.12,
    },
    {
      because: "the five-year rate changes on days of its own",
      inputs: [500_000, "2021-11-30", "2025-08-31", "lpr-5y"],
      shows: 76_831.51,
    },
    {
      because: "half as much again, from the first month of the new rate on",
      inputs: [88_888.88, "2019-09-15", "2024-10-25", "lpr", blank, "50%"],
      shows: 25_403.47,
    },
    {
      because: "the law of sales keeps the rate of the breach, plus 30%",
      inputs: [1_234_567.89, "2023-06-19", "2025-06-30"],
      shows: 115_823.78,
    },
    {
      because: "or plus 50%",
      inputs: [1_234_567.89, "2023-06-19", "2025-06-30", "sales", blank, 0.5],
      shows: 133_642.82,
    },
    {
      because: "the rule for small firms begins on 2020-09-01: thirty days",
      inputs: [300_000, "2020-08-15", "2020-09-30", "sme"],
      shows: 4_500,
    },
    {
      because: "6% of the judgment and the doubled part, over a leap day",
      inputs: [200_000, "2024-02-28", "2024-03-31", "judgment", 0.06],
      shows: 2_172.05,
    },
    {
      because: "one day less without the last",
      inputs: [
        200_000,
        "2024-02-28",
        "2024-03-31",
        "judgment",
        0.06,
        blank,
        blank,
        blank,
        "不计入",
      ],
      shows: 2_104.18,
    },
    {
      because: "LPR and 1.5 points, actual/360, over the cut of May 2025",
      inputs: [1_000_000, "2025-05-01", "2025-06-30", "lpr", "1.5%", blank, blank, "act/360"],
      shows: 7_550,
    },
  ])("$because", ({ inputs, shows }) => {
    const [amount, due, asOf, ...rest] = inputs.map((cell) =>
      cell === undefined ? undefined : one(cell),
    ) as [unknown[][], unknown[][], unknown[][], ...unknown[][][]];
    expect(shownBy(() => interestInCells(amount, due, asOf, ...rest))).toEqual([[shows]]);
  });
});

describe("interest in cells", () => {
  test.each([
    {
      because: "a percentage as Excel keeps it",
      call: () => million("agreed", 0.12),
      shows: 32_876.71,
    },
    {
      because: "actual/360",
      call: () => million("agreed", 0.12, blank, blank, "ACT/360"),
      shows: 33_333.33,
    },
    {
      because: "the last day left out",
      call: () => million("sme", blank, blank, blank, blank, "不计入"),
      shows: 49_500,
    },
    { because: "days", call: () => million("sme", blank, blank, "days"), shows: 100 },
    {
      because: "a year's rate of 0.05 % a day",
      call: () => million("sme", blank, blank, "rate"),
      shows: 0.1825,
    },
    { because: "LPR with 0.5 points added", call: () => million("lpr", "0.5%"), shows: 9_589.04 },
    {
      because: "Chinese names of rules and fields",
      call: () => million("迟延履行", blank, blank, "利息"),
      shows: 17_500,
    },
    {
      because: "above this a penalty may be cut",
      call: () => million("agreed", 0.24, blank, "ceiling"),
      shows: 0.0585,
    },
    {
      because: "own LPR from the first day on",
      call: () =>
        million("lpr", blank, blank, blank, blank, blank, blank, [["2026-01-01", 0.0365]]),
      shows: 10_000,
    },
    {
      because: "unlawful mark-up",
      call: () => million(blank, blank, 0.6),
      shows: expect.stringMatching(/^#VALUE! markUp lies between 30% and 50%/),
    },
    {
      because: "12 is no share",
      call: () => million("agreed", 12),
      shows: expect.stringMatching(/^#VALUE! rate: "12" is not a rate/),
    },
    {
      because: "the contract's rate is missing",
      call: () => million("agreed"),
      shows: expect.stringMatching(/^#VALUE! rate is missing/),
    },
    {
      because: "the contract's day is missing",
      call: () => million("sme", "2%"),
      shows: expect.stringMatching(/^#VALUE! contractDate is missing/),
    },
    {
      because: "no such rule",
      call: () => million("usury"),
      shows: expect.stringMatching(/^#VALUE! interestRule cannot be "usury"/),
    },
    {
      because: "a table of one column",
      call: () => million("lpr", blank, blank, blank, blank, blank, blank, [["2026-01-01"]]),
      shows: expect.stringMatching(/^#VALUE! lprTable takes 2 columns/),
    },
  ])("$because", ({ call, shows }) => {
    expect(call()).toEqual([[shows]]);
  });

  test("says which law it follows", () => {
    expect(million("judgment", "6%", blank, "rule")).toEqual([
      [expect.stringMatching(/0\.0175% a day .* general interest/)],
    ]);
  });

  test("answers each row by its own rule, and leaves blanks and errors in their cells", () => {
    const answer = shownBy(() =>
      interestInCells(
        [[1000], [1000], [""], [1000], [1000], [-500]],
        [
          ["2025-12-31"],
          ["2025-12-31"],
          ["2025-12-31"],
          [""],
          [errorCell("notAvailable")],
          ["2025-12-31"],
        ],
        one("2026-04-10"),
        [["sme"], ["judgment"], ["sme"], ["sme"], ["sme"], ["sme"]],
      ),
    );
    expect(answer).toEqual([[50], [17.5], [""], [""], ["#N/A"], [0]]);
  });

  test("tells from which day on it knows no rate", () => {
    const answer = shownBy(() =>
      interestInCells(one(1000), one("2026-01-31"), one("2026-11-30"), one("lpr")),
    );
    expect(answer).toEqual([[expect.stringMatching(/^#N\/A .*2026-10-20/)]]);
  });

  test("shows the segments of one debt only", () => {
    const call = (amount: unknown[][], due: unknown[][]): unknown[][] =>
      shownBy(() =>
        interestInCells(amount, due, one("2026-04-10"), blank, blank, blank, one("segments")),
      );
    expect(call([[1], [2]], [["2026-01-01"], ["2026-01-01"]])).toEqual([
      [expect.stringMatching(/^#VALUE! openAmount holds for the whole formula/)],
    ]);
    expect(call(one(""), one("2026-01-01"))).toEqual([[""]]);
    expect(call(one(1000), one("2026-04-30")).at(-1)).toEqual(["Total", "", 0, "", 0, ""]);
  });
});

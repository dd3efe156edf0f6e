// Excel on Windows hands an empty cell of a range to a function as 0, Excel on the web as nothing. Where 0 has no meaning
// of its own, both must give the same answer.
import { speakInCells } from "../../src/functions/cell-error";
import { exampleIn, FUNCTION_EXAMPLES } from "../../src/messages/function-examples-table";
import { installCustomFunctions, shownBy } from "../support/custom-functions";
import { answerOf } from "../support/formula-call";

beforeAll(() => {
  installCustomFunctions();
  speakInCells(() => "en");
});

type Blocks = Parameters<typeof answerOf>[1];

const withZeros = (cells: Blocks): Blocks =>
  Object.fromEntries(
    Object.entries(cells).map(([corner, rows]) => [
      corner,
      rows.map((row) => row.map((cell) => (cell === "" ? 0 : cell))),
    ]),
  );

const hasEmpty = (cells: Blocks): boolean => Object.values(cells).flat(2).includes("");

const DAY = { E1: [["2026-03-31"]] };
const CASES: readonly { formula: string; cells: Blocks; because: string }[] = [
  ...Object.values(FUNCTION_EXAMPLES)
    .flat()
    .map((example) => exampleIn(example, "en"))
    .filter(({ cells }) => hasEmpty(cells))
    .map(({ formula, cells }) => ({ formula, cells, because: "it is an example of the help" })),
  {
    formula: '=AR.TACTIC(A2:A3,B2:B3,E1,"code",C2:C3,D2:D3)',
    cells: {
      A2: [
        ["2026-03-06", 60000, "RC01", "B1"],
        ["2026-03-06", 60000, "", ""],
      ],
      ...DAY,
    },
    because: "a reason nobody has entered is no wrong reason",
  },
  {
    formula: "=AR.DUEDATE(A2:A3,B2:B3)",
    cells: {
      A2: [
        ["2026-03-06", "Net 30"],
        ["2026-03-06", ""],
      ],
    },
    because: "without terms a debt is not due at once",
  },
  {
    formula: '=AR.AGING(A2:A4,B2:B4,C2:C4,E1,"30,90",D2:D4)',
    cells: {
      A2: [
        ["Alpha Ltd", "2026-03-06", 60000, "CNY"],
        ["", "2026-03-06", 500, ""],
        ["", "", "", ""],
      ],
      ...DAY,
    },
    because: "neither a customer nor a currency is called 0, and an empty row is none",
  },
  {
    formula: "=AR.TACTICS(A2:A3,B2:B3,C2:C3,E1,,D2:D3)",
    cells: {
      A2: [
        ["Alpha Ltd", "2026-03-06", 60000, "yes"],
        ["Beta Ltd", "2026-03-06", 500, ""],
      ],
      ...DAY,
    },
    because: "an empty cell disputes nothing",
  },
  {
    formula: "=AR.RISKSCORE(A2:I2)",
    cells: { A2: [[3, 4, "", 4, 2, 3, 4, 3, 2]] },
    because: "ratings begin with 1",
  },
  {
    formula: "=AR.DSO(A2,B2,C2)",
    cells: { A2: [[800000, 1200000, ""]] },
    because: "no period has 0 days",
  },
  {
    formula: '=AR.INTEREST(A2:A3,B2:B3,E1,"agreed",C2:C3)',
    cells: {
      A2: [
        [1000, "2026-01-31", "12%"],
        [1000, "2026-01-31", ""],
      ],
      ...DAY,
    },
    because: "a rate nobody has entered is missing, not free of interest",
  },
  {
    formula: '=AR.INTEREST(A2,B2,E1,"lpr",,,,,,,C2:D4)',
    cells: {
      A2: [[1000, "2026-01-31", "2026-01-20", "3%"]],
      C4: [["", ""]],
      ...DAY,
    },
    because: "an empty row of a table of rates is no row",
  },
  {
    formula: '=AR.ALLOCATE(D1,A2:A3,B2:B3,"named",,,,C2:C3)',
    cells: {
      A2: [
        [5000, "2026-03-01", ""],
        [1200, "2026-01-15", "yes"],
      ],
      D1: [[4000]],
    },
    because: "an item with nothing beside it was not named",
  },
  {
    formula: '=AR.AGINGTOTALS(A2:A3,B2:B3,E1,"30",C2:C3,,"CNY",G1:H3)',
    cells: {
      A2: [
        ["2026-03-01", 5000, "CNY"],
        ["2026-04-15", 800, "USD"],
      ],
      G1: [
        ["USD", 7.1],
        ["", ""],
        ["", ""],
      ],
      ...DAY,
    },
    because: "empty rows below the exchange rates are no rates",
  },
  {
    formula: "=AR.GUARD(A2:A3)",
    cells: { A2: [["Please pay 12,000.00 for invoice A-17 by 2026-04-15."], [""]] },
    because: "nobody sends a text that says 0",
  },
];

describe("an empty cell that arrives as 0", () => {
  test.each(CASES)("$formula: $because", ({ formula, cells }) => {
    expect(hasEmpty(cells)).toBe(true);
    const asNothing = shownBy(() => answerOf(formula, cells));
    expect(shownBy(() => answerOf(formula, withZeros(cells)))).toEqual(asNothing);
  });
});

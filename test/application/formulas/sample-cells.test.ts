import { placedSample } from "../../../src/application/formulas/sample-cells";
import { exampleIn, FUNCTION_EXAMPLES } from "../../../src/messages/function-examples-table";
import { installCustomFunctions, shownBy } from "../../support/custom-functions";
import { answerOf } from "../../support/formula-call";

beforeAll(installCustomFunctions);

test("a sample put down elsewhere points to where its cells went, and leaves texts alone", () => {
  const sample = {
    cells: { A2: [["2026-03-01"], ["2026-02-28"]], D1: [["2026-03-31"]] },
    formula: '=AR.BUCKET(A2:A3,$D$1,"A2")',
  };
  expect(placedSample(sample, { row: 9, column: 1 })).toEqual({
    blocks: [
      { row: 10, column: 1, values: [["2026-03-01"], ["2026-02-28"]] },
      { row: 9, column: 4, values: [["2026-03-31"]] },
    ],
    formula: '=AR.BUCKET(B11:B12,$E$10,"A2")',
    rowCount: 3,
  });
});

const letter = (column: number): string => String.fromCharCode(65 + column);

test.each(
  Object.values(FUNCTION_EXAMPLES)
    .flat()
    .map((example) => exampleIn(example, "zh-CN")),
)("$formula answers alike where it is put down", ({ cells, formula }) => {
  const placed = placedSample({ cells, formula }, { row: 20, column: 2 });
  const moved = Object.fromEntries(
    placed.blocks.map(({ row, column, values }) => [`${letter(column)}${row + 1}`, values]),
  );
  expect(shownBy(() => answerOf(placed.formula, moved))).toEqual(
    shownBy(() => answerOf(formula, cells)),
  );
});

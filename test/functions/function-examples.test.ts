// The examples on the help page are not decoration: each is calculated here.
import { isoOf, type CalendarDate } from "../../src/domain/calendar/calendar-date";
import { WORKSHEET_FUNCTIONS } from "../../src/functions/functions";
import { FUNCTION_EXAMPLES } from "../../src/messages/function-examples-table";
import { installCustomFunctions, shownBy } from "../support/custom-functions";
import { answerOf } from "../support/formula-call";

beforeAll(installCustomFunctions);

const EXAMPLES = Object.entries(FUNCTION_EXAMPLES).flatMap(([id, examples]) =>
  examples.map((example) => ({ id, ...example })),
);

describe("examples of worksheet functions", () => {
  test("stand beside every function", () => {
    expect(Object.keys(FUNCTION_EXAMPLES).sort()).toEqual(Object.keys(WORKSHEET_FUNCTIONS).sort());
  });

  test.each(EXAMPLES)("$formula shows $shows", ({ id, cells, formula, shows, isDate }) => {
    expect(formula).toContain(`AR.${id}(`);
    const answer = shownBy(() => answerOf(formula, cells)).map((row) =>
      row.map((cell) =>
        isDate === true && typeof cell === "number" ? isoOf(cell as CalendarDate) : cell,
      ),
    );
    expect(answer).toEqual(shows);
  });
});

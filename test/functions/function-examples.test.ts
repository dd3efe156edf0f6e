// The examples on the help page are not decoration: each is calculated here.
import { isoOf, type CalendarDate } from "../../src/domain/calendar/calendar-date";
import { speakInCells } from "../../src/functions/cell-error";
import { WORKSHEET_FUNCTIONS } from "../../src/functions/functions";
import { exampleIn, FUNCTION_EXAMPLES } from "../../src/messages/function-examples-table";
import { LANGUAGES } from "../../src/messages/messages";
import { installCustomFunctions, shownBy } from "../support/custom-functions";
import { answerOf } from "../support/formula-call";

beforeAll(installCustomFunctions);

const EXAMPLES = Object.entries(FUNCTION_EXAMPLES).flatMap(([id, examples]) =>
  LANGUAGES.flatMap((language) =>
    examples.map((example) => ({ id, language, ...exampleIn(example, language) })),
  ),
);

describe("examples of worksheet functions", () => {
  test("stand beside every function", () => {
    expect(Object.keys(FUNCTION_EXAMPLES).sort()).toEqual(Object.keys(WORKSHEET_FUNCTIONS).sort());
  });

  test.each(EXAMPLES)(
    "$formula in $language",
    ({ id, language, cells, formula, shows, isDate, isBeginning }) => {
      speakInCells(() => language);
      expect(formula).toContain(`AR.${id}(`);
      const answer = shownBy(() => answerOf(formula, cells)).map((row) =>
        row.map((cell) =>
          isDate === true && typeof cell === "number" ? isoOf(cell as CalendarDate) : cell,
        ),
      );
      if (isBeginning === true) expect(String(answer[0]?.[0])).toContain(String(shows[0]?.[0]));
      else expect(answer).toEqual(shows);
    },
  );
});

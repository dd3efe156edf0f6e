// AR.ALLOCATE beyond its examples; the orders themselves are tested in test/domain/payments.
import { speakInCells } from "../../src/functions/cell-error";
import { allocateInCells } from "../../src/functions/payment-functions";
import { errorCell, installCustomFunctions, shownBy } from "../support/custom-functions";

beforeAll(() => {
  installCustomFunctions();
  speakInCells(() => "en");
});

const AMOUNTS = [[1000], [500]];
const DUE = [["2026-02-28"], ["2026-01-31"]];
const none = undefined;

describe("a payment allocated in cells", () => {
  test.each([
    {
      because: "oldest first",
      call: () => allocateInCells([[700]], AMOUNTS, DUE, [["先旧后新"]]),
      shows: [[200], [500]],
    },
    {
      because: "in proportion",
      call: () => allocateInCells([[300]], AMOUNTS, DUE, [["pro-rata"]]),
      shows: [[200], [100]],
    },
    {
      because: "an amount named as text",
      call: () =>
        allocateInCells([[300]], AMOUNTS, DUE, none, none, none, none, [["¥250.00"], [""]]),
      shows: [[250], [50]],
    },
    {
      because: "the unsecured one first",
      call: () =>
        allocateInCells([[300]], AMOUNTS, DUE, none, [["2026-03-31"]], none, none, none, [
          ["no"],
          ["是"],
        ]),
      shows: [[300], [0]],
    },
    {
      because: "which is due matters only on a day",
      call: () =>
        allocateInCells([[300]], AMOUNTS, DUE, none, none, none, none, none, [[""], [true]]),
      shows: [[expect.stringMatching(/^#VALUE! asOfDate is missing/)]],
    },
    {
      because: "an unreadable item says so in its row, and the others are paid",
      call: () => allocateInCells([[700]], [[1000], ["n/a?"]], DUE),
      shows: [[700], [expect.stringMatching(/^#VALUE! openAmount: "n\/a\?"/)]],
    },
    {
      because: "errors handed in come back",
      call: () => allocateInCells([[700]], [[1000], [errorCell("notAvailable")]], DUE),
      shows: [[700], ["#N/A"]],
    },
    {
      because: "columns of two heights",
      call: () => allocateInCells([[700]], AMOUNTS, [["2026-01-31"], ["2026-01-31"], [""]]),
      shows: [[expect.stringMatching(/^#VALUE! openAmount and dueDate differ in size/)]],
    },
    {
      because: "a negative payment",
      call: () => allocateInCells([[-1]], AMOUNTS, DUE),
      shows: [["#VALUE! payment cannot be negative."]],
    },
    {
      because: "no payment",
      call: () => allocateInCells([[""]], AMOUNTS, DUE),
      shows: [[expect.stringMatching(/^#VALUE! payment is missing/)]],
    },
  ])("$because", ({ call, shows }) => {
    expect(shownBy(call)).toEqual(shows);
  });
});

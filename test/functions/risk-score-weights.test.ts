// Weights of a formula's own in AR.RISKSCORE.
import { speakInCells } from "../../src/functions/cell-error";
import { riskScoreInCells } from "../../src/functions/risk-functions";
import { errorCell, installCustomFunctions, shownBy } from "../support/custom-functions";

beforeAll(() => {
  installCustomFunctions();
  speakInCells(() => "en");
});

const RATINGS = [[5, 1, 1, 1, 1, 1, 1, 1, 1]];
const score = (weights?: unknown[][]): unknown[][] =>
  shownBy(() => riskScoreInCells(RATINGS, undefined, undefined, weights));

describe("weights of a risk score", () => {
  test.each([
    { because: "the course's: the amount weighs 12 of 100", weights: undefined, shows: 12 },
    { because: "all alike", weights: [[1, 1, 1, 1, 1, 1, 1, 1, 1]], shows: 11.11 },
    {
      because: "only their proportion counts",
      weights: [[50, 50, 0, 0, 0, 0, 0, 0, 0]],
      shows: 50,
    },
    {
      because: "down as well as across",
      weights: [[3], [1], [], [], [], [], [], [], []].map(([w]) => [w ?? ""]),
      shows: 75,
    },
    {
      because: "eight are too few",
      weights: [[1, 1, 1, 1, 1, 1, 1, 1]],
      shows: "#VALUE! weights takes exactly 9 cells.",
    },
    { because: "nothing weighs nothing", weights: [[0, 0, 0, 0, 0, 0, 0, 0, 0]], shows: "#NUM!" },
    { because: "a negative weight", weights: [[-1, 1, 1, 1, 1, 1, 1, 1, 1]], shows: "#NUM!" },
  ])("$because", ({ weights, shows }) => {
    expect(score(weights as unknown[][])).toEqual([[shows]]);
  });

  test("hand an error back", () => {
    const weights = [[errorCell("notAvailable"), 1, 1, 1, 1, 1, 1, 1, 1]];
    expect(score(weights)).toEqual([["#N/A"]]);
  });

  test("leave the least share that has to be rated what it is: 60 of 100", () => {
    const half = [[5, "", "", "", "", "", "", "", ""]];
    const with60 = [[60, 40, 0, 0, 0, 0, 0, 0, 0]];
    const with59 = [[59, 41, 0, 0, 0, 0, 0, 0, 0]];
    const of = (weights: unknown[][]) =>
      shownBy(() => riskScoreInCells(half, undefined, undefined, weights));
    expect([of(with60), of(with59)]).toEqual([[[100]], [[""]]]);
  });
});

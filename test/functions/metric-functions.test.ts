// What the metric functions show beyond their examples: nothing made up where an input is missing.
import {
  averageDaysDelinquentInCells,
  collectionEffectivenessInCells,
  daysSalesOutstandingInCells,
  rollRateInCells,
} from "../../src/functions/metric-functions";
import { installCustomFunctions, shownBy } from "../support/custom-functions";

beforeAll(installCustomFunctions);

describe("metrics in cells", () => {
  test.each([
    {
      because: "a year is meant where no days are given",
      call: () => daysSalesOutstandingInCells([[100]], [[365]]),
      shows: [[100]],
    },
    {
      because: "without sales there is no DSO",
      call: () => daysSalesOutstandingInCells([[100]], [[0]], [[30]]),
      shows: [["#NUM!"]],
    },
    {
      because: "a blank month stays blank",
      call: () => daysSalesOutstandingInCells([[100], [""]], [[200], [300]], [[30]]),
      shows: [[15], [""]],
    },
    {
      because: "half a day is no period",
      call: () => averageDaysDelinquentInCells([[100]], [[50]], [[200]], [[30.5]]),
      shows: [["#NUM!"]],
    },
    {
      because: "nothing could be collected",
      call: () => collectionEffectivenessInCells([[0]], [[100]], [[100]], [[100]]),
      shows: [["#NUM!"]],
    },
    {
      because: "an empty bucket rolls nowhere",
      call: () => rollRateInCells([[0]], [[10]]),
      shows: [["#NUM!"]],
    },
  ])("$shows: $because", ({ call, shows }) => {
    expect(shownBy(call)).toEqual(shows);
  });
});

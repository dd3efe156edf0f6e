import { followed } from "../../src/functions/invocation";
import { errorCell, installCustomFunctions } from "../support/custom-functions";

beforeAll(installCustomFunctions);

describe("what the runtime hands to a function", () => {
  test("is its arguments and, behind them, the call itself, which can be given up", () => {
    const invocation: { functionName: string; onCanceled?: () => void } = { functionName: "AGING" };
    const { inputs, isWanted } = followed([[["甲"]], null, invocation]);
    expect(inputs).toEqual([[["甲"]], null]);
    expect(isWanted()).toBe(true);
    invocation.onCanceled?.();
    expect(isWanted()).toBe(false);
  });

  test("may be arguments alone, the last of them an error", () => {
    const given = [[[1]], errorCell("notAvailable")];
    expect(followed(given).inputs).toEqual(given);
  });
});

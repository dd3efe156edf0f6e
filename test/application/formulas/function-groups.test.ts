import { FUNCTION_GROUPS } from "../../../src/application/formulas/function-groups-table";
import { FUNCTION_IDS } from "../../../src/functions/function-ids";

test("every published function is in one group", () => {
  const grouped: readonly string[] = FUNCTION_GROUPS.flatMap(({ functions }) => [...functions]);
  expect([...grouped].sort()).toEqual([...FUNCTION_IDS].sort());
});

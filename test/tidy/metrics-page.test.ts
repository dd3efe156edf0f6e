import { readFileSync } from "node:fs";
import { metricsPage } from "../../docs/generate/metrics-page";

describe("page of metrics", () => {
  test("is what table and messages say: run `npm run metrics` after changing them", () => {
    expect(readFileSync("docs/metrics.md", "utf8") === metricsPage()).toBe(true);
  });
});

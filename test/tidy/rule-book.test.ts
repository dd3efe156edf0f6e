import { readFileSync } from "node:fs";
import { ruleBook } from "../../docs/generate/rule-book";

describe("the rule book", () => {
  test("is what tables and messages say: run `npm run rules` after changing them", () => {
    expect(readFileSync("docs/rule-book.md", "utf8") === ruleBook()).toBe(true);
  });
});

import { readFileSync } from "node:fs";
import { ledgerIssues } from "../../docs/generate/ledger-issues";

describe("page of ledger issues", () => {
  test("is what issues, messages and examples say: run `npm run issues` after changing them", () => {
    expect(readFileSync("docs/ledger-issues.md", "utf8") === ledgerIssues(process.cwd())).toBe(
      true,
    );
  });
});

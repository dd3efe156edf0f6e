import { readFileSync } from "node:fs";
import { thirdPartyNotices, unacceptedLicences } from "../../docs/generate/third-party-notices";

describe("third-party notices", () => {
  test("are what the lock file says: run `npm run notices` after changing packages", () => {
    const kept = readFileSync("docs/third-party-notices.md", "utf8");
    expect(kept === thirdPartyNotices(process.cwd())).toBe(true);
  });

  test("name no licence that the project has not accepted", () => {
    expect(unacceptedLicences(process.cwd())).toEqual([]);
  });
});

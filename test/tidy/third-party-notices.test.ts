import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { thirdPartyNotices, unacceptedLicences } from "../../docs/generate/third-party-notices";

describe("third-party notices", () => {
  test("are what the lock file says: run `npm run notices` after changing packages", () => {
    const kept = readFileSync("docs/third-party-notices.md", "utf8");
    expect(kept === thirdPartyNotices(process.cwd())).toBe(true);
  });

  test("name no licence that the project has not accepted", () => {
    expect(unacceptedLicences(process.cwd())).toEqual([]);
  });

  test.each([
    { licence: "GPL-3.0-only", isAccepted: false },
    { licence: "SEE LICENSE IN FILE", isAccepted: false },
    { licence: undefined, isAccepted: false },
    { licence: "(MIT OR GPL-3.0-only)", isAccepted: true },
  ])("notice a package under $licence", ({ licence, isAccepted }) => {
    const root = mkdtempSync(join(tmpdir(), "notices-"));
    mkdirSync(join(root, "node_modules/some"), { recursive: true });
    const lock = { packages: { "": {}, "node_modules/some": { version: "1.0.0" } } };
    writeFileSync(join(root, "package-lock.json"), JSON.stringify(lock));
    writeFileSync(
      join(root, "node_modules/some/package.json"),
      JSON.stringify({ license: licence }),
    );
    expect(unacceptedLicences(root)).toHaveLength(isAccepted ? 0 : 1);
    rmSync(root, { recursive: true });
  });
});

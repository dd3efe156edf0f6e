import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BadArgument, startArguments } from "../../../src/workbench/server/start-arguments";

const folder = mkdtempSync(join(tmpdir(), "start-arguments-"));
const ledger = join(folder, "应收账款.xlsx");
const letter = join(folder, "letter.docx");
writeFileSync(ledger, "");
writeFileSync(letter, "");

describe("the command line of npm start", () => {
  test("no words mean port 3000, the sample ledger and a browser", () => {
    expect(startArguments([])).toEqual({ port: 3000, mayOpenBrowser: true });
  });

  test("a file, a port and no browser", () => {
    expect(startArguments([ledger, "--port", "4000", "--no-open"])).toEqual({
      port: 4000,
      bookFile: ledger,
      mayOpenBrowser: false,
    });
  });

  test.each([
    [["--port", "70000"], "port"],
    [["--port", "3e9"], "port"],
    [["--prot", "3000"], "unknown"],
    [[join(folder, "absent.xlsx")], "file-missing"],
    [[folder], "file-missing"],
    [[letter], "file-kind"],
    [[ledger, ledger], "too-many"],
  ])("%j is refused as %s", (args, problem) => {
    expect(() => startArguments(args)).toThrow(expect.objectContaining({ problem }) as BadArgument);
  });
});

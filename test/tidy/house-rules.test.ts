// House rules that no linter knows. Each rule is a function from a text to its complaints, and is itself checked.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");

function filesUnder(folder: string, ending: RegExp): string[] {
  return execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", folder], {
    cwd: ROOT,
    encoding: "utf8",
  })
    .split("\n")
    .filter((file) => ending.test(file));
}

function textOf(file: string): string {
  return readFileSync(path.join(ROOT, file), "utf8");
}

/** Words the glossary tells us to avoid, and the word to use. */
const AVOIDED: Readonly<Record<string, string>> = {
  client: "customer",
  debtor: "customer",
  deadline: "dueDate",
  maturity: "dueDate",
  cutoff: "asOfDate",
  dpd: "daysPastDue",
  ageing: "aging",
  chargeoff: "writeOff",
  ptp: "promiseToPay",
};

function avoidedWords(source: string): string[] {
  const declared = /\b(?:const|let|function|interface|type|class|readonly)\s+([A-Za-z_]\w*)/g;
  return [...source.matchAll(declared)].flatMap(([, name = ""]) =>
    name
      .split(/(?=[A-Z])|_/)
      .map((word) => word.toLowerCase())
      .filter((word) => word in AVOIDED)
      .map((word) => `${name}: say ${AVOIDED[word] ?? ""} instead of ${word}`),
  );
}

function leftovers(source: string): string[] {
  return source.match(new RegExp("\\b(?:TO" + "DO|FIX" + "ME|XX" + "X)\\b", "g")) ?? [];
}

function silentCatches(source: string): string[] {
  return (
    source.match(
      /catch\s*(?:\([^)]*\))?\s*\{\s*\}|\.catch\(\s*\(\)\s*=>\s*(?:\{\s*\}|undefined)\s*\)/g,
    ) ?? []
  );
}

function titles(markdown: string): string[] {
  return markdown.replaceAll(/```[\s\S]*?```/g, "").match(/^# .+$/gm) ?? [];
}

describe("the house", () => {
  test("speaks the glossary's words in the domain", () => {
    const found = filesUnder("src/domain", /\.ts$/).flatMap((file) =>
      avoidedWords(textOf(file)).map((complaint) => `${file}: ${complaint}`),
    );
    expect(found).toEqual([]);
  });

  test("leaves nothing for later and swallows no error", () => {
    const found = [...filesUnder("src", /\.tsx?$/), ...filesUnder("test", /\.tsx?$/)].flatMap(
      (file) =>
        [
          ...leftovers(textOf(file)),
          ...(file.startsWith("src/") ? silentCatches(textOf(file)) : []),
        ].map((found) => `${file}: ${found}`),
    );
    expect(found).toEqual([]);
  });

  test("gives every document one title", () => {
    const found = filesUnder(".", /\.md$/).filter((file) => titles(textOf(file)).length !== 1);
    expect(found).toEqual([]);
  });

  test("keeps barrels and drawers out of src", () => {
    const found = filesUnder("src", /./).filter((file) =>
      /(?:^|\/)(?:utils?|helpers?|types|services|common|shared)(?:\/|\.tsx?$)|\/index\.tsx?$/.test(
        file,
      ),
    );
    expect(found).toEqual([]);
  });

  test("refuses what each rule is there to refuse", () => {
    expect(avoidedWords("const debtorName = 1; readonly overdue: number")).toHaveLength(1);
    expect(leftovers("// TO" + "DO later")).toHaveLength(1);
    expect(silentCatches("try { a() } catch {}")).toHaveLength(1);
    expect(silentCatches("work().catch(() => undefined)")).toHaveLength(1);
    expect(titles("# One\n```\n# not a title\n```\n# Two")).toHaveLength(2);
  });
});

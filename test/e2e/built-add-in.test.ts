// The part of the manifest gate that needs the files: everything the manifest and the page name is there and is
// what it says it is.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { addInBundle, LOCAL_BASE } from "../../src/workbench/server/add-in-bundle";
import { elementsNamed, elementsUnder, manifestTree } from "../manifest/manifest-tree";
import { schemaFaults } from "../manifest/schema-faults";

const { folder } = addInBundle(process.cwd());
const textOf = (file: string): string => readFileSync(join(folder, file), "utf8");
const manifest = manifestTree(textOf("manifest.xml"));

/** All addresses of a manifest, in every language. */
const addresses = elementsUnder(manifest).flatMap(({ element }) =>
  ["DefaultValue", "Value"]
    .map((name) => element.attributes[name] ?? "")
    .filter((value) => value.startsWith("https:")),
);

/** Width and height of a PNG, from its header. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

interface FunctionsFile {
  readonly functions: readonly { readonly id: string }[];
}

describe("built manifest", () => {
  test("keeps to the schema", () => {
    expect(schemaFaults(manifest)).toEqual([]);
  });

  test("names only addresses that the build fills", () => {
    expect(addresses.length).toBeGreaterThan(40);
    const missing = addresses.filter(
      (address) => !existsSync(join(folder, address.replace(LOCAL_BASE, ""))),
    );
    expect(missing).toEqual([]);
  });

  test("has icons of the sizes it says", () => {
    const images = elementsNamed(manifest, "bt:Images").flatMap(({ children }) => children);
    const declared = new Map(
      elementsNamed(manifest, "Icon").flatMap(({ children }) =>
        children.map(({ attributes }) => [attributes["resid"] ?? "", Number(attributes["size"])]),
      ),
    );
    for (const { attributes } of images) {
      const size = declared.get(attributes["id"] ?? "");
      const file = join(folder, (attributes["DefaultValue"] ?? "").replace(LOCAL_BASE, ""));
      expect([attributes["id"], pngSize(file)]).toEqual([
        attributes["id"],
        { width: size, height: size },
      ]);
    }
    expect(pngSize(join(folder, "assets/huikuan-32.png")).width).toBe(32);
    expect(pngSize(join(folder, "assets/huikuan-64.png")).width).toBe(64);
  });
});

describe("built functions", () => {
  test("have the same ids in both languages and in the code that Excel loads", () => {
    const ids = ["zh-CN", "en-US"].map((locale) =>
      (JSON.parse(textOf(`functions.${locale}.json`)) as FunctionsFile).functions.map(
        ({ id }) => id,
      ),
    );
    const associated: string[] = [];
    // functions.js alone, as a host may load it: without the pane, without a document.
    runInNewContext(textOf("functions.js"), {
      CustomFunctions: {
        associate: (id: string) => associated.push(id),
      },
      Office: { context: { displayLanguage: "en-US" } },
    });
    expect(associated.length).toBeGreaterThan(0);
    for (const each of ids) expect(each.sort()).toEqual([...associated].sort());
  });
});

describe("built page", () => {
  const page = textOf("taskpane.html");
  const files = readdirSync(folder);

  test("loads only files that are there, and office.js in its head before all of ours", () => {
    const scripts = [...page.matchAll(/<script[^>]* src="?([^"> ]+)/g)].map(
      ([, source]) => source ?? "",
    );
    const missing = scripts.filter(
      (source) => !existsSync(join(folder, source.replace(/[?].*/, ""))),
    );
    expect(missing).toEqual([]);
    const names = scripts.map((source) => source.replace(/[.?].*/, ""));
    // What the pane shares with the worksheet functions has a number for a name.
    expect(names.filter((name) => !/^\d+$/.test(name))).toEqual([
      "start",
      "office-js/office",
      "functions",
      "libraries",
      "taskpane",
    ]);
    expect(page.indexOf("office-js/office.js")).toBeLessThan(page.indexOf("</head>"));
  });

  test("has no code or styles of its own, which its policy would refuse", () => {
    expect(page).not.toMatch(/<script(?![^>]* src=)|<style| style=| on[a-z]+=/);
    expect(page).toMatch(/Content-Security-Policy/);
  });

  test("keeps the screens out of what loads first", () => {
    const scripts = files.filter((file) => file.endsWith(".js"));
    const first = ["start.js", "functions.js", "libraries.", "taskpane."];
    const later = scripts.filter((file) => !first.some((name) => file.startsWith(name)));
    expect(later.length).toBeGreaterThanOrEqual(3);
  });

  test("starts with a script that the oldest browsers can read", () => {
    expect(textOf("start.js")).not.toMatch(/=>|`|\?\.|\?\?|\b(?:let|const|class|async)\b/);
  });

  test("brings a map for every script, for the stack traces that users send", () => {
    // A table of public holidays has no lines that could fail.
    const isData = (file: string): boolean => /\{a\.exports=JSON\.parse\(/.test(textOf(file));
    const scripts = files.filter(
      (file) => /\.js$/.test(file) && file !== "start.js" && !isData(file),
    );
    expect(scripts.filter((file) => !files.includes(`${file}.map`))).toEqual([]);
  });
});

// The offline gate: what Microsoft's validation service would refuse, and what it would not notice.
import { readFileSync } from "node:fs";
import { manifestFor } from "../../src/packaging/manifest";
import { ribbonCommands } from "../../src/entry/ribbon-commands";
import { elementsNamed, elementsUnder, manifestTree, type ManifestElement } from "./manifest-tree";
import { schemaFaults } from "./schema-faults";
import { LIMITS, POSSIBLE_ICON_SIZES, REQUIRED_ICON_SIZES, RESOURCE_LISTS } from "./schema-table";

const BASE = "https://addins.example.com/huikuan";
const source = readFileSync("manifest.xml", "utf8");
const manifest = manifestTree(manifestFor(source, { base: BASE, version: "1.2.3" }));

const only = (name: string): ManifestElement => {
  const [found, ...more] = elementsNamed(manifest, name);
  if (found === undefined || more.length > 0) throw new Error(`Not exactly one ${name}.`);
  return found;
};
const resources = (list: string): readonly ManifestElement[] => only(list).children;
const allResources = ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"].flatMap((list) =>
  resources(list).map((element) => ({ list, element })),
);
const overridden = elementsUnder(manifest).filter(({ element }) =>
  element.children.some((child) => /(^|:)Override$/.test(child.name)),
);
/** Every text that a value can have: its default and its overrides. */
const valuesOf = (element: ManifestElement): string[] =>
  [element, ...element.children].flatMap(({ attributes }) => [
    ...(attributes["DefaultValue"] === undefined ? [] : [attributes["DefaultValue"]]),
    ...(attributes["Value"] === undefined ? [] : [attributes["Value"]]),
  ]);

describe("manifest against the schema", () => {
  test("has every element where the schema wants it", () => {
    expect(schemaFaults(manifest)).toEqual([]);
  });

  test.each([
    { fault: "a missing element", from: /<ProviderName>.*<\/ProviderName>/, to: "" },
    {
      fault: "two elements changed round",
      from: /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/,
      to: "$2$1",
    },
    {
      fault: "an element of another place",
      from: "<Runtimes>",
      to: "<Label resid='x' /><Runtimes>",
    },
    {
      fault: "runtimes after the functions",
      from: /(<Runtimes>[^]*<\/Runtimes>)([^]*<\/AllFormFactors>)/,
      to: "$2$1",
    },
    { fault: "an element twice", from: /(<FunctionFile .*\/>)/, to: "$1$1" },
    { fault: "a button without a supertip", from: /<Supertip>[^]*?<\/Supertip>/, to: "" },
  ])("the gate notices $fault", ({ from, to }) => {
    const broken = source.replace(from, to);
    expect(broken).not.toBe(source);
    expect(schemaFaults(manifestTree(broken))).not.toEqual([]);
  });

  test("the gate notices what is not XML", () => {
    expect(() => manifestTree(source.replace("</Hosts>", ""))).toThrow("line");
  });
});

describe("manifest identity", () => {
  test("keeps its id for ever: another one is another add-in to Excel", () => {
    expect(only("Id").text).toBe("61fc4221-963c-456c-83eb-dba67a657906");
  });

  test("has a version of four numbers, taken from package.json by the build", () => {
    expect(source).toContain("<Version>{{version}}</Version>");
    expect(only("Version").text).toBe("1.2.3.0");
  });

  test("asks of Excel only what it cannot do without", () => {
    const sets = elementsNamed(manifest, "Set").map(({ attributes }) => attributes);
    expect(sets).toEqual([{ Name: "SharedRuntime", MinVersion: "1.1" }]);
  });

  test("leaves no blank for the build unfilled", () => {
    expect(manifestFor(source, { base: BASE, version: "1.2.3" })).not.toMatch(/[{}]/);
  });

  test("survives an address that XML would misread", () => {
    const tree = manifestTree(
      manifestFor(source, { base: "https://a.example/r&d", version: "1.0.0" }),
    );
    expect(elementsNamed(tree, "SupportUrl")[0]?.attributes["DefaultValue"]).toContain("r&");
  });
});

describe("manifest resources", () => {
  const references = elementsUnder(manifest).filter(
    ({ element }) => element.attributes["resid"] !== undefined,
  );

  test("all exist, in the list that the element looks into", () => {
    const broken = references.filter(({ element }) => {
      const list = RESOURCE_LISTS[element.name];
      if (list === undefined) return true;
      return resources(list).every(
        ({ attributes }) => attributes["id"] !== element.attributes["resid"],
      );
    });
    expect(broken.map(({ path, element }) => [path.join("/"), element.attributes])).toEqual([]);
  });

  test("are all used, and none twice", () => {
    const ids = allResources.map(({ element }) => element.attributes["id"] ?? "");
    const used = new Set(references.map(({ element }) => element.attributes["resid"]));
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("keep to the lengths that Office takes", () => {
    const tooLong = allResources.flatMap(({ list, element }) => [
      ...valuesOf(element).filter((value) => value.length > LIMITS[list as keyof typeof LIMITS]),
      ...[element.attributes["id"] ?? ""].filter((id) => id.length > LIMITS.resourceId),
    ]);
    const named = (["DisplayName", "Description", "ProviderName"] as const).flatMap((name) =>
      elementsNamed(manifest, name).flatMap((element) =>
        [...valuesOf(element), element.text].filter((value) => value.length > LIMITS[name]),
      ),
    );
    const ids = elementsUnder(manifest)
      .map(({ element }) => element.attributes["id"] ?? "")
      .filter((id) => id.length > LIMITS.elementId);
    expect([...tooLong, ...named, ...ids]).toEqual([]);
  });

  test("have ids of their own for tab, groups and buttons", () => {
    const ids = ["CustomTab", "Group", "Control"].flatMap((name) =>
      elementsNamed(manifest, name).map(({ attributes }) => attributes["id"]),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("manifest languages", () => {
  test("are Chinese by default and English for either English of Office", () => {
    expect(only("DefaultLocale").text).toBe("zh-CN");
    const locales = overridden.map(({ element }) =>
      element.children.map(({ attributes }) => attributes["Locale"]),
    );
    expect(locales.length).toBeGreaterThan(0);
    expect(new Set(locales.map((list) => list.join()))).toEqual(new Set(["en-US,en-GB"]));
  });

  test("cover every text a user reads, and the functions' help", () => {
    const texts = allResources.filter(({ list }) => list.endsWith("Strings"));
    const names = (["DisplayName", "Description"] as const).flatMap((name) =>
      elementsNamed(manifest, name).filter(({ attributes }) => "DefaultValue" in attributes),
    );
    const metadata = resources("bt:Urls").filter(({ attributes }) =>
      (attributes["DefaultValue"] ?? "").includes("functions.zh-CN.json"),
    );
    const inOneLanguage = [...texts.map(({ element }) => element), ...names, ...metadata].filter(
      (element) => !overridden.some((one) => one.element === element),
    );
    expect(metadata).toHaveLength(1);
    expect(inOneLanguage.map(({ attributes }) => attributes)).toEqual([]);
  });

  test("show Chinese in Chinese and none of it in English", () => {
    const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);
    const strings = allResources
      .filter(
        ({ list, element }) =>
          list.endsWith("Strings") && element.attributes["id"] !== "Functions.Namespace",
      )
      .map(({ element }) => element);
    for (const element of strings) {
      const [chinese = "", ...english] = valuesOf(element);
      expect([chinese, isChinese(chinese)]).toEqual([chinese, true]);
      expect(english.filter(isChinese)).toEqual([]);
    }
  });
});

describe("manifest icons", () => {
  test("come in every size that Office can ask for", () => {
    const icons = elementsNamed(manifest, "Icon");
    expect(icons.length).toBeGreaterThan(0);
    for (const icon of icons) {
      const sizes = icon.children.map(({ attributes }) => Number(attributes["size"]));
      expect(sizes).toEqual(expect.arrayContaining(REQUIRED_ICON_SIZES));
      expect(sizes).toEqual(POSSIBLE_ICON_SIZES);
    }
  });
});

describe("manifest runtime", () => {
  test("is one page for pane, commands and functions", () => {
    const pages = [
      ...elementsNamed(manifest, "Runtime"),
      ...elementsNamed(manifest, "FunctionFile"),
      ...elementsNamed(manifest, "Page").flatMap(({ children }) => children),
      ...elementsNamed(manifest, "Action").flatMap(({ children }) =>
        children.filter(({ name }) => name === "SourceLocation"),
      ),
    ].map(({ attributes }) => attributes["resid"]);
    expect(pages).toHaveLength(4);
    expect(new Set(pages)).toEqual(new Set(["Taskpane.Url"]));
    expect(only("Runtime").attributes["lifetime"]).toBe("long");
  });

  test("names commands that the page answers to, and all of them", () => {
    const named = elementsNamed(manifest, "FunctionName").map(({ text }) => text);
    const answered = Object.keys(ribbonCommands({} as Parameters<typeof ribbonCommands>[0]));
    expect(named.sort()).toEqual(answered.sort());
  });

  test("keeps the namespace of the functions in every language", () => {
    const namespace = resources("bt:ShortStrings").find(
      ({ attributes }) => attributes["id"] === "Functions.Namespace",
    );
    expect(new Set(namespace && valuesOf(namespace))).toEqual(new Set(["AR"]));
  });
});

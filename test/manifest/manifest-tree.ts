// manifest.xml as a tree of elements in the order they stand.
import { XMLParser, XMLValidator } from "fast-xml-parser";

export interface ManifestElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly ManifestElement[];
}

type Node = Record<string, unknown>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
});

function elementOf(node: Node): ManifestElement[] {
  const name = Object.keys(node).find((key) => key !== ":@" && key !== "#text");
  if (name === undefined || name.startsWith("?")) return [];
  const inner = node[name] as readonly Node[];
  return [
    {
      name,
      attributes: (node[":@"] ?? {}) as Record<string, string>,
      text: inner.map((child) => child["#text"] ?? "").join(""),
      children: inner.flatMap(elementOf),
    },
  ];
}

/** The root element. Throws where the text is not well-formed. */
export function manifestTree(xml: string): ManifestElement {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(`line ${valid.err.line}: ${valid.err.msg}`);
  const [root] = (parser.parse(xml) as readonly Node[]).flatMap(elementOf);
  if (root === undefined) throw new Error("There is no element.");
  return root;
}

/** An element and everything below it, each with the names that lead to it. */
export function elementsUnder(
  element: ManifestElement,
  path: readonly string[] = [],
): { readonly element: ManifestElement; readonly path: readonly string[] }[] {
  const here = [...path, element.name];
  return [
    { element, path: here },
    ...element.children.flatMap((child) => elementsUnder(child, here)),
  ];
}

/** All elements of this name, wherever they stand. */
export function elementsNamed(root: ManifestElement, name: string): ManifestElement[] {
  return elementsUnder(root)
    .map(({ element }) => element)
    .filter((element) => element.name === name);
}

import { elementsUnder, type ManifestElement } from "./manifest-tree";
import { CHILDREN } from "./schema-table";

interface Rule {
  readonly name: string;
  readonly isRequired: boolean;
  readonly mayRepeat: boolean;
}

function rulesFor(path: readonly string[]): readonly Rule[] {
  const [parent = "", name = ""] = path.slice(-2).length === 2 ? path.slice(-2) : ["", ...path];
  // Inside a resource-bound part a Description or Title is a reference, and has no children.
  const isReference = path.includes("VersionOverrides") && /^(Title|Description)$/.test(name);
  const isImageReference = parent === "Icon";
  const isManifestHost = parent === "Hosts" && !path.includes("VersionOverrides");
  if (isReference || isImageReference || isManifestHost) return [];
  return (CHILDREN[`${parent}/${name}`] ?? CHILDREN[name] ?? []).map((text) => ({
    name: text.replace(/[!+]$/, ""),
    isRequired: text.endsWith("!"),
    mayRepeat: text.endsWith("+"),
  }));
}

/** Everything in which the tree departs from the schema: foreign, missing, doubled or misplaced children. */
export function schemaFaults(root: ManifestElement): string[] {
  return elementsUnder(root).flatMap(({ element, path }) => {
    const rules = rulesFor(path);
    const where = path.join("/");
    const names = element.children.map((child) => child.name);
    const known = names.filter((name) => rules.some((rule) => rule.name === name));
    const places = known.map((name) => rules.findIndex((rule) => rule.name === name));
    return [
      ...names
        .filter((name) => !known.includes(name))
        .map((name) => `${where}: ${name} does not belong here`),
      ...rules
        .filter((rule) => rule.isRequired && !names.includes(rule.name))
        .map((rule) => `${where}: ${rule.name} is missing`),
      ...rules
        .filter((rule) => !rule.mayRepeat && names.filter((name) => name === rule.name).length > 1)
        .map((rule) => `${where}: ${rule.name} is there twice`),
      ...known
        .filter((_, index) => (places[index] ?? 0) < Math.max(...places.slice(0, index + 1)))
        .map((name) => `${where}: ${name} stands too late`),
    ];
  });
}

// The namespace of an XML document's root element.
import { XMLParser, XMLValidator } from "fast-xml-parser";

/** "" when the root has none; undefined when the text is not well formed. */
export function rootNamespace(xml: string): string | undefined {
  if (XMLValidator.validate(xml) !== true) return undefined;
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    ignoreDeclaration: true,
    ignorePiTags: true,
    stopNodes: ["*.*"],
  });
  const parsed = parser.parse(xml) as Readonly<Record<string, unknown>>;
  const root = Object.entries(parsed).find(([name]) => !name.startsWith("@") && name !== "#text");
  if (!root) return undefined;
  const [name, content] = root;
  const prefix = name.includes(":") ? `:${name.slice(0, name.indexOf(":"))}` : "";
  if (typeof content !== "object" || content === null) return "";
  const namespace = (content as Readonly<Record<string, unknown>>)[`@xmlns${prefix}`];
  return typeof namespace === "string" ? namespace : "";
}

// The namespace of an XML document's root element.

/** "" when the root has none; undefined when the text is not well formed. */
export function rootNamespace(xml: string): string | undefined {
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  if (parsed.getElementsByTagName("parsererror").length > 0) return undefined;
  return parsed.documentElement.namespaceURI ?? "";
}

// Links to other topics, as a person writes them: "#" and the title.
import type { PlacedNode } from "../../domain/course/course-map";

/** A link for a field: one to a topic by its title, any other as it is. */
export function shownLink(href: string, nodes: ReadonlyMap<string, PlacedNode>): string {
  const target = href.startsWith("#") ? nodes.get(href.slice(1)) : undefined;
  return target === undefined ? href : `#${target.node.title}`;
}

/** The link that is meant: of several topics with one title the first. An unknown title stays as it was written. */
export function meantLink(written: string, nodes: ReadonlyMap<string, PlacedNode>): string {
  if (!written.startsWith("#")) return written;
  const title = written.slice(1).trim().toLowerCase();
  const found = [...nodes.values()].find(({ node }) => node.title.toLowerCase() === title);
  return found === undefined ? written : `#${found.node.id}`;
}

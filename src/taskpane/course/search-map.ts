// Finding topics by Chinese, by pinyin or its initials, and by English.
import { subtreeOf, type CourseMap, type MapNode } from "../../domain/course/course-map";
import { isSpelled, latinLetters, loadSpelling, type Spelling } from "../frame/spelling";

interface Indexed extends Spelling {
  readonly id: string;
  /** Title, note, labels, remarks, what its brackets say and the title in the other language, in small letters. */
  readonly text: string;
}

export type MapSearch = (query: string) => ReadonlySet<string>;

/** Makes a search over a map; the dictionary of pinyin is loaded when this is first asked for. */
export async function mapSearch(
  map: CourseMap,
  alsoKnownAs: (nodeId: string) => string,
): Promise<MapSearch> {
  const spell = await loadSpelling();
  const brackets = new Map<string, string[]>();
  for (const { parentId, topic } of map.summaries)
    brackets.set(parentId, [...(brackets.get(parentId) ?? []), ...titlesOf(topic)]);
  const index = [map.root, ...map.floating]
    .flatMap(subtreeOf)
    .map(({ id, title, note = "", labels = [], callouts = [] }): Indexed => {
      const beside = [...callouts.flatMap(titlesOf), ...(brackets.get(id) ?? [])];
      return {
        ...{ id, ...spell(title) },
        text: [title, note, ...labels, ...beside, alsoKnownAs(id)].join("\n").toLowerCase(),
      };
    });
  return (query) => {
    const wanted = query.trim().toLowerCase();
    // Words apart need not stand together, but all of them have to be there.
    const words = wanted.split(/\s+/).map((word) => ({ word, letters: latinLetters(word) }));
    const letters = latinLetters(wanted);
    const isFound = (topic: Indexed): boolean =>
      (letters !== undefined && isSpelled(topic, letters)) ||
      words.every(
        ({ word, letters: own }) =>
          topic.text.includes(word) || (own !== undefined && isSpelled(topic, own)),
      );
    return new Set(index.filter(isFound).map(({ id }) => id));
  };
}

function titlesOf(node: MapNode): string[] {
  return subtreeOf(node).map(({ title }) => title);
}

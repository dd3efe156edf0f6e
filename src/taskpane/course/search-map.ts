// Finding topics by Chinese, by pinyin or its initials, and by English.
import { subtreeOf, type CourseMap } from "../../domain/course/course-map";
import { isSpelled, latinLetters, loadSpelling, type Spelling } from "../frame/spelling";

interface Indexed extends Spelling {
  readonly id: string;
  /** Title, note and the title in the other language, in small letters. */
  readonly text: string;
}

export type MapSearch = (query: string) => ReadonlySet<string>;

/** Makes a search over a map; the dictionary of pinyin is loaded when this is first asked for. */
export async function mapSearch(
  map: CourseMap,
  alsoKnownAs: (nodeId: string) => string,
): Promise<MapSearch> {
  const spell = await loadSpelling();
  const index = [map.root, ...map.floating]
    .flatMap(subtreeOf)
    .map(({ id, title, note = "", labels = [] }): Indexed => ({
      ...{ id, ...spell(title) },
      text: [title, note, ...labels, alsoKnownAs(id)].join("\n").toLowerCase(),
    }));
  return (query) => {
    const wanted = query.trim().toLowerCase();
    const letters = latinLetters(wanted);
    return new Set(
      index
        .filter(
          (topic) =>
            topic.text.includes(wanted) || (letters !== undefined && isSpelled(topic, letters)),
        )
        .map(({ id }) => id),
    );
  };
}

// Finding topics by Chinese, by pinyin or its initials, and by English.
import { subtreeOf, type CourseMap } from "../../domain/course/course-map";

interface Indexed {
  readonly id: string;
  /** Title, note and the title in the other language, in small letters. */
  readonly text: string;
  readonly pinyin: string;
  readonly initials: string;
}

export type MapSearch = (query: string) => ReadonlySet<string>;

/** Makes a search over a map; the dictionary of pinyin is loaded when this is first asked for. */
export async function mapSearch(
  map: CourseMap,
  alsoKnownAs: (nodeId: string) => string,
): Promise<MapSearch> {
  const { pinyin } = await import("pinyin-pro");
  const spelled = (title: string, pattern: "pinyin" | "first"): string =>
    pinyin(title, { pattern, toneType: "none", type: "array" }).join("").toLowerCase();
  const index = [map.root, ...map.floating]
    .flatMap(subtreeOf)
    .map(({ id, title, note = "" }): Indexed => ({
      ...{ id, pinyin: spelled(title, "pinyin"), initials: spelled(title, "first") },
      text: `${title}\n${note}\n${alsoKnownAs(id)}`.toLowerCase(),
    }));
  return (query) => {
    const wanted = query.trim().toLowerCase();
    const letters = wanted.replace(/\s+/g, "");
    const isLatin = /^[a-z0-9]+$/.test(letters);
    return new Set(
      index
        .filter(
          ({ text, pinyin: whole, initials }) =>
            text.includes(wanted) ||
            (isLatin &&
              (initials.includes(letters) || (letters.length > 2 && whole.includes(letters)))),
        )
        .map(({ id }) => id),
    );
  };
}

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

/** Spelling is slow and titles rarely change: each is spelled once. */
const spelled = new Map<string, Pick<Indexed, "pinyin" | "initials">>();
const MOST_SPELLED = 20_000;

/** Makes a search over a map; the dictionary of pinyin is loaded when this is first asked for. */
export async function mapSearch(
  map: CourseMap,
  alsoKnownAs: (nodeId: string) => string,
): Promise<MapSearch> {
  const { pinyin } = await import("pinyin-pro");
  const spell = (title: string): Pick<Indexed, "pinyin" | "initials"> => {
    const known = spelled.get(title);
    if (known !== undefined) return known;
    const syllables = pinyin(title, { toneType: "none", type: "array" });
    const found = {
      pinyin: syllables.join("").toLowerCase(),
      initials: syllables
        .map((syllable) => Array.from(syllable)[0] ?? "")
        .join("")
        .toLowerCase(),
    };
    if (spelled.size >= MOST_SPELLED) spelled.clear();
    spelled.set(title, found);
    return found;
  };
  const index = [map.root, ...map.floating]
    .flatMap(subtreeOf)
    .map(({ id, title, note = "", labels = [] }): Indexed => ({
      ...{ id, ...spell(title) },
      text: [title, note, ...labels, alsoKnownAs(id)].join("\n").toLowerCase(),
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

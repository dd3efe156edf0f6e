// How Chinese names are spelled in letters, for those who type the initials.
export interface Spelling {
  /** Pinyin without tones or spaces, in small letters; letters of other scripts stay. */
  readonly pinyin: string;
  readonly initials: string;
}

/** Spelling is slow and names rarely change: each is spelled once. */
const spelled = new Map<string, Spelling>();
const MOST_SPELLED = 20_000;

/** The dictionary of pinyin, loaded when this is first asked for. */
export async function loadSpelling(): Promise<(name: string) => Spelling> {
  const { pinyin } = await import("pinyin-pro");
  return (name) => {
    const known = spelled.get(name);
    if (known !== undefined) return known;
    const syllables = pinyin(name, { toneType: "none", type: "array" });
    const found = {
      pinyin: syllables.join("").toLowerCase(),
      initials: syllables
        .map((syllable) => Array.from(syllable)[0] ?? "")
        .join("")
        .toLowerCase(),
    };
    if (spelled.size >= MOST_SPELLED) spelled.clear();
    spelled.set(name, found);
    return found;
  };
}

/** Whether someone who typed `letters` may have meant this: by its initials, or from three letters on by its sound. */
export function isSpelled({ pinyin, initials }: Spelling, letters: string): boolean {
  return initials.includes(letters) || (letters.length > 2 && pinyin.includes(letters));
}

/** The letters of a query typed in Latin script without its spaces; undefined when it is in another. */
export function latinLetters(query: string): string | undefined {
  const letters = query.replace(/\s+/g, "").toLowerCase();
  return /^[a-z0-9]+$/.test(letters) ? letters : undefined;
}

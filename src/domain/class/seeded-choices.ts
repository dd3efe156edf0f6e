// Choices that look random and are the same for everybody who has the class's code.

export interface SeededChoices {
  /** A whole number from 0 to `count` − 1. */
  readonly below: (count: number) => number;
  readonly shuffled: <Thing>(things: readonly Thing[]) => Thing[];
}

/** FNV-1a over the text, then mulberry32: small, well known, and the same on every machine. */
export function seededChoices(seed: string): SeededChoices {
  let state = 0x811c9dc5;
  for (const letter of seed) {
    state ^= letter.codePointAt(0) ?? 0;
    state = Math.imul(state, 0x01000193) >>> 0;
  }
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    shuffled: (things) => {
      const left = [...things];
      return things.map(() => left.splice(below(left.length), 1)[0] as (typeof things)[number]);
    },
  };
}

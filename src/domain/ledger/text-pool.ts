import type { CellValue } from "./sheet-cells";

const FIRST_CAPACITY = 1 << 9;
const MOST_COLLISIONS = 500;

/** Rows `first` … `end`, written from `first - base` on. */
interface RowBlock {
  readonly first: number;
  readonly end: number;
  readonly base: number;
}

/**
 * Numbers the distinct texts of a column in order of appearance. Cells that differ only in width, case or blanks
 * share a number, and the spelling that came first is kept. An empty cell is -1.
 *
 * Open addressing on a hash of a few characters: a Map of the raw cells is a third slower on 100,000 rows.
 */
export class TextPool {
  /** The distinct texts as first spelled, trimmed. */
  readonly texts: string[] = [];
  /** Spellings that were taken for a text spelled otherwise before, and the last pair of them. */
  readonly respelled = { count: 0, spelling: "", first: "" };
  private readonly byKey = new Map<string, number>();
  private readonly byNumber = new Map<number, number>();
  private readonly keyOf: (text: string) => string;
  private capacity: number;
  private raws: string[];
  private ids: Int32Array;
  private used = 0;
  private mayRepeat = true;
  /** Texts of few kinds need few characters to be told apart; once slots collide, more are looked at. */
  private isThorough = false;
  private collisions = 0;

  /** `capacity`, a power of two, spares a long column with many different texts from growing step by step. */
  constructor(keyOf: (text: string) => string = foldedText, capacity = FIRST_CAPACITY) {
    this.keyOf = keyOf;
    this.capacity = capacity;
    this.raws = new Array<string>(capacity).fill("");
    this.ids = new Int32Array(capacity).fill(-2);
  }

  /** Numbers one column of rows `first` … `end` into `out`. */
  readInto(
    out: Int32Array,
    values: readonly (readonly CellValue[])[],
    column: number,
    { first, end, base }: RowBlock,
  ): void {
    if (this.mayRepeat) this.readSorted(out, values, column, { first, end, base });
    else this.readMixed(out, values, column, { first, end, base });
  }

  /** Ledgers are often sorted by customer or hold one currency: a cell repeats the one above. */
  private readSorted(
    out: Int32Array,
    values: readonly (readonly CellValue[])[],
    column: number,
    { first, end, base }: RowBlock,
  ): void {
    let last: CellValue = "";
    let lastId = -1;
    let repeats = 0;
    for (let row = first; row < end; row++) {
      const value = values[row]?.[column] ?? "";
      if (value === last) repeats++;
      else {
        last = value;
        lastId = typeof value === "string" ? this.idOf(value) : this.idOfOther(value);
      }
      out[row - base] = lastId;
    }
    this.mayRepeat = repeats * 4 > end - first;
  }

  /** Where cells do not repeat each other, asking whether they do costs too much. */
  private readMixed(
    out: Int32Array,
    values: readonly (readonly CellValue[])[],
    column: number,
    { first, end, base }: RowBlock,
  ): void {
    let { ids, raws, isThorough } = this;
    let mask = this.capacity - 1;
    for (let row = first; row < end; row++) {
      const value = values[row]?.[column] ?? "";
      if (typeof value === "string" && value !== "") {
        // The spelling met first in its slot is by far the most frequent case.
        const slot = (isThorough ? thoroughHashOf(value) : quickHashOf(value)) & mask;
        const id = ids[slot] ?? -2;
        if (id >= 0 && raws[slot] === value) {
          out[row - base] = id;
          continue;
        }
      }
      out[row - base] = typeof value === "string" ? this.idOf(value) : this.idOfOther(value);
      ({ ids, raws, isThorough } = this);
      mask = this.capacity - 1;
    }
  }

  /** The number of a text; -1 when it is blank. */
  idOf(raw: string): number {
    if (raw === "") return -1;
    const { ids, raws } = this;
    const mask = this.capacity - 1;
    let slot = (this.isThorough ? thoroughHashOf(raw) : quickHashOf(raw)) & mask;
    for (;;) {
      const id = ids[slot] ?? -2;
      if (id === -2) break;
      if (raws[slot] === raw) return id;
      slot = (slot + 1) & mask;
      this.collisions++;
    }
    const id = this.idOfNew(raw);
    if (!this.isThorough && this.collisions > MOST_COLLISIONS) {
      this.isThorough = true;
      this.rehash(this.capacity);
    }
    if (this.used * 2 >= this.capacity) this.rehash(this.capacity * 2);
    this.put(raw, id);
    return id;
  }

  private idOfOther(value: CellValue): number {
    if (typeof value !== "number") return this.idOf(String(value));
    let id = this.byNumber.get(value);
    if (id === undefined) {
      id = this.idOf(String(value));
      this.byNumber.set(value, id);
    }
    return id;
  }

  private idOfNew(raw: string): number {
    const text = trimmedText(raw);
    // Most new spellings differ by blanks alone, and the tidy one has been met before.
    const tidy = text === raw ? -1 : this.slotOf(text);
    const known = tidy >= 0 ? this.ids[tidy] : this.byKey.get(this.keyOf(raw));
    if (known !== undefined) {
      const first = this.texts[known] ?? "";
      if (first !== text) {
        this.respelled.count++;
        this.respelled.spelling = text;
        this.respelled.first = first;
      }
      return known;
    }
    const key = this.keyOf(raw);
    if (key === "") return -1;
    const id = this.texts.length;
    this.texts.push(text);
    this.byKey.set(key, id);
    return id;
  }

  /** Where a spelling stands; -1 when it has not been met. */
  private slotOf(raw: string): number {
    if (raw === "") return -1;
    const mask = this.capacity - 1;
    let slot = (this.isThorough ? thoroughHashOf(raw) : quickHashOf(raw)) & mask;
    while (this.ids[slot] !== -2) {
      if (this.raws[slot] === raw) return slot;
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  private put(raw: string, id: number): void {
    let slot = (this.isThorough ? thoroughHashOf(raw) : quickHashOf(raw)) & (this.capacity - 1);
    while (this.ids[slot] !== -2) slot = (slot + 1) & (this.capacity - 1);
    this.raws[slot] = raw;
    this.ids[slot] = id;
    this.used++;
  }

  private rehash(capacity: number): void {
    const { raws, ids } = this;
    this.capacity = capacity;
    this.raws = new Array<string>(this.capacity).fill("");
    this.ids = new Int32Array(this.capacity).fill(-2);
    this.used = 0;
    ids.forEach((id, slot) => {
      if (id !== -2) this.put(raws[slot] ?? "", id);
    });
  }
}

/** Width and case folded, blanks collapsed: what makes two spellings one text. */
export function foldedText(text: string): string {
  if (isPlain(text)) return lowered(trimmedText(text));
  return text
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff]+/g, " ")
    .trim()
    .toLowerCase();
}

const WIDE_BLANK = 0x3000;

/** Only ASCII, common Chinese characters and blanks: there is one width of them, and normalising takes long. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const character = text.charCodeAt(index);
    const isKnown =
      (character >= 32 && character < 127) ||
      (character >= 0x4e00 && character <= 0x9fff) ||
      character === WIDE_BLANK;
    if (!isKnown) return false;
  }
  return true;
}

/** Trimmed, with single blanks within. */
function trimmedText(text: string): string {
  let isTidy = true;
  let wasBlank = true;
  for (let index = 0; index < text.length; index++) {
    const character = text.charCodeAt(index);
    const isBlank = character <= 32 || character === WIDE_BLANK || character === 0xa0;
    if (isBlank && (wasBlank || character !== 32)) isTidy = false;
    wasBlank = isBlank;
  }
  if (isTidy && !wasBlank) return text;
  return text.trim().replace(/\s+/g, " ");
}

/** Lower case; most Chinese names have nothing to lower, and asking is quicker than lowering. */
function lowered(text: string): string {
  for (let index = 0; index < text.length; index++) {
    const character = text.charCodeAt(index);
    if (character >= 65 && character <= 90) return text.toLowerCase();
  }
  return text;
}

function quickHashOf(text: string): number {
  const length = text.length;
  let hash = Math.imul(length, 0x9e3779b1) ^ text.charCodeAt(0);
  hash = Math.imul(hash, 0x01000193) ^ text.charCodeAt(length >> 1);
  hash = Math.imul(hash, 0x01000193) ^ text.charCodeAt(length - 1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

// Long texts by their ends and middle: names of one ledger differ there.
function thoroughHashOf(text: string): number {
  const length = text.length;
  let hash = Math.imul(length, 0x9e3779b1);
  if (length < 8) {
    for (let index = 0; index < length; index++)
      hash = Math.imul(hash, 0x01000193) ^ text.charCodeAt(index);
  } else {
    hash = Math.imul(hash, 0x01000193) ^ text.charCodeAt(0);
    hash = Math.imul(hash, 0x01000193) ^ text.charCodeAt(2);
    hash = Math.imul(hash, 0x01000193) ^ text.charCodeAt(3);
    hash = Math.imul(hash, 0x01000193) ^ text.charCodeAt(length >> 1);
    hash = Math.imul(hash, 0x01000193) ^ text.charCodeAt(length - 4);
    hash = Math.imul(hash, 0x01000193) ^ text.charCodeAt(length - 3);
    hash = Math.imul(hash, 0x01000193) ^ text.charCodeAt(length - 2);
    hash = Math.imul(hash, 0x01000193) ^ text.charCodeAt(length - 1);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

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
  private capacity = FIRST_CAPACITY;
  private raws = new Array<string>(FIRST_CAPACITY).fill("");
  private ids = new Int32Array(FIRST_CAPACITY).fill(-2);
  private used = 0;
  private mayRepeat = true;
  /** Texts of few kinds need few characters to be told apart; once slots collide, more are looked at. */
  private isThorough = false;
  private collisions = 0;

  constructor(keyOf: (text: string) => string = foldedText) {
    this.keyOf = keyOf;
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
    for (let row = first; row < end; row++) {
      const value = values[row]?.[column] ?? "";
      out[row - base] = typeof value === "string" ? this.idOf(value) : this.idOfOther(value);
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
    const key = this.keyOf(raw);
    if (key === "") return -1;
    const known = this.byKey.get(key);
    const trimmed = raw.trim();
    const text = /\s\s|[^\S ]/.test(trimmed) ? trimmed.replace(/\s+/g, " ") : trimmed;
    if (known !== undefined) {
      const first = this.texts[known] ?? "";
      if (first !== text) {
        this.respelled.count++;
        this.respelled.spelling = text;
        this.respelled.first = first;
      }
      return known;
    }
    const id = this.texts.length;
    this.texts.push(text);
    this.byKey.set(key, id);
    return id;
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
  const plain = plainlyFolded(text);
  if (plain !== undefined) return plain;
  return text
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff]+/g, " ")
    .trim()
    .toLowerCase();
}

/**
 * The folding of ASCII and common Chinese characters, of which there is only one width; undefined when there are
 * others, or blanks to collapse within. Normalising takes ten times as long, and thousands of names need none.
 */
function plainlyFolded(text: string): string | undefined {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) === 32) start++;
  while (end > start && text.charCodeAt(end - 1) === 32) end--;
  let wasBlank = false;
  for (let index = start; index < end; index++) {
    const character = text.charCodeAt(index);
    const isPlain =
      (character > 32 && character < 127) || (character >= 0x4e00 && character <= 0x9fff);
    const isBlank = character === 32 && !wasBlank;
    if (!isPlain && !isBlank) return undefined;
    wasBlank = character === 32;
  }
  return text.slice(start, end).toLowerCase();
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

// Finds out how a text file is encoded. Nothing in a CSV says so, and Chinese exports come as UTF-8, GBK and Big5
// alike; a wrong guess turns every customer's name into noise, so short files have to be guessed right too.
import { analyse } from "chardet";
import { COMMON_CHARACTERS } from "./common-characters-data";

interface DecodedText {
  readonly text: string;
  /** WHATWG name. */
  readonly encoding: string;
}

const BYTE_ORDER_MARKS = [
  { mark: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

const SAMPLE_BYTES = 256 * 1024;

function markedEncoding(bytes: Uint8Array): string | undefined {
  return BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))
    ?.encoding;
}

/** UTF-16 without a mark: in text with any ASCII, every second byte is often zero. */
function wideEncoding(sample: Uint8Array): string | undefined {
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (sample[at] === 0) even++;
    if (sample[at + 1] === 0) odd++;
  }
  const pairs = sample.length / 2;
  if (odd > pairs * 0.2 && even < odd / 10) return "utf-16le";
  if (even > pairs * 0.2 && odd < even / 10) return "utf-16be";
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const step = 4 * 1024 * 1024;
  try {
    for (let at = 0; at < bytes.length; at += step)
      decoder.decode(bytes.subarray(at, at + step), { stream: true });
    return true;
  } catch {
    return false; // The decoder's way of saying no; the last bytes may be cut, so the end is not asked for.
  }
}

/** Lines of the sample that hold a byte beyond ASCII: only they tell encodings apart. */
function tellingLines(bytes: Uint8Array): Uint8Array {
  const chosen: number[] = [];
  let line = 0;
  for (let at = 0; at < bytes.length && chosen.length < SAMPLE_BYTES; at++) {
    if (bytes[at] !== 10 && at + 1 < bytes.length) continue;
    const end = at + 1;
    if (bytes.subarray(line, end).some((byte) => byte > 127))
      for (let one = line; one < Math.min(end, line + 4096); one++) chosen.push(bytes[one] ?? 0);
    line = end;
  }
  return Uint8Array.from(chosen);
}

interface PairShares {
  /** Share of double bytes that are everyday characters or punctuation of GB 2312. */
  readonly simplified: number;
  /** The same for Big5. */
  readonly traditional: number;
}

const isBetween = (byte: number, low: number, high: number): boolean => byte >= low && byte <= high;

function pairShares(bytes: Uint8Array): PairShares {
  let pairs = 0;
  let simplified = 0;
  let traditional = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[++at] ?? 0;
    pairs++;
    const isHigh = trail >= 0xa1;
    // GB 2312 orders its 3,755 everyday characters first (B0–D7), Big5 its 5,401 (A4–C6).
    if (isHigh && (isBetween(lead, 0xb0, 0xd7) || isBetween(lead, 0xa1, 0xa3))) simplified++;
    if ((isHigh || isBetween(trail, 0x40, 0x7e)) && isBetween(lead, 0xa1, 0xc6)) traditional++;
  }
  return {
    simplified: pairs === 0 ? 0 : simplified / pairs,
    traditional: pairs === 0 ? 0 : traditional / pairs,
  };
}

/** Share of bytes beyond ASCII that stand alone among ASCII, as accented letters do. */
function lonelyShare(bytes: Uint8Array): number {
  let high = 0;
  let lonely = 0;
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    high++;
    if ((bytes[at - 1] ?? 0) < 0x80 && (bytes[at + 1] ?? 0) < 0x80) lonely++;
  }
  return high === 0 ? 0 : lonely / high;
}

/** Frequent characters among those that an encoding makes of the bytes. */
function commonCount(bytes: Uint8Array, encoding: string): number {
  let count = 0;
  for (const character of new TextDecoder(encoding).decode(bytes))
    if (COMMON_CHARACTERS.has(character)) count++;
  return count;
}

/** GBK or Big5, for bytes that are one of them. */
function chineseEncoding(bytes: Uint8Array, { simplified, traditional }: PairShares): string {
  const inGbk = commonCount(bytes, "gb18030");
  const inBig5 = commonCount(bytes, "big5");
  const isBig5 = inGbk === inBig5 ? traditional > simplified : inBig5 > inGbk;
  return isBig5 ? "big5" : "gb18030";
}

const OTHER_EAST_ASIAN = new Set(["Shift_JIS", "EUC-JP", "EUC-KR"]);

function legacyEncoding(bytes: Uint8Array): string {
  const sample = tellingLines(bytes);
  const [first] = analyse(sample);
  if (first && first.confidence >= 90 && OTHER_EAST_ASIAN.has(first.name))
    return first.name.toLowerCase();
  const shares = pairShares(sample);
  const chinese = Math.max(shares.simplified, shares.traditional);
  if (lonelyShare(sample) > chinese) return "windows-1252";
  if (chinese >= 0.4) return chineseEncoding(sample, shares);
  return knownEncoding(first?.name) ?? "gb18030";
}

function knownEncoding(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined; // A name that browsers do not know is no help.
  }
}

/** How the bytes are most likely encoded. `declared` is what the file itself says, if anything. */
function encodingOf(bytes: Uint8Array, declared?: string): string {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return marked;
  const wide = wideEncoding(bytes.subarray(0, SAMPLE_BYTES));
  if (wide !== undefined) return wide;
  if (isUtf8(bytes)) return "utf-8";
  return knownEncoding(declared) ?? legacyEncoding(bytes);
}

/** Decodes a text of unknown encoding; a mark at its start is dropped, a broken character becomes U+FFFD. */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const encoding = encodingOf(bytes, declared);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

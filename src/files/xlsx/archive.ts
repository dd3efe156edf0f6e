// Zip archives with limits. The directory is read here because fflate trusts it: sizes are checked before anything
// is inflated, and every entry against its checksum, since a flipped bit in a ledger must not become an amount.
import { Inflate, zipSync } from "fflate";
import { FileFailure } from "../file-failure";

const MEGABYTE = 1024 * 1024;
/** Generous for real workbooks, small enough for a tab: a million rows by twelve columns are 600 MB of XML. */
const ARCHIVE_LIMITS = {
  entryCount: 20_000,
  entryBytes: 1024 * MEGABYTE,
  totalBytes: 2048 * MEGABYTE,
} as const;
/** Deflate cannot expand more than this; a directory that claims more is lying. */
const DEFLATE_MAXIMUM_RATIO = 1032;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

interface ArchiveEntry {
  readonly method: number;
  readonly checksum: number;
  readonly packed: Uint8Array;
  readonly size: number;
}

/** The entries of an archive by name; nothing is inflated before it is asked for. */
export interface Archive {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  readonly size: (name: string) => number;
  /** The whole entry. Fails when it is not there. */
  readonly read: (name: string) => Uint8Array;
  /** The entry in pieces, so that a huge sheet is never in memory whole. */
  readonly readInPieces: (name: string, take: (piece: Uint8Array) => void) => void;
}

function directoryPlace(view: DataView): { readonly offset: number; readonly count: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== 0xffffffff) return { offset, count };
    return zip64Place(view, at);
  }
  throw new FileFailure("damaged", "archive without directory");
}

function zip64Place(
  view: DataView,
  endAt: number,
): { readonly offset: number; readonly count: number } {
  const record = Number(view.getBigUint64(endAt - 20 + 8, true));
  return {
    count: Number(view.getBigUint64(record + 32, true)),
    offset: Number(view.getBigUint64(record + 48, true)),
  };
}

/** Sizes and offset of an entry whose 32-bit fields are full, from its zip64 extra field. */
function wideSizes(view: DataView, at: number, nameLength: number, sizes: number[]): number[] {
  let extra = at + 46 + nameLength;
  const end = extra + view.getUint16(at + 30, true);
  while (extra + 4 <= end) {
    const length = view.getUint16(extra + 2, true);
    if (view.getUint16(extra, true) === 1) {
      let field = extra + 4;
      return sizes.map((size) => {
        if (size !== 0xffffffff) return size;
        field += 8;
        return Number(view.getBigUint64(field - 8, true));
      });
    }
    extra += 4 + length;
  }
  return sizes;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { readonly name: string; readonly entry: ArchiveEntry; readonly next: number } {
  if (view.getUint32(at, true) !== DIRECTORY_ENTRY)
    throw new FileFailure("damaged", "archive directory");
  if ((view.getUint16(at + 8, true) & 1) !== 0) throw new FileFailure("encrypted", "archive");
  const nameLength = view.getUint16(at + 28, true);
  const [packedSize = 0, size = 0, offset = 0] = wideSizes(view, at, nameLength, [
    view.getUint32(at + 20, true),
    view.getUint32(at + 24, true),
    view.getUint32(at + 42, true),
  ]);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  if (size > ARCHIVE_LIMITS.entryBytes) throw new FileFailure("too-large", name);
  if (size > packedSize * DEFLATE_MAXIMUM_RATIO + 64) throw new FileFailure("damaged", name);
  if (view.getUint32(offset, true) !== LOCAL_ENTRY) throw new FileFailure("damaged", name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new FileFailure("damaged", name);
  return {
    // Some writers use backslashes; parts are found by their name without a leading slash.
    name: name.replaceAll("\\", "/").replace(/^\//, ""),
    entry: {
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: bytes.subarray(start, start + packedSize),
      size,
    },
    next: at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
  };
}

function readDirectory(bytes: Uint8Array): Map<string, ArchiveEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, count } = directoryPlace(view);
  if (count > ARCHIVE_LIMITS.entryCount) throw new FileFailure("too-large", "archive entries");
  const entries = new Map<string, ArchiveEntry>();
  let total = 0;
  let at = offset;
  for (let index = 0; index < count; index++) {
    const { name, entry, next } = readEntry(bytes, view, at);
    total += entry.size;
    if (total > ARCHIVE_LIMITS.totalBytes) throw new FileFailure("too-large", "archive");
    entries.set(name, entry);
    at = next;
  }
  return entries;
}

const CHECKSUM_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** Inflates an entry piece by piece, never beyond its declared size, and checks it. */
function inflate(name: string, entry: ArchiveEntry, take: (piece: Uint8Array) => void): void {
  let size = 0;
  let checksum = -1;
  const pass = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > entry.size) throw new FileFailure("damaged", name);
    for (const byte of piece)
      checksum = (CHECKSUM_TABLE[(checksum ^ byte) & 255] ?? 0) ^ (checksum >>> 8);
    take(piece);
  };
  if (entry.method === STORED) pass(entry.packed);
  else if (entry.method === DEFLATED) {
    const stream = new Inflate(pass);
    const step = 256 * 1024;
    for (let at = 0; at < entry.packed.length; at += step)
      stream.push(entry.packed.subarray(at, at + step), at + step >= entry.packed.length);
  } else throw new FileFailure("unsupported-format", `compression ${entry.method}`);
  if (size !== entry.size || (checksum ^ -1) >>> 0 !== entry.checksum)
    throw new FileFailure("damaged", name);
}

/** Opens an archive. Throws `FileFailure`, whatever the bytes are. */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = guarded("archive", () => readDirectory(bytes));
  const entryOf = (name: string): ArchiveEntry => {
    const entry = entries.get(name);
    if (!entry) throw new FileFailure("damaged", `${name} is missing`);
    return entry;
  };
  const readInPieces: Archive["readInPieces"] = (name, take) => {
    guarded(name, () => {
      inflate(name, entryOf(name), take);
    });
  };
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    size: (name) => entries.get(name)?.size ?? 0,
    read: (name) => {
      const whole = new Uint8Array(entryOf(name).size);
      let at = 0;
      readInPieces(name, (piece) => {
        whole.set(piece, at);
        at += piece.length;
      });
      return whole;
    },
    readInPieces,
  };
}

/** Runs `work`; whatever else it throws means that the bytes make no sense. */
export function guarded<T>(detail: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof FileFailure) throw error;
    throw new FileFailure("damaged", detail, error);
  }
}

/** Packs entries in the given order, with a fixed time stamp so that equal content makes equal bytes. */
export function packArchive(entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const mtime = new Date(1980, 0, 1, 12);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime });
}

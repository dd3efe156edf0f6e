import { FileFailure } from "./file-failure";
import { isEncryptedPackage, startsWith } from "./file-signature";
import { readMarkup, readXls } from "./legacy/read-legacy";
import type { PlainWorkbook } from "./plain-workbook";
import { decodeText } from "./text/decode-text";
import { readTextFile } from "./text/read-text-file";
import { guarded } from "./xlsx/archive";
import { readXlsx } from "./xlsx/read-xlsx";

const BYTE_LIMIT = 600_000_000;

/** Files that are often renamed to .xls or .csv, and are neither. */
const FOREIGN = [
  { sign: [0x25, 0x50, 0x44, 0x46], kind: "pdf" },
  { sign: [0x89, 0x50, 0x4e, 0x47], kind: "png" },
  { sign: [0xff, 0xd8, 0xff], kind: "jpeg" },
  { sign: [0x47, 0x49, 0x46, 0x38], kind: "gif" },
  { sign: [0x1f, 0x8b], kind: "gzip" },
  { sign: [0x52, 0x61, 0x72, 0x21], kind: "rar" },
  { sign: [0x37, 0x7a, 0xbc, 0xaf], kind: "7z" },
  { sign: [0x4d, 0x5a, 0x90], kind: "program" },
] as const;

/** HTML and XML under the name of a workbook, or undefined when the text is plain rows. */
function markupOf(bytes: Uint8Array): PlainWorkbook | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096)).replaceAll("\u0000", "");
  const start = head.replace(/^(ÿþ|þÿ|ï»¿)?\s*/, "");
  const declared = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  if (/^<\?xml/i.test(start) && /<(?:\w+:)?Workbook[\s>]/.test(head))
    return readMarkup(decodeText(bytes, declared).text, "xml");
  if (!/^<(!doctype html|html|head|meta|table|style|div|body|!--)/i.test(start)) return undefined;
  const { text } = decodeText(bytes, declared);
  if (!/<table[\s>]/i.test(text)) throw new FileFailure("not-a-workbook", "html without table");
  return readMarkup(text, "html");
}

function readBytes(bytes: Uint8Array, fileName: string): PlainWorkbook {
  if (bytes.length === 0) throw new FileFailure("empty");
  if (bytes.length > BYTE_LIMIT) throw new FileFailure("too-large", "file");
  if (startsWith(bytes, 0x50, 0x4b)) return readXlsx(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    if (isEncryptedPackage(bytes)) throw new FileFailure("encrypted", "package");
    return readXls(bytes);
  }
  // BIFF 2 to 4 streams stand alone, without a compound document around them.
  if (bytes[0] === 0x09 && [0, 2, 4].includes(bytes[1] ?? -1) && (bytes[2] ?? 0) <= 8)
    return readXls(bytes);
  const foreign = FOREIGN.find(({ sign }) => startsWith(bytes, ...sign));
  if (foreign) throw new FileFailure("not-a-workbook", foreign.kind);
  return markupOf(bytes) ?? readTextFile(bytes, fileName);
}

/**
 * Reads a workbook file of any supported kind, told by its content and not by its name: .xlsx and .xlsm, .xls and
 * what is exported under that name (HTML tables, XML spreadsheets), and delimited text.
 * Rejects with `FileFailure` and nothing else, whatever the bytes are.
 */
export function readWorkbookFile(bytes: Uint8Array, fileName: string): Promise<PlainWorkbook> {
  return Promise.resolve().then(() => guarded("file", () => readBytes(bytes, fileName)));
}

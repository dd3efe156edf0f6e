// Delimited text as a workbook of one sheet. Every field stays the text it is: whether 00123 is a number and
// 03/04/2026 a day in March or April is for the reader of the ledger to settle, with the whole column in view.
import Papa from "papaparse";
import { FileFailure } from "../file-failure";
import { usedAreaOf, type PlainWorkbook } from "../plain-workbook";
import { decodeText } from "./decode-text";
import { RepeatedTexts } from "./repeated-texts";
import { declaredDelimiter, delimiterOf } from "./delimiter";

/** Excel's last row, and as many fields as fit into a browser's memory. */
const ROW_LIMIT = 1_048_576;
const FIELD_LIMIT = 40_000_000;
/** Longer texts than this do not fit into one string. */
const BYTE_LIMIT = 500_000_000;
const PIECE_CHARACTERS = 4 * 1024 * 1024;
interface ParsedRows {
  readonly rows: string[][];
  readonly isQuoteOpen: boolean;
}

function parseRows(text: string, delimiter: string, quoteChar: string): ParsedRows {
  const rows: string[][] = [];
  const texts = new RepeatedTexts();
  let fields = 0;
  let isQuoteOpen = false;
  // Works for texts as for files, though the types offer it for files only.
  const inPieces: Pick<Papa.ParseLocalConfig<string[], File>, "chunk" | "chunkSize"> = {
    chunkSize: PIECE_CHARACTERS,
    chunk: ({ data, errors }) => {
      isQuoteOpen ||= errors.some(({ code }) => code === "MissingQuotes");
      for (const row of data) {
        fields += row.length;
        texts.keepOnce(row);
        rows.push(row);
      }
      if (rows.length > ROW_LIMIT || fields > FIELD_LIMIT)
        throw new FileFailure("too-large", "rows");
    },
  };
  Papa.parse<string[]>(text, { delimiter, quoteChar, newline: "\n", ...inPieces });
  return { rows, isQuoteOpen };
}

/** Text does not hold these; pictures, databases and programs do. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 64 * 1024);
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return controls > sample.length / 200;
}

export function readTextFile(bytes: Uint8Array, fileName: string): PlainWorkbook {
  if (bytes.length > BYTE_LIMIT) throw new FileFailure("too-large", "text");
  const decoded = decodeText(bytes);
  if (isBinary(decoded.text)) throw new FileFailure("not-a-workbook", "binary");
  // Files put together by hand mix line ends, and a parser that trusts the first one joins rows.
  const normal = decoded.text.includes("\r") ? decoded.text.replace(/\r\n?/g, "\n") : decoded.text;
  const declared = declaredDelimiter(normal);
  const text = declared === undefined ? normal : normal.slice(normal.indexOf("\n") + 1);
  if (text.trim() === "") throw new FileFailure("empty");
  const delimiter = declared ?? delimiterOf(text, fileName);
  let parsed = parseRows(text, delimiter, '"');
  const areQuotesIgnored = parsed.isQuoteOpen;
  // An inch mark at the start of a field would swallow all rows after it.
  if (areQuotesIgnored) parsed = parseRows(text, delimiter, "\u0000");
  const { rows } = parsed;
  while (rows.at(-1)?.every((field) => field === "")) rows.pop();
  const used = usedAreaOf(rows);
  const name = sheetNameOf(fileName);
  return {
    format: "text",
    sheets: [
      {
        name,
        visibility: "visible",
        ...(used ? { used } : {}),
        rows,
        tables: [],
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
        uncalculatedCount: 0,
      },
    ],
    names: [],
    activeSheet: name,
    dateSystem: 1900,
    text: { encoding: decoded.encoding, delimiter, areQuotesIgnored },
  };
}

/** A file's name as Excel makes a sheet's name of it: without folder and ending, 31 characters, none of \ / ? * [ ] : */
function sheetNameOf(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  const allowed = base.replace(/[\\/?*[\]:]/g, "_").replace(/^'+|'+$/g, "");
  return allowed.slice(0, 31) || "Sheet1";
}

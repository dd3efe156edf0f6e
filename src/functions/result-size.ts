// How much of a result one message of the runtime can carry.
import { isCellError, notAvailableError, numberError } from "./cell-error";

/**
 * Excel on the web takes 5 MB a request, and a result is one request: a larger one is sent again and again until the
 * runtime gives up, and its cell stays #BUSY!. Some of it is kept for the envelope.
 */
const MOST_BYTES = 4_500_000;
const BYTES_OF_ERROR = 200;
/** A text stands in the message in quotes, and these are escaped. */
const BYTES_OF_QUOTES = 4;

function bytesOfText(text: string): number {
  let bytes = BYTES_OF_QUOTES;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) bytes += unit === 0x22 || unit === 0x5c ? BYTES_OF_QUOTES : 1;
    else bytes += unit < 0x800 ? 2 : 3;
  }
  return bytes;
}

function bytesOf(cell: unknown): number {
  if (typeof cell === "string") return bytesOfText(cell);
  if (isCellError(cell)) return BYTES_OF_ERROR + bytesOfText(cell.message ?? "");
  return String(cell).length;
}

const isBeyondNumbers = (cell: unknown): boolean =>
  typeof cell === "number" && !Number.isFinite(cell);

/** What overflows is #NUM!, as Excel answers: in a message it would arrive as an empty cell. */
function withinNumbers(result: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  if (!result.some((row) => row.some(isBeyondNumbers))) return result;
  return result.map((row) => row.map((cell) => (isBeyondNumbers(cell) ? numberError() : cell)));
}

/** The result as it was, or, where no message can carry it, an error that says into how many formulas to divide it. */
export function sendable(given: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const result = withinNumbers(given);
  let bytes = 0;
  for (const row of result) for (const cell of row) bytes += bytesOf(cell) + 1;
  if (bytes <= MOST_BYTES) return result;
  const parts = Math.ceil(bytes / MOST_BYTES);
  throw notAvailableError((messages) =>
    messages.resultTooLarge(Math.round(bytes / 1e6), Math.floor(result.length / parts)),
  ) as unknown as Error;
}

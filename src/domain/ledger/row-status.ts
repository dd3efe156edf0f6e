// What a status column says about each row, by distinct text: closed, open, partly paid, void.
import { headerTextOf } from "./header-text";
import { type DocumentStatus, isYes, statusOf } from "./row-words";
import type { TextColumn } from "./table-readers";

const SAYS_CLOSED = /closed|paid|clear|settled|reconciled|结清|核销|已收|已付|回款|收款/;
const SAYS_OPEN = /open|unpaid|outstanding|未/;

/**
 * Status by the number of a text in the column's pool; "" where the text says nothing we know.
 * Yes and no (1 and 0) answer the question in the header: "isOpen" or "是否结清".
 */
export function statusByText(
  column: TextColumn | undefined,
  header: string,
): readonly (DocumentStatus | "")[] {
  if (!column) return [];
  const folded = headerTextOf(header).whole;
  const asked = SAYS_OPEN.test(folded) ? "open" : SAYS_CLOSED.test(folded) ? "closed" : undefined;
  return column.pool.texts.map((text) => {
    const known = statusOf(text);
    if (known !== undefined) return known;
    const plain = text.replace(/\.0+$/, "");
    if (asked === undefined || !/^(?:0|1|y|n|yes|no|true|false|是|否|有|无)$/i.test(plain))
      return "";
    return isYes(plain) === (asked === "open") ? "open" : "closed";
  });
}

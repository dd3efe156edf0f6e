import Papa from "papaparse";

const CANDIDATES = ["\t", ",", ";", "|"] as const;
const SAMPLE_CHARACTERS = 128 * 1024;
const SAMPLE_ROWS = 100;

/** Excel's own way of naming the delimiter: a first line "sep=;". */
export function declaredDelimiter(text: string): string | undefined {
  return /^sep=(.)\r?\n/i.exec(text)?.[1];
}

/** How well rows agree on one number of fields: 0 when the delimiter splits nothing. */
function agreement(
  text: string,
  delimiter: string,
): { readonly share: number; readonly fields: number } {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: SAMPLE_ROWS });
  const rows = data.filter((row) => row.length > 1 || row[0] !== "");
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let fields = 1;
  let rowCount = 0;
  for (const [length, count] of counts)
    if (length > 1 && count >= rowCount) [fields, rowCount] = [length, count];
  return { share: rows.length === 0 ? 0 : rowCount / rows.length, fields };
}

/**
 * The delimiter of a text of rows: the one by which most rows have the same number of fields. Rows with a decimal
 * comma agree on commas too, so with equal agreement more fields win, and a comma never beats an equal rival.
 */
export function delimiterOf(text: string, fileName: string): string {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const whole =
    sample.length < text.length ? sample.slice(0, sample.lastIndexOf("\n") + 1) : sample;
  let best: { readonly delimiter: string; readonly score: number } = { delimiter: ",", score: 0 };
  for (const delimiter of CANDIDATES) {
    const { share, fields } = agreement(whole === "" ? sample : whole, delimiter);
    const named = delimiter === "\t" && /\.(tsv|tab)$/i.test(fileName) ? 2 : 1;
    const plain = delimiter === "," ? 0.95 : 1;
    const score = share * share * Math.log2(fields + 1) * named * plain;
    if (fields > 1 && score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

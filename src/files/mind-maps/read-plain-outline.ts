// Outlines in plain text: levels by indentation, as programs paste them, or by the numbers Chinese documents use (一、（一）
// 1.（1）①) and those of reports (1.1.1).

/** A line of an outline; `level` counts from 0. */
export interface OutlineLine {
  readonly level: number;
  readonly title: string;
  /** Lines below it that are no titles. */
  readonly notes: readonly string[];
}

const NUMERALS = "[一二三四五六七八九十百]{1,4}";
/** Each kind of number stands for a level; which is above which the text itself says. */
const NUMBERS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["part", new RegExp(`^第${NUMERALS}(?:部分|编|章|篇|讲|单元)[：:、\\s]`)],
  ["section", new RegExp(`^第${NUMERALS}[节条][：:、\\s]`)],
  ["numeral", new RegExp(`^${NUMERALS}[、．.]`)],
  ["bracketed numeral", new RegExp(`^[（(]${NUMERALS}[）)]`)],
  ["circled", /^[\u2460-\u2473]/],
  ["bracketed number", /^[（(]\d{1,3}[）)]/],
  ["number", /^\d{1,3}(?:[、．]|[.)）](?!\d)|\s+(?=[\u2e80-\u9fff]))/],
  ["letter", /^[A-Za-z][.)、]\s?(?=\S)/],
];
const DECIMAL = /^\d{1,3}(?:\.\d{1,3})+\.?(?=[\s\u2e80-\u9fff])/;

/** Whether lines are numbered as Chinese documents are. */
export function hasChineseNumbers(lines: readonly string[]): boolean {
  const kinds = ["part", "section", "numeral", "bracketed numeral"];
  return lines.filter((line) => kinds.includes(kindOf(line.trim()) ?? "")).length >= 2;
}

/** The outline of a text without any marks of Markdown; undefined where it is only prose. */
export function plainOutline(lines: readonly string[]): readonly OutlineLine[] | undefined {
  const said = lines.filter((line) => line.trim() !== "");
  if (said.length < 2) return undefined;
  return numbered(said) ?? indented(said);
}

function indented(lines: readonly string[]): OutlineLine[] | undefined {
  if (!lines.some((line) => /^(?:\t| {2}|\u3000)/.test(line))) return undefined;
  const open: number[] = [];
  return lines.map((line) => {
    const blanks = /^[ \t\u3000]*/.exec(line)?.[0] ?? "";
    const width = Array.from(blanks).reduce((sum, one) => sum + blankWidth(one), 0);
    while ((open.at(-1) ?? -1) >= width) open.pop();
    open.push(width);
    return { level: open.length - 1, title: line.trim(), notes: [] };
  });
}

function blankWidth(blank: string): number {
  return blank === "\t" ? 4 : blank === "\u3000" ? 2 : 1;
}

function numbered(lines: readonly string[]): OutlineLine[] | undefined {
  const found: { level: number; title: string; notes: string[] }[] = [];
  const open: string[] = [];
  let numbers = 0;
  for (const line of lines) {
    const title = line.trim();
    const kind = kindOf(title);
    if (kind === undefined) {
      const last = found.at(-1);
      // Before the first number stands the title of the whole, and only one line of it.
      if (last === undefined) found.push({ level: 0, title, notes: [] });
      else last.notes.push(title);
      continue;
    }
    numbers += 1;
    const at = open.indexOf(kind);
    open.length = at < 0 ? open.length : at;
    open.push(kind);
    const hasHead = found[0] !== undefined && kindOf(found[0].title) === undefined;
    found.push({ level: open.length - (hasHead ? 0 : 1), title, notes: [] });
  }
  const prose = found.reduce((sum, one) => sum + one.notes.length, 0);
  return numbers >= 2 && numbers >= prose ? found : undefined;
}

/** 1.1 and 1.2.3 are kinds by how many numbers they have. */
function kindOf(title: string): string | undefined {
  const decimal = DECIMAL.exec(title)?.[0];
  if (decimal !== undefined) return `decimal ${decimal.replace(/\.$/, "").split(".").length}`;
  return NUMBERS.find(([, pattern]) => pattern.test(title))?.[0];
}

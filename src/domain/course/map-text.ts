// Lines of text in a box: how wide a text is in fonts of either script, and where it may be broken.

/** Width in ems. */
export type TextWidth = (text: string, isBold: boolean) => number;

/** Width in ems, as fonts of both scripts have it within a few per cent. */
export function textWidth(text: string, isBold = false): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return isBold ? width * 1.02 : width;
}

/** Marks that join the one before: combining accents, joiners, variants of a sign. */
const WIDTHLESS = /[\u0300-\u036f\u200b-\u200f\u20d0-\u20ff\ufe00-\ufe0f]/u;
/** Written as wide as a Chinese character, among them arrows, dashes and numbers in circles. */
const FULL =
  /[\u1100-\u115f\u2014\u2015\u2018-\u201f\u2025\u2026\u2030-\u203b\u2150-\u2bff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

function characterWidth(character: string): number {
  if (WIDTHLESS.test(character)) return 0;
  if (FULL.test(character)) return 1;
  if ((character.codePointAt(0) ?? 0) > 0xffff) return 1.25;
  if (/[mwMW@%—]/.test(character)) return 0.9;
  if (/[A-Z&#$€£¥\u0410-\u042f]/.test(character)) return 0.68;
  if (/[ijlftI.,:;'|()[\]! ]/.test(character)) return 0.34;
  return 0.58;
}

// A word with the blanks after it; or one character of a script without blanks, with the marks that must not end or begin
// a line.
const PIECES =
  /[（“‘《「【〈]*[^\s\u1100-\u11ff\u2018-\u201d\u2e80-\ud7af\uf900-\ufaff\uff00-\uffef]+\s*|\s+|[（“‘《「【〈]*.[，。；：、！？）”’》」】〉…]*/gu;

/** Lines at most `length` ems long, broken at blanks and between Chinese characters; its own line breaks are kept. */
export function wrappedLines(
  text: string,
  length: number,
  widthOf: (text: string) => number = textWidth,
): string[] {
  const most = mostCharacters(length);
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const piece of paragraph.match(PIECES) ?? []) {
      if (line !== "" && widthOf((line + piece).trimEnd()) > length) {
        lines.push(line.trimEnd());
        line = "";
      }
      line += piece;
      while (line.length > most || widthOf(line.trimEnd()) > length * 1.25) {
        const cut = cutToWidth(line, length, widthOf);
        lines.push(cut);
        line = line.slice(cut.length);
      }
    }
    return [...lines, line.trimEnd()];
  });
}

/** No line of letters has more; a stranger's line of marks without width must not be measured to its end. */
function mostCharacters(length: number): number {
  return Math.ceil(length) * 6;
}

/** As many characters as fit, at least one. */
function cutToWidth(text: string, length: number, widthOf: (text: string) => number): string {
  let cut = "";
  for (const character of text) {
    if (cut !== "" && (cut.length >= mostCharacters(length) || widthOf(cut + character) > length))
      break;
    cut += character;
  }
  return cut;
}

/** A text as one line at most `length` ems long; "…" says that there is more. */
export function oneLine(
  text: string,
  length: number,
  widthOf: (text: string) => number = textWidth,
): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= length * 4 && widthOf(line) <= length) return line;
  return `${cutToWidth(line, length - 1, widthOf)}…`;
}

/** The first lines of a text; "…" says that there is more. */
export function firstLines(
  text: string,
  most: number,
  wrap: { readonly length: number; readonly widthOf: (text: string) => number },
): string[] {
  // What cannot come into the first lines need not be broken into lines.
  const start = text.slice(0, most * wrap.length * 4);
  const lines = wrappedLines(start, wrap.length, wrap.widthOf).filter((line) => line !== "");
  if (lines.length <= most && start.length === text.length) return lines;
  const shown = lines.slice(0, most);
  const last = shown.pop() ?? "";
  return [...shown, `${last.replace(/[，。；：、,.;:\s]+$/u, "")}…`];
}

// The marks inside one line of Markdown. No pattern looks beyond the next mark of its kind: a stranger's line of ten thousand
// marks must not take ten thousand times as long.
import { decodeEntities } from "./html-text";

/** What a line says without its marks. */
export interface MarkdownLine {
  readonly text: string;
  /** The first link in it. */
  readonly href?: string;
  readonly imageCount: number;
  readonly linkCount: number;
}

/** Addresses by the name, in lower case, that a text refers to them by. */
export type Definitions = ReadonlyMap<string, string>;

interface LineChoices {
  readonly definitions?: Definitions;
  /** Writes the address of a link after its text, where there is no other place for it. */
  readonly writesAddresses?: boolean;
}

// An escaped character must not be taken for a mark; control characters never stand in a text.
const escaped = (text: string): string =>
  text.replace(/\\([!-/:-@[-`{-~])/g, (_, one: string) => `\u0001${one.charCodeAt(0)}\u0002`);
/** Every mark of an address is its own. */
const escapedAll = (text: string): string =>
  text.replace(/[!-/:-@[-`{-~]/g, (one) => `\u0001${one.charCodeAt(0)}\u0002`);
const restored = (text: string): string =>
  text.replace(/\u0001(\d+)\u0002/g, (_, code: string) => String.fromCharCode(Number(code)));

export function readMarkdownLine(line: string, choices: LineChoices = {}): MarkdownLine {
  let href: string | undefined;
  let imageCount = 0;
  let linkCount = 0;
  const link = (shown: string, address: string): string => {
    const [bare = ""] = address
      .trim()
      .replace(/^<|>$/g, "")
      .split(/\s+["']/);
    const to = restored(bare);
    href ??= to;
    linkCount++;
    return choices.writesAddresses === true && shown !== to
      ? `${shown} (${escapedAll(to)})`
      : shown;
  };
  let text = escaped(line.replace(/[\u0001\u0002]/g, ""))
    .replace(/!\[([^[\]]*)\]\([^()]*\)/g, (_, alt: string) => {
      imageCount++;
      return alt;
    })
    .replace(/\[([^[\]]*)\]\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g, (_, shown: string, to: string) =>
      link(shown, to),
    )
    .replace(/\[([^[\]]+)\]\[([^[\]]*)\]/g, (whole, shown: string, name: string) => {
      const to = choices.definitions?.get((name === "" ? shown : name).toLowerCase());
      return to === undefined ? whole : link(shown, to);
    })
    .replace(/<((?:https?:\/\/|mailto:)[^<>\s]+)>/gi, (_, to: string) => link(to, to))
    .replace(/<br\s*\/?>/gi, "\n")
    .replace(/<\/?[a-z][^<>]*>/gi, "")
    .replace(/(?<!`)(`+)(?!`)([^`]+)\1(?!`)/g, "$2");
  for (const mark of [/\*\*(?=\S)([^*]+?)\*\*/g, /__(?=\S)([^_]+?)__/g, /~~(?=\S)([^~]+?)~~/g])
    text = text.replace(mark, "$1");
  text = text
    .replace(/(^|[^\w*])\*(?=\S)([^*]+?)\*(?![\w*])/g, "$1$2")
    .replace(/(^|[^\w_])_(?=\S)([^_]+?)_(?![\w_])/g, "$1$2");
  const plain = restored(decodeEntities(text)).replace(/\u00a0/g, " ");
  return { text: plain, imageCount, linkCount, ...(href === undefined ? {} : { href }) };
}

/** One line of plain text that reads back as itself. */
export function markdownOfLine(text: string): string {
  return text
    .replace(/[\\`*_[\]<&~]/g, "\\$&")
    .replace(/^([#>+=|-])/, "\\$1")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/(?<=\s#*)#$/, "\\#")
    .replace(/^ +| +$/g, (blanks) => "&nbsp;".repeat(blanks.length));
}

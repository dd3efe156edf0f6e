// Text out of HTML that other programs put into titles and notes. Nothing is interpreted: tags are dropped.
import { unescapeXml } from "../xlsx/xml";

/** Entities of HTML that XML does not know and hand-edited maps use. */
const HTML_ENTITIES: Readonly<Record<string, string>> = {
  ...{ nbsp: "\u00a0", ensp: " ", emsp: " ", thinsp: " ", shy: "", copy: "©", reg: "®" },
  ...{ trade: "™", hellip: "…", mdash: "—", ndash: "–", middot: "·", bull: "•", times: "×" },
  ...{ ldquo: "“", rdquo: "”", lsquo: "‘", rsquo: "’", laquo: "«", raquo: "»", deg: "°" },
  ...{ larr: "←", rarr: "→", uarr: "↑", darr: "↓", yen: "¥", euro: "€", pound: "£", sect: "§" },
};

export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return unescapeXml(
    text.replace(/&(\w{2,8});/g, (whole, name: string) => HTML_ENTITIES[name] ?? whole),
  );
}

const BLOCK = /^(p|div|li|ul|ol|h[1-6]|tr|table|blockquote|pre|body|section|article|dt|dd)$/;
const SILENT = /^(head|script|style|title)$/;

/** Gathers text as a browser would lay it out: blocks and <br> break the line, other tags do not. */
export interface TextFlow {
  readonly text: (text: string) => void;
  readonly open: (tag: string) => void;
  readonly close: (tag: string) => void;
  readonly result: () => string;
}

export function createTextFlow(): TextFlow {
  const lines: string[] = [];
  let line = "";
  let silent = 0;
  const breakLine = (keepsEmpty: boolean): void => {
    const trimmed = line.replace(/[ \t\r\n]+/g, " ").replace(/^ | $/g, "");
    if (trimmed !== "" || keepsEmpty) lines.push(trimmed.replace(/\u00a0/g, " "));
    line = "";
  };
  return {
    text: (text) => {
      if (silent === 0) line += text;
    },
    open: (tag) => {
      if (SILENT.test(tag)) silent++;
      else if (tag === "br") breakLine(true);
      else if (BLOCK.test(tag)) breakLine(false);
    },
    close: (tag) => {
      if (SILENT.test(tag)) silent = Math.max(0, silent - 1);
      else if (BLOCK.test(tag)) breakLine(tag === "p");
    },
    result: () => {
      breakLine(false);
      return lines.join("\n").trim();
    },
  };
}

/** The text of a piece of HTML source. */
export function htmlText(html: string): string {
  const flow = createTextFlow();
  for (const piece of html.split(/(<!--(?:(?!<!--|-->)[\s\S])*-->|<\/?[a-z][^<>]*>)/i)) {
    const tag = /^<(\/?)([a-z][a-z0-9]*)/i.exec(piece);
    if (piece.startsWith("<!--")) continue;
    if (tag === null) flow.text(decodeEntities(piece));
    else if (tag[1] === "/") flow.close((tag[2] ?? "").toLowerCase());
    else flow.open((tag[2] ?? "").toLowerCase());
  }
  return flow.result();
}

const INLINE_HTML =
  /<\/?(?:b|i|u|em|strong|span|font|a|p|br|div|sub|sup|s|del|mark|code)\b[^<>]*>|&(?:lt|gt|amp|quot|nbsp|#\d+|#x[\da-f]+);/i;

/** True where a one-line text holds marks of HTML, as OPML allows. */
export function looksLikeHtml(text: string): boolean {
  return INLINE_HTML.test(text);
}

/** One-line HTML: tags dropped, spaces kept. */
export function inlineHtmlText(html: string): string {
  return decodeEntities(
    html.replace(/<br\s*\/?>/gi, "\n").replace(/<\/?[a-z][^<>]*>/gi, ""),
  ).replace(/\u00a0/g, " ");
}

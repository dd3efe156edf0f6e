// The page behind "help on this function": every worksheet function with its arguments and examples, in one language.
import {
  exampleIn,
  FUNCTION_EXAMPLES,
  type FunctionExample,
} from "../messages/function-examples-table";
import { messagesIn, type Language } from "../messages/messages";
import type { FunctionMetadata } from "./function-metadata";

const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

type Words = ReturnType<typeof messagesIn>["functions"]["helpPage"];

/** The example's cells as a small sheet with column letters and row numbers, as far as anything stands in it. */
function sheetOf({ cells }: Pick<FunctionExample, "cells">): string {
  const rows: string[][] = [];
  for (const [corner, block] of Object.entries(cells)) {
    const column = corner.charCodeAt(0) - 65;
    const row = Number(corner.slice(1)) - 1;
    block.forEach((values, down) => {
      values.forEach((value, across) => {
        (rows[row + down] ??= [])[column + across] = String(value);
      });
    });
  }
  const width = Math.max(...rows.map((row) => (row as string[] | undefined)?.length ?? 0));
  const columns = Array.from({ length: width }, (_, column) => column);
  const head = columns.map((column) => `<th>${String.fromCharCode(65 + column)}</th>`).join("");
  const body = Array.from(
    rows,
    (row: string[] | undefined, index) =>
      `<tr><th>${index + 1}</th>${columns.map((column) => `<td>${escaped(row?.[column] ?? "")}</td>`).join("")}</tr>`,
  ).join("");
  return `<table><tr><th></th>${head}</tr>${body}</table>`;
}

/** A table may be wider than a pane: it scrolls by itself, by keyboard too, and the page stays as wide as it is. */
const scrolling = (name: string, table: string): string =>
  `<div class="wide" role="region" aria-label="${escaped(name)}" tabindex="0">${table}</div>`;

function exampleOf(given: FunctionExample, words: Words, language: Language): string {
  const example = exampleIn(given, language);
  const result = example.shows
    .map(
      (row) =>
        `<tr>${row.map((cell) => `<td>${escaped(String(cell))}${example.isBeginning === true ? " …" : ""}</td>`).join("")}</tr>`,
    )
    .join("");
  return [
    `<h3>${words.example}</h3>`,
    scrolling(words.example, sheetOf(example)),
    `<p><code>${escaped(example.formula)}</code></p>`,
    `<p>${words.result}</p>`,
    scrolling(words.result, `<table class="result">${result}</table>`),
  ].join("\n");
}

function sectionOf(metadata: FunctionMetadata, words: Words, language: Language): string {
  const names = metadata.parameters.map(({ name, optional }) =>
    optional === true ? `[${name}]` : name,
  );
  const rows = metadata.parameters
    .map(
      ({ name, description = "", optional }) =>
        `<tr><th scope="row">${escaped(name)}</th><td>${escaped(description)}${optional === true ? ` <em>${words.optional}</em>` : ""}</td></tr>`,
    )
    .join("");
  return [
    `<section id="${metadata.id}">`,
    `<h2>AR.${metadata.id}</h2>`,
    `<p><code>=AR.${metadata.id}(${escaped(names.join(", "))})</code></p>`,
    `<p>${escaped(metadata.description ?? "")}</p>`,
    `<table class="arguments"><caption>${words.arguments}</caption>${rows}</table>`,
    ...(FUNCTION_EXAMPLES[metadata.id] ?? []).map((example) => exampleOf(example, words, language)),
    "</section>",
  ].join("\n");
}

/** The whole page. It stands alone: no script, one style sheet. */
export function functionHelpPage(
  functions: readonly FunctionMetadata[],
  language: Language,
): string {
  const words = messagesIn(language).functions.helpPage;
  const sorted = [...functions].sort((a, b) => (a.id < b.id ? -1 : 1));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escaped(words.title)}</title>
<link rel="icon" href="assets/huikuan-32.png" />
<link rel="stylesheet" href="page.css" />
</head>
<body>
<article class="functions">
<h1>${escaped(words.title)}</h1>
${words.intro.map((sentence) => `<p>${escaped(sentence)}</p>`).join("\n")}
<nav><ul>${sorted.map(({ id }) => `<li><a href="#${id}">AR.${id}</a></li>`).join("")}</ul></nav>
${sorted.map((metadata) => sectionOf(metadata, words, language)).join("\n")}
</article>
</body>
</html>
`;
}

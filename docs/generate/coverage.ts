// Where each id of the catalogue lives in the product: its keys in the product's tables and the rules that name it, found
// in the sources, never claimed by hand.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import {
  ADVICE_AGAINST_PROHIBITION,
  PROHIBITED_ACTS,
} from "../../src/domain/conduct/conduct-code-table";
import { collectionMessagesIn } from "../../src/messages/collection-messages";
import { CATALOGUE_IDS } from "./catalogue-ids-table";
import { CONFLICT_PLACES } from "./conflict-places-table";
import { placesInTables } from "./coverage-places";

/** Rules and screens in the order in which they are shown; words and tables are told by their keys. */
const LAYERS = ["src/domain/", "src/application/", "src/functions/", "src/taskpane/"];
/** Tables whose keys `placesInTables` tells. */
const TABLES =
  /(?:course-outline-data|worksheet-table|tactic-table|tactic-methods-table|reason-table|policy-table|modifier-table|conduct-code-table|wording-table|planned-acts-table|recipient-table|tactic-conduct-table)\.ts$/;
const FILES_SHOWN = 3;

const TITLES: Readonly<Record<string, string>> = {
  "1A": "Course frame and context",
  "1B": "Why customers owe",
  "1C": "View of collecting and mindset",
  "1D": "Debts that are hardest to collect",
  "1E": "Grading and stages",
  "1F": "Planning, timing, rhythm",
  "1G": "Dunning letters",
  "1H": "Visits",
  "1I": "Solvency and assets",
  "1J": "Evidence",
  "1K": "Right people",
  "1L": "Lawful conduct",
  "1M": "Risk control and contracts",
  "1N": "Persuasion angles",
  "1O": "Stratagems",
  "1P": "Communication methods",
  "1Q": "Cooperative solutions and cases",
  "1R": "Class and trainer frame",
  "3.1": "Advice that meets a prohibition",
  "3.2": "Conflicts between the documents",
  "3.4": "Prohibited acts",
};

/** Whether a text names an id, as a word of its own. */
export function namesId(text: string, id: string): boolean {
  return new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text);
}

/** The text of docs/coverage.md. */
export function coverage(root: string): string {
  const files = sources(root);
  const parts = [...new Set(CATALOGUE_IDS.map(([part]) => part))];
  const tables = parts.map((part) => {
    const rows = CATALOGUE_IDS.filter(([each]) => each === part).map(([, id, zh, en]) => {
      const settled = CONFLICT_PLACES[id]?.settled;
      const none = settled === undefined ? "not in the product" : "nothing to build";
      const shown = placesOf(id, files).join("<br>");
      return `| ${id} | ${settled ?? nameOf(id, zh, en)} | ${shown || none} |`;
    });
    return [
      `## ${part} ${TITLES[part] ?? ""}`,
      ["| id | what it is | where it lives |", "| --- | --- | --- |", ...rows].join("\n"),
    ].join("\n\n");
  });
  const missing = CATALOGUE_IDS.filter(([, id]) => placesOf(id, files).length === 0);
  return `${[
    "# Coverage of the catalogue",
    "Each id of the catalogue and the places where it has words or a rule of its own. The page is made by `npm run coverage`\nfrom the product's tables and sources; a test checks that every place really carries its id. Of a conflict between the documents (3.2) the page tells what was\ndecided, and the test looks in each place for the words that carry it.",
    LEGEND,
    `${String(CATALOGUE_IDS.length - missing.length)} of ${String(CATALOGUE_IDS.length)} ids are in the product.`,
    ...tables,
  ].join("\n\n")}\n`;
}

const LEGEND = [
  "How to open a place (words stand in `src/messages/zh-CN/` and, under the same key, in `src/messages/en/`):",
  [
    "- **map** N: topic N of the course (pane: Course), `course-nodes-data.ts` and `course-cards-data.ts`",
    "- **card**: persuasion card on the customer card, `plan-notes.ts` under `cards`",
    "- **tactic** T: how-to on the customer card, `tactic-guides.ts`; **reason** RC and **override** O: `plan.ts`, `plan-notes.ts`",
    "- **worksheet** W: `worksheets-data.ts` (pane: Course, worksheet of the topic)",
    "- **setting**: `src/domain/policy/policy-table.ts`, editable on the settings sheet",
    "- **guard** C, X: act, reason and lawful variant in `conduct.ts` under `rules` (pane: Text check); **wordings**: ids in `src/domain/conduct/wording-table.ts` and `planned-acts-table.ts`",
    "- a file: a rule, function or screen that works with it",
  ].join("\n"),
].join("\n\n");

/** Keys in the product's tables, then rules and screens that name the id; of a conflict, what carries its settlement. */
function placesOf(
  id: string,
  files: readonly { readonly file: string; readonly text: string }[],
): readonly string[] {
  const conflict = CONFLICT_PLACES[id];
  if (conflict !== undefined)
    return conflict.places.map(([file, words]) => `\`${file}\`: ${words.replaceAll("|", "\\|")}`);
  const naming = files
    .filter(({ file, text }) => !TABLES.test(file) && namesId(text, id))
    .slice(0, FILES_SHOWN)
    .map(({ file }) => `\`${file}\``);
  return [...placesInTables(id), ...naming];
}

function nameOf(id: string, zh: string, en: string): string {
  const codes: readonly { readonly code: string }[] = [
    ...ADVICE_AGAINST_PROHIBITION,
    ...PROHIBITED_ACTS,
  ];
  if (!codes.some(({ code }) => code === id))
    return [zh, en].filter((name) => name !== "").join(" · ");
  const rules = (language: "zh-CN" | "en"): Readonly<Record<string, { readonly act: string }>> =>
    collectionMessagesIn(language).conduct.rules;
  return [rules("zh-CN")[id]?.act, rules("en")[id]?.act].join(" · ");
}

function sources(root: string): readonly { readonly file: string; readonly text: string }[] {
  const listed = execFileSync(
    "git",
    ["ls-files", "--cached", "--others", "--exclude-standard", "src"],
    {
      ...{ cwd: root, encoding: "utf8" },
    },
  );
  const files = listed.split("\n").filter((file) => /\.tsx?$/.test(file));
  return LAYERS.flatMap((layer) => files.filter((file) => file.startsWith(layer)))
    .filter((file) => !file.startsWith("src/messages/en/"))
    .map((file) => ({ file, text: readFileSync(path.join(root, file), "utf8") }));
}

// Where each id of the catalogue lives in the product: files that name it, found in the sources, never claimed by hand.
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

/** Layers in the order in which a place is shown: what decides before what tells. */
const LAYERS = [
  "src/domain/",
  "src/application/",
  "src/functions/",
  "src/taskpane/",
  "src/messages/",
];
const PLACES_SHOWN = 3;

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
      const shown = placesOf(id, files)
        .slice(0, PLACES_SHOWN)
        .map((file) => `\`${file}\``);
      const settled = CONFLICT_PLACES[id]?.settled;
      const none = settled === undefined ? "not in the product yet" : "nothing to build";
      return `| ${id} | ${settled ?? nameOf(id, zh, en)} | ${shown.join("<br>") || none} |`;
    });
    return [
      `## ${part} ${TITLES[part] ?? ""}`,
      ["| id | what it is | where it lives |", "| --- | --- | --- |", ...rows].join("\n"),
    ].join("\n\n");
  });
  const missing = CATALOGUE_IDS.filter(([, id]) => placesOf(id, files).length === 0);
  return `${[
    "# Coverage of the catalogue",
    "Each id of the catalogue and the files of the product that name it: rules and data first, words last. The page is made\nby `npm run coverage` from the sources; a test checks that every place really names its id. Of a conflict between the documents (3.2) the page tells what was\ndecided, and the test looks in each place for the words that carry it.",
    `${String(CATALOGUE_IDS.length - missing.length)} of ${String(CATALOGUE_IDS.length)} ids are in the product.`,
    ...tables,
  ].join("\n\n")}\n`;
}

/** Files that name an id; of a conflict, those that carry how it was settled. */
function placesOf(
  id: string,
  files: readonly { readonly file: string; readonly text: string }[],
): readonly string[] {
  const conflict = CONFLICT_PLACES[id];
  const names = files.filter(({ text }) => namesId(text, id)).map(({ file }) => file);
  return conflict === undefined ? names : [...new Set(conflict.places.map(([file]) => file))];
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

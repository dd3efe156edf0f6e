// The page of ledger issues, from the issue table, the messages and the smallest ledgers in test/errors.
import { readFileSync } from "node:fs";
import path from "node:path";
import {
  type IssueCode,
  type IssueSeverity,
  ISSUE_SEVERITY,
} from "../../src/domain/ledger/ledger-issue";
import { QUESTIONS, REFUSAL_CODES } from "../../src/domain/ledger/reading";
import { messagesIn } from "../../src/messages/messages";

const chinese = messagesIn("zh-CN").ledger;
const english = messagesIn("en").ledger;

const SEVERITIES: Readonly<Record<IssueSeverity, string>> = {
  error: "Errors: the row is left out",
  warning: "Warnings: the item is kept and doubted",
  note: "Notes: nothing is wrong, but something was decided",
};

interface ErrorLedger {
  readonly cells: readonly (readonly (string | number)[])[];
  readonly choices?: unknown;
}

/** The text of docs/ledger-issues.md. */
export function ledgerIssues(root: string): string {
  const codes = Object.keys(ISSUE_SEVERITY) as IssueCode[];
  const sections = (Object.keys(SEVERITIES) as IssueSeverity[]).map((severity) =>
    [
      `## ${SEVERITIES[severity]}`,
      ...codes.filter((code) => ISSUE_SEVERITY[code] === severity).map((code) => issue(root, code)),
    ].join("\n\n"),
  );
  return `${[
    "# Ledger issues",
    "What can be wrong with a ledger, what the add-in does about it and what cures it. Each example is the smallest ledger\nthat provokes the issue, with the sentence a user reads. This page is written by `npm run issues` from\n`src/domain/ledger/ledger-issue.ts`, `src/messages` and `test/errors`, and a test fails when it is stale.",
    ...sections,
    "## Refusals: the sheet is not aged",
    REFUSAL_CODES.map(
      (code) => `- \`${code}\`: ${english.refusals[code]}\n  ${chinese.refusals[code]}`,
    ).join("\n"),
    "## Questions: only the user knows",
    (Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[]).map(question).join("\n"),
  ].join("\n\n")}\n`;
}

function issue(root: string, code: IssueCode): string {
  const read = <Shape>(file: string): Shape =>
    JSON.parse(readFileSync(path.join(root, "test/errors", code, file), "utf8")) as Shape;
  const { cells, choices } = read<ErrorLedger>("ledger.json");
  const sentences = read<Readonly<Record<string, string>>>("sentences.json");
  const said = choices === undefined ? "" : `\n\nChoices: \`${JSON.stringify(choices)}\``;
  return [
    `### ${code}`,
    `${english.issues[code].title} · ${chinese.issues[code].title}`,
    `${table(cells)}${said}`,
    `> ${sentences["en"] ?? ""}\n>\n> ${sentences["zh-CN"] ?? ""}`,
  ].join("\n\n");
}

const MOST_ROWS = 6;

function table(cells: ErrorLedger["cells"]): string {
  const shown =
    cells.length > MOST_ROWS ? [...cells.slice(0, 3), ["…"], ...cells.slice(-2)] : cells;
  const width = Math.max(...shown.map((row) => row.length));
  const lines = shown.map(
    (row) =>
      `| ${Array.from({ length: width }, (_, column) => String(row[column] ?? "")).join(" | ")} |`,
  );
  return [lines[0] ?? "", `|${" --- |".repeat(width)}`, ...lines.slice(1)].join("\n");
}

function question(code: keyof typeof QUESTIONS): string {
  const about = { code, column: "…", columnIndex: 0, options: [], examples: [] };
  const options: readonly string[] = QUESTIONS[code];
  const named = options.map((option) => `\`${option}\` (${english.option(option)})`).join(", ");
  return `- \`${code}\`: ${english.questions[code](about)} ${chinese.questions[code](about)}${named === "" ? "" : `\n  Options: ${named}.`}`;
}

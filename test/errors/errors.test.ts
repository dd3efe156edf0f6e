// Every issue code has a folder here: the smallest ledger that provokes it, and the sentences a user reads.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ISSUE_SEVERITY, type IssueCode } from "../../src/domain/ledger/ledger-issue";
import { readLedger } from "../../src/domain/ledger/read-ledger";
import type { ReadingChoices } from "../../src/domain/ledger/reading";
import { columnLetters } from "../../src/domain/ledger/sheet-address";
import { LANGUAGES, messagesIn } from "../../src/messages/messages";
import { type CellRow, sheetOf } from "../support/sheet-of";

interface ErrorLedger {
  readonly cells: readonly CellRow[];
  readonly choices?: ReadingChoices;
}

const codes = Object.keys(ISSUE_SEVERITY) as IssueCode[];

function jsonOf<Shape>(code: string, file: string): Shape {
  return JSON.parse(readFileSync(path.join(__dirname, code, file), "utf8")) as Shape;
}

describe("ledger issue", () => {
  test("each code has its folder, and each folder its code", () => {
    const folders = readdirSync(__dirname, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(folders.sort()).toEqual([...codes].sort());
  });

  test.each(codes)("%s is found in its ledger and said in both languages", (code) => {
    const { cells, choices, ...more } = jsonOf<ErrorLedger>(code, "ledger.json");
    const reading = readLedger({ ...sheetOf(cells), ...more }, choices);
    if (reading.status !== "read") throw new Error(`not read: ${JSON.stringify(reading)}`);
    const issue = reading.ledger.issues.find((found) => found.code === code);
    if (!issue)
      throw new Error(`not found, but ${reading.ledger.issues.map((i) => i.code).join()}`);
    const { columnIndex } = issue.place;
    const letters = columnIndex < 0 ? "" : columnLetters(columnIndex);
    const sentences = LANGUAGES.map((language) => [
      language,
      messagesIn(language).ledger.issueSentence(issue, letters),
    ]);
    expect(Object.fromEntries(sentences)).toEqual(jsonOf(code, "sentences.json"));
  });

  test.each(codes)("%s is not found in a ledger without fault", (code) => {
    const reading = readLedger(
      sheetOf([
        ["Customer", "Invoice No", "Invoice Date", "Due Date", "Open Amount", "Currency"],
        ["Northwind", "INV-1", "2026-01-05", "2026-02-04", 1000, "USD"],
        ["Fabrikam", "INV-2", "2026-01-08", "2026-02-07", 200.5, "USD"],
        ["Total", "", "", "", 1200.5, ""],
      ]),
    );
    expect(
      reading.status === "read" && reading.ledger.issues.map((issue) => issue.code),
    ).not.toContain(code);
  });
});

// What is doubtful in the ledger, with place, what was done about it and what to do.
import type { LedgerIssue } from "../../domain/ledger/ledger-issue";
import { cellAddress } from "../cell-address";
import type { SheetPlan } from "../sheet-plan";
import type { PackWords } from "./pack-words";
import { printSetUp, reportHead } from "./report-frame";
import type { PackSource } from "./report-parts";
import { reportTable, type ReportColumn } from "./report-table";

export function issuesSheet(source: PackSource, words: PackWords): SheetPlan {
  const { ledger } = source.aging;
  const title = words.pack.titles.issues;
  const { unreadable } = ledger.leftOut;
  const lines = [
    words.pack.issueCount(ledger.issues.length),
    ...(unreadable > 0 ? [words.report.unread(unreadable)] : []),
  ];
  const head = reportHead(source, words, { title, lines });
  const row = head.length + 1;
  const table = reportTable(columnsOf(words), sorted(ledger.issues), {
    ...{ name: "HuikuanIssues", row, empty: words.pack.noIssues, keyColumns: [0, 1] },
  });
  return {
    ...{ key: "issues", name: words.pack.names.issues, blocks: head, tables: [table], charts: [] },
    columnWidths: [10, 22, 10, 18, 26, 34, 44, 52],
    ...{ freezeRows: row + 1, freezeColumns: 2 },
    print: printSetUp(source, words, { title, titleRow: row }),
  };
}

const WEIGHT = { error: 0, warning: 1, note: 2 } as const;

function sorted(issues: readonly LedgerIssue[]): readonly LedgerIssue[] {
  return [...issues].sort(
    (a, b) =>
      WEIGHT[a.severity] - WEIGHT[b.severity] ||
      a.place.rowIndex - b.place.rowIndex ||
      a.place.columnIndex - b.place.columnIndex,
  );
}

function columnsOf({ pack, ledger }: PackWords): ReportColumn<LedgerIssue>[] {
  const { issueColumns: names } = pack;
  const text = (
    header: string,
    value: (issue: LedgerIssue) => string,
  ): ReportColumn<LedgerIssue> => ({
    ...{ header, style: "wrapped", value },
  });
  return [
    text(names.cell, ({ place: { rowIndex, columnIndex } }) =>
      columnIndex < 0 ? pack.wholeRow(rowIndex + 1) : cellAddress(rowIndex, columnIndex),
    ),
    text(names.issue, ({ code }) => ledger.issues[code].title),
    text(names.severity, ({ severity }) => pack.severities[severity]),
    text(names.column, ({ column }) => column),
    text(names.found, ({ found }) => found),
    text(names.meaning, (issue) => ledger.issues[issue.code].found(issue)),
    text(names.done, ({ code }) => ledger.issues[code].done),
    text(names.cure, ({ code, alike }) => ledger.issues[code].cure + pack.alike(alike)),
  ];
}

// Reading a ledger: find its table, decide what its columns are, and read them; or say why not, or ask.
import type { ColumnRole } from "./column-role";
import { type CandidateTable, candidateTables, isLedger, unknownTable } from "./candidate-tables";
import { type ColumnRoles, columnRolesOf } from "./column-roles";
import { headerTextOf } from "./header-text";
import { IssueList } from "./issue-list";
import type { LedgerSource } from "./ledger";
import { ledgerOf } from "./ledger-of-table";
import type { LedgerQuestion, LedgerReading, ReadingChoices } from "./reading";
import { addressOf, cellsWithin, columnLetters, placeOfAddress } from "./sheet-address";
import type { RangePlace, SheetCells } from "./sheet-cells";
import type { TableLayout } from "./table-layout";

/**
 * Reads the receivables ledger in a rectangle of cells.
 *
 * Answers with a ledger; or with a refusal that names what the cells seem to be; or with questions, where a guess
 * could put money into the wrong bucket. Nothing of the cells is dropped without being counted.
 */
export function readLedger(cells: SheetCells, choices: ReadingChoices = {}): LedgerReading {
  const answer = choices.answers?.["which-ledger"];
  const place = answer === undefined ? undefined : placeOfAddress(cells.place.sheet, answer);
  if (place) {
    const answers = Object.entries(choices.answers ?? {}).filter(([key]) => key !== "which-ledger");
    return readLedger(cellsWithin(cells, place), {
      ...choices,
      answers: Object.fromEntries(answers),
    });
  }
  if (cells.values.every((row) => row.every((cell) => cell === ""))) return refusedEmpty(cells);
  const tables = candidateTables(cells, choices);
  const ledgers = tables.filter(isLedger);
  if (ledgers.length >= 2) return whichLedger(cells, ledgers);
  const unknown = tables.length === 0 ? unknownTable(cells, choices) : undefined;
  const isNamed = unknown?.roles.columns.some(({ confidence }) => confidence === 1) === true;
  const candidate = ledgers[0] ?? tables[0] ?? (isNamed ? unknown : undefined);
  if (!candidate)
    return {
      status: "refused",
      code: "no-header",
      seemsToBe: "unknown",
      sheet: cells.place.sheet,
      columns: unknown?.roles.columns ?? [],
      unusedColumns: unknown?.roles.unused ?? [],
      missing: [],
    };
  const { code, kind, missing } = candidate.judgement;
  if (code !== undefined)
    return {
      status: "refused",
      code,
      seemsToBe: kind,
      sheet: cells.place.sheet,
      columns: candidate.roles.columns,
      unusedColumns: candidate.roles.unused,
      missing,
    };
  return readTable(cells, candidate, choices);
}

function refusedEmpty(cells: SheetCells): LedgerReading {
  return {
    status: "refused",
    code: "nothing-on-sheet",
    seemsToBe: "unknown",
    sheet: cells.place.sheet,
    columns: [],
    unusedColumns: [],
    missing: [],
  };
}

/** Where a table stands on the sheet, down to `end`, an offset one past its last row. */
function sourceOf(cells: SheetCells, table: TableLayout, end: number): LedgerSource {
  const place: RangePlace = {
    sheet: cells.place.sheet,
    rowIndex: cells.place.rowIndex + table.headerTop,
    columnIndex: cells.place.columnIndex + table.firstColumn,
    rowCount: end - table.headerTop,
    columnCount: table.endColumn - table.firstColumn,
  };
  return {
    sheet: cells.place.sheet,
    place,
    headerRowIndex: cells.place.rowIndex + table.headerRow,
    address: addressOf(place),
  };
}

function whichLedger(cells: SheetCells, ledgers: readonly CandidateTable[]): LedgerReading {
  const sources = ledgers.map(({ table }) => sourceOf(cells, table, table.endRow));
  const [first] = ledgers;
  const [source] = sources;
  if (!first || !source) return refusedEmpty(cells);
  const question: LedgerQuestion = {
    code: "which-ledger",
    column: "",
    columnIndex: -1,
    options: sources.map(({ address }) => address),
    examples: ledgers.map(({ table }) => table.headers.filter(Boolean).slice(0, 6).join(" | ")),
  };
  const { columns, unused } = first.roles;
  return { status: "asks", questions: [question], source, columns, unusedColumns: unused };
}

function readTable(
  cells: SheetCells,
  candidate: CandidateTable,
  choices: ReadingChoices,
): LedgerReading {
  const { table } = candidate;
  const contest = settleContests(cells, candidate, choices);
  const source = sourceOf(cells, table, table.endRow);
  if (contest.questions.length > 0)
    return {
      status: "asks",
      questions: contest.questions,
      source,
      columns: candidate.roles.columns,
      unusedColumns: candidate.roles.unused,
    };
  const headerOf = (column: number): string => table.headers[column - table.firstColumn] ?? "";
  const issues = new IssueList(cells.place, table.headerRow, headerOf);
  const outcome = ledgerOf({ cells, candidate, roles: contest.roles, choices, issues, headerOf });
  if (outcome.status === "asks")
    return {
      ...{ status: "asks", questions: outcome.questions, source, columns: outcome.columns },
      unusedColumns: contest.roles.unused,
    };
  const next = secondLedger(cells, candidate, outcome.endRow, choices);
  if (next) {
    const upper = sourceOf(cells, table, outcome.endRow);
    const asked = whichLedger(cells, [
      { ...candidate, table: { ...table, endRow: outcome.endRow } },
      next,
    ]);
    return asked.status === "asks" ? { ...asked, source: upper } : asked;
  }
  if (outcome.ledger.items.count === 0 && outcome.ledger.leftOut.unreadable > 0)
    return {
      status: "refused",
      code: "no-readable-row",
      seemsToBe: "receivables-ledger",
      sheet: cells.place.sheet,
      columns: outcome.ledger.columns,
      unusedColumns: outcome.ledger.unusedColumns,
      missing: [],
    };
  return {
    status: "read",
    ledger: { ...outcome.ledger, source: sourceOf(cells, table, outcome.lastRow + 1) },
  };
}

/** Another ledger below the one read, if what stands there can be aged too. */
function secondLedger(
  cells: SheetCells,
  { table }: CandidateTable,
  endRow: number,
  choices: ReadingChoices,
): CandidateTable | undefined {
  if (endRow >= table.endRow) return undefined;
  return candidateTables(cells, choices, endRow).find(isLedger);
}

/** Columns that claim one role with equal right: decided by the user's answer, or asked about. */
function settleContests(
  cells: SheetCells,
  { table, roles }: CandidateTable,
  choices: ReadingChoices,
): { readonly questions: readonly LedgerQuestion[]; readonly roles: ColumnRoles } {
  const questions: LedgerQuestion[] = [];
  const answered: Partial<Record<ColumnRole, number>> = {};
  for (const { role, offsets } of roles.contested) {
    const headers = offsets.map((offset) => table.headers[offset - table.firstColumn] ?? "");
    const sheetColumns = offsets.map((offset) => cells.place.columnIndex + offset);
    const options = headers.map((header, index) =>
      headers.filter((other) => other === header).length === 1
        ? header
        : `${header} (${columnLetters(sheetColumns[index] ?? 0)})`,
    );
    const answer =
      choices.answers?.[`which-column:${role}`] ?? choices.answers?.["which-column"] ?? "";
    const chosen = options.findIndex(
      (option) => headerTextOf(option).whole === headerTextOf(answer).whole,
    );
    const column = sheetColumns[chosen];
    if (column !== undefined) answered[role] = column;
    else
      questions.push({
        code: "which-column",
        column: headers[0] ?? "",
        columnIndex: sheetColumns[0] ?? -1,
        role,
        options,
        examples: offsets.map((offset) =>
          String(cells.values[table.headerRow + 1]?.[offset] ?? ""),
        ),
      });
  }
  if (Object.keys(answered).length === 0) return { questions, roles };
  const settled = { ...choices, roles: { ...answered, ...choices.roles } };
  return { questions, roles: columnRolesOf(cells, table, settled) };
}

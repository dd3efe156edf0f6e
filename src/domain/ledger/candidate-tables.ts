// The tables of a rectangle that may be ledgers, side by side, each with its roles and what it seems to be.
import { type ColumnRoles, columnRolesOf } from "./column-roles";
import type { ReadingChoices } from "./reading";
import type { SheetCells } from "./sheet-cells";
import { judgeTable, type TableJudgement } from "./sheet-kind";
import { findTables, piecesOf, tableOfUnknownWords, type TableLayout } from "./table-layout";

export interface CandidateTable {
  readonly table: TableLayout;
  readonly roles: ColumnRoles;
  readonly judgement: TableJudgement;
  /** Texts above the header. */
  readonly titles: readonly string[];
}

/** The tables at the first header found at or below `fromRow`; empty when there is no header. */
export function candidateTables(
  cells: SheetCells,
  choices: ReadingChoices,
  fromRow = 0,
): readonly CandidateTable[] {
  const attempts = findTables(cells, fromRow).map((whole) =>
    tablesSideBySide(cells, whole, { choices, fromRow }),
  );
  return attempts.find((tables) => tables.some(isLedger)) ?? attempts.at(-1) ?? [];
}

function tablesSideBySide(
  cells: SheetCells,
  whole: TableLayout,
  { choices, fromRow }: { readonly choices: ReadingChoices; readonly fromRow: number },
): readonly CandidateTable[] {
  const titles = titlesAbove(cells, whole, fromRow);
  const examined = (table: TableLayout): CandidateTable =>
    examinedTable(cells, table, { choices, titles });
  const pieces = piecesOf(cells, whole);
  const all = examined(whole);
  if (pieces.length < 2) return [all];
  const examinedPieces = pieces.map(examined);
  const ledgers = examinedPieces.filter(isLedger);
  if (ledgers.length >= 2) return ledgers;
  const [ledger] = ledgers;
  // A summary beside the ledger has a customer and an amount of its own; a mere gap between columns divides one table.
  const isBesideAnother = examinedPieces.some(
    (piece) => piece !== ledger && hasOwnSubject(piece.roles),
  );
  return ledger && isBesideAnother ? [ledger] : [all];
}

function examinedTable(
  cells: SheetCells,
  table: TableLayout,
  { choices, titles }: { readonly choices: ReadingChoices; readonly titles: readonly string[] },
): CandidateTable {
  const roles = columnRolesOf(cells, table, choices);
  const hasRows = hasFilledRow(cells, table);
  const { sheet } = cells.place;
  const judgement = judgeTable({ table, roles, titles, hasRows, sheet });
  return { table, roles, titles, judgement };
}

/** A table whose headers are words we do not know: the user can say what its columns are. */
export function unknownTable(
  cells: SheetCells,
  choices: ReadingChoices,
): CandidateTable | undefined {
  const table = tableOfUnknownWords(cells);
  if (table === undefined) return undefined;
  return examinedTable(cells, table, { choices, titles: titlesAbove(cells, table, 0) });
}

export function isLedger({ judgement }: CandidateTable): boolean {
  return judgement.code === undefined;
}

function hasOwnSubject({ offsetOf }: ColumnRoles): boolean {
  const hasCustomer = offsetOf.has("customerName") || offsetOf.has("customerId");
  const hasAmount = offsetOf.has("openAmount") || offsetOf.has("originalAmount");
  return hasCustomer && hasAmount;
}

function hasFilledRow(cells: SheetCells, table: TableLayout): boolean {
  for (let row = table.headerRow + 1; row < table.endRow; row++)
    for (let column = table.firstColumn; column < table.endColumn; column++)
      if ((cells.values[row]?.[column] ?? "") !== "") return true;
  return false;
}

function titlesAbove(cells: SheetCells, table: TableLayout, fromRow: number): readonly string[] {
  return cells.values
    .slice(Math.max(fromRow, table.headerTop - 40), table.headerTop)
    .flat()
    .filter((cell): cell is string => typeof cell === "string" && cell.trim() !== "");
}

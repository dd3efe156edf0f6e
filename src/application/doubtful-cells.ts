// Which cells of a ledger are doubtful, as rectangles to colour.
import type { Ledger } from "../domain/ledger/ledger";
import type { LedgerIssue } from "../domain/ledger/ledger-issue";
import type { RangePlace } from "../domain/ledger/sheet-cells";
import type { CellMarks } from "./sheet-aids";

export interface DoubtfulCells {
  readonly marks: readonly CellMarks[];
  readonly cellCount: number;
  /** Cells that are doubtful for the same reason as a listed one and have no place of their own. */
  readonly unlistedCount: number;
}

/** The cells behind errors and warnings; where both meet the error's colour wins. Notes only tell something. */
export function doubtfulCells({ issues, source }: Ledger): DoubtfulCells {
  const wanted = issues.filter(
    ({ severity, place }) =>
      severity !== "note" && !(place.columnIndex < 0 && place.rowIndex <= source.headerRowIndex),
  );
  const taken = new Set<string>();
  const cellsOf = (severity: CellMarks["severity"]): LedgerIssue["place"][] =>
    wanted
      .filter((issue) => issue.severity === severity)
      .map(({ place }) => place)
      .filter(({ rowIndex, columnIndex }) => {
        const key = `${rowIndex}/${columnIndex}`;
        if (taken.has(key)) return false;
        taken.add(key);
        return true;
      });
  const errors = cellsOf("error");
  const warnings = cellsOf("warning");
  const areasOf = (cells: LedgerIssue["place"][]): RangePlace[] => joined(cells, source.place);
  return {
    marks: [
      { severity: "error" as const, areas: areasOf(errors) },
      { severity: "warning" as const, areas: areasOf(warnings) },
    ].filter(({ areas }) => areas.length > 0),
    cellCount: errors.length + warnings.length,
    unlistedCount: wanted.reduce((sum, { alike }) => sum + alike, 0),
  };
}

/** Cells below each other become one rectangle; a whole row is as wide as the ledger. */
function joined(cells: readonly LedgerIssue["place"][], ledger: RangePlace): RangePlace[] {
  const sorted = [...cells].sort(
    (a, b) => a.columnIndex - b.columnIndex || a.rowIndex - b.rowIndex,
  );
  const areas: RangePlace[] = [];
  for (const { rowIndex, columnIndex } of sorted) {
    const isRow = columnIndex < 0;
    const column = isRow ? ledger.columnIndex : columnIndex;
    const columnCount = isRow ? ledger.columnCount : 1;
    const last = areas.at(-1);
    const isNext =
      last?.columnIndex === column &&
      last.columnCount === columnCount &&
      last.rowIndex + last.rowCount === rowIndex;
    if (last !== undefined && isNext)
      areas[areas.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else
      areas.push({
        ...{ sheet: ledger.sheet, rowIndex, columnIndex: column, rowCount: 1, columnCount },
      });
  }
  return areas;
}

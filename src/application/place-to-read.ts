// Where to read, when several places could be the ledger.
import type { LedgerCandidate } from "../domain/ledger/reading";
import type { RangePlace } from "../domain/ledger/sheet-cells";
import { clearCandidate, ledgersAmong } from "./find-ledger";
import type { ChosenPlace } from "./ledger-decisions";

/**
 * What the user has selected on the sheet, else the place read before, else the clear candidate, else the one
 * chosen in an earlier session from the same ledgers. Undefined when only the user knows.
 */
export function placeToRead(
  candidates: readonly LedgerCandidate[],
  before: RangePlace | undefined,
  chosen: ChosenPlace | undefined,
): RangePlace | undefined {
  const clear = clearCandidate(candidates);
  if (clear?.isAgeable === true && clear.reasons.includes("is-selected")) return clear.place;
  // The ledger may have grown since: it is known again by its first cell.
  const startingAt = (cell: Omit<RangePlace, "rowCount" | "columnCount"> | undefined) =>
    candidates.find(
      ({ place }) =>
        place.sheet === cell?.sheet &&
        place.rowIndex === cell.rowIndex &&
        place.columnIndex === cell.columnIndex,
    );
  const again = startingAt(before);
  if (again !== undefined) return again.place;
  const isKnownChoice =
    chosen !== undefined &&
    ledgersAmong(candidates).every(({ place }) => chosen.among.includes(place.sheet));
  return ((isKnownChoice ? startingAt(chosen) : undefined) ?? clear)?.place;
}

// Finding and reading the ledger of a workbook where nobody can be asked on the way: answers come with the
// command line, and a question that is left is an outcome.
import {
  clearCandidate,
  findLedgers,
  ledgersAmong,
  readLedgerAt,
} from "../application/find-ledger";
import type { ReceivablesWorkbook } from "../application/receivables-workbook";
import type {
  LedgerCandidate,
  LedgerQuestion,
  LedgerReading,
  ReadingChoices,
} from "../domain/ledger/reading";
import { addressOf } from "../domain/ledger/sheet-address";

type Read = Extract<LedgerReading, { status: "read" }>;
type RefusedReading = Extract<LedgerReading, { status: "refused" }>;

export type LedgerSearch =
  | Read
  | RefusedReading
  | { readonly status: "asks"; readonly questions: readonly LedgerQuestion[] }
  | { readonly status: "empty" }
  | { readonly status: "no-such-sheet"; readonly sheets: readonly string[] };

/** The ledger of the workbook, or of the one sheet named. */
export async function readLedgerIn(
  workbook: ReceivablesWorkbook,
  wanted: { readonly sheet?: string; readonly choices: ReadingChoices },
): Promise<LedgerSearch> {
  const { sheets } = await workbook.outline();
  if (wanted.sheet !== undefined && !sheets.some(({ name }) => name === wanted.sheet))
    return { status: "no-such-sheet", sheets: sheets.map(({ name }) => name) };
  const candidates = (await findLedgers(workbook)).filter(
    ({ place }) => wanted.sheet === undefined || place.sheet === wanted.sheet,
  );
  if (candidates.length === 0) return { status: "empty" };
  const candidate = answeredCandidate(candidates, wanted.choices) ?? clearCandidate(candidates);
  if (candidate === undefined) return { status: "asks", questions: [whichLedger(candidates)] };
  return readLedgerAt(workbook, { place: candidate.place, choices: wanted.choices });
}

/** A place as users write it, such as "应收明细!A1:K1201". */
function qualifiedAddress({ place }: LedgerCandidate): string {
  return `${place.sheet}!${addressOf(place)}`;
}

function answeredCandidate(
  candidates: readonly LedgerCandidate[],
  { answers }: ReadingChoices,
): LedgerCandidate | undefined {
  const answer = answers?.["which-ledger"];
  return candidates.find(
    (candidate) => answer === qualifiedAddress(candidate) || answer === candidate.place.sheet,
  );
}

function whichLedger(candidates: readonly LedgerCandidate[]): LedgerQuestion {
  const options = ledgersAmong(candidates).map(qualifiedAddress);
  return { code: "which-ledger", column: "", columnIndex: -1, options, examples: [] };
}

// Where a ledger is understood: the cells lie here, and are read as often as the user changes a decision. It runs in
// a worker, so that the pane stays free while a large ledger is read, and in any thread without one.
import { certainFixes, type CellFix } from "../domain/ledger/certain-fixes";
import { customerKeyOf, joinCustomers } from "../domain/ledger/join-customers";
import { joinSuggestionsOf, type JoinEvidence } from "../domain/ledger/join-suggestions";
import type { Customer, Ledger } from "../domain/ledger/ledger";
import { readLedger } from "../domain/ledger/read-ledger";
import { rankLedgers } from "../domain/ledger/rank-ledgers";
import type {
  LedgerCandidate,
  LedgerPlace,
  LedgerReading,
  ReadingChoices,
} from "../domain/ledger/reading";
import { placeOfAddress } from "../domain/ledger/sheet-address";
import type { CellValue, SheetCells } from "../domain/ledger/sheet-cells";
import type { JoinDecisions, LedgerDecisions } from "./ledger-decisions";
import { neededColumns } from "./needed-columns";

type Rows = readonly (readonly CellValue[])[];

/** Everything about some cells but their values. */
export type CellsHead = Omit<SheetCells, "values">;

export interface ReadingRequest {
  readonly head: CellsHead;
  readonly choices: ReadingChoices;
  readonly ledgerAt: LedgerDecisions["ledgerAt"];
  readonly joins: JoinDecisions;
}

/** Customers that may be one and have not been judged yet. */
export interface JoinOffer {
  readonly customers: readonly Customer[];
  readonly evidence: JoinEvidence;
}

export interface Understood {
  /** With accepted customers joined. */
  readonly reading: LedgerReading;
  readonly joinOffers: readonly JoinOffer[];
  /** How many cells `fixes` would correct. */
  readonly fixCount: number;
}

/** Understands cells that are handed over block by block. */
export interface LedgerDesk {
  /** Judges the tops of all places that may hold a ledger; see `rankLedgers`. */
  readonly rank: (places: readonly LedgerPlace[]) => Promise<readonly LedgerCandidate[]>;
  /** Which columns have to be read, judged by the first rows; see `neededColumns`. */
  readonly needed: (
    top: SheetCells,
    choices: ReadingChoices,
  ) => Promise<readonly number[] | undefined>;
  /** Puts away what lies on the desk: the rows of another reading follow. */
  readonly clear: () => void;
  readonly add: (rows: Rows) => void;
  readonly read: (request: ReadingRequest) => Promise<Understood>;
  /** The certain fixes of the ledger read last. */
  readonly fixes: () => Promise<readonly CellFix[]>;
}

/** A desk in this thread. Its promises are kept at once, or broken by a bug. */
export function createLedgerDesk(): LedgerDesk {
  let rows: (readonly CellValue[])[] = [];
  let fixes: readonly CellFix[] = [];
  return {
    rank: async (places) => Promise.resolve(rankLedgers(places)),
    needed: async (top, choices) => Promise.resolve(neededColumns(top, choices)),
    clear: () => {
      rows = [];
      fixes = [];
    },
    add: (block) => {
      // One by one: a spread of 20,000 rows overflows the stack of older webviews.
      for (const row of block) rows.push(row);
    },
    // Async, so that a bug rejects here as it does in a worker.
    read: async ({ head, choices, ledgerAt, joins }) => {
      const cells = { ...head, values: rows };
      const reading = ledgerIn(cells, choices, ledgerAt);
      fixes = [];
      if (reading.status !== "read")
        return Promise.resolve({ reading, joinOffers: [], fixCount: 0 });
      fixes = certainFixes(cells, reading.ledger);
      return Promise.resolve({
        reading: { ...reading, ledger: joinCustomers(reading.ledger, joins.accepted) },
        joinOffers: joinOffers(reading.ledger, joins),
        fixCount: fixes.length,
      });
    },
    fixes: () => Promise.resolve(fixes),
  };
}

/** What to ask the user about: suggestions that no earlier answer covers. */
function joinOffers({ customers }: Ledger, joins: JoinDecisions): readonly JoinOffer[] {
  const judged = [...joins.accepted, ...joins.declined].map((group) => new Set(group));
  return joinSuggestionsOf(customers)
    .map(({ customers: indexes, evidence }) => ({
      ...{ evidence, customers: indexes.flatMap((index) => customers[index] ?? []) },
    }))
    .filter(
      (offer) =>
        !judged.some((group) => offer.customers.every((one) => group.has(customerKeyOf(one)))),
    );
}

/** Reads the ledger; of several on one sheet the one that begins where the user chose. */
export function ledgerIn(
  cells: SheetCells,
  choices: ReadingChoices,
  ledgerAt: LedgerDecisions["ledgerAt"],
): LedgerReading {
  const reading = readLedger(cells, choices);
  if (reading.status !== "asks" || ledgerAt === undefined) return reading;
  const which = reading.questions.find(({ code }) => code === "which-ledger");
  const chosen = which?.options.find((option) => {
    const place = placeOfAddress(cells.place.sheet, option);
    return place?.rowIndex === ledgerAt.rowIndex && place.columnIndex === ledgerAt.columnIndex;
  });
  if (chosen === undefined) return reading;
  return readLedger(cells, {
    ...choices,
    answers: { ...choices.answers, "which-ledger": chosen },
  });
}

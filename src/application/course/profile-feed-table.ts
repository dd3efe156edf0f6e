// Which column of which worksheet is which field of a customer's records, as data (catalogue 4.3 and 5.1).
import type { RecordTableKey } from "../collection/record-columns-table";

/** A column that says one thing of the customer in its row. */
interface FedColumn {
  readonly column: string;
  readonly field: string;
  /** Answers of the worksheet's list as answers of the record's; the same when absent. */
  readonly answers?: Readonly<Record<string, string>>;
}

interface FedWorksheet {
  readonly worksheet: string;
  readonly table: Extract<RecordTableKey, "profiles" | "promises">;
  /** Columns of the record that, with the customer, tell one row from another. */
  readonly by: readonly string[];
  readonly columns: readonly FedColumn[];
}

const RATED = [
  ...["amountRating", "willingness", "term", "history", "profit"],
  ...["potential", "conduct", "industry", "location"],
];

export const FED_WORKSHEETS: readonly FedWorksheet[] = [
  {
    worksheet: "W02",
    table: "profiles",
    by: [],
    columns: [{ column: "cause", field: "reason" }],
  },
  {
    worksheet: "W05",
    table: "profiles",
    by: [],
    columns: [
      { column: "grade", field: "debtGrade" },
      ...RATED.map((column, at) => ({ column, field: `rating${String(at + 1)}` })),
    ],
  },
  {
    worksheet: "W06",
    table: "profiles",
    by: [],
    columns: [
      { column: "behaviour", field: "behaviour" },
      {
        ...{ column: "class", field: "importance" },
        answers: { important: "I1", ordinary: "I2", problem: "I3" },
      },
    ],
  },
  {
    worksheet: "W12",
    table: "promises",
    by: ["dueDate"],
    columns: [
      { column: "dueOn", field: "dueDate" },
      { column: "promisedOn", field: "madeOn" },
      { column: "amount", field: "amount" },
      { column: "isSigned", field: "isWritten" },
      {
        ...{ column: "kept", field: "state" },
        // A part that was paid is no kept promise.
        answers: { kept: "kept", part: "broken", broken: "broken", pending: "pending" },
      },
    ],
  },
];

/** Types of evidence in the order of W13's fixed rows; null for what the records do not know. */
export const W13_TYPES = [
  ...(["contract", "invoice", "delivery-note", "acceptance", null, "statement-signed"] as const),
  ...(["payment-record", "demand-proof", "change-agreement", "guarantee", "recording"] as const),
];

// The kept table of snapshots: one row for each customer, currency and line, and a total row for every line of
// every currency, from which a row that was lost or changed shows.
import type { KeptColumn, KeptTableDefinition } from "../kept/kept-tables";
import { SNAPSHOT_COLUMNS, type SnapshotColumnId, type SnapshotWords } from "./snapshot-words";

export const SNAPSHOT_KEY = "snapshots";

const WIDTHS: Readonly<Record<SnapshotColumnId, number>> = {
  ...{ asOf: 12, kind: 8, customerId: 14, customer: 28, currency: 8, line: 14, fromDays: 10 },
  ...{ toDays: 10, amount: 16, count: 8, settings: 40, fingerprint: 20 },
};

/** The columns in the user's language, and known in the other one. */
export function snapshotColumns(words: SnapshotWords, other: SnapshotWords): readonly KeptColumn[] {
  return SNAPSHOT_COLUMNS.map((id): KeptColumn => {
    const base = {
      ...{ id, header: words.columns[id], alsoKnownAs: [other.columns[id]], width: WIDTHS[id] },
    };
    switch (id) {
      case "asOf":
        return { ...base, kind: "date", isRequired: true };
      case "kind":
        return {
          ...{ ...base, kind: "choice", isRequired: true },
          choices: (["customer", "total"] as const).map((kind) => ({
            ...{ id: kind, label: words.kinds[kind], alsoKnownAs: [other.kinds[kind]] },
          })),
        };
      case "amount":
        return { ...base, kind: "amount", isRequired: true };
      case "count":
        return { ...base, kind: "integer", isRequired: true };
      case "fromDays":
      case "toDays":
        return { ...base, kind: "integer" };
      case "line":
        return { ...base, kind: "text", isRequired: true };
      case "customerId":
      case "customer":
      case "currency":
      case "settings":
      case "fingerprint":
        return { ...base, kind: "text" };
    }
  });
}

/** The definition of the table. */
export function snapshotTable(words: SnapshotWords, other: SnapshotWords): KeptTableDefinition {
  return {
    ...{ key: SNAPSHOT_KEY, sheetName: words.sheetName, tableName: "HuikuanSnapshots" },
    ...{ title: words.title, notes: words.notes, columns: snapshotColumns(words, other) },
    ...{ pageFooter: words.pageFooter, refusals: words.refusals },
  };
}

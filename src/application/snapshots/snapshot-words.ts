import type { KeptRefusals } from "../kept/kept-tables";

/** Words of the sheet that snapshots are kept on. */
export interface SnapshotWords {
  readonly sheetName: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly columns: Readonly<Record<SnapshotColumnId, string>>;
  readonly kinds: Readonly<Record<"customer" | "total", string>>;
  readonly pageFooter: string;
  readonly refusals: KeptRefusals;
}

/** Columns of the kept table, for ever the same. */
export const SNAPSHOT_COLUMNS = [
  "asOf",
  "kind",
  "customerId",
  "customer",
  "currency",
  "line",
  "fromDays",
  "toDays",
  "amount",
  "count",
  "settings",
  "fingerprint",
] as const;
export type SnapshotColumnId = (typeof SNAPSHOT_COLUMNS)[number];

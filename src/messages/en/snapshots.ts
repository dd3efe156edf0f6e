import type { snapshots as chinese, SnapshotFaultWords } from "../zh-CN/snapshots";
import { kept } from "./kept";

export const snapshots: typeof chinese = {
  sheetName: "Aging snapshots",
  title: "Aging snapshots, kept at month end",
  notes: [
    "Every snapshot adds rows: one for each customer, currency and bucket, and totals. They are never computed again.",
    "To drop a day, delete all of its rows. Do not change amounts: a snapshot whose sums differ is no longer used.",
  ],
  columns: {
    asOf: "As of",
    kind: "Kind",
    customerId: "Customer no.",
    customer: "Customer",
    currency: "Currency",
    line: "Bucket",
    fromDays: "From (days)",
    toDays: "To (days)",
    amount: "Amount",
    count: "Items",
    settings: "Settings",
    fingerprint: "Fingerprint",
  },
  kinds: { customer: "Customer", total: "Total" },
  pageFooter: "Page &P of &N",
  refusals: kept.refusals,
  faults: {
    "no-totals": ({ day }: SnapshotFaultWords) =>
      `The snapshot of ${day} has lost its total rows and is not used. Undo the deletion, or delete all rows of that day and keep it anew.`,
    "settings-unreadable": ({ day, place }: SnapshotFaultWords) =>
      `${place}: the settings of the snapshot of ${day} cannot be read, so it is not used. Undo the change, or delete all rows of that day.`,
    "sums-differ": ({ day, place, about }: SnapshotFaultWords) =>
      `${place}: in the snapshot of ${day} the customers' sum for "${about}" is not the total, so it is not used. Undo the change, or delete all rows of that day.`,
  },
  taken: (day: string, sheet: string) => `The snapshot of ${day} is kept on "${sheet}".`,
  there: (day: string, isSameLedger: boolean) =>
    isSameLedger
      ? `The snapshot of ${day} was kept before, from the same ledger.`
      : `A snapshot of ${day} was kept before, from another state of the ledger. It is left as it was.`,
  unproven:
    "The aging does not agree with the ledger, so no snapshot was kept. Resolve the difference first.",
};

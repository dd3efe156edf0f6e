import { agingFigures } from "../aging/aging-figures";
import type { AgedItems } from "../aging/age-items";
import type { AgingMatrix } from "../aging/aging-matrix";
import type { Ledger } from "../ledger/ledger";
import {
  CREDITS_LINE,
  UNDATED_LINE,
  type AgingSnapshot,
  type SnapshotLine,
  type SnapshotTotal,
} from "./aging-snapshot";
import { itemsFingerprint } from "./items-fingerprint";

/** The snapshot of an aging by customer, as it stands. Totals name every line, also those without an amount. */
export function snapshotOf(ledger: Ledger, aged: AgedItems, matrix: AgingMatrix): AgingSnapshot {
  const { asOfDate, ageAsOfDate, basis, credits, isDueTodayPastDue, graceDays, scheme } =
    aged.settings;
  const lineIds = [...scheme.buckets.map(({ id }) => id), CREDITS_LINE, UNDATED_LINE];
  const lines: SnapshotLine[] = [];
  for (let row = 0; row < matrix.rowCount; row += 1) {
    const { id = "", name = "" } = ledger.customers[matrix.group[row] ?? -1] ?? {};
    const currency = ledger.currencies[matrix.currency[row] ?? 0]?.code ?? "";
    lineIds.forEach((lineId, line) => {
      const itemCount = matrix.itemCount[row * aged.lineCount + line] ?? 0;
      const amountMinor = matrix.amountMinor[row * aged.lineCount + line] ?? 0;
      if (itemCount > 0)
        lines.push({ customerId: id, customer: name, currency, lineId, amountMinor, itemCount });
    });
  }
  const totals = ledger.currencies.flatMap(({ code }, currency): SnapshotTotal[] => {
    const rows = Array.from(matrix.currency.keys()).filter(
      (row) => matrix.currency[row] === currency,
    );
    const { amountsMinor, itemCounts } = agingFigures(aged, matrix, rows);
    return lineIds.map((lineId, line) => ({
      ...{ currency: code, lineId, amountMinor: amountsMinor[line] ?? 0 },
      itemCount: itemCounts[line] ?? 0,
    }));
  });
  return {
    asOfDate,
    settings: { ageAsOfDate, basis, credits, isDueTodayPastDue, graceDays, schemeId: scheme.id },
    ...{ buckets: scheme.buckets, fingerprint: itemsFingerprint(ledger), lines, totals },
  };
}

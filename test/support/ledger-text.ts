import { isoOf, type CalendarDate } from "../../src/domain/calendar/calendar-date";
import type { Ledger } from "../../src/domain/ledger/ledger";
import { readLedger } from "../../src/domain/ledger/read-ledger";
import type { LedgerReading, ReadingChoices } from "../../src/domain/ledger/reading";
import type { CellValue, SheetCells } from "../../src/domain/ledger/sheet-cells";
import { decimalTextOf } from "../../src/domain/money/minor-units";
import { sheetOf } from "./sheet-of";

/**
 * A sheet drawn as text: one line per row, cells between bars. A cell that begins with "=" is a number,
 * all others are texts.
 */
export function drawnSheet(text: string, sheet?: string): SheetCells {
  const rows = text
    .trim()
    .split("\n")
    .map((line) =>
      line.split("|").map((cell): CellValue => {
        const trimmed = cell.trim();
        return trimmed.startsWith("=") ? Number(trimmed.slice(1)) : trimmed;
      }),
    );
  return sheetOf(rows, sheet);
}

/** The ledger drawn, which must be readable. */
export function ledgerIn(cells: SheetCells, choices?: ReadingChoices): Ledger {
  const reading = readLedger(cells, choices);
  if (reading.status !== "read") throw new Error(`not read: ${JSON.stringify(reading)}`);
  return reading.ledger;
}

/** Items as lines of "customer | document | due date | open amount currency". */
export function itemLines({ items, customers, currencies }: Ledger): readonly string[] {
  return Array.from({ length: items.count }, (_, item) => {
    const currency = currencies[items.currency[item] ?? 0];
    const due = items.dueDate[item] ?? 0;
    const customer = customers[items.customer[item] ?? -1];
    return [
      customer?.name === "" ? customer.id : (customer?.name ?? "nobody"),
      items.documentNumber[item] ?? "",
      due === 0 ? "no date" : isoOf(due as CalendarDate),
      `${decimalTextOf(items.openAmountMinor[item] ?? 0, currency?.minorDigits ?? 2)} ${currency?.code ?? ""}`.trim(),
    ].join(" | ");
  });
}

/** Roles as "role: header". */
export function roleLines(columns: Ledger["columns"]): readonly string[] {
  return columns.map(({ role, header }) => `${role}: ${header}`);
}

/** The codes of a ledger's issues, each once. */
export function issueCodes({ issues }: Ledger): readonly string[] {
  return [...new Set(issues.map(({ code }) => code))];
}

/** A refusal as "code: kind", or what came instead. */
export function outcomeOf(reading: LedgerReading): string {
  switch (reading.status) {
    case "read":
      return `read ${reading.ledger.items.count}`;
    case "refused":
      return `${reading.code}: ${reading.seemsToBe}`;
    case "asks":
      return `asks ${reading.questions.map(({ code, options }) => `${code} ${options.join("/")}`).join("; ")}`;
  }
}

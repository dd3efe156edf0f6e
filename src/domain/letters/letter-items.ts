// Which items of a customer stand in which letter: one letter lists all items due for it (catalogue
// letter-schedule-3, auto-billing). Letters go by stage here and by tone in their words (letter-severity-2, Y17).
import { NO_DAYS, type AgedItems } from "../aging/age-items";
import { itemsBehind, type AgingMatrix } from "../aging/aging-matrix";
import { ITEM_FLAG, type Ledger } from "../ledger/ledger";

export const LETTER_KINDS = [
  "letter1",
  "letter2",
  "letter3",
  "statement",
  "confirmation",
  "plan",
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** One line of a letter. */
export interface LetterItem {
  /** "" where the ledger has no number. */
  readonly documentNumber: string;
  /** `NO_DATE` where it has none. */
  readonly dueDate: number;
  /** Negative before the due date; `NO_DAYS` without one. */
  readonly daysPastDue: number;
  readonly openAmountMinor: number;
}

export interface LetterItems {
  readonly items: readonly LetterItem[];
  readonly totalMinor: number;
  /** Open but disputed, and therefore not in a demand. */
  readonly disputedMinor: number;
}

/**
 * The items of a letter, oldest first. A demand (letters 2 and 3, plan) lists what is past due and not
 * disputed; letter 1 what is still to come; a statement or confirmation everything open, credits included.
 */
export function letterItems(
  kind: LetterKind,
  row: number,
  report: { readonly ledger: Ledger; readonly aged: AgedItems; readonly matrix: AgingMatrix },
): LetterItems {
  const { ledger, aged, matrix } = report;
  const listed: LetterItem[] = [];
  let disputedMinor = 0;
  for (const item of itemsBehind(aged, matrix, { row })) {
    const openAmountMinor = aged.amountMinor[item] ?? 0;
    const daysPastDue = aged.daysPastDue[item] ?? NO_DAYS;
    const isDisputed = ((ledger.items.flags[item] ?? 0) & ITEM_FLAG.disputed) !== 0;
    if (isDisputed && kind !== "statement" && kind !== "confirmation") {
      disputedMinor += openAmountMinor;
      continue;
    }
    if (!belongs(kind, daysPastDue, openAmountMinor)) continue;
    const dueDate = ledger.items.dueDate[item] ?? 0;
    const documentNumber = ledger.items.documentNumber[item] ?? "";
    listed.push({ documentNumber, dueDate, daysPastDue, openAmountMinor });
  }
  listed.sort((one, other) => one.dueDate - other.dueDate);
  const totalMinor = listed.reduce((sum, { openAmountMinor }) => sum + openAmountMinor, 0);
  return { items: listed, totalMinor, disputedMinor };
}

function belongs(kind: LetterKind, daysPastDue: number, openAmountMinor: number): boolean {
  switch (kind) {
    case "letter1":
      return openAmountMinor > 0 && daysPastDue !== NO_DAYS && daysPastDue < 0;
    case "letter2":
    case "letter3":
    case "plan":
      return openAmountMinor > 0 && daysPastDue !== NO_DAYS && daysPastDue > 0;
    case "statement":
    case "confirmation":
      return true;
  }
}

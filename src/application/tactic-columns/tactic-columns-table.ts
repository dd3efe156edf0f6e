// What can be written beside a ledger, as data: of the document itself, and of its customer.
import type { CellStyle } from "../sheet-plan";

export const TACTIC_COLUMNS = [
  { id: "stage", of: "document", style: "text", width: 14, isUsual: true },
  { id: "grade", of: "document", style: "text", width: 11, isUsual: false },
  { id: "step", of: "document", style: "text", width: 40, isUsual: true },
  { id: "letter", of: "document", style: "text", width: 20, isUsual: true },
  { id: "letterOn", of: "document", style: "date", width: 12, isUsual: true },
  { id: "limitationEnd", of: "document", style: "date", width: 12, isUsual: true },
  { id: "limitationDays", of: "document", style: "integer", width: 11, isUsual: false },
  { id: "guaranteeEnd", of: "document", style: "date", width: 12, isUsual: false },
  { id: "tier", of: "customer", style: "text", width: 9, isUsual: true },
  { id: "score", of: "customer", style: "integer", width: 8, isUsual: false },
  { id: "tacticCode", of: "customer", style: "text", width: 8, isUsual: true },
  { id: "tactic", of: "customer", style: "text", width: 16, isUsual: true },
  { id: "approval", of: "customer", style: "text", width: 18, isUsual: false },
  { id: "next", of: "customer", style: "text", width: 34, isUsual: false },
  { id: "level", of: "customer", style: "text", width: 16, isUsual: true },
  { id: "reason", of: "customer", style: "text", width: 48, isUsual: true },
  { id: "behaviour", of: "customer", style: "text", width: 18, isUsual: false },
  { id: "quadrant", of: "customer", style: "text", width: 18, isUsual: false },
  { id: "contactOn", of: "customer", style: "date", width: 12, isUsual: true },
  { id: "owner", of: "customer", style: "text", width: 16, isUsual: true },
  { id: "priority", of: "customer", style: "integer", width: 9, isUsual: false },
] as const satisfies readonly {
  readonly id: string;
  /** Whose fact it is: a customer's stands in each row of its own. */
  readonly of: "document" | "customer";
  readonly style: CellStyle;
  readonly width: number;
  /** Chosen until the user chooses. */
  readonly isUsual: boolean;
}[];
export type TacticColumnId = (typeof TACTIC_COLUMNS)[number]["id"];

/** The columns of a choice, in the order of the table. */
export function columnsChosen(ids: readonly string[]) {
  return TACTIC_COLUMNS.filter(({ id }) => ids.includes(id));
}

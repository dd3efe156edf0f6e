// To whom a text or a contact goes, and what the guard says of it (catalogue letter-recipients, C03, X06, X29, X37, X43).
import type { ConductCode, ConductLevel } from "./conduct-code-table";

interface RecipientRow {
  readonly id: string;
  /** Undefined: may be written to about the debt. */
  readonly finding?: { readonly code: ConductCode; readonly level: ConductLevel };
}

export const RECIPIENTS = [
  { id: "customer" },
  { id: "customer-finance" },
  { id: "guarantor" },
  { id: "co-debtor" },
  { id: "customer-counsel" },
  { id: "administrator" },
  { id: "bound-party", finding: { code: "X37", level: "flag" } },
  { id: "shareholder", finding: { code: "X29", level: "flag" } },
  { id: "authority", finding: { code: "X32", level: "flag" } },
  { id: "reception", finding: { code: "X43", level: "rewrite" } },
  { id: "colleague", finding: { code: "X06", level: "block" } },
  { id: "customers-customer", finding: { code: "X06", level: "block" } },
  { id: "other-creditor", finding: { code: "X05", level: "block" } },
  { id: "family", finding: { code: "C03", level: "block" } },
  { id: "friend", finding: { code: "X07", level: "block" } },
  { id: "employer", finding: { code: "X32", level: "block" } },
  { id: "public", finding: { code: "C05", level: "block" } },
] as const satisfies readonly RecipientRow[];

export type RecipientId = (typeof RECIPIENTS)[number]["id"];

/** What the guard says of a recipient as such; undefined when nothing. */
export function recipientFinding(id: RecipientId): RecipientRow["finding"] {
  const row: RecipientRow | undefined = RECIPIENTS.find((recipient) => recipient.id === id);
  return row?.finding;
}

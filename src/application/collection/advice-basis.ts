// What a workbook knows of its customers beside the ledger, taken into the advice: profiles and records of its tables.
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Customer, Ledger } from "../../domain/ledger/ledger";
import type { CollectionRecords } from "../../domain/records/collection-records";
import { settlementsIn } from "../../domain/records/kept-promises";
import { indexRecords } from "../../domain/records/records-profile";
import { LEDGER_ALONE, type AdviceBasis } from "../aging-report";
import type { KeptIssue, KeptTables } from "../kept/kept-tables";
import { indexProfiles, profileFor } from "./adopt-profile";
import { profilesFrom, recordsFrom, type ProfileRow } from "./read-records";
import { recordColumns, type RecordLanguages } from "./record-tables";

/** The company's knowledge of its customers. */
export interface KnownOfCustomers {
  readonly records: CollectionRecords;
  readonly profiles: readonly ProfileRow[];
  /** Cells that could not be used. */
  readonly issues: readonly KeptIssue[];
}

/** Reads all tables; `minorDigitsOf` tells a currency's digits after the decimal point. */
export async function readKnown(
  tables: KeptTables,
  languages: RecordLanguages,
  minorDigitsOf: (currencyCode: string) => number,
): Promise<KnownOfCustomers> {
  const [profiles, log, promises, disputes, evidence] = await Promise.all(
    (["profiles", "collectlog", "promises", "disputes", "evidence"] as const).map((key) =>
      tables.readTable(key, recordColumns(key, languages)),
    ),
  );
  return {
    records: recordsFrom({ log, promises, disputes, evidence }, minorDigitsOf),
    profiles: profilesFrom(profiles, minorDigitsOf),
    issues: [profiles, log, promises, disputes, evidence].flatMap((table) => table?.issues ?? []),
  };
}

/** What is known of the customers of a ledger on a day; the ledger alone where the tables hold nothing. */
export function profilesOf(
  { records, profiles }: Pick<KnownOfCustomers, "records" | "profiles">,
  ledger: Ledger | undefined,
): (asOfDate: CalendarDate) => AdviceBasis["profileOf"] {
  const { log, promises, disputes, evidence } = records;
  const count = profiles.length + log.length + promises.length + disputes.length + evidence.length;
  if (count === 0) return () => LEDGER_ALONE.profileOf;
  const settlements = ledger === undefined ? { of: () => [] } : settlementsIn(ledger);
  const known = { profiles: indexProfiles(profiles), records: indexRecords(records), settlements };
  return (asOfDate) => (customer: Customer, currencyCode: string) =>
    profileFor(known, customer, { currencyCode, asOfDate });
}

/** The digits of a currency of the ledger; those of its first one for a currency it does not have. */
export function digitsAmong(
  currencies: readonly { readonly code: string; readonly minorDigits: number }[],
): (code: string) => number {
  const [first] = currencies;
  return (code) =>
    (currencies.find((currency) => currency.code === code) ?? first)?.minorDigits ?? 2;
}

// A customer's profile: what was entered by hand wins, field by field, over what the records say.
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Customer } from "../../domain/ledger/ledger";
import { EMPTY_PROFILE, type CustomerProfile } from "../../domain/profile/customer-profile";
import { promisesByLedger, type Settlements } from "../../domain/records/kept-promises";
import { profileOfRecords, type RecordsIndex } from "../../domain/records/records-profile";
import type { ProfileRow } from "./read-records";

/** Names by which records mean a customer: its number and its name. */
export function namesOf(customer: Pick<Customer, "id" | "name">): readonly string[] {
  return [customer.id, customer.name].map((name) => name.trim()).filter((name) => name !== "");
}

/** The row of the profile table about a customer in a currency. */
export type ProfileIndex = (
  customer: Pick<Customer, "id" | "name">,
  currencyCode: string,
) => ProfileRow | undefined;

/** A row for the customer's currency comes before one for all. */
export function indexProfiles(rows: readonly ProfileRow[]): ProfileIndex {
  const byKey = new Map<string, ProfileRow>();
  for (const row of rows) {
    const key = keyOf(row.customer, row.currency);
    if (!byKey.has(key)) byKey.set(key, row);
  }
  if (byKey.size === 0) return () => undefined;
  return (customer, currencyCode) => {
    const names = namesOf(customer);
    const keys = [currencyCode, ""].flatMap((code) => names.map((name) => keyOf(name, code)));
    return keys.map((key) => byKey.get(key)).find((row) => row !== undefined);
  };
}

function keyOf(name: string, currency: string): string {
  return JSON.stringify([name, currency]);
}

/** What is known of a customer beside the ledger. */
export function profileFor(
  known: {
    readonly profiles: ProfileIndex;
    readonly records: RecordsIndex;
    readonly settlements: Settlements;
  },
  customer: Pick<Customer, "id" | "name">,
  at: { readonly currencyCode: string; readonly asOfDate: CalendarDate },
): CustomerProfile {
  const { profiles, records, settlements } = known;
  const entered = profiles(customer, at.currencyCode)?.profile;
  const about = records.about({ names: namesOf(customer), currency: at.currencyCode });
  const promises =
    about.promises.length === 0
      ? about.promises
      : promisesByLedger(about.promises, settlements.of(customer, at.currencyCode), at.asOfDate);
  const recorded = profileOfRecords(
    promises === about.promises ? about : { ...about, promises },
    at.asOfDate,
  );
  if (entered === undefined) return recorded;
  if (recorded === EMPTY_PROFILE) return entered;
  return {
    ...recorded,
    ...entered,
    log: { ...recorded.log, ...entered.log },
    lettersSent: { ...recorded.lettersSent, ...entered.lettersSent },
  };
}

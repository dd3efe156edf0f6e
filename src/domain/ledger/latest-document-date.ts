import { NO_DATE, type CalendarDate } from "../calendar/calendar-date";
import type { Ledger } from "./ledger";

/** The latest document date of a ledger: the day up to which it was kept. Undefined without any. */
export function latestDocumentDate(ledger: Ledger): CalendarDate | undefined {
  let latest: number = NO_DATE;
  for (const date of ledger.items.documentDate) if (date > latest) latest = date;
  return latest === NO_DATE ? undefined : (latest as CalendarDate);
}

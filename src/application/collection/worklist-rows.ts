// The worklist of a report: every customer with a plan, with its action, its due day and who does it.
import { workItemOf, type WorkItem } from "../../domain/records/worklist";
import { indexRecords } from "../../domain/records/records-profile";
import type { CollectionRecords } from "../../domain/records/collection-records";
import type { OwnerRole } from "../../domain/tactics/rhythm-table";
import type { TacticPlan } from "../../domain/tactics/tactic-plan";
import type { AgingReport, CurrencyAging, CustomerAging } from "../aging-report";
import { indexProfiles, namesOf } from "./adopt-profile";
import type { ProfileRow } from "./read-records";

export interface WorkRow extends WorkItem {
  readonly customer: CustomerAging;
  readonly currency: CurrencyAging;
  readonly plan: TacticPlan;
  /** What is recorded about the customer. */
  readonly about: CollectionRecords;
  /** 0–100; customers in insolvency have none and come last. */
  readonly priority: number;
  /** As entered in the profile; "" = by role. */
  readonly owner: string;
  readonly roles: readonly OwnerRole[];
}

/** Work rows in priority order (catalogue 5.10): of equal priority, the larger amount past due first. */
export function workRowsOf(
  report: AgingReport,
  {
    records,
    profiles,
  }: { readonly records: CollectionRecords; readonly profiles: readonly ProfileRow[] },
): readonly WorkRow[] {
  const { ageAsOfDate } = report.aged.settings;
  const index = indexRecords(records);
  const profileRowOf = indexProfiles(profiles);
  const rows = report.customers.flatMap((customer): WorkRow[] => {
    const currency = report.currencies[customer.currency];
    if (customer.advice.kind !== "plan" || currency === undefined) return [];
    const { plan } = customer.advice;
    if (plan.main === "O1") return [];
    const about = index.about({ names: namesOf(customer), currency: currency.code });
    return [
      {
        ...workItemOf(plan, about, ageAsOfDate),
        ...{ customer, currency, plan, priority: plan.priority ?? 0 },
        ...{ about, owner: profileRowOf(customer, currency.code)?.owner ?? "" },
        roles: plan.rhythm?.owners ?? [],
      },
    ];
  });
  return rows.sort(
    (one, other) =>
      other.priority - one.priority ||
      other.customer.pastDueMinor - one.customer.pastDueMinor ||
      one.customer.row - other.customer.row,
  );
}

// What a sheet seems to be, judged by its headers, its name and the roles its columns play: only a receivables
// ledger is aged, and everything else is named.
import { isBucketHeader } from "./bucket-header";
import type { ColumnRoles } from "./column-roles";
import type { ColumnRole } from "./column-role";
import { headerTextOf } from "./header-text";
import type { RefusalCode, SheetKind } from "./reading";
import type { TableLayout } from "./table-layout";

/** A table with everything that speaks for or against its being a ledger. */
export interface TableEvidence {
  readonly table: TableLayout;
  readonly roles: ColumnRoles;
  readonly sheet: string;
  /** Texts above the header. */
  readonly titles: readonly string[];
  readonly hasRows: boolean;
}

/** What a table seems to be, and why it cannot be aged; no code when it can. */
export interface TableJudgement {
  readonly kind: SheetKind;
  readonly code?: RefusalCode;
  readonly missing: readonly ColumnRole[];
}

const PAYABLE =
  /应付|付款单|supplier|vendor|payable|供应商|供货商|\bap\b|kreditor|fournisseur|proveedor/;
const RECEIVABLE = /应收|客户|customer|receivable|\bar\b|debtor|debitor|client|cliente|kunde/;

/** Judges a table. */
export function judgeTable(evidence: TableEvidence): TableJudgement {
  const { roles, hasRows } = evidence;
  const has = (role: ColumnRole): boolean => roles.offsetOf.has(role);
  const hasDate = has("dueDate") || has("documentDate");
  const hasAmount = has("openAmount") || has("originalAmount") || has("debitAmount");
  const hasCustomer = has("customerName") || has("customerId");
  const kind = otherKind(evidence, { hasDate, hasAmount, hasCustomer });
  if (kind !== undefined && NEVER_RECEIVABLES.has(kind))
    return { kind, code: "not-receivables", missing: [] };
  if (!hasDate || kind === "aging-report")
    return { kind: kind ?? "unknown", code: "no-date", missing: ["dueDate", "documentDate"] };
  if (!hasAmount)
    return {
      kind: kind ?? "unknown",
      code: "no-open-amount",
      missing: ["openAmount", "originalAmount"],
    };
  if (!hasRows) return { kind: "empty-template", code: "no-rows", missing: [] };
  // Without a customer a sheet is a ledger only if it says so by due dates or open amounts.
  if (!hasCustomer && !(has("dueDate") && (has("openAmount") || has("documentNumber"))))
    return {
      kind: kind ?? "unknown",
      code: "no-customer",
      missing: ["customerName", "customerId"],
    };
  return { kind: "receivables-ledger", missing: [] };
}

const NEVER_RECEIVABLES: ReadonlySet<SheetKind> = new Set([
  "payables-ledger",
  "payments-list",
  "credit-notes-list",
  "sales-orders",
  "chart-of-accounts",
]);

interface Having {
  readonly hasDate: boolean;
  readonly hasAmount: boolean;
  readonly hasCustomer: boolean;
}

function otherKind(evidence: TableEvidence, having: Having): SheetKind | undefined {
  const { table, roles } = evidence;
  const headers = table.headers.map((header) => headerTextOf(header).whole).filter(Boolean);
  const all = headers.join("|");
  const has = (role: ColumnRole): boolean => roles.offsetOf.has(role);
  if (isPayable(evidence, headers)) return "payables-ledger";
  if (
    /account type|account category|科目编码|科目代码|科目名称|normal balance/.test(all) &&
    !having.hasDate
  )
    return "chart-of-accounts";
  if (isPaymentsList(roles, all)) return "payments-list";
  if (
    /credit (?:memo|note) (?:id|no|number)|贷项通知单号|红字单号/.test(all) &&
    !has("dueDate") &&
    !has("openAmount")
  )
    return "credit-notes-list";
  if (isOrderList(roles, all)) return "sales-orders";
  // Sums by customer may carry a date, such as that of the last payment; items have a number or a due date.
  const isByItem = has("documentNumber") || has("dueDate");
  if (!isByItem && table.headers.filter(isBucketHeader).length >= 3) return "aging-report";
  if (having.hasDate) return undefined;
  if (
    /期初|年初|opening|beginning/.test(all) &&
    /期末|年末|closing|ending|余额|本年|本期/.test(all)
  )
    return "yearly-balances";
  if (/\bdays?\b|账龄|天数|\bage\b/.test(all) && having.hasAmount) return "items-aged-in-days";
  if (having.hasCustomer && !having.hasAmount) return "customer-list";
  return undefined;
}

/** Payables: suppliers where customers would stand, or a name that says so, and no word of customers. */
function isPayable({ roles, sheet, titles }: TableEvidence, headers: readonly string[]): boolean {
  const customer = roles.columns.find(({ role }) => role === "customerName")?.header ?? "";
  const customerText = headerTextOf(customer).whole;
  if (RECEIVABLE.test(customerText)) return false;
  if (headers.some((header) => PAYABLE.test(header)))
    return !headers.some((header) => /客户|customer|debtor/.test(header));
  const names = [sheet, ...titles].map((text) => headerTextOf(text).whole).join("|");
  return PAYABLE.test(names) && !RECEIVABLE.test(names);
}

const GOODS =
  /\bqty\b|quantity|unit price|\bproduct\b|\bsku\b|delivery date|数量|单价|产品|品名|物料|规格|交货|发货日期/;

/** Orders: goods and prices under an order number, and nothing that was billed, fell due or was paid. */
function isOrderList(roles: ColumnRoles, all: string): boolean {
  const isBilled = (
    ["documentNumber", "dueDate", "openAmount", "paidAmount", "paymentTerms"] as const
  ).some((role) => roles.offsetOf.has(role));
  return roles.offsetOf.has("orderNumber") && !isBilled && GOODS.test(all);
}

function isPaymentsList(roles: ColumnRoles, all: string): boolean {
  const has = (role: ColumnRole): boolean => roles.offsetOf.has(role);
  if (has("openAmount") || has("dueDate") || has("originalAmount")) return false;
  return (
    has("paidAmount") &&
    /payment (?:id|no|date|method)|receipt (?:no|date|id)|收款单号|收款日期|付款方式|收款方式|回款日期|payment/.test(
      all,
    )
  );
}

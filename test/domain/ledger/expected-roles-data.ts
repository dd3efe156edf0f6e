import type { ColumnRole } from "../../../src/domain/ledger/column-role";

/** What each role's column is headed in a sheet of the reference data, judged by hand before the program was asked. */
export interface ExpectedRoles {
  readonly file: string;
  readonly sheet: string;
  readonly roles: Readonly<Partial<Record<ColumnRole, string>>>;
}

const bothIbm = {
  customerId: "customerID",
  documentNumber: "invoiceNumber",
  documentDate: "InvoiceDate",
  dueDate: "DueDate",
  originalAmount: "InvoiceAmount",
  region: "countryCode",
  disputeFlag: "Disputed",
  settledDate: "SettledDate",
} as const;

const bothCentral = {
  customerName: "CustomerName",
  customerId: "CustomerNumber",
  documentNumber: "EntryNo",
  documentDate: "DocumentDate",
  dueDate: "DueDate",
  originalAmount: "OriginalAmount",
  openAmount: "RemainingAmount",
  currency: "CurrencyCode",
} as const;

/** Sheets that are ledgers. */
export const EXPECTED_ROLES: readonly ExpectedRoles[] = [
  { file: "ibm-late-payment-original.csv", sheet: "", roles: bothIbm },
  { file: "ibm-late-payment-excel-resaved.csv", sheet: "", roles: bothIbm },
  {
    file: "highradius-open-9700.csv",
    sheet: "",
    roles: {
      customerName: "name_customer",
      customerId: "cust_number",
      documentNumber: "doc_id",
      documentType: "document type",
      documentDate: "document_create_date",
      dueDate: "due_in_date",
      paymentTerms: "cust_payment_terms",
      openAmount: "total_open_amount",
      currency: "invoice_currency",
      department: "business_code",
      status: "isOpen",
    },
  },
  {
    file: "sap-open-items-export.xls",
    sheet: "Sheet1",
    roles: {
      customerId: "Account",
      documentType: "Document Type",
      documentDate: "Document Date",
      originalAmount: "Amount in doc. curr.",
      currency: "Document currency",
      department: "Comapany",
      remark: "Text",
    },
  },
  { file: "dynamics-bc-aged-ar-report.xlsx", sheet: "CustomerAgingData", roles: bothCentral },
  { file: "dynamics-bc-aged-ar-report.xlsx", sheet: "CustomerAgingData_Query", roles: bothCentral },
  {
    file: "dynamics-sl-ardoc.csv",
    sheet: "",
    roles: {
      customerId: "CustId",
      documentNumber: "RefNbr",
      documentType: "DocType",
      documentDate: "DocDate",
      dueDate: "DueDate",
      paymentTerms: "Terms",
      openAmount: "DocBal",
      salesperson: "SlsperId",
      department: "CpnyID",
      orderNumber: "OrdNbr",
      status: "OpenDoc",
      remark: "DocDesc",
    },
  },
  {
    file: "unicorn-inc-invoices.csv",
    sheet: "",
    roles: {
      customerName: "CustomerName",
      documentNumber: "InvoiceNumber",
      documentDate: "InvoiceDate",
      dueDate: "DueDate",
      paymentTerms: "CustomerTerms",
      originalAmount: "BillTotal",
      paidAmount: "Applied",
      currency: "Currency",
      orderNumber: "CustomerPoNumber",
      status: "Status",
      contact: "ContactName",
    },
  },
  {
    file: "cassia-accounts-receivable.csv",
    sheet: "",
    roles: {
      customerName: "client_name",
      documentNumber: "invoice_id",
      documentDate: "invoice_date",
      dueDate: "due_date",
      originalAmount: "invoice_amount",
      paidAmount: "paid_amount",
      openAmount: "balance_due",
      salesperson: "billing_partner",
      remark: "notes",
    },
  },
  {
    file: "treasury-multicurrency-ar.csv",
    sheet: "",
    roles: {
      customerName: "customer_name",
      customerId: "customer_id",
      documentNumber: "invoice_id",
      documentDate: "issue_date",
      dueDate: "due_date",
      originalAmount: "amount",
      currency: "currency",
      status: "status",
    },
  },
  {
    file: "powerbi-sample-invoices.csv",
    sheet: "",
    roles: {
      customerName: "CustomerName",
      documentNumber: "InvoiceID",
      documentDate: "InvoiceDate",
      dueDate: "DueDate",
      settledDate: "PaidDate",
      originalAmount: "InvoiceAmount",
      paidAmount: "PaidAmount",
      status: "Status",
      region: "Region",
    },
  },
  {
    file: "poulomi-invoices.csv",
    sheet: "",
    roles: {
      customerId: "Customer_ID",
      documentNumber: "Invoice_ID",
      documentDate: "Invoice_Date",
      dueDate: "Due_Date",
      originalAmount: "Invoice_Amount",
      status: "Status",
    },
  },
  {
    file: "powerquery-receivables-allowance.xlsx",
    sheet: "Sales",
    roles: {
      customerName: "Customer",
      documentNumber: "Invoice #",
      documentDate: "Transaction Date",
      originalAmount: "Amount",
    },
  },
  {
    file: "ar-transactions-200.xlsx",
    sheet: "Transactions",
    roles: {
      customerName: "Customer",
      documentNumber: "Invoice No",
      documentDate: "Invoice Date",
      dueDate: "Due Date",
      originalAmount: "Amount",
      paidAmount: "Paid Amount",
      openAmount: "Outstanding",
      status: "Status",
      region: "Region",
    },
  },
  {
    file: "ar-ap-workbook-formulas.xlsx",
    sheet: "Sales Transactions",
    roles: {
      customerName: "Customer Name",
      customerId: "Customer ID",
      documentNumber: "Invoice No",
      documentDate: "Invoice Date",
      dueDate: "Due Date",
      paymentTerms: "Payment Terms",
      originalAmount: "Total Amount",
      salesperson: "SalesPerson",
      region: "City",
      status: "Status",
    },
  },
  {
    file: "ar-aging-live-formulas-ils.xlsx",
    sheet: "Open Invoices",
    roles: {
      customerName: "Customer",
      documentNumber: "Invoice #",
      documentDate: "Issue Date",
      dueDate: "Due Date",
      openAmount: "Open Advance (ILS)",
      status: "Status",
    },
  },
];

/** Sheets that are something else, and what. */
export const EXPECTED_REFUSALS: readonly (readonly [file: string, sheet: string, kind: string])[] =
  [
    ["ar-aging-live-formulas-ils.xlsx", "Aging Report", "aging-report"],
    ["ar-ap-workbook-formulas.xlsx", "Customers Master", "customer-list"],
    ["ar-ap-workbook-formulas.xlsx", "Suppliers Master", "payables-ledger"],
    ["ar-ap-workbook-formulas.xlsx", "Purchase Transactions", "payables-ledger"],
    ["ar-ap-workbook-formulas.xlsx", "Customer Receipts", "payments-list"],
    ["ar-ap-workbook-formulas.xlsx", "Supplier Payments", "payables-ledger"],
    ["ar-ap-workbook-formulas.xlsx", "Chart of Accounts", "chart-of-accounts"],
    ["ar-ap-workbook-formulas.xlsx", "Trial Balance", "chart-of-accounts"],
    ["cassia-credit-memo-log.csv", "", "credit-notes-list"],
    ["dynamics-bc-aged-ar-report.xlsx", "AgingData", "payables-ledger"],
    ["poulomi-customer-master.csv", "", "customer-list"],
    ["poulomi-payments.csv", "", "payments-list"],
    ["textbook-accounts-receivable.xlsx", "Data", "items-aged-in-days"],
    ["zh-audit-aging-template-5y.xlsx", "应收", "aging-report"],
    ["zh-jsherp-customer-template.xls", "信息", "customer-list"],
    ["zh-other-receivables-aging-result-names-replaced.xlsx", "Sheet1", "aging-report"],
    ["zh-yearly-balances-5y-names-replaced.xlsx", "2013", "yearly-balances"],
    ["zh-yearly-balances-5y-names-replaced.xlsx", "2017", "yearly-balances"],
  ];

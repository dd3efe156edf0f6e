import type { ColumnReason, ColumnRole } from "../../domain/ledger/column-role";
import type { JoinEvidence } from "../../domain/ledger/join-suggestions";
import type { IssueCode, LedgerIssue } from "../../domain/ledger/ledger-issue";
import type {
  CandidateReason,
  LedgerQuestion,
  QuestionCode,
  RefusalCode,
  SheetKind,
} from "../../domain/ledger/reading";
import type { IssueWords, ledger as chinese } from "../zh-CN/ledger";

const cell = (issue: LedgerIssue): string => `“${issue.found}”`;

const issues: Readonly<Record<IssueCode, IssueWords>> = {
  "due-date-missing": {
    title: "No due date",
    found: () => "the cell is empty, and document date and terms give no due date either.",
    done: "The item stands under “no due date”: it counts in the balance and in no bucket.",
    cure: "Enter a due date such as 2026-03-31, or terms such as Net 30.",
  },
  "due-date-column-missing": {
    title: "No due date anywhere",
    found: () => "the sheet has no due date column, and no terms to count due dates from.",
    done: "All items stand under “no due date”; the document date was not used instead.",
    cure: "Add a due date column, or choose to age by document date.",
  },
  "due-date-unreadable": {
    title: "Due date not readable",
    found: (issue) => `${cell(issue)} is not a date.`,
    done: "Nothing was guessed: counted from the terms where they allow it, else “no due date”.",
    cure: "Enter a date such as 2026-03-31.",
  },
  "due-date-not-a-day": {
    title: "Due date is no day of the calendar",
    found: (issue) => `${cell(issue)} is not a day on the calendar.`,
    done: "Nothing was guessed: counted from the terms where they allow it, else “no due date”.",
    cure: "Enter a day that exists, such as 2026-02-28.",
  },
  "due-date-time-only": {
    title: "Due date is only a time",
    found: (issue) => `${cell(issue)} is a time without a day.`,
    done: "It was not taken for a date: counted from the terms where they allow it, else “no due date”.",
    cure: "Enter a date such as 2026-03-31.",
  },
  "due-date-month-only": {
    title: "Due date is only a month",
    found: (issue) => `${cell(issue)} names a month and no day.`,
    done: "Neither its first nor its last day was assumed: counted from the terms where they allow it, else “no due date”.",
    cure: "Enter the day as well, such as 2026-03-31.",
  },
  "due-date-placeholder": {
    title: "Due date is a placeholder",
    found: (issue) => `${cell(issue)} is what programs write when there is no date.`,
    done: "It counts as no due date, unless the terms give one.",
    cure: "Enter the real due date, such as 2026-03-31.",
  },
  "due-date-derived": {
    title: "Due date counted from the terms",
    found: (issue) =>
      `the due date is empty; document date and terms give one (here ${issue.against}).`,
    done: "These items are aged by it, and marked.",
    cure: "If the contract says otherwise, enter the due date itself, such as 2026-03-31.",
  },
  "due-date-before-document-date": {
    title: "Due before the document's date",
    found: (issue) => `the due date ${cell(issue)} lies before the document date ${issue.against}.`,
    done: "The item is aged by the due date as written.",
    cure: "Check whether the dates are exchanged or a year is wrong, such as 2024 for 2025.",
  },
  "due-date-far-future": {
    title: "Due date far in the future",
    found: (issue) =>
      `the due date ${cell(issue)} lies more than three years after its document or the other items.`,
    done: "The item is aged by it as written, and is not yet due.",
    cure: "Check the year, such as 2062 for 2026.",
  },
  "due-date-far-past": {
    title: "Due date far in the past",
    found: (issue) => `the due date ${cell(issue)} lies before 1990.`,
    done: "The item is aged by it as written, and stands in the oldest bucket.",
    cure: "Check the year, such as 1926 for 2026.",
  },
  "due-date-from-document-date": {
    title: "Aged by document date",
    found: () => "there is no due date, and you chose to age by the document date.",
    done: "These items are marked.",
    cure: "A due date, or terms such as Net 30, would make it more exact.",
  },
  "document-date-unreadable": {
    title: "Document date not readable",
    found: (issue) => `${cell(issue)} is not a date.`,
    done: "The item stays; its document date counts as empty.",
    cure: "Enter a date such as 2026-01-15.",
  },
  "settled-date-unreadable": {
    title: "Settled date not readable",
    found: (issue) => `${cell(issue)} is not a date.`,
    done: "The item counts as open.",
    cure: "Enter a date such as 2026-03-31 if it was settled; leave it empty if it was not.",
  },
  "settled-date-before-document-date": {
    title: "Settled before the document's date",
    found: (issue) => `the settled date ${cell(issue)} lies before the document date.`,
    done: "The dates are used as written.",
    cure: "Check both dates, for instance their years.",
  },
  "dates-exchanged-back": {
    title: "Day and month put back",
    found: (issue) => `Excel had exchanged day and month in this column, as in ${cell(issue)}.`,
    done: "They were put back before aging, as you answered.",
    cure: "Better export again and import this column as text.",
  },
  "dates-exchanged-kept": {
    title: "Day and month may be exchanged",
    found: (issue) =>
      `half of this column are dates and half are texts: Excel may have exchanged day and month, as in ${cell(issue)}.`,
    done: "They were left as they are, as you answered.",
    cure: "Better export again and import this column as text.",
  },
  "payment-terms-unreadable": {
    title: "Terms not understood",
    found: (issue) => `${cell(issue)} gives no due date.`,
    done: "Items with these terms stand under “no due date”.",
    cure: "Write days or usual terms, such as 30 days, EOM+15 or Net 30; or enter the due date.",
  },
  "payment-terms-negative": {
    title: "Terms of negative days",
    found: (issue) => `${cell(issue)} would put the due date before the document's date.`,
    done: "They were not used; items with these terms stand under “no due date”.",
    cure: "Enter positive days, such as Net 30.",
  },
  "open-amount-missing": {
    title: "No amount",
    found: () => "the amount is empty.",
    done: "The row is left out.",
    cure: "Enter the open amount, such as 1200.00, or 0 if it is settled.",
  },
  "open-amount-unreadable": {
    title: "Amount not readable",
    found: (issue) => `${cell(issue)} is not an amount.`,
    done: "The row is left out.",
    cure: "Enter a number such as 1200.00.",
  },
  "open-amount-percent": {
    title: "A percentage for an amount",
    found: (issue) => `${cell(issue)} is a percentage, not an amount.`,
    done: "The row is left out.",
    cure: "Enter an amount such as 1200.00.",
  },
  "open-amount-scientific": {
    title: "Amount in scientific notation",
    found: (issue) => `${cell(issue)} is in scientific notation and may have lost digits.`,
    done: "The row is left out.",
    cure: "Enter all digits, such as 120000.00.",
  },
  "open-amount-error-value": {
    title: "Amount is an error",
    found: (issue) => `the formula's result is the error ${cell(issue)}.`,
    done: "The row is left out.",
    cure: "Correct the formula, or enter a number such as 1200.00.",
  },
  "open-amount-not-derivable": {
    title: "Open amount cannot be computed",
    found: (issue) => `${cell(issue)} is not an amount, so billed less paid cannot be computed.`,
    done: "The row is left out.",
    cure: "Enter a number such as 500.00, or 0 where nothing was paid.",
  },
  "open-amount-assumed": {
    title: "Billed amounts taken as open",
    found: () => "the sheet has neither an open amount nor a paid amount.",
    done: "All of this column counts as open.",
    cure: "If part of it was paid, add a column “paid amount” or “open amount”.",
  },
  "open-amount-derived": {
    title: "Open amount computed",
    found: () => "the open amount is empty, while billed and paid amounts are there.",
    done: "Open amount = billed − paid − credited.",
    cure: "Nothing to do if that is right; otherwise enter the open amount, or 0 if it is settled.",
  },
  "open-amount-disagrees": {
    title: "Open amount is not billed less paid",
    found: (issue) =>
      `the open amount is ${cell(issue)}, but billed less paid is ${issue.against}.`,
    done: "The open amount counts as written.",
    cure: "Check the three figures: billed 1000 and paid 400 leave 600 open.",
  },
  "original-amount-unreadable": {
    title: "Billed amount not readable",
    found: (issue) => `${cell(issue)} is not an amount.`,
    done: "The open amount counts all the same; the billed amount counts as empty.",
    cure: "Enter a number such as 1200.00.",
  },
  "paid-more-than-billed": {
    title: "Paid more than billed",
    found: (issue) => `${cell(issue)} was paid on ${issue.against}.`,
    done: "What was paid too much stands apart as a credit and lowers no other item.",
    cure: "Check whether the payment belongs to several invoices, such as INV-12 and INV-13.",
  },
  "amount-finer-than-currency": {
    title: "More decimals than the currency has",
    found: (issue) => `${cell(issue)} is finer than the currency's smallest unit.`,
    done: "Each item was rounded to that unit.",
    cure: "If cents differ from the general ledger, round in the source: 1200.005 to 1200.01.",
  },
  "amount-outlier": {
    title: "Amount out of line",
    found: (issue) =>
      `${cell(issue)} is more than a thousand times the middle amount (${issue.against}).`,
    done: "It counts as written.",
    cure: "Check decimal point and unit, such as 1200000 for 1200.00.",
  },
  "amount-zero": {
    title: "Nothing open",
    found: () => "the open amount is 0.",
    done: "The row is not listed as an open item.",
    cure: "Nothing to do; if something is owed, enter the amount, such as 1200.00.",
  },
  "amount-unit-applied": {
    title: "Unit applied to amounts",
    found: (issue) => `header or title states a unit of ${issue.against}.`,
    done: "All amounts of this column were multiplied by it.",
    cure: "If that is wrong, correct the header, such as “thousands” to “units”.",
  },
  "amount-own-unit": {
    title: "Amount with a unit of its own",
    found: (issue) =>
      `${cell(issue)} states its own unit, and the column states one of ${issue.against}.`,
    done: "The cell's own unit counts; the column's was not applied to it.",
    cure: "Write the amount as a number in the column's unit, such as 0.35.",
  },
  "credit-sign-turned": {
    title: "Credits turned negative",
    found: (issue) => `${cell(issue)} lowers what is owed, but is written as a positive amount.`,
    done: "Such amounts count as negative, as credits of their own.",
    cure: "If it is an invoice after all, correct the document type, such as to “Invoice”.",
  },
  "balance-is-running": {
    title: "The balance is a running one",
    found: () =>
      "this column is the running balance of an account: every line contains those above it.",
    done: "Debits and credits count line by line, a balance brought forward as one of them; payments are credits.",
    cure: "Where payments name no invoice, set credits to “oldest first” with the aging: first in, first out.",
  },
  "running-balance-disagrees": {
    title: "Running balance differs from its lines",
    found: (issue) =>
      `the last balance of this account is ${cell(issue)}, its lines add up to ${issue.against}.`,
    done: "The lines count.",
    cure: "Look for missing lines, such as the balance brought forward.",
  },
  "total-row-disagrees": {
    title: "Total differs from its rows",
    found: (issue) => `the total is ${cell(issue)}, but the rows above add up to ${issue.against}.`,
    done: "The total row is not counted; the rows are.",
    cure: "Check the range of its formula: =SUM(H2:H120) may miss new rows.",
  },
  "total-row-mixes-currencies": {
    title: "Total adds different currencies",
    found: (issue) => `the total ${cell(issue)} adds amounts of different currencies.`,
    done: "It was not used as a check; each currency is added by itself.",
    cure: "Make one total per currency, for instance with SUMIFS.",
  },
  "entered-total-disagrees": {
    title: "Differs from the balance you entered",
    found: (issue) =>
      `the general ledger says ${cell(issue)}, the sheet adds up to ${issue.against}.`,
    done: "Both are shown, with the difference to the cent.",
    cure: "Compare cut-off dates and payments under way, such as those of the last day of the month.",
  },
  "entered-total-not-used": {
    title: "Entered balance not used",
    found: (issue) => `the balance you entered, ${cell(issue)}, fits no currency of the ledger.`,
    done: "The aging was not compared with it.",
    cure: "Enter an amount such as 1200.00 for each currency of the ledger, and name the currency where there are several.",
  },
  "customer-missing": {
    title: "No customer",
    found: () => "the customer is empty.",
    done: "The amount counts, under “no customer named”.",
    cure: "Enter the customer's name, such as Northwind Traders Ltd.",
  },
  "customer-filled-down": {
    title: "Customer taken from above",
    found: () =>
      "the customer is written once per group or in a merged cell, and the rows below are empty.",
    done: "The empty rows count for the customer above.",
    cure: "If that is wrong, enter the customer in every row.",
  },
  "customer-column-missing": {
    title: "No customer column",
    found: () => "the sheet has no column of customer names or numbers.",
    done: "The amounts count, all under “no customer named”.",
    cure: "Say which column holds the customer, or add a column “customer name”.",
  },
  "customer-id-zeros": {
    title: "Customer number written in several ways",
    found: (issue) =>
      `${cell(issue)} and “${issue.against}” differ only by leading zeros, a decimal tail or case.`,
    done: "They count as one customer.",
    cure: "If they are two, give them different numbers, such as A1001 and B1001.",
  },
  "customer-names-differ": {
    title: "One customer number, several names",
    found: (issue) =>
      `different names stand beside one customer number: ${cell(issue)} and “${issue.against}”.`,
    done: "The number decides: one customer, shown under the most frequent name.",
    cure: "Check the numbers, or write the name the same way everywhere.",
  },
  "customer-id-not-used": {
    title: "Customer number column not used",
    found: () =>
      "nearly every row has a number of its own while the names are few, so this is no customer number.",
    done: "Customers were told by name.",
    cure: "If it is the customer number, choose it among the columns.",
  },
  "document-repeated": {
    title: "Document occurs twice",
    found: (issue) =>
      `document ${cell(issue)} has the customer and amount of row ${issue.against}.`,
    done: "Both rows count.",
    cure: "Delete one if it was entered twice; number instalments, such as INV-12-1.",
  },
  "row-repeated": {
    title: "Row occurs twice",
    found: (issue) => `it is the same as row ${issue.against} in every cell.`,
    done: "Both rows count.",
    cure: "Delete one if it was pasted twice.",
  },
  "currency-missing": {
    title: "No currency",
    found: () => "the currency is empty.",
    done: "The item stands apart as “no currency stated” and is added to no other currency.",
    cure: "Enter a currency, such as USD or EUR.",
  },
  "currency-unknown": {
    title: "Currency not known",
    found: (issue) => `${cell(issue)} is no currency we know.`,
    done: "It is added by itself, with two decimals.",
    cure: "Use a code of three letters, such as CNY, USD or EUR.",
  },
  "currency-column-not-used": {
    title: "Currency column not used",
    found: (issue) =>
      `the amounts in ${cell(issue)} are in local currency, which is not what this column names.`,
    done: "All amounts are added in local currency.",
    cure: "To age in document currency, choose that amount column, such as “amount in doc. currency”.",
  },
  "status-closed-but-open": {
    title: "Closed by status, open by amount",
    found: (issue) => `the status is ${cell(issue)}, but ${issue.against} is open.`,
    done: "The open amount counts.",
    cure: "Enter 0 as open amount if it is settled, or correct the status.",
  },
  "status-partial-without-paid": {
    title: "Partly paid, but nothing says how much",
    found: (issue) => `the status is ${cell(issue)}, and the sheet has no paid amount.`,
    done: "The whole amount counts as open.",
    cure: "Add a column “paid amount”, such as 400.00.",
  },
  "status-void": {
    title: "Void document",
    found: (issue) => `the status is ${cell(issue)}.`,
    done: "The row is left out.",
    cure: "If the document is valid, correct the status, such as to “open”.",
  },
  "status-unknown": {
    title: "Status not understood",
    found: (issue) =>
      `the status ${cell(issue)} does not say whether it is settled, and the sheet has neither a paid nor an open amount.`,
    done: "All items of this status count as open.",
    cure: "Use a usual word such as “paid” or “open”, or add a column “open amount”.",
  },
  "settled-but-open": {
    title: "A payment date, and still open",
    found: (issue) => `it was paid on ${cell(issue)}, but ${issue.against} is open.`,
    done: "That counts as a part payment; what is open counts.",
    cure: "If it was paid in full, enter 0 as open amount.",
  },
  "hidden-rows-counted": {
    title: "Hidden rows counted",
    found: () => "some rows are hidden or filtered out.",
    done: "They count like the others.",
    cure: "If they should not, choose to leave hidden rows out.",
  },
  "second-table-below": {
    title: "Another table below",
    found: () => "from this row on there is another table with other columns.",
    done: "Only the table above was read.",
    cure: "To read the one below, select it and read again.",
  },
};

const place = ({ place: { rowIndex }, column }: LedgerIssue, letters: string): string =>
  column === "" ? `Row ${rowIndex + 1}` : `${letters}${rowIndex + 1} (${column})`;

const roles: Readonly<Record<ColumnRole, string>> = {
  customerName: "Customer name",
  customerId: "Customer number",
  documentNumber: "Document number",
  documentType: "Document type",
  documentDate: "Document date",
  dueDate: "Due date",
  paymentTerms: "Payment terms",
  originalAmount: "Billed amount",
  paidAmount: "Paid amount",
  creditedAmount: "Credited amount",
  openAmount: "Open amount",
  direction: "Debit or credit",
  debitAmount: "Debit amount",
  creditAmount: "Credit amount",
  currency: "Currency",
  exchangeRate: "Exchange rate",
  salesperson: "Salesperson",
  region: "Region",
  industry: "Industry",
  department: "Department",
  orderNumber: "Order number",
  disputeFlag: "Dispute",
  settledDate: "Settled date",
  status: "Status",
  remark: "Remark",
  contact: "Contact",
};

const columnReasons: Readonly<Record<ColumnReason, string>> = {
  "chosen-by-user": "chosen by you",
  "header-exact": "the header is this very word",
  "header-word": "the header contains such a word",
  "column-empty": "the column is empty",
  "heads-groups-of-rows": "no header, but it stands above each group of rows",
  "values-are-dates": "its cells are dates",
  "values-are-amounts": "its cells are amounts",
  "values-are-codes": "its cells are numbers or codes",
  "values-are-currencies": "its cells are currencies",
  "values-are-terms": "its cells are payment terms",
  "values-are-states": "its cells say paid, open and the like",
  "order-day-first": "dates read as day/month/year",
  "order-month-first": "dates read as month/day/year",
  "order-year-first": "dates read as year/month/day",
  "order-by-part-over-12": "because a number over 12 can only be the day",
  "order-by-dots": "because dates with dots and the year last put the day first",
  "order-by-year-spread": "because the part that hardly varies is the year",
  "order-by-row-order": "because only then the dates are in order",
  "order-by-distance": "because only then all due dates follow their documents shortly",
  "order-by-other-column": "as in the other date columns of the sheet",
  "order-by-same-days": "both orders give the same days",
  "order-by-answer": "as you answered",
  "decoy-word": "its header says it is another date or amount",
  "another-column-fits-better": "another column fits better",
  "no-use-for-it": "not needed for aging",
  "no-header": "no header",
  "id-of-its-own-for-each-row": "every row has its own, so it is no customer number",
  "amounts-are-in-local-currency": "the amounts are in local currency",
};

const sheetKinds: Readonly<Record<SheetKind, string>> = {
  "receivables-ledger": "a receivables ledger",
  "payables-ledger": "payables",
  "yearly-balances": "a book of balances by year",
  "aging-report": "a finished aging report",
  "payments-list": "a list of payments",
  "credit-notes-list": "a list of credit notes",
  "sales-orders": "a list of orders",
  "customer-list": "a list of customers",
  "chart-of-accounts": "a chart of accounts",
  "items-aged-in-days": "a list with days instead of dates",
  "empty-template": "an empty template",
  unknown: "something else",
};

const refusals: Readonly<Record<RefusalCode, string>> = {
  "nothing-on-sheet": "The sheet is empty. Open the sheet that holds the receivables.",
  "no-header":
    "There is no header row. Name the columns above the data, such as customer, due date, open amount.",
  "no-rows": "There is a header and no data. Enter the receivables below it, one per row.",
  "no-date":
    "There is neither a due date nor a document date, so nothing can be aged. Add a column “due date”, such as 2026-03-31.",
  "no-open-amount":
    "There is neither an open amount nor a billed amount. Add a column “open amount”, such as 1200.00.",
  "no-customer":
    "No column seems to hold the customer. Add a column “customer name”, or say which column it is.",
  "not-receivables":
    "These are not receivables: aging them would give wrong figures. Choose a sheet with one receivable per row.",
  "no-readable-row":
    "Not one row has an amount that can be read. Check the open amounts: write them as 1200.00.",
};

const questions: Readonly<Record<QuestionCode, (question: LedgerQuestion) => string>> = {
  "date-order": ({ column }) => `Which comes first in the dates of “${column}”, day or month?`,
  "dates-exchanged": ({ column }) =>
    `“${column}” is half dates, half texts: Excel has probably exchanged day and month. Put them back?`,
  "decimal-mark": ({ column }) => `Is “.” or “,” the decimal mark in “${column}”?`,
  "credits-sign": ({ column }) =>
    `Amounts that are credits by “${column}” are partly positive, partly negative. What are the positive ones?`,
  "which-ledger": () => "There are several ledgers here. Which one shall be aged?",
  "which-column": ({ role }) => `Which column is the ${roles[role ?? "openAmount"].toLowerCase()}?`,
};

const options: Readonly<Record<string, string>> = {
  "day-first": "day/month/year",
  "month-first": "month/day/year",
  "year-first": "year/month/day",
  "exchange-back": "put them back",
  "as-they-are": "leave them as they are",
  point: "“.” (1.234 is a little over one)",
  comma: "“,” (1.234 is over a thousand)",
  "credits-are-negative": "as signed on the sheet",
  "credits-are-positive": "all of them lower the balance",
};

const candidateReasons: Readonly<Record<CandidateReason, string>> = {
  "has-due-date": "has due dates",
  "has-document-date": "has document dates",
  "has-open-amount": "has open amounts",
  "has-customer": "has customers",
  "is-selected": "your selection",
  "is-table": "an Excel table",
  "is-active-sheet": "the sheet on screen",
  "is-hidden-sheet": "a hidden sheet",
  "sheet-name-says-receivables": "its name says receivables",
  "sheet-name-says-other": "its name says something else",
  "cannot-be-aged": "cannot be aged",
  "copy-of-better-candidate": "the same data as another place",
};

const joinEvidence: Readonly<Record<JoinEvidence, string>> = {
  "same-name-other-id": "same name, different numbers",
  "legal-form-differs": "only the legal form differs, such as Ltd and Limited",
  "punctuation-differs": "only blanks or marks differ",
  "one-character-differs": "one character differs",
};

export const ledger: typeof chinese = {
  issues,
  issueSentence: (issue, letters) => {
    const { found, done, cure } = issues[issue.code];
    const alike =
      issue.alike === 0 ? "" : ` (${issue.alike} more cell${issue.alike === 1 ? "" : "s"} alike)`;
    return `${place(issue, letters)}: ${found(issue).replace(/\.$/, "")}${alike}. ${done} ${cure}`;
  },
  refusals,
  sheetKinds,
  questions,
  option: (option) => options[option] ?? option,
  roles,
  columnReasons,
  candidateReasons,
  joinEvidence,
};

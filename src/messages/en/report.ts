import type { AgingSettings } from "../../domain/aging/aging-settings";
import { AGING_DIMENSIONS } from "../../domain/aging/item-groups";
import { isoOf } from "../../domain/calendar/calendar-date";
import type { report as chinese } from "../zh-CN/report";
import { buckets } from "./buckets";

export const report: typeof chinese = {
  sheetName: "Aging",
  title: "Accounts receivable aging",
  asOf: (date: string) => `As of ${date}`,
  source: (sheet: string, address: string) => `Source: ${sheet}!${address}`,
  settings: (settings: AgingSettings): string =>
    [
      settings.basis === "due"
        ? "Days past due are counted from the due date."
        : "Ages are counted from the document date; past due still means past the due date.",
      ...(settings.ageAsOfDate === settings.asOfDate
        ? []
        : [`Days are counted to ${isoOf(settings.ageAsOfDate)}.`]),
      settings.isDueTodayPastDue
        ? "An item due today is past due."
        : "An item due today is not past due.",
      ...(settings.graceDays > 0 ? [`Up to ${settings.graceDays} days late are forgiven.`] : []),
      {
        separate: "Credits stand on a line of their own and lower no bucket.",
        "own-date": "Credits lower the bucket of their own date.",
        "oldest-first":
          "Credits are set off against the customer's oldest items; what is left stands on a line of its own.",
      }[settings.credits],
      "Currencies are never added or converted.",
    ].join(" "),
  lines: {
    bucket: buckets.name,
    credits: "Credits",
    noDueDate: "No due date",
  },
  columns: {
    currency: "Currency",
    customerId: "Customer no.",
    customer: "Customer",
    outstanding: "Outstanding",
    pastDue: "Past due",
    daysPastDue: "Days late",
    stage: "Stage",
    tier: "Risk tier",
    tactic: "Recommended tactic",
    approval: "Condition",
    next: "Next tactics",
    reasons: "Reasons",
  },
  totals: {
    heading: "Totals by currency",
    proof: "Proof: buckets + credits + no due date = outstanding = ledger total",
    buckets: "All buckets",
    share: "Share",
    settled: "Settled by then",
    notYet: "Dated later",
    reopened: "Settled since",
    control: "Ledger total",
    controlOrigin: "Taken from",
    origins: {
      entered: "entered",
      "total-row": "total row",
      "column-sum": "column sum",
    },
    noControl: "none",
    difference: "Difference",
    verdict: "Proof",
    proven: "Agrees",
    unproven: "Does not agree",
  },
  unnamedCurrency: "Not stated",
  unnamedCustomer: "(no customer stated)",
  nothingOpen: "Nothing is open on this day.",
  total: "Total",
  totalsByCurrencyAbove: "Totals by currency: see above",
  customersHeading: (count: number) => `Customers (${count})`,
  chartTitle: (currency: string) =>
    currency === ""
      ? "Most past due: how old the debt is"
      : `Most past due: how old the debt is (${currency})`,
  chartHeading: (count: number, currency: string) =>
    currency === "" ? `${count} customers most past due` : `${count} most past due (${currency})`,
  unread: (count: number) =>
    `${count} rows of the ledger could not be read and are not counted: see the data issues.`,
  adviceNote:
    "Risk tier and tactic rest on days past due, amount and dispute marks only. They support collecting and are not legal advice.",
  pageFooter: "Page &P of &N",
  terminal: {
    counts: (rows: number, openItems: number, issues: number) =>
      `${rows} rows, ${openItems} open items, ${issues} data issues`,
    amount: "Amount",
    count: "Items",
    moreCustomers: (count: number) => `${count} more customers: see them with --json or --out.`,
    written: (file: string) => `Written to ${file}`,
    inCurrency: (code: string) => `All currencies in ${code}`,
    rateMissing: (code: string) =>
      code === ""
        ? "Amounts without a currency have no rate, so nothing is added up. State their currency on the sheet."
        : `${code}: no rate, so nothing is added up. Add --rate ${code}=RATE, or a sheet with currencies and rates.`,
    answerWith: (key: string, options: string) =>
      `Add --answer "${key}=OPTION"; options: ${options}`,
    missingRoles: (roles: string) => `Name a column with --role ROLE=HEADER (missing: ${roles}).`,
    noSuchFile: (file: string) => `There is no file ${file}. Check its path and name.`,
    noSuchSheet: (sheet: string, sheets: string) =>
      `There is no sheet called "${sheet}". There are: ${sheets}.`,
    emptyWorkbook: "This file holds no data. Choose one with receivables in it.",
    seemsToBe: (sheet: string, kind: string) => `"${sheet}" looks like ${kind}.`,
    cannotWrite: (file: string, why: string) => `Cannot write ${file} (${why}).`,
    files: {
      "not-a-workbook": "This file is not a workbook. Use .xlsx, .xlsm, .xls or .csv.",
      encrypted: "This file has a password. Remove it in Excel and save a copy.",
      "too-large": "This file is too large to read. Split it and try again.",
      damaged: "This file is damaged. Open it in Excel, save it as .xlsx and try again.",
      empty: "This file is empty.",
      "unsupported-format": "This kind of file is not supported. Save it as .xlsx in Excel first.",
    },
    usage: {
      problem: {
        "file-missing": () => "Say which file to read.",
        "too-many": (about: string) => `Too many arguments: ${about}.`,
        unknown: (about: string) => `Cannot understand: ${about}.`,
        "as-of-missing": () => "--as-of is missing.",
        "as-of": (about: string) =>
          `--as-of takes YYYY-MM-DD, such as 2026-03-31; "${about}" is no date.`,
        part: (about: string) =>
          `--part takes metrics, customers, owners, largest, overdue, provision, migration, forecast, issues, method; cannot use "${about}".`,
        by: (about: string) =>
          `--by takes one or two of ${AGING_DIMENSIONS.join(", ")}; cannot use "${about}".`,
        reporting: (about: string) => `--reporting takes a currency such as CNY, not ${about}.`,
        rate: (about: string) =>
          `--rate takes CURRENCY=RATE above zero, such as USD=7.12; cannot use "${about}".`,
        "rate-alone": (about: string) =>
          `--rate ${about} needs --reporting: the currency that the rate leads to.`,
        sales: (about: string) =>
          `--sales takes MONTH=AMOUNT such as 2026-05=120000, or USD:2026-05=1200; cannot use "${about}".`,
        opening: (about: string) =>
          `--opening takes [CODE=]AMOUNT such as 800000 or USD=1200; cannot use "${about}".`,
        provision: (about: string) =>
          `--provision is share-of-balance, aging-rates, individual or matrix, not ${about}.`,
        rates: (about: string) => `--rates is default, roll-rates or losses, not ${about}.`,
        "loss-rate": (about: string) =>
          `--loss-rate takes BUCKET=PERCENT from 0 to 100, such as 31-60=8; cannot use "${about}".`,
        share: (about: string) => `--share takes a percentage from 0 to 100, not ${about}.`,
        forward: (about: string) => `--forward takes a factor from 0 to 10, not ${about}.`,
        booked: (about: string) =>
          `--booked takes [CODE=]AMOUNT such as 50000 or USD=1200; cannot use "${about}".`,
        individual: (about: string) =>
          `--individual takes CUSTOMER=PERCENT lost, such as "Acme=80"; cannot use "${about}".`,
        "individual-unknown": (about: string) =>
          `--individual ${about}: the ledger has no customer of that number or name.`,
        snapshot: () => "--snapshot needs --out: the workbook to keep the snapshot in.",
        period: (about: string) => `--period takes 1 to 60 months, not ${about}.`,
        basis: (about: string) => `--basis is due or document, not ${about}.`,
        scheme: (about: string) =>
          `There is no bucket scheme "${about}". There are: ${Object.keys(buckets.schemes).join(", ")}; or write edges such as 30,60,90.`,
        "scheme-basis": (about: string) =>
          `The scheme ${about} is about due dates: leave out --basis document, or choose another scheme.`,
        "age-as-of": (about: string) =>
          `--age-as-of takes YYYY-MM-DD, such as 2026-03-31; "${about}" is no date.`,
        grace: (about: string) => `--grace takes whole days from 0 to 999, not ${about}.`,
        "due-today": (about: string) => `--due-today is not-due or past-due, not ${about}.`,
        lang: (about: string) => `--lang is zh-CN or en, not ${about}.`,
        answer: (about: string) => `--answer takes QUESTION=OPTION; cannot use "${about}".`,
        role: (about: string) => `--role takes ROLE=HEADER; cannot use "${about}".`,
        "role-without-column": (about: string) =>
          `--role ${about}: the ledger has no column with this header. Write the header as the sheet shows it.`,
        control: (about: string) =>
          `--control takes AMOUNT or CURRENCY=AMOUNT, such as CNY=1234.56; cannot use "${about}".`,
        credits: (about: string) =>
          `--credits is separate, own-date or oldest-first, not ${about}.`,
        out: (about: string) => `--out must be another .xlsx file, not ${about}.`,
      },
      help: (roles: string) => `Usage: npm run report -- FILE --as-of YYYY-MM-DD [options]

  FILE              .xlsx, .xlsm, .xls or .csv
  --as-of DATE      the day that balances and ages are looked at from
  --sheet NAME      look for the ledger on this sheet only
  --json            print JSON
  --documents       with --json: every open document with stage, letters, periods and next step
  --out FILE.xlsx   save a copy with the report pack
  --part PART       write this part only, repeatable: metrics, customers, owners, largest, overdue, provision, migration, forecast, issues, method
  --company NAME    printed at the head of every page
  --lang zh-CN|en   language, zh-CN by default
  --age-as-of DATE  count days to another day than the as-of date
  --basis due|document       age by due date (default) or by document date
  --scheme ID|EDGES          bucket scheme, or edges of your own such as 30,60,90:
                             ${Object.keys(buckets.schemes).join(", ")}
  --due-today not-due|past-due   whether the due date itself counts as past due
  --grace DAYS               so many days late still count as not past due
  --by FIELD[,FIELD]  also break the aging down by ${AGING_DIMENSIONS.join(", ")}, or by two crossed; repeatable
  --reporting CURRENCY       put all currencies together in this one
  --rate CURRENCY=RATE       units of the reporting currency for one of another; repeatable
  --sales [CURRENCY:]MONTH=AMOUNT   credit sales of a month, for DSO and its sisters; repeatable
  --opening [CODE=]AMOUNT    receivables before that period, for CEI and turnover; repeatable
  --period MONTHS            months that DSO and CEI look back, 3 by default
  --provision METHOD         allowance: matrix (default), aging-rates, share-of-balance, individual
  --rates SOURCE             loss rates: default placeholders, or roll-rates or losses of kept snapshots
  --loss-rate BUCKET=PERCENT a loss rate of your own; repeatable
  --share PERCENT            the rate for share-of-balance
  --forward FACTOR           forward-looking factor of the matrix, 1 by default
  --individual CUSTOMER=PERCENT  assess a customer by itself, with the percent lost; repeatable
  --booked [CODE=]AMOUNT     allowance in the books; repeatable by currency
  --snapshot                 keep this aging as a snapshot in the workbook of --out
  --answer QUESTION=OPTION   answer a question that must be settled first; repeatable
  --role ROLE=HEADER         say which column plays a role; repeatable
  --control [CODE=]AMOUNT    the balance in the general ledger, to prove the aging against; repeatable by currency
  --credits POLICY           separate (default), own-date or oldest-first
  --skip-hidden              leave hidden and filtered rows out; they count otherwise
  --age-by-document-date     age items without a due date by their document date

JSON keys: asOf, settings, source, counts, currencies, customers, issues, joinSuggestions, proof;
  by (what --by asked for: rows with keys, figures, sheetRows; proof), metrics (by currency: id, value, unit, formula,
  inputs with origin, source, needs; customers' days late; collectionByStage), provision (by currency: rows with
  ratePercent, origin, allowance; required, booked, movement), forecast (by currency: weeks, later, undated, total),
  snapshots (trend, comparisons with rollRates and migration, damaged), reporting (with --reporting).
  Amounts are decimal texts; null is unknown.

Exit codes: 0 done; 2 nothing that can be aged; 3 a question must be answered; 64 bad arguments; 1 our bug

Roles: ${roles}`,
    },
  },
};

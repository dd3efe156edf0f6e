import type { functions as chinese } from "../zh-CN/functions";

export const functions: typeof chinese = {
  argumentNames: {
    ability: "ability",
    allocateBy: "allocateBy",
    allocateField: "allocateField",
    amountText: "amountText",
    asOfDate: "asOfDate",
    balanceAfter: "balanceAfter",
    balanceBefore: "balanceBefore",
    behaviour: "behaviour",
    booked: "booked",
    burden: "burden",
    contractDate: "contractDate",
    credits: "credits",
    creditSales: "creditSales",
    currency: "currency",
    customer: "customer",
    dateOrder: "dateOrder",
    dateText: "dateText",
    dayCount: "dayCount",
    days: "days",
    decimalMark: "decimalMark",
    disputed: "disputed",
    disputedAmount: "disputedAmount",
    documentDate: "documentDate",
    dueDate: "dueDate",
    exchangeRates: "exchangeRates",
    fees: "fees",
    forwardFactor: "forwardFactor",
    fraudSigns: "fraudSigns",
    graceDays: "graceDays",
    guardField: "guardField",
    importance: "importance",
    interest: "interest",
    interestField: "interestField",
    interestRule: "interestRule",
    lastDay: "lastDay",
    ledger: "ledger",
    lastInterruption: "lastInterruption",
    limitationField: "limitationField",
    lossRates: "lossRates",
    lprTable: "lprTable",
    markUp: "markUp",
    named: "named",
    notDueReceivables: "notDueReceivables",
    openAmount: "openAmount",
    openingReceivables: "openingReceivables",
    payment: "payment",
    promisesBroken: "promisesBroken",
    quadrant: "quadrant",
    rate: "rate",
    ratings: "ratings",
    readingRules: "readingRules",
    reason: "reason",
    reportPart: "reportPart",
    receivables: "receivables",
    reportingCurrency: "reportingCurrency",
    scheme: "scheme",
    score: "score",
    secured: "secured",
    settings: "settings",
    tacticField: "tacticField",
    terms: "terms",
    text: "text",
    ticks: "ticks",
    warningScore: "warningScore",
    weights: "weights",
    willingness: "willingness",
  },
  missing: (argument) =>
    `${argument} is missing. Type a value, or point to a cell that holds one, such as $B$1.`,
  notADate: (argument, found) =>
    `${argument}: "${found}" is not a day on the calendar. Type a date such as 2026-03-31.`,
  ambiguousDate: (argument, found) =>
    `${argument}: "${found}" does not tell the day from the month. Type a date such as 2026-03-31.`,
  notAnAmount: (argument, found) =>
    `${argument}: "${found}" is not an amount. Type a number such as 1234.50.`,
  ambiguousAmount: (argument, found) =>
    `${argument}: "${found}" does not tell where the decimals begin. Type a number, or choose point or comma.`,
  notANumber: (argument, found) => `${argument}: "${found}" is not a number. Type a number.`,
  notTerms: (argument, found) =>
    `${argument}: "${found}" is not understood. Write terms such as Net 30, 30 days or EOM+15.`,
  notAChoice: (argument, found, choices) =>
    `${argument} cannot be "${found}". It can be: ${choices}.`,
  notARate: (argument, found) =>
    `${argument}: "${found}" is not a rate. Write 12%, 0.05%/day or 1%/month; a bare 0.12 is 12% a year.`,
  rateUnknown: (day) =>
    `The built-in table has no rate for ${day}. Give lprTable two columns: day and rate.`,
  salesMarkUp: (argument) =>
    `${argument} lies between 30% and 50% in a sale without an agreed penalty (SPC sales interpretation, art. 18).`,
  cellsWanted: (argument, count) => `${argument} takes exactly ${count} cells.`,
  notACurrency: (argument, found) =>
    `${argument}: "${found}" is no currency we know. Write a code such as CNY or USD.`,
  ratesByCurrency: (argument, found) =>
    `${argument} takes two columns: a currency and a positive rate. "${found}" is not understood.`,
  inCurrency: (code) => `In ${code}`,
  withoutRate: (codes) => `No exchange rate, so nothing is added up in one currency: ${codes}.`,
  resultTooLarge: (megabytes, rows) =>
    `The result has about ${megabytes} MB, more than Excel takes at once. Divide it into formulas over at most ${rows} rows each.`,
  noSetting: (argument) =>
    `${argument} holds no setting. Point to the settings table (HuikuanPolicy), or to two columns of key and value.`,
  badSetting: (argument, key, found) =>
    `${argument}: "${found}" cannot be used for ${key}. Correct it as the settings sheet explains.`,
  negative: (argument) => `${argument} cannot be negative.`,
  oneCurrencyOnly: (argument) =>
    `${argument} can only be given for a single currency. Calculate each currency by itself.`,
  ratesWanted: (argument, buckets) =>
    `${argument} is one rate for the whole balance, or one for each of the ${buckets.length} buckets: ${buckets.join(", ")}; one more at the end is for items without a date.`,
  allocate: {
    columns: {
      ...{ applied: "Applied", fees: "Costs", interest: "Interest", principal: "Principal" },
      left: "Left",
    },
    unallocated: "not allocated",
  },
  interest: {
    bases: {
      agreed: "rate agreed",
      benchmark:
        "breach before 2019-08-20: benchmark for loans of the same term, marked up (SPC sales interpretation, art. 18)",
      "breach-day-rate":
        "breach since 2019-08-20: one-year LPR of the day of the breach, marked up (SPC sales interpretation, art. 18)",
      "loan-prime-rate": "LPR in force on each day",
      "sme-daily": "no rate agreed: 0.05% a day (Regulation on payments to SMEs, art. 17)",
      "sme-floor":
        "agreed rate below the one-year LPR of the contract's day: that LPR (Regulation on payments to SMEs, art. 17)",
      "doubled-part":
        "doubled part for delayed performance: 0.0175% a day (SPC interpretation 2014 no. 8)",
      "general-interest": "general interest at the judgment's rate",
    },
    columns: ["From", "To", "Days", "Yearly rate", "Interest", "Basis"],
    total: "Total",
  },
  badEdges: (argument, problem) => `${argument}: ${problem}`,
  oneColumnOnly: (argument) => `${argument} is one column. Choose the cells of a single column.`,
  notALedger: (argument, why) =>
    `${argument} cannot be read as a ledger: ${why} Select the whole ledger with its header row.`,
  questionsOpen: (count) =>
    `${count === 1 ? "one thing" : `${count} things`} only you can know; answer in the Huikuan pane first.`,
  noSuchPart:
    "This ledger has no such part: a column it needs is missing, or there is no such currency.",
  notRules: (argument) =>
    `${argument} is not a text the add-in wrote. Write the live reports again from the Huikuan pane, or leave it out.`,
  noRowToCount: "There is no row to count. Check that the ranges hold amounts and dates.",
  unreadRows: (count, rows) =>
    `${count} ${count === 1 ? "row" : "rows"} could not be read and ${count === 1 ? "is" : "are"} not counted (row ${rows}${count > 5 ? " …" : ""} of the range).`,
  undatedRows: (count, rows) =>
    `${count} due ${count === 1 ? "date" : "dates"} could not be read: ${count === 1 ? "the amount stands" : "the amounts stand"} under no due date (row ${rows}${count > 5 ? " …" : ""} of the range).`,
  guardClear: "nothing found",
  guardVerdict: (level, acts) => `${level}: ${acts.join("; ")}`,
  columnsWanted: (argument, count) =>
    `${argument} takes ${count} columns. Choose a range of exactly ${count} columns.`,
  letterDue: (letter, date, state) => `${letter} ${date} ${state}`,
  oneCellOnly: (argument) => `${argument} holds for the whole formula. Point to a single cell.`,
  differentSize: (argument, other) =>
    `${argument} and ${other} differ in size. Choose ranges of the same size, or a single cell.`,
  helpPage: {
    title: "Huikuan: worksheet functions",
    intro: [
      "Every function takes a single cell or whole columns; for columns the result spills into the cells beside it, so leave them free.",
      "Write the as-of date into a cell and point to it, such as $B$1. Keep TODAY() out of the formulas: it recalculates each of them at every edit, and yesterday's sheet would give another answer today.",
      "A blank cell gives a blank; a cell that cannot be read says so in its place; errors handed in come back as they are.",
    ],
    arguments: "Arguments",
    optional: "(optional)",
    example: "Example",
    result: "Result",
  },
};

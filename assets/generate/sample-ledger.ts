// The sample ledger as plain rows: the same seed gives the same ledger, on every machine and in every year.
import {
  calendarDateOf,
  partsOf,
  type CalendarDate,
} from "../../src/domain/calendar/calendar-date";
import { FOREIGN, type SampleWords } from "./sample-words-table";

export type SampleCell = string | number;

export interface SampleLedger {
  readonly asOfDate: CalendarDate;
  readonly ledger: readonly (readonly SampleCell[])[];
  readonly customers: readonly (readonly SampleCell[])[];
  readonly payables: readonly (readonly SampleCell[])[];
}

const ITEMS = 1200;
const CUSTOMERS = 180;
const FOREIGN_CUSTOMERS = 28;
const AS_OF = dayOf(2026, 10, 31);
/** How late payments are in this trade: a share of the items, and days past due from – to. */
const LATENESS = [
  { share: 0.4, from: -75, to: 0 },
  { share: 0.18, from: 1, to: 30 },
  { share: 0.12, from: 31, to: 60 },
  { share: 0.09, from: 61, to: 90 },
  { share: 0.11, from: 91, to: 180 },
  { share: 0.07, from: 181, to: 365 },
  { share: 0.03, from: 366, to: 1300 },
] as const;
const CURRENCIES = { CNY: 1, USD: 0.14, EUR: 0.13, HKD: 1.1 } as const;
type Currency = keyof typeof CURRENCIES;

interface SampleCustomer {
  readonly id: string;
  readonly name: string;
  readonly currency: Currency;
  readonly industry: string;
  readonly salesperson: string;
  readonly region: string;
  readonly creditDays: number;
  readonly isMonthEnd: boolean;
  /** Typical invoice in yuan. */
  readonly size: number;
  /** Above 1 pays later than others. */
  readonly tardiness: number;
}

type Dice = () => number;

// Mulberry32: a generator of some lines that gives the same numbers everywhere.
function diceFrom(seed: number): Dice {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function dayOf(year: number, month: number, day: number): CalendarDate {
  const date = calendarDateOf(year, month, day);
  if (date === undefined) throw new Error("No such day.");
  return date;
}

const pick = <Item>(dice: Dice, items: readonly Item[]): Item =>
  items[Math.floor(dice() * items.length)] as Item;
const between = (dice: Dice, from: number, to: number): number =>
  from + Math.floor(dice() * (to - from + 1));
const cents = (amount: number): number => Math.round(amount * 100) / 100;

function stemOf(dice: Dice, stems: readonly string[], length: number): string {
  const parts = new Set<string>();
  while (parts.size < length) parts.add(pick(dice, stems));
  return [...parts].join("");
}

function customersOf(dice: Dice, words: SampleWords): readonly SampleCustomer[] {
  const names = new Set<string>();
  return Array.from({ length: CUSTOMERS }, (_, index) => {
    const isForeign = index >= CUSTOMERS - FOREIGN_CUSTOMERS;
    const trade = pick(dice, words.trades);
    let name = "";
    do {
      const stem = isForeign
        ? stemOf(dice, FOREIGN.syllables, 3)
        : stemOf(dice, words.stems, words.stemLength);
      name = isForeign
        ? `${stem.charAt(0).toUpperCase()}${stem.slice(1)} ${pick(dice, FOREIGN.trades)} ${pick(dice, FOREIGN.legalForms)}`
        : words.nameOf(stem, trade.name, pick(dice, words.legalForms));
    } while (names.has(name));
    names.add(name);
    const staff = words.salespeople.filter(({ region }) => (region === words.abroad) === isForeign);
    const { name: salesperson, region } = pick(dice, staff);
    return {
      ...{ id: `C${String(index + 1).padStart(4, "0")}`, name, salesperson, region },
      industry: trade.industry,
      currency: isForeign ? pick(dice, ["USD", "USD", "EUR", "HKD"] as const) : "CNY",
      creditDays: pick(dice, [30, 30, 45, 60, 60, 90]),
      isMonthEnd: dice() < 0.25,
      size: 4_000 * Math.exp(dice() * 4.2),
      tardiness: 0.5 + dice() * 1.2,
    };
  });
}

function daysLateOf(dice: Dice, tardiness: number): number {
  let rest = Math.min(0.999, dice() ** (1 / tardiness));
  const band = LATENESS.find(({ share }) => (rest -= share) < 0) ?? LATENESS[0];
  return between(dice, band.from, band.to);
}

/** Document and due date of an item that is about so many days late, by the customer's terms. */
function datesOf(
  customer: SampleCustomer,
  daysLate: number,
): { dated: CalendarDate; due: CalendarDate } {
  const { creditDays, isMonthEnd } = customer;
  const wanted = (AS_OF - daysLate - creditDays - (isMonthEnd ? 15 : 0)) as CalendarDate;
  const dated = Math.min(wanted, AS_OF - 1) as CalendarDate;
  if (!isMonthEnd) return { dated, due: (dated + creditDays) as CalendarDate };
  const { year, month } = partsOf(dated);
  const monthEnd =
    month === 12 ? dayOf(year, 12, 31) : ((dayOf(year, month + 1, 1) - 1) as CalendarDate);
  return { dated, due: (monthEnd + creditDays) as CalendarDate };
}

type Row = SampleCell[];
const COLUMN = {
  name: 1,
  dated: 3,
  due: 4,
  terms: 5,
  original: 7,
  paid: 8,
  open: 9,
  remark: 15,
} as const;

function itemRow(dice: Dice, words: SampleWords, customer: SampleCustomer, index: number): Row {
  const { dated, due } = datesOf(customer, daysLateOf(dice, customer.tardiness));
  const factor = CURRENCIES[customer.currency] * customer.size * (0.3 + 1.4 * dice());
  const kind = dice();
  const isCredit = kind < 0.02;
  const isAdvance = !isCredit && kind < 0.03;
  const sign = isCredit || isAdvance ? -0.3 : 1;
  const original = cents(factor * sign);
  const paid = sign > 0 && dice() < 0.18 ? cents(original * pick(dice, [0.2, 0.3, 0.5, 0.8])) : 0;
  const isDisputed = sign > 0 && dice() < 0.03;
  const terms = customer.isMonthEnd ? words.terms.monthEnd : words.terms.net;
  const remark = isCredit ? words.remarks.credit : isAdvance ? words.remarks.advance : "";
  return [
    ...[customer.id, customer.name, `INV${partsOf(dated).year}${String(10_001 + index * 7)}`],
    ...[dated, due, terms(customer.creditDays), customer.currency, original, paid],
    ...[cents(original - paid), customer.salesperson, customer.region, customer.industry],
    ...[pick(dice, words.departments), isDisputed ? words.disputed : ""],
    isDisputed ? words.remarks.dispute : remark,
  ];
}

const FULL_WIDTH = 0xfee0;
const toFullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + FULL_WIDTH));
const toGrouped = (amount: number): string =>
  amount.toLocaleString("en-US", { minimumFractionDigits: 2 });

/** What people do to ledgers by hand; spread evenly, so that the first screen shows some of it. */
function makeMessy(rows: Row[], words: SampleWords): void {
  const change = (
    at: number,
    column: number,
    as: (cell: SampleCell, row: Row) => SampleCell,
  ): void => {
    const row = rows[at];
    if (row !== undefined) row[column] = as(row[column] ?? "", row);
  };
  const { messy } = words;
  const dateText = (cell: SampleCell): string => {
    const { year, month, day } = partsOf(Number(cell) as CalendarDate);
    return messy.dateText(year, month, day);
  };
  for (const at of [6, 58, 203, 377, 641, 902, 1107]) change(at, COLUMN.due, dateText);
  for (const at of [17, 333, 780]) change(at, COLUMN.dated, dateText);
  for (const at of [24, 148, 515, 866])
    change(at, COLUMN.open, (cell) => messy.amountText(toGrouped(Number(cell))));
  for (const at of [71, 690])
    change(at, COLUMN.open, (cell) => toFullWidth(toGrouped(Number(cell))));
  for (const at of [33, 260, 418, 599, 731, 1010]) change(at, COLUMN.due, () => "");
  // Without terms nothing says when these are due.
  for (const at of [260, 599]) change(at, COLUMN.terms, () => "");
  change(455, COLUMN.due, () => messy.toBeAgreed);
  change(455, COLUMN.terms, () => "");
  for (const at of [90, 512]) change(at, COLUMN.name, (cell) => `${cell} `);
  change(977, COLUMN.name, (cell) => toFullWidth(String(cell)));
  // The same invoice keyed twice.
  const repeated = rows[840];
  if (repeated !== undefined) rows[841] = [...repeated];
}

function totalRows(rows: readonly Row[], words: SampleWords): Row[] {
  return Object.keys(CURRENCIES).map((currency) => {
    const ofCurrency = rows.filter((row) => row[6] === currency);
    const sum = (column: number): number =>
      cents(ofCurrency.reduce((total, row) => total + Number(row[column]), 0));
    const total: Row = new Array<SampleCell>(words.headers.length).fill("");
    total[COLUMN.name] = words.total;
    total[6] = currency;
    for (const column of [COLUMN.original, COLUMN.paid, COLUMN.open]) total[column] = sum(column);
    return total;
  });
}

/** The sample ledger in one language. */
export function sampleLedger(words: SampleWords, seed = 20_261_031): SampleLedger {
  const dice = diceFrom(seed);
  const customers = customersOf(dice, words);
  const rows = Array.from({ length: ITEMS }, (_, index) => {
    // Every customer has an item; some have many.
    const customer = customers[index < CUSTOMERS ? index : Math.floor(dice() ** 1.6 * CUSTOMERS)];
    return itemRow(dice, words, customer as SampleCustomer, index);
  });
  rows.sort((a, b) => Number(a[COLUMN.dated]) - Number(b[COLUMN.dated]));
  const repeated = rows[840];
  if (repeated !== undefined) rows[841] = [...repeated];
  const totals = totalRows(rows, words);
  makeMessy(rows, words);
  return {
    asOfDate: AS_OF,
    ledger: [[...words.headers], ...rows, ...totals],
    customers: [
      [...words.customerHeaders],
      ...customers.map((customer) => customerRow(dice, customer)),
    ],
    payables: [[...words.payablesHeaders], ...payableRows(dice, words)],
  };
}

function customerRow(dice: Dice, customer: SampleCustomer): Row {
  const { id, name, region, industry, salesperson, creditDays } = customer;
  const limit = Math.round((customer.size * between(dice, 3, 12)) / 1000) * 1000;
  return [id, name, region, industry, salesperson, limit, creditDays];
}

function payableRows(dice: Dice, words: SampleWords): Row[] {
  return Array.from({ length: 24 }, (_, index) => {
    const dated = (AS_OF - between(dice, 1, 90)) as CalendarDate;
    const trade = pick(dice, words.trades);
    const name = words.nameOf(
      stemOf(dice, words.stems, words.stemLength),
      trade.name,
      pick(dice, words.legalForms),
    );
    const number = String(index + 1).padStart(3, "0");
    return [
      `V${number}`,
      name,
      `P${dated}${number}`,
      dated,
      dated + 60,
      cents(3_000 + dice() * 90_000),
    ];
  });
}

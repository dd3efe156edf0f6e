// What the user has typed on the sheet of the allowance: rates of groups, the factor, the allowance in the books. Read
// back before the sheet is written anew, so that a refresh calculates with it instead of overwriting it.
import { UNDATED } from "../../domain/credit-loss/loss-rate";
import type { CellValue, SheetCells } from "../../domain/ledger/sheet-cells";
import type { AgingReport } from "../aging-report";
import { cellAddress } from "../cell-address";
import { WHOLE_BALANCE, type EnteredAmount, type ProvisionChoices } from "../provision-report";
import type { ReceivablesWorkbook } from "../receivables-workbook";
import type { PackWords } from "./pack-words";
import type {
  NewerInput,
  ProvisionOnSheet,
  RejectedInput,
  UnmatchedRate,
} from "./provision-inputs";
import { groupNameOf } from "./provision-groups";

/** More rows than such a sheet has. */
const MOST_ROWS = 2_000;

/** What the sheet says; undefined where the workbook has none. `words` are those of every language. */
export async function provisionOnSheet(
  workbook: Pick<ReceivablesWorkbook, "ownSheets" | "outline" | "readCells">,
  aging: AgingReport,
  words: readonly PackWords[],
): Promise<ProvisionOnSheet | undefined> {
  const sheet = (await workbook.ownSheets()).get("provision");
  if (sheet === undefined) return undefined;
  const { sheets } = await workbook.outline();
  const used = sheets.find(({ name }) => name === sheet)?.used;
  if (used === undefined) return undefined;
  const rowCount = Math.min(used.rowCount, MOST_ROWS);
  return inputsIn(await workbook.readCells({ ...used, rowCount }), aging, words);
}

/** The choices with what the sheet says laid over them. */
export function withSheet(
  choices: ProvisionChoices,
  onSheet: ProvisionOnSheet | undefined,
  newer: readonly NewerInput[] = [],
): ProvisionChoices {
  if (onSheet === undefined) return choices;
  const { enteredRates, booked } = choices;
  const isGiven = (key: string): boolean =>
    Object.hasOwn(enteredRates, key) || Object.hasOwn(enteredRates, key.replace(/^[^:]*:/, ""));
  const rates = Object.entries(onSheet.rates).filter(([key]) => !isGiven(key));
  return {
    ...choices,
    enteredRates: { ...Object.fromEntries(rates), ...enteredRates },
    ownFactors: newer.includes("factor") ? {} : onSheet.factors,
    booked: newer.includes("booked") ? withBooked(onSheet.booked, booked) : onSheet.booked,
  };
}

/** What the sheet says of currencies that nothing newer was given for. */
function withBooked(
  onSheet: readonly EnteredAmount[],
  given: readonly EnteredAmount[],
): readonly EnteredAmount[] {
  const isGiven = (code: string): boolean =>
    given.some(({ currency }) => currency === code || currency === "");
  return [...given, ...onSheet.filter(({ currency }) => !isGiven(currency))];
}

interface Found {
  currency: string;
  /** Of the table being passed; -1 outside. */
  rateColumn: number;
  readonly rates: Record<string, number>;
  readonly booked: EnteredAmount[];
  readonly rejected: RejectedInput[];
  readonly unmatched: UnmatchedRate[];
  readonly factors: Record<string, number>;
}

function inputsIn(
  { place, values }: SheetCells,
  aging: AgingReport,
  words: readonly PackWords[],
): ProvisionOnSheet {
  const texts = textsOf(aging, words);
  const found: Found = {
    ...{ currency: "", rateColumn: -1, rates: {}, factors: {}, booked: [] },
    ...{ rejected: [], unmatched: [] },
  };
  values.forEach((cells, row) => {
    const at = cells.findIndex((cell) => cell !== "");
    const label = String(cells[at] ?? "").trim();
    const address = (column: number): string =>
      cellAddress(place.rowIndex + row, place.columnIndex + column);
    const currency = texts.currencies.get(label);
    if (currency !== undefined) {
      Object.assign(found, { currency, rateColumn: -1 });
      return;
    }
    const header = cells.findIndex((cell) => texts.own.has(String(cell)));
    const group = texts.groups.get(label);
    const take = (column: number, most: number): number | undefined =>
      numberIn(cells[column] ?? "", most, () => {
        found.rejected.push({ address: address(column), found: String(cells[column]) });
      });
    if (header >= 0) found.rateColumn = header;
    else if (found.rateColumn >= 0 && group !== undefined) {
      const share = take(found.rateColumn, 1);
      if (share !== undefined) found.rates[`${found.currency}:${group}`] = percentOf(share);
    } else if (found.rateColumn >= 0 && label !== "" && !texts.total.has(label)) {
      // A group of the buckets the sheet was written with.
      const share = take(found.rateColumn, 1);
      if (share !== undefined) found.unmatched.push({ group: label, percent: percentOf(share) });
    } else {
      found.rateColumn = -1;
      const factor = texts.factor.has(label) ? take(at + 1, LARGEST_FACTOR) : undefined;
      if (factor !== undefined) found.factors[found.currency] = factor;
      if (!texts.booked.has(label)) return;
      const amount = take(at + 1, Infinity);
      if (amount !== undefined) found.booked.push({ currency: found.currency, amount });
    }
  });
  return found;
}

/** Percent of a share, without the dust of binary fractions. */
function percentOf(share: number): number {
  return Number((share * 100).toPrecision(12));
}

/** A factor beyond it is a typing error. */
const LARGEST_FACTOR = 10;

function numberIn(cell: CellValue, most: number, reject: () => void): number | undefined {
  if (cell === "") return undefined;
  const isUsable = typeof cell === "number" && cell >= 0 && cell <= most;
  if (!isUsable) reject();
  return isUsable ? cell : undefined;
}

/** What labels on the sheet say, in any of the languages it may have been written in. */
function textsOf(aging: AgingReport, all: readonly PackWords[]) {
  const ids = [...aging.settings.scheme.buckets.map(({ id }) => id), UNDATED, WHOLE_BALANCE];
  const labels = (of: (words: PackWords) => string): ReadonlySet<string> => new Set(all.map(of));
  return {
    currencies: new Map(
      all.flatMap(({ pack, report }) =>
        aging.currencies.map(({ code }): [string, string] => [
          pack.currencyHeading(code || report.unnamedCurrency),
          code,
        ]),
      ),
    ),
    groups: new Map(
      all.flatMap((words) =>
        ids.map((id): [string, string] => [groupNameOf({ aging }, words, id), id]),
      ),
    ),
    own: labels(({ sheets }) => sheets.provision.columns.own),
    total: labels(({ report }) => report.total),
    factor: labels(({ sheets }) => sheets.provision.factor),
    booked: labels(({ sheets }) => sheets.provision.summary.booked),
  };
}

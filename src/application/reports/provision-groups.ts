// The table of groups on the sheet of the allowance. It calculates by itself: a rate that the user types changes the
// allowance at once, and the next refresh reads the rate back.
import { UNDATED } from "../../domain/credit-loss/loss-rate";
import type { ProvisionRow } from "../../domain/credit-loss/provision";
import type { CurrencyAging } from "../aging-report";
import { cellAddress } from "../cell-address";
import { majorUnits } from "../customers-table";
import { DEFAULT_SHARE_PERCENT, WHOLE_BALANCE, type CurrencyProvision } from "../provision-report";
import type { PlanTable } from "../sheet-plan";
import type { PackWords } from "./pack-words";
import type { PackSource } from "./report-parts";
import { reportTable, type ReportColumn } from "./report-table";

/** Places of the columns, counted from 0. */
export const GROUP_COLUMN = {
  ...{ group: 0, exposure: 1, individual: 2, base: 3, reference: 4 },
  ...{ own: 5, used: 6, origin: 7, applied: 8, allowance: 9 },
} as const;
type GroupColumn = keyof typeof GROUP_COLUMN;

const RATE_FORMAT = "0.00%_ ";

export interface GroupsPlace {
  readonly name: string;
  readonly row: number;
  /** Cell of the forward-looking factor, as "$B$8"; undefined where the method knows none. */
  readonly factor: string | undefined;
}

/** The table of one currency; undefined where the method has no groups. */
export function groupsTable(
  source: PackSource,
  words: PackWords,
  about: {
    readonly provision: CurrencyProvision;
    readonly currency: CurrencyAging;
    readonly place: GroupsPlace;
  },
): PlanTable | undefined {
  const { provision, currency, place } = about;
  if (provision.rows.length === 0) return undefined;
  const table = reportTable(columnsOf(source, words, { provision, currency }), provision.rows, {
    ...{ name: place.name, row: place.row, empty: words.report.nothingOpen },
    total: words.report.total,
  });
  const formulasAt = formulasOf(words, { provision, place, minorDigits: currency.minorDigits });
  return { ...table, formulas: provision.rows.map((row, index) => formulasAt(row, index)) };
}

/** What a group is called, in these words. */
export function groupNameOf(
  { aging }: Pick<PackSource, "aging">,
  { provision, report }: PackWords,
  id: string,
): string {
  if (id === WHOLE_BALANCE) return provision.wholeBalance;
  if (id === UNDATED) return provision.undated;
  const bucket = aging.settings.scheme.buckets.find((each) => each.id === id);
  return bucket === undefined ? id : report.lines.bucket(bucket);
}

function columnsOf(
  source: PackSource,
  words: PackWords,
  about: { readonly provision: CurrencyProvision; readonly currency: CurrencyAging },
): ReportColumn<ProvisionRow>[] {
  const { provision, currency } = about;
  const names = words.sheets.provision.columns;
  const amount = (
    header: string,
    minor: (row: ProvisionRow) => number,
  ): ReportColumn<ProvisionRow> => ({
    ...{ header, style: "amount", isSummed: true },
    value: (row) => majorUnits(minor(row), currency.minorDigits),
  });
  const rate = (
    header: string,
    value: ReportColumn<ProvisionRow>["value"],
  ): ReportColumn<ProvisionRow> => ({
    ...{ header, style: "percent", format: RATE_FORMAT, value },
  });
  return [
    {
      ...{ header: names.group, style: "text" },
      value: ({ bucketId }) => groupNameOf(source, words, bucketId),
    },
    amount(names.exposure, ({ exposureMinor }) => exposureMinor),
    amount(names.individual, ({ individualMinor }) => individualMinor),
    amount(names.base, ({ baseMinor }) => baseMinor),
    rate(names.reference, (row) => referenceOf(provision, row).percent / 100),
    {
      ...{ header: names.own, style: "input", format: RATE_FORMAT },
      value: ({ origin, ratePercent }) => (origin === "entered" ? ratePercent / 100 : ""),
    },
    rate(names.used, ({ ratePercent }) => ratePercent / 100),
    {
      // A cell of texts would show the formula instead of what it says.
      ...{ header: names.origin, style: "text", format: "General" },
      value: ({ origin }) => words.provision.origins[origin],
    },
    rate(names.applied, ({ appliedPercent }) => appliedPercent / 100),
    amount(names.allowance, ({ allowanceMinor }) => allowanceMinor),
  ];
}

/** The rate that goes for a group when the user enters none. */
function referenceOf(
  { rows, referenceRates }: CurrencyProvision,
  { bucketId }: ProvisionRow,
): { readonly percent: number; readonly origin: ProvisionRow["origin"] } {
  if (bucketId === WHOLE_BALANCE) return { percent: DEFAULT_SHARE_PERCENT, origin: "default" };
  const own = referenceRates.find((rate) => rate.bucketId === bucketId);
  if (own !== undefined) return { percent: own.ratePercent, origin: own.origin };
  const dated = rows.filter((row) => row.bucketId !== UNDATED);
  const whole = dated.reduce((sum, { baseMinor }) => sum + baseMinor, 0);
  const loss = dated.reduce((sum, { baseMinor, ratePercent }) => sum + baseMinor * ratePercent, 0);
  return { percent: whole > 0 ? loss / whole : 0, origin: "mean" };
}

function formulasOf(
  words: PackWords,
  about: {
    readonly provision: CurrencyProvision;
    readonly place: GroupsPlace;
    readonly minorDigits: number;
  },
): (row: ProvisionRow, index: number) => readonly string[] {
  const { provision, place, minorDigits } = about;
  const first = place.row + 1;
  const datedCount = provision.rows.filter(({ bucketId }) => bucketId !== UNDATED).length;
  const cell = (column: GroupColumn, row: number): string => cellAddress(row, GROUP_COLUMN[column]);
  /** From the first row on, which stays where the formula is copied. */
  const down = (column: GroupColumn, last: number, from = first): string =>
    `${cell(column, from).replace(/(\d+)$/, "$$$1")}:${cell(column, last)}`;
  const { origins } = words.provision;
  return (row, index) => {
    const at = first + index;
    const [own, used] = [cell("own", at), cell("used", at)];
    const reference = referenceOf(provision, row);
    const isEntered = `AND(ISNUMBER(${own}),${own}>=0,${own}<=1)`;
    const lastDated = first + datedCount - 1;
    const dated = { base: down("base", lastDated), used: down("used", lastDated) };
    const formulas: Record<GroupColumn, string> = {
      ...{ group: "", exposure: "", individual: "", own: "" },
      base: `=MAX(0,${cell("exposure", at)}-${cell("individual", at)})`,
      reference:
        reference.origin === "mean" && datedCount > 0
          ? `=IF(SUM(${dated.base})>0,SUMPRODUCT(${dated.base},${dated.used})/SUM(${dated.base}),0)`
          : "",
      used: `=IF(${isEntered},${own},${cell("reference", at)})`,
      origin: `=IF(${isEntered},${quoted(origins.entered)},${quoted(origins[reference.origin])})`,
      applied: place.factor === undefined ? `=${used}` : `=MAX(0,MIN(1,${used}*${place.factor}))`,
      // Rounding is carried on from group to group, so that the groups add up to the rounded whole.
      allowance:
        `=ROUND(SUMPRODUCT(${down("base", at)},${down("applied", at)}),${String(minorDigits)})` +
        `-SUM(${down("allowance", at - 1, place.row)})`,
    };
    return (Object.keys(GROUP_COLUMN) as GroupColumn[]).map((column) => formulas[column]);
  };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

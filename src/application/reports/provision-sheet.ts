// The allowance for bad debts as a working paper: method and origin of every rate, groups that calculate by themselves,
// what is assessed by itself, what is to be booked, the proof, and room for those who sign.
import { isoOf } from "../../domain/calendar/calendar-date";
import type { IndividualAllowance } from "../../domain/credit-loss/provision";
import type { CurrencyAging } from "../aging-report";
import { cellAddress } from "../cell-address";
import { majorUnits } from "../customers-table";
import type { CurrencyProvision } from "../provision-report";
import type {
  PlanArea,
  PlanBlock,
  PlanFormula,
  PlanName,
  PlanTable,
  PlanValidation,
  SheetPlan,
} from "../sheet-plan";
import type { PackWords } from "./pack-words";
import { cellName, nameEnding, OTHER_NAMES } from "./figure-names";
import { GROUP_COLUMN, groupNameOf, groupsTable } from "./provision-groups";
import { rejectedBlocks } from "./provision-rejected";
import { provisionSummary } from "./provision-summary";
import { printSetUp, reportHead } from "./report-frame";
import type { PackSource } from "./report-parts";
import { reportTable, type ReportColumn } from "./report-table";
import { conditionOver } from "./table-conditions";

const SIGNERS = ["prepared", "reviewed", "approved"] as const;
const LAST_COLUMN = GROUP_COLUMN.allowance;

export function provisionSheet(source: PackSource, words: PackWords): SheetPlan {
  const { aging, provision } = source;
  const title = words.pack.titles.provision;
  const { method } = provision.choices;
  const head = reportHead(source, words, {
    title,
    lines: [
      `${words.provision.methods[method]}    ${words.provision.methodSources[method]}`,
      words.report.settings(aging.settings),
      words.sheets.provision.inputNote,
    ],
  });
  const signing = signingPart(words, head.length + 1);
  const parts: CurrencyPart[] = [];
  const breaksBefore: number[] = [];
  const rejected = rejectedBlocks(source, words, signing.rowEnd + 1);
  let row = signing.rowEnd + 1 + (rejected.length > 0 ? rejected.length + 1 : 0);
  for (const own of provision.currencies) {
    const currency = aging.currencies[own.currency];
    if (currency === undefined) continue;
    if (currency.itemCount === 0 && aging.currencies.length > 1) continue;
    if (parts.length > 0) breaksBefore.push(row);
    const part = currencyPart(source, words, { own, currency, row, count: parts.length });
    parts.push(part);
    row = part.rowEnd + 1;
  }
  const note: PlanBlock = {
    ...{ row, column: 0, style: "subtitle", values: [[words.sheets.provision.disclaimer]] },
  };
  return {
    ...{ key: "provision", name: words.pack.names.provision, charts: [] },
    blocks: [...head, ...signing.blocks, ...rejected, ...parts.flatMap((p) => p.blocks), note],
    formulas: parts.flatMap(({ formulas }) => formulas),
    tables: parts.flatMap(({ tables }) => tables),
    validations: parts.flatMap(({ validations }) => validations),
    names: parts.flatMap(({ names }) => names),
    // How much of a group is expected to be lost, at a glance.
    conditions: parts.flatMap(({ groups }) =>
      groups === undefined
        ? []
        : [conditionOver(groups, { from: GROUP_COLUMN.applied }, { kind: "share-bar" })],
    ),
    blanks: signing.blanks,
    columnWidths: [28, 18, 18, 18, 13, 13, 13, 24, 13, 18],
    ...{ freezeRows: 0, freezeColumns: 0 },
    print: { ...printSetUp(source, words, { title }), breaksBefore },
  };
}

/** Lines for those who stand for the figures. Above the figures, because what is written there stays in its place. */
function signingPart({ sheets }: PackWords, row: number) {
  const { signers } = sheets.provision;
  const blocks = SIGNERS.flatMap((signer, index): PlanBlock[] => [
    { row: row + index, column: 0, values: [[signers[signer]]], style: "label" },
    { row: row + index, column: 2, values: [[signers.date]], style: "label" },
  ]);
  const blanks = SIGNERS.flatMap((_, index): PlanArea[] =>
    [1, 3].map((column) => ({ row: row + index, column, rowCount: 1, columnCount: 1 })),
  );
  return { blocks, blanks, rowEnd: row + SIGNERS.length };
}

interface CurrencyPart {
  readonly blocks: readonly PlanBlock[];
  readonly formulas: readonly PlanFormula[];
  readonly tables: readonly PlanTable[];
  readonly validations: readonly PlanValidation[];
  readonly names: readonly PlanName[];
  readonly groups: PlanTable | undefined;
  readonly rowEnd: number;
}

function currencyPart(
  source: PackSource,
  words: PackWords,
  at: {
    readonly own: CurrencyProvision;
    readonly currency: CurrencyAging;
    readonly row: number;
    readonly count: number;
  },
): CurrencyPart {
  const { own, currency, row, count } = at;
  const number = count === 0 ? "" : String(count + 1);
  const ending = nameEnding(source.aging, currency);
  const basis = basisPart(source, words, { own, currency, row });
  const groups = groupsTable(source, words, {
    ...{ provision: own, currency },
    place: { name: `HuikuanProvision${number}`, row: basis.rowEnd, factor: basis.factor },
  });
  const individualRow = groups === undefined ? basis.rowEnd : endOf(groups) + 1;
  const individual = individualPart(source, words, {
    ...{ own, currency, row: individualRow, name: `HuikuanIndividual${number}` },
  });
  const summary = provisionSummary(words, {
    ...{ provision: own, currency, groups, individual: individual.table, ending },
    row: individual.rowEnd,
  });
  const rolling = rollingPart(source, words, { own, row: summary.rowEnd + 1 });
  return {
    blocks: [...basis.blocks, ...individual.blocks, ...summary.blocks, ...rolling.blocks],
    ...{ formulas: summary.formulas, groups },
    tables: [groups, individual.table].filter((table) => table !== undefined),
    validations: groups === undefined ? [] : [rateRule(words, groups)],
    names: [
      ...summary.names,
      ...basis.names.map((each) => ({ ...each, name: each.name + ending })),
    ],
    rowEnd: summary.rowEnd + 1 + rolling.rowCount,
  };
}

/** The row after a table's last. */
function endOf({ row, rows, totals }: PlanTable): number {
  return row + 1 + rows.length + (totals === undefined ? 0 : 1);
}

function basisPart(
  { provision }: PackSource,
  words: PackWords,
  {
    own,
    currency,
    row,
  }: {
    readonly own: CurrencyProvision;
    readonly currency: CurrencyAging;
    readonly row: number;
  },
) {
  const { sheets, pack, report } = words;
  const { rateSource, method } = provision.choices;
  const heading = pack.currencyHeading(currency.code || report.unnamedCurrency);
  const hasRates = method === "matrix" || method === "aging-rates";
  const closes = own.closeDates.map(isoOf);
  const isMatrix = method === "matrix";
  const factorRow = row + (hasRates ? 2 : 1);
  const wide = Array.from({ length: LAST_COLUMN + 1 }, (_, index) => (index === 0 ? heading : ""));
  const blocks: PlanBlock[] = [{ row, column: 0, values: [wide], style: "section" }];
  if (hasRates)
    blocks.push(
      { row: row + 1, column: 0, values: [[sheets.provision.basis]], style: "label" },
      {
        ...{ row: row + 1, column: 1, style: "subtitle" },
        values: [[sheets.provision.basisOf(rateSource, closes)]],
      },
    );
  if (isMatrix)
    blocks.push(
      { row: factorRow, column: 0, values: [[sheets.provision.factor]], style: "label" },
      {
        ...{ row: factorRow, column: 1, style: "input", format: "0.00_ " },
        values: [[own.forwardLookingFactor]],
      },
      { row: factorRow, column: 2, values: [[sheets.provision.factorNote]], style: "subtitle" },
    );
  const rowEnd = isMatrix ? factorRow + 2 : factorRow + 1;
  const name = cellName(OTHER_NAMES.factor, factorRow, 1);
  const factor = isMatrix ? cellAddress(factorRow, 1).replace(/^([A-Z]+)/, "$$$1$$") : undefined;
  return { blocks, rowEnd, factor, names: isMatrix ? [name] : [] };
}

function rateRule({ sheets }: PackWords, groups: PlanTable): PlanValidation {
  const { own } = sheets.provision;
  return {
    ...{ row: groups.row + 1, column: GROUP_COLUMN.own },
    ...{ rowCount: groups.rows.length, columnCount: 1, rule: { kind: "share" } },
    ...{ prompt: { title: own.title, text: own.prompt }, refusal: own.refusal },
  };
}

function individualPart(
  source: PackSource,
  words: PackWords,
  at: {
    readonly own: CurrencyProvision;
    readonly currency: CurrencyAging;
    readonly row: number;
    readonly name: string;
  },
): {
  readonly blocks: PlanBlock[];
  readonly table: PlanTable | undefined;
  readonly rowEnd: number;
} {
  const { own, currency, row, name } = at;
  const { individual: names } = words.sheets.provision;
  const isOnly = source.provision.choices.method === "individual";
  if (own.individual.length === 0 && !isOnly) return { blocks: [], table: undefined, rowEnd: row };
  const heading: PlanBlock = { row, column: 0, values: [[names.heading]], style: "label" };
  if (own.individual.length === 0)
    return {
      blocks: [heading, { row: row + 1, column: 0, values: [[names.none]], style: "subtitle" }],
      ...{ table: undefined, rowEnd: row + 3 },
    };
  const table = reportTable(individualColumns(source, words, currency), own.individual, {
    ...{ name, row: row + 1, empty: names.none, total: words.report.total, keyColumns: [0, 1] },
  });
  const formulas = own.individual.map((_, index) => {
    const [amount, loss] = [cellAddress(row + 2 + index, 2), cellAddress(row + 2 + index, 3)];
    return ["", "", "", "", `=ROUND(${amount}*${loss},${String(currency.minorDigits)})`, ""];
  });
  return { blocks: [heading], table: { ...table, formulas }, rowEnd: endOf(table) + 1 };
}

function individualColumns(
  source: PackSource,
  words: PackWords,
  { minorDigits }: CurrencyAging,
): ReportColumn<IndividualAllowance>[] {
  const { individual: names } = words.sheets.provision;
  const basisOf = new Map(
    (source.provision.choices.individual ?? []).map(({ customer, basis }) => [customer, basis]),
  );
  const idOf = new Map(source.aging.ledger.customers.map(({ id, name }) => [name || id, id]));
  return [
    { header: names.customer, style: "text", value: ({ label }) => label },
    {
      ...{ header: names.group, style: "text" },
      value: ({ bucketId }) => groupNameOf(source, words, bucketId),
    },
    {
      ...{ header: names.amount, style: "amount", isSummed: true },
      value: ({ amountMinor }) => majorUnits(amountMinor, minorDigits),
    },
    {
      ...{ header: names.loss, style: "percent", format: "0.00%_ " },
      value: ({ lossPercent }) => lossPercent / 100,
    },
    {
      ...{ header: names.allowance, style: "amount", isSummed: true },
      value: ({ allowanceMinor }) => majorUnits(allowanceMinor, minorDigits),
    },
    {
      ...{ header: names.basis, style: "text" },
      value: ({ label }) => basisOf.get(label) ?? basisOf.get(idOf.get(label) ?? "") ?? "",
    },
  ];
}

/** How buckets rolled from close to close, where the workbook keeps closes: the reader checks the rates by it. */
function rollingPart(
  source: PackSource,
  words: PackWords,
  { own, row }: { readonly own: CurrencyProvision; readonly row: number },
): { readonly blocks: readonly PlanBlock[]; readonly rowCount: number } {
  const { rolling } = own;
  if (rolling === undefined) return { blocks: [], rowCount: 0 };
  const { rolling: names, columns } = words.sheets.provision;
  const share = (percent: number | undefined) => (percent === undefined ? "" : percent / 100);
  const blocks: PlanBlock[] = [
    { row, column: 0, values: [[names.heading, "", ""]], style: "section" },
    {
      ...{ row: row + 1, column: 0, style: "header" },
      values: [[columns.group, names.roll, names.loss]],
    },
    {
      ...{ row: row + 2, column: 0, style: ["text", "percent", "percent"] },
      values: rolling.rolls.map(({ bucketId, meanPercent }, at) => [
        groupNameOf(source, words, bucketId),
        share(meanPercent),
        share(rolling.lossPercents[at]),
      ]),
      format: ["@", "0.00%_ ", "0.00%_ "],
    },
    ...(rolling.rolls.every(({ isEven }) => isEven)
      ? []
      : [
          {
            ...{ row: row + 1, column: 3, style: "subtitle" as const },
            values: [[names.uneven]],
          },
        ]),
  ];
  return { blocks, rowCount: rolling.rolls.length + 3 };
}

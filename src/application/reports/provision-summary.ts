// Under the groups: what the allowance comes to and what is to be booked, and the proof that nothing is missing.
import type { CellValue } from "../../domain/ledger/sheet-cells";
import type { CurrencyAging } from "../aging-report";
import { cellAddress } from "../cell-address";
import { majorUnits } from "../customers-table";
import type { CurrencyProvision } from "../provision-report";
import type { CellStyle, PlanBlock, PlanFormula, PlanName, PlanTable } from "../sheet-plan";
import { cellName, OTHER_NAMES } from "./figure-names";
import type { PackWords } from "./pack-words";
import { GROUP_COLUMN } from "./provision-groups";

export interface SummaryPart {
  readonly blocks: readonly PlanBlock[];
  readonly formulas: readonly PlanFormula[];
  readonly names: readonly PlanName[];
  readonly rowEnd: number;
}

interface SummaryUse {
  readonly provision: CurrencyProvision;
  readonly currency: CurrencyAging;
  readonly groups: PlanTable | undefined;
  readonly individual: PlanTable | undefined;
  readonly row: number;
  /** Of the names of the currency. */
  readonly ending: string;
}

/** Column of the proof's labels, and of its figures: labels run over the columns between. */
const PROOF = { label: 4, value: 8 } as const;

interface Line {
  readonly label: string;
  readonly value: CellValue;
  /** "" where the cell holds its value. */
  readonly formula: string;
  readonly style: CellStyle;
  readonly format?: string;
}

/** Required allowance, booked, to be charged or released with its entry; beside it the proof. */
export function provisionSummary(words: PackWords, use: SummaryUse): SummaryPart {
  const { row, ending } = use;
  const { summary, proof, entry } = words.sheets.provision;
  const left = summaryLines(words, use);
  const right = proofLines(words, use);
  const entryRow = row + Math.max(left.length, right.length) + 2;
  const movement = cellAddress(row + MOVEMENT, 1);
  return {
    blocks: [
      { row, column: 0, values: [[summary.heading, ""]], style: "section" },
      { row, column: PROOF.label, values: [[proof.heading, "", "", "", ""]], style: "section" },
      ...blocksOf(left, { row: row + 1, label: 0, value: 1 }),
      ...blocksOf(right, { row: row + 1, ...PROOF }),
      { row: entryRow, column: 0, values: [[entry.heading, ""]], style: "section" },
    ],
    formulas: [
      ...formulasOf(left, row + 1, 1),
      ...formulasOf(right, row + 1, PROOF.value),
      ...entryFormulas(words, use, { row: entryRow + 1, movement }),
    ],
    names: [
      cellName(OTHER_NAMES.allowance + ending, row + REQUIRED, 1),
      cellName(OTHER_NAMES.booked + ending, row + BOOKED, 1),
      cellName(OTHER_NAMES.movement + ending, row + MOVEMENT, 1),
    ],
    rowEnd: entryRow + 3,
  };
}

/** Lines of the summary, counted from its heading. */
const [REQUIRED, BOOKED, MOVEMENT] = [3, 4, 5];

function summaryLines(words: PackWords, use: SummaryUse): readonly Line[] {
  const { provision, currency, groups, individual, row } = use;
  const { summary, bookedNeeded } = words.sheets.provision;
  const major = (minor: number): number => majorUnits(minor, currency.minorDigits);
  const [groupsCell, individualCell, required, booked] = [1, 2, REQUIRED, BOOKED].map((line) =>
    cellAddress(row + line, 1),
  );
  const sum = (minors: readonly number[]): number =>
    minors.reduce((total, minor) => total + minor, 0);
  const { movementMinor, bookedMinor, requiredMinor, exposureMinor } = provision;
  return [
    {
      ...{ label: summary.groups, style: "amount", formula: sumOf(groups, GROUP_COLUMN.allowance) },
      value: major(sum(provision.rows.map(({ allowanceMinor }) => allowanceMinor))),
    },
    {
      ...{ label: summary.individual, style: "amount", formula: sumOf(individual, 4) },
      value: major(sum(provision.individual.map(({ allowanceMinor }) => allowanceMinor))),
    },
    {
      ...{ label: summary.required, style: "total", value: major(requiredMinor) },
      formula: `=${groupsCell ?? ""}+${individualCell ?? ""}`,
    },
    {
      ...{ label: summary.booked, style: "input", format: "#,##0.00_ ", formula: "" },
      value: bookedMinor === undefined ? "" : major(bookedMinor),
    },
    {
      ...{ label: summary.movement, style: "total", format: "#,##0.00_ ;-#,##0.00_ " },
      value: movementMinor === undefined ? bookedNeeded : major(movementMinor),
      formula:
        `=IF(ISNUMBER(${booked ?? ""}),ROUND(${required ?? ""}-${booked ?? ""},` +
        `${String(currency.minorDigits)}),"${bookedNeeded}")`,
    },
    {
      ...{ label: summary.coverage, style: "percent", format: "0.00%_ " },
      value: exposureMinor > 0 ? requiredMinor / exposureMinor : "",
      formula: `=IF(${exposureSum(use)}>0,${required ?? ""}/${exposureSum(use)},"")`,
    },
  ];
}

/** The debts that the allowance is about, as a formula without its sign. */
function exposureSum({ groups, provision, currency }: SummaryUse): string {
  const all = sumOf(groups, GROUP_COLUMN.exposure).slice(1);
  return all === "" ? String(majorUnits(provision.exposureMinor, currency.minorDigits)) : all;
}

function proofLines(words: PackWords, use: SummaryUse): readonly Line[] {
  const { provision, currency, row, groups } = use;
  const { proof, verdict } = words.sheets.provision;
  const { totals } = words.report;
  const major = (minor: number): number => majorUnits(minor, currency.minorDigits);
  const at = (line: number): string => cellAddress(row + line, PROOF.value);
  const digits = String(currency.minorDigits);
  const { exposureMinor, creditsMinor, outstandingMinor } = provision;
  const difference = exposureMinor + creditsMinor - outstandingMinor;
  const { control } = currency.proof;
  const isProven = difference === 0 && currency.proof.differenceMinor === 0;
  return [
    {
      ...{ label: proof.exposure, style: "amount", value: major(exposureMinor) },
      formula: groups === undefined ? "" : `=${exposureSum(use)}`,
    },
    { label: proof.credits, style: "amount", value: major(creditsMinor), formula: "" },
    {
      ...{ label: proof.outstanding, style: "amount", value: major(outstandingMinor), formula: "" },
    },
    {
      ...{ label: proof.difference, style: "proof", value: major(difference) },
      formula: `=ROUND(${at(1)}+${at(2)}-${at(3)},${digits})`,
    },
    {
      ...{ label: proof.control, style: "amount", formula: "" },
      value: control === undefined ? totals.noControl : major(control.amountMinor),
    },
    {
      ...{ label: proof.allowance, style: isProven ? "proof" : "warning" },
      value: isProven ? verdict.proven : verdict.unproven,
      formula: isProven ? `=IF(${at(4)}=0,"${verdict.proven}","${verdict.unproven}")` : "",
    },
  ];
}

function entryFormulas(
  words: PackWords,
  { provision, currency }: SummaryUse,
  at: { readonly row: number; readonly movement: string },
): PlanFormula[] {
  const { entry } = words.sheets.provision;
  const { movementMinor: minor } = provision;
  const { row, movement } = at;
  const { bookedNeeded } = words.sheets.provision;
  const text = (charge: string, release: string, otherwise: string): string =>
    `=IF(ISNUMBER(${movement}),IF(${movement}>0,"${charge}",IF(${movement}<0,"${release}","${entry.none}")),"${otherwise}")`;
  const amount = `=IF(ISNUMBER(${movement}),IF(${movement}=0,"",ABS(${movement})),"")`;
  const said = (charge: string, release: string, otherwise: string): string => {
    if (minor === undefined) return otherwise;
    if (minor === 0) return entry.none;
    return minor > 0 ? charge : release;
  };
  const value = minor ? majorUnits(Math.abs(minor), currency.minorDigits) : "";
  return [
    {
      ...{ row, column: 0, style: ["label", "amount"] as const },
      formulas: [
        [text(entry.debitLoss, entry.debitAllowance, bookedNeeded), amount],
        [text(entry.creditAllowance, entry.creditLoss, ""), amount],
      ],
      values: [
        [said(entry.debitLoss, entry.debitAllowance, bookedNeeded), value],
        [said(entry.creditAllowance, entry.creditLoss, ""), value],
      ],
    },
  ];
}

function blocksOf(
  lines: readonly Line[],
  at: { readonly row: number; readonly label: number; readonly value: number },
): PlanBlock[] {
  return lines.flatMap(({ label, value, formula, style, format }, index): PlanBlock[] => {
    const row = at.row + index;
    return [
      { row, column: at.label, values: [[label]], style: "label" },
      ...(formula === ""
        ? [
            {
              ...{ row, column: at.value, values: [[value]], style },
              ...(format === undefined ? {} : { format }),
            },
          ]
        : []),
    ];
  });
}

function formulasOf(lines: readonly Line[], from: number, column: number): PlanFormula[] {
  return lines.flatMap(({ value, formula, style, format }, index): PlanFormula[] =>
    formula === ""
      ? []
      : [
          {
            ...{ row: from + index, column, formulas: [[formula]], values: [[value]], style },
            ...(format === undefined ? {} : { format }),
          },
        ],
  );
}

/** The sum of a column of a table; "" without the table. */
function sumOf(table: PlanTable | undefined, column: number): string {
  if (table === undefined) return "";
  const place = table.column + column;
  const [first, last] = [table.row + 1, table.row + table.rows.length];
  return `=SUM(${cellAddress(first, place)}:${cellAddress(last, place)})`;
}

// The advice beside each row of the ledger, or on a sheet of ours with the documents it is about. Rows that are no
// open debt (totals, blanks, credits, settled items) stay empty.
import { isoOf, NO_DATE } from "../../domain/calendar/calendar-date";
import type { CellValue } from "../../domain/ledger/sheet-cells";
import type { ItemPlan, ItemStep } from "../../domain/tactics/item-plan";
import { LEVELS } from "../../domain/tactics/rhythm-table";
import { advisedTactics } from "../../domain/tactics/customer-advice";
import type { AgingReport, CustomerAging } from "../aging-report";
import { adviceText, conditionText } from "../customer-advice-words";
import type { Steps } from "../in-slices";
import { planItems, type PlannedItem } from "../item-plans";
import type { ReasonWords } from "../plan-reason";
import type { SheetPlan } from "../sheet-plan";
import type { LedgerColumnsPlan } from "./ledger-columns";
import { columnsChosen, type TacticColumnId } from "./tactic-columns-table";

/** What is next for a document, in words; days come as texts. */
export interface ItemStepWords {
  readonly "agree-due-date": string;
  readonly "no-pressing": string;
  readonly "settle-dispute": string;
  readonly "limitation-expired": string;
  readonly "stop-limitation": (day: string) => string;
  readonly "claim-guarantee": (day: string) => string;
  readonly letter: (letter: string, day: string, isLate: boolean) => string;
  readonly "letter-approval": (letter: string) => string;
  readonly tactic: (name: string) => string;
}

export interface TacticColumnWords extends ReasonWords {
  readonly columns: {
    readonly headers: Readonly<Record<TacticColumnId, string>>;
    readonly steps: ItemStepWords;
    readonly sheetName: string;
    readonly title: string;
    readonly about: (sheet: string, asOf: string) => string;
    readonly notLegalAdvice: string;
    readonly keys: Readonly<
      Record<"customer" | "document" | "dueDate" | "amount" | "currency" | "row", string>
    >;
    readonly pageFooter: string;
  };
}

/** Who does it, where the profile names somebody in place of the role. */
export type OwnerOf = (customer: CustomerAging) => string;

export interface ChosenColumns {
  readonly ids: readonly string[];
  readonly ownerOf: OwnerOf;
}

/** Documents put into words between two chances to stop: some milliseconds on a slow machine. */
const DOCUMENTS_PER_STEP = 20;

/** The columns for the rows of the ledger's own sheet. */
export function* tacticColumnsPlan(
  report: AgingReport,
  { ids, ownerOf }: ChosenColumns,
  words: TacticColumnWords,
): Steps<LedgerColumnsPlan> {
  const { source, items } = report.ledger;
  const firstRow = source.headerRowIndex + 1;
  const rowCount = Math.max(0, source.place.rowIndex + source.place.rowCount - firstRow);
  const cellsOf = cellWriter(words, ownerOf);
  const columns = columnsChosen(ids).map(({ id, style, width }) => ({
    ...{ id, style, width, header: words.columns.headers[id] },
    values: new Array<CellValue>(rowCount).fill(""),
  }));
  let count = 0;
  for (const planned of planItems(report)) {
    count += 1;
    if (count % DOCUMENTS_PER_STEP === 0) yield;
    if ((report.aged.amountMinor[planned.item] ?? 0) <= 0) continue;
    const row = (items.rowIndex[planned.item] ?? 0) - firstRow;
    const cells = cellsOf(planned);
    for (const column of columns) column.values[row] = cells[column.id] ?? "";
  }
  return { sheet: source.sheet, headerRowIndex: source.headerRowIndex, columns };
}

/** The same as a sheet of ours, for a ledger that has no room beside it or must not be touched. */
export function* tacticsSheetPlan(
  report: AgingReport,
  chosen: ChosenColumns,
  words: TacticColumnWords,
): Steps<SheetPlan> {
  const { headers, title, sheetName, about, notLegalAdvice } = words.columns;
  const columns = [
    ...keyColumns(words),
    ...columnsChosen(chosen.ids).map(({ id, ...column }) => ({ ...column, header: headers[id] })),
  ];
  const source = about(report.ledger.source.sheet, isoOf(report.aged.settings.ageAsOfDate));
  const row = 3;
  const rows = yield* sheetRows(report, chosen, words);
  return {
    ...{ key: "tactics", name: sheetName, charts: [] },
    blocks: [
      { row: 0, column: 0, values: [[title]], style: "title" },
      { row: 1, column: 0, values: [[`${source} ${notLegalAdvice}`]], style: "subtitle" },
    ],
    tables: [
      {
        ...{ name: "HuikuanTactics", row, column: 0, keyColumns: [0, 1, 2, 5] },
        rows,
        header: columns.map(({ header }) => header),
        styles: columns.map(({ style }) => style),
      },
    ],
    columnWidths: columns.map(({ width }) => width),
    ...{ freezeRows: row + 1, freezeColumns: 2 },
    print: {
      ...{ landscape: true, titleRows: { first: row, last: row } },
      ...{ header: title, footer: words.columns.pageFooter },
    },
  };
}

/** By which a reader, and the next writing, knows the document of a row. */
function keyColumns({ columns: { keys } }: TacticColumnWords) {
  return [
    { header: keys.customer, style: "text", width: 26 },
    { header: keys.document, style: "text", width: 16 },
    { header: keys.dueDate, style: "date", width: 12 },
    { header: keys.amount, style: "amount", width: 15 },
    { header: keys.currency, style: "text", width: 7 },
    { header: keys.row, style: "integer", width: 8 },
  ] as const;
}

function* sheetRows(
  report: AgingReport,
  { ids, ownerOf }: ChosenColumns,
  words: TacticColumnWords,
): Steps<CellValue[][]> {
  const { ledger, aged } = report;
  const cellsOf = cellWriter(words, ownerOf);
  const chosen = columnsChosen(ids);
  const rows: CellValue[][] = [];
  let count = 0;
  for (const planned of planItems(report)) {
    count += 1;
    if (count % DOCUMENTS_PER_STEP === 0) yield;
    const { item, customer } = planned;
    const amountMinor = aged.amountMinor[item] ?? 0;
    if (amountMinor <= 0) continue;
    const currency = report.currencies[customer.currency];
    const dueDate = ledger.items.dueDate[item] ?? NO_DATE;
    const cells = cellsOf(planned);
    rows.push([
      customer.name || customer.id,
      ledger.items.documentNumber[item] ?? "",
      dueDate === NO_DATE ? "" : dueDate,
      amountMinor / 10 ** (currency?.minorDigits ?? 2),
      currency?.code ?? "",
      (ledger.items.rowIndex[item] ?? 0) + 1,
      ...chosen.map(({ id }) => cells[id] ?? ""),
    ]);
  }
  return rows;
}

/** What stands in a column for a document; what is the customer's is put into words once. */
function cellWriter(words: TacticColumnWords, ownerOf: OwnerOf) {
  const known = new Map<number, ReturnType<typeof customerCells>>();
  return ({
    customer,
    plan,
  }: PlannedItem): Readonly<Partial<Record<TacticColumnId, CellValue>>> => {
    const ofCustomer = known.get(customer.row) ?? customerCells(customer, words, ownerOf(customer));
    known.set(customer.row, ofCustomer);
    return plan === undefined ? ofCustomer : { ...ofCustomer, ...documentCells(plan, words) };
  };
}

function customerCells(
  { advice }: CustomerAging,
  words: TacticColumnWords,
  owner: string,
): Readonly<Partial<Record<TacticColumnId, CellValue>>> {
  const { tactics, plan: names } = words;
  const [code = "T07", ...others] = advisedTactics(advice);
  const always = {
    ...{ tacticCode: code, tactic: tactics.tactics[code], reason: adviceText(advice, words) },
    approval: conditionText(advice, words),
    next: others
      .slice(0, 3)
      .map((each) => `${each} ${tactics.tactics[each]}`)
      .join(names.listMark),
  };
  if (advice.kind === "short")
    return {
      ...{ ...always, owner, tier: "", score: "", level: "", behaviour: "", quadrant: "" },
      ...{ contactOn: "", priority: "" },
    };
  const { standing, line, nextContact, rhythm, priority } = advice.plan;
  const level = line.level === undefined ? undefined : LEVELS[line.level];
  const { tier, score } = standing.risk;
  const { behaviour } = standing.behaviour;
  const { quadrant } = standing.quadrant;
  const roles = (rhythm?.owners ?? []).map((role) => names.owners[role]).join(names.listMark);
  return {
    ...always,
    ...{ tier: `${tier} ${tactics.tiers[tier]}`, score },
    level: level === undefined ? "" : `${level} ${names.levels[level]}`,
    behaviour: `${behaviour} ${names.behaviours[behaviour]}`,
    quadrant: `${quadrant} ${names.quadrants[quadrant]}`,
    contactOn: nextContact?.on ?? "",
    ...{ owner: owner || roles, priority: priority ?? "" },
  };
}

function documentCells(
  plan: ItemPlan,
  words: TacticColumnWords,
): Readonly<Partial<Record<TacticColumnId, CellValue>>> {
  const { stage, grade, limitation, guarantee } = plan;
  const letter = nextLetter(plan);
  return {
    stage: stage === undefined ? "" : `${stage} ${words.tactics.stages[stage]}`,
    grade: grade === undefined ? "" : `${grade} ${words.plan.grades[grade]}`,
    step: stepText(plan.next, words),
    letter:
      letter === undefined
        ? ""
        : `${words.plan.letters[letter.letter]} · ${words.plan.letterStates[letter.state]}`,
    letterOn: letter?.dueOn ?? "",
    limitationEnd: limitation?.endsOn ?? "",
    limitationDays: limitation?.daysLeft ?? "",
    guaranteeEnd: guarantee?.endsOn ?? "",
  };
}

/** The first letter that has not gone out. */
function nextLetter({ letters }: ItemPlan) {
  return letters.find(({ state }) => state !== "sent" && state !== "lapsed");
}

/** What is next for a document, in words. */
export function stepText(step: ItemStep, words: TacticColumnWords): string {
  const { steps } = words.columns;
  switch (step.kind) {
    case "stop-limitation":
    case "claim-guarantee":
      return steps[step.kind](isoOf(step.by));
    case "letter":
      return steps.letter(words.plan.letters[step.letter], isoOf(step.on), step.isLate);
    case "letter-approval":
      return steps["letter-approval"](words.plan.letters[step.letter]);
    case "tactic":
      return steps.tactic(`${step.code} ${words.tactics.tactics[step.code]}`);
    case "agree-due-date":
    case "no-pressing":
    case "settle-dispute":
    case "limitation-expired":
      return steps[step.kind];
  }
}

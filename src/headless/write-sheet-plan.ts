// Plans as a file: what the pane writes into Excel, written into an .xlsx without Excel.
import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { mayBeOurs, settledNames, type NameThere } from "../application/own-names";
import { TABLE_STYLE } from "../application/sheet-palette";
import { sheetMarkOf, type PlanTable, type SheetPlan } from "../application/sheet-plan";
import { FileFailure } from "../files/file-failure";
import type { PlainName } from "../files/plain-workbook";
import { areaAddress, columnLetters } from "../files/xlsx/cell-address";
import { completedChart } from "../files/xlsx/completed-chart";
import {
  absoluteReference,
  areaIn,
  putDefinedNames,
  quotedSheetName,
  sheetNamedIn,
} from "../files/xlsx/defined-names";
import { bodyFontOf } from "../files/xlsx/graft-styles";
import { activateSheet, graftSheets } from "../files/xlsx/graft-sheet";
import { withLineOnSecondAxis } from "../files/xlsx/line-on-second-axis";
import { readWorkbookPart, tableNamesOf, type SheetEntry } from "../files/xlsx/workbook-part";
import { XlsxPackage } from "../files/xlsx/xlsx-package";
import { planCells, tableColumnNames, tableRowCount, type PlanCells } from "./plan-cells";
import { sheetChart } from "./plan-charts";
import { fileConditions } from "./plan-conditions";
import { rowHeightsOf } from "./plan-heights";
import { fileValidations } from "./plan-validations";
import { columnWidthsOf } from "./plan-widths";
import { notesOutside, putBackOwn, usersOwnOn, withOwnColumns, type UsersOwn } from "./users-own";
import { areasWritten, headerRecords, writtenRecord } from "./written-record";

export interface WriteSheetPlans {
  /** In the order of their sheets. */
  readonly plans: readonly SheetPlan[];
  /**
   * An .xlsx to copy and add the sheets to; a new workbook without it. A sheet that carries a plan's mark is
   * written anew in its place; no other sheet is touched.
   */
  readonly base?: Uint8Array;
}

/** What Chinese Excel starts a workbook with; other systems put their own sans serif in its place. */
const BODY_FONT = "等线";

/** A plan with the names it gets in this workbook. */
interface PlacedPlan {
  readonly plan: SheetPlan;
  readonly sheet: string;
  readonly inPlaceOf: SheetEntry | undefined;
  readonly tables: readonly PlanTable[];
  readonly cells: PlanCells;
  /** What the user has put on the sheet that is written anew. */
  readonly own: UsersOwn | undefined;
}

function freeName(wanted: string, taken: Set<string>, longest: number): string {
  let name = wanted.slice(0, longest);
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    const ending = `_${number}`;
    name = wanted.slice(0, longest - ending.length) + ending;
  }
  taken.add(name.toLowerCase());
  return name;
}

async function placedPlans(
  plans: readonly SheetPlan[],
  base: XlsxPackage | undefined,
  bytes: Uint8Array | undefined,
): Promise<PlacedPlan[]> {
  const workbook = base && readWorkbookPart(base);
  const ownSheet = (plan: SheetPlan): SheetEntry | undefined => {
    const mark = workbook?.names.find(({ name }) => name === sheetMarkOf(plan.key));
    return workbook?.sheets.find(({ name }) => mark && name === sheetNamedIn(mark.formula));
  };
  const fontName = (base && bodyFontOf(base)) ?? BODY_FONT;
  const replaced = new Set(plans.map(ownSheet).map((sheet) => sheet?.part));
  const sheetNames = new Set((workbook?.sheets ?? []).map(({ name }) => name.toLowerCase()));
  const tableNames = new Set(
    base && workbook
      ? tableNamesOf(
          base,
          workbook.sheets.filter(({ part }) => !replaced.has(part)),
        )
      : [],
  );
  const placed: PlacedPlan[] = [];
  for (const plan of plans) {
    const inPlaceOf = ownSheet(plan);
    const allowed = plan.name.replace(/[\\/?*[\]:]/g, " ").trim();
    const sheet = inPlaceOf?.name ?? freeName(allowed, sheetNames, 31);
    const names = workbook?.names ?? [];
    const own =
      bytes && inPlaceOf ? await usersOwnOn(bytes, inPlaceOf.name, { plan, names }) : undefined;
    const tables = plan.tables.map((table) => ({
      ...withOwnColumns(table, own?.columns.get(table.name)),
      name: freeName(table.name, tableNames, 255),
    }));
    const cells = planCells(plan, { tables, fontName });
    if (own) putBack(cells, { plan, tables, own, names });
    placed.push({ plan, sheet, inPlaceOf, tables, cells, own });
  }
  return placed;
}

/** Puts the user's formulas and notes back among the cells of the plan. */
function putBack(
  cells: PlanCells,
  {
    plan,
    tables,
    own,
    names,
  }: {
    readonly plan: SheetPlan;
    readonly tables: readonly PlanTable[];
    readonly own: UsersOwn;
    readonly names: readonly PlainName[];
  },
): void {
  plan.tables.forEach(({ name }, index) => {
    const table = tables[index];
    if (table) putBackOwn(cells.cells, table, own.columns.get(name));
  });
  const { rowCount, columnCount } = cells;
  // Without a record (Excel wrote the sheet) only what lies beyond all of ours is surely the user's.
  const ours = areasWritten(names, plan.key) ?? [{ row: 0, column: 0, rowCount, columnCount }];
  for (const [place, note] of notesOutside(own.notes, ours))
    if (!cells.cells.has(place) || cells.blanks.has(place)) cells.putOwn(place, note);
}

function tableDefinition(table: PlanTable): NonNullable<WriteSheet["tables"]>[number] {
  return {
    name: table.name,
    range: areaAddress({
      row: table.row,
      column: table.column,
      rowCount: tableRowCount(table),
      columnCount: table.header.length,
    }),
    style: TABLE_STYLE,
    showTotalRow: table.totals !== undefined,
    columns: tableColumnNames(table.header).map((name, index) => {
      const total = table.totals?.[index];
      if (total === "sum") return { name, totalFunction: "sum" };
      return total === undefined || total === "" ? { name } : { name, totalLabel: total.label };
    }),
  };
}

/** Characters across an A4 page in landscape at the smallest size that is still read with ease. */
const PAGE_CHARACTERS = 230;

/** How many pages the columns spread over: squeezed onto one, a wide report is too small to read. */
function pagesAcross({ plan, cells }: PlacedPlan): number {
  // Columns that are too many for a page are not printed where a plan says how many are.
  if (plan.print.isOnePage === true || plan.print.columnCount !== undefined) return 1;
  const width = columnWidthsOf(plan, cells).reduce((sum, one) => sum + one, 0);
  return Math.max(1, Math.ceil((plan.print.landscape ? width : width * 1.4) / PAGE_CHARACTERS));
}

/** Left, middle and right as the file format joins them. */
function pageHeader({ print: { header, headerLeft = "", headerRight = "" } }: SheetPlan): string {
  if (headerLeft === "" && headerRight === "") return header;
  const parts = [
    ["&L", headerLeft],
    ["&C", header],
    ["&R", headerRight],
  ] as const;
  return parts.map(([code, text]) => (text === "" ? "" : code + text)).join("");
}

function fileSheet(placed: PlacedPlan): WriteSheet {
  const { plan, sheet, tables, cells } = placed;
  return {
    name: sheet,
    rows: Array.from({ length: cells.rowCount }, () => []),
    cells: cells.cells,
    columns: columnWidthsOf(plan, cells).map((width, column) => ({
      // Widths are the user's own once the sheet exists.
      ...{
        width: placed.own?.widths.get(column) ?? width,
        hidden: plan.hiddenColumns?.includes(column) === true,
      },
    })),
    tables: tables.map(tableDefinition),
    charts: plan.charts.map((chart) => sheetChart(chart, sheet)),
    view: { showGridLines: false },
    conditionalRules: fileConditions(plan.conditions ?? []),
    rowDefs: new Map(
      [...rowHeightsOf(plan, columnWidthsOf(plan, cells))].map(([row, height]) => [
        row,
        { height },
      ]),
    ),
    // A break stands below its row in the file, and before it in a plan.
    rowBreaks: (plan.print.breaksBefore ?? []).map((row) => row - 1),
    dataValidations: fileValidations(plan.validations ?? []),
    ...(plan.freezeRows > 0 || plan.freezeColumns > 0
      ? { freezePane: { rows: plan.freezeRows, columns: plan.freezeColumns } }
      : {}),
    pageSetup: {
      paperSize: "a4",
      orientation: plan.print.landscape ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: pagesAcross(placed),
      fitToHeight: plan.print.isOnePage === true ? 1 : 0,
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.7, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddHeader: pageHeader(plan), oddFooter: plan.print.footer },
  };
}

/** Rows and columns that every page repeats, as Excel names them. */
function printTitles(placed: PlacedPlan): PlainName[] {
  const { plan, sheet } = placed;
  const { titleRows } = plan.print;
  const repeatsColumns = plan.freezeColumns > 0 && pagesAcross(placed) > 1;
  const parts = [
    ...(repeatsColumns ? [`$A:$${columnLetters(plan.freezeColumns - 1)}`] : []),
    ...(titleRows ? [`$${titleRows.first + 1}:$${titleRows.last + 1}`] : []),
  ];
  if (parts.length === 0) return [];
  const formula = parts.map((part) => `${quotedSheetName(sheet)}!${part}`).join(",");
  return [{ name: "_xlnm.Print_Titles", sheet, formula, isHidden: false }];
}

/** The columns that are printed, where some are not. */
function printArea({ plan, sheet }: PlacedPlan): PlainName[] {
  const { columnCount } = plan.print;
  if (columnCount === undefined) return [];
  const formula = `${quotedSheetName(sheet)}!$A:$${columnLetters(columnCount - 1)}`;
  return [{ name: "_xlnm.Print_Area", sheet, formula, isHidden: false }];
}

/** The mark of a sheet of ours. */
function markOf({ plan, sheet, cells }: PlacedPlan): PlainName {
  const { rowCount, columnCount } = cells;
  const formula = absoluteReference(sheet, { row: 0, column: 0, rowCount, columnCount });
  return { name: sheetMarkOf(plan.key), formula, isHidden: true };
}

/** Names that a plan gives to cells of its sheet, and those of an earlier version that it gives no more. */
function plannedNames(
  { plan, sheet }: PlacedPlan,
  inWorkbook: readonly PlainName[],
): { readonly put: readonly PlainName[]; readonly gone: readonly string[] } {
  const there = inWorkbook
    .filter((each) => each.sheet === undefined && mayBeOurs(each.name))
    .map(({ name, formula }): NameThere => {
      if (areaIn(formula) === undefined)
        return { name, cells: formula.includes("#REF!") ? "nowhere" : "elsewhere" };
      return { name, cells: sheetNamedIn(formula) === sheet ? "on-the-sheet" : "elsewhere" };
    });
  const { put, gone } = settledNames(plan.names ?? [], there);
  return {
    gone,
    put: put.map(({ name, isHidden, ...area }) => ({
      ...{ name, isHidden, formula: absoluteReference(sheet, area) },
    })),
  };
}

/** Charts of the written sheets get the values they show. */
function completeCharts(source: XlsxPackage, placed: readonly PlacedPlan[]): void {
  for (const entry of readWorkbookPart(source).sheets) {
    const of = placed.find(({ sheet }) => sheet === entry.name);
    const shown = of?.cells.shown;
    const charts = source
      .relationships(entry.part)
      .filter(({ kind }) => kind === "drawing")
      .flatMap(({ target }) => source.relationships(target))
      .filter(({ kind }) => kind === "chart");
    charts.forEach(({ target }, index) => {
      const xml = completedChart(
        source.text(target),
        (row, column) => shown?.get(`${row},${column}`) ?? "",
      );
      // The library writes a sheet's charts in the order they are given.
      const chart = of?.plan.charts[index];
      const { secondAxis } = chart ?? {};
      source.write(target, secondAxis ? withLineOnSecondAxis(xml, secondAxis) : xml);
    });
  }
}

/**
 * An .xlsx with a sheet for every plan: styles, tables with totals, native charts, print set-up, and the mark by
 * which a later run finds the sheet again. Rejects with `FileFailure` when `base` is no .xlsx.
 */
export async function writeSheetPlans({ plans, base }: WriteSheetPlans): Promise<Uint8Array> {
  const opened = base && XlsxPackage.open(base);
  const placed = await placedPlans(plans, opened, base);
  const [first] = placed;
  if (first === undefined) throw new FileFailure("empty", "no plan");
  const source = XlsxPackage.open(
    await writeXlsx({
      sheets: placed.map(fileSheet),
      stringMode: "inline",
      defaultFont: { name: BODY_FONT, size: 11 },
    }),
  );
  completeCharts(source, placed);
  const target = opened ?? source;
  if (opened) {
    const written = readWorkbookPart(source).sheets;
    graftSheets(
      opened,
      source,
      placed.flatMap(({ inPlaceOf, own }, index) => {
        const from = written[index];
        return from ? [{ from, inPlaceOf, ...(own ? { move: own.move } : {}) }] : [];
      }),
    );
  }
  const before = readWorkbookPart(target).names;
  const planned = placed.map((one) => plannedNames(one, before));
  putDefinedNames(
    target,
    placed.flatMap((one, index) => {
      const record = writtenRecord(one.plan, one.sheet);
      return [
        ...[markOf(one), ...(planned[index]?.put ?? []), ...printTitles(one), ...printArea(one)],
        ...headerRecords(one.plan),
        ...(record === undefined ? [] : [record]),
      ];
    }),
    planned.flatMap(({ gone }) => gone),
  );
  activateSheet(target, first.sheet);
  return target.save();
}

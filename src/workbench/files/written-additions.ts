// What is new on the sheets of a book, written apart by the library: styles, tables, rules, charts, pictures, print set-up.
// From there it is brought into the file; a library that wrote the whole file would lose what it does not know.
import { writeXlsx, type CellStyle, type WriteSheet } from "hucre/xlsx";
import { graftStylesOf, withGraftedStyles } from "../../files/xlsx/graft-sheet";
import { readWorkbookPart } from "../../files/xlsx/workbook-part";
import { WorksheetText } from "../../files/xlsx/worksheet-text";
import { XlsxPackage } from "../../files/xlsx/xlsx-package";
import { attributesOf, childOf, childrenOf, rootOf } from "../../files/xlsx/xml";
import { savedPageSetup } from "./page-layouts";
import { newCharts, newImages } from "./patch-drawings";
import { hasNewLayout, hasNewProtection } from "./patch-layout";
import { writtenConditionalFormats, writtenValidations } from "./patch-rules";
import { changedTables } from "./patch-tables";
import type { PlacedSheet } from "./patch-workbook";
import { fileChartOf, fileImageOf } from "./save-charts";
import { saveConditionalFormats, saveValidations } from "./save-rules";
import { fileTableOf } from "./save-tables";
import { changedItems, isSameRule } from "./sheet-view";

export interface WrittenSheet {
  readonly part: string;
  readonly text: WorksheetText;
  readonly conditionalFormats: ReadonlyMap<string, string>;
  readonly validations: ReadonlyMap<string, string>;
}

export interface WrittenAdditions {
  readonly source: XlsxPackage;
  /** In the order of the placed sheets. */
  readonly sheets: readonly WrittenSheet[];
  /** The file's number of a style, by the style's text. */
  readonly styleIndex: (styleText: string) => number | undefined;
}

export interface Additions {
  readonly placed: readonly PlacedSheet[];
  /** Styles that changed cells need, by their text. */
  readonly styles: ReadonlyMap<string, CellStyle>;
  readonly sheetName: (sheetId: string) => string;
}

function additionsOf(
  { before, after }: PlacedSheet,
  index: number,
  sheetName: Additions["sheetName"],
) {
  const changedRules = (models: "conditionalFormats" | "validations") =>
    changedItems(before[models], after[models], isSameRule);
  const formats = saveConditionalFormats(changedRules("conditionalFormats"));
  const validations = saveValidations(changedRules("validations"));
  const layout = after.state.pageLayout;
  const sheet: WriteSheet = {
    name: `Sheet${String(index + 1)}`,
    rows: [],
    tables: changedTables(before, after).map((table) => fileTableOf(table, after.data)),
    conditionalRules: formats.map(({ rule }) => rule),
    dataValidations: validations.map(({ rule }) => rule),
    charts: newCharts(before, after).map((chart) =>
      fileChartOf(chart, sheetName(chart.source.sheetId)),
    ),
    images: newImages(before, after).map(fileImageOf),
    ...(layout !== undefined && hasNewLayout(before, after) ? savedPageSetup(layout) : {}),
    ...(hasNewProtection(before, after) && after.state.protection?.isProtected === true
      ? { protection: { sheet: true } }
      : {}),
  };
  const ids = {
    conditionalFormats: formats.map(({ id }) => id),
    validations: validations.map(({ id }) => id),
  };
  return { sheet, ids };
}

/** A sheet with one cell a style. */
function styleSheet(styles: readonly CellStyle[]): WriteSheet {
  return {
    name: "Styles",
    rows: [],
    cells: new Map(
      styles.map((style, row) => [`${String(row)},0`, { value: row, type: "number", style }]),
    ),
  };
}

function styleNumbers(sheetXml: string): number[] {
  const data = childOf(sheetXml, rootOf(sheetXml), "sheetData");
  const rows = data === undefined ? [] : childrenOf(sheetXml, data, "row");
  return rows.flatMap((row) =>
    childrenOf(sheetXml, row, "c").map((cell) => Number(attributesOf(sheetXml, cell)["s"] ?? 0)),
  );
}

/** Writes what is new and brings its styles into `target`. */
export async function writeAdditions(
  target: XlsxPackage,
  { placed, styles, sheetName }: Additions,
): Promise<WrittenAdditions> {
  const made = placed.map((sheet, index) => additionsOf(sheet, index, sheetName));
  const sheets = [...made.map(({ sheet }) => sheet), styleSheet([...styles.values()])];
  const source = XlsxPackage.open(await writeXlsx({ sheets }));
  const entries = readWorkbookPart(source).sheets;
  const styleXml = source.text(entries.at(-1)?.part ?? "");
  const needsStyles = styles.size > 0 || made.some(({ ids }) => ids.conditionalFormats.length > 0);
  const grafted = needsStyles ? graftStylesOf(target, source) : undefined;
  const numbers = styleNumbers(styleXml);
  const indexByText = new Map(
    [...styles.keys()].map((text, at) => [text, grafted?.cellFormat(numbers[at] ?? 0)]),
  );
  return {
    source,
    styleIndex: (text) => indexByText.get(text),
    sheets: made.map(({ ids }, index): WrittenSheet => {
      const part = entries[index]?.part ?? "";
      const xml = source.text(part);
      const text = new WorksheetText(grafted ? withGraftedStyles(xml, grafted) : xml);
      return {
        ...{ part, text },
        conditionalFormats: writtenConditionalFormats(text, ids.conditionalFormats),
        validations: writtenValidations(text, ids.validations),
      };
    }),
  };
}

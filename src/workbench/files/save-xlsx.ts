// The grid's book as an .xlsx: the file it came from, with what has changed put in its place. Everything else, understood
// here or not, stays byte for byte as it was.
import type { CellStyle } from "hucre/xlsx";
import { activateSheet, forgetCalculationChain } from "../../files/xlsx/graft-sheet";
import { cellAddress } from "../../files/xlsx/cell-address";
import { readWorkbookPart } from "../../files/xlsx/workbook-part";
import { WorksheetText } from "../../files/xlsx/worksheet-text";
import { XlsxPackage } from "../../files/xlsx/xlsx-package";
import { xmlElement } from "../../files/xlsx/xml";
import type { GridSnapshot } from "../grid/grid-snapshot";
import type { WorkbookStateData } from "../host/workbook-state";
import { cellChanges, type CellChanges } from "./cell-changes";
import { dynamicArrayMark } from "./dynamic-arrays";
import { addressOfArea } from "./file-addresses";
import { storedFormula } from "./formula-text";
import { openXlsxBook, sheetIdOf, type OpenedXlsx } from "./open-xlsx";
import { patchedSheetData, type CellSpelling } from "./patch-cells";
import { patchDrawings } from "./patch-drawings";
import { patchFilter, patchLayout, printNames } from "./patch-layout";
import { patchNotes } from "./patch-notes";
import { patchConditionalFormats, patchValidations } from "./patch-rules";
import { patchShape, rowSizeChanges } from "./patch-shape";
import { patchTables } from "./patch-tables";
import { patchNames, placeSheets, type PlacedSheet } from "./patch-workbook";
import { renameInParts } from "./renamed-references";
import { SavedStyles } from "./save-styles";
import { sheetView, type SheetView } from "./sheet-view";
import { writeWorkbenchParts } from "./workbench-parts";
import { writeAdditions, type WrittenAdditions, type WrittenSheet } from "./written-additions";

export interface BookToSave {
  /** The file as it was opened. */
  readonly original: Uint8Array;
  readonly snapshot: GridSnapshot;
  readonly state: WorkbookStateData;
  readonly activeSheetId: string;
  /** Names such as "AR.AGING", in capitals. */
  readonly addInFunctions: ReadonlySet<string>;
}

/** A save under way: the file being patched and what it is patched with. */
interface Saving {
  readonly book: BookToSave;
  readonly target: XlsxPackage;
  readonly opened: OpenedXlsx;
  readonly placed: readonly PlacedSheet[];
  readonly cells: readonly CellChanges[];
}

/** The book's bytes. */
export async function saveXlsxBook(book: BookToSave): Promise<Uint8Array> {
  const opened = await openXlsxBook(book.original, "");
  const target = XlsxPackage.open(book.original);
  const wanted = book.snapshot.book.sheetOrder.map((id) => ({
    before: sheetView(opened.snapshot, opened.state, id),
    after: sheetView(book.snapshot, book.state, id),
    nameInFile: opened.snapshot.book.sheets[id]?.name,
  }));
  const { placed, numbers } = placeSheets(target, wanted, goneSheets(opened, book));
  const styles = new SavedStyles(opened, book.snapshot.book.styles);
  const cells = placed.map(({ before, after }) =>
    cellChanges(
      { lines: before.data.cellData ?? {}, spills: before.spills, styleText: styles.textBefore },
      { lines: after.data.cellData ?? {}, spills: after.spills, styleText: styles.textAfter },
    ),
  );
  const saving: Saving = { book, target, opened, placed, cells };
  const additions = await writeAdditions(target, {
    ...{ placed, styles: neededStyles(cells, styles) },
    sheetName: (id) => book.snapshot.book.sheets[id]?.name ?? "",
  });
  placed.forEach((sheet, index) => {
    const written = additions.sheets[index];
    if (written) patchSheet(saving, index, written, additions);
  });
  const renames = renamesOf(wanted);
  renameInParts(target, renames);
  patchNames(target, {
    ...{ before: opened.snapshot.names, after: book.snapshot.names, numbers, renames },
    printNames: new Map(
      placed.flatMap(({ before, after }) => {
        const names = printNames(before, after);
        return names === undefined ? [] : [[after.data.name ?? "", names] as const];
      }),
    ),
    numberOf: sheetNumber(saving),
    storedFormula: (shown) => storedFormula(shown, book.addInFunctions),
  });
  if (cells.some(touchesFormulas)) forgetCalculationChain(target);
  showSheet(target, book.snapshot.book.sheets[book.activeSheetId]?.name);
  writeWorkbenchParts(target, {
    before: opened.state,
    after: { ...book.state, comments: renumberedComments(book) },
  });
  return target.save();
}

function goneSheets(opened: OpenedXlsx, { snapshot }: BookToSave): ReadonlySet<string> {
  const ids = new Set(snapshot.book.sheetOrder);
  const sheets = Object.entries(opened.snapshot.book.sheets);
  return new Set(sheets.flatMap(([id, { name = "" }]) => (ids.has(id) ? [] : [name])));
}

function renamesOf(
  wanted: readonly { readonly after: SheetView; readonly nameInFile: string | undefined }[],
): ReadonlyMap<string, string> {
  return new Map(
    wanted.flatMap(({ after, nameInFile }) =>
      nameInFile === undefined || after.data.name === undefined || nameInFile === after.data.name
        ? []
        : [[nameInFile, after.data.name] as const],
    ),
  );
}

function neededStyles(
  cells: readonly CellChanges[],
  styles: SavedStyles,
): ReadonlyMap<string, CellStyle> {
  const needed = new Map<string, CellStyle>();
  for (const changes of cells)
    for (const line of changes.values())
      for (const { keepsStyle, styleText } of line.values()) {
        const style = keepsStyle ? undefined : styles.fileStyle(styleText);
        if (style !== undefined) needed.set(styleText, style);
      }
  return needed;
}

function touchesFormulas(changes: CellChanges): boolean {
  return [...changes.values()].some((line) =>
    [...line.values()].some(({ formula, keepsFormula, hadFormula }) =>
      formula === undefined ? hadFormula : !keepsFormula,
    ),
  );
}

/** What the cells in use reach over; an empty sheet is said to use its first cell. */
function usedAddress({ data }: SheetView): string {
  let [bottom, left, right] = [0, Infinity, 0];
  let top = Infinity;
  for (const [row, line] of Object.entries(data.cellData ?? {}))
    for (const column in line) {
      top = Math.min(top, Number(row));
      bottom = Math.max(bottom, Number(row));
      left = Math.min(left, Number(column));
      right = Math.max(right, Number(column));
    }
  if (top === Infinity) return "A1";
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

function patchSheet(
  { book, target, placed, cells }: Saving,
  index: number,
  written: WrittenSheet,
  { source, styleIndex }: WrittenAdditions,
): void {
  const placedSheet = placed[index];
  const changes = cells[index];
  if (placedSheet === undefined || changes === undefined) return;
  const { before, after, part } = placedSheet;
  const xml = target.text(part);
  const sheet = new WorksheetText(xml);
  const spelling: CellSpelling = {
    styleIndex,
    storedFormula: (shown) => storedFormula(shown, book.addInFunctions),
    dynamicArray: () => dynamicArrayMark(target),
  };
  const sizes = rowSizeChanges(before.data, after.data);
  patchShape(sheet, before.data, after.data);
  if (changes.size > 0 || sizes.size > 0) {
    const data = sheet.first("sheetData") ?? "<sheetData/>";
    sheet.put("sheetData", [patchedSheetData(data, { cells: changes, sizes }, spelling)]);
    sheet.put("dimension", [xmlElement("dimension", { ref: usedAddress(after) })]);
  }
  patchFilter(sheet, { before, after }, addressOfArea);
  const states = (models: "conditionalFormats" | "validations") => ({
    ...{ before: before[models], after: after[models] },
  });
  patchConditionalFormats(sheet, states("conditionalFormats"), written.conditionalFormats);
  patchValidations(sheet, states("validations"), written.validations);
  patchLayout(sheet, { before, after }, written.text);
  patchNotes(sheet, target, part, { before: before.notes, after: after.notes });
  const patch = { target, part, before, after, source, sourcePart: written.part };
  const cellValue = (sheetId: string, row: number, column: number) =>
    plainValue(book.snapshot.book.sheets[sheetId]?.cellData?.[row]?.[column]?.v);
  patchDrawings(sheet, { ...patch, cellValue });
  patchTables(sheet, patch);
  const text = sheet.toString();
  if (text !== xml) target.write(part, text);
}

const plainValue = (value: unknown): string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";

/** The number of a sheet in the file as it is now. */
function sheetNumber({ book, target }: Saving): (sheetId: string) => number | undefined {
  const numbers = new Map(readWorkbookPart(target).sheets.map(({ name }, at) => [name, at]));
  return (id) => numbers.get(book.snapshot.book.sheets[id]?.name ?? "");
}

/** Opens the file on the sheet that is on screen, unless it does so already. */
function showSheet(target: XlsxPackage, name: string | undefined): void {
  const { sheets, activeSheet } = readWorkbookPart(target);
  if (name !== undefined && sheets[activeSheet]?.name !== name) activateSheet(target, name);
}

/** Comments know their sheet by the id it will have when the file is opened. */
function renumberedComments({ snapshot, state }: BookToSave): WorkbookStateData["comments"] {
  const { sheetOrder } = snapshot.book;
  return state.comments.flatMap((comment) => {
    const at = sheetOrder.indexOf(comment.sheetId);
    return at < 0 ? [] : [{ ...comment, sheetId: sheetIdOf(at) }];
  });
}

// The grid's book as an .xlsx: into the file it came from, so that what nobody here understands is kept.
import { saveXlsx, type CellStyle, type RoundtripWorkbook, type Sheet } from "hucre/xlsx";
import { XlsxPackage } from "../../files/xlsx/xlsx-package";
import type { GridSnapshot } from "../grid/grid-snapshot";
import type { WorkbookStateData } from "../host/workbook-state";
import { storedFormula } from "./formula-text";
import { savedPageSetup, savedProtection } from "./page-layouts";
import { fileChartOf, fileImageOf, isOfFile } from "./save-charts";
import { saveConditionalFormats, saveValidations } from "./save-rules";
import { saveCells, saveShape } from "./save-sheet";
import { SavedStyles } from "./save-styles";
import { fileTableOf } from "./save-tables";
import { writeWorkbenchParts } from "./workbench-parts";

export interface BookToSave {
  readonly file: RoundtripWorkbook;
  /** The file's sheets by the id the grid gave them at opening. */
  readonly sheetsById: ReadonlyMap<string, Sheet>;
  readonly originalStyles: ReadonlyMap<string, CellStyle>;
  readonly snapshot: GridSnapshot;
  readonly state: WorkbookStateData;
  readonly addInFunctions: ReadonlySet<string>;
}

/** Rules that the grid never showed, and so cannot have changed. */
const NOT_SHOWN: readonly string[] = ["iconSet", "top10"];

/** The book's bytes. `file` is brought up to date on the way. */
export async function saveXlsxBook(book: BookToSave): Promise<Uint8Array> {
  const { file, sheetsById, snapshot, state } = book;
  const styles = new SavedStyles(snapshot.book.styles, book.originalStyles);
  file.sheets = snapshot.book.sheetOrder.map((id) => {
    const sheet = sheetsById.get(id) ?? { name: "", rows: [] };
    return savedSheet(id, sheet, styles, book);
  });
  const nameOf = new Map(
    Object.values(snapshot.book.sheets).map(({ id = "", name = "" }) => [id, name]),
  );
  file.namedRanges = snapshot.names.map(({ name, formula, sheetId, comment }) => {
    const scope = sheetId === undefined ? undefined : nameOf.get(sheetId);
    return {
      ...{ name, range: storedFormula(formula, book.addInFunctions) },
      ...(scope === undefined ? {} : { scope }),
      ...(comment === "" ? {} : { comment }),
    };
  });
  const bytes = await saveXlsx(file);
  const hidden = snapshot.names.filter(({ visible }) => !visible).map(({ name }) => name);
  return writeWorkbenchParts(withHiddenNames(bytes, hidden), state);
}

function savedSheet(id: string, sheet: Sheet, styles: SavedStyles, book: BookToSave): Sheet {
  const { snapshot, state, addInFunctions } = book;
  const data = snapshot.book.sheets[id] ?? {};
  const here = <Item extends { readonly sheetId: string }>(items: readonly Item[]): Item[] =>
    items.filter(({ sheetId }) => sheetId === id);
  sheet.name = data.name ?? id;
  const spills = here(snapshot.spills);
  saveCells(sheet, { data, spills, notes: here(snapshot.notes), styles, addInFunctions });
  saveShape(sheet, data, snapshot.veryHiddenSheets.includes(id));
  sheet.tables = snapshot.tables
    .filter(({ area }) => area.sheetId === id)
    .map((table) => fileTableOf(table, data));
  const kept = (sheet.conditionalRules ?? []).filter(({ type }) => NOT_SHOWN.includes(type));
  sheet.conditionalRules = saveConditionalFormats(here(snapshot.conditionalFormats), kept);
  sheet.dataValidations = saveValidations(here(snapshot.validations));
  saveDrawings(id, sheet, snapshot);
  const sheetState = state.sheets[id];
  if (sheetState?.pageLayout !== undefined)
    Object.assign(sheet, savedPageSetup(sheetState.pageLayout));
  const protection = sheetState === undefined ? undefined : savedProtection(sheetState);
  if (protection === undefined) delete sheet.protection;
  else sheet.protection = { ...sheet.protection, ...protection };
  return sheet;
}

/** Charts of the file that are still there, then new ones; likewise pictures. */
function saveDrawings(id: string, sheet: Sheet, snapshot: GridSnapshot): void {
  const at = snapshot.book.sheets[id] ?? {};
  const shown = new Set([...snapshot.charts, ...snapshot.images].map((drawing) => drawing.id));
  const isKept = (kind: string) => (_: unknown, index: number) =>
    shown.has(`${kind}-${id}-${String(index)}`);
  const ofFile = (sheet.charts ?? []).filter(isKept("chart"));
  const made = snapshot.charts
    .filter((chart) => chart.sheetId === id && !isOfFile(chart.id))
    .map((chart) => {
      const data = snapshot.book.sheets[chart.source.sheetId] ?? {};
      const textAt = (row: number, column: number) =>
        String(data.cellData?.[row]?.[column]?.v ?? "");
      return fileChartOf(chart, at, { sheetName: data.name ?? "", data, textAt });
    });
  if (ofFile.length + made.length > 0)
    sheet.charts = [...ofFile, ...made] as NonNullable<Sheet["charts"]>;
  else delete sheet.charts;
  const pictures = [
    ...(sheet.images ?? []).filter(isKept("image")),
    ...snapshot.images
      .filter((image) => image.sheetId === id && !isOfFile(image.id))
      .map((image) => fileImageOf(image, at)),
  ];
  if (pictures.length > 0) sheet.images = pictures;
  else delete sheet.images;
}

/** The writer does not know hidden names; the attribute is put in afterwards. */
function withHiddenNames(bytes: Uint8Array, names: readonly string[]): Uint8Array {
  if (names.length === 0) return bytes;
  const book = XlsxPackage.open(bytes);
  const xml = book.text("xl/workbook.xml");
  const hidden = new Set(names);
  book.write(
    "xl/workbook.xml",
    xml.replaceAll(/<definedName name="([^"]*)"/g, (whole, name: string) =>
      hidden.has(name) ? `${whole} hidden="1"` : whole,
    ),
  );
  return book.save();
}

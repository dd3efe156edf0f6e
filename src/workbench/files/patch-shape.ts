// Sizes, merges, frozen panes, gridlines and the tab's colour in a sheet's source, where they have changed.
import { BooleanNumber, type IRange, type IWorksheetData } from "@univerjs/core";
import { attributesOf, childrenOf, rootOf, withAttributes, xmlElement } from "../../files/xlsx/xml";
import type { WorksheetText } from "../../files/xlsx/worksheet-text";
import { lettersOf } from "./file-addresses";
import type { RowSize } from "./patch-cells";

type SheetData = Partial<IWorksheetData>;

const CHARACTER_PIXELS = 7;
const COLUMN_PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

interface Size {
  readonly pixels: number | undefined;
  readonly isHidden: boolean;
}

function columnSize(data: SheetData, column: number): Size {
  const { w, hd } = data.columnData?.[column] ?? {};
  return { pixels: w, isHidden: hd === BooleanNumber.TRUE };
}

/** Rows whose height or visibility differs. A height the grid found by itself is found again by the next program. */
export function rowSizeChanges(before: SheetData, after: SheetData): Map<number, RowSize> {
  const changes = new Map<number, RowSize>();
  const keys = Object.keys({ ...before.rowData, ...after.rowData });
  for (const row of keys.map(Number)) {
    const old = before.rowData?.[row];
    const now = after.rowData?.[row];
    const isOwn = now?.h !== undefined && now.ia !== BooleanNumber.TRUE;
    const size = {
      ...(isOwn && now.h !== old?.h ? { points: (now.h ?? 0) * POINTS_PER_PIXEL } : {}),
      ...((now?.hd === BooleanNumber.TRUE) === (old?.hd === BooleanNumber.TRUE)
        ? {}
        : { isHidden: now?.hd === BooleanNumber.TRUE }),
    };
    if (Object.keys(size).length > 0) changes.set(row, size);
  }
  return changes;
}

type Run = Record<string, string>;
const SIZES: readonly string[] = ["width", "customWidth", "hidden", "bestFit"];

/** The runs of columns without the nth (counted from 1), and what was said of it. */
function without(runs: readonly Run[], number: number): { rest: Run[]; own: Run } {
  let own: Run = {};
  const rest = runs.flatMap((run) => {
    const [min, max] = [Number(run["min"]), Number(run["max"])];
    if (number < min || number > max) return [run];
    own = run;
    return [
      ...(min < number ? [{ ...run, max: String(number - 1) }] : []),
      ...(max > number ? [{ ...run, min: String(number + 1) }] : []),
    ];
  });
  return { rest, own };
}

function patchColumns(sheet: WorksheetText, before: SheetData, after: SheetData): void {
  const keys = Object.keys({ ...before.columnData, ...after.columnData }).map(Number);
  const changed = keys.filter((column) => {
    const [old, now] = [columnSize(before, column), columnSize(after, column)];
    return old.pixels !== now.pixels || old.isHidden !== now.isHidden;
  });
  if (changed.length === 0) return;
  const xml = sheet.first("cols");
  let runs: Run[] = (xml === undefined ? [] : childrenOf(xml, rootOf(xml), "col")).map((col) =>
    attributesOf(xml ?? "", col),
  );
  for (const column of changed) {
    const number = String(column + 1);
    const { rest, own } = without(runs, column + 1);
    const { pixels, isHidden } = columnSize(after, column);
    const { width, customWidth } = own;
    const others = Object.entries(own).filter(([name]) => !SIZES.includes(name));
    const known = pixels === columnSize(before, column).pixels && width !== undefined;
    const size: Run =
      pixels === undefined || known
        ? { width: width ?? "9.140625", ...(customWidth === undefined ? {} : { customWidth }) }
        : { width: String((pixels - COLUMN_PADDING) / CHARACTER_PIXELS), customWidth: "1" };
    const shown: Run = isHidden ? { hidden: "1" } : {};
    const made = { ...Object.fromEntries(others), min: number, max: number, ...size, ...shown };
    runs = [...rest, made];
  }
  const ordered = runs.sort((a, b) => Number(a["min"]) - Number(b["min"]));
  const content = ordered.map((run) => xmlElement("col", run)).join("");
  sheet.put("cols", [xmlElement("cols", {}, content)]);
}

function mergesOf(data: SheetData): string[] {
  return (data.mergeData ?? []).map(({ startRow, endRow, startColumn, endColumn }: IRange) => {
    const first = lettersOf(startColumn) + String(startRow + 1);
    return `${first}:${lettersOf(endColumn)}${String(endRow + 1)}`;
  });
}

function patchMerges(sheet: WorksheetText, before: SheetData, after: SheetData): void {
  const merges = mergesOf(after);
  if ([...merges].sort().join() === mergesOf(before).sort().join()) return;
  const content = merges.map((ref) => xmlElement("mergeCell", { ref })).join("");
  const element = xmlElement("mergeCells", { count: merges.length }, content);
  sheet.put("mergeCells", merges.length === 0 ? [] : [element]);
}

const frozenOf = ({ freeze }: SheetData) => ({
  rows: Math.max(0, freeze?.ySplit ?? 0),
  columns: Math.max(0, freeze?.xSplit ?? 0),
});
const showsGridlines = (data: SheetData) => data.showGridlines !== BooleanNumber.FALSE;

function paneElement(data: SheetData): string {
  const { rows, columns } = frozenOf(data);
  if (rows === 0 && columns === 0) return "";
  const activePane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  return (
    xmlElement("pane", {
      xSplit: columns === 0 ? undefined : columns,
      ySplit: rows === 0 ? undefined : rows,
      topLeftCell: lettersOf(columns) + String(rows + 1),
      ...{ activePane, state: "frozen" },
    }) + xmlElement("selection", { pane: activePane })
  );
}

function patchView(sheet: WorksheetText, before: SheetData, after: SheetData): void {
  const [old, now] = [frozenOf(before), frozenOf(after)];
  const isSamePane = old.rows === now.rows && old.columns === now.columns;
  if (isSamePane && showsGridlines(before) === showsGridlines(after)) return;
  const views =
    sheet.first("sheetViews") ?? '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const [view] = childrenOf(views, rootOf(views), "sheetView");
  if (view === undefined) return;
  const shown = { showGridLines: showsGridlines(after) ? undefined : 0 };
  const text = withAttributes(views, view, shown);
  const element = rootOf(text);
  const rest = childrenOf(text, element)
    .filter(({ name }) => isSamePane || (name !== "pane" && name !== "selection"))
    .map(({ start, end }) => text.slice(start, end));
  const content = (isSamePane ? "" : paneElement(after)) + rest.join("");
  const tag = text.slice(0, element.open).replace(/\s*\/?>$/, "");
  const made = content === "" ? `${tag}/>` : `${tag}>${content}</sheetView>`;
  sheet.put("sheetViews", [views.slice(0, view.start) + made + views.slice(view.end)]);
}

/** A child of `<sheetPr>` put in, replaced, or with "" taken away. */
export function putSheetProperty(
  sheet: WorksheetText,
  name: "tabColor" | "pageSetUpPr",
  element: string,
): void {
  const xml = sheet.first("sheetPr") ?? "<sheetPr></sheetPr>";
  const root = rootOf(xml);
  const others = childrenOf(xml, root)
    .filter((child) => child.name !== name)
    .map(({ start, end }) => xml.slice(start, end));
  const content = (name === "tabColor" ? [element, ...others] : [...others, element]).join("");
  const tag = xml.slice(0, root.open).replace(/\s*\/?>$/, "");
  const isEmpty = content === "" && tag === "<sheetPr";
  sheet.put("sheetPr", isEmpty ? [] : [`${tag}>${content}</sheetPr>`]);
}

function patchTab(sheet: WorksheetText, before: SheetData, after: SheetData): void {
  const [old, now] = [before.tabColor ?? "", after.tabColor ?? ""];
  if (old.toUpperCase() === now.toUpperCase()) return;
  const rgb = `FF${now.replace("#", "").toUpperCase()}`;
  putSheetProperty(sheet, "tabColor", now === "" ? "" : xmlElement("tabColor", { rgb }));
}

export function patchShape(sheet: WorksheetText, before: SheetData, after: SheetData): void {
  patchTab(sheet, before, after);
  patchView(sheet, before, after);
  patchColumns(sheet, before, after);
  patchMerges(sheet, before, after);
}

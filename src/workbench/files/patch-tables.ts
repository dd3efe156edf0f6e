// Tables of a sheet in the file: changed ones keep their number and whatever else the file says of them.
import { copyPart } from "../../files/xlsx/graft-sheet";
import { OFFICE_RELATIONSHIPS, type XlsxPackage } from "../../files/xlsx/xlsx-package";
import type { WorksheetText } from "../../files/xlsx/worksheet-text";
import {
  attributesOf,
  childOf,
  childrenOf,
  rootOf,
  withAttributes,
  xmlElement,
} from "../../files/xlsx/xml";
import type { TableSnapshot } from "../grid/grid-snapshot";
import { isSame, type SheetView } from "./sheet-view";

interface FileTable {
  readonly relationship: string;
  readonly part: string;
}

/** The sheet's table parts by table name. */
export function tablePartsOf(book: XlsxPackage, sheetPart: string): Map<string, FileTable> {
  return new Map(
    book
      .relationships(sheetPart)
      .filter(({ kind, target }) => kind === "table" && book.has(target))
      .map(({ id, target }) => {
        const xml = book.text(target);
        const { displayName = "" } = attributesOf(xml, rootOf(xml));
        return [displayName, { relationship: id, part: target }] as const;
      }),
  );
}

/** All that a table's part says. */
function stateOf(view: SheetView, table: TableSnapshot) {
  const { row, rowCount, column, columnCount } = table.area;
  const lines = view.data.cellData ?? {};
  const columns = Array.from({ length: columnCount }, (_, at) => column + at);
  const totals = table.showTotals ? lines[row + rowCount - 1] : undefined;
  return {
    table: { ...table, area: { row, rowCount, column, columnCount } },
    headers: columns.map((at) => lines[row]?.[at]?.v ?? ""),
    totals: columns.map((at) => totals?.[at]?.f ?? ""),
  };
}

/** Which tables have to be written: new ones, and those whose place, look, headers or totals have changed. */
export function changedTables(before: SheetView, after: SheetView): readonly TableSnapshot[] {
  const known = new Map(before.tables.map((table) => [table.id, stateOf(before, table)]));
  return after.tables.filter((table) => !isSame(known.get(table.id), stateOf(after, table)));
}

function withFilters(xml: string, { filters, showFilterButton }: TableSnapshot): string {
  const element = childOf(xml, rootOf(xml), "autoFilter");
  if (element === undefined || !showFilterButton || filters.length === 0) return xml;
  const columns = filters.map(({ column, values }) =>
    xmlElement(
      "filterColumn",
      { colId: column },
      xmlElement("filters", {}, values.map((val) => xmlElement("filter", { val })).join("")),
    ),
  );
  const ref = attributesOf(xml, element)["ref"];
  const filter = xmlElement("autoFilter", { ref }, columns.join(""));
  return xml.slice(0, element.start) + filter + xml.slice(element.end);
}

/** Columns keep what the file says of them (formulas, looks, links to a query) by their name. */
function mergedColumns(old: string, made: string): string {
  const columnsOf = (xml: string) => {
    const section = childOf(xml, rootOf(xml), "tableColumns");
    return section === undefined ? [] : childrenOf(xml, section, "tableColumn");
  };
  const known = new Map(
    columnsOf(old).map((column) => [attributesOf(old, column)["name"], column]),
  );
  let next = Math.max(
    0,
    ...columnsOf(old).map((column) => Number(attributesOf(old, column)["id"])),
  );
  const columns = columnsOf(made).map((column) => {
    const { name, totalsRowFunction, totalsRowLabel } = attributesOf(made, column);
    const kept = known.get(name);
    if (kept === undefined) return withAttributes(made, column, { id: ++next });
    return withAttributes(old, kept, { totalsRowFunction, totalsRowLabel });
  });
  return xmlElement("tableColumns", { count: columns.length }, columns.join(""));
}

const OWN = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo"];

/** The file's table brought up to what a writer made of it. */
function mergedTable(old: string, made: string): string {
  const [root, from] = [rootOf(old), rootOf(made)];
  const { ref, name, displayName, totalsRowCount, totalsRowShown } = attributesOf(made, from);
  const changes = { ref, name, displayName, totalsRowCount, totalsRowShown };
  const head = withAttributes(old.slice(0, root.open), { ...root, end: root.open }, changes);
  const piece = (childName: string): string => {
    const child = childOf(made, from, childName);
    return child === undefined ? "" : made.slice(child.start, child.end);
  };
  const rest = childrenOf(old, root)
    .filter((child) => !OWN.includes(child.name))
    .map(({ start, end }) => old.slice(start, end));
  const body =
    piece("autoFilter") + mergedColumns(old, made) + piece("tableStyleInfo") + rest.join("");
  return old.slice(0, root.start) + head + body + old.slice(root.close);
}

export interface TablePatch {
  readonly target: XlsxPackage;
  readonly part: string;
  readonly before: SheetView;
  readonly after: SheetView;
  /** The written sheet that holds the changed tables, by name. */
  readonly source: XlsxPackage;
  readonly sourcePart: string;
}

export function patchTables(sheet: WorksheetText, patch: TablePatch): void {
  const { target, part, before, after, source, sourcePart } = patch;
  const own = tablePartsOf(target, part);
  const written = tablePartsOf(source, sourcePart);
  const oldById = new Map(before.tables.map((table) => [table.id, table]));
  const gone = before.tables.filter(({ id }) => after.tables.every((table) => table.id !== id));
  const removed = new Set<string>();
  for (const { name } of gone) {
    const file = own.get(name);
    if (file === undefined) continue;
    target.unrelate(part, file.relationship);
    target.remove(file.part);
    removed.add(file.relationship);
  }
  const added: string[] = [];
  for (const table of changedTables(before, after)) {
    const made = written.get(table.name);
    if (made === undefined) continue;
    const old = own.get(oldById.get(table.id)?.name ?? "");
    const text = withFilters(source.text(made.part), table);
    if (old !== undefined) target.write(old.part, mergedTable(target.text(old.part), text));
    else {
      const name = copyPart(target, source, made.part);
      target.write(name, withFilters(target.text(name), table));
      added.push(target.relate(part, "table", name));
    }
  }
  if (removed.size > 0 || added.length > 0) listTables(sheet, removed, added);
}

function listTables(sheet: WorksheetText, removed: ReadonlySet<string>, added: readonly string[]) {
  const xml = sheet.first("tableParts") ?? "<tableParts/>";
  const kept = childrenOf(xml, rootOf(xml), "tablePart")
    .filter((element) =>
      Object.entries(attributesOf(xml, element)).every(
        ([name, value]) => !name.endsWith(":id") || !removed.has(value),
      ),
    )
    .map(({ start, end }) => xml.slice(start, end));
  const namespace = { "xmlns:r": OFFICE_RELATIONSHIPS.slice(0, -1) };
  const made = added.map((id) => xmlElement("tablePart", { "r:id": id, ...namespace }));
  const all = [...kept, ...made];
  const element = xmlElement("tableParts", { count: all.length, ...namespace }, all.join(""));
  sheet.put("tableParts", all.length === 0 ? [] : [element]);
}

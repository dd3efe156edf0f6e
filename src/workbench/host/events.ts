// Tells the add-in what happened in the grid, as far as it asked to hear of it.
import type { Area, GridEvent, Scalar } from "../grid/grid";
import { cellCount, intersection, localAddress } from "./areas";
import type { RichMessage } from "./custom-functions";
import { EVENT } from "./event-methods";
import type { EventInterest, ExcelModel } from "./model";
import { valueTypeOf } from "./range-cells";

const CATEGORY = 65_536;
const WORKBOOK = "Workbook";

export interface HostEvents extends EventInterest {
  readonly handle: (event: GridEvent) => void;
  /** After a batch: tables that came or went, which the grid does not report. */
  readonly lookForTables: () => void;
  /** A new page starts without registrations. */
  readonly forget: () => void;
}

export interface EventLinks {
  readonly model: () => ExcelModel;
  readonly send: (messages: readonly RichMessage[]) => void;
  /** Events of the older, document-wide kind. */
  readonly sendDocumentEvent: (name: "documentSelectionChanged") => void;
}

type Message = Readonly<Record<string, unknown>>;
type CellsChanged = Extract<GridEvent, { type: "cells-changed" }>;
type RowsChanged = Extract<GridEvent, { type: "rows-changed" }>;

export function createEvents(links: EventLinks): HostEvents {
  const registered = new Map<string, number>();
  let tableIds: ReadonlySet<string> | undefined;
  let insideTable: ReadonlySet<string> = new Set();

  const has = (id: number, target: string) => (registered.get(`${id} ${target}`) ?? 0) > 0;

  function emit(id: number, target: string, message: () => Message): void {
    if (!links.model().session.enableEvents) return;
    const targets = target === WORKBOOK ? [WORKBOOK] : [target, WORKBOOK];
    const wanted = targets.filter((each) => has(id, each));
    if (wanted.length === 0) return;
    const text = JSON.stringify({ ...message(), source: "Local" });
    links.send(wanted.map((each): RichMessage => [CATEGORY, id, each, text, 0, false]));
  }

  function changeMessage(area: Area, change: Message): Message {
    const model = links.model();
    return {
      worksheetId: area.sheetId,
      address: localAddress(area),
      referenceId: model.references.keepForEvent(model.make("Range", { area })),
      shiftDirection: "None",
      ...change,
    };
  }

  function emitChange(area: Area, change: Message): void {
    emit(EVENT.worksheetChanged, area.sheetId, () => changeMessage(area, change));
    for (const table of links.model().grid.tables()) {
      const part = intersection(table.area, area);
      if (!part) continue;
      const message = () => ({ ...changeMessage(part, change), tableId: table.id });
      emitTable(EVENT.tableChanged, { tableId: table.id, sheetId: area.sheetId }, message);
    }
  }

  /** Tables are listened to one by one, by their sheet, or all together. */
  function emitTable(
    id: number,
    at: { readonly tableId: string; readonly sheetId: string },
    message: () => Message,
  ): void {
    emit(id, at.tableId, message);
    if (has(id, at.sheetId) && links.model().session.enableEvents) {
      const text = JSON.stringify({ ...message(), source: "Local" });
      links.send([[CATEGORY, id, at.sheetId, text, 0, false]]);
    }
  }

  function cellsChanged({ area, by, before }: CellsChanged): void {
    if (by === "calculation") {
      emit(EVENT.worksheetCalculated, area.sheetId, () => ({
        worksheetId: area.sheetId,
        address: localAddress(area),
      }));
      return;
    }
    emitChange(area, {
      changeType: "RangeEdited",
      triggerSource: by === "host" ? "ThisLocalAddin" : "Unknown",
      ...(before === undefined ? {} : details(area, before)),
    });
  }

  function details(area: Area, before: Scalar): Message {
    if (cellCount(area) !== 1) return {};
    const after = links.model().grid.values(area)[0]?.[0] ?? "";
    return {
      valueBefore: before,
      valueAfter: after,
      valueTypeBefore: valueTypeOf(before),
      valueTypeAfter: valueTypeOf(after),
    };
  }

  function rowsChanged(event: RowsChanged): void {
    emitChange(event.area, { changeType: event.change, triggerSource: "Unknown" });
  }

  function selectionChanged(areas: readonly Area[]): void {
    const [first] = areas;
    if (!first) return;
    const address = areas.map(localAddress).join(",");
    emit(EVENT.worksheetSelectionChanged, first.sheetId, () => ({
      worksheetId: first.sheetId,
      address,
    }));
    if (links.model().session.enableEvents) {
      links.sendDocumentEvent("documentSelectionChanged");
    }
    tableSelection(first, areas);
  }

  /** A table hears when the selection is inside it, and once when it leaves. */
  function tableSelection(first: Area, areas: readonly Area[]): void {
    const now = new Set<string>();
    for (const table of links.model().grid.tables()) {
      const parts = areas.flatMap((area) => intersection(area, table.area) ?? []);
      if (parts.length > 0) now.add(table.id);
      if (parts.length === 0 && !insideTable.has(table.id)) continue;
      emitTable(EVENT.tableSelectionChanged, { tableId: table.id, sheetId: first.sheetId }, () => ({
        worksheetId: table.area.sheetId,
        tableId: table.id,
        address: parts.map(localAddress).join(","),
      }));
    }
    insideTable = now;
  }

  function sheetEvent(id: number, sheetId: string, more: Message = {}): void {
    emit(id, sheetId, () => ({ worksheetId: sheetId, ...more }));
  }

  return {
    register: (id, target) => {
      const key = `${id} ${target}`;
      registered.set(key, (registered.get(key) ?? 0) + 1);
      tableIds ??= new Set(
        links
          .model()
          .grid.tables()
          .map((table) => table.id),
      );
    },
    unregister: (id, target) => {
      const key = `${id} ${target}`;
      const count = (registered.get(key) ?? 0) - 1;
      if (count > 0) registered.set(key, count);
      else registered.delete(key);
    },
    forget: () => {
      registered.clear();
      tableIds = undefined;
    },
    lookForTables: () => {
      if (!tableIds) return;
      const tables = links.model().grid.tables();
      const now = new Set(tables.map((table) => table.id));
      for (const table of tables) {
        if (tableIds.has(table.id)) continue;
        const at = { tableId: table.id, sheetId: table.area.sheetId };
        emitTable(EVENT.tableAdded, at, () => ({ worksheetId: at.sheetId, tableId: table.id }));
      }
      for (const tableId of tableIds) {
        if (!now.has(tableId)) emit(EVENT.tableDeleted, WORKBOOK, () => ({ tableId }));
      }
      tableIds = now;
    },
    handle: (event) => {
      links.model().references.follow(event);
      switch (event.type) {
        case "cells-changed":
          cellsChanged(event);
          return;
        case "rows-changed":
          rowsChanged(event);
          return;
        case "selection-changed":
          selectionChanged(event.areas);
          return;
        case "sheet-activated":
          sheetEvent(EVENT.worksheetDeactivated, event.previousId);
          sheetEvent(EVENT.worksheetActivated, event.sheetId);
          return;
        case "sheet-added":
          sheetEvent(EVENT.worksheetAdded, event.sheetId);
          return;
        case "sheet-deleted":
          sheetEvent(EVENT.worksheetDeleted, event.sheetId);
          return;
        case "sheet-renamed":
          sheetEvent(EVENT.worksheetNameChanged, event.sheetId, {
            nameBefore: event.before,
            nameAfter: event.after,
          });
          return;
        case "editing-changed":
          return;
      }
    },
  };
}

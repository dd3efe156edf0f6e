// Turns what happens in the grid into the events of Excel's objects.
import type { Area, GridEvent, Scalar } from "../grid/grid";
import { cellCount, intersection, localAddress } from "./areas";
import type { EventMessage, Interest } from "./event-interest";
import { EVENT } from "./event-methods";
import type { ExcelModel } from "./model";
import { valueTypeOf } from "./range-cells";

type CellsChanged = Extract<GridEvent, { type: "cells-changed" }>;

export interface EventLinks {
  readonly model: () => ExcelModel;
  readonly interest: Interest;
  /** The older, document-wide event. */
  readonly tellDocument: (name: "documentSelectionChanged") => void;
}

export class GridEvents {
  readonly #links: EventLinks;
  #tableIds: ReadonlySet<string> = new Set();
  #selectedTables: ReadonlySet<string> = new Set();

  constructor(links: EventLinks) {
    this.#links = links;
  }

  get #model(): ExcelModel {
    return this.#links.model();
  }

  handle = (event: GridEvent): void => {
    this.#model.references.follow(event);
    switch (event.type) {
      case "cells-changed":
        this.#cellsChanged(event);
        return;
      case "rows-changed":
        this.#changed(event.area, { changeType: event.change, triggerSource: "Unknown" });
        return;
      case "selection-changed":
        this.#selectionChanged(event.areas);
        return;
      case "sheet-activated":
        this.#sheet(EVENT.worksheetDeactivated, event.previousId);
        this.#sheet(EVENT.worksheetActivated, event.sheetId);
        return;
      case "sheet-added":
        this.#sheet(EVENT.worksheetAdded, event.sheetId);
        return;
      case "sheet-deleted":
        this.#sheet(EVENT.worksheetDeleted, event.sheetId);
        return;
      case "sheet-renamed":
        this.#sheet(EVENT.worksheetNameChanged, event.sheetId, {
          nameBefore: event.before,
          nameAfter: event.after,
        });
        return;
      case "editing-changed":
        return;
    }
  };

  /** After a batch: tables that came or went since the last one, which the grid does not report. */
  lookForTables(): void {
    const tables = this.#model.grid.tables();
    const now = new Set(tables.map((table) => table.id));
    for (const { id, area } of tables) {
      if (this.#tableIds.has(id)) continue;
      const message = () => ({ worksheetId: area.sheetId, tableId: id });
      this.#links.interest.tell(EVENT.tableAdded, [area.sheetId], message);
    }
    for (const tableId of this.#tableIds) {
      if (now.has(tableId)) continue;
      this.#links.interest.tell(EVENT.tableDeleted, [], () => ({ tableId }));
    }
    this.#tableIds = now;
  }

  #sheet(id: number, sheetId: string, more: EventMessage = {}): void {
    this.#links.interest.tell(id, [sheetId], () => ({ worksheetId: sheetId, ...more }));
  }

  #cellsChanged({ area, by, before }: CellsChanged): void {
    if (by === "calculation") {
      this.#sheet(EVENT.worksheetCalculated, area.sheetId, { address: localAddress(area) });
      return;
    }
    this.#changed(area, {
      changeType: "RangeEdited",
      triggerSource: by === "host" ? "ThisLocalAddin" : "Unknown",
      ...(before === undefined ? {} : this.#details(area, before)),
    });
  }

  #changed(area: Area, change: EventMessage): void {
    const { interest } = this.#links;
    const message = (part: Area) => ({
      worksheetId: area.sheetId,
      address: localAddress(part),
      referenceId: this.#model.references.keepForEvent(this.#model.make("Range", { area: part })),
      shiftDirection: "None",
      ...change,
    });
    interest.tell(EVENT.worksheetChanged, [area.sheetId], () => message(area));
    for (const table of this.#model.grid.tables()) {
      const part = intersection(table.area, area);
      if (!part) continue;
      const ofTable = () => ({ ...message(part), tableId: table.id });
      interest.tell(EVENT.tableChanged, [table.id, area.sheetId], ofTable);
    }
  }

  #details(area: Area, before: Scalar): EventMessage {
    if (cellCount(area) !== 1) return {};
    const after = this.#model.grid.values(area)[0]?.[0] ?? "";
    return {
      valueBefore: before,
      valueAfter: after,
      valueTypeBefore: valueTypeOf(before),
      valueTypeAfter: valueTypeOf(after),
    };
  }

  #selectionChanged(areas: readonly Area[]): void {
    const [first] = areas;
    if (!first) return;
    const address = areas.map(localAddress).join(",");
    this.#sheet(EVENT.worksheetSelectionChanged, first.sheetId, { address });
    if (this.#model.session.enableEvents) this.#links.tellDocument("documentSelectionChanged");
    this.#tableSelectionChanged(areas);
  }

  /** A table hears when the selection is inside it, and once when it leaves. */
  #tableSelectionChanged(areas: readonly Area[]): void {
    const now = new Set<string>();
    for (const table of this.#model.grid.tables()) {
      const parts = areas.flatMap((area) => intersection(area, table.area) ?? []);
      if (parts.length > 0) now.add(table.id);
      else if (!this.#selectedTables.has(table.id)) continue;
      this.#links.interest.tell(EVENT.tableSelectionChanged, [table.id], () => ({
        worksheetId: table.area.sheetId,
        tableId: table.id,
        address: parts.map(localAddress).join(","),
      }));
    }
    this.#selectedTables = now;
  }
}

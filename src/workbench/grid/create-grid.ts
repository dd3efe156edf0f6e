// The Grid over Univer: every file of this folder contributes the members it knows about.
import { clearCells, writeCells } from "./cell-writes";
import { markDirty, markEverythingDirty, watchCalculation } from "./calculation";
import { findSpill, measureUsedArea, readFormulas, readValues } from "./cell-matrix";
import { watchEvents } from "./events";
import type { Grid, GridEvent } from "./grid";
import type { GridSnapshot } from "./grid-snapshot";
import { asOneStep, redo, undo } from "./history";
import { openBook } from "./open-book";
import { selectAreas, selectedAreas } from "./selection";
import { sheetTabs } from "./sheet-tabs";
import { bootUniver } from "./univer-boot";
import type { GridLanguage } from "./univer-boot";

export interface GridOptions {
  readonly container: HTMLElement;
  readonly snapshot: GridSnapshot;
  readonly language: GridLanguage;
  readonly dark: boolean;
}

/** A grid that can also be saved and dressed: what the page around it needs beyond the host's Grid. */
export interface BookGrid extends Grid {
  readonly takeSnapshot: () => GridSnapshot;
  readonly setDark: (dark: boolean) => void;
  readonly setLanguage: (language: GridLanguage) => void;
}

function notYet(): never {
  throw new Error("Not built yet.");
}

export async function createGrid(options: GridOptions): Promise<BookGrid> {
  const { univer, api } = bootUniver(options);
  const book = await openBook(univer, api, options.snapshot);
  const veryHidden = new Set(options.snapshot.veryHiddenSheets);
  const listeners = new Set<(event: GridEvent) => void>();
  const calculation = watchCalculation(book);
  const events = watchEvents(book, (event) => {
    for (const listener of [...listeners]) listener(event);
  });
  const rest = new Proxy(
    {},
    { get: (_, key) => (key === "then" ? undefined : notYet) },
  ) as BookGrid;
  const proxied = <Key extends keyof BookGrid>(key: Key) => rest[key];
  return Object.assign(Object.create(rest) as BookGrid, {
    ...sheetTabs(book, veryHidden),
    values: (area) => readValues(book, area),
    formulas: (area) => readFormulas(book, area),
    write: (area, cells) => {
      writeCells(book, area, cells);
    },
    clear: (area, what) => {
      clearCells(book, area, what);
    },
    usedArea: (sheetId, valuesOnly) => measureUsedArea(book, sheetId, valuesOnly),
    spillArea: (sheetId, row, column) => findSpill(book, sheetId, row, column),
    selection: () => selectedAreas(book),
    select: (areas) => {
      selectAreas(book, areas);
    },
    isEditing: () => book.facade.isCellEditing(),
    undo: () => undo(book),
    redo: () => redo(book),
    asOneStep: (work) => {
      asOneStep(book, work);
    },
    calculated: calculation.settled,
    recalculate: (full) => {
      if (full) markEverythingDirty(book);
      else markDirty(book, []);
    },
    takeSnapshot: proxied("takeSnapshot"),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => {
      events.dispose();
      calculation.dispose();
      univer.dispose();
    },
  } satisfies Partial<BookGrid>);
}

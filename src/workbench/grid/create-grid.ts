// The Grid over Univer, with its wiring: who hears of what happens, and what ends with the book.
import {
  markDirty,
  markEverythingDirty,
  retryBlockedSpills,
  watchCalculation,
} from "./calculation";
import { watchEvents } from "./events";
import { hostFunctions } from "./functions";
import type { Grid, GridEvent } from "./grid";
import { gridParts } from "./grid-parts";
import type { GridSnapshot } from "./grid-snapshot";
import { GRID_WORDS } from "./grid-words";
import { addFeatures, calculateWhatMustBeFresh, openBook } from "./open-book";
import { limitRowHeights } from "./row-height-limits";
import { restoreLimits } from "./structure";
import { followHeaders, watchTables } from "./table-watch";
import { takeSnapshot } from "./take-snapshot";
import { bootUniver, LOCALES } from "./univer-boot";
import type { GridLanguage } from "./univer-boot";

export interface GridOptions {
  readonly container: HTMLElement;
  readonly snapshot: GridSnapshot;
  readonly language: GridLanguage;
  readonly dark: boolean;
}

/** A grid that can also be saved and dressed: what the page around it needs beyond the host's Grid. */
export interface BookGrid extends Grid {
  /** Shares data with the running grid: write it down before the user goes on. */
  readonly takeSnapshot: () => GridSnapshot;
  readonly setDark: (dark: boolean) => void;
  readonly setLanguage: (language: GridLanguage) => void;
}

/** Opens a book in a spreadsheet of its own. Another book needs another grid: dispose of this one first. */
export async function createGrid(options: GridOptions): Promise<BookGrid> {
  const { snapshot } = options;
  let { language } = options;
  const { univer, api } = bootUniver(options);
  const book = await openBook(univer, api, snapshot);
  const veryHidden = new Set(snapshot.veryHiddenSheets);
  const parts = gridParts(book, veryHidden, () => GRID_WORDS[language]);
  const { members, tables, drawings } = parts;
  addFeatures(parts, snapshot);

  const listeners = new Set<(event: GridEvent) => void>();
  const functions = hostFunctions(book);
  const calculation = watchCalculation(book);
  const events = watchEvents(book, (event) => {
    if (event.type === "rows-changed") restoreLimits(book, event.sheetId);
    retryBlockedSpills(book, event);
    followHeaders(tables, event);
    functions.follow(event);
    drawings.follow(event);
    for (const listener of [...listeners]) listener(event);
  });
  const rowHeights = limitRowHeights(book);
  const watches = [functions, calculation, events, rowHeights, watchTables(tables)];
  calculateWhatMustBeFresh(book, snapshot);

  return {
    ...members,
    calculated: calculation.settled,
    recalculate: (full) => {
      if (full) markEverythingDirty(book);
      else markDirty(book, []);
    },
    declareFunctions: functions.declare,
    answerFunctions: functions.answer,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    takeSnapshot: () => takeSnapshot({ book, grid: members, tables, veryHidden }),
    setDark: (dark) => {
      api.toggleDarkMode(dark);
    },
    setLanguage: (next) => {
      language = next;
      api.setLocale(LOCALES[next]);
    },
    dispose: () => {
      for (const watch of watches) watch.dispose();
      univer.dispose();
    },
  };
}

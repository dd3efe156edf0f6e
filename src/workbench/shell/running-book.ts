// An open workbook at work: the grid that shows it, the host that answers the add-in, and the add-in's frame.
import { createGrid, type BookGrid } from "../grid/create-grid";
import type { FunctionDeclaration } from "../grid/grid";
import type { DialogHandle, DialogRequest } from "../host/dialogs";
import { createExcelHost, type ExcelHost, type UnknownCall } from "../host/excel-host";
import type { Faults } from "../host/faults";
import { createWorkbookState, type WorkbookState } from "../host/workbook-state";
import type { BookFile } from "./book-file";
import { watchViolations, type Violation } from "./frame-violations";
import { lendTheme, type LentTheme } from "./lent-theme";
import { OFFICE_THEMES, type ThemeName } from "./themes";
import { officeLocale, wordsIn, type Language } from "./words";

/** What the page around the book gives and wants to know. */
export interface BookSurroundings {
  readonly sheetHolder: HTMLElement;
  readonly paneHolder: HTMLElement;
  readonly faults: Faults;
  readonly showDialog: (request: DialogRequest) => DialogHandle | undefined;
  readonly showPane: (isShown: boolean) => void;
  readonly onUnknownCall: (call: UnknownCall) => void;
  readonly onViolation: (violation: Violation) => void;
  /** Something that saving would keep has changed. */
  readonly onChanged: () => void;
}

/** How the add-in is started; a change starts it again. */
export interface AddInStart {
  readonly pageUrl: string;
  readonly paneTitle: string;
  readonly declarations: readonly FunctionDeclaration[];
  readonly language: Language;
  readonly theme: ThemeName;
}

export interface RunningBook {
  readonly grid: BookGrid;
  readonly state: WorkbookState;
  readonly host: () => ExcelHost;
  /** Starts the add-in, or starts it anew, in a fresh frame. Resolves when its page has loaded. */
  readonly startAddIn: (start: AddInStart) => Promise<void>;
  readonly setTheme: (theme: ThemeName) => void;
  readonly save: () => Promise<Uint8Array>;
  readonly dispose: () => void;
}

function loadFrame(frame: HTMLIFrameElement, url: string, holder: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    frame.addEventListener(
      "load",
      () => {
        resolve();
      },
      { once: true },
    );
    frame.src = url;
    holder.replaceChildren(frame);
  });
}

/** Tells of everything that saving would keep. What a recalculation changes is computed again when the file opens. */
function watchChanges(grid: BookGrid, state: WorkbookState, onChanged: () => void): () => void {
  const forgetGrid = grid.listen((event) => {
    const isChange =
      event.type === "cells-changed"
        ? event.by !== "calculation"
        : !["selection-changed", "editing-changed", "sheet-activated"].includes(event.type);
    if (isChange) onChanged();
  });
  const forgetState = state.listen(onChanged);
  return () => {
    forgetGrid();
    forgetState();
  };
}

interface BookParts {
  readonly file: BookFile;
  readonly grid: BookGrid;
  readonly state: WorkbookState;
  readonly around: BookSurroundings;
}

function hostFor({ file, grid, state, around }: BookParts, start: AddInStart): ExcelHost {
  return createExcelHost({
    grid,
    state,
    frameOrigin: location.origin,
    appContext: {
      language: officeLocale(start.language),
      documentUrl: new URL(encodeURIComponent(file.name), location.href).href,
      theme: OFFICE_THEMES[start.theme],
      userName: wordsIn(start.language).userName,
    },
    declarations: start.declarations,
    faults: around.faults,
    onDialog: around.showDialog,
    onPaneVisibility: around.showPane,
    onUnknownCall: around.onUnknownCall,
  });
}

export async function runBook(
  file: BookFile,
  look: { readonly language: Language; readonly theme: ThemeName },
  around: BookSurroundings,
): Promise<RunningBook> {
  const container = document.createElement("div");
  container.className = "grid";
  around.sheetHolder.replaceChildren(container);
  const { language } = look;
  const isDark = look.theme !== "light";
  const grid = await createGrid({ container, snapshot: file.snapshot, language, dark: isDark });
  const shownBefore = grid.sheets().find(({ name }) => name === file.activeSheet);
  if (shownBefore?.visibility === "Visible") grid.activateSheet(shownBefore.id);
  const state = createWorkbookState(file.state);
  const forgetChanges = watchChanges(grid, state, around.onChanged);
  let host: ExcelHost | undefined;
  let declared: readonly FunctionDeclaration[] = [];
  let lentTheme: LentTheme | undefined;

  return {
    grid,
    state,
    host: () => {
      if (host === undefined) throw new Error("The add-in has not been started.");
      return host;
    },
    startAddIn: async (start) => {
      host?.dispose();
      declared = start.declarations;
      const started = hostFor({ file, grid, state, around }, start);
      host = started;
      const frame = document.createElement("iframe");
      frame.title = start.paneTitle;
      started.attach(frame);
      await loadFrame(frame, started.frameUrl(start.pageUrl), around.paneHolder);
      if (frame.contentWindow === null) return; // Started anew meanwhile.
      watchViolations(frame.contentWindow, around.onViolation);
      lentTheme = lendTheme(frame.contentWindow, OFFICE_THEMES[start.theme]);
    },
    setTheme: (theme) => {
      grid.setDark(theme !== "light");
      host?.setTheme(OFFICE_THEMES[theme]);
      lentTheme?.change(OFFICE_THEMES[theme]);
    },
    save: () =>
      file.save({
        ...{ snapshot: grid.takeSnapshot(), state: state.save() },
        activeSheetId: grid.activeSheetId(),
        addInFunctions: new Set(declared.map(({ name }) => name.toUpperCase())),
      }),
    dispose: () => {
      forgetChanges();
      host?.dispose();
      around.paneHolder.replaceChildren();
      grid.dispose();
      container.remove();
    },
  };
}

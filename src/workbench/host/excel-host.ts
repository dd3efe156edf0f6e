// The page side of Excel on the web for one unmodified add-in in an iframe with Microsoft's own office.js.
import type { FunctionDeclaration, Grid } from "../grid/grid";
import type { Faults } from "./faults";
import type { WorkbookState } from "./workbook-state";

/** Colours "#RRGGBB" as Office.context.officeTheme gives them. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

export interface AppContext {
  /** Of the user interface, such as "zh-CN". */
  readonly language: string;
  /** Of the document's data; the language of the user interface when absent. */
  readonly dataLanguage?: string;
  readonly documentUrl: string;
  readonly theme: OfficeTheme;
  /** Name for new comments. */
  readonly userName: string;
}

export interface DialogRequest {
  readonly url: string;
  readonly widthPercent: number;
  readonly heightPercent: number;
}
/** What the shell gives for a dialog: the host loads the page into `frame`, and removes the dialog with `close`. */
export interface DialogHandle {
  readonly frame: HTMLIFrameElement;
  readonly close: () => void;
  /** The shell calls back when the user closes the dialog. */
  readonly onUserClosed: (listener: () => void) => void;
}

/** A call outside the documented subset; it was answered with an error that names it. */
export interface UnknownCall {
  /** "Range.getImage" */
  readonly member: string;
  readonly count: number;
}

export interface ExcelHostOptions {
  readonly grid: Grid;
  readonly state: WorkbookState;
  /** Origin of the add-in's pages; office.js demands the host's own host name, over https. */
  readonly frameOrigin: string;
  readonly appContext: AppContext;
  /** Custom functions of functions.json, with the namespace in their names. */
  readonly declarations: readonly FunctionDeclaration[];
  readonly faults: Faults;
  /** Answers undefined when a dialog is already open or may not be shown. */
  readonly onDialog: (request: DialogRequest) => DialogHandle | undefined;
  /** The add-in asks to show or hide its pane (Office.addin). */
  readonly onPaneVisibility: (isVisible: boolean) => void;
  readonly onUnknownCall: (call: UnknownCall) => void;
}

export interface ExcelHost {
  /** Listens to a frame whose `src` was made by `frameUrl`. Only the add-in's one shared runtime is attached. */
  readonly attach: (frame: HTMLIFrameElement) => void;
  /** The page's address with what office.js needs to find its host. */
  readonly frameUrl: (pageUrl: string) => string;
  /** Runs a ribbon command; resolves when the add-in called event.completed(). */
  readonly invokeCommand: (actionId: string, controlId: string) => Promise<void>;
  /** Takes effect for pages that load from now on, as office.js reads both once at start. */
  readonly setTheme: (theme: OfficeTheme) => void;
  readonly setLanguage: (language: string) => void;
  readonly faults: Faults;
  readonly unknownCalls: () => readonly UnknownCall[];
  readonly dispose: () => void;
}

export type CreateExcelHost = (options: ExcelHostOptions) => ExcelHost;

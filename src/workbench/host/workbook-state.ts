// What belongs to the workbook but not to the grid: add-in settings, custom XML parts, comments, document
// properties, and per sheet the page layout, protection and custom properties. Plain JSON in and out, so that a
// file adapter can keep it in an .xlsx. Sheets are keyed by the grid's sheet id.

interface CustomXmlPartState {
  /** "{8-4-4-4-12}" in capitals, as Excel writes it. */
  id: string;
  xml: string;
}

interface CommentReplyState {
  id: string;
  content: string;
  authorName: string;
  /** ISO 8601. */
  createdAt: string;
}

/** A threaded comment. The grid shows its text as a note of the same cell. */
export interface CommentState {
  id: string;
  sheetId: string;
  row: number;
  column: number;
  content: string;
  authorName: string;
  createdAt: string;
  resolved: boolean;
  replies: CommentReplyState[];
}

export interface HeaderFooterState {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** Print set-up with the names and values of Excel.PageLayout; margins in points. Absent members keep Excel's default. */
export interface PageLayoutState {
  orientation: "Portrait" | "Landscape";
  /** Excel.PaperType: "A4", "Letter" … */
  paperSize: string;
  blackAndWhite: boolean;
  centerHorizontally: boolean;
  centerVertically: boolean;
  draftMode: boolean;
  firstPageNumber: number | "";
  printComments: "NoComments" | "EndSheet" | "InPlace";
  printErrors: "AsDisplayed" | "Blank" | "Dash" | "NotAvailable";
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: "DownThenOver" | "OverThenDown";
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  /** `scale` in percent, or pages to fit into. */
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  /** "A1:F40" parts without the sheet's name; empty means the whole sheet. */
  printArea: string[];
  /** "1:3" or "". */
  printTitleRows: string;
  /** "A:B" or "". */
  printTitleColumns: string;
  headersFooters: {
    state: "Default" | "FirstAndDefault" | "OddAndEven" | "FirstOddAndEven";
    useSheetMargins: boolean;
    useSheetScale: boolean;
    defaultForAllPages: HeaderFooterState;
    firstPage: HeaderFooterState;
    oddPages: HeaderFooterState;
    evenPages: HeaderFooterState;
  };
}

export interface ProtectionState {
  isProtected: boolean;
  /** Excel.WorksheetProtectionOptions: allowFormatCells, allowInsertRows, selectionMode … */
  options: Record<string, boolean | string>;
  /** Of the workbench only; an .xlsx keeps a hash, which this is not. "" means none. */
  password: string;
}

export interface SheetState {
  pageLayout?: PageLayoutState;
  protection?: ProtectionState;
  customProperties?: Record<string, string>;
  /** Cells the user may still edit on a protected sheet, as addresses without the sheet's name. */
  unlocked?: string[];
}

interface DocumentPropertiesState {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  custom: Record<string, string | number | boolean>;
}

export interface WorkbookStateData {
  /** Settings of the add-in: Office.context.document.settings and Excel's workbook.settings are this one store. */
  settings: Record<string, unknown>;
  customXmlParts: CustomXmlPartState[];
  comments: CommentState[];
  properties: DocumentPropertiesState;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** Present while the workbook's structure is locked; the password is of the workbench only, "" means none. */
  structureLock?: { password: string };
  sheets: Record<string, SheetState>;
}

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

export interface WorkbookState {
  /** The state as it is now; do not keep it across a change. */
  readonly read: () => DeepReadonly<WorkbookStateData>;
  readonly change: (work: (state: WorkbookStateData) => void) => void;
  /** A copy of its own, fit for JSON. */
  readonly save: () => WorkbookStateData;
  readonly listen: (listener: () => void) => () => void;
}

export function emptyWorkbookState(): WorkbookStateData {
  return {
    settings: {},
    customXmlParts: [],
    comments: [],
    properties: {
      title: "",
      subject: "",
      author: "",
      keywords: "",
      comments: "",
      category: "",
      manager: "",
      company: "",
      custom: {},
    },
    calculationMode: "Automatic",
    sheets: {},
  };
}

export function createWorkbookState(saved: Partial<WorkbookStateData> = {}): WorkbookState {
  const data: WorkbookStateData = { ...emptyWorkbookState(), ...structuredClone(saved) };
  const listeners = new Set<() => void>();
  return {
    read: () => data,
    change: (work) => {
      work(data);
      for (const listener of listeners) listener();
    },
    save: () => structuredClone(data),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

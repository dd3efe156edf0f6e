// Print set-up and protection of sheets: a file's words and those of Excel's object model.
import type { Sheet } from "hucre/xlsx";
import type { HeaderFooterState, PageLayoutState, SheetState } from "../host/workbook-state";

type PageSetup = NonNullable<Sheet["pageSetup"]>;
type HeaderFooter = NonNullable<Sheet["headerFooter"]>;

const POINTS_PER_INCH = 72;

/** Excel's own margins, in inches. */
const NORMAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

const PAPERS: Readonly<Record<string, NonNullable<PageSetup["paperSize"]>>> = {
  Letter: "letter",
  Legal: "legal",
  A3: "a3",
  A4: "a4",
  A5: "a5",
  B4: "b4",
  B5: "b5",
  Executive: "executive",
  Tabloid: "tabloid",
};

/** "&L…&C…&R…" in three parts. */
function sectionsOf(text: string): readonly [string, string, string] {
  const parts = { L: "", C: "", R: "" };
  let into: keyof typeof parts = "C";
  for (const piece of text.split(/(&[LCR])/)) {
    if (piece === "&L" || piece === "&C" || piece === "&R") into = piece.charAt(1) as typeof into;
    else parts[into] += piece;
  }
  return [parts.L, parts.C, parts.R];
}

function withSections(left: string, center: string, right: string): string {
  return (
    (left === "" ? "" : `&L${left}`) +
    (center === "" ? "" : `&C${center}`) +
    (right === "" ? "" : `&R${right}`)
  );
}

function headerFooterOf(header = "", footer = ""): HeaderFooterState {
  const [leftHeader, centerHeader, rightHeader] = sectionsOf(header);
  const [leftFooter, centerFooter, rightFooter] = sectionsOf(footer);
  return { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter };
}

function layoutOf(setup: PageSetup, texts: HeaderFooter): PageLayoutState {
  const margins = { ...NORMAL_MARGINS, ...setup.margins };
  const paper = Object.entries(PAPERS).find(([, stored]) => stored === setup.paperSize)?.[0];
  const zoom =
    setup.fitToPage === true
      ? {
          horizontalFitToPages: setup.fitToWidth ?? 1,
          verticalFitToPages: setup.fitToHeight ?? 1,
        }
      : { scale: setup.scale ?? 100 };
  return {
    orientation: setup.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: paper ?? "A4",
    blackAndWhite: false,
    centerHorizontally: setup.horizontalCentered === true,
    centerVertically: setup.verticalCentered === true,
    ...{ draftMode: false, firstPageNumber: "", printComments: "NoComments" },
    ...{ printErrors: "AsDisplayed", printOrder: "DownThenOver" },
    printGridlines: setup.showGridLines === true,
    printHeadings: setup.showRowColHeaders === true,
    leftMargin: margins.left * POINTS_PER_INCH,
    rightMargin: margins.right * POINTS_PER_INCH,
    topMargin: margins.top * POINTS_PER_INCH,
    bottomMargin: margins.bottom * POINTS_PER_INCH,
    headerMargin: margins.header * POINTS_PER_INCH,
    footerMargin: margins.footer * POINTS_PER_INCH,
    zoom,
    printArea: setup.printArea === undefined ? [] : setup.printArea.replaceAll("$", "").split(","),
    printTitleRows: (setup.printTitlesRow ?? "").replaceAll("$", ""),
    printTitleColumns: (setup.printTitlesColumn ?? "").replaceAll("$", ""),
    headersFooters: {
      state: texts.differentFirst === true ? "FirstAndDefault" : "Default",
      ...{ useSheetMargins: true, useSheetScale: true },
      defaultForAllPages: headerFooterOf(texts.oddHeader, texts.oddFooter),
      firstPage: headerFooterOf(texts.firstHeader, texts.firstFooter),
      oddPages: headerFooterOf(texts.oddHeader, texts.oddFooter),
      evenPages: headerFooterOf(texts.evenHeader, texts.evenFooter),
    },
  };
}

/** Print set-up and protection by the grid's sheet id. */
export function openPageLayouts(
  sheets: readonly Sheet[],
  idOf: (index: number) => string,
): Record<string, SheetState> {
  const states: Record<string, SheetState> = {};
  sheets.forEach((sheet, index) => {
    const { pageSetup, headerFooter, protection } = sheet;
    const state: SheetState = {};
    if (pageSetup !== undefined || headerFooter !== undefined)
      state.pageLayout = layoutOf(pageSetup ?? {}, headerFooter ?? {});
    if (protection?.sheet === true)
      state.protection = { isProtected: true, options: {}, password: "" };
    if (Object.keys(state).length > 0) states[idOf(index)] = state;
  });
  return states;
}

/** A sheet's print set-up as the file writes it; its print area and titles are names of the workbook. */
export function savedPageSetup(layout: PageLayoutState): {
  readonly pageSetup: PageSetup;
  readonly headerFooter: HeaderFooter;
} {
  const { zoom } = layout;
  const paperSize = PAPERS[layout.paperSize];
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const { defaultForAllPages: all, firstPage } = layout.headersFooters;
  return {
    pageSetup: {
      orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
      ...(paperSize === undefined ? {} : { paperSize }),
      ...(fits
        ? {
            fitToPage: true,
            fitToWidth: zoom.horizontalFitToPages ?? 0,
            fitToHeight: zoom.verticalFitToPages ?? 0,
          }
        : { scale: zoom.scale ?? 100 }),
      horizontalCentered: layout.centerHorizontally,
      verticalCentered: layout.centerVertically,
      showGridLines: layout.printGridlines,
      showRowColHeaders: layout.printHeadings,
      margins: {
        left: layout.leftMargin / POINTS_PER_INCH,
        right: layout.rightMargin / POINTS_PER_INCH,
        top: layout.topMargin / POINTS_PER_INCH,
        bottom: layout.bottomMargin / POINTS_PER_INCH,
        header: layout.headerMargin / POINTS_PER_INCH,
        footer: layout.footerMargin / POINTS_PER_INCH,
      },
    },
    headerFooter: {
      oddHeader: withSections(all.leftHeader, all.centerHeader, all.rightHeader),
      oddFooter: withSections(all.leftFooter, all.centerFooter, all.rightFooter),
      ...(layout.headersFooters.state === "FirstAndDefault"
        ? {
            differentFirst: true,
            firstHeader: withSections(
              firstPage.leftHeader,
              firstPage.centerHeader,
              firstPage.rightHeader,
            ),
            firstFooter: withSections(
              firstPage.leftFooter,
              firstPage.centerFooter,
              firstPage.rightFooter,
            ),
          }
        : {}),
    },
  };
}

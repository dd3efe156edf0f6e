// Print set-up of a sheet. Nothing is printed here; it travels into the file.
import type { Area } from "../../grid/grid";
import { areaOf, choiceOf, flagOf, numberOf, recordOf, textOf } from "../arguments";
import { localAddress, parseLocalAddress } from "../areas";
import { ExcelError } from "../excel-error";
import { isHostObject } from "../bound-object";
import type { ClassTable, PropertyRule } from "../class-table";
import type { HostObject } from "../host-object";
import type { ExcelModel } from "../model";
import type { HeaderFooterState, PageLayoutState } from "../workbook-state";
import type { Selves } from "./selves";

type Layout = Selves["PageLayout"];

const EMPTY_PAGE: HeaderFooterState = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

/** Excel's own defaults: A4 in China and most of the world, narrow enough margins in points. */
function defaultLayout(): PageLayoutState {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    blackAndWhite: false,
    centerHorizontally: false,
    centerVertically: false,
    draftMode: false,
    firstPageNumber: "",
    printComments: "NoComments",
    printErrors: "AsDisplayed",
    printGridlines: false,
    printHeadings: false,
    printOrder: "DownThenOver",
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    zoom: { scale: 100 },
    printArea: [],
    printTitleRows: "",
    printTitleColumns: "",
    headersFooters: {
      state: "Default",
      useSheetMargins: true,
      useSheetScale: true,
      defaultForAllPages: { ...EMPTY_PAGE },
      firstPage: { ...EMPTY_PAGE },
      oddPages: { ...EMPTY_PAGE },
      evenPages: { ...EMPTY_PAGE },
    },
  };
}

function layoutOf({ sheetId }: Layout, model: ExcelModel): PageLayoutState {
  return model.state.save().sheets[sheetId]?.pageLayout ?? defaultLayout();
}

function change({ sheetId }: Layout, work: (layout: PageLayoutState) => void, model: ExcelModel) {
  model.state.change((state) => {
    const sheet = (state.sheets[sheetId] ??= {});
    work((sheet.pageLayout ??= defaultLayout()));
  });
}

function property<Key extends keyof PageLayoutState>(
  key: Key,
  parse: (value: unknown) => PageLayoutState[Key],
): PropertyRule<Layout> {
  return {
    get: (self, model) => layoutOf(self, model)[key],
    set: (self, value, model) => {
      const parsed = parse(value);
      change(self, (layout) => void (layout[key] = parsed), model);
    },
  };
}

function pointsOf(value: unknown): number {
  const points = numberOf(value);
  if (points < 0) throw new ExcelError("InvalidArgument");
  return points;
}

/** A scale in percent, or pages to fit; never both. */
function zoomOf(value: unknown): PageLayoutState["zoom"] {
  const { scale, horizontalFitToPages, verticalFitToPages } = recordOf(value);
  const isGiven = (each: unknown) => each !== undefined && each !== null;
  if (isGiven(scale)) {
    const percent = numberOf(scale);
    const fits = isGiven(horizontalFitToPages) || isGiven(verticalFitToPages);
    if (fits || percent < 10 || percent > 400) throw new ExcelError("InvalidArgument");
    return { scale: percent };
  }
  return {
    ...(isGiven(horizontalFitToPages)
      ? { horizontalFitToPages: numberOf(horizontalFitToPages) }
      : {}),
    ...(isGiven(verticalFitToPages) ? { verticalFitToPages: numberOf(verticalFitToPages) } : {}),
  };
}

const POINTS_PER: Readonly<Record<string, number>> = {
  Points: 1,
  Inches: 72,
  Centimeters: 72 / 2.54,
};

const MARGINS = {
  top: "topMargin",
  bottom: "bottomMargin",
  left: "leftMargin",
  right: "rightMargin",
  header: "headerMargin",
  footer: "footerMargin",
} as const;

function setMargins(self: Layout, args: readonly unknown[], model: ExcelModel): void {
  const factor = POINTS_PER[choiceOf(args[0], Object.keys(POINTS_PER))] ?? 1;
  const margins = recordOf(args[1]);
  change(
    self,
    (layout) => {
      for (const [name, key] of Object.entries(MARGINS)) {
        if (margins[name] !== undefined) layout[key] = pointsOf(margins[name]) * factor;
      }
    },
    model,
  );
}

function titleArea(text: string, sheetId: string, model: ExcelModel): HostObject | undefined {
  const area = text === "" ? undefined : parseLocalAddress(text, sheetId);
  return area && model.make("Range", { area });
}

function rowsText(area: Area): string {
  return `${area.row + 1}:${area.row + area.rowCount}`;
}

function columnsText(area: Area): string {
  return localAddress({ ...area, row: 0, rowCount: 1_048_576 });
}

function printAreas({ sheetId }: Layout, value: unknown, model: ExcelModel): string[] {
  const areas = isHostObject(value) ? value.as("RangeAreas")?.areas : undefined;
  return (areas ?? [areaOf(value, model, sheetId)]).map(localAddress);
}

function printAreaObject(self: Layout, model: ExcelModel): HostObject | undefined {
  const areas = layoutOf(self, model).printArea.flatMap(
    (address) => parseLocalAddress(address, self.sheetId) ?? [],
  );
  return areas.length > 0 ? model.make("RangeAreas", { areas }) : undefined;
}

const titleRows = (self: Layout, _: unknown, model: ExcelModel) =>
  titleArea(layoutOf(self, model).printTitleRows, self.sheetId, model);
const titleColumns = (self: Layout, _: unknown, model: ExcelModel) =>
  titleArea(layoutOf(self, model).printTitleColumns, self.sheetId, model);

export const pageLayout: ClassTable<Layout> = {
  properties: {
    Orientation: property("orientation", (value) => choiceOf(value, ["Portrait", "Landscape"])),
    PaperSize: property("paperSize", textOf),
    BlackAndWhite: property("blackAndWhite", flagOf),
    CenterHorizontally: property("centerHorizontally", flagOf),
    CenterVertically: property("centerVertically", flagOf),
    DraftMode: property("draftMode", flagOf),
    FirstPageNumber: property("firstPageNumber", (value) => (value === "" ? "" : numberOf(value))),
    PrintComments: property("printComments", (value) =>
      choiceOf(value, ["NoComments", "EndSheet", "InPlace"]),
    ),
    PrintErrors: property("printErrors", (value) =>
      choiceOf(value, ["AsDisplayed", "Blank", "Dash", "NotAvailable"]),
    ),
    PrintGridlines: property("printGridlines", flagOf),
    PrintHeadings: property("printHeadings", flagOf),
    PrintOrder: property("printOrder", (value) =>
      choiceOf(value, ["DownThenOver", "OverThenDown"]),
    ),
    LeftMargin: property("leftMargin", pointsOf),
    RightMargin: property("rightMargin", pointsOf),
    TopMargin: property("topMargin", pointsOf),
    BottomMargin: property("bottomMargin", pointsOf),
    HeaderMargin: property("headerMargin", pointsOf),
    FooterMargin: property("footerMargin", pointsOf),
    Zoom: property("zoom", zoomOf),
  },
  parts: { HeadersFooters: (self, model) => model.make("HeaderFooterGroup", self) },
  methods: {
    SetPrintArea: (self, args, model) => {
      const areas = printAreas(self, args[0], model);
      change(self, (layout) => void (layout.printArea = areas), model);
    },
    GetPrintArea: (self, _, model) => printAreaObject(self, model),
    GetPrintAreaOrNullObject: (self, _, model) => printAreaObject(self, model),
    SetPrintMargins: setMargins,
    SetPrintTitleRows: (self, args, model) => {
      const rows = rowsText(areaOf(args[0], model, self.sheetId));
      change(self, (layout) => void (layout.printTitleRows = rows), model);
    },
    SetPrintTitleColumns: (self, args, model) => {
      const columns = columnsText(areaOf(args[0], model, self.sheetId));
      change(self, (layout) => void (layout.printTitleColumns = columns), model);
    },
    GetPrintTitleRows: titleRows,
    GetPrintTitleRowsOrNullObject: titleRows,
    GetPrintTitleColumns: titleColumns,
    GetPrintTitleColumnsOrNullObject: titleColumns,
  },
};

type Group = PageLayoutState["headersFooters"];

function groupProperty<Key extends "state" | "useSheetMargins" | "useSheetScale">(
  key: Key,
  parse: (value: unknown) => Group[Key],
): PropertyRule<Layout> {
  return {
    get: (self, model) => layoutOf(self, model).headersFooters[key],
    set: (self, value, model) => {
      const parsed = parse(value);
      change(self, (layout) => void (layout.headersFooters[key] = parsed), model);
    },
  };
}

const page = (name: Selves["HeaderFooter"]["page"]) => (self: Layout, model: ExcelModel) =>
  model.make("HeaderFooter", { ...self, page: name });

export const headerFooterGroup: ClassTable<Selves["HeaderFooterGroup"]> = {
  properties: {
    State: groupProperty("state", (value) =>
      choiceOf(value, ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"]),
    ),
    UseSheetMargins: groupProperty("useSheetMargins", flagOf),
    UseSheetScale: groupProperty("useSheetScale", flagOf),
  },
  parts: {
    DefaultForAllPages: page("defaultForAllPages"),
    FirstPage: page("firstPage"),
    OddPages: page("oddPages"),
    EvenPages: page("evenPages"),
  },
};

function headerProperty(key: keyof HeaderFooterState): PropertyRule<Selves["HeaderFooter"]> {
  return {
    get: (self, model) => layoutOf(self, model).headersFooters[self.page][key],
    set: (self, value, model) => {
      const text = textOf(value);
      change(self, (layout) => void (layout.headersFooters[self.page][key] = text), model);
    },
  };
}

export const headerFooter: ClassTable<Selves["HeaderFooter"]> = {
  properties: {
    LeftHeader: headerProperty("leftHeader"),
    CenterHeader: headerProperty("centerHeader"),
    RightHeader: headerProperty("rightHeader"),
    LeftFooter: headerProperty("leftFooter"),
    CenterFooter: headerProperty("centerFooter"),
    RightFooter: headerProperty("rightFooter"),
  },
};

// Worksheets and their collection.
import type { SheetInfo } from "../../grid/grid";
import { checkedArea, entireSheet } from "../areas";
import {
  choiceOf,
  colorOf,
  flagAt,
  flagOf,
  integerAt,
  numberOf,
  optionalTextAt,
  textOf,
} from "../arguments";
import { eventMethods } from "../event-methods";
import { ExcelError } from "../excel-error";
import { isHostObject } from "../bound-object";
import type { ClassTable } from "../class-table";
import type { HostObject } from "../host-object";
import type { ExcelModel } from "../model";
import { ownAreaOfText, sheetIdNamed } from "../named-areas";
import { copySheet } from "../sheet-copy";
import { findAll, replaceAll } from "../text-search";
import { assertStructureIsOpen } from "./protection";
import type { Selves } from "./selves";

type Sheet = Selves["Worksheet"];

const sheetObject = (model: ExcelModel, info: SheetInfo | undefined): HostObject | undefined =>
  info && model.make("Worksheet", { sheetId: info.id });

const isVisible = (sheet: SheetInfo) => sheet.visibility === "Visible";

function candidates(model: ExcelModel, visibleOnly: boolean): readonly SheetInfo[] {
  const sheets = model.grid.sheets();
  return visibleOnly ? sheets.filter(isVisible) : sheets;
}

function checkedName(name: string, model: ExcelModel, ownId?: string): string {
  const isLegal = name !== "" && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name);
  if (!isLegal) throw new ExcelError("InvalidArgument", "The worksheet name is not valid.");
  const holder = sheetIdNamed(name, model);
  if (holder !== undefined && holder !== ownId) throw new ExcelError("ItemAlreadyExists");
  return name;
}

function unusedName(model: ExcelModel): string {
  for (let number = model.grid.sheets().length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (sheetIdNamed(name, model) === undefined) return name;
  }
}

function sheetByKey(key: unknown, model: ExcelModel): SheetInfo | undefined {
  const wanted = textOf(key);
  const byId = model.grid.sheets().find((sheet) => sheet.id === wanted);
  const named = byId ? undefined : sheetIdNamed(wanted, model);
  return byId ?? model.grid.sheets().find((sheet) => sheet.id === named);
}

export const worksheetCollection: ClassTable<Selves["WorksheetCollection"]> = {
  items: (_, model) =>
    model.grid.sheets().map(({ id }) => model.make("Worksheet", { sheetId: id })),
  item: (_, key, model) => sheetObject(model, sheetByKey(key, model)),
  methods: {
    Add: (_, args, model) => {
      assertStructureIsOpen(model);
      const wanted = optionalTextAt(args, 0);
      const name = wanted === undefined ? unusedName(model) : checkedName(wanted, model);
      return model.make("Worksheet", { sheetId: model.grid.addSheet(name) });
    },
    GetActiveWorksheet: (_, __, model) =>
      model.make("Worksheet", { sheetId: model.grid.activeSheetId() }),
    GetCount: (_, args, model) => candidates(model, flagAt(args, 0, false)).length,
    GetFirst: (_, args, model) => sheetObject(model, candidates(model, flagAt(args, 0, false))[0]),
    GetLast: (_, args, model) =>
      sheetObject(model, candidates(model, flagAt(args, 0, false)).at(-1)),
    ...eventMethods("worksheets", () => "Workbook"),
  },
};

function setPosition({ sheetId }: Sheet, value: unknown, model: ExcelModel): void {
  assertStructureIsOpen(model);
  const position = numberOf(value);
  if (position < 0 || position >= model.grid.sheets().length) {
    throw new ExcelError("InvalidArgument");
  }
  model.grid.changeSheet(sheetId, { position });
}

function setVisibility({ sheetId }: Sheet, value: unknown, model: ExcelModel): void {
  assertStructureIsOpen(model);
  const visibility = choiceOf(value, ["Visible", "Hidden", "VeryHidden"]);
  const others = model.grid.sheets().filter((sheet) => sheet.id !== sheetId && isVisible(sheet));
  if (visibility !== "Visible" && others.length === 0) throw new ExcelError("InvalidOperation");
  model.grid.changeSheet(sheetId, { visibility });
}

function neighbour(
  { sheetId }: Sheet,
  step: 1 | -1,
  { visibleOnly, model }: { visibleOnly: boolean; model: ExcelModel },
): HostObject | undefined {
  const sheets = model.grid.sheets();
  let index = sheets.findIndex((sheet) => sheet.id === sheetId) + step;
  while (visibleOnly && sheets[index] && sheets[index]?.visibility !== "Visible") index += step;
  return sheetObject(model, sheets[index]);
}

function deleteSheet({ sheetId }: Sheet, model: ExcelModel): void {
  assertStructureIsOpen(model);
  const sheets = model.grid.sheets();
  if (model.sheet(sheetId).visibility === "VeryHidden") throw new ExcelError("InvalidOperation");
  if (!sheets.some((sheet) => sheet.id !== sheetId && isVisible(sheet))) {
    throw new ExcelError("InvalidOperation", "A workbook needs a visible worksheet.");
  }
  model.grid.deleteSheet(sheetId);
  model.state.change((state) => {
    Reflect.deleteProperty(state.sheets, sheetId);
    state.comments = state.comments.filter((comment) => comment.sheetId !== sheetId);
  });
}

function usedRange({ sheetId }: Sheet, args: readonly unknown[], model: ExcelModel) {
  return model.grid.usedArea(sheetId, flagAt(args, 0, false));
}

function rangesOf({ sheetId }: Sheet, text: string | undefined, model: ExcelModel): HostObject {
  const parts = text === undefined ? [""] : text.split(",");
  return model.make("RangeAreas", {
    areas: parts.map((part) => ownAreaOfText(part.trim(), model, sheetId)),
  });
}

const sheetScope = (name: "TableCollection" | "NamedItemCollection" | "CommentCollection") => {
  return ({ sheetId }: Sheet, model: ExcelModel) => model.make(name, { sheetId });
};
const sheetPart = (
  name:
    | "WorksheetProtection"
    | "WorksheetFreezePanes"
    | "WorksheetCustomPropertyCollection"
    | "PageLayout"
    | "ChartCollection"
    | "ShapeCollection"
    | "AutoFilter",
) => {
  return (sheet: Sheet, model: ExcelModel) => model.make(name, sheet);
};

export const worksheet: ClassTable<Sheet> = {
  identity: ({ sheetId }) => ({ Id: sheetId }),
  properties: {
    Id: { get: ({ sheetId }) => sheetId },
    Name: {
      get: ({ sheetId }, model) => model.sheet(sheetId).name,
      set: ({ sheetId }, value, model) => {
        assertStructureIsOpen(model);
        model.grid.changeSheet(sheetId, { name: checkedName(textOf(value), model, sheetId) });
      },
    },
    Position: {
      get: ({ sheetId }, model) => model.grid.sheets().findIndex((sheet) => sheet.id === sheetId),
      set: setPosition,
    },
    Visibility: {
      get: ({ sheetId }, model) => model.sheet(sheetId).visibility,
      set: setVisibility,
    },
    TabColor: {
      get: ({ sheetId }, model) => model.sheet(sheetId).tabColor,
      set: ({ sheetId }, value, model) => {
        model.grid.changeSheet(sheetId, { tabColor: colorOf(value) });
      },
    },
    ShowGridlines: { get: ({ sheetId }, model) => model.grid.gridlines(sheetId) },
    // The wire name of showGridlines when it is set.
    Gridlines: {
      set: ({ sheetId }, value, model) => {
        model.grid.setGridlines(sheetId, flagOf(value));
      },
    },
    StandardHeight: { get: () => 15 },
  },
  parts: {
    AutoFilter: sheetPart("AutoFilter"),
    Charts: sheetPart("ChartCollection"),
    Comments: sheetScope("CommentCollection"),
    CustomProperties: sheetPart("WorksheetCustomPropertyCollection"),
    FreezePanes: sheetPart("WorksheetFreezePanes"),
    Names: sheetScope("NamedItemCollection"),
    PageLayout: sheetPart("PageLayout"),
    Protection: sheetPart("WorksheetProtection"),
    Shapes: sheetPart("ShapeCollection"),
    Tables: sheetScope("TableCollection"),
  },
  methods: {
    Activate: ({ sheetId }, _, model) => {
      if (model.sheet(sheetId).visibility !== "Visible") throw new ExcelError("InvalidOperation");
      model.grid.activateSheet(sheetId);
    },
    Calculate: (_, args, model) => {
      model.grid.recalculate(flagAt(args, 0, false));
    },
    Copy: (sheet, args, model) => {
      assertStructureIsOpen(model);
      const place = choiceOf(args[0] ?? "None", ["None", "Before", "After", "Beginning", "End"]);
      const relative = isHostObject(args[1]) ? args[1].as("Worksheet") : undefined;
      return model.make("Worksheet", { sheetId: copySheet({ ...sheet, place, relative }, model) });
    },
    Delete: (sheet, _, model) => {
      deleteSheet(sheet, model);
    },
    FindAll: {
      run: ({ sheetId }, args, model) => {
        const areas = findAll(entireSheet(sheetId), args, model);
        return areas.length > 0 ? model.make("RangeAreas", { areas }) : undefined;
      },
      readsValues: true,
    },
    FindAllOrNullObject: {
      run: ({ sheetId }, args, model) => {
        const areas = findAll(entireSheet(sheetId), args, model);
        return areas.length > 0 ? model.make("RangeAreas", { areas }) : undefined;
      },
      readsValues: true,
    },
    ReplaceAll: ({ sheetId }, args, model) => replaceAll(entireSheet(sheetId), args, model),
    GetCell: ({ sheetId }, args, model) => {
      const place = { row: integerAt(args, 0), column: integerAt(args, 1) };
      const area = checkedArea({ sheetId, ...place, rowCount: 1, columnCount: 1 });
      return model.make("Range", { area });
    },
    GetNext: (sheet, args, model) =>
      neighbour(sheet, 1, { visibleOnly: flagAt(args, 0, false), model }),
    GetNextOrNullObject: (sheet, args, model) =>
      neighbour(sheet, 1, { visibleOnly: flagAt(args, 0, false), model }),
    GetPrevious: (sheet, args, model) =>
      neighbour(sheet, -1, { visibleOnly: flagAt(args, 0, false), model }),
    GetPreviousOrNullObject: (sheet, args, model) =>
      neighbour(sheet, -1, { visibleOnly: flagAt(args, 0, false), model }),
    GetRange: ({ sheetId }, args, model) => {
      const text = optionalTextAt(args, 0);
      const area = text === undefined ? entireSheet(sheetId) : ownAreaOfText(text, model, sheetId);
      return model.make("Range", { area });
    },
    GetRangeByIndexes: ({ sheetId }, args, model) => {
      const area = checkedArea({
        sheetId,
        row: integerAt(args, 0),
        column: integerAt(args, 1),
        rowCount: integerAt(args, 2),
        columnCount: integerAt(args, 3),
      });
      return model.make("Range", { area });
    },
    GetRanges: (sheet, args, model) => rangesOf(sheet, optionalTextAt(args, 0), model),
    GetUsedRange: {
      // An empty sheet answers its first cell.
      run: (sheet, args, model) => {
        const first = { sheetId: sheet.sheetId, row: 0, column: 0, rowCount: 1, columnCount: 1 };
        return model.make("Range", { area: usedRange(sheet, args, model) ?? first });
      },
      readsValues: true,
    },
    GetUsedRangeOrNullObject: {
      run: (sheet, args, model) => {
        const area = usedRange(sheet, args, model);
        return area && model.make("Range", { area });
      },
      readsValues: true,
    },
    _GetSheetById: (_, args, model) => sheetObject(model, sheetByKey(args[0], model)),
    _GetAnotherWorksheetById: (_, args, model) => sheetObject(model, sheetByKey(args[0], model)),
    ...eventMethods<Sheet>("worksheet", ({ sheetId }) => sheetId),
  },
};

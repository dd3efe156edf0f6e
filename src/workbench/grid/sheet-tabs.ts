// The sheets of the book: add, delete, rename, move, hide, activate.
import { BooleanNumber, generateRandomId, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetTabColorCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideCommand,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
} from "@univerjs/sheets";
import type { Grid, SheetInfo } from "./grid";
import { pushUndo } from "./history";
import { COLUMN_LIMIT, ROW_LIMIT, runCommand, sheetModel } from "./univer-book";
import type { UniverBook } from "./univer-book";

type SheetTabs = Pick<
  Grid,
  "sheets" | "activeSheetId" | "addSheet" | "deleteSheet" | "changeSheet" | "activateSheet"
>;

// Univer jumps to a sheet that is added or shown. Excel's API does not, and neither does Univer for a change made by a
// collaborator.
const WITHOUT_ACTIVATING = { fromCollab: true } as const;

interface Tabs {
  readonly book: UniverBook;
  /** The one state of a sheet that Univer does not know. */
  readonly veryHidden: Set<string>;
}

const targetOf = ({ book }: Tabs, id: string) => ({ unitId: book.unitId, subUnitId: id });

const isHidden = ({ book }: Tabs, id: string) =>
  sheetModel(book, id).isSheetHidden() === BooleanNumber.TRUE;

function infoOf(tabs: Tabs, id: string): SheetInfo {
  const sheet = sheetModel(tabs.book, id);
  return {
    id,
    name: sheet.getName(),
    visibility: !isHidden(tabs, id) ? "Visible" : tabs.veryHidden.has(id) ? "VeryHidden" : "Hidden",
    tabColor: sheet.getTabColor() ?? "",
  };
}

function addSheet(tabs: Tabs, name: string, position: number | undefined): string {
  const { book } = tabs;
  const id = generateRandomId();
  const size = { rowCount: ROW_LIMIT, columnCount: COLUMN_LIMIT };
  const sheet = mergeWorksheetSnapshotWithDefault({ id, name, ...size });
  const index = position ?? book.model.getSheetSize();
  const insert = { unitId: book.unitId, index, sheet };
  runCommand(book, InsertSheetMutation.id, insert, WITHOUT_ACTIVATING);
  pushUndo(book, {
    undo: { id: RemoveSheetMutation.id, params: { ...targetOf(tabs, id), subUnitName: name } },
    redo: { id: InsertSheetMutation.id, params: insert },
  });
  return id;
}

function setVisibility(tabs: Tabs, id: string, visibility: SheetInfo["visibility"]): void {
  const { book, veryHidden } = tabs;
  if (visibility === "VeryHidden") veryHidden.add(id);
  else veryHidden.delete(id);
  if (visibility === "Visible" && isHidden(tabs, id)) {
    const show = { ...targetOf(tabs, id), hidden: BooleanNumber.FALSE };
    runCommand(book, SetWorksheetHideMutation.id, show, WITHOUT_ACTIVATING);
    pushUndo(book, {
      undo: { id: SetWorksheetHideMutation.id, params: { ...show, hidden: BooleanNumber.TRUE } },
      redo: { id: SetWorksheetHideMutation.id, params: show },
    });
  } else if (visibility !== "Visible" && !isHidden(tabs, id)) {
    runCommand(book, SetWorksheetHideCommand.id, targetOf(tabs, id));
  }
}

const changeSheet =
  (tabs: Tabs): Grid["changeSheet"] =>
  (id, { name, tabColor, visibility, position }) => {
    const target = targetOf(tabs, id);
    if (name !== undefined) runCommand(tabs.book, SetWorksheetNameCommand.id, { ...target, name });
    if (tabColor !== undefined) {
      runCommand(tabs.book, SetTabColorCommand.id, { ...target, value: tabColor });
    }
    if (visibility !== undefined) setVisibility(tabs, id, visibility);
    if (position !== undefined) {
      runCommand(tabs.book, SetWorksheetOrderCommand.id, { ...target, order: position });
    }
  };

export function sheetTabs(book: UniverBook, veryHidden: Set<string>): SheetTabs {
  const tabs: Tabs = { book, veryHidden };
  return {
    sheets: () => book.model.getSheets().map((sheet) => infoOf(tabs, sheet.getSheetId())),
    activeSheetId: () => book.model.getActiveSheet().getSheetId(),
    addSheet: (name, position) => addSheet(tabs, name, position),
    deleteSheet: (id) => {
      runCommand(book, RemoveSheetCommand.id, targetOf(tabs, id));
      veryHidden.delete(id);
    },
    changeSheet: changeSheet(tabs),
    activateSheet: (id) => {
      runCommand(book, SetWorksheetActiveOperation.id, targetOf(tabs, id));
    },
  };
}

import { WorkbookFailure, type WorkbookChange } from "../application/receivables-workbook";
import { hasExcelApi, runInExcel } from "./run-in-excel";

type Listener = (change: WorkbookChange) => void;

/**
 * Tells of changes that the user or a co-author makes. Our own writes are not told: `isWriting` is true during them,
 * and events are off besides (see write-sheet.ts), because some hosts deliver late.
 */
export async function watchWorkbook(
  listener: Listener,
  isWriting: () => boolean,
): Promise<() => Promise<void>> {
  // Older Excels have no events of the whole workbook: the pane then offers Refresh without being told.
  if (!hasExcelApi("1.9")) return () => Promise.resolve();
  const names = await readSheetNames();
  const tell = async (kind: WorkbookChange["kind"], sheetId: string): Promise<void> => {
    if (isWriting()) return;
    // Moving about the sheet is not worth a question to Excel.
    if (kind !== "selection") await learnName(names, sheetId);
    for (const sheet of names.get(sheetId) ?? [""]) listener({ kind, sheet });
  };
  const handlers = await runInExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    const registered = [
      sheets.onChanged.add((event) => tell("cells", event.worksheetId)),
      sheets.onAdded.add((event) => tell("sheets", event.worksheetId)),
      sheets.onDeleted.add((event) => tell("sheets", event.worksheetId)),
      sheets.onSelectionChanged.add((event) => tell("selection", event.worksheetId)),
    ];
    await context.sync();
    return registered;
  });
  return async () => {
    const context = handlers[0]?.context;
    if (context === undefined) return;
    // A handler can only be removed in the context that added it.
    await Excel.run(context, async (same) => {
      handlers.forEach((handler) => {
        handler.remove();
      });
      await same.sync();
    });
  };
}

/** Events carry ids. A sheet is told under every name it has had: the pane may know it by an earlier one. */
type SheetNames = Map<string, Set<string>>;

async function readSheetNames(): Promise<SheetNames> {
  return await runInExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    return new Map(sheets.items.map((sheet) => [sheet.id, new Set([sheet.name])]));
  });
}

/** Adds the name a sheet has now. */
async function learnName(names: SheetNames, sheetId: string): Promise<void> {
  try {
    const name = await runInExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("name");
      await context.sync();
      return sheet.isNullObject ? undefined : sheet.name;
    });
    if (name !== undefined) names.set(sheetId, (names.get(sheetId) ?? new Set()).add(name));
  } catch (error) {
    // While a cell is edited Excel does not answer: the names known so far have to do.
    if (!(error instanceof WorkbookFailure)) throw error;
  }
}

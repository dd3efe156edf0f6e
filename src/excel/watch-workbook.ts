import type { WorkbookChange } from "../application/receivables-workbook";
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
  // Events carry ids. A sheet renamed since keeps the name under which the pane knows it.
  const names = await readSheetNames();
  const tell = (kind: WorkbookChange["kind"], sheetId: string): Promise<void> => {
    if (!isWriting()) listener({ kind, sheet: names.get(sheetId) ?? "" });
    return Promise.resolve();
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

async function readSheetNames(): Promise<ReadonlyMap<string, string>> {
  return await runInExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    return new Map(sheets.items.map((sheet) => [sheet.id, sheet.name]));
  });
}

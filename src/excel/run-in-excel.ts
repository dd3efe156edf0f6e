// The one door to Excel: every batch goes through here, and every refusal leaves as a WorkbookFailure.
import { WorkbookFailure, type WorkbookFailureReason } from "../application/receivables-workbook";

/** Codes decide, never messages: those are localised and, Microsoft says, not meant for users. */
const REASONS: Readonly<Record<string, WorkbookFailureReason>> = {
  ItemNotFound: "sheet-not-found",
  AccessDenied: "sheet-protected",
  InvalidOperationInCellEditMode: "cell-being-edited",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  InvalidOrTimedOutSession: "session-lost",
  ConnectionFailure: "session-lost",
  ApiNotFound: "host-too-old",
  ApiNotAvailable: "host-too-old",
  NotImplemented: "host-too-old",
};

/**
 * Runs one batch against the open workbook.
 *
 * A cell being edited fails at once instead of waiting: the user has just pressed a button in the pane
 * and must be told why nothing happens.
 */
export async function runInExcel<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw workbookFailureOf(error);
  }
}

/** Like `runInExcel`, as one step of Excel's undo list where Excel knows how. */
async function runAsOneStep<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return hasExcelApi("1.20")
      ? await Excel.run({ mergeUndoGroup: true }, work)
      : await Excel.run(work);
  } catch (error) {
    throw workbookFailureOf(error);
  }
}

/**
 * Like `runAsOneStep`, with the workbook's events off while it writes, so that no add-in answers to each cell.
 */
export async function writeInExcel<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return await runAsOneStep(async (context) => {
    const { runtime } = context;
    if (!hasExcelApi("1.8")) return await work(context);
    runtime.enableEvents = false;
    try {
      const result = await work(context);
      runtime.enableEvents = true;
      await context.sync();
      return result;
    } catch (error) {
      runtime.enableEvents = true;
      // The first failure is the one to tell, whatever becomes of this last try.
      await Promise.allSettled([context.sync()]);
      throw error;
    }
  });
}

/** Whether this Excel has the requirement set ExcelApi `version`. */
export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** A host's error in our terms. Anything that is not the host's is a bug of ours and passes through as it is. */
function workbookFailureOf(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const reason = REASONS[error.code] ?? "host-refused";
  // errorLocation names the API ("Worksheet.getRange"), never the user's data.
  const about = reason === "host-refused" ? error.code : (error.debugInfo.errorLocation ?? "");
  return new WorkbookFailure(reason, about, error);
}

// Worksheet functions as a user types them: through the genuine runtime, from the sheet to the code and back.
import { useWorkbenchLab } from "../support/browser/workbench-lab";
import { PATIENCE_MILLISECONDS, type WorkbenchPage } from "../support/browser/workbench-page";

const lab = useWorkbenchLab();

async function write(workbench: WorkbenchPage, cells: Record<string, unknown[][]>): Promise<void> {
  await workbench.excelRun(async (context, given) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const [address, formulas] of Object.entries(given)) {
      sheet.getRange(address).formulas = formulas as string[][];
    }
    await context.sync();
  }, cells);
}

const valuesIn = (workbench: WorkbenchPage, address: string): Promise<unknown[][]> =>
  workbench.excelRun(async (context, given) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(given);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  }, address);

/** Waits until the cells show this; the runtime answers in its own time. */
async function expectValues(
  workbench: WorkbenchPage,
  address: string,
  wanted: unknown[][],
): Promise<void> {
  const wantedText = JSON.stringify(wanted);
  await workbench.eventually(
    () => valuesIn(workbench, address),
    (values) => JSON.stringify(values) === wantedText,
  );
}

describe("AR.DAYSPASTDUE in a sheet", () => {
  test(
    "spills over a column, keeps blanks and errors in their cells, and follows its precedents",
    async () => {
      const workbench = await lab.open("lang=zh-CN");
      await write(workbench, {
        "A1:A5": [[46082], [""], ["31/02/2026"], ["=NA()"], ["'2026-03-01"]],
        B1: [[46113]],
        D1: [["=AR.DAYSPASTDUE(A1:A5,$B$1)"]],
        F1: [["=ar.dayspastdue(A1,Z1)"]],
      });
      await expectValues(workbench, "D1:D5", [[31], [""], ["#VALUE!"], ["#N/A"], [31]]);
      await expectValues(workbench, "F1", [["#VALUE!"]]);

      await write(workbench, { B1: [[46114]] });
      await expectValues(workbench, "D1:D5", [[32], [""], ["#VALUE!"], ["#N/A"], [32]]);
    },
    PATIENCE_MILLISECONDS,
  );
});

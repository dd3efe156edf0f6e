import type { FormulaPorts } from "../application/formulas/formula-ports";
import { asOwnWrite } from "./own-writes";
import { rangeAt, readCells } from "./read-cells";
import { readOutline } from "./read-outline";
import { hasExcelApi, writeInExcel } from "./run-in-excel";

/** The workbook that is open in Excel, for the helper of worksheet functions. */
export function createExcelFormulaWorkbook(): FormulaPorts["workbook"] {
  return {
    outline: readOutline,
    readCells,
    putFormula: (cell, formula) =>
      asOwnWrite(() =>
        writeInExcel(async (context) => {
          const range = rangeAt(context, cell);
          range.formulas = [[formula]];
          context.workbook.worksheets.getItem(cell.sheet).activate();
          range.select();
          await context.sync();
        }),
      ),
  };
}

/** What this Excel can do with functions of add-ins. The first set is what the published functions ask for at most. */
export function functionSupport(): ReturnType<FormulaPorts["support"]> {
  if (!Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.3")) return "none";
  // The set that came with dynamic arrays.
  return hasExcelApi("1.12") ? "full" : "one-cell";
}

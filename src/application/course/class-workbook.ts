// A workbook to hand out in class: the worksheets filled in from the user's ledger, and nothing that says who it is.
import type { CollectionPolicy } from "../../domain/policy/collection-policy";
import { WORKSHEETS } from "../../domain/course/worksheet-table";
import type { AgingReport } from "../aging-report";
import { keptTablePlan } from "../kept/kept-table-plan";
import type { SheetPlan } from "../sheet-plan";
import { firstRows, worksheetDefinition, type CourseTextPair } from "./course-worksheets";

/** Every worksheet as a sheet of a new workbook. Amounts and dates are the ledger's, names and document numbers are not. */
export function classWorkbook(
  texts: CourseTextPair,
  given: { readonly aging: AgingReport; readonly policy: CollectionPolicy },
): readonly SheetPlan[] {
  return WORKSHEETS.map((worksheet) =>
    keptTablePlan(
      worksheetDefinition(worksheet, texts),
      firstRows(worksheet, texts.own, { ...given, isMasked: true }),
    ),
  );
}

// Every worksheet function of the namespace AR by its id.
import { overdueInCells, parseAmountInCells } from "./amount-functions";
import { daysPastDueInCells, dueDateInCells, parseDateInCells } from "./day-functions";

export const WORKSHEET_FUNCTIONS = {
  DAYSPASTDUE: daysPastDueInCells,
  DUEDATE: dueDateInCells,
  PARSEDATE: parseDateInCells,
  PARSEAMOUNT: parseAmountInCells,
  OVERDUE: overdueInCells,
} as const;

/** Ids of all worksheet functions, for ever. Known at the start; their code is loaded when a formula first asks. */
export const FUNCTION_IDS = [
  "DAYSPASTDUE",
  "BUCKET",
  "DUEDATE",
  "PARSEDATE",
  "PARSEAMOUNT",
  "OVERDUE",
  "AGING",
  "AGINGTOTALS",
  "DSO",
  "BPDSO",
  "ADD",
  "CEI",
  "ROLLRATE",
  "GUARD",
] as const;
export type FunctionId = (typeof FUNCTION_IDS)[number];

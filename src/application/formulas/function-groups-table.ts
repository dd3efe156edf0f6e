/** The worksheet functions by what they are about, in the order in which a user meets them. */
export const FUNCTION_GROUPS = [
  { id: "aging", functions: ["AGING", "AGINGTOTALS", "OVERDUE", "REPORT"] },
  {
    id: "days",
    functions: ["DAYSPASTDUE", "BUCKET", "DUEDATE", "STAGE", "PHASE", "PARSEDATE", "PARSEAMOUNT"],
  },
  {
    id: "tactics",
    functions: ["TACTICS", "TACTIC", "LEVEL", "NEXTLETTER", "NEXTCONTACT", "OWNER", "EXPLAIN"],
  },
  { id: "risk", functions: ["GRADE", "RISKSCORE", "RISKTIER", "WARNINGSCORE", "QUADRANT"] },
  { id: "money", functions: ["INTEREST", "LIMITATION", "PROVISION", "ALLOCATE"] },
  { id: "metrics", functions: ["DSO", "BPDSO", "ADD", "CEI", "ROLLRATE"] },
  { id: "text", functions: ["GUARD"] },
] as const;

/** Those whose answers are days, to be shown in cells formatted as dates. */
export const DAY_FUNCTIONS: ReadonlySet<string> = new Set(["DUEDATE", "PARSEDATE", "NEXTCONTACT"]);

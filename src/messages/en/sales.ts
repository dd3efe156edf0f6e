import type { sales as shape } from "../zh-CN/sales";
import { kept } from "./kept";

export const sales: typeof shape = {
  sheet: {
    sheetName: "Monthly credit sales",
    title: "Monthly credit sales",
    notes: [
      "One month a row: the credit sales of that month, tax included, counted as the ledger counts. DSO, CEI, turnover and others are made from it; without it they are not made up.",
      'Any day of the month will do for "Month". "Currency" may stay empty where the ledger has only one.',
    ],
    headers: { month: "Month", currency: "Currency", amount: "Credit sales", note: "Note" },
    pageFooter: "Page &P of &N",
    refusals: kept.refusals,
  },
};

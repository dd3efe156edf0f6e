import type { StageId } from "../../domain/risk/stage-table";
import type { Because } from "../../domain/tactics/apply-rule-book";
import type { tactics as chinese } from "../zh-CN/tactics";

const stages: Readonly<Record<StageId, string>> = {
  S0: "Before due",
  S1: "Just due",
  S2: "Within a month",
  S3: "Within three months",
  S4: "Within six months",
  S5: "Six months to a year",
  S6: "A year and more",
};

export const tactics: typeof chinese = {
  tactics: {
    T01: "Confirm the plan 7 days ahead",
    T02: "Letter 1, 5 days before due",
    T03: "Contact on the due day",
    T04: "Polite call, ask the cause",
    T05: "Letter 2",
    T06: "Letter 3, debtor and guarantor only",
    T07: "Fixed contact rhythm",
    T08: "Visit",
    T09: "Dispute track with date",
    T10: "Pay the undisputed part now",
    T11: "Test the excuse",
    T12: "Reconcile and sign",
    T13: "Written plan and promise",
    T14: "Extension, grace, instalments",
    T15: "Voluntary guarantee or mortgage",
    T16: "Nine cash suggestions",
    T17: "Help sell stock or collect",
    T18: "Take over a receivable",
    T19: "Agreed goods or service swap",
    T20: "Authorised concession",
    T21: "True cost of default",
    T22: "Reach the decider",
    T23: "Inform the involved roles inside the customer",
    T24: "Credit hold for new orders (before due: review of the limit only)",
    T25: "Split the sum",
    T26: "Automatic letters, cost check",
    T27: "Small first payment, stepwise",
    T28: "Public-source solvency check",
    T29: "Preservation before suit",
    T30: "Suit, arbitration, order for payment",
    T31: "Recourse to guarantor or liable shareholder",
    T32: "Hand fraud clues to counsel",
    T33: "Write-off review",
    T34: "Repair the relation",
    T35: "Golden three steps as opening",
    T36: "True praise, respect",
    T37: "Complete the evidence",
    T38: "Follow the process step",
    T39: "Repair our own fault first",
    T40: "Talk between equal levels",
    T41: "Witnessed or supervised payment",
    T42: "Benefit released on payment",
    T43: "Proved demand that restarts limitation",
    T44: "Mediation before suit",
    T45: "Suspend running supply",
    T46: "File the claim with the administrator",
    T47: "Watch the running promise",
  },
  gates: {
    ok: "",
    flag: "Check its conditions first",
    legal: "Needs counsel's or management's approval",
  },
  stages,
  reasonMark: "; ",
  tiers: { R1: "Low", R2: "Middle", R3: "High", R4: "Very high" },
  noDays: "–",
  why: {
    "nothing-owed": "Nothing is owed: a good time to look after the relation.",
    "credits-cover-debt": "Credits cover the debt: reconcile and apply them before any demand.",
    "no-due-date": "What is owed has no due date: reconcile and agree one first.",
    "limitation-may-have-run":
      "Three years past due, so the limitation period may have run: look for interruptions, ask counsel, and seek a new written acknowledgement.",
    "fully-disputed": "All of it is disputed: settle the dispute by a date, then ask for payment.",
    "partly-disputed":
      "Part of it is disputed: ask for the undisputed part now and treat the rest apart.",
    "partly-disputed-before-due":
      "Part of it is disputed and the rest is not due: settle the dispute by a date first.",
    "small-limitation-near":
      "Small, but less than half a year of the three-year limitation is left: demand in a way that can be proved.",
    "small-just-due": "Small and just due: automatic letters keep the cost down.",
    "small-one-month": "Small: automatic letters, and ask for the cause.",
    "small-three-months": "Small: automatic letters, and test what the customer says.",
    "small-six-months": "Small but long overdue: beside the letters, get a signed statement.",
    "small-one-year":
      "Small and over half a year late: a signed statement first, then a legal letter or mediation.",
    "small-over-a-year": "Small and over a year late: mind the limitation; consider mediation.",
    "large-before-due":
      "A large sum: confirm the payment plan before it is due and check public records of solvency.",
    "before-due": "Not due yet: confirming the payment plan now costs least.",
    "due-now": "Due today or yesterday: a polite call finds out where the payment is.",
    "just-due": "Just late: ask for the cause politely, then send the letter.",
    "one-month": "More than two weeks late: find the true cause and the one who decides.",
    "three-months": "More than a month late: test the reason given, then visit.",
    "six-months": "More than three months late: get a signed statement to secure the evidence.",
    "one-year": "More than half a year late: check solvency before choosing a legal way.",
    "over-a-year":
      "More than a year late: restart the limitation period first, then prepare mediation or a suit.",
  },
  because: ({ condition, found }: Because): string => {
    switch (condition.fact) {
      case "daysPastDue":
        if (found === null) return "days past due unknown";
        if (found === 0) return "due today";
        return Number(found) > 0
          ? `${String(found)} days past due`
          : `due in ${String(-Number(found))} days`;
      case "stage":
        return `stage: ${stages[found as StageId].toLowerCase()}`;
      case "amountClass":
        return `${String(found)} amount`;
      case "dispute":
        return found === "full"
          ? "all disputed"
          : found === "partial"
            ? "partly disputed"
            : "not disputed";
      case "owesNothing":
        return found === true ? "nothing left after credits" : "still owed after credits";
      case "hasOwedItems":
        return found === true ? "has items owed" : "has no items owed";
    }
  },
};

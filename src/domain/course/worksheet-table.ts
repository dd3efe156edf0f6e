// The worksheets of the course as data: what is asked, of which kind the answers are, and which methods of the catalogue
// they put to work. Their words stand in messages.
import type { PolicyKey } from "../policy/policy-table";

/** Answers of the choice columns, by list. */
export const WORKSHEET_LISTS = {
  cause: [
    "RC00",
    "RC01",
    "RC02",
    "RC03",
    "RC04",
    "RC05",
    "RC06",
    "RC07",
    "RC08",
    "RC09",
    "RC10",
    "RC11",
    "RC12",
    "RC13",
    "RC14",
    "RC15",
    "RC16",
    "RC17",
    "RC18",
    "RC19",
    "RC20",
    "RC21",
  ],
  nature: ["trade", "retention", "service", "penalty", "other"],
  grade: ["G1", "G2", "G3", "G4", "G5"],
  class: ["important", "ordinary", "problem"],
  behaviour: ["B1", "B2", "B3", "B4", "B0"],
  role: ["user", "buyer", "decider", "payer", "influencer"],
  attitude: ["support", "neutral", "against", "unknown"],
  step: ["enter", "check", "approve", "release"],
  weekday: ["mon", "tue", "wed", "thu", "fri"],
  channel: ["phone", "chat", "letter", "visit", "mail"],
  tone: ["mild", "stern"],
  letterstage: ["reminder", "overdue", "legal"],
  option: ["extend", "grace", "instalments", "finance", "concession", "guarantee", "mortgage"],
  kept: ["kept", "part", "broken", "pending"],
  asset: [
    ...(["immovable", "movable", "intangible", "receivable"] as const),
    // The four checks before dealing, and what other suppliers know.
    ...(["licence", "capital", "taxCredit", "liabilities", "suppliers"] as const),
  ],
  psychology: ["understanding", "tie", "trust", "pressure"],
  decision: ["asPlanned", "variant", "dropped"],
  state: ["good", "weak", "missing"],
  // How a debtor ranks us, and whether we have a trait of those who are paid first.
  rank: ["high", "middle", "low", "held", "lacking"],
  control: ["open", "partial", "strict"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type WorksheetList = keyof typeof WORKSHEET_LISTS;

export type WorksheetKind =
  "text" | "date" | "amount" | "integer" | "percent" | "yes-no" | { readonly list: WorksheetList };

export interface WorksheetColumn {
  readonly id: string;
  readonly kind: WorksheetKind;
  /** In characters. */
  readonly width: number;
  /** A row that is begun is not complete without it. */
  readonly isRequired?: boolean;
  /**
   * Worked out by Excel, with worksheet functions of ours where they fit; columns as in `KeptColumn.formula`, {yes} is
   * the word for yes and {row:3} the text of the third fixed row. Empty as long as its cells are, so that a blank form prints clean without the add-in too.
   */
  readonly formula?: string;
  /**
   * Words the guard does not hold against us: the other side's, or a plan that the row itself turns away from. Without
   * it whatever is typed has to be lawful as it stands.
   */
  readonly wording?: "quoted" | { readonly settledBy: string; readonly is: readonly string[] };
}

export interface Worksheet {
  /** "W01" to "W25". */
  readonly id: string;
  /** What the user's ledger can fill in: open items, or one row a customer. */
  readonly prefill?: "items" | "customers";
  /** The column that holds a fixed list to work through, where the rows are one. */
  readonly fixedRows?: string;
  /** Columns that are weighed against each other, with the number of the policy that says how much. */
  readonly weights?: Readonly<Record<string, PolicyKey>>;
  /** Other columns that are not empty from the start. */
  readonly given?: readonly string[];
  readonly columns: readonly WorksheetColumn[];
  readonly ids: readonly string[];
}

export const WORKSHEETS: readonly Worksheet[] = [
  {
    id: "W01",
    prefill: "items",
    columns: [
      { id: "customer", kind: "text", width: 22, isRequired: true },
      { id: "invoice", kind: "text", width: 16 },
      { id: "documentDate", kind: "date", width: 12 },
      { id: "dueDate", kind: "date", width: 12, isRequired: true },
      { id: "amount", kind: "amount", width: 14 },
      { id: "paid", kind: "amount", width: 14 },
      { id: "open", kind: "amount", width: 14, isRequired: true },
      { id: "isDisputed", kind: "yes-no", width: 10 },
      { id: "nature", kind: { list: "nature" }, width: 10, isRequired: true },
      { id: "grade", kind: { list: "grade" }, width: 12, isRequired: true },
      { id: "owner", kind: "text", width: 12, isRequired: true },
      { id: "target", kind: "amount", width: 14, isRequired: true },
      { id: "targetDate", kind: "date", width: 12, isRequired: true },
      {
        id: "stage",
        kind: "text",
        width: 7,
        formula: 'IF([dueDate]="","",AR.STAGE([dueDate],TODAY()))',
      },
      {
        ...{ id: "tactic", kind: "text", width: 18 },
        // Over all rows, because how large a debt is among the others changes what is advised.
        formula:
          'IF([dueDate]="","",INDEX(AR.TACTIC([[dueDate]],[[open]],TODAY()),ROW()-MIN(ROW([[dueDate]]))+1))',
      },
    ],
    ids: ["prework-4", "amount-check", "aging-division"],
  },
  {
    id: "W02",
    prefill: "customers",
    columns: [
      { id: "customer", kind: "text", width: 22, isRequired: true },
      { id: "cause", kind: { list: "cause" }, width: 16, isRequired: true },
      { id: "evidence", kind: "text", width: 34, isRequired: true },
      { id: "ourShare", kind: "text", width: 26 },
      { id: "remedy", kind: "text", width: 30, isRequired: true },
      { id: "remedyDate", kind: "date", width: 12 },
    ],
    ids: [
      "cause-categories-7",
      "cause-financing",
      "cause-supplier-control",
      "cause-buyer-kpi",
      "cause-dispute",
      "cause-sales-policy",
      "cause-contract-holes",
      "cause-mismanagement",
      "cause-hardship",
    ],
  },
  {
    id: "W03",
    prefill: "customers",
    columns: [
      { id: "customer", kind: "text", width: 20 },
      { id: "excuse", kind: "text", width: 28, isRequired: true, wording: "quoted" },
      { id: "hasLegalEffect", kind: "yes-no", width: 10, isRequired: true },
      { id: "isEnough", kind: "yes-no", width: 10, isRequired: true },
      { id: "solution", kind: "text", width: 28 },
      { id: "answer", kind: "text", width: 34, isRequired: true },
      { id: "check", kind: "text", width: 20, formula: 'IF([answer]="","",AR.GUARD([answer]))' },
      { id: "proof", kind: "text", width: 24 },
      { id: "nextDate", kind: "date", width: 12, isRequired: true },
    ],
    ids: ["excuse-list", "excuse-test-3", "payer-psychology"],
  },
  {
    id: "W04",
    fixedRows: "mindset",
    columns: [
      { id: "mindset", kind: "text", width: 16, isRequired: true },
      { id: "score", kind: "integer", width: 8, isRequired: true },
      { id: "exercise", kind: "text", width: 40 },
      { id: "partner", kind: "text", width: 12 },
      { id: "scoreAfter", kind: "integer", width: 8 },
    ],
    ids: ["mindset-5", "mindset-three-step", "collector-pain-6"],
  },
  {
    id: "W05",
    prefill: "customers",
    weights: {
      amountRating: "factor.1.weight",
      willingness: "factor.2.weight",
      term: "factor.3.weight",
      history: "factor.4.weight",
      profit: "factor.5.weight",
      potential: "factor.6.weight",
      conduct: "factor.7.weight",
      industry: "factor.8.weight",
      location: "factor.9.weight",
    },
    columns: [
      { id: "customer", kind: "text", width: 20, isRequired: true },
      { id: "grade", kind: { list: "grade" }, width: 12, isRequired: true },
      { id: "amountRating", kind: "integer", width: 10 },
      { id: "willingness", kind: "integer", width: 12 },
      { id: "term", kind: "integer", width: 10 },
      { id: "history", kind: "integer", width: 10 },
      { id: "profit", kind: "integer", width: 10 },
      { id: "potential", kind: "integer", width: 10 },
      { id: "conduct", kind: "integer", width: 10 },
      { id: "industry", kind: "integer", width: 10 },
      { id: "location", kind: "integer", width: 10 },
      {
        ...{ id: "score", kind: "integer", width: 7 },
        formula: 'IF(COUNT([amountRating:location])=0,"",AR.RISKSCORE([amountRating:location]))',
      },
      { id: "tier", kind: "text", width: 7, formula: 'IF([score]="","",AR.RISKTIER([score]))' },
      { id: "ground", kind: "text", width: 30, isRequired: true },
    ],
    ids: ["debt-grade-5", "risk-factor-9"],
  },
  {
    id: "W06",
    prefill: "customers",
    columns: [
      { id: "customer", kind: "text", width: 20, isRequired: true },
      { id: "behaviour", kind: { list: "behaviour" }, width: 12, isRequired: true },
      { id: "class", kind: { list: "class" }, width: 10, isRequired: true },
      { id: "concern", kind: "text", width: 26 },
      { id: "key", kind: { list: "psychology" }, width: 12 },
      { id: "habit", kind: "text", width: 24 },
      { id: "rightTime", kind: "text", width: 18 },
      { id: "facePoint", kind: "text", width: 24 },
      { id: "source", kind: "text", width: 20, isRequired: true },
    ],
    ids: ["behaviour-type-4", "customer-class-3", "psych-four-keys", "intel-battle"],
  },
  {
    id: "W07",
    prefill: "customers",
    columns: [
      { id: "customer", kind: "text", width: 20 },
      { id: "assetType", kind: { list: "asset" }, width: 12, isRequired: true },
      { id: "item", kind: "text", width: 24, isRequired: true },
      { id: "owner", kind: "text", width: 14 },
      { id: "value", kind: "amount", width: 14 },
      { id: "encumbrance", kind: "text", width: 20 },
      { id: "source", kind: "text", width: 20, isRequired: true },
      { id: "seenOn", kind: "date", width: 12, isRequired: true },
    ],
    ids: [
      "registry-check",
      "asset-immovable-6",
      "asset-movable-6",
      "asset-intangible",
      "customer-screening-4",
      "supplier-circle",
    ],
  },
  {
    id: "W08",
    prefill: "customers",
    columns: [
      { id: "customer", kind: "text", width: 20 },
      { id: "person", kind: "text", width: 14, isRequired: true },
      { id: "role", kind: { list: "role" }, width: 10, isRequired: true },
      { id: "canDecide", kind: "yes-no", width: 9, isRequired: true },
      { id: "step", kind: { list: "step" }, width: 10 },
      { id: "contact", kind: "text", width: 18 },
      { id: "attitude", kind: { list: "attitude" }, width: 10 },
      { id: "needs", kind: "text", width: 24 },
      { id: "substitute", kind: "text", width: 14 },
    ],
    ids: ["involved-roles-5", "target-roles-4", "hidden-decision-chain", "decision-maker-first"],
  },
  {
    id: "W09",
    prefill: "customers",
    columns: [
      { id: "customer", kind: "text", width: 20, isRequired: true },
      { id: "weekday", kind: { list: "weekday" }, width: 10, isRequired: true },
      { id: "time", kind: "text", width: 10, isRequired: true },
      { id: "channel", kind: { list: "channel" }, width: 10, isRequired: true },
      { id: "content", kind: "text", width: 30 },
      { id: "contactedOn", kind: "date", width: 12 },
      { id: "result", kind: "text", width: 26 },
      { id: "isDone", kind: "yes-no", width: 8 },
      {
        ...{ id: "contactsThatWeek", kind: "integer", width: 9 },
        formula:
          'IF([contactedOn]="","",COUNTIFS([[customer]],[customer],[[contactedOn]],">="&([contactedOn]-WEEKDAY([contactedOn],2)+1),[[contactedOn]],"<="&([contactedOn]-WEEKDAY([contactedOn],2)+7)))',
      },
    ],
    ids: [
      "cadence-numbers",
      "time-fixing",
      "plan-confirm-t7",
      "right-time-finance",
      "right-time-work-start",
    ],
  },
  {
    id: "W10",
    prefill: "customers",
    columns: [
      { id: "customer", kind: "text", width: 20, isRequired: true },
      { id: "number", kind: "integer", width: 7, isRequired: true },
      { id: "stage", kind: { list: "letterstage" }, width: 12, isRequired: true },
      { id: "tone", kind: { list: "tone" }, width: 8 },
      { id: "sentOn", kind: "date", width: 12, isRequired: true },
      { id: "recipient", kind: "text", width: 22, isRequired: true },
      { id: "waybill", kind: "text", width: 18, isRequired: true },
      { id: "signedOn", kind: "date", width: 12 },
      { id: "restartsLimitation", kind: "yes-no", width: 10 },
      {
        ...{ id: "limitationEnds", kind: "date", width: 12 },
        formula:
          'IF(AND([restartsLimitation]="{yes}",[signedOn]<>""),AR.LIMITATION([signedOn],TODAY(),[signedOn],"end"),"")',
      },
    ],
    ids: [
      "letter-schedule-3",
      "letter-severity-2",
      "letter-stage-3",
      "letter-fields",
      "letter-recipients",
      "letter-courier-proof",
    ],
  },
  {
    id: "W11",
    fixedRows: "item",
    columns: [
      { id: "item", kind: "text", width: 26, isRequired: true },
      { id: "isReady", kind: "yes-no", width: 8, isRequired: true },
      { id: "detail", kind: "text", width: 40 },
      { id: "person", kind: "text", width: 12 },
      { id: "happenedOn", kind: "date", width: 12 },
      { id: "signature", kind: "text", width: 14 },
    ],
    ids: ["visit-prep", "visit-flow-6", "visit-flow-5", "visit-close", "anti-counter"],
  },
  {
    id: "W12",
    prefill: "customers",
    given: ["rate"],
    columns: [
      { id: "customer", kind: "text", width: 20, isRequired: true },
      { id: "option", kind: { list: "option" }, width: 12, isRequired: true },
      { id: "instalment", kind: "integer", width: 7 },
      { id: "amount", kind: "amount", width: 14, isRequired: true },
      { id: "promisedOn", kind: "date", width: 12 },
      { id: "dueOn", kind: "date", width: 12, isRequired: true },
      { id: "security", kind: "text", width: 20 },
      { id: "isSigned", kind: "yes-no", width: 8, isRequired: true },
      { id: "rate", kind: "percent", width: 8 },
      {
        ...{ id: "presentValue", kind: "amount", width: 14 },
        // As `presentValueMinor` reckons: XNPV's formula, what is already due at its face.
        formula:
          'IF(OR([amount]="",[dueOn]="",[rate]=""),"",ROUND([amount]/(1+[rate])^(MAX(0,[dueOn]-IF([promisedOn]="",TODAY(),[promisedOn]))/365),2))',
      },
      {
        ...{ id: "planValue", kind: "amount", width: 14 },
        formula:
          'IF(OR([customer]="",[option]="",[presentValue]=""),"",SUMIFS([[presentValue]],[[customer]],[customer],[[option]],[option]))',
      },
      {
        ...{ id: "waitingCost", kind: "amount", width: 12 },
        formula:
          'IF([planValue]="","",SUMIFS([[amount]],[[customer]],[customer],[[option]],[option])-[planValue])',
      },
      { id: "kept", kind: { list: "kept" }, width: 12 },
      { id: "paid", kind: "amount", width: 14 },
      {
        ...{ id: "stillOpen", kind: "amount", width: 14 },
        formula: 'IF([amount]="","",[amount]-N([paid]))',
      },
    ],
    ids: ["repayment-options-7", "promise-capture", "strat-loose-hold", "split-interest"],
  },
  {
    id: "W13",
    prefill: "customers",
    fixedRows: "document",
    columns: [
      { id: "customer", kind: "text", width: 20 },
      { id: "document", kind: "text", width: 22, isRequired: true },
      { id: "isThere", kind: "yes-no", width: 7, isRequired: true },
      { id: "isOriginal", kind: "yes-no", width: 8 },
      { id: "hasSeal", kind: "yes-no", width: 8 },
      { id: "signer", kind: "text", width: 14 },
      { id: "hasAuthority", kind: "yes-no", width: 9 },
      { id: "gap", kind: "text", width: 26 },
      { id: "owner", kind: "text", width: 12 },
      { id: "dueOn", kind: "date", width: 12 },
    ],
    ids: [
      "evidence-performance",
      "evidence-dunning",
      "evidence-delivery-note",
      "evidence-change",
      "evidence-security",
      "evidence-recording",
    ],
  },
  {
    id: "W14",
    columns: [
      {
        ...{ id: "act", kind: "text", width: 40, isRequired: true },
        // An act is written down here to be checked; it does harm only when it is decided on.
        wording: { settledBy: "decision", is: ["variant", "dropped"] },
      },
      { id: "level", kind: "text", width: 12, formula: 'IF([act]="","",AR.GUARD([act],"level"))' },
      { id: "rule", kind: "text", width: 26, formula: 'IF([act]="","",AR.GUARD([act]))' },
      { id: "variant", kind: "text", width: 40 },
      { id: "decision", kind: { list: "decision" }, width: 12, isRequired: true },
      { id: "decidedBy", kind: "text", width: 12, isRequired: true },
      { id: "decidedOn", kind: "date", width: 12 },
    ],
    ids: ["banned-acts-12", "banned-acts-8", "unlawful-void"],
  },
  {
    id: "W15",
    fixedRows: "sign",
    given: ["weight"],
    columns: [
      { id: "sign", kind: "text", width: 26, isRequired: true },
      { id: "customer", kind: "text", width: 20 },
      { id: "isSeen", kind: "yes-no", width: 8, isRequired: true },
      { id: "seenOn", kind: "date", width: 12 },
      { id: "source", kind: "text", width: 20 },
      { id: "weight", kind: "integer", width: 7 },
      {
        ...{ id: "sum", kind: "integer", width: 7 },
        formula:
          'IF([customer]="","",SUMIFS([[weight]],[[customer]],[customer],[[isSeen]],"{yes}"))',
      },
      { id: "action", kind: "text", width: 28 },
    ],
    ids: [
      "risk-omens",
      "warn-company-8",
      "warn-finance-5",
      "warn-people-4",
      "warn-external-2",
      "fraud-signs-6",
    ],
  },
  {
    id: "W16",
    fixedRows: "point",
    columns: [
      { id: "point", kind: "text", width: 26, isRequired: true },
      { id: "state", kind: { list: "state" }, width: 10, isRequired: true },
      { id: "gap", kind: "text", width: 34 },
      { id: "owner", kind: "text", width: 12 },
      { id: "dueOn", kind: "date", width: 12 },
    ],
    ids: [
      "contract-sign-6",
      "contract-quality-4",
      "contract-price-4",
      "contract-perform-4",
      "cause-contract-holes",
    ],
  },
  {
    id: "W17",
    fixedRows: "angle",
    columns: [
      { id: "angle", kind: "text", width: 16, isRequired: true },
      { id: "line", kind: "text", width: 44, isRequired: true },
      { id: "proof", kind: "text", width: 26 },
      {
        id: "level",
        kind: "text",
        width: 12,
        formula: 'IF([line]="","",AR.GUARD([line],"level"))',
      },
      { id: "isUsed", kind: "yes-no", width: 8 },
    ],
    ids: [
      "order-1234",
      "positive-motive",
      "space-angle",
      "time-past",
      "time-now",
      "time-future",
      "person-self",
      "person-you",
      "person-third",
      "person-group",
      "person-society",
      "context-angle",
      "proof-facts-6",
      "value-rank",
    ],
  },
  {
    id: "W18",
    fixedRows: "question",
    columns: [
      { id: "question", kind: "text", width: 34, isRequired: true },
      { id: "answer", kind: "text", width: 30, isRequired: true },
      { id: "figure", kind: "amount", width: 14 },
      { id: "answeredOn", kind: "date", width: 12 },
      { id: "source", kind: "text", width: 18 },
      {
        ...{ id: "result", kind: "amount", width: 12 },
        // In the row of the collection period the days sales outstanding (receivables ÷ monthly sales × 30), in that
        // of the gap what is missing this month: payables less cash less receipts expected.
        formula:
          'IF([question]="{row:2}",IFERROR(ROUND(SUMIFS([[figure]],[[question]],"{row:1}")/SUMIFS([[figure]],[[question]],"{row:8}")*30,1),""),IF([question]="{row:13}",IF(COUNT([[figure]])=0,"",MAX(0,SUMIFS([[figure]],[[question]],"{row:6}")-SUMIFS([[figure]],[[question]],"{row:5}")-SUMIFS([[figure]],[[question]],"{row:12}"))),""))',
      },
    ],
    ids: ["debtor-finance-questions", "drill-questions", "outcome-check"],
  },
  {
    id: "W19",
    fixedRows: "measure",
    columns: [
      { id: "measure", kind: "text", width: 18, isRequired: true },
      { id: "effect", kind: "amount", width: 14 },
      { id: "dueOn", kind: "date", width: 12 },
      { id: "isChosen", kind: "yes-no", width: 9, isRequired: true },
      { id: "note", kind: "text", width: 34 },
    ],
    ids: ["cash-advice-9", "cause-hardship"],
  },
  {
    id: "W20",
    fixedRows: "item",
    columns: [
      { id: "item", kind: "text", width: 26, isRequired: true },
      { id: "basis", kind: "text", width: 34, isRequired: true },
      { id: "amount", kind: "amount", width: 14 },
      { id: "source", kind: "text", width: 20 },
      {
        id: "level",
        kind: "text",
        width: 12,
        formula: 'IF([basis]="","",AR.GUARD([basis],"level"))',
      },
    ],
    ids: ["default-cost-8"],
  },
  {
    id: "W21",
    fixedRows: "criterion",
    columns: [
      { id: "criterion", kind: "text", width: 24, isRequired: true },
      { id: "ourRank", kind: { list: "rank" }, width: 10, isRequired: true },
      { id: "reason", kind: "text", width: 30 },
      { id: "improvement", kind: "text", width: 34 },
    ],
    ids: ["deferral-criteria-17", "buyer-payment-order-6", "lateral-questions", "first-paid-4"],
  },
  {
    id: "W22",
    prefill: "customers",
    columns: [
      { id: "customer", kind: "text", width: 20 },
      { id: "option", kind: "text", width: 26, isRequired: true },
      { id: "ourGain", kind: "text", width: 28 },
      { id: "theirGain", kind: "text", width: 28 },
      { id: "value", kind: "amount", width: 14 },
      { id: "isChosen", kind: "yes-no", width: 8 },
      { id: "approvedBy", kind: "text", width: 14 },
    ],
    ids: ["relief-options", "resource-swap", "witness-payment", "benefit-trigger", "de-confront"],
  },
  {
    id: "W23",
    prefill: "customers",
    columns: [
      { id: "customer", kind: "text", width: 20, isRequired: true },
      { id: "action", kind: "text", width: 32, isRequired: true },
      { id: "person", kind: "text", width: 12, isRequired: true },
      { id: "dueOn", kind: "date", width: 12, isRequired: true },
      { id: "isDone", kind: "yes-no", width: 8 },
      { id: "result", kind: "text", width: 26 },
    ],
    ids: ["relation-repair", "preventive-design"],
  },
  {
    id: "W24",
    columns: [
      { id: "country", kind: "text", width: 16, isRequired: true },
      { id: "control", kind: { list: "control" }, width: 12 },
      { id: "currency", kind: "text", width: 10 },
      { id: "remedy", kind: "text", width: 30 },
      { id: "source", kind: "text", width: 22, isRequired: true },
      { id: "checkedOn", kind: "date", width: 12 },
    ],
    ids: ["overseas-risk"],
  },
  {
    id: "W25",
    fixedRows: "unit",
    columns: [
      { id: "unit", kind: "text", width: 20, isRequired: true },
      { id: "keyRule", kind: "text", width: 34, isRequired: true },
      { id: "tool", kind: "text", width: 16 },
      { id: "firstAction", kind: "text", width: 32, isRequired: true },
      { id: "person", kind: "text", width: 12, isRequired: true },
      { id: "dueOn", kind: "date", width: 12, isRequired: true },
      { id: "isDone", kind: "yes-no", width: 8 },
      { id: "doneOn", kind: "date", width: 12 },
    ],
    ids: ["class-manual-80", "class-features-5"],
  },
];

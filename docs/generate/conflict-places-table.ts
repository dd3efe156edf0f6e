// Where the documents contradict each other (catalogue 3.2): how the product settles it, and words of the files that do.

export interface ConflictPlace {
  /** What was decided. */
  readonly settled: string;
  /** Files and words in them that carry the decision. Empty: nothing is built on either side. */
  readonly places: readonly (readonly [file: string, words: string])[];
}

const CODES = "src/domain/conduct/conduct-code-table.ts";
const POLICY = "src/domain/policy/policy-table.ts";
const EFFECTS = "src/domain/tactics/modifier-table.ts";
const GUIDES = "src/messages/zh-CN/tactic-guides.ts";
const NODES = "src/messages/zh-CN/course-nodes-data.ts";
const SHEETS = "src/messages/zh-CN/worksheets-data.ts";
const CONTACTS = "src/domain/conduct/check-contact.ts";

export const CONFLICT_PLACES: Readonly<Record<string, ConflictPlace>> = {
  Y01: {
    settled: "Results are measured in cash; contacts are only capped, never a target",
    places: [
      ["src/domain/metrics/collection-rates.ts", "collectionRates"],
      [CONTACTS, "weekContacts"],
    ],
  },
  Y02: {
    settled: "A visit opens with respect and then states its purpose and figures",
    places: [[GUIDES, "说明来意"]],
  },
  Y03: {
    settled: "One list of five preparations for a visit",
    places: [[SHEETS, "出门前五项"]],
  },
  Y04: { settled: "One visit of eight steps", places: [[SHEETS, "到场八步"]] },
  Y05: {
    settled: "Nine contacts a month are the plan, three a week the cap",
    places: [
      [CONTACTS, "Y05"],
      [POLICY, "weekMaxTouches"],
    ],
  },
  Y06: {
    settled: "Both: a call seven days before the due date, letter 1 five days before",
    places: [
      [POLICY, 'key: "planConfirmOffset", value: -7'],
      [POLICY, 'key: "letter1Offset", value: -5'],
    ],
  },
  Y07: {
    settled: "Stage and phase are two columns; each stage names its phase",
    places: [["src/domain/risk/stage-table.ts", 'phase: "early"']],
  },
  Y08: {
    settled: "The day of letter 3 depends on the customer's class",
    places: [
      [POLICY, "class.I1.letter3Day"],
      [POLICY, "class.I3.letter3Day"],
    ],
  },
  Y09: {
    settled: "Early to day 30, mid to day 90, long after it: no overlap",
    places: [
      [POLICY, 'key: "stage.S2.lastDay", value: 30'],
      [POLICY, 'key: "stage.S3.lastDay", value: 90'],
    ],
  },
  Y10: {
    settled: "Nine factors give the score, the five grades the state of the debt",
    places: [
      ["src/domain/risk/risk-score.ts", "NineRatings"],
      ["src/domain/risk/debt-grade.ts", "GradeId"],
    ],
  },
  Y11: {
    settled: "Behaviour and class of the customer are apart",
    places: [
      [EFFECTS, "BEHAVIOUR_EFFECTS"],
      [EFFECTS, "CUSTOMER_CLASSES"],
    ],
  },
  Y12: {
    settled: "Hours that a company sets; private occasions never",
    places: [
      [CONTACTS, "Y12"],
      [POLICY, "contactWindow.morningFrom"],
    ],
  },
  Y13: {
    settled: "Trust in the tone, discount in the forecast only",
    places: [["src/domain/metrics/cash-forecast.ts", "promiseWeight"]],
  },
  Y14: {
    settled: "A hold on new credit by default, in force once approved",
    places: [[GUIDES, "按信用政策标记暂停新赊销，经审批生效"]],
  },
  Y15: {
    settled: "Negotiation first, limitation watched, law by stage",
    places: [
      ["src/domain/limitation/limitation-period.ts", "limitationClock"],
      [CODES, 'code: "X25"'],
    ],
  },
  Y16: {
    settled: "Small debts early and by letter, without visits; stopped when they cost more",
    places: [
      [EFFECTS, 'front: ["T26"]'],
      [EFFECTS, 'removesUnlessWorthIt: ["T30"]'],
    ],
  },
  Y17: {
    settled: "Letters go by stage and day; their words by tone",
    places: [["src/domain/letters/letter-items.ts", "Y17"]],
  },
  Y18: {
    settled: "No fear, no shame, no guilt: the guard",
    places: [
      [CODES, 'code: "X24"'],
      [CODES, 'code: "X44"'],
    ],
  },
  Y19: {
    settled: "The decider is the aim; nobody outside the customer is told",
    places: [["src/domain/conduct/recipient-table.ts", 'id: "customer-finance"']],
  },
  Y20: {
    settled: "Three agendas",
    places: [["src/domain/class/agenda-table.ts", "AGENDAS"]],
  },
  Y21: { settled: "Not used: the numbers say nothing about collecting", places: [] },
  Y22: { settled: "Not used: the sentence is garbled in its source", places: [] },
  Y23: {
    settled: "False and untrue statements are one rule of the guard under two codes",
    places: [
      [CODES, 'code: "C08"'],
      [CODES, 'code: "C10"'],
    ],
  },
  Y24: {
    settled: "One list of assets; the legal kind is for counsel",
    places: [[SHEETS, 'immovable: "不动产"']],
  },
  Y25: {
    settled: "A large amount is split into instalments",
    places: [[EFFECTS, 'adds: ["T25", "T28"]']],
  },
  Y26: {
    settled: "Holding back supply is flagged and asks for its condition",
    places: [
      [CODES, 'code: "X19"'],
      ["src/domain/tactics/tactic-table.ts", 'notes: ["X19"]'],
    ],
  },
  Y27: {
    settled: "Feeling first, then reason; no formula",
    places: [["src/domain/course/course-outline-data.ts", "emotion-70-30"]],
  },
  Y28: {
    settled: "Calm, three warnings, then in writing and to counsel",
    places: [[NODES, '"5.5.4": { title: "转交律师"']],
  },
  Y29: {
    settled: "A signed plan with its first instalment paid ends the hold",
    places: [[GUIDES, "签好计划并付了首期"]],
  },
  Y30: { settled: "Simplified characters", places: [[NODES, "混水摸鱼"]] },
  Y31: {
    settled: "A date and a lawful next step, never an ultimatum",
    places: [
      [CODES, "Y31"],
      ["src/domain/conduct/wording-table.ts", "最后通牒"],
    ],
  },
  Y32: {
    settled: "Firm on date and sum, soft in words: the level rises, the tone follows the class",
    places: [[EFFECTS, 'tone: "milder"']],
  },
  Y33: {
    settled: "See the customer's side in the talk, negotiate for the company",
    places: [["src/messages/zh-CN/plan-notes.ts", '"person-you"']],
  },
  Y34: {
    settled: "Only what the law itself publishes after a judgment",
    places: [[CODES, 'code: "X33"']],
  },
  Y35: {
    settled: "All roles of the audience, none left out",
    places: [["src/domain/course/course-outline-data.ts", "audience-roles"]],
  },
};
